using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Entrustments;

/// <summary>Days on which a service has both compensation and SGEI de minimis aid (nepřípustný souběh podpor).</summary>
/// <param name="Service">Identifier of the service.</param>
/// <param name="Days">The days.</param>
public sealed record AidOverlap(ServiceIdentifier Service, DateInterval Days)
{
    /// <summary>
    /// Every overlap of compensation and SGEI de minimis aid of the same service, by service and day; none when nothing is mixed. Another
    /// service of the same provider may have the other kind of support.
    /// </summary>
    /// <param name="supports">Supports in any order.</param>
    public static Explained<ValueList<AidOverlap>> Find(params ValueList<ServiceAid> supports)
    {
        var overlaps = Guard.Against.Null(supports).GroupBy(support => support.Service)
            .SelectMany(service => Shared(Of(service, AidInstrument.Compensation), Of(service, AidInstrument.SgeiDeMinimis)).Select(days => new AidOverlap(service.Key, days)))
            .Distinct()
            .OrderBy(overlap => overlap.Service.ToString(), StringComparer.Ordinal).ThenBy(overlap => overlap.Days.Start).ThenBy(overlap => overlap.Days.End)
            .ToValueList();
        return new(overlaps, new(StateAidSteps.Mixing, Figure.Text(overlaps.Count == 0 ? new("není", "none") : new("nepřípustný", "not allowed")))
        {
            Reason = overlaps.Count == 0
                ? new("Žádná služba nemá v tytéž dny vyrovnávací platbu i podporu de minimis pro SOHZ.", "No service has compensation and SGEI de minimis aid on the same days.")
                : new($"Vyrovnávací platba a podpora de minimis pro SOHZ se překrývají: {Listed(overlaps, Language.Czech)}.", $"Compensation and SGEI de minimis aid overlap: {Listed(overlaps, Language.English)}."),
            Citations = StateAidSteps.Mixing.Citations.Where(citation => overlaps.Count == 0 || overlaps.Any(overlap => citation.Validity.Overlaps(overlap.Days))).ToValueList(),
            Warnings = overlaps.Any(overlap => overlap.Days.End > LegalAct.DeMinimisRegulation2012.Validity.To)
                ? [new("Zákaz souběhu je ověřen pro nařízení č.\u00A0360/2012; pro nařízení 2023/2832 je pravděpodobný, ověřte jej.",
                    "The ban is verified for Regulation 360/2012; for Regulation 2023/2832 it is probable, confirm it.")]
                : [],
        });
    }

    private static IEnumerable<DateInterval> Of(IEnumerable<ServiceAid> supports, AidInstrument instrument) =>
        supports.Where(support => support.Instrument == instrument).Select(support => support.Period);

    private static IEnumerable<DateInterval> Shared(IEnumerable<DateInterval> some, IEnumerable<DateInterval> others) =>
        from one in some from other in others let days = one.Intersection(other) where days is not null select days;

    private static string Listed(ValueList<AidOverlap> overlaps, Language language) =>
        string.Join("; ", overlaps.Select(overlap => $"{overlap.Service}, {DateText.Of(overlap.Days, language)}"));
}
