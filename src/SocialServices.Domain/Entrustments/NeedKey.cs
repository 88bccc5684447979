using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Entrustments;

/// <summary>What capacities must have in common to be compared: type, target group and unit. Ordered as the Act orders types.</summary>
internal readonly record struct NeedKey(ServiceType Service, TargetGroup Group, Unit Unit) : IComparable<NeedKey>
{
    public static NeedKey Of(NeedRequest request) => new(request.Service, request.Group, request.Capacity.Unit);

    public static NeedKey Of(AreaCapacity row) => new(row.Service, row.Group, row.Capacity.Unit);

    public int CompareTo(NeedKey other)
    {
        var byService = ServiceType.All.AsSpan().IndexOf(Service).CompareTo(ServiceType.All.AsSpan().IndexOf(other.Service));
        var byGroup = string.CompareOrdinal(Group.ToString(), other.Group.ToString());
        return byService != 0 ? byService : byGroup != 0 ? byGroup : string.CompareOrdinal(Unit.Code, other.Unit.Code);
    }

    public static bool operator <(NeedKey left, NeedKey right) => left.CompareTo(right) < 0;

    public static bool operator >(NeedKey left, NeedKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(NeedKey left, NeedKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(NeedKey left, NeedKey right) => left.CompareTo(right) >= 0;
}
