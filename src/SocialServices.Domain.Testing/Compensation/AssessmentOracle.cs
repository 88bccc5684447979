using System.Numerics;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>
/// The compensation payment once more, naive and slow: fractions of big numbers, one day after another. It reads the definitions and
/// shares no arithmetic, rounding or counting with the library. A test compares the library, or an application, with it.
/// </summary>
/// <remarks>
/// It covers steps 1 to 11 and the rounding of the award (step 13) of one service, with every base, setting, limit and external value. It does not
/// check its input: both definitions must be valid and fit each other, as those of <see cref="CompensationGenerators"/> do.
/// </remarks>
public static class AssessmentOracle
{
    /// <summary>What one service should get.</summary>
    /// <param name="methodology">A valid methodology with entries for the service type.</param>
    /// <param name="service">The service type.</param>
    /// <param name="plan">A valid plan that its rules can assess.</param>
    public static AssessmentNumbers Assess(MethodologyDefinition methodology, ServiceType service, ServicePlanDefinition plan)
    {
        ArgumentNullException.ThrowIfNull(methodology);
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(plan);
        var entries = methodology.Services.Where(entry => entry.Service == service).ToList();
        var notes = AssessmentNotes.None;

        // Steps 1 to 6.
        var rounded = new List<BigInteger>();
        var lines = plan.Lines.Select(line => Line(methodology, entries, plan, line, rounded)).ToList();

        // Step 7.
        Fraction? ceiling = null;
        if (methodology.Base == CompensationBase.ReferenceCost)
        {
            var sum = lines.Aggregate(Fraction.Zero, (total, line) => total + line.Amount);
            if (methodology.Profit == ProfitSetting.Given)
                sum += Crowns(plan.Profit ?? Money.Zero);
            ceiling = Fraction.Max(sum, Fraction.Zero);
            if (methodology.CeilingRounding is { } rule)
                ceiling = Round(ceiling.Value, rule);
        }

        if (ExternalOf(plan, "vp.ceiling") is { } external)
        {
            ceiling = external;
            notes |= AssessmentNotes.ExternalCeiling;
        }

        // Steps 8 and 9.
        var deducted = plan.OtherSources.Where(other => methodology.OtherSources.Deducted.Any(source => source == other.Source))
            .Aggregate(Fraction.Zero, (total, other) => total + Crowns(other.Amount));
        var start = methodology.Base switch
        {
            CompensationBase.ReferenceCost => ceiling!.Value,
            CompensationBase.UnitValue => lines.Aggregate(Fraction.Zero, (total, line) => total + line.Amount),
            _ => Crowns(plan.PreviousAward!.Value),
        };
        var share = methodology.Base switch
        {
            CompensationBase.ReferenceCost => Part(entries[0].Share ?? methodology.Share),
            CompensationBase.UnitValue => Fraction.One,
            _ => Number(entries[0].Index!.Value),
        };
        var optimum = methodology.OtherSources.Order == DeductionOrder.BeforeShare
            ? Fraction.Max(start - deducted, Fraction.Zero) * share
            : Fraction.Max((start * share) - deducted, Fraction.Zero);

        // Step 10.
        if (ExternalOf(plan, "grant.optimal") is { } externalOptimum)
        {
            optimum = externalOptimum;
            notes |= AssessmentNotes.ExternalOptimum;
        }

        if (plan.OtherSources.Any(other => other.Amount.Hellers > 0 && methodology.OtherSources.Excluding.Any(source => source == other.Source)))
        {
            optimum = Fraction.Zero;
            notes |= AssessmentNotes.ExcludedByOtherSource;
        }

        // Step 11.
        var caps = new List<(AwardLimit Limit, Fraction Amount)>();
        if (methodology.Limits.ByRequest)
            caps.Add((AwardLimit.Request, Crowns(plan.Request!.Value)));
        if (methodology.Limits.EligibleCostShare is { } eligible)
            caps.Add((AwardLimit.EligibleCost, Crowns(plan.EligibleCost!.Value) * Number(eligible)));
        if (methodology.Limits.PerUnit is { } perUnit)
            caps.Add((AwardLimit.PerUnit, lines.Aggregate(Fraction.Zero, (total, line) => total + line.Units) * Crowns(perUnit)));
        if (methodology.Limits.Maximum is { } maximum)
            caps.Add((AwardLimit.Maximum, Crowns(maximum)));
        Fraction? room = null;
        if (ceiling is { } top)
        {
            room = Fraction.Max(top - plan.OtherSources.Aggregate(Fraction.Zero, (total, other) => total + Crowns(other.Amount)), Fraction.Zero);
            caps.Add((AwardLimit.Ceiling, room.Value));
        }
        else
        {
            notes |= AssessmentNotes.CeilingNotChecked;
        }

        var lowestCap = caps.Count == 0 ? (Fraction?)null : caps.Select(cap => cap.Amount).Aggregate(Fraction.Min);
        var capped = lowestCap is { } lowest ? Fraction.Min(optimum, lowest) : optimum;
        var deciding = caps.Where(cap => cap.Amount == capped && capped < optimum).Select(cap => cap.Limit).ToList();
        AwardLimit? limit = deciding.Count switch { 0 => AwardLimit.None, 1 => deciding[0], _ => null };

        if (methodology.Limits.Minimum is { } least && optimum != Fraction.Zero && capped < Crowns(least))
        {
            switch (methodology.Limits.BelowMinimum)
            {
                case MinimumPolicy.AwardNothing:
                    capped = Fraction.Zero;
                    notes |= AssessmentNotes.BelowMinimum;
                    break;
                case MinimumPolicy.Refuse:
                    capped = Fraction.Zero;
                    notes |= AssessmentNotes.Refused;
                    break;
                default:
                    var raised = room is { } left ? Fraction.Min(Crowns(least), left) : Crowns(least);
                    if (raised > capped)
                        notes |= AssessmentNotes.RaisedToMinimum;
                    capped = raised;
                    lowestCap = room;
                    break;
            }
        }

        // Step 13.
        var proposal = Round(capped, methodology.AwardRounding);
        if (lowestCap is { } bound && proposal > bound)
        {
            proposal = Round(capped, RoundingRule.Of(methodology.AwardRounding.Step, RoundingMode.Down));
            notes |= AssessmentNotes.RoundedDownToLimit;
        }

        return new(ceiling is { } known ? Hellers(known) : null, Hellers(optimum), Hellers(capped), Hellers(proposal), limit, notes) { Rounded = rounded.ToValueList() };
    }

