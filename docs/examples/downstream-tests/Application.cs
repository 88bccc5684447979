// What an application of a region might have of its own: an amount per bed, a form that it stores, and a quick estimate on its first page.
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace DownstreamTests;

/// <summary>Money for one bed, as text "1000.00 CZK/bed".</summary>
[JsonConverter(typeof(AmountPerBedJsonConverter))]
public readonly record struct AmountPerBed(Money Amount) : IComparable<AmountPerBed>, ISpanFormattable, ISpanParsable<AmountPerBed>
{
    private const string Suffix = "/bed";

    public int CompareTo(AmountPerBed other) => Amount.CompareTo(other.Amount);

    public override string ToString() => Amount + Suffix;

    public string ToString(string? format, IFormatProvider? provider) => ToString();

    public bool TryFormat(Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var fits = ToString().TryCopyTo(destination);
        written = fits ? ToString().Length : 0;
        return fits;
    }

    public static AmountPerBed Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    public static AmountPerBed Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"An amount per bed such as '1000.00 CZK/bed' is expected, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out AmountPerBed result) => TryParse(s.AsSpan(), provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AmountPerBed result)
    {
        result = default;
        if (!s.EndsWith(Suffix) || !Money.TryParse(s[..^Suffix.Length], null, out var amount))
            return false;
        result = new(amount);
        return true;
    }
}

/// <summary>Its text is its JSON.</summary>
public sealed class AmountPerBedJsonConverter : TextJsonConverter<AmountPerBed>;

/// <summary>The estimate of the first page: beds × amount × part of the year, down to whole crowns. Its author wrote it without the library.</summary>
public static class Estimate
{
    public static Money Award(int beds, AmountPerBed perBed, int days, int daysOfYear) =>
        Money.FromHellers((long)((Int128)perBed.Amount.Hellers * beds * days / daysOfYear / 100 * 100));
}

/// <summary>How the application keeps a request: its own envelope around the plan of the library.</summary>
public sealed record StoredRequest(string Clerk, ServicePlan Plan)
{
    public byte[] ToJson() => Encoding.UTF8.GetBytes($$"""{"clerk":{{JsonSerializer.Serialize(Clerk)}},"plan":{{Encoding.UTF8.GetString(Plan.ToJson())}}}""");

    /// <summary>Nothing where the document is not one that <see cref="ToJson"/> wrote.</summary>
    public static StoredRequest? Read(byte[] document)
    {
        try
        {
            using var json = JsonDocument.Parse(document);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("clerk", out var clerk) && clerk.ValueKind == JsonValueKind.String
                && json.RootElement.TryGetProperty("plan", out var stored) && !ServicePlan.TryParse(Encoding.UTF8.GetBytes(stored.GetRawText()), out var plan).HasErrors
                ? new(clerk.GetString()!, plan!)
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null; // not JSON, or a text with half a letter
        }
    }
}

/// <summary>What the application tells a provider about a plan that it can't take.</summary>
public static class Reply
{
    public static string To(ServicePlanDefinition request) => ServicePlan.TryCreate(request, out _) is { HasErrors: true } report
        ? string.Join("; ", report.Problems.Select(problem => $"{problem.Path}: {problem.Text.Czech}"))
        : "přijato";
}
