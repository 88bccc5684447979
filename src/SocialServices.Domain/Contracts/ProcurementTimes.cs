using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Lengths of time limits in public procurement (délky lhůt zadávání) by the day on which a procedure started. Those of Act 137/2006 Sb. are
/// not known; a caller who knows one supplies it with its source:
/// <c>ProcurementTimes.Known with { Standstill = ProcurementTimes.Known.Standstill.With(Dated.Value(…)) }</c>.
/// </summary>
public sealed record ProcurementTimes
{
    private static readonly LocalDate OldAct = LegalAct.PublicContractsAct.Validity.From!.Value;
    private static readonly LocalDate NewAct = LegalAct.PublicProcurementAct.Validity.From!.Value;

    private static readonly BilingualText NotVerified = new("Délka lhůty není ověřena ve znění zákona.", "The length is not verified in the text of the act.");

    private ProcurementTimes()
    {
    }

    /// <summary>The lengths as far as the library knows them.</summary>
    public static ProcurementTimes Known { get; } = new();

    /// <summary>Shortest period for bids in an open procedure above the limit, in days: 30.</summary>
    public Dated<int> OpenBids { get; init; } = Length("open-bids", new("nejkratší lhůta pro nabídky v otevřeném nadlimitním řízení ve dnech", "shortest period for bids in an open above-threshold procedure in days"), 30, New("57"), NotVerified);

    /// <summary>Shortest period for bids in a simplified procedure below the limit, in working days: 11.</summary>
    public Dated<int> SimplifiedBids { get; init; } = Length("simplified-bids", new("nejkratší lhůta pro nabídky ve zjednodušeném podlimitním řízení v pracovních dnech", "shortest period for bids in a simplified below-threshold procedure in working days"), 11, New("54"), NotVerified);

    /// <summary>Time for objections, in days: 15.</summary>
    public Dated<int> Objections { get; init; } = Length("objections", new("lhůta pro námitky ve dnech", "time for objections in days"), 15, New("242"));

    /// <summary>Time to decide on objections, in days: 15.</summary>
    public Dated<int> ObjectionDecision { get; init; } = Length("objection-decision", new("lhůta pro rozhodnutí o námitkách ve dnech", "time to decide on objections in days"), 15, New("245"));

    /// <summary>Time for a proposal to the Office for the Protection of Competition after a decision on objections, in days: 10.</summary>
    public Dated<int> Review { get; init; } = Length("review", new("lhůta pro návrh k ÚOHS po rozhodnutí o námitkách ve dnech", "time for a proposal to the competition office after a decision on objections in days"), 10, New("251"));

    /// <summary>Time for that proposal where objections were not decided, in days: 25.</summary>
    public Dated<int> ReviewWithoutDecision { get; init; } = Length("review-without-decision", new("lhůta pro návrh k ÚOHS bez rozhodnutí o námitkách ve dnech", "time for a proposal to the competition office without a decision on objections in days"), 25, New("251"));

    /// <summary>Standstill after the notice of selection, in days: 15.</summary>
    public Dated<int> Standstill { get; init; } = Length("standstill", new("doba zákazu uzavřít smlouvu ve dnech", "standstill in days"), 15, New("246"));

    /// <summary>Time to send the notice of the result, in days from the end of the procedure: 30.</summary>
    public Dated<int> ResultNotice { get; init; } = Length("result-notice", new("lhůta pro oznámení o výsledku ve dnech", "time for the notice of the result in days"), 30, New("126"));

    /// <summary>Time to publish a contract or an amendment on the profile, in days from its conclusion: 30.</summary>
    public Dated<int> Profile { get; init; } = Length("profile", new("lhůta pro uveřejnění smlouvy na profilu ve dnech", "time to publish a contract on the profile in days"), 30, New("219", "1"));

    /// <summary>Time to publish the price that was paid, in months from the end of performance: 3.</summary>
    public Dated<int> PaidPrice { get; init; } = Length("paid-price", new("lhůta pro uveřejnění skutečně uhrazené ceny v měsících", "time to publish the paid price in months"), 3, New("219", "3"));

    /// <summary>Time for the notice of a change under § 222(5) and (6), in days from the change: 30.</summary>
    public Dated<int> ChangeNotice { get; init; } = Length("change-notice", new("lhůta pro oznámení o změně závazku ve dnech", "time for the notice of a change in days"), 30, New("222", "8"));

    /// <summary>Time to send the award notices of a quarter together, in days from its end: 30.</summary>
    public Dated<int> GroupedNotice { get; init; } = Length("grouped-notice", new("lhůta pro souhrnné oznámení po konci čtvrtletí ve dnech", "time for the grouped notice after the end of the quarter in days"), 30,
        Citation.Article(LegalAct.ProcurementDirective, "75", "2"));

    /// <summary>Time to keep the documentation of a procedure, in years: 10.</summary>
    public Dated<int> Retention { get; init; } = Dated.Of("procurement.time.retention", new("doba uchovávání dokumentace v letech", "time to keep the documentation in years"), null,
        Dated.Value(OldAct, 10, Citation.Section(LegalAct.PublicContractsAct, "155"), new(
            "Doba podle zákona č.\u00A0137/2006 Sb. není ověřena; starší znění mohlo mít 5 let.", "The time under Act 137/2006 Sb. is not verified; an older wording may have had 5 years.")),
        Dated.Value(NewAct, 10, New("216")));

    /// <summary>Time to publish the public-law contract of a grant, in days from its conclusion: 30, by the day of conclusion.</summary>
    public Dated<int> GrantPublication { get; init; } = Dated.Of("procurement.time.grant-publication", new("lhůta pro zveřejnění veřejnoprávní smlouvy ve dnech", "time to publish the public-law contract in days"), null,
        Dated.Value(new(2015, 7, 1), 30, Citation.Section(LegalAct.TerritorialBudgetRulesAct, "10d").Holding(Validity.Since(new(2015, 7, 1)))));

    private static Citation New(string section, string? subsection = null) => Citation.Section(LegalAct.PublicProcurementAct, section, subsection);

    private static Dated<int> Length(string id, BilingualText name, int length, Citation citation, BilingualText reservation = default) => Dated.Of($"procurement.time.{id}", name, null,
        Dated.Unknown<int>(OldAct, new("lhůty zákona č.\u00A0137/2006 Sb. nejsou ověřeny", "the time limits of Act 137/2006 Sb. are not verified"), Citation.Whole(LegalAct.PublicContractsAct)),
        Dated.Value(NewAct, length, citation, reservation));
}
