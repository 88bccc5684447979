using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>
/// Rules of which costs are eligible (pravidla uznatelnosti nákladů): in the compensation payment itself, or by one source of money. They
/// hold what is excluded; the rest is eligible. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Of Government Regulation 98/2015 Sb. the letters a) to h) of § 1(2) are encoded. Further letters are not
/// known: a caller who knows one adds it by <see cref="With"/>. Fines, losses and gifts, which they may exclude, are eligible with a warning.
/// </remarks>
public sealed record CostRules
{
    private static readonly LocalDate SubsidyStarts = new(2015, 1, 1); // § 101a
    private static readonly LocalDate RegulationStarts = LegalAct.SubsidyUseRegulation.Validity.From!.Value;

    private static readonly BilingualText OldWording = new(
        "Znění písm. c) do 31. října 2021 není ověřeno: který majetek byl dlouhodobý, posuďte podle něj.",
        "The wording of (c) until 31 October 2021 is not verified: judge by it which assets were long-term.");

    private static readonly BilingualText BeforeRegulation = new(
        "den účinnosti nařízení vlády z\u00A022. dubna 2015 není ověřen a dřívější pravidla nejsou známa",
        "the day of effect of the Government Regulation of 22 April 2015 is not verified, and earlier rules are not known");

    private static readonly BilingualText BeforeMethodology = new(
        "pravidla projektů kraje před metodikou z\u00A0května 2019 nejsou známa", "the rules of the projects of the region before the methodology of May 2019 are not known");

    private static readonly BilingualText LossesName = new("pokuty, ztráty a dary", "fines, losses and gifts");

    private static readonly BilingualText MonthOnly = new(
        "Metodika je z\u00A0května 2019; od kterého dne platí, není ověřeno.", "The methodology is of May 2019; the day from which it holds is not verified.");

    private CostRules(PublicSource? source, BilingualText name, ValueList<CostExclusion> exclusions)
    {
        Source = source;
        Name = name;
        Exclusions = exclusions;
    }

    /// <summary>What the compensation payment covers: all costs of the public service, by Art. 5(3) of Decision 2012/21/EU.</summary>
    /// <remarks>
    /// Whether health care counts and whether support in kind counts are choices of the region: <see cref="CostPolicy"/>. So is whether
    /// acquisition of assets and deferred expenses count, which the yearly calculation leaves out by default: <see cref="Counting"/>.
    /// </remarks>
    public static CostRules Compensation { get; } = new(null, new("vyrovnávací platba", "compensation payment"),
    [
        new(CostCategory.RecoverableVat, [], CostLaw.Dated("vp.recoverable-vat", new("DPH, kterou lze odečíst, není náklad", "VAT that can be deducted is no cost"), "5", "3")),
        new(CostCategory.AssetAcquisition, [], CostLaw.Dated("vp.assets", new("pořízení majetku vstupuje odpisy", "acquisition of assets enters as depreciation"), "5", "3", "d", new(
            "Pořízení majetku vstupuje do nákladů roku odpisy; počítá-li kraj přímo s\u00A0investičními výdaji, ověřte to v\u00A0jeho metodice.",
            "Acquisition of assets enters the cost of a year as depreciation; where the region counts capital expenditure itself, confirm it in its methodology."))),
        new(CostCategory.DeferredExpenses, [], CostLaw.Dated("vp.deferred", new("náklady jiného roku", "cost of another year"), "5", "3", reservation: new(
            "Náklady příštích období patří do roku, se kterým věcně souvisejí; ověřte jejich rozlišení.",
            "Deferred expenses belong to the year to which they relate; confirm their allocation."))),
        new(null, [CostPurpose.OptionalActivities, CostPurpose.OutsideService], CostLaw.Dated("vp.apart", new("jen náklady služby", "only costs of the service"), "5", "3", "b")),
        new(CostCategory.PenaltiesAndLosses, [], Dated.Of("cost.vp.losses", LossesName, null, Dated.Unknown<Citation>(SocialServicesLaw.Starts, new(
            "zda jsou nákladem služby, ověřená pravidla neříkají", "whether they are a cost of the service, the verified rules don't say")))),
    ]);

