using System.Runtime.CompilerServices;
using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Rules of a State-aid regime on a day (pravidla režimu veřejné podpory): what the Decision asks of an entrustment and its compensation,
/// each answer with its reasons. A value of the Decision that is not known is an error that says how to supply it. Immutable and
/// thread-safe.
/// </summary>
public sealed record StateAidRules
{
    private static readonly BilingualText Remedy = new(
        "Doplňte hodnotu se zdrojem do StateAidParameters pomocí With(Dated.Value(…)).", "Supply the value with its source in StateAidParameters through With(Dated.Value(…)).");

    private StateAidRules(StateAidRegime regime, LocalDate assessed, StateAidParameters parameters)
    {
        Regime = regime;
        Assessed = assessed;
        Parameters = parameters;
    }

    /// <summary>The regime.</summary>
    public StateAidRegime Regime { get; }

    /// <summary>The assessed day; where the Decision does not hold on it, its values are those of its nearest day.</summary>
    public LocalDate Assessed { get; }

    /// <summary>The values that are read.</summary>
    public StateAidParameters Parameters { get; }

    /// <summary>The share of the average yearly compensation up to which overcompensation may be carried forward.</summary>
    /// <exception cref="LegalParameterNotDefinedException">It is not known under the regime.</exception>
    public DatedValue<Rate> CarryForwardShare => Read(Parameters.CarryForwardShare);

    /// <summary>The same share; none where it is not known.</summary>
    internal DatedValue<Rate>? CarryForwardShareOrNone => Parameters.CarryForwardShare.TryAt(Regime.Nearest(Assessed), out var share) ? share : null;

    /// <summary>The rules of a regime on a day.</summary>
    /// <param name="regime">The regime, as <see cref="StateAidRegime.Choose"/> gives it.</param>
    /// <param name="assessed">The assessed day.</param>
    /// <param name="parameters">Values supplied by the caller; those of the library when omitted.</param>
    public static StateAidRules For(StateAidRegime regime, LocalDate assessed, StateAidParameters? parameters = null) =>
        new(Guard.Against.Null(regime), assessed, parameters ?? StateAidParameters.Known);

    /// <summary>
    /// Whether the compensation is under the ceiling of the Decision: always for a social need, else by the average of the yearly amounts
    /// expected over the entrustment.
    /// </summary>
    /// <param name="meetsSocialNeed">True for social care and other social needs of the Decision, as all services of Act 108/2006 Sb. are taken to be.</param>
    /// <param name="expected">Yearly amounts for one service of general economic interest, zero or more; under Decision (EU) 2025/2630 of the whole single undertaking.</param>
    /// <exception cref="ArgumentException">Amounts are needed and there is none, or one is negative.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The ceiling is not known under the regime.</exception>
    public Explained<bool> TestCeiling(bool meetsSocialNeed, params ValueList<Euro> expected)
    {
        NotNegative(expected);
        if (meetsSocialNeed)
        {
            var provision = Read(Parameters.SocialNeeds);
            return new(true, new(StateAidSteps.Ceiling, Verdict(passes: true))
            {
                Reason = new("Pro služby uspokojující sociální potřeby strop není.", "Services meeting social needs have no ceiling."),
                Citations = [provision.Value],
                Warnings = provision.Warnings.ToValueList(),
            });
        }

        var ceiling = Read(Parameters.Ceiling);
        var average = Average(expected);
        var passes = average <= ceiling.Value.ToExact();
        return new(passes, new(StateAidSteps.Ceiling, Verdict(passes))
        {
            Operands = [.. Yearly(expected), Parameter("ceiling", Parameters.Ceiling.Name, Figure.Euro(ceiling.Value), ceiling)],
            Calculation = new($"průměr {Figure.Euro(average).ToText(Language.Czech)}", $"average {Figure.Euro(average).ToText(Language.English)}"),
            Reason = passes
                ? new("Průměr není nad stropem.", "The average is not above the ceiling.")
                : new("Průměr je nad stropem, rozhodnutí se na podporu nevztahuje.", "The average is above the ceiling; the Decision does not cover the aid."),
            Citations = Law(StateAidSteps.Ceiling),
            Warnings = ceiling.Warnings.ToValueList(),
        });
    }

