using System.Globalization;

namespace SocialServices.Domain.Monetary;

/// <summary>Decimal text of a whole number of fixed parts (haléře, millionths). Exact both ways; no number type rounds on the way.</summary>
internal static class FixedPoint
{
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

    /// <summary>"-1234.50": plain digits and a dot, with at least the given number of decimals.</summary>
    public static string ToInvariantText(long parts, int digits, int least) => Write(parts, digits, least, "-", null, '.');

    /// <summary>"−1 234,50" in Czech, "−1 234.50" in English; digits grouped by no-break spaces.</summary>
    public static string ToText(long parts, int digits, int least, Language language) => language == Language.Czech
        ? Write(parts, digits, least, "−", NoBreakSpace, ',')
        : Write(parts, digits, least, "−", NoBreakSpace, '.');

    private static string Write(Int128 parts, int digits, int least, string minus, char? group, char point)
    {
        var all = (parts < 0 ? -parts : parts).ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        var whole = all[..^digits];
        var fraction = all[^digits..];
        while (fraction.Length > least && fraction[^1] == '0')
            fraction = fraction[..^1];
        if (group is { } separator)
            whole = Group(whole, separator);
        return string.Concat(parts < 0 ? minus : string.Empty, whole, fraction.Length > 0 ? point.ToString() : string.Empty, fraction);
    }

    /// <summary>The digits of a whole number in groups of three from the right.</summary>
    public static string Group(string digits, char separator)
    {
        for (var i = digits.Length - 3; i > 0; i -= 3)
            digits = digits.Insert(i, separator.ToString());
        return digits;
    }
}