    private static (Fraction Units, Fraction Amount) Line(
        MethodologyDefinition methodology, List<ServiceParameters> entries, ServicePlanDefinition plan, ServiceLine line, List<BigInteger> rounded)
    {
        var units = Units(methodology.Weight, plan.Year, line);
        if (methodology.Base == CompensationBase.PreviousAward)
            return (units, Fraction.Zero);

        var peak = line.Provided.Max(segment => segment.Capacity.Quantity.TenThousandths);
        var entry = entries.Single(each => (each.Form is null || each.Form == line.Form) && each.Unit == line.Provided[0].Capacity.Unit
            && (each.Sizes.From is null || each.Sizes.From.Value.TenThousandths <= peak) && (each.Sizes.To is null || each.Sizes.To.Value.TenThousandths >= peak));
        if (methodology.Base == CompensationBase.UnitValue)
            return (units, units * RoundedUnit(Coefficients(Crowns(entry.Value!.Value), CoefficientTarget.Net)));

        var cost = Coefficients(Cost(methodology, entry, line), CoefficientTarget.Cost);
        if (methodology.Revenue == RevenueSetting.Reference)
        {
            var revenue = Coefficients(entry.Revenue.Aggregate(Fraction.Zero, (total, component) => total + Crowns(component.PerUnit)), CoefficientTarget.Revenue);
            var net = Coefficients(cost - revenue, CoefficientTarget.Net);
            if (methodology.FloorAtZero)
                net = Fraction.Max(net, Fraction.Zero);
            return (units, units * RoundedUnit(net));
        }

        // Actual revenue is known for the line: its amounts run through the coefficients as totals, and what is added counts for each unit.
        var total = units * cost;
        total -= Coefficients(Crowns(line.ActualRevenue!.Value), CoefficientTarget.Revenue);
        total = Coefficients(total, CoefficientTarget.Net, units);
        return (units, methodology.FloorAtZero ? Fraction.Max(total, Fraction.Zero) : total);

        Fraction RoundedUnit(Fraction amount)
        {
            if (methodology.UnitRounding is not { } rule)
                return amount;
            var result = Round(amount, rule);
            rounded.Add(Hellers(result));
            return result;
        }

        Fraction Coefficients(Fraction amount, CoefficientTarget target, Fraction? times = null)
        {
            foreach (var coefficient in methodology.Coefficients)
            {
                if (coefficient.Target != target)
                    continue;
                if (coefficient.Addition is { } addition)
                    amount += Crowns(addition) * (times ?? Fraction.One);
                else if (coefficient.FromPlan)
                    amount *= Number(plan.Coefficients.Single(given => given.Id == coefficient.Id).Value);
                else
                    amount *= Number(entry.Coefficients.SingleOrDefault(own => own.Id == coefficient.Id)?.Value ?? coefficient.Value!.Value);
            }

            return amount;
        }
    }

