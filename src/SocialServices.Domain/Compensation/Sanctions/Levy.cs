using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Sanctions;

/// <summary>
/// Levy for a breach of budgetary discipline (odvod): the amount of the breach or the lower one of the contract, at most the money provided.
/// It is neither a return (<see cref="GrantReturn"/>) nor a contractual fine (<see cref="ContractualFine"/>).
/// </summary>
public sealed record Levy
{
    private Levy(BudgetBreach breach, Money beforeRemission, Money amount)
    {
        Breach = breach;
        BeforeRemission = beforeRemission;
        Amount = amount;
    }

    /// <summary>What it is for.</summary>
    public BudgetBreach Breach { get; }

    /// <summary>The levy without its remission, rounded as it is assessed; from it the penalty is computed, which a remission does not lower by itself.</summary>
    public Money BeforeRemission { get; }

    /// <summary>The levy, rounded as it is assessed; zero when the breach was remedied in time.</summary>
    public Money Amount { get; }

    /// <summary>The levy for a breach.</summary>
    /// <param name="breach">The breach.</param>
    /// <param name="assessedOn">Day of the assessment, whose rounding applies.</param>
    /// <param name="parameters">Values supplied by the caller; those of the library when omitted.</param>
    /// <exception cref="ArgumentException">The regime brings no levy, an amount is negative, or the assessment is before the breach.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The rounding of the day, or whether the act has calls, is not known.</exception>
    public static Explained<Levy> Assess(BudgetBreach breach, LocalDate assessedOn, SanctionParameters? parameters = null)
    {
        Check(breach, assessedOn);
        if (breach.Call is { IsDoneInTime: true })
            return Remedied(breach);

        var rounding = SanctionParameters.Read((parameters ?? SanctionParameters.Known).Rounding, assessedOn);
        var (breached, provided) = (breach.Amount.ToExact(), breach.Provided.ToExact());
        var lower = breach.LowerLevy?.In(breach);
        var remitted = breach.Remission?.Amount.ToExact() ?? Exact.Zero;
        var lowersLevy = breach.Remission is { Effect: RemissionEffect.LowersLevy };
        var limit = lowersLevy ? provided : AtLeastZero(provided - remitted);
        var asked = Exact.Min(breached, lower ?? breached);
        var unremitted = Exact.Min(asked, limit);
        var exact = lowersLevy ? AtLeastZero(unremitted - remitted) : unremitted;
        var amount = rounding.Value.Round(exact);
        var isRounded = amount.ToExact() != exact;
        var before = rounding.Value.Round(Exact.Min(asked, provided));
        return new(new(breach, before, amount), new(SanctionSteps.Levy, Figure.Amount(amount))
        {
            Subject = SubjectOf(breach),
            Operands = Inputs(breach),
            Calculation = Formula(breach, lower, limit, lowersLevy),
            Rounding = isRounded ? new(rounding.Value, exact, amount) : null,
            Reason = Reason(breach, lower, limit),
            Citations = isRounded ? [breach.Regime.Law, rounding.Citation] : [breach.Regime.Law],
            Warnings = [.. breach.Remission is null ? [] : Doubts(before), .. isRounded ? rounding.Warnings : []],
        });
    }

    /// <summary>The last day on which a levy and its penalty may be assessed: the start of the time + 10 years.</summary>
    /// <param name="start">Start of the time; from which day it runs is not verified, so the caller says it.</param>
    /// <param name="parameters">Values supplied by the caller; those of the library when omitted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time would end after the year 9999, where the calendar ends.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The number of years is not known on the day.</exception>
    public static Explained<LocalDate> AssessedBy(LocalDate start, SanctionParameters? parameters = null)
    {
        parameters ??= SanctionParameters.Known;
        var years = SanctionParameters.Read(parameters.AssessmentYears, start);
        if (start.Year > LocalDate.MaxIsoValue.Year - years.Value)
            throw new ArgumentOutOfRangeException(nameof(start), start, FormattableString.Invariant($"A start of the year {LocalDate.MaxIsoValue.Year - years.Value} at the latest is expected, as the calendar ends with the year {LocalDate.MaxIsoValue.Year}."));
        var last = start.PlusYears(years.Value);
        return new(last, new(SanctionSteps.AssessmentEnd, Figure.Day(last))
        {
            Operands =
            [
                new("start", OperandOrigin.Input, new("začátek lhůty", "start of the time"), Figure.Day(start)),
                new("years", OperandOrigin.Parameter, parameters.AssessmentYears.Name, Figure.Coefficient(Exact.Of(years.Value)), years.Citation),
            ],
            Warnings = years.Warnings.ToValueList(),
        });
    }

    private static ValueList<BilingualText> Doubts(Money before) =>
    [
        new("Zda prominutí snižuje odvod, nebo jen jeho strop, není ověřeno; použit je zadaný účinek.", "Whether a remission lowers the levy or only its limit is not verified; the given effect is used."),
        new($"Prominutí odvodu samo nesnižuje penále; počítá se z\u00A0odvodu před prominutím, {before.ToText(Language.Czech)}.",
            $"The remission of a levy does not by itself lower the penalty; it is computed from the levy before the remission, {before.ToText(Language.English)}."),
    ];

