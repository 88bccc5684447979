using System.Buffers;
using System.Text.Json;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Monetary;

public sealed class MonetaryJsonTests
{
    private const string Json = """{"Total":2763000.00,"Ceiling":15000000.00,"Share":0.85,"Capacity":"2.5 fte","Ratio":"7/12","Validity":"2022-01-01..","Limit":null,"Extra":"9 bed"}""";

    private static readonly Budget Sample = new(
        Money.Of(2_763_000), Euro.Of(15_000_000), Rate.Percent(85), Quantity.Of(2.5m, Unit.FullTimeEquivalent), Exact.Of(7, 12),
        Validity.Since(new(2022, 1, 1)), null, Quantity.Of(9, Unit.Bed));

    private static readonly JsonSerializerOptions SmallBuffer = new() { DefaultBufferSize = 16 };

    [Fact]
    public void Json_ByReflection_WritesAndReadsACallersRecord()
    {
        Assert.Equal(Json, JsonSerializer.Serialize(Sample));
        Assert.Equal(Sample, JsonSerializer.Deserialize<Budget>(Json));
    }

    [Fact]
    public void Json_BySourceGeneration_WritesAndReadsACallersRecord()
    {
        Assert.Equal(Json, JsonSerializer.Serialize(Sample, BudgetContext.Default.Budget));
        Assert.Equal(Sample, JsonSerializer.Deserialize(Json, BudgetContext.Default.Budget));
    }

    [Theory]
    [InlineData("2763000", 276_300_000)]
    [InlineData("2763000.5", 276_300_050)]
    [InlineData("-0.01", -1)]
    [InlineData("\"2763000.00 CZK\"", 276_300_000)]
    [InlineData("\"2 763 000,00 K\\u010D\"", 276_300_000)]
    [InlineData("92233720368547758.07", long.MaxValue)] // a double would lose the haléře
    public void Json_OfMoney_ReadsNumberAndText(string json, long hellers) =>
        Assert.Equal(hellers, JsonSerializer.Deserialize<Money>(json).Hellers);

    [Fact]
    public async Task Json_OfANumberAcrossTwoBuffers_IsReadWhole()
    {
        var json = "[" + string.Join(",", Enumerable.Repeat("123456789.01", 100)) + "]";
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));

        var read = await JsonSerializer.DeserializeAsync<Money[]>(stream, SmallBuffer);

        Assert.All(Assert.IsType<Money[]>(read), money => Assert.Equal(12_345_678_901, money.Hellers));
        Assert.Equal(100, read!.Length);
    }

    [Theory]
    [InlineData("0.001", "'0.001' is finer than a haléř (two decimals); round it by a named rule first.")]
    [InlineData("1e3", "An amount such as '2763000.00 CZK', '2763000', or '2 763 000,00 Kč' is expected, not '1e3'.")]
    [InlineData("true", "A number or text is expected for Money, not True.")]
    [InlineData("null", "A number or text is expected for Money, not Null.")]
    [InlineData("\"\"", "An amount such as '2763000.00 CZK', '2763000', or '2 763 000,00 Kč' is expected, not ''.")]
    public void Json_OfWrongMoney_ThrowsAJsonExceptionThatSaysWhy(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Money>(json)).Message);

    [Fact]
    public void Json_OfAWrongAmountInARecord_NamesThePath()
    {
        var refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Budget>(Json.Replace("2763000.00", "0.001", StringComparison.Ordinal)));

        Assert.Equal("$.Total", refusal.Path);
    }

    [Fact]
    public void Json_OfText_RefusesANumberAndWrongText()
    {
        Assert.Equal("Text is expected for Quantity, not Number.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity>("9")).Message);
        Assert.Equal("A number such as '9', '0.85' or '7/12' is expected, not 'x'.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Exact>("\"x\"")).Message);
        Assert.Equal(Quantity.Of(9, Unit.One), JsonSerializer.Deserialize<Quantity>("\"9\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Validity>("\"2022\""));
    }

    [Fact]
    public void Json_OfARate_ReadsPerCentAsText() => Assert.Equal(Rate.Of(0.855m), JsonSerializer.Deserialize<Rate>("\"85,5 %\""));

    [Fact]
    public void Json_OfANullableProperty_KeepsNull()
    {
        Assert.Null(JsonSerializer.Deserialize<Money?>("null"));
        Assert.Equal(Money.Of(5), JsonSerializer.Deserialize<Money?>("5"));
    }

    [Fact]
    public void Json_OfANumberCutInTwoBuffers_ReadsItWhole()
    {
        var first = new Piece("1234"u8.ToArray());
        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, first.Before("5.67 "u8.ToArray()), 5));
        Assert.True(reader.Read() && reader.HasValueSequence);

        Assert.Equal(Money.Of(12_345.67m), new MoneyJsonConverter().Read(ref reader, typeof(Money), JsonSerializerOptions.Default));
    }

    [Fact]
    public void Json_OfAnExactNumberOfVeryManyDigits_IsRefusedBeforeItIsRead()
    {
        var longest = new string('1', 10_000);

        Assert.Equal(Exact.Parse(longest), JsonSerializer.Deserialize<Exact>($"\"{longest}\""));
        Assert.Equal("A text of at most 10000 characters is expected for Exact, not of 10001.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Exact>($"\"{longest}1\"")).Message);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> bytes) => Memory = bytes;

        public Piece Before(ReadOnlyMemory<byte> bytes)
        {
            var next = new Piece(bytes) { RunningIndex = RunningIndex + Memory.Length };
            Next = next;
            return next;
        }
    }
}
