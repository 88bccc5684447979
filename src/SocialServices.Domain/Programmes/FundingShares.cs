using System.Diagnostics.CodeAnalysis;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Programmes;

/// <summary>
/// Shares by which a project of a programme is paid (podíly financování): the European Social Fund, the State budget and the applicant's own
/// money, together exactly 100 %. Immutable and thread-safe.
/// </summary>
public sealed record FundingShares
{
    private static readonly BilingualText NotVerified = new(
        "Podíly jsou obvyklé, ale nejsou doloženy; ověřte je v rozhodnutí o poskytnutí dotace.", "The shares are the usual ones but are not shown by a source; confirm them in the grant decision.");

    private static readonly BilingualText NotSeen = new("žádný zdroj je neuvádí", "no source at hand states them");

    private static readonly (Programme Programme, ApplicantCategory Applicant, FundingShares Shares)[] Known =
    [
        (Programme.HumanResourcesAndEmployment, ApplicantCategory.Region, Shown(85m, 15m, 0m,
            new("doloženo projektem Libereckého kraje na služby sociální prevence 2009–2012", "shown by the project of the Liberec region for social prevention services, 2009–2012"))),
        (Programme.Employment, ApplicantCategory.Region, Shown(85m, 10m, 5m,
            new("doloženo projektem „Efektivní naplňování střednědobého plánu v podmínkách MSK“", "shown by the project “Efektivní naplňování střednědobého plánu v podmínkách MSK”"))),
        (Programme.Employment, ApplicantCategory.Municipality, Shown(85m, 10m, 5m,
            new("doloženo rozpočtem projektu CZ.03.2.63/0.0/0.0/16_063/0006520 města Kroměříže", "shown by the budget of the project CZ.03.2.63/0.0/0.0/16_063/0006520 of the town of Kroměříž"))),
        (Programme.Employment, ApplicantCategory.NonProfit, Usual(85m, 15m, 0m)),
        (Programme.Employment, ApplicantCategory.Business, Usual(85m, 0m, 15m)),
        (Programme.EmploymentPlus, ApplicantCategory.Region, Shown(76.735m, 13.265m, 10m,
            new("doloženo rozpočtem projektu CZ.03.02.01/00/22_003/0000408 Pardubického kraje", "shown by the budget of the project CZ.03.02.01/00/22_003/0000408 of the Pardubice region"))),
        (Programme.EmploymentPlus, ApplicantCategory.NonProfit, Shown(76.735m, 23.265m, 0m,
            new("výzva 03_22_018 programu OPZ+", "call 03_22_018 of the programme OPZ+"))),
    ];

    private FundingShares(Rate european, Rate state, Rate own, Citation source, Confidence confidence)
    {
        European = european;
        State = state;
        Own = own;
        Source = source;
        Confidence = confidence;
    }

    /// <summary>Share of the European Social Fund, 0 to 100 %.</summary>
    public Rate European { get; }

    /// <summary>Share of the State budget, 0 to 100 %.</summary>
    public Rate State { get; }

    /// <summary>Share of the applicant's own money, 0 to 100 %.</summary>
    public Rate Own { get; }

    /// <summary>Where the shares stand.</summary>
    public Citation Source { get; }

    /// <summary>How sure they are; those that a caller gives are taken as sure.</summary>
    public Confidence Confidence { get; }

    /// <summary>What to confirm before relying on the shares; empty where they are sure.</summary>
    public BilingualText Reservation => Confidence == Confidence.High ? default : NotVerified;

    /// <summary>Shares of the caller, such as those of a grant decision.</summary>
    /// <param name="european">Share of the European Social Fund.</param>
    /// <param name="state">Share of the State budget.</param>
    /// <param name="own">Share of the applicant's own money.</param>
    /// <param name="source">Where they stand.</param>
    /// <exception cref="ArgumentException">The shares do not sum to 100 %.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A share is not from 0 to 100 %.</exception>
    public static FundingShares Of(Rate european, Rate state, Rate own, Citation source)
    {
        Guard.Against.OutOfRange(european, Rate.Zero, Rate.One);
        Guard.Against.OutOfRange(state, Rate.Zero, Rate.One);
        Guard.Against.OutOfRange(own, Rate.Zero, Rate.One);
        if (european + state + own is var sum && sum != Rate.One)
            throw new ArgumentException($"Shares that sum to 100% are expected; these sum to {sum.ToText(Language.English)}.", nameof(own));
        return new(european, state, own, Guard.Against.Null(source), Confidence.High);
    }