    private static void Check(BudgetBreach breach, LocalDate assessedOn)
    {
        Guard.Against.Null(breach);
        Guard.Against.Null(breach.Regime).MustBeLevy(nameof(breach));
        Guard.Against.OutOfRange(breach.Amount, Money.Zero, Money.MaxValue, nameof(breach));
        Guard.Against.OutOfRange(breach.Provided, Money.Zero, Money.MaxValue, nameof(breach));
        Guard.Against.OutOfRange(breach.Remission?.Amount ?? Money.Zero, Money.Zero, Money.MaxValue, nameof(breach));
        Guard.Against.EnumOutOfRange(breach.Remission?.Effect ?? default, nameof(breach));
        Guard.Against.OutOfRange(assessedOn, breach.BreachedOn, LocalDate.MaxIsoValue);
        if (breach.Call is { } call && !breach.Regime.KnowsCalls)
        {
            throw new LegalParameterNotDefinedException("levy.call", new("výzva k nápravě nebo k vrácení", "call to remedy or to return"), call.DueOn, [],
                new($"zda ji zná {breach.Regime.Law.ToText(Language.Czech)}, není ověřeno", $"whether {breach.Regime.Law.ToText(Language.English)} has one is not verified"),
                new("Posuďte výzvu sami a vynechte ji z podkladu.", "Judge the call yourself and leave it out of the breach."));
        }
    }

    private static Explained<Levy> Remedied(BudgetBreach breach) => new(new(breach, Money.Zero, Money.Zero), new(SanctionSteps.Levy, Figure.Amount(Money.Zero))
    {
        Subject = SubjectOf(breach),
        Operands = Inputs(breach),
        Reason = new("Výzva byla splněna včas, odvod ani penále nevznikne.", "The call was met in time; there is no levy and no penalty."),
        Citations = [breach.Regime.Law],
    });

    private static BilingualText SubjectOf(BudgetBreach breach) => new($"vyměřuje {breach.Regime.AssessedBy.Czech}", $"assessed by {breach.Regime.AssessedBy.English}");

    private static ValueList<Operand> Inputs(BudgetBreach breach) =>
    [
        new("breach", OperandOrigin.Input, new("částka porušení rozpočtové kázně", "amount of the breach"), Figure.Amount(breach.Amount)),
        new("provided", OperandOrigin.Input, new("poskytnuté peníze", "money provided"), Figure.Amount(breach.Provided)),
        .. breach.LowerLevy is not { } lower ? [] : (Operand[])[lower.Amount is { } amount
            ? new("lower", OperandOrigin.Parameter, new("nižší odvod", "lower levy"), Figure.Amount(amount), lower.Source)
            : new("lower", OperandOrigin.Parameter, lower.IsOfProvided
                ? new("nižší odvod, podíl z poskytnutých peněz", "lower levy, share of the money provided")
                : new("nižší odvod, podíl z částky porušení rozpočtové kázně", "lower levy, share of the amount of the breach"), Figure.Share(lower.Share!.Value), lower.Source)],
        .. breach.Remission is not { } remission ? [] : (Operand[])[new("remitted", OperandOrigin.Input, new("prominuto", "remitted"), Figure.Amount(remission.Amount), remission.Source)],
        .. breach.Call is not { } call ? [] : (Operand[])
        [
            new("call", OperandOrigin.Input, new("lhůta výzvy", "time of the call"), Figure.Day(call.DueOn)),
            new("done", OperandOrigin.Input, new("splněno", "done"), call.DoneOn is { } done ? Figure.Day(done) : Figure.Text(new("ne", "no"))),
        ],
    ];

    private static BilingualText Formula(BudgetBreach breach, Exact? lower, Exact limit, bool lowersLevy)
    {
        Figure[] compared = [Figure.Amount(breach.Amount), .. lower is { } amount ? [Figure.Amount(amount)] : (Figure[])[], Figure.Amount(limit)];
        if (!lowersLevy)
            return new($"nejnižší z: {Listed(Language.Czech)}", $"lowest of: {Listed(Language.English)}");
        var remitted = Figure.Amount(breach.Remission!.Amount);
        return new($"nejnižší z ({Listed(Language.Czech)}) − {remitted.ToText(Language.Czech)}", $"lowest of ({Listed(Language.English)}) − {remitted.ToText(Language.English)}");

        string Listed(Language language) => string.Join(language == Language.Czech ? "; " : ", ", compared.Select(figure => figure.ToText(language)));
    }

    private static BilingualText Reason(BudgetBreach breach, Exact? lower, Exact limit)
    {
        var breached = breach.Amount.ToExact();
        var (czech, english) = limit < Exact.Min(breached, lower ?? breached) ? ("Odvod nepřesáhne poskytnuté peníze", "The levy is not above the money provided")
            : lower < breached ? ("Rozhodl nižší odvod ze smlouvy nebo rozhodnutí", "The lower levy of the contract or decision decided")
            : lower is not null ? ("Nižší odvod není nižší než částka porušení rozpočtové kázně, rozhodla ona", "The lower levy is not below the amount of the breach, which decided")
            : ("Rozhodla částka porušení rozpočtové kázně", "The amount of the breach decided");
        if (breach.Remission is { Effect: RemissionEffect.LowersLimit } && limit < Exact.Min(breached, lower ?? breached))
            (czech, english) = ("Odvod nepřesáhne poskytnuté peníze po odečtení prominuté části", "The levy is not above the money provided less the remitted part");
        if (breach.Call is not null)
            (czech, english) = ($"Výzva nebyla splněna včas. {czech}", $"The call was not met in time. {english}");
        return new($"{czech}.", $"{english}.");
    }

    private static Exact AtLeastZero(Exact amount) => Exact.Max(amount, Exact.Zero);
}
