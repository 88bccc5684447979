using System.Globalization;
using BenchmarkDotNet.Attributes;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Benchmarks;

/// <summary>What the exact reading of an amount costs beside the reading of a decimal.</summary>
[MemoryDiagnoser]
public class MoneyParsing
{
    private const string Text = "2763000.00";

    [Benchmark(Baseline = true)]
    public decimal ParseDecimal() => decimal.Parse(Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [Benchmark]
    public Money ParseMoney() => Money.Parse(Text, null);
}
