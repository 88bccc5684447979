using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>
/// Check of overcompensation of one service over some years (kontrola nadměrné vyrovnávací platby): up to a share of the average yearly
/// compensation it may be carried into the next period and deducted there; above, all of it is repaid. Services are never set off against
/// one another. Immutable and thread-safe.
/// </summary>
public sealed record OvercompensationCheck
{
    /// <summary>Rules of the State-aid regime on the assessed day; they know the share.</summary>
    public required StateAidRules Rules { get; init; }

    /// <summary>The checked years, each following the one before: at least one.</summary>
    public required ValueList<CheckedYear> Years { get; init; }

    /// <summary>What the funders gave over all these years; together exactly what was received.</summary>
    public required ValueList<Contribution> Contributions { get; init; }

    /// <summary>True where the authority decided to carry. It is its option, not a right of the provider.</summary>
    public required bool AuthorityAllowsCarry { get; init; }

    /// <summary>The period to carry into; none where no period follows.</summary>
    public required NextPeriod? Next { get; init; }

    /// <summary>How the overcompensation is divided among funders; in proportion by default.</summary>
    public RepaymentPolicy Policy { get; init; } = RepaymentPolicy.Proportional;

    /// <summary>
    /// True (the default) where a year under its ceiling offsets one above it, as in the check of the Decision; false where each year stands
    /// alone, as in a yearly settlement.
    /// </summary>
    public bool NetWithinCheckPeriod { get; init; } = true;

    /// <summary>First and last day of the entrustment; none (the default) where it covers all checked years whole.</summary>
    public DateInterval? Entrusted { get; init; }

    /// <summary>
    /// How a part of a year is counted when the average is computed for whole years: by months or days. None by default: the average is of
    /// the amounts as received, which is the safe reading, since the law is silent.
    /// </summary>
    public TimeWeight? AnnualiseBy { get; init; }

    /// <summary>Overcompensation of the period, what of it is carried and what is repaid, by funder, with the reasons.</summary>
    /// <exception cref="ArgumentException">
    /// There is no year, the years do not follow one another, the contributions do not sum to what was received, money under § 101a is said
    /// to be carried, a year has no day of the entrustment, or the next period is not after them.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The share decides and is not known under the regime.</exception>
    public Explained<OvercompensationOutcome> Evaluate()
    {
        Validate();
        var received = Money.Sum(Years.Select(year => year.Received));
        var ceiling = Money.Sum(Years.Select(year => year.Ceiling));
        var over = NetWithinCheckPeriod ? Money.Max(Money.Zero, received - ceiling) : Money.Sum(Years.Select(year => year.Over));
        var count = CountOfYears();
        var average = received.ToExact() / count;

        var split = RepaymentSplit.Of(over, Policy, Contributions, isRepaid: false);
        var carriable = Money.Sum(split.Value.Parts.Where(part => part.Contribution.MayBeCarried).Select(part => part.Amount));
        List<RepaymentReason> reasons = over == Money.Zero ? [] : [.. WhyNothing(carriable)];
        var share = over > Money.Zero && reasons.Count == 0 ? Rules.CarryForwardShare : Rules.CarryForwardShareOrNone;
        Money? limit = share is null ? null : RoundingRule.Down(0.01m).Round(average * share.Value.ToExact());
        if (over > limit)
            reasons.Insert(0, RepaymentReason.AboveLimit);

        var carry = reasons.Count > 0 ? Money.Zero : Money.Min(carriable, Next?.Planned ?? Money.Zero);
        if (reasons.Count == 0 && carry < carriable)
            reasons.Add(RepaymentReason.NextPaymentTooLow);
        if (carriable < over && !reasons.Contains(RepaymentReason.SourceNotCarried))
            reasons.Add(RepaymentReason.SourceNotCarried);

        var outcome = new OvercompensationOutcome
        {
            Years = Years,
            Over = over,
            Average = average,
            Limit = limit,
            NextPayment = Next?.Planned - carry,
            Reasons = reasons.ToValueList(),
            Parts = Carried(split.Value, carry),
        };
        return new(outcome, Explain(outcome, received, ceiling, share, split.Explanation with { Subject = new("nadměrná platba", "overcompensation") }));
    }