    private static Fraction Cost(MethodologyDefinition methodology, ServiceParameters entry, ServiceLine line)
    {
        switch (entry.Cost)
        {
            case ReferenceCost.OneValue single:
                return Crowns(single.PerUnit);
            case ReferenceCost.PersonnelAndOperating parts:
                return Crowns(parts.Personnel) + Fraction.Min(Crowns(line.OperatingCost!.Value), Crowns(parts.OperatingCap));
            case ReferenceCost.RegionalOrNational choice:
                return choice.RegionalProviders >= methodology.EnoughProviders && Crowns(choice.Regional) > Crowns(choice.National) ? Crowns(choice.Regional) : Crowns(choice.National);
            default:
                throw new InvalidOperationException("No cost.");
        }
    }

    /// <summary>Counts the capacity of each day of the year, the lowest of all that is given, and weighs the days.</summary>
    private static Fraction Units(TimeWeight weight, int year, ServiceLine line)
    {
        var lists = new[] { line.Provided, line.Registered, line.InNetwork, line.Entrusted, line.Requested }.OfType<ValueList<CapacitySegment>>().ToList();
        if (weight == TimeWeight.Total)
            return Fraction.Of(lists.Min(list => list.Sum(segment => segment.Capacity.Quantity.TenThousandths)), 10_000);

        var isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        var monthOf = new List<int>();
        for (var month = 0; month < 12; month++)
        {
            var length = month switch { 1 => isLeap ? 29 : 28, 3 or 5 or 8 or 10 => 30, _ => 31 };
            for (var day = 0; day < length; day++)
                monthOf.Add(month);
        }

        var counted = new long[monthOf.Count];
        Array.Fill(counted, long.MaxValue);
        foreach (var list in lists)
        {
            var capacity = new long[counted.Length];
            foreach (var segment in list)
            {
                for (var day = segment.From.DayOfYear; day <= segment.To.DayOfYear; day++)
                    capacity[day - 1] = segment.Capacity.Quantity.TenThousandths;
            }

            for (var day = 0; day < counted.Length; day++)
                counted[day] = Math.Min(counted[day], capacity[day]);
        }

        var highest = new long[12];
        var lowest = new long[12];
        Array.Fill(lowest, long.MaxValue);
        long days = 0;
        for (var day = 0; day < counted.Length; day++)
        {
            days += counted[day];
            highest[monthOf[day]] = Math.Max(highest[monthOf[day]], counted[day]);
            lowest[monthOf[day]] = Math.Min(lowest[monthOf[day]], counted[day]);
        }

        return weight switch
        {
            TimeWeight.StartedMonths => Fraction.Of(highest.Sum(), 120_000),
            TimeWeight.FullMonths => Fraction.Of(lowest.Sum(), 120_000),
            TimeWeight.DaysOf365 => Fraction.Of(days, 3_650_000),
            TimeWeight.DaysOfYear => Fraction.Of(days, 10_000 * counted.Length),
            TimeWeight.EachDay => Fraction.Of(days, 10_000),
            _ => throw new ArgumentOutOfRangeException(nameof(weight)),
        };
    }