    /// <summary>The known shares of a programme for a category of applicant.</summary>
    /// <exception cref="FundingSharesNotKnownException">They are not known; give them explicitly.</exception>
    public static FundingShares Of(Programme programme, ApplicantCategory applicant) => TryFind(programme, applicant, out var shares)
        ? shares
        : throw new FundingSharesNotKnownException(programme, applicant, WhyNot(programme, applicant), KnownFor(programme));

    /// <summary>The known shares of a programme for a category of applicant; false where <see cref="Of(Programme, ApplicantCategory)"/> would throw.</summary>
    public static bool TryFind(Programme programme, ApplicantCategory applicant, [MaybeNullWhen(false)] out FundingShares shares)
    {
        Guard.Against.Null(programme);
        Guard.Against.Null(applicant);
        shares = Array.Find(Known, known => known.Programme == programme && known.Applicant == applicant).Shares;
        return shares is not null;
    }

    /// <summary>The categories of applicant whose shares of a programme are known.</summary>
    public static ValueList<ApplicantCategory> KnownFor(Programme programme)
    {
        Guard.Against.Null(programme);
        return Known.Where(known => known.Programme == programme).Select(known => known.Applicant).ToValueList();
    }

    /// <summary>
    /// Divides the eligible expenditure of a project net of its income: the parts of the European Social Fund and of the State are rounded,
    /// own money comes by difference; without a share of its own the last source that has one takes the rest.
    /// </summary>
    /// <param name="eligible">Total eligible expenditure, zero or more.</param>
    /// <param name="income">Income of the project that falls on it, at most the expenditure.</param>
    /// <param name="rounding">How the parts are rounded; to a haléř, half away from zero, when omitted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The expenditure is negative, or the income is not from 0 to the expenditure.</exception>
    public Explained<FinancialFramework> Divide(Money eligible, Money income = default, RoundingRule rounding = default)
    {
        Guard.Against.OutOfRange(eligible, Money.Zero, Money.MaxValue);
        Guard.Against.OutOfRange(income, Money.Zero, eligible);
        var framework = new FinancialFramework(eligible, income, Split(eligible - income, rounding));
        var parts = framework.Parts;
        return new(framework, new(FundingSteps.Framework, Figure.Amount(framework.Net))
        {
            Operands =
            [
                new("eligible", OperandOrigin.Input, new("celkové způsobilé výdaje", "total eligible expenditure"), Figure.Amount(eligible)),
                .. income == Money.Zero ? (Operand[])[] : [new("income", OperandOrigin.Input, new("příjmy připadající na způsobilé výdaje", "income that falls on eligible expenditure"), Figure.Amount(income))],
                StatedShares,
            ],
            Calculation = income == Money.Zero ? default : Calculation.Join("−", Figure.Amount(eligible), Figure.Amount(income)),
            Warnings = Reservation == default ? [] : [Reservation],
            Parts =
            [
                .. ExplainParts(framework.Net, parts, rounding),
                new(FundingSteps.Grant, Figure.Amount(parts.Grant)) { Calculation = Calculation.Join("+", Figure.Amount(parts.European), Figure.Amount(parts.State)) },
            ],
        });
    }

    /// <summary>Divides an amount by the shares, as <see cref="Divide"/> does.</summary>
    /// <param name="amount">Crowns, zero or more.</param>
    /// <param name="rounding">How the parts are rounded; to a haléř, half away from zero, when omitted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public FundingParts Split(Money amount, RoundingRule rounding = default)
    {
        Rate[] shares = [European, State, Own];
        ValueList<Money> parts = Apportionment.LastTakesRest(amount, rounding, shares[..(LastShared(shares) + 1)]);
        return new(parts[0], parts.Count > 1 ? parts[1] : Money.Zero, parts.Count > 2 ? parts[2] : Money.Zero);
    }