    /// <summary>State subsidy through the region: Government Regulation 98/2015 Sb., § 1(2), probably from 1 May 2015; what held before is not known.</summary>
    public static CostRules StateThroughRegion { get; } = new(PublicSource.StateThroughRegion, PublicSource.StateThroughRegion.Name,
    [
        new(CostCategory.TaxesAndFees, [CostPurpose.OptionalActivities, CostPurpose.OutsideService], Letter("g")),
        new(null, [CostPurpose.OptionalActivities, CostPurpose.OutsideService], Letter("a")),
        new(null, [CostPurpose.HealthCare], Letter("b")),
        new(CostCategory.AssetAcquisition, [], Dated.Of("cost.state-101a.c", NameOf("c"), null,
            Dated.Unknown<Citation>(SubsidyStarts, BeforeRegulation, LetterOf("c")),
            Dated.Value(RegulationStarts, LetterOf("c"), LetterOf("c"), OldWording),
            Dated.Value(LegalAct.SubsidyUseRegulation.EffectOf("387/2021 Sb."), LetterOf("c").AsAmendedBy("387/2021 Sb."), LetterOf("c").AsAmendedBy("387/2021 Sb.")))),
        new(CostCategory.Depreciation, [], Letter("d")),
        new(CostCategory.Reserves, [], Letter("d", "-reserves")),
        new(CostCategory.DeferredExpenses, [], Letter("d", "-deferred")),
        new(CostCategory.VoluntaryBenefits, [], Letter("e")),
        new(CostCategory.FinanceLease, [], Letter("f")),
        new(CostCategory.RecoverableVat, [], Letter("h")),
        new(CostCategory.PenaltiesAndLosses, [], Dated.Of("cost.state-101a.losses", LossesName, null, Dated.Unknown<Citation>(SubsidyStarts, new(
            "znění §\u00A01 odst. 2 za písm. h) není známo", "the wording of § 1(2) after (h) is not known"), Citation.Section(LegalAct.SubsidyUseRegulation, "1", "2")))),
    ]);

    /// <summary>Individual projects of the Jihomoravský region since May 2019: costs of basic activities, no depreciation.</summary>
    public static CostRules JihomoravskyProject { get; } = Of(PublicSource.EuropeanProject, new("individuální projekt Jihomoravského kraje", "individual project of the Jihomoravský region"),
        new(CostCategory.Depreciation, [], Project("depreciation", "pravidla řídicího orgánu a kraje, soupiska výdajů: odpisy", "rules of the managing authority and the region, list of expenses: depreciation")),
        new(null, [CostPurpose.OptionalActivities, CostPurpose.HealthCare, CostPurpose.OutsideService],
            Project("basic", "metodika individuálních projektů Jihomoravského kraje (2019, 2020)", "methodology of the individual projects of the Jihomoravský region (2019, 2020)")));

    /// <summary>Which source; none for the compensation payment itself.</summary>
    public PublicSource? Source { get; }

    /// <summary>Name of the rules.</summary>
    public BilingualText Name { get; }

    /// <summary>What is excluded; the first that covers a cost is the reason shown.</summary>
    public ValueList<CostExclusion> Exclusions { get; private init; }

    /// <summary>Categories that the region counts, each with where it says so.</summary>
    internal ValueList<(CostCategory Category, Citation Source)> Counted { get; private init; } = [];

    /// <summary>Categories of which the law leaves it to the region whether the compensation payment counts them.</summary>
    internal static ValueList<CostCategory> LeftToRegion => [CostCategory.AssetAcquisition, CostCategory.DeferredExpenses, CostCategory.PenaltiesAndLosses];

    /// <summary>Rules of a source that the caller knows, such as those of a municipality or of a programme.</summary>
    /// <param name="source">The source.</param>
    /// <param name="name">Name of the rules.</param>
    /// <param name="exclusions">What they exclude; without any, the source is taken to pay whatever the compensation payment covers, with a note.</param>
    public static CostRules Of(PublicSource source, BilingualText name, params ValueList<CostExclusion> exclusions) =>
        new(Guard.Against.Null(source), name, Guard.Against.Null(exclusions));