    private static Fraction Part(PublicShare share) => share.IsByTerritory ? Fraction.One - Number(share.Territory) : Number(share.Rate);

    private static Fraction? ExternalOf(ServicePlanDefinition plan, string step)
    {
        foreach (var value in plan.External)
        {
            if (value.Step.Id == step)
                return Crowns(value.Amount);
        }

        return null;
    }

    private static Fraction Crowns(Money money) => Fraction.Of(money.Hellers, 100);

    private static Fraction Number(Rate rate) => Fraction.Of(rate.Millionths, 1_000_000);

    /// <summary>Haléře as an assessment shows them: half away from zero.</summary>
    private static BigInteger Hellers(Fraction crowns) => Nearest(crowns * Fraction.Of(100, 1), RoundingMode.HalfAwayFromZero);

    private static Fraction Round(Fraction crowns, RoundingRule rule)
    {
        var step = Crowns(rule.Step);
        return Fraction.Of(Nearest(crowns / step, rule.Mode), 1) * step;
    }

    private static BigInteger Nearest(Fraction number, RoundingMode mode)
    {
        var size = number < Fraction.Zero ? Fraction.Zero - number : number;
        var below = size.WholePart;
        var rest = size - Fraction.Of(below, 1);
        var half = Fraction.Of(1, 2);
        var goesUp = mode switch
        {
            RoundingMode.Down => false,
            RoundingMode.Up => rest > Fraction.Zero,
            RoundingMode.HalfAwayFromZero => rest >= half,
            _ => rest > half || (rest == half && !below.IsEven),
        };
        var result = goesUp ? below + 1 : below;
        return number < Fraction.Zero ? -result : result;
    }

    /// <summary>A fraction in lowest terms.</summary>
    private readonly record struct Fraction
    {
        private readonly BigInteger _above;
        private readonly BigInteger _below;

        private Fraction(BigInteger above, BigInteger below)
        {
            var divisor = BigInteger.GreatestCommonDivisor(above, below) * below.Sign;
            _above = above / divisor;
            _below = below / divisor;
        }

        public static Fraction Zero { get; } = Of(0, 1);

        public static Fraction One { get; } = Of(1, 1);

        /// <summary>Of a number that is not negative.</summary>
        public BigInteger WholePart => _above / _below;

        public static Fraction Of(BigInteger above, BigInteger below) => new(above, below);

        public static Fraction Min(Fraction left, Fraction right) => left < right ? left : right;

        public static Fraction Max(Fraction left, Fraction right) => left > right ? left : right;

        public static Fraction operator +(Fraction left, Fraction right) => new((left._above * right._below) + (right._above * left._below), left._below * right._below);

        public static Fraction operator -(Fraction left, Fraction right) => new((left._above * right._below) - (right._above * left._below), left._below * right._below);

        public static Fraction operator *(Fraction left, Fraction right) => new(left._above * right._above, left._below * right._below);

        public static Fraction operator /(Fraction left, Fraction right) => new(left._above * right._below, left._below * right._above);

        public static bool operator <(Fraction left, Fraction right) => left._above * right._below < right._above * left._below;

        public static bool operator >(Fraction left, Fraction right) => right < left;

        public static bool operator >=(Fraction left, Fraction right) => !(left < right);

        public static bool operator <=(Fraction left, Fraction right) => !(right < left);
    }
}