    /// <summary>
    /// This check in place of an older one of the same years, such as after an audit: what was already deducted or returned is credited. The
    /// older outcome stays as it was and is referred to.
    /// </summary>
    /// <param name="previous">The older check.</param>
    /// <param name="deducted">What was already deducted from payments because of it, zero or more.</param>
    /// <param name="returned">What was already repaid because of it, zero or more.</param>
    /// <param name="cause">What led to the correction, such as the protocol of an audit.</param>
    /// <exception cref="ArgumentException">The older check is of other years, or this check has a fault that <see cref="Evaluate"/> names.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The share decides and is not known under the regime.</exception>
    public Explained<OvercompensationCorrection> Correct(Explained<OvercompensationOutcome> previous, Money deducted, Money returned, Citation cause)
    {
        Guard.Against.OutOfRange(deducted, Money.Zero, Money.MaxValue);
        Guard.Against.OutOfRange(returned, Money.Zero, Money.MaxValue);
        if (!Guard.Against.Null(previous).Value.Years.Select(year => year.Year).SequenceEqual(Years.Select(year => year.Year)))
            throw new ArgumentException($"A check of the same years, {Period}, is expected.", nameof(previous));
        return OvercompensationCorrection.Of(previous, Evaluate(), deducted, returned, Guard.Against.Null(cause));
    }

    private string Period => Years.Count == 1
        ? FormattableString.Invariant($"{Years[0].Year}")
        : FormattableString.Invariant($"{Years[0].Year}–{Years[^1].Year}");

    // What keeps anything from being carried, whatever the limit is.
    private IEnumerable<RepaymentReason> WhyNothing(Money carriable)
    {
        if (!AuthorityAllowsCarry)
            yield return RepaymentReason.NotAllowedByAuthority;
        if (Next is null)
            yield return RepaymentReason.NoNextPeriod;
        if (Next?.Continuation == Continuation.OtherSuccessor)
            yield return RepaymentReason.SuccessorNotNamed;
        if (carriable == Money.Zero)
            yield return RepaymentReason.SourceNotCarried;
    }

    // What is carried falls on the funders whose money may be, in proportion to their parts.
    private static ValueList<OvercompensationPart> Carried(RepaymentSplit split, Money carry)
    {
        Money[] most = [.. split.Parts.Select(part => part.Contribution.MayBeCarried ? part.Amount : Money.Zero)];
        var carried = carry == Money.Zero ? most.Select(_ => Money.Zero).ToValueList() : Apportionment.ByLargestRemainder(carry, most.Select(part => part.ToExact()).ToArray());
        return split.Parts.Select((part, index) => new OvercompensationPart(part.Contribution, part.Amount, carried[index])).ToValueList();
    }

    private bool IsShortened => Years.Any(year => EntrustedIn(year).Length < DaysOf(year.Year).Length);

    private Exact CountOfYears()
    {
        if (AnnualiseBy is not { } weight)
            return Exact.Of(Years.Count);
        var count = Years.Aggregate(Exact.Zero, (sum, year) => sum + PartOf(year, weight));
        return count > Exact.Zero ? count : throw Wrong(nameof(AnnualiseBy), "The entrustment has no full month in the checked years; count started months or days.");
    }

    // A whole leap year by days of 365 is one year, too.
    private Exact PartOf(CheckedYear year, TimeWeight weight) => Exact.Min(Exact.One, Proration.PartOfYear(EntrustedIn(year), weight));

    // Months or days as they were counted, such as 275/365, not in lowest terms.
    private string PartInWords(CheckedYear year)
    {
        var (part, whole) = (PartOf(year, AnnualiseBy!.Value), Proration.Denominator(AnnualiseBy.Value, year.Year));
        return part == Exact.One ? "1" : FormattableString.Invariant($"{part * Exact.Of(whole)}/{whole}");
    }

