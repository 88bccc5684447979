using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Testing;

/// <summary>The package of generators is complete, and what it brings is valid, also after it was made smaller.</summary>
public sealed class GeneratorsTests
{
    private static readonly int Cases = Property.Cases(8, Environment.GetEnvironmentVariable(Property.CasesVariable));
    private const int LongestWay = 1_000;

    /// <summary>Types without a generator, each with why.</summary>
    private static readonly Dictionary<Type, string> Without = [];

    public static TheoryData<string> Namespaces => [.. DomainTypes.All.Select(type => type.Namespace!).Distinct()];

    [Fact]
    public void Of_EveryPublicTypeOfTheDomain_HasAGenerator() => None(DomainTypes.All
        .Where(type => Generators.Of(type) is null != Without.ContainsKey(type))
        .Select(type => Without.ContainsKey(type) ? $"{type} has a generator now" : $"{type} has no generator in SocialServices.Domain.Testing"));

    [Theory]
    [MemberData(nameof(Namespaces))]
    public void Of_EveryTypeOfANamespace_BringsOnlyValidValues(string space) => None(TypesOf(space).SelectMany(type => Sample(type).Select(value => Simplify.Refusal(value)).OfType<string>().Take(1)));

    /// <summary>Always the first smaller value, as a failure takes it whose cause is in every value; and ever another, as one whose cause is in few.</summary>
    [Theory]
    [MemberData(nameof(Namespaces))]
    public void Of_EveryTypeOfANamespace_ShrinksToAnEndOverValidValues(string space) => None(TypesOf(space)
        .SelectMany(type => Sample(type).Take(3).SelectMany(value => new[] { Shrunk(type, value, stride: 0), Shrunk(type, value, stride: 7) }).OfType<string>().Take(1)));

    [Fact]
    public void Of_AListOfATypeOfTheDomain_BringsListsOfIt()
    {
        var lists = Generators.Of<ValueList<Money>>();

        Property.Holds(lists, list => list.Count <= 5);
        Assert.Contains(lists.Shrinker([Money.Of(2), Money.Of(3)]), smaller => smaller == [Money.Of(3)]);
    }

    [Fact]
    public void Of_ATypeThatIsNotOfTheDomain_SaysSo()
    {
        var exception = Assert.Throws<NotSupportedException>(() => Generators.Of<Version>());

        Assert.Equal("A public type of SocialServices.Domain is expected; for System.Version there is no generator.", exception.Message);
    }

    [Fact]
    public void Of_OneSeed_BringsTheSameValues() =>
        Assert.Equal(Generators.Of<CompensationMethodology>().Generator.Sample(20, new(7, 9), 50), Generators.Of<CompensationMethodology>().Generator.Sample(20, new(7, 9), 50));

    [Fact]
    public void Money_OverASample_BringsItsEdges() => Edges<Money>(
        ("nothing", money => money == Money.Zero),
        ("one haléř", money => money == Money.OneHeller),
        ("an exact half of a crown", money => money.Hellers % 100 == 50),
        ("an exact half of a thousand crowns", money => money.Hellers % 100_000 == 50_000),
        ("a haléř below a crown", money => money.Hellers % 100 == 99),
        ("less than nothing", money => money.IsNegative),
        ("the largest", money => money.Hellers == long.MaxValue),
        ("the smallest", money => money.Hellers == -long.MaxValue));

    [Fact]
    public void Rate_OverASample_BringsItsEdges() => Edges<Rate>(
        ("0 %", rate => rate == Rate.Zero), ("100 %", rate => rate == Rate.One), ("a millionth", rate => rate.Millionths == 1), ("a millionth less than 100 %", rate => rate.Millionths == 999_999));

    [Fact]
    public void Exact_OverASample_BringsItsEdges() => Edges<Exact>(
        ("nothing", number => number == Exact.Zero), ("an exact half of a haléř", number => number.Denominator == 200), ("a number that no decimal writes", number => number.Denominator % 3 == 0),
        ("beyond 64 bits", number => number.Numerator > long.MaxValue));

    [Fact]
    public void Dates_OverASample_BringTheirEdges() => Edges(
        TimeGenerators.Dates,
        ("a leap day", day => day is { Month: 2, Day: 29 }), ("the last day of February of another year", day => day is { Month: 2, Day: 28 } && !CalendarSystem.Iso.IsLeapYear(day.Year)),
        ("the first day of a year", day => day is { Month: 1, Day: 1 }), ("the last day of a year", day => day is { Month: 12, Day: 31 }), ("the last day of a month", day => day.PlusDays(1).Day == 1));

    [Fact]
    public void Validity_OverASample_BringsItsEdges() => Edges<Validity>(
        ("always", validity => validity == Validity.Always), ("without an end", validity => validity is { From: not null, To: null }),
        ("without a beginning", validity => validity is { From: null, To: not null }), ("with both", validity => validity is { From: not null, To: not null }));

    [Fact]
    public void MethodologyDefinition_OverASample_BringsItsEdges() => Edges<MethodologyDefinition>(
        [.. Enum.GetValues<CompensationBase>().Select(each => ($"the base {each}", (Func<MethodologyDefinition, bool>)(definition => definition.Base == each))),
        ("no coefficient", definition => definition.Coefficients.Count == 0), ("several coefficients", definition => definition.Coefficients.Count > 1),
        ("no limit", definition => definition.Limits == AwardLimits.None), ("a reduction", definition => definition.Reduction is not null),
        ("a unit value of nothing", definition => definition.Services.Any(service => service.Value == Money.Zero))]);

    private static void Edges<T>(params (string What, Func<T, bool> Occurs)[] edges) where T : notnull => Edges(Generators.Of<T>(), edges);

    private static void Edges<T>(FsCheck.Arbitrary<T> values, params (string What, Func<T, bool> Occurs)[] edges) where T : notnull
    {
        var sample = values.Generator.Sample(2_000, new(11, 13), 50);
        None(edges.Where(edge => !sample.Any(edge.Occurs)).Select(edge => $"{typeof(T).Name}: {edge.What} does not occur"));
    }

    private static IEnumerable<Type> TypesOf(string space) => DomainTypes.All.Where(type => type.Namespace == space && !Without.ContainsKey(type));

    private static IEnumerable<object> Sample(Type type) => Generators.Of(type)!.Generator.Sample(Cases, new(3, 5), 50);

    private static string? Shrunk(Type type, object value, int stride)
    {
        for (var steps = 0; steps < LongestWay; steps++)
        {
            var smaller = Generators.Of(type)!.Shrinker(value).Take((stride * steps % 11) + 1).ToList();
            if (smaller.Count == 0)
                return null;
            if (smaller[^1].Equals(value))
                return $"{type}: a smaller value equals the larger one, {value}";
            if (Simplify.Refusal(smaller[^1]) is { } refusal)
                return $"{type}: smaller than {value}: {refusal}";
            value = smaller[^1];
        }

        return $"{type}: the way down does not end in {LongestWay} steps, at {value}";
    }

    private static void None(IEnumerable<string> problems)
    {
        if (problems.ToList() is { Count: > 0 } found)
            Assert.Fail(string.Join('\n', found));
    }
}
