using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

/// <summary>The tools of the properties can fail: a property that never does proves nothing.</summary>
public sealed class PropertyTests
{
    [Fact]
    public void Holds_OfAFalsePredicate_ThrowsTheShrunkCaseAndHowToReplay()
    {
        var failure = Assert.Throws<PropertyFalsifiedException>(
            () => Property.Run(Prop.ForAll(MonetaryGenerators.BudgetAmounts, amount => amount < Money.Of(100)), 3000, null));

        Assert.Contains("smallest: 100.00 CZK\n", failure.Message.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("because:  Expected true, got false.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("run it again with SOCIALSERVICES_REPLAY=", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Holds_OfAnActionThatThrows_CarriesItsException()
    {
        var failure = Assert.Throws<PropertyFalsifiedException>(() => Property.Holds(MonetaryGenerators.Units, MonetaryGenerators.Shares, (_, _) => throw new InvalidOperationException("broken")));

        Assert.Equal("broken", Assert.IsType<InvalidOperationException>(failure.InnerException).Message);
        Assert.Contains("smallest: 1; 0\n", failure.Message.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OfAPrintedReplay_MeetsTheSameCase()
    {
        var seen = new List<Money>();
        var property = Prop.ForAll(Arb.From(MonetaryGenerators.Amounts.Generator), amount =>
        {
            seen.Add(amount);
            return amount.Hellers % 7 != 3;
        });
        var failure = Assert.Throws<PropertyFalsifiedException>(() => Property.Run(property, 3000, null));
        var failed = seen[^1];
        var replay = failure.Message[(failure.Message.IndexOf(Property.ReplayVariable + "=", StringComparison.Ordinal) + Property.ReplayVariable.Length + 1)..].Trim();
        seen.Clear();

        Assert.Throws<PropertyFalsifiedException>(() => Property.Run(property, 3000, Property.ReplayOf(replay)));

        Assert.Equal([failed], seen);
    }

    [Fact]
    public void Cases_OfTheVariable_ScaleWhatAPropertyStates()
    {
        Assert.Equal(300, Property.Cases(300, null));
        Assert.Equal(50, Property.Cases(50, ""));
        Assert.Equal(600, Property.Cases(300, "600"));
        Assert.Equal(100, Property.Cases(50, "600"));
        Assert.Equal(1, Property.Cases(50, "3"));
        Assert.Throws<FormatException>(() => Property.Cases(300, "0"));
        Assert.Throws<FormatException>(() => Property.Cases(300, "many"));
        Assert.Null(Property.ReplayOf(""));
        Assert.Throws<FormatException>(() => Property.ReplayOf("1,2"));
    }

    [Fact]
    public void Holds_WithACaseCount_RunsThatMany()
    {
        var count = 0;
        var property = Prop.ForAll(MonetaryGenerators.Amounts, _ =>
        {
            count++;
            return true;
        });

        Property.Run(property, 123, null);

        Assert.Equal(123, count);
    }

    [Fact]
    public void Generators_OfEdges_BringThem()
    {
        var amounts = MonetaryGenerators.Amounts.SampleOf(2000).ToHashSet();

        Assert.Contains(Money.Zero, amounts);
        Assert.Contains(Money.OneHeller, amounts);
        Assert.Contains(Money.MaxValue, amounts);
        Assert.Contains(Money.MinValue, amounts);
        Assert.True(amounts.Count > 500);
        Assert.Contains(amounts, amount => amount > Money.Of(1_000_000_000_000));
        Assert.Contains(amounts, amount => amount < Money.Of(-1_000_000_000_000));

        var dates = TimeGenerators.DatesOf(2024).SampleOf(2000).ToHashSet();
        Assert.Contains(new(2024, 2, 29), dates);
        Assert.Contains(new(2024, 12, 31), dates);
        Assert.True(dates.Count > 200);
        Assert.Contains(MonetaryGenerators.ExactBudgetAmounts.SampleOf(500), number => number.Denominator == 200);
        Assert.All(MonetaryGenerators.SharesOfWhole.SampleOf(200), shares => Assert.Equal(Rate.One, shares.Aggregate((sum, share) => sum + share)));
    }

    [Fact]
    public void ValueContract_OfBrokenValues_Fails()
    {
        var broken = Arb.From(Gen.Choose(0, 100).Select(number => new Broken(number)));

        Assert.Throws<PropertyFalsifiedException>(() => ValueContract.Equality(broken));
        Assert.Throws<PropertyFalsifiedException>(() => ValueContract.Ordering(broken));
        Assert.Throws<PropertyFalsifiedException>(() => ValueContract.TextRoundTrip(broken));
        Assert.Throws<PropertyFalsifiedException>(() => ValueContract.SpanRoundTrip(broken));
        Assert.Throws<PropertyFalsifiedException>(() => ValueContract.JsonRoundTrip(broken));
    }

    /// <summary>Breaks every contract: equal values of different hash codes, no order, text that loses the value.</summary>
#pragma warning disable MA0097 // broken on purpose
    private sealed class Broken(int number) : IEquatable<Broken>, IComparable<Broken>, ISpanParsable<Broken>
#pragma warning restore MA0097
    {
        private static int _hashes;
        private readonly int _number = number;

        public Broken()
            : this(0)
        {
        }

        public static Broken Parse(string s, IFormatProvider? provider) => new(-1);

        public static bool TryParse(string? s, IFormatProvider? provider, out Broken result)
        {
            result = new(-1);
            return true;
        }

        public static Broken Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(-1);

        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Broken result) => TryParse(s.ToString(), provider, out result);

        public bool Equals(Broken? other) => other?._number == _number;

        public override bool Equals(object? obj) => Equals(obj as Broken);

        public override int GetHashCode() => _hashes++;

        public int CompareTo(Broken? other) => 1;
    }
}
