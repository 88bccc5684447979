using NodaTime;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Tests.Indicators;

/// <summary>A project of two services for tests.</summary>
internal static class SupportSampleProject
{
    public static DateInterval Days { get; } = new(new(2018, 1, 1), new(2018, 12, 31));

    public static SupportedProject Project { get; } = SupportedProject.Create("Projekt", Days,
        [new("NZDM", ServiceType.LowThresholdFacilitiesForYouth), new("AD", ServiceType.Shelters, new(new(2018, 2, 1), new(2018, 11, 30)))]);

    public static PersonKey A { get; } = PersonKey.Identified("A");

    public static SupportRow Work(PersonKey person, LocalDate day, int minutes = 60, string service = "NZDM") => SupportRow.Of(person, service, SupportKind.DirectWork, day, minutes);

    public static SupportHistory History(params ValueList<SupportRow> rows) => SupportHistory.Create(Project, new() { Supports = rows });
}