    /// <summary>The last day that an entrustment may have without a significant investment: start + 10 years − 1 day, at most 31 December 9999.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The longest duration is not known under the regime.</exception>
    public LocalDate LatestEnd(LocalDate start) => LastDay(start, Read(Parameters.LongestYears).Value);

    /// <summary>Whether an entrustment is not too long.</summary>
    /// <param name="entrusted">First and last day of the entrustment.</param>
    /// <param name="needsSignificantInvestment">True when the provider must amortise a significant investment over a longer time; then it passes with a note.</param>
    /// <exception cref="LegalParameterNotDefinedException">The longest duration is not known under the regime.</exception>
    public Explained<bool> TestDuration(DateInterval entrusted, bool needsSignificantInvestment = false)
    {
        var (start, end) = Guard.Against.Null(entrusted);
        var years = Read(Parameters.LongestYears);
        var latest = LastDay(start, years.Value);
        var isInTime = end <= latest;
        var passes = isInTime || needsSignificantInvestment;
        var (czech, english) = (DateText.Of(latest, Language.Czech), DateText.Of(latest, Language.English));
        return new(passes, new(StateAidSteps.Duration, Verdict(passes))
        {
            Operands =
            [
                Input("start", new("začátek pověření", "start of the entrustment"), Figure.Day(start)),
                Input("end", new("konec pověření", "end of the entrustment"), Figure.Day(end)),
                Parameter("years", Parameters.LongestYears.Name, Count(years.Value), years),
            ],
            Reason = (isInTime, needsSignificantInvestment) switch
            {
                (true, _) => new($"Pověření může trvat nejdéle do {czech}.", $"The entrustment may last to {english}."),
                (_, true) => new($"Konec je po {czech}, ale poskytovatel musí odepsat významnou investici.", $"The end is after {english}, but the provider must amortise a significant investment."),
                _ => new($"Pověření může trvat nejdéle do {czech}; zkraťte je, nebo doložte významnou investici.",
                    $"The entrustment may last to {english} at the latest; shorten it, or show a significant investment."),
            },
            Citations = Law(StateAidSteps.Duration),
            Warnings = isInTime || !passes ? years.Warnings.ToValueList() :
            [
                .. years.Warnings,
                new("Delší doba je možná jen potud, pokud ji vyžaduje odpisování významné investice podle účetních zásad.",
                    "A longer time is allowed only in so far as a significant investment must be amortised over it under accounting principles."),
                .. Regime == StateAidRegime.Decision2025
                    ? (BilingualText[])[new("Výjimka pro významnou investici je ověřena pro rozhodnutí 2012/21/EU; pro rozhodnutí (EU) 2025/2630 je pravděpodobná, ověřte ji.",
                        "The exception for a significant investment is verified for Decision 2012/21/EU; for Decision (EU) 2025/2630 it is probable, confirm it.")]
                    : [],
            ],
        });
    }

