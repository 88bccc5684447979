using System.Text.Json;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using Xunit;

namespace SocialServices.Domain.Tests.Services;

public class CapacityTests
{
    [Fact]
    public void Factories_Number_CountTheirUnit()
    {
        (Capacity Capacity, Unit Unit)[] made =
        [
            (Capacity.Beds(9), Unit.Bed), (Capacity.BedDays(9), Unit.BedDay), (Capacity.FullTimeEquivalents(9), Unit.FullTimeEquivalent),
            (Capacity.Hours(9), Unit.Hour), (Capacity.Places(9), Unit.Place), (Capacity.Clients(9), Unit.Client), (Capacity.Families(9), Unit.Family),
            (Capacity.Contacts(9), Unit.Contact), (Capacity.Interventions(9), Unit.Intervention), (Capacity.Calls(9), Unit.Call),
            (Capacity.TimeUnits(9), Unit.TimeUnit), (Capacity.Persons(9), Unit.Person),
        ];

        Unit[] ofProjects = [Unit.Service, Unit.Organisation, Unit.Product, Unit.Document, Unit.Project]; // which no service provides
        Assert.Equal(Unit.All.Skip(1).Except(ofProjects), made.Select(each => each.Unit));
        foreach (var (capacity, unit) in made)
        {
            Assert.Same(unit, capacity.Unit);
            Assert.Equal(Quantity.Of(9, unit), capacity.Quantity);
        }
    }

    [Fact]
    public void Of_NegativeQuantity_IsRefused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Capacity.Of(Quantity.Of(-1, Unit.Bed)));

        Assert.Equal("quantity", error.ParamName);
        Assert.StartsWith("A capacity of zero or more is expected.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Beds_NegativeNumber_IsRefused() =>
        Assert.Equal("number", Assert.Throws<ArgumentOutOfRangeException>(() => Capacity.Beds(-0.5m)).ParamName);

    [Fact]
    public void Beds_FinerThanATenThousandth_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Capacity.Beds(0.00001m));

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void Of_BareNumber_IsRefused(int number) => Assert.StartsWith(
        "A capacity with a unit is expected, such as '9 bed' or '2.5 fte'.",
        Assert.Throws<ArgumentException>(() => Capacity.Of(Quantity.Of(number, Unit.One))).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_ZeroWithAUnit_IsACapacity() => Assert.Equal("0 bed", Capacity.Beds(0).ToString());

    [Fact]
    public void Default_Capacity_IsZeroWithoutAUnit()
    {
        Assert.Same(Unit.One, default(Capacity).Unit);
        Assert.Equal("0", default(Capacity).ToString());
        Assert.NotEqual(default, Capacity.Beds(0));
        Assert.Throws<InvalidOperationException>(() => default(Capacity) + Capacity.Beds(9));
    }

    [Fact]
    public void Sum_SameUnit_Adds() => Assert.Equal(Capacity.FullTimeEquivalents(2.75m), Capacity.FullTimeEquivalents(2.5m) + Capacity.FullTimeEquivalents(0.25m));

    [Fact]
    public void Min_SameUnit_IsTheLower() => Assert.Equal(Capacity.Beds(9), Capacity.Min(Capacity.Beds(10), Capacity.Beds(9)));

    [Fact]
    public void SumAndMin_DifferentUnits_AreRefused()
    {
        Assert.Throws<InvalidOperationException>(() => Capacity.Beds(9) + Capacity.Places(9));
        Assert.Throws<InvalidOperationException>(() => Capacity.Min(Capacity.Beds(9), Capacity.Places(9)));
    }

    [Theory]
    [InlineData("9 bed", "9 bed")]
    [InlineData("9 lůžek", "9 bed")]
    [InlineData("2,5 úvazku", "2.5 fte")]
    [InlineData("0 place", "0 place")]
    public void Parse_TextOfACapacity_ReadsIt(string text, string invariant)
    {
        var capacity = Capacity.Parse(text, null);

        Assert.Equal(invariant, capacity.ToString());
        Assert.Equal(capacity, Capacity.Parse(capacity.ToString(), null));
        Assert.True(Capacity.TryParse(text, null, out var tried));
        Assert.Equal(capacity, tried);
    }

    [Theory]
    [InlineData("-9 bed", "A capacity of zero or more is expected. The text is '-9 bed'.")]
    [InlineData("9", "A capacity with a unit is expected, such as '9 bed' or '2.5 fte'. The text is '9'.")]
    [InlineData("nine beds", "A number and a unit such as '9 bed', '2.5 fte' or '9 lůžek' is expected, not 'nine beds'.")]
    public void Parse_NoCapacity_SaysWhatIsExpected(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Capacity.Parse(text, null)).Message);
        Assert.False(Capacity.TryParse(text, null, out var capacity));
        Assert.Equal(default, capacity);
    }

    [Fact]
    public void ToText_Capacity_SpeaksBothLanguages()
    {
        Assert.Equal("9\u00A0lůžek", Capacity.Beds(9).ToText(Language.Czech));
        Assert.Equal("2.5\u00A0FTE", Capacity.FullTimeEquivalents(2.5m).ToText(Language.English));
    }

    [Fact]
    public void Json_Capacity_IsItsTextAndBack()
    {
        var json = JsonSerializer.Serialize(Capacity.FullTimeEquivalents(2.5m));

        Assert.Equal("\"2.5 fte\"", json);
        Assert.Equal(Capacity.FullTimeEquivalents(2.5m), JsonSerializer.Deserialize<Capacity>(json));
    }

    [Fact]
    public void Json_NegativeCapacity_IsAnErrorThatSaysWhy() => Assert.StartsWith(
        "A capacity of zero or more is expected.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Capacity>("\"-1 bed\"")).Message, StringComparison.Ordinal);
}
