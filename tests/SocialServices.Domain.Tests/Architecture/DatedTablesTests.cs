using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Architecture;

public sealed class DatedTablesTests
{
    private static readonly Citation Rule = Citation.Whole(LegalAct.SocialServicesAct);
    private static readonly Dated<int> Direct = Dated.Of("direct", default, null, Dated.Value(new(2007, 1, 1), 1, Rule), Dated.Ended<int>(new(2010, 1, 1), Rule));
    private static readonly Dictionary<string, Dated<int>> InAPair = new(StringComparer.Ordinal) { ["x"] = Dated.Of("in-a-pair", default, null, Dated.Value(new(2008, 1, 1), 1, Rule)) };
    private static readonly ValueList<Owner> InAnItem = [new(Dated.Of("in-an-item", default, null, Dated.Value(new(2008, 1, 1), Money.Zero, Rule)))];

    [Fact]
    public void Tables_OfTheDomain_HaveCitationsUniqueIdsAndClearMonths() => Assert.Empty(DatedTables.Violations(DatedTables.In(typeof(Money).Assembly)));

    [Fact]
    public void Tables_OfAnAssembly_AreFoundWhereverTheyAreKept()
    {
        var found = DatedTables.In(typeof(DatedTablesTests).Assembly);

        Assert.Contains(Direct, found);
        Assert.Contains(InAPair["x"], found);
        Assert.Contains(InAnItem[0].Table, found);
        Assert.Empty(DatedTables.Violations([Direct, InAPair["x"], InAnItem[0].Table]));
    }

    [Fact]
    public void Violations_OfAValueWithoutCitationAndOfOneIdTwice_AreFound()
    {
        var bare = new Dated<int>("bare", default, null, [new DatedSegment<int>(new(2029, 1, 1), DatedSegmentKind.Value, 1, null, default)]);

        var violations = DatedTables.Violations([bare, Direct, Direct]).ToArray();

        Assert.Contains("'bare' has no citation from 2029-01-01", violations);
        Assert.Contains("'bare' is not clear on 2029-01-01", violations);
        Assert.Contains("'bare' is not clear on 2030-01-01", violations);
        Assert.DoesNotContain("'bare' is not clear on 2028-01-01", violations);
        Assert.Contains("'direct' is the id of 2 dated values", violations);
    }

    private sealed record Owner(Dated<Money> Table);
}
