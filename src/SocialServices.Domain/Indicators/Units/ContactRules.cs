using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Indicators.Units;

/// <summary>The rules of contacts and interventions that are known (známá pravidla kontaktů a intervencí), by region and day.</summary>
public static class ContactRules
{
    private static readonly Citation Register = Citation.Document(new(
        "registr poskytovatelů a výkazy MPSV: počet kontaktů (10\u00A0min. jednání), počet intervencí (30\u00A0min. jednání)",
        "register of providers and reports of the ministry: number of contacts (10-minute sessions), number of interventions (30-minute sessions)"));

    /// <summary>
    /// The Moravskoslezský kraj: method 4/2013 of its project of OP LZZ. A contact takes over 10 minutes and is with a new client or an applicant
    /// only, an intervention 30 minutes and more with a client. The first and the last day of the method are not known, only its year.
    /// </summary>
    public static Dated<ContactRule> MoraviaSilesia { get; } = Dated.Of(
        "indicator.contacts.moravia-silesia",
        new("pravidlo kontaktů a intervencí Moravskoslezského kraje", "rule of contacts and interventions of the Moravskoslezský kraj"), new(2013, 12, 31),
        Dated.Value(new(2013, 1, 1), Method42013(), Method42013().Source, new(
            "Známo je jen označení metodiky 4/2013, ne první a poslední den, kdy platila; ověřte, že pro tento den platí.",
            "Only the number 4/2013 of the method is known, not the first and the last day on which it held; check that it holds on this day.")));

    /// <summary>
    /// The reading of the register of providers: 10 and 30 minutes are the lengths of one unit, with anyone; what is left of a session after whole
    /// interventions counts as nothing.
    /// </summary>
    public static ContactRule ProviderRegister { get; } = new()
    {
        Name = new("registr poskytovatelů, jednotky 10 a\u00A030 minut", "register of providers, units of 10 and 30 minutes"),
        Source = Register,
        Contact = MinuteLimit.AtLeast(10),
        Intervention = MinuteLimit.AtLeast(30),
        ContactPartners = ContactPartners.Anyone,
        Reading = MinuteReading.UnitLength,
    };

    /// <summary>The rule of a region on a day.</summary>
    /// <exception cref="LegalParameterNotDefinedException">No rule of the region is known on the day; the caller may state one as a <see cref="ContactRule"/>.</exception>
    public static DatedValue<ContactRule> For(Region region, LocalDate day)
    {
        if (Guard.Against.Null(region) != Region.MoraviaSilesia)
        {
            throw new LegalParameterNotDefinedException(
                $"indicator.contacts.{region.Code}", new($"pravidlo kontaktů a intervencí ({region.Name.Czech})", $"rule of contacts and interventions ({region.Name.English})"), day, [],
                new("žádný zdroj je neuvádí", "no source has it"), Remedy);
        }

        return MoraviaSilesia.At(day, Remedy);
    }

    private static BilingualText Remedy => new("Sestavte ContactRule podle metodiky kraje.", "State a ContactRule by the methodology of the region.");

    private static ContactRule Method42013() => new()
    {
        Name = new("metodika MSK č.\u00A04/2013 (OP LZZ)", "method MSK 4/2013 (OP LZZ)"),
        Source = Citation.Document(new("metodika financování a vykazování MSK č.\u00A04/2013", "method of financing and reporting MSK 4/2013")),
        Contact = MinuteLimit.MoreThan(10),
        Intervention = MinuteLimit.AtLeast(30),
        ContactPartners = ContactPartners.NewClientsAndApplicants,
        Reading = MinuteReading.LeastLength,
        HasUnknownRuleForSeveralWorkers = true,
    };
}
