using System.Globalization;

namespace SocialServices.Domain.Monetary;

/// <summary>Decimal text of a whole number of fixed parts (haléře, millionths). Exact both ways; no number type rounds on the way.</summary>
internal static class FixedPoint
{
    /// <summary>Most characters of a text: nineteen digits, as many decimals, separators of groups, point and sign.</summary>
    public const int Longest = 48;

    public const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';
    private const char Minus = '\u2212';

    public enum Fault
    {
        None,
        Form,
        TooFine,
        OutOfRange,
    }

    /// <summary>
    /// Reads "-1234.50" or "−1 234,50" into parts of 10^-digits. Spaces may group digits by three; a grouping comma or dot is refused.
    /// </summary>
    public static Fault TryParse(ReadOnlySpan<char> text, int digits, out long parts)
    {
        parts = 0;
        var negative = text is ['-' or Minus, ..];
        var rest = negative ? text[1..] : text;
        var point = rest.IndexOfAny('.', ',');
        var whole = point < 0 ? rest : rest[..point];
        var fraction = point < 0 ? [] : rest[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && fraction.IsEmpty))
            return Fault.Form;

        Int128 value = 0;
        var grouped = whole.IndexOfAny(' ', NoBreakSpace, NarrowNoBreakSpace) >= 0;
        for (var i = 0; i < whole.Length; i++)
        {
            if (grouped && (whole.Length - i) % 4 == 0)
            {
                if (i == 0 || whole[i] is not (' ' or NoBreakSpace or NarrowNoBreakSpace))
                    return Fault.Form;
                continue;
            }

            if (!char.IsAsciiDigit(whole[i]))
                return Fault.Form;
            value = Append(value, whole[i]);
        }

        var tooFine = false;
        for (var i = 0; i < Math.Max(digits, fraction.Length); i++)
        {
            var digit = i < fraction.Length ? fraction[i] : '0';
            if (!char.IsAsciiDigit(digit))
                return Fault.Form;
            if (i < digits)
                value = Append(value, digit);
            else
                tooFine |= digit != '0';
        }

        if (tooFine)
            return Fault.TooFine;
        if (value > long.MaxValue)
            return Fault.OutOfRange;
        parts = negative ? -(long)value : (long)value;
        return Fault.None;

        // Saturates above the range of long, so that any number of digits is read without overflow.
        static Int128 Append(Int128 value, char digit) => value > long.MaxValue ? value : (value * 10) + (digit - '0');
    }

    /// <summary>Parts of 10^-digits that a decimal number makes exactly.</summary>
    public static Fault FromDecimal(decimal number, int digits, out long parts) =>
        TryParse(number.ToString(CultureInfo.InvariantCulture), digits, out parts);

    public static decimal ToDecimal(long parts, int digits)
    {
        var magnitude = unchecked((ulong)Int128.Abs(parts));
        return unchecked(new decimal((int)magnitude, (int)(magnitude >> 32), 0, parts < 0, (byte)digits));
    }

    /// <summary>"-1234.50": plain digits and a dot, with at least the given number of decimals, at the end of a buffer of <see cref="Longest"/> characters.</summary>
    public static ReadOnlySpan<char> InvariantText(long parts, int digits, int least, Span<char> buffer) => Write(parts, digits, least, '-', null, '.', buffer);

    /// <summary>"−1 234,50" in Czech, "−1 234.50" in English; digits grouped by no-break spaces.</summary>
    public static string ToText(long parts, int digits, int least, Language language) =>
        new(Write(parts, digits, least, Minus, NoBreakSpace, language == Language.Czech ? ',' : '.', stackalloc char[Longest]));

    // From the last digit to the first.
    private static ReadOnlySpan<char> Write(long parts, int digits, int least, char minus, char? group, char point, Span<char> buffer)
    {
        var rest = unchecked((ulong)Int128.Abs(parts));
        var start = buffer.Length;
        for (var place = digits; place > 0; place--)
        {
            (rest, var digit) = Math.DivRem(rest, 10);
            if (digit != 0 || place <= least || start < buffer.Length)
                buffer[--start] = (char)('0' + digit);
        }

        if (start < buffer.Length)
            buffer[--start] = point;
        for (var place = 0; place == 0 || rest > 0; place++)
        {
            if (place > 0 && place % 3 == 0 && group is { } separator)
                buffer[--start] = separator;
            (rest, var digit) = Math.DivRem(rest, 10);
            buffer[--start] = (char)('0' + digit);
        }

        if (parts < 0)
            buffer[--start] = minus;
        return buffer[start..];
    }
}