    private DateInterval EntrustedIn(CheckedYear year) => Entrusted is null ? DaysOf(year.Year) : DaysOf(year.Year).Intersection(Entrusted)!;

    private static DateInterval DaysOf(int year) => new(new(year, 1, 1), new(year, 12, 31));

    private void Validate()
    {
        Guard.Against.Null(Rules);
        Guard.Against.Null(Policy);
        Guard.Against.Null(Contributions);
        if (Guard.Against.Null(Years).Count == 0)
            throw Wrong(nameof(Years), "At least one checked year is expected.");
        for (var i = 0; i < Years.Count; i++)
        {
            Guard.Against.OutOfRange(Years[i].Year, 1, 9998, nameof(Years));
            Guard.Against.OutOfRange(Years[i].Received, Money.Zero, Money.MaxValue, nameof(Years));
            Guard.Against.OutOfRange(Years[i].Ceiling, Money.Zero, Money.MaxValue, nameof(Years));
            if (Years[i].Year != Years[0].Year + i)
                throw Wrong(nameof(Years), FormattableString.Invariant($"Checked years that follow one another are expected; {Years[i].Year} stands where {Years[0].Year + i} should. Give a year without money as zeros."));
            if (Entrusted is { } entrusted && DaysOf(Years[i].Year).Intersection(entrusted) is null)
                throw Wrong(nameof(Entrusted), FormattableString.Invariant($"Days of every checked year are expected in the entrustment; {Years[i].Year} has none."));
        }

        var received = Money.Sum(Years.Select(year => year.Received));
        if (Money.Sum(Contributions.Select(contribution => contribution.Amount)) is var given && given != received)
            throw Wrong(nameof(Contributions), $"Contributions that sum to what was received, {received}, are expected; these sum to {given}.");
        if (Contributions.Any(contribution => contribution.MayBeCarried && contribution.Source == PublicSource.StateThroughRegion))
            throw Wrong(nameof(Contributions), $"Money under § 101a is bound to its year and can't be carried ({Contribution.BoundToYear}); leave MayBeCarried false.");
        if (AnnualiseBy is TimeWeight.Total or TimeWeight.EachDay)
            throw Wrong(nameof(AnnualiseBy), $"Months or days of a year are expected to count a part of a year, not {AnnualiseBy}.");
        if (Next is not null)
        {
            if (!Enum.IsDefined(Next.Continuation))
                throw Wrong(nameof(Next), FormattableString.Invariant($"A defined way in which the service continues is expected, not {(int)Next.Continuation}."));
            Guard.Against.OutOfRange(Next.Planned, Money.Zero, Money.MaxValue, nameof(Next));
            Guard.Against.OutOfRange(Next.Year, Years[^1].Year + 1, 9999, nameof(Next));
        }
    }

    private static ArgumentException Wrong(string name, string expected) => new(expected, name);

    private Explanation Explain(OvercompensationOutcome outcome, Money received, Money ceiling, DatedValue<Rate>? share, Explanation split)
    {
        var (over, carry, repay) = (outcome.Over, outcome.Carry, outcome.Repay);
        return new(RepaymentSteps.Check, Figure.Text((carry > Money.Zero, repay > Money.Zero) switch
        {
            (true, true) => new($"převést {carry.ToText(Language.Czech)}, vrátit {repay.ToText(Language.Czech)}", $"carry {carry.ToText(Language.English)}, repay {repay.ToText(Language.English)}"),
            (true, false) => new($"převést {carry.ToText(Language.Czech)}", $"carry {carry.ToText(Language.English)}"),
            (false, true) => new($"vrátit {repay.ToText(Language.Czech)}", $"repay {repay.ToText(Language.English)}"),
            _ => new("bez nadměrné platby", "no overcompensation"),
        }))
        {
            Subject = BilingualText.Same(Period),
            Citations = Law,
            Warnings = Warnings(outcome, share).ToValueList(),
            Parts =
            [
                ExplainOver(over, received, ceiling),
                ExplainAverage(outcome.Average, received),
                .. share is null ? (Explanation[])[] : [ExplainLimit(outcome, share)],
                .. over == Money.Zero ? (Explanation[])[] : [split, ExplainCarry(outcome), ExplainRepay(outcome)],
                .. carry == Money.Zero ? (Explanation[])[] : [ExplainNext(outcome)],
            ],
        };
    }