    /// <summary>What an entrustment act does not state though it must; none when it is complete.</summary>
    /// <param name="stated">What the act states; <see cref="EntrustmentElement.Rights"/> also where it says that there are none.</param>
    /// <exception cref="LegalParameterNotDefinedException">The required contents are not known under the regime.</exception>
    public Explained<ValueList<EntrustmentElement>> FindMissing(params ValueList<EntrustmentElement> stated)
    {
        Guard.Against.Null(stated);
        var required = Read(Parameters.RequiredContents);
        var missing = required.Value.Where(element => !stated.Contains(element)).ToValueList();
        return new(missing, new(StateAidSteps.Contents, Figure.Text(missing.Count == 0
            ? new("úplné", "complete")
            : new($"chybí písm. {Letters(missing)}", $"({Letters(missing)}) missing")))
        {
            Operands = [Parameter("required", Parameters.RequiredContents.Name, Figure.Text(BilingualText.Same(Letters(required.Value))), required)],
            Reason = missing.Count == 0
                ? new("Pověření uvádí vše, co má.", "The act states all that it must.")
                : new($"Doplňte: {string.Join("; ", missing.Select(element => $"{element.Letter}) {element.Name.Czech}"))}.",
                    $"Add: {string.Join("; ", missing.Select(element => $"({element.Letter}) {element.Name.English}"))}."),
            Citations = Law(StateAidSteps.Contents),
            Warnings = stated.Contains(EntrustmentElement.Reference) ? [] : required.Warnings.ToValueList(), // only the reference is in doubt
        });
    }

    /// <summary>
    /// The highest reasonable profit of a year: average capital × (swap rate + premium), the sum of rates at least 0. A higher rate counts
    /// only with evidence, and never where net cost is compensated in full afterwards. Rounded down to a haléř, because a maximum is not to
    /// be passed.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The capital is negative.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The premium is not known under the regime.</exception>
    public Explained<Money> HighestProfit(ProfitBasis basis)
    {
        Guard.Against.Null(basis);
        Guard.Against.OutOfRange(basis.AverageCapital, Money.Zero, Money.MaxValue, nameof(basis.AverageCapital));
        var premium = Read(Parameters.ProfitPremium);
        var sum = basis.SwapRate + premium.Value;
        var safe = sum < Rate.Zero ? Rate.Zero : sum;
        var wantsMore = basis.HigherRate > safe;
        var getsMore = wantsMore && basis.Evidence is not null && !basis.IsFullyCompensatedAfterwards;
        var rate = getsMore ? basis.HigherRate!.Value : safe;
        var exact = basis.AverageCapital * rate;
        var rounding = RoundingRule.Down(0.01m);
        var profit = rounding.Round(exact);
        return new(profit, new(StateAidSteps.Profit, Figure.Amount(profit))
        {
            Operands =
            [
                Input("capital", new("průměrný vložený kapitál", "average capital employed"), Figure.Amount(basis.AverageCapital)),
                new("swap-rate", OperandOrigin.Input, new("swapová sazba", "swap rate"), Figure.Share(basis.SwapRate), Guard.Against.Null(basis.SwapRateSource)),
                Parameter("premium", Parameters.ProfitPremium.Name, Figure.Share(premium.Value), premium),
                .. basis.HigherRate is { } higher ? (Operand[])[new("higher-rate", OperandOrigin.Input, new("požadovaná vyšší sazba", "higher rate asked for"), Figure.Share(higher), basis.Evidence)] : [],
            ],
            Calculation = Calculation.Join("×", Figure.Amount(basis.AverageCapital), Figure.Share(rate)),
            Rounding = exact == profit.ToExact() ? null : new(rounding, exact, profit),
            Reason = (getsMore, wantsMore, basis.IsFullyCompensatedAfterwards, sum < Rate.Zero) switch
            {
                (true, _, _, _) => new("Vyšší sazba je doložena a čisté náklady se plně nedorovnávají.", "The higher rate is shown, and net cost is not compensated in full afterwards."),
                (_, true, true, _) => new("Čisté náklady se dorovnávají v plné výši, vyšší sazba není možná.", "Net cost is compensated in full afterwards; no higher rate is allowed."),
                (_, true, _, _) => new("Vyšší sazba není doložena, nezapočte se.", "The higher rate is not shown and does not count."),
                (_, _, _, true) => new("Součet sazeb je záporný, počítá se 0.", "The sum of the rates is negative; 0 counts."),
                _ => new("Sazba do výše swapové sazby a přirážky je vždy přiměřená.", "A rate up to swap rate and premium is always reasonable."),
            },
            Citations = Law(StateAidSteps.Profit),
            Warnings = premium.Warnings.ToValueList(),
        });
    }

    /// <summary>
    /// What transparency asks for: under Decision 2012/21/EU publication, where the average is above the threshold and the undertaking does
    /// other things too; under Decision (EU) 2025/2630 an entry in the register, where the amount of some year is above the threshold.
    /// </summary>
    /// <param name="hasOtherActivities">True when the undertaking has activities outside services of general economic interest.</param>
    /// <param name="yearly">Yearly amounts, zero or more, at least one.</param>
    /// <exception cref="ArgumentException">There is no amount, or one is negative.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The threshold is not known under the regime.</exception>
    public Explained<AidPublication> FindPublication(bool hasOtherActivities, params ValueList<Euro> yearly)
    {
        NotNegative(yearly);
        var threshold = Read(Parameters.PublicationThreshold);
        var byRegister = Regime == StateAidRegime.Decision2025;
        var average = Average(yearly);
        var compared = byRegister ? yearly.Max().ToExact() : average;
        var isAbove = compared > threshold.Value.ToExact();
        var duty = (isAbove, byRegister, hasOtherActivities) switch
        {
            (true, true, _) => AidPublication.EnterInRegister,
            (true, false, true) => AidPublication.PublishAct,
            _ => AidPublication.None,
        };
        return new(duty, new(StateAidSteps.Publication, Figure.Text(duty switch
        {
            AidPublication.EnterInRegister => new("zapsat do registru", "enter in the register"),
            AidPublication.PublishAct => new("zveřejnit pověření a roční částky", "publish the act and the yearly amounts"),
            _ => new("bez povinnosti", "no duty"),
        }))
        {
            Operands = [.. Yearly(yearly), Parameter("threshold", Parameters.PublicationThreshold.Name, Figure.Euro(threshold.Value), threshold)],
            Calculation = byRegister
                ? new($"nejvyšší {Figure.Euro(compared).ToText(Language.Czech)}", $"highest {Figure.Euro(compared).ToText(Language.English)}")
                : new($"průměr {Figure.Euro(compared).ToText(Language.Czech)}", $"average {Figure.Euro(compared).ToText(Language.English)}"),
            Reason = (isAbove, byRegister, hasOtherActivities) switch
            {
                (false, _, _) => new("Částka není nad prahem.", "The amount is not above the threshold."),
                (_, false, false) => new("Podnik nemá jiné činnosti než služby obecného hospodářského zájmu.", "The undertaking has no activities outside services of general economic interest."),
                (_, true, _) => new("Částka je nad prahem.", "The amount is above the threshold."),
                _ => new("Částka je nad prahem a podnik má i jiné činnosti než služby obecného hospodářského zájmu.",
                    "The amount is above the threshold, and the undertaking has activities outside services of general economic interest, too."),
            },
            Citations = Law(StateAidSteps.Publication),
            Warnings = threshold.Warnings.ToValueList(),
        });
    }

    /// <summary>The last day on which records must be kept: end of the entrustment + 10 years, at most 31 December 9999, or the latest of other duties.</summary>
    /// <param name="end">Last day of the entrustment.</param>
    /// <param name="others">Other duties, such as those of a project.</param>
    /// <exception cref="LegalParameterNotDefinedException">The number of years is not known under the regime.</exception>
    public Explained<LocalDate> KeepRecordsUntil(LocalDate end, params ValueList<RecordDuty> others)
    {
        Guard.Against.Null(others);
        var years = Read(Parameters.RecordYears);
        var own = IsBeyondDates(end, years.Value) ? LocalDate.MaxIsoValue : end.PlusYears(years.Value);
        var until = RecordDuty.Latest(own, others);
        return new(until, new(StateAidSteps.Records, Figure.Day(until))
        {
            Operands =
            [
                Input("end", new("konec pověření", "end of the entrustment"), Figure.Day(end)),
                Parameter("years", Parameters.RecordYears.Name, Count(years.Value), years),
                .. RecordDuty.Operands(others),
            ],
            Reason = until > own ? RecordDuty.IsLonger
                : new("Rozhoduje lhůta rozhodnutí Komise.", "The time of the Commission Decision decides."),
            Citations = Law(StateAidSteps.Records),
            Warnings = years.Warnings.ToValueList(),
        });
    }

    /// <summary>
    /// Last days of the periods that checks of overcompensation must cover at the latest, the end of the entrustment always among them. A
    /// region may check more often; most check every year.
    /// </summary>
    /// <param name="entrusted">First and last day of the entrustment.</param>
    /// <param name="checkedTo">Last day that a check has covered; none when there was no check yet.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last checked day is before the entrustment.</exception>
    /// <exception cref="InvalidOperationException">The years between checks are below 1 in the parameters of the caller.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The interval is not known under the regime.</exception>
    public Explained<ValueList<LocalDate>> PlanChecks(DateInterval entrusted, LocalDate? checkedTo = null)
    {
        var (start, end) = Guard.Against.Null(entrusted);
        if (checkedTo < start)
            throw new ArgumentOutOfRangeException(nameof(checkedTo), checkedTo, $"A day on or after the start of the entrustment, {DateText.Of(start, Language.English)}, is expected.");

        var years = Read(Parameters.CheckYears);
        if (years.Value < 1)
            throw new InvalidOperationException(FormattableString.Invariant($"Checks can't be planned with {years.Value} years between them; supply 1 year or more in StateAidParameters.CheckYears through With(Dated.Value(…))."));
        var dates = new List<LocalDate>();
        for (var last = checkedTo ?? start.PlusDays(-1); last < end;)
        {
            last = LocalDate.Min(LastDay(last.PlusDays(1), years.Value), end);
            dates.Add(last);
        }

        return new(dates.ToValueList(), new(StateAidSteps.Checks, Figure.Text(dates.Count == 0 ? new("žádná další", "no more") : Listed(dates)))
        {
            Operands =
            [
                Input("start", new("začátek pověření", "start of the entrustment"), Figure.Day(start)),
                Input("end", new("konec pověření", "end of the entrustment"), Figure.Day(end)),
                .. checkedTo is { } day ? (Operand[])[Input("checked", new("zkontrolováno do", "checked to"), Figure.Day(day))] : [],
                Parameter("years", Parameters.CheckYears.Name, Count(years.Value), years),
            ],
            Reason = dates.Count == 0
                ? new("Kontrola již pokryla i konec pověření.", "A check has covered the end of the entrustment, too.")
                : new("Kontrolovat lze i častěji; poslední kontrola je vždy na konci pověření.", "Checks may be more frequent; the last one is always at the end of the entrustment."),
            Citations = Law(StateAidSteps.Checks),
            Warnings = years.Warnings.ToValueList(),
        });

        static BilingualText Listed(List<LocalDate> days) => new(
            string.Join("; ", days.Select(day => DateText.Of(day, Language.Czech))), string.Join("; ", days.Select(day => DateText.Of(day, Language.English))));
    }

    private DatedValue<T> Read<T>(Dated<T> table) => table.At(Regime.Nearest(Assessed), Remedy);

    // The last day of a period of whole years: 1 January 2016 and 10 years give 31 December 2025.
    private static LocalDate LastDay(LocalDate start, int years) => IsBeyondDates(start, years) ? LocalDate.MaxIsoValue : start.PlusYears(years).PlusDays(-1);

    // Then the last day that dates can hold stands for the later one.
    private static bool IsBeyondDates(LocalDate day, int years) => years > LocalDate.MaxIsoValue.Year - day.Year;

    private ValueList<Citation> Law(StepDefinition step) => step.Citations.Where(citation => citation.Act == Regime.Act).ToValueList();

    private static Figure Verdict(bool passes) => Figure.Text(passes ? new("vyhovuje", "passes") : new("nevyhovuje", "fails"));

    private static Figure Count(int number) => Figure.Coefficient(Exact.Of(number));

    private static Operand Input(string id, BilingualText name, Figure value) => new(id, OperandOrigin.Input, name, value);

    private static Operand Parameter<T>(string id, BilingualText name, Figure value, DatedValue<T> source) => new(id, OperandOrigin.Parameter, name, value, source.Citation);

    private static IEnumerable<Operand> Yearly(ValueList<Euro> amounts) => amounts.Select((amount, index) =>
        Input(FormattableString.Invariant($"year.{index + 1}"), new($"částka {index + 1}. roku", $"amount of year {index + 1}"), Figure.Euro(amount)));

    private static Exact Average(ValueList<Euro> amounts, [CallerArgumentExpression(nameof(amounts))] string? name = null) => amounts.Count == 0
        ? throw new ArgumentException("At least one yearly amount is expected.", name)
        : amounts.Aggregate(Exact.Zero, (sum, amount) => sum + amount.ToExact()) / Exact.Of(amounts.Count);

    private static void NotNegative(ValueList<Euro> amounts, [CallerArgumentExpression(nameof(amounts))] string? name = null)
    {
        foreach (var amount in Guard.Against.Null(amounts, name))
            Guard.Against.OutOfRange(amount, Euro.Zero, Euro.FromCents(long.MaxValue), name);
    }

    private static string Letters(IEnumerable<EntrustmentElement> elements) => string.Join(", ", elements);
}
