using System.Text.Json;

namespace SocialServices.Domain.Monetary;

/// <summary>What the text forms of all exact number types share.</summary>
internal static class NumberText
{
    /// <summary>The invariant text of a number of fixed parts in the format "G", with its suffix, or "F", without.</summary>
    public static string Format(long parts, int digits, int least, string suffix, string? format) =>
        string.Concat(FixedPoint.InvariantText(parts, digits, least, stackalloc char[FixedPoint.Longest]), SuffixIn(format, suffix));

    /// <summary>The same text written into a span; false and nothing where it does not fit.</summary>
    public static bool TryWrite(long parts, int digits, int least, string suffix, ReadOnlySpan<char> format, Span<char> destination, out int charsWritten)
    {
        var number = FixedPoint.InvariantText(parts, digits, least, stackalloc char[FixedPoint.Longest]);
        var end = SuffixIn(format, suffix);
        var fits = number.Length + end.Length <= destination.Length;
        charsWritten = fits ? number.Length + end.Length : 0;
        if (fits)
        {
            number.CopyTo(destination);
            end.CopyTo(destination[number.Length..]);
        }

        return fits;
    }

    /// <summary>Writes a number as JSON without putting anything on the heap.</summary>
    public static void WriteTo<T>(Utf8JsonWriter json, T number) where T : struct, ISpanFormattable
    {
        Span<char> text = stackalloc char[FixedPoint.Longest];
        number.TryFormat(text, out var length, "F", null);
        json.WriteRawValue(text[..length]);
    }

    private static ReadOnlySpan<char> SuffixIn(ReadOnlySpan<char> format, string suffix) => format switch
    {
        "" or "G" => suffix,
        "F" => [],
        _ => throw new FormatException($"The format '{format}' is not known; expected 'G' or 'F'."),
    };

    /// <summary>The text without one of the suffixes and the space before it.</summary>
    public static ReadOnlySpan<char> WithoutSuffix(ReadOnlySpan<char> text, params ReadOnlySpan<string> suffixes)
    {
        foreach (var suffix in suffixes)
        {
            if (text.EndsWith(suffix, StringComparison.Ordinal))
            {
                var rest = text[..^suffix.Length];
                return rest is [.., ' ' or FixedPoint.NoBreakSpace] ? rest[..^1] : rest;
            }
        }

        return text;
    }

    public static FormatException Error(FixedPoint.Fault fault, ReadOnlySpan<char> text, string form, string finest, string least, string most) =>
        new(fault switch
        {
            FixedPoint.Fault.TooFine => $"'{text}' is finer than {finest}; round it by a named rule first.",
            FixedPoint.Fault.OutOfRange => $"'{text}' is outside the range from {least} to {most}.",
            _ => $"{form}, not '{text}'.",
        });

    public static int CompareTo<T>(T value, object? other) where T : struct, IComparable<T> => other switch
    {
        null => 1,
        T same => value.CompareTo(same),
        _ => throw new ArgumentException($"A {typeof(T).Name} is expected, not a {other.GetType().Name}.", nameof(other)),
    };
}