    private Explanation ExplainOver(Money over, Money received, Money ceiling) => new(RepaymentSteps.Over, Figure.Amount(over))
    {
        Operands = Years.SelectMany(year => (Operand[])
        [
            Input($"received.{year.Year}", new($"přijato {year.Year}", $"received in {year.Year}"), year.Received),
            Input($"ceiling.{year.Year}", new($"strop {year.Year}", $"ceiling of {year.Year}"), year.Ceiling),
        ]).ToValueList(),
        Calculation = NetWithinCheckPeriod
            ? Calculation.Join("−", Figure.Amount(received), Figure.Amount(ceiling))
            : Calculation.Join("+", [.. Years.Select(year => Figure.Amount(year.Over))]),
        Reason = (NetWithinCheckPeriod, received < ceiling) switch
        {
            (true, true) => new("Přijato bylo méně, než je strop; rozdíl nikdo doplácet nemusí.", "Less than the ceiling was received; nobody has to make up the difference."),
            (true, _) when Years.Count == 1 => default,
            (true, _) => new("Roky se započítávají navzájem: rok pod stropem vyrovnává rok nad stropem.", "The years are netted: one under its ceiling offsets one above it."),
            _ => new("Každý rok se posuzuje zvlášť, roky se navzájem nezapočítávají.", "Each year stands alone; the years are not netted."),
        },
    };

    private Explanation ExplainAverage(Exact average, Money received)
    {
        var isConverted = AnnualiseBy is not null && IsShortened;
        var years = isConverted ? $"({string.Join(" + ", Years.Select(PartInWords))})" : FormattableString.Invariant($"{Years.Count}");
        return new(RepaymentSteps.Average, Figure.Amount(average))
        {
            Operands = Entrusted is null ? [] : [new("entrusted", OperandOrigin.Input, new("doba pověření", "entrustment"), Figure.Text(DateText.Of(Entrusted)))],
            Calculation = new($"{received.ToText(Language.Czech)} / {years}", $"{received.ToText(Language.English)} / {years}"),
            Reason = (IsShortened, isConverted) switch
            {
                (true, true) => new("Část roku se přepočítává na celý rok.", "A part of a year is converted to a whole one."),
                (true, false) => new("Část roku se na celý rok nepřepočítává, počítá se, co bylo skutečně přijato.", "A part of a year is not converted to a whole one; what was really received counts."),
                _ => new("Průměrem se rozumí průměr částek přijatých v kontrolovaném období.", "The average is read as that of the amounts received in the checked period."),
            },
            Warnings = isConverted
                ? [new("Přepočet na celý rok předpis neupravuje; je to volba toho, kdo kontroluje.", "The law does not provide for converting a part of a year; it is a choice of who checks.")]
                : [],
        };
    }

    private static Explanation ExplainLimit(OvercompensationOutcome outcome, DatedValue<Rate> share)
    {
        var exact = outcome.Average * share.Value.ToExact();
        var limit = outcome.Limit!.Value;
        return new(RepaymentSteps.TenPercent, Figure.Amount(limit))
        {
            Operands = [new("share", OperandOrigin.Parameter, new("podíl", "share"), Figure.Share(share.Value), share.Citation)],
            Calculation = Calculation.Join("×", Figure.Amount(outcome.Average), Figure.Share(share.Value)),
            Rounding = exact == limit.ToExact() ? null : new(RoundingRule.Down(0.01m), exact, limit),
            Reason = outcome.Over == Money.Zero ? default
                : outcome.Over > limit ? new("Nadměrná platba je nad limitem.", "The overcompensation is above the limit.")
                : new("Nadměrná platba limit nepřekračuje; přesně limit ještě vyhovuje.", "The overcompensation is not above the limit; exactly the limit still passes."),
            Warnings = share.Warnings.ToValueList(),
        };
    }

