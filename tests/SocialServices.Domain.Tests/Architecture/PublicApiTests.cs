using System.Reflection;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Architecture;

/// <summary>A change of the public API is seen and decided: breaking it is a new major version.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfTheDomain_IsTheApprovedOne() => Verify(typeof(Money).Assembly);

    [Fact]
    public void PublicApi_OfTesting_IsTheApprovedOne() => Verify(typeof(ValueContract).Assembly);

    [Fact]
    public void PublicApi_OfKnownTypes_ShowsTheirSignatures()
    {
        var api = PublicApi.Of(typeof(Money).Assembly);

        Assert.Contains("\nreadonly record struct Money : ", api, StringComparison.Ordinal);
        Assert.Contains("\n    static Money Parse(string s, IFormatProvider? provider = default)\n", api, StringComparison.Ordinal);
        Assert.Contains("\n    static ValueList<Money> ByLargestRemainder(Money whole, params IReadOnlyList<Exact> weights)\n", api, StringComparison.Ordinal);
        Assert.Contains("\n    static bool TryParse(string? s, IFormatProvider? provider, out Unit? result)\n", api, StringComparison.Ordinal);
        Assert.Contains("\nabstract class NumberJsonConverter<T> : JsonConverter<T> where T : struct, ISpanFormattable, ISpanParsable<T>\n", api, StringComparison.Ordinal);
        Assert.Contains("\n    const string MismatchCode = \"total.mismatch\"\n", api, StringComparison.Ordinal);
        Assert.Contains("\nenum Language\n    000 Czech\n    001 English\n", api, StringComparison.Ordinal);
        Assert.DoesNotContain("FixedPoint", api, StringComparison.Ordinal);
    }

    private static void Verify(Assembly assembly) => ApprovedText.Verify(
        Path.Combine(AppContext.BaseDirectory, "Architecture", $"PublicApi.{assembly.GetName().Name}.approved.txt"), PublicApi.Of(assembly));
}
