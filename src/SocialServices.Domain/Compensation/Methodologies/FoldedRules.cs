using System.Numerics;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// The numbers of resolved rules over two common denominators (složená pravidla), so that assessing multiplies and adds whole numbers and
/// divides only where it rounds. All amounts are in haléře.
/// </summary>
/// <remarks>
/// Amounts of lines stand over <see cref="LineDenominator"/>, amounts from the share on over <see cref="Denominator"/>. Every value of a
/// calculation is at most PerUnitBound × units + PerHellerBound × money + Constant; where that stays within the number type for a plan
/// whose units and money are at most <see cref="MostUnits"/> and <see cref="MostMoney"/>, the calculation may run unchecked.
/// </remarks>
/// <typeparam name="TNumber">Number type of the calculation.</typeparam>
internal sealed class FoldedRules<TNumber> where TNumber : struct, IBinaryInteger<TNumber>
{
    private FoldedRules(CompensationRules rules)
    {
        var definition = rules.Definition;
        Base = definition.Base;
        Weight = definition.Weight;
        TakesActualRevenue = definition.Revenue == RevenueSetting.Actual;
        FloorsLines = TakesActualRevenue && definition.FloorAtZero;
        TakesProfit = definition.Profit == ProfitSetting.Given;
        CeilingRounding = definition.CeilingRounding ?? default;
        RoundsCeiling = definition.CeilingRounding is not null;
        DeductsBeforeShare = definition.OtherSources.Order == DeductionOrder.BeforeShare;
        Deducted = definition.OtherSources.Deducted.Aggregate(0, (mask, source) => mask | source.Bit);
        Excluding = definition.OtherSources.Excluding.Aggregate(0, (mask, source) => mask | source.Bit);
        CapsByRequest = definition.Limits.ByRequest;
        CapsByEligibleCost = definition.Limits.EligibleCostShare is not null;
        CapsByUnits = definition.Limits.PerUnit is not null;
        CapsByMaximum = definition.Limits.Maximum is not null;
        HasMinimum = definition.Limits.Minimum is not null;
        BelowMinimum = definition.Limits.BelowMinimum ?? default;
        AwardRounding = definition.AwardRounding;
    }

    // The settings of the methodology, flat beside the numbers, so that the core reads one object.
    public CompensationBase Base { get; }

    public TimeWeight Weight { get; }

    public bool TakesActualRevenue { get; }

    public bool FloorsLines { get; }

    public bool TakesProfit { get; }

    public bool RoundsCeiling { get; }

    public RoundingRule CeilingRounding { get; }

    public bool DeductsBeforeShare { get; }

    /// <summary>Mask of the sources that are deducted.</summary>
    public int Deducted { get; }

    /// <summary>Mask of the sources that exclude any award.</summary>
    public int Excluding { get; }

    public bool CapsByRequest { get; }

    public bool CapsByEligibleCost { get; }

    public bool CapsByUnits { get; }

    public bool CapsByMaximum { get; }

    public bool HasMinimum { get; }

    public MinimumPolicy BelowMinimum { get; }

    public RoundingRule AwardRounding { get; }

    /// <summary>True when the unit sides stand by line of one plan, false when they stand by entry of the methodology.</summary>
    public required bool IsByLine { get; init; }

    /// <summary>Line amount per weighted ten-thousandth of a unit, by entry or line, over the line denominator.</summary>
    public required TNumber[] PerUnit { get; init; }

    /// <summary>Line amount taken off per haléř of actual revenue, by entry or line, over the line denominator.</summary>
    public required TNumber[] PerRevenue { get; init; }

    /// <summary>Denominator of line amounts.</summary>
    public required TNumber LineDenominator { get; init; }

    /// <summary>Denominator of the amount that the share is taken of: 1 once the ceiling is rounded or last year's award is the base.</summary>
    public required TNumber BaseDenominator { get; init; }

    /// <summary>Denominator of amounts from the share on.</summary>
    public required TNumber Denominator { get; init; }

    /// <summary>From the base denominator to the denominator, times the share or index.</summary>
    public required TNumber Share { get; init; }

    /// <summary>From the base denominator to the denominator.</summary>
    public required TNumber Ceiling { get; init; }

    /// <summary>Share of eligible cost, per haléř of it, over the denominator.</summary>
    public required TNumber EligibleShare { get; init; }

    /// <summary>Cap per weighted ten-thousandth of a unit, over the denominator.</summary>
    public required TNumber UnitCap { get; init; }

    /// <summary>Absolute cap over the denominator.</summary>
    public required TNumber Maximum { get; init; }

    /// <summary>Least amount over the denominator.</summary>
    public required TNumber Minimum { get; init; }

    /// <summary>Most weighted ten-thousandths of units for which no value leaves the number type.</summary>
    public long MostUnits { get; private init; }

    /// <summary>Most haléře of all money of a plan for which no value leaves the number type.</summary>
    public long MostMoney { get; private init; }

    private BigInteger PerUnitBound { get; init; }

    private BigInteger PerHellerBound { get; init; }

    private BigInteger Constant { get; init; }

