using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

/// <summary>Every assessment equals the oracle to the haléř, whichever number type it ran in.</summary>
public sealed class AssessmentOracleProperties
{
    private readonly Dictionary<string, int> _paths = new(StringComparer.Ordinal) { ["long"] = 0, ["Int128"] = 0, ["BigInteger"] = 0, ["outside the range"] = 0 };

    private int Seen => _paths["long"] + _paths["Int128"] + _paths["BigInteger"];

    [Fact]
    public void Assess_OfOrdinaryNumbers_EqualsTheOracle()
    {
        const int Cases = 100_000;

        Property.Holds(CompensationGenerators.Cases, Check, Cases);

        AssertSeen(Cases, "long", "BigInteger");
    }

    [Fact]
    public void Assess_OfLargeNumbers_EqualsTheOracleInEveryNumberType()
    {
        const int Cases = 30_000;

        Property.Holds(CompensationGenerators.LargeCases, Check, Cases);

        AssertSeen(Cases, "long", "Int128", "BigInteger", "outside the range");
    }

    /// <summary>Money or units as much as the number type is proven to hold, one less and one more.</summary>
    [Fact]
    public void Assess_AtTheBoundOfANumberType_EqualsTheOracle()
    {
        const int Cases = 8_000;
        var atBounds = Arb.From(
            from each in Gen.OneOf(CompensationGenerators.Cases.Generator, CompensationGenerators.LargeCases.Generator)
            from offset in Gen.Choose(-1, 1)
            from isMoney in Gen.Elements(true, false)
            select (isMoney ? AtMostMoney(each, offset) : AtMostUnits(each, offset)) ?? each);

        Property.Holds(atBounds, Check, Cases);

        AssertSeen(Cases, "long", "Int128", "BigInteger", "money at the bound", "money over the bound", "units at the bound");
    }

    private void Check(CompensationCase each)
    {
        var expected = AssessmentOracle.Assess(each.Rules.Methodology.Definition, each.Rules.Service, each.Plan.Definition);
        var outcome = new AssessmentOutcome[1];
        each.Rules.Assess([each.Plan], outcome);
        _paths[PathOf(each)]++;
        NoteBounds(each);
        if (!expected.IsInRange)
        {
            _paths["outside the range"]++;
            Assert.Equal(PlanProblemCodes.Overflow, Assert.Single(outcome[0].Problems.Problems).Code);
            return;
        }

        var actual = outcome[0].Assessment;
        Assert.Equal(
            (expected.Ceiling is { } ceiling ? Money.FromHellers((long)ceiling) : null, Money.FromHellers((long)expected.Optimum), Money.FromHellers((long)expected.Capped), Money.FromHellers((long)expected.Proposal)),
            (actual.Ceiling, actual.Optimum, actual.Capped, actual.Proposal));
        Assert.Equal(expected.Limit ?? actual.Limit, actual.Limit);
        Assert.Equal(expected.Notes, actual.Notes & ~AssessmentNotes.InputNotUsed);
    }

    // A run of one case again, by the replay variable, sees that one only.
    private void AssertSeen(int cases, params string[] paths)
    {
        if (Environment.GetEnvironmentVariable(Property.ReplayVariable) is { Length: > 0 })
            return;
        Assert.Equal(Property.Cases(cases, Environment.GetEnvironmentVariable(Property.CasesVariable)), Seen);
        Assert.All(paths, path => Assert.True(_paths[path] > 0, $"No case ran as '{path}'."));
    }

    private static string PathOf(CompensationCase each)
    {
        var (rules, plan) = each;
        if (rules.Narrow is { } narrow && plan.UnitsBound <= narrow.MostUnits && plan.MoneyBound <= narrow.MostMoney)
            return "long";
        return rules.Wide is { } wide && plan.UnitsBound <= wide.MostUnits && plan.MoneyBound <= wide.MostMoney ? "Int128" : "BigInteger";
    }

    private void NoteBounds(CompensationCase each)
    {
        var (money, units) = Bounds(each.Rules);
        Note("money at the bound", each.Plan.MoneyBound == money);
        Note("money over the bound", each.Plan.MoneyBound == money + 1);
        Note("units at the bound", each.Plan.UnitsBound <= units && each.Plan.UnitsBound > units - each.Rules.YearDays.Length - 1);

        void Note(string name, bool isSo) => _paths[name] = _paths.GetValueOrDefault(name) + (isSo ? 1 : 0);
    }

    // Of the narrowest number type of the rules; far below the range of a long, so that one more does not overflow.
    private static (long Money, long Units) Bounds(CompensationRules rules)
    {
        var (money, units) = rules switch
        {
            { Narrow: { } narrow } => (narrow.MostMoney, narrow.MostUnits),
            { Wide: { } wide } => (wide.MostMoney, wide.MostUnits),
            _ => (0, 0),
        };
        return (Math.Min(money, long.MaxValue / 2), Math.Min(units, long.MaxValue / 2));
    }

    // All money of the plan in one place where the rules use it.
    private static CompensationCase? AtMostMoney(CompensationCase each, long offset)
    {
        var most = Bounds(each.Rules).Money + offset;
        if (most is < 0 or > 100_000_000_000_000)
            return null;
        var money = Money.FromHellers(most);
        var plan = each.Plan.Definition;
        plan = plan with
        {
            OtherSources = [],
            External = [],
            Profit = null,
            EligibleCost = Zero(plan.EligibleCost),
            PreviousAward = Zero(plan.PreviousAward),
            Request = Zero(plan.Request),
            Lines = plan.Lines.Select(line => line with { ActualRevenue = Zero(line.ActualRevenue) }).ToValueList(),
        };
        return each.With((each.Plan.UnitsBound % 5) switch
        {
            0 => plan with { Profit = money },
            1 => plan with { External = [new(CompensationSteps.Ceiling, money, "edge")] },
            2 => plan with { PreviousAward = money },
            3 => plan with { Lines = plan.Lines.Select((line, i) => i == 0 ? line with { ActualRevenue = money } : line).ToValueList() },
            _ => plan with { OtherSources = [new(PublicSource.All[(int)(most % 8)], money)] },
        });
    }

    // One line whose units are the most, as near as whole days allow: the sum over days bounds every way of weighing them.
    private static CompensationCase? AtMostUnits(CompensationCase each, long offset)
    {
        var line = each.Plan.Definition.Lines[0];
        var perDay = (Bounds(each.Rules).Units / each.Rules.YearDays.Length) + offset;
        if (perDay is < 0 or > 10_000_000_000_000)
            return null;
        return each.With(each.Plan.Definition with
        {
            Lines = [line with { Provided = [new(each.Rules.LawfulDays.Start, each.Rules.LawfulDays.End, Capacity.Of(Quantity.FromTenThousandths(perDay, line.Provided[0].Capacity.Unit)))], Registered = null, InNetwork = null, Entrusted = null, Requested = null }],
        });
    }

    private static Money? Zero(Money? amount) => amount is null ? null : Money.Zero;
}