    /// <summary>These rules with more exclusions.</summary>
    public CostRules With(params ValueList<CostExclusion> exclusions) => this with { Exclusions = [.. Exclusions, .. Guard.Against.Null(exclusions)] };

    /// <summary>
    /// Rules of the compensation payment that count a category, because the region does: acquisition of assets, deferred expenses, or fines
    /// and losses. What is apart from the service stays excluded.
    /// </summary>
    /// <param name="category">The category.</param>
    /// <param name="source">Where the region says so; the explanation shows it.</param>
    /// <exception cref="InvalidOperationException">The rules are those of a source; the region can't widen them.</exception>
    /// <exception cref="ArgumentException">The category leaves no choice to the region.</exception>
    public CostRules Counting(CostCategory category, Citation source)
    {
        Guard.Against.Null(source);
        if (Source is not null)
            throw new InvalidOperationException($"Only rules of the compensation payment leave a choice to the region, not those of the {this}.");
        if (!LeftToRegion.Contains(Guard.Against.Null(category)))
            throw new ArgumentException($"A category that the law leaves to the region ({string.Join(", ", LeftToRegion)}) is expected, not '{category}'.", nameof(category));
        return this with { Exclusions = Exclusions.Where(exclusion => exclusion.Category != category).ToValueList(), Counted = [.. Counted, (category, source)] };
    }

    /// <summary>Whether a cost is eligible on a day; what no exclusion holds is, with a warning where it is not known on that day whether one holds.</summary>
    public CostEligibility Judge(CostCategory category, CostPurpose purpose, LocalDate day)
    {
        Guard.Against.Null(category);
        Guard.Against.Null(purpose);
        var covering = Exclusions.Where(exclusion => exclusion.Covers(category, purpose)).ToList();
        foreach (var exclusion in covering)
        {
            if (exclusion.Provision.TryAt(day, out var provision))
                return new(provision.Value, provision.Warnings.ToValueList());
        }

        var doubts = covering.Select(exclusion => exclusion.DoubtOn(day)).OfType<BilingualText>().Distinct().Select(doubt => new BilingualText(
            $"Uznatelnost nákladu '{category.Name.Czech}' ({Name.Czech}) není ověřena: {doubt.Czech}; posuďte ji sami.",
            $"The eligibility of the cost '{category.Name.English}' ({Name.English}) is not verified: {doubt.English}; judge it yourself.")).ToValueList();
        var choice = Counted.FirstOrDefault(counted => counted.Category == category).Source;
        return doubts.Count == 0 && choice is null ? CostEligibility.Eligible : new(null, doubts) { Choice = choice };
    }

    /// <summary>Name of the rules in English.</summary>
    public override string ToString() => Name.English;

    private static Dated<Citation> Letter(string letter, string what = "") =>
        Dated.Of($"cost.state-101a.{letter}{what}", NameOf(letter), null,
            Dated.Unknown<Citation>(SubsidyStarts, BeforeRegulation, LetterOf(letter)), Dated.Value(RegulationStarts, LetterOf(letter), LetterOf(letter)));

    private static BilingualText NameOf(string letter) => new($"vyloučeno podle písm. {letter})", $"excluded by letter {letter})");

    private static Citation LetterOf(string letter) => Citation.Section(LegalAct.SubsidyUseRegulation, "1", "2", letter);

    private static Dated<Citation> Project(string what, string czech, string english)
    {
        var source = Citation.Document(new(czech, english));
        return Dated.Of($"cost.jihomoravsky-project.{what}", new("vyloučeno v\u00A0individuálním projektu", "excluded in the individual project"), null,
            Dated.Unknown<Citation>(SocialServicesLaw.Starts, BeforeMethodology, source), Dated.Value(new(2019, 5, 1), source, source, MonthOnly), Dated.Value(new(2020, 1, 1), source, source));
    }
}