    /// <summary>The numbers of rules and unit sides, unbounded.</summary>
    public static FoldedRules<BigInteger> Of(CompensationRules rules, ValueList<UnitSide> sides, bool isByLine)
    {
        var definition = rules.Definition;
        var limits = definition.Limits;
        var isCost = definition.Base == CompensationBase.ReferenceCost;
        var unitParts = Quantity.PartsOfUnit * (BigInteger)Proration.Denominator(definition.Weight, rules.Year);

        var hellersPerPart = sides.Select(side => side.PerUnit * Exact.Of(100, unitParts)).ToArray();
        var line = hellersPerPart.Concat(sides.Select(side => side.PerRevenue)).Aggregate(BigInteger.One, (common, value) => CommonMultiple(common, value.Denominator));
        var baseDenominator = definition.Base switch
        {
            CompensationBase.ReferenceCost => definition.CeilingRounding is null ? line : BigInteger.One,
            CompensationBase.UnitValue => line,
            _ => BigInteger.One,
        };

        // One type has one share and one index, which the methodology was checked for.
        var first = rules.Parameters[0];
        var share = definition.Base switch
        {
            CompensationBase.ReferenceCost => (first.Share ?? definition.Share).Rate.ToExact(),
            CompensationBase.UnitValue => Exact.One,
            _ => first.Index!.Value.ToExact(),
        };
        var eligible = limits.EligibleCostShare?.ToExact() ?? Exact.Zero;
        var unitCap = limits.PerUnit is { } cap ? cap.ToExact() * Exact.Of(100, unitParts) : Exact.Zero;
        var denominator = new[] { baseDenominator * share.Denominator, eligible.Denominator, unitCap.Denominator }.Aggregate(CommonMultiple);

        var perUnit = hellersPerPart.Select(value => Scaled(value, line)).ToArray();
        var perRevenue = sides.Select(side => Scaled(side.PerRevenue, line)).ToArray();
        var shareScale = Scaled(share, denominator / baseDenominator);
        var ceilingScale = denominator / baseDenominator;
        var eligibleScale = Scaled(eligible, denominator);
        var unitCapScale = Scaled(unitCap, denominator);
        var maximum = (limits.Maximum?.Hellers ?? 0) * denominator;
        var minimum = (limits.Minimum?.Hellers ?? 0) * denominator;

        // What one part of a line amount can become once it stands over the denominator, and what a haléř of a line amount can.
        var onward = shareScale + ceilingScale;
        var isRounded = isCost && definition.CeilingRounding is not null;
        BigInteger Reach(BigInteger lineAmount) => lineAmount + (isRounded ? (lineAmount * onward / line) + 1 : lineAmount * onward);

        var mostPerUnit = perUnit.Select(BigInteger.Abs).DefaultIfEmpty().Max();
        var mostPerRevenue = perRevenue.Select(BigInteger.Abs).DefaultIfEmpty().Max();
        var perProfit = definition.Profit == ProfitSetting.Given ? line : BigInteger.Zero;
        var ceilingStep = definition.CeilingRounding?.StepHellers ?? 1;
        return new(rules)
        {
            IsByLine = isByLine,
            PerUnit = perUnit,
            PerRevenue = perRevenue,
            LineDenominator = line,
            BaseDenominator = baseDenominator,
            Denominator = denominator,
            Share = shareScale,
            Ceiling = ceilingScale,
            EligibleShare = eligibleScale,
            UnitCap = unitCapScale,
            Maximum = maximum,
            Minimum = minimum,
            PerUnitBound = Reach(mostPerUnit) + unitCapScale,
            PerHellerBound = Reach(mostPerRevenue + perProfit) + (baseDenominator * onward) + (2 * denominator) + eligibleScale,
            Constant = maximum + minimum + (2 * ceilingStep * (line + onward)) + (2 * definition.AwardRounding.StepHellers * denominator),
            MostUnits = long.MaxValue,
            MostMoney = long.MaxValue,
        };
    }

    /// <summary>These numbers in a narrower type; null when they leave no useful room in so many bits.</summary>
    public FoldedRules<TNarrow>? TryAs<TNarrow>(CompensationRules rules, int bits) where TNarrow : struct, IBinaryInteger<TNarrow>
    {
        // A third of the room each for units, money and constants.
        var room = (BigInteger.One << bits) / 3;
        if (Constant > room || PerUnitBound > room || PerHellerBound > room)
            return null;
        return new(rules)
        {
            IsByLine = IsByLine,
            PerUnit = PerUnit.Select(TNarrow.CreateChecked).ToArray(),
            PerRevenue = PerRevenue.Select(TNarrow.CreateChecked).ToArray(),
            LineDenominator = TNarrow.CreateChecked(LineDenominator),
            BaseDenominator = TNarrow.CreateChecked(BaseDenominator),
            Denominator = TNarrow.CreateChecked(Denominator),
            Share = TNarrow.CreateChecked(Share),
            Ceiling = TNarrow.CreateChecked(Ceiling),
            EligibleShare = TNarrow.CreateChecked(EligibleShare),
            UnitCap = TNarrow.CreateChecked(UnitCap),
            Maximum = TNarrow.CreateChecked(Maximum),
            Minimum = TNarrow.CreateChecked(Minimum),
            MostUnits = (long)BigInteger.Min(long.MaxValue, room / BigInteger.Max(1, PerUnitBound)),
            MostMoney = (long)BigInteger.Min(long.MaxValue, room / BigInteger.Max(1, PerHellerBound)),
        };
    }

    private static BigInteger CommonMultiple(BigInteger left, BigInteger right) => left / BigInteger.GreatestCommonDivisor(left, right) * right;

    private static BigInteger Scaled(Exact value, BigInteger denominator) => value.Numerator * (denominator / value.Denominator);
}