    /// <summary>Project money that goes back, divided among those who paid the project.</summary>
    /// <param name="amount">Crowns, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Explained<FundingParts> SplitReturn(Money amount)
    {
        var parts = Split(amount);
        return new(parts, new(FundingSteps.Return, Figure.Amount(amount))
        {
            Operands = [StatedShares],
            Warnings = Reservation == default ? [] : [Reservation],
            Parts = ExplainParts(amount, parts, default).ToValueList(),
        });
    }

    /// <summary>The shares, such as "85% / 10% / 5%".</summary>
    public override string ToString() => InWords(Language.English);

    private Operand StatedShares => new("shares", OperandOrigin.Parameter, new("podíly (EU / stát / vlastní)", "shares (EU / State / own)"), Figure.Text(BilingualText.Of(InWords)), Source);

    private string InWords(Language language) => $"{European.ToText(language)} / {State.ToText(language)} / {Own.ToText(language)}";

    private IEnumerable<Explanation> ExplainParts(Money whole, FundingParts parts, RoundingRule rounding)
    {
        (BilingualText Name, Rate Share, Money Part)[] sources =
        [
            (new("Evropský sociální fond", "European Social Fund"), European, parts.European),
            (new("státní rozpočet", "State budget"), State, parts.State),
            (new("vlastní zdroje", "own money"), Own, parts.Own),
        ];
        var last = LastShared([European, State, Own]);
        foreach (var ((name, share, part), index) in sources.Select((source, index) => (source, index)).Where(each => each.source.Share != Rate.Zero))
        {
            var exact = whole * share;
            yield return new(FundingSteps.Part, Figure.Amount(part))
            {
                Subject = name,
                Operands = [new("share", OperandOrigin.Parameter, new("podíl", "share"), Figure.Share(share))],
                Calculation = index == last
                    ? Calculation.Join("−", [Figure.Amount(whole), .. sources[..last].Where(source => source.Share != Rate.Zero).Select(source => Figure.Amount(source.Part))])
                    : Calculation.Join("×", Figure.Amount(whole), Figure.Share(share)),
                Rounding = index == last || exact == part.ToExact() ? null : new(rounding, exact, part),
                Reason = index == last && index > 0
                    ? new("Poslední zdroj dopočtem, aby části daly celek.", "The last source by difference, so that the parts sum to the whole.")
                    : default,
            };
        }
    }

    private static int LastShared(Rate[] shares) => Array.FindLastIndex(shares, share => share != Rate.Zero);

    private static FundingShares Shown(decimal european, decimal state, decimal own, BilingualText source) =>
        new(Rate.Percent(european), Rate.Percent(state), Rate.Percent(own), Citation.Document(source), Confidence.High);

    private static FundingShares Usual(decimal european, decimal state, decimal own) => new(Rate.Percent(european), Rate.Percent(state), Rate.Percent(own),
        Citation.Document(new("obvyklé podíly programu OPZ", "usual shares of the programme OPZ")), Confidence.Medium);

    private static BilingualText WhyNot(Programme programme, ApplicantCategory applicant) =>
        programme == Programme.Employment && applicant == ApplicantCategory.Prague
            ? new("zveřejněny jsou jen podíly jednoho projektu z roku 2022 (50 %, 45 %, 5 %), obecné pravidlo není ověřeno", "only the shares of one project of 2022 are published (50%, 45%, 5%), a general rule is not verified")
        : programme == Programme.EmploymentPlus && applicant == ApplicantCategory.SmallMunicipality
            ? new("známa je jen část EU (76,735 %), dělení zbytku není ověřeno", "only the part of the EU is known (76.735%), how the rest is divided is not verified")
        : NotSeen;
}
