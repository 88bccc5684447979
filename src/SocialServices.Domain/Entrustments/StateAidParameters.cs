using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Values that the Commission Decisions set (parametry režimů veřejné podpory), each by the days of the Decision that sets it. What the
/// library does not know, above all of Decision (EU) 2025/2630, is not known here; a caller who knows it supplies it with its source:
/// <c>StateAidParameters.Known with { RecordYears = StateAidParameters.Known.RecordYears.With(Dated.Value(…)) }</c>.
/// </summary>
public sealed record StateAidParameters
{
    private static readonly LocalDate Start2012 = LegalAct.Decision2012.Validity.From!.Value;
    private static readonly LocalDate Start2025 = LegalAct.Decision2025.Validity.From!.Value;

    private static readonly BilingualText NotEncoded2005 = new("pravidla rozhodnutí 2005/842/ES nejsou ověřena", "the rules of Decision 2005/842/EC are not verified");
    private static readonly BilingualText NotRead2025 = new("zda je rozhodnutí (EU) 2025/2630 změnilo, není ověřeno", "whether Decision (EU) 2025/2630 changed it is not verified");

    private static Citation Whole2005 => Citation.Whole(LegalAct.Decision2005);

    private static Citation Whole2025 => Citation.Whole(LegalAct.Decision2025);

    private StateAidParameters()
    {
    }

    /// <summary>The values as far as the library knows them.</summary>
    public static StateAidParameters Known { get; } = new();

    /// <summary>The most compensation in a year on average, for one service of general economic interest outside social needs: 15 and 20 million EUR.</summary>
    public Dated<Euro> Ceiling { get; init; } = Dated.Of("aid.general-ceiling",
        new("strop průměrné roční vyrovnávací platby", "ceiling of the average yearly compensation"), null, NotKnown2005<Euro>(),
        Dated.Value(Start2012, Euro.Of(15_000_000), Citation.Article(LegalAct.Decision2012, "2", "1", "a")), Dated.Value(Start2025, Euro.Of(20_000_000), Whole2025));

    /// <summary>The provision by which services that meet social needs have no ceiling.</summary>
    public Dated<Citation> SocialNeeds { get; init; } = Dated.Of("aid.social-needs",
        new("ustanovení, podle kterého sociální potřeby nemají strop", "provision by which social needs have no ceiling"), null, NotKnown2005<Citation>(),
        Provision(Start2012, Citation.Article(LegalAct.Decision2012, "2", "1", "c")), Provision(Start2025, Citation.Article(LegalAct.Decision2025, "2", "2", "c")));

    /// <summary>The longest duration of an entrustment without a significant investment: 10 years.</summary>
    public Dated<int> LongestYears { get; init; } = Dated.Of("aid.longest-years",
        new("nejdelší doba pověření v letech", "longest duration of an entrustment in years"), null, NotKnown2005<int>(),
        Dated.Value(Start2012, 10, Citation.Article(LegalAct.Decision2012, "2", "2")), Dated.Value(Start2025, 10, Whole2025));

    /// <summary>What an entrustment act must state: (a) to (f); under Decision (EU) 2025/2630 (a) to (e), of medium confidence.</summary>
    public Dated<ValueList<EntrustmentElement>> RequiredContents { get; init; } = Dated.Of("aid.required-contents",
        new("povinné náležitosti pověření", "required contents of an entrustment act"), null, NotKnown2005<ValueList<EntrustmentElement>>(),
        Dated.Value(Start2012, EntrustmentElement.All, Citation.Article(LegalAct.Decision2012, "4")),
        Dated.Value(Start2025, EntrustmentElement.All.Where(element => element != EntrustmentElement.Reference).ToValueList(), Whole2025, new(
            "Že odpadl odkaz na rozhodnutí (písm. f), je doloženo jen návrhem z listopadu 2025; ověřte, nebo odkaz uveďte.",
            "That the reference to the Decision (f) is no longer required is shown by the draft of November 2025 only; confirm it, or state the reference.")));

    /// <summary>What may be added to the swap rate in any case: 100 basis points.</summary>
    public Dated<Rate> ProfitPremium { get; init; } = Dated.Of("aid.profit-premium",
        new("přirážka ke swapové sazbě", "premium on the swap rate"), null, NotKnown2005<Rate>(),
        Dated.Value(Start2012, Rate.Percent(1), Citation.Article(LegalAct.Decision2012, "5", "7")), NotKnown2025<Rate>());

    /// <summary>The longest time between checks of overcompensation, 1 year or more: 3 years, for Decision 2012/21/EU by its text, else by default.</summary>
    public Dated<int> CheckYears { get; init; } = Dated.Of("aid.check-years",
        new("nejdelší doba mezi kontrolami v letech", "longest time between checks in years"), null,
        Dated.Value(SocialServicesLaw.Starts, 3, Whole2005, new("Výchozí hodnota; lhůta v rozhodnutí 2005/842/ES není ověřena.", "A default; the interval in Decision 2005/842/EC is not verified.")),
        Dated.Value(Start2012, 3, Citation.Article(LegalAct.Decision2012, "6", "1")),
        Dated.Value(Start2025, 3, Whole2025, new("Výchozí hodnota; návrh z listopadu 2025 uváděl 5 let, konečné znění není ověřeno.", "A default; the draft of November 2025 had 5 years, the final text is not verified.")));

    /// <summary>The share of the average yearly compensation up to which overcompensation may be carried forward: 10 %.</summary>
    public Dated<Rate> CarryForwardShare { get; init; } = Dated.Of("aid.carry-forward-share",
        new("podíl, do kterého lze nadměrnou vyrovnávací platbu převést", "share up to which overcompensation may be carried forward"), null, NotKnown2005<Rate>(),
        Dated.Value(Start2012, Rate.Percent(10), Citation.Article(LegalAct.Decision2012, "6", "2")), NotKnown2025<Rate>());

    /// <summary>The amount above which an entrustment is published (15 million EUR on average, mixed undertakings only) or the aid entered in a register (1 million EUR).</summary>
    public Dated<Euro> PublicationThreshold { get; init; } = Dated.Of("aid.publication-threshold",
        new("práh zveřejnění", "threshold of publication"), null, NotKnown2005<Euro>(),
        Dated.Value(Start2012, Euro.Of(15_000_000), Citation.Article(LegalAct.Decision2012, "7")),
        Dated.Value(Start2025, Euro.Of(1_000_000), Whole2025, new(
            "Že se práh registru počítá za rok, je doloženo jen návrhem z listopadu 2025.", "That the threshold of the register is a yearly one is shown by the draft of November 2025 only.")));

    /// <summary>How long records are kept after the end of an entrustment: 10 years.</summary>
    public Dated<int> RecordYears { get; init; } = Dated.Of("aid.record-years",
        new("doba uchovávání dokladů po konci pověření v letech", "years for which records are kept after the end of an entrustment"), null, NotKnown2005<int>(),
        Dated.Value(Start2012, 10, Citation.Article(LegalAct.Decision2012, "8")), NotKnown2025<int>());

    private static DatedSegment<T> NotKnown2005<T>() => Dated.Unknown<T>(SocialServicesLaw.Starts, NotEncoded2005, Whole2005);

    private static DatedSegment<T> NotKnown2025<T>() => Dated.Unknown<T>(Start2025, NotRead2025, Whole2025);

    private static DatedSegment<Citation> Provision(LocalDate from, Citation provision) => Dated.Value(from, provision, provision);
}
