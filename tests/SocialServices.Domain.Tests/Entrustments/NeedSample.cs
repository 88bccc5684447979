using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Entrustments;

/// <summary>Short ways to write needs, capacities and places; by default of the Liberec project and its days.</summary>
internal static class NeedSample
{
    public static readonly LocalDate Day = new(2017, 9, 1);
    public static readonly ServiceType Activation = ServiceType.SocialActivationForFamilies;
    public static readonly TargetGroup Group = TargetGroup.FamiliesWithChildren;

    public static MunicipalityWithExtendedPowers Orp(string code) => MunicipalityWithExtendedPowers.Parse(code);

    public static ServiceTerritory In(params string[] codes) => ServiceTerritory.On(Day, codes.Select(Orp));

    public static Capacity Fte(decimal number) => Capacity.FullTimeEquivalents(number);

    public static NeedRequest Asks(string area, decimal workers, string found = "2/2015") => new()
    {
        Area = Orp(area), Service = Activation, Group = Group, Capacity = Fte(workers), Found = HalfYear.Parse(found), Source = "požadavek ORP",
    };

    public static NeedRequest By(this NeedRequest request, string code, string name) => request with { Municipality = new(code, name) };

    public static AreaCapacity Row(decimal workers, params string[] codes) => new(Activation, Group, In(codes), Fte(workers));

    public static DevelopmentPlanVersion Version(int number, string validity, params AreaCapacity[] capacities) => new()
    {
        Number = number, Validity = Validity.Parse(validity), Resolution = FormattableString.Invariant($"usnesení {number}"), Capacities = capacities.ToValueList(),
    };

    public static DevelopmentPlan Plan(params AreaCapacity[] capacities) => DevelopmentPlan.Create(DevelopmentPlanKind.MediumTerm, "SPRSS", Version(1, "2015-01-01..2017-12-31", capacities));
}