    private Explanation ExplainCarry(OvercompensationOutcome outcome)
    {
        var isBound = outcome.Parts.Any(part => part.Over > Money.Zero && part.Contribution.Source == PublicSource.StateThroughRegion);
        return new(RepaymentSteps.Carry, Figure.Amount(outcome.Carry))
        {
            Subject = outcome.Carry > Money.Zero ? BilingualText.Same(FormattableString.Invariant($"{Next!.Year}")) : default,
            Operands = outcome.Carry == Money.Zero ? [] : outcome.Parts.Where(part => part.Over > Money.Zero).Select((part, index) => new Operand(
                FormattableString.Invariant($"part.{index + 1}"), OperandOrigin.Step,
                new($"{part.Contribution.Name.Czech} ({(part.Contribution.MayBeCarried ? "lze převést" : "nelze převést")})", $"{part.Contribution.Name.English} ({(part.Contribution.MayBeCarried ? "may be carried" : "may not be carried")})"),
                Figure.Amount(part.Carry))).ToValueList(),
            Reason = new(Why(outcome, Language.Czech), Why(outcome, Language.English)),
            Citations = isBound ? [Contribution.BoundToYear] : [],
        };

        static string Why(OvercompensationOutcome outcome, Language language) => outcome.Reasons.Count > 0
            ? string.Join(' ', outcome.Reasons.Select(reason => reason.ToText(language)))
            : language == Language.Czech ? "Převod byl povolen a následuje období, ve kterém se odečte." : "Carrying was allowed, and a period follows in which it is deducted.";
    }

    private static Explanation ExplainRepay(OvercompensationOutcome outcome) => new(RepaymentSteps.Repay, Figure.Amount(outcome.Repay))
    {
        Calculation = Calculation.Join("−", Figure.Amount(outcome.Over), Figure.Amount(outcome.Carry)),
        Parts = outcome.Carry == Money.Zero && outcome.Parts.All(part => part.Contribution.ProjectShares is null) ? [] : outcome.Parts.Where(part => part.Repay > Money.Zero).Select(part => new Explanation(RepaymentSteps.Part, Figure.Amount(part.Repay))
        {
            Subject = part.Contribution.Name,
            Parts = part.Contribution.ProjectShares is { } shares ? [shares.SplitReturn(part.Repay).Explanation] : [],
        }).ToValueList(),
    };

    private Explanation ExplainNext(OvercompensationOutcome outcome) => new(RepaymentSteps.NextPayment, Figure.Amount(outcome.NextPayment!.Value))
    {
        Subject = BilingualText.Same(FormattableString.Invariant($"{Next!.Year}")),
        Operands = [Input("planned", new("plánovaná platba", "planned payment"), Next.Planned)],
        Calculation = Calculation.Join("−", Figure.Amount(Next.Planned), Figure.Amount(outcome.Carry)),
    };

    private IEnumerable<BilingualText> Warnings(OvercompensationOutcome outcome, DatedValue<Rate>? share)
    {
        if (outcome.ParametersMustBeUpdated)
            yield return new("Ukazatele, podle kterých se vyrovnávací platba počítá, je nutné pro další období upravit.", "The parameters by which the compensation is computed must be updated for the future.");
        if (share is null)
            yield return new($"Podíl, do kterého lze převádět, není podle předpisu ({Citation.Whole(Rules.Regime.Act).ToText(Language.Czech)}) znám; na výsledku to nic nemění.",
                $"The share up to which carrying is allowed is not known under {Citation.Whole(Rules.Regime.Act).ToText(Language.English)}; it does not change the outcome.");
    }

    private ValueList<Citation> Law => RepaymentSteps.Check.Citations.Where(citation => citation.Act == Rules.Regime.Act).ToValueList();

    private static Operand Input(FormattableString id, BilingualText name, Money amount) => Input(FormattableString.Invariant(id), name, amount);

    private static Operand Input(string id, BilingualText name, Money amount) => new(id, OperandOrigin.Input, name, Figure.Amount(amount));
}
