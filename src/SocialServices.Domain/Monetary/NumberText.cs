namespace SocialServices.Domain.Monetary;

/// <summary>What the text forms of all exact number types share.</summary>
internal static class NumberText
{
    public static string Format(string number, string suffix, string? format) => format switch
    {
        null or "" or "G" => number + suffix,
        "F" => number,
        _ => throw new FormatException($"The format '{format}' is not known; expected 'G' or 'F'."),
    };

    public static bool TryWrite(string text, Span<char> destination, out int charsWritten)
    {
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

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
