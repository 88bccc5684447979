using System.Globalization;
using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Validation;

/// <summary>Reads the value types of the lower folders from a document, each with its expected form in both languages.</summary>
internal static class DocumentValues
{
    /// <summary>Codes of the modes of rounding.</summary>
    public static ValueList<(string Code, RoundingMode Value)> RoundingModes { get; } =
    [
        ("half-away-from-zero", RoundingMode.HalfAwayFromZero), ("half-to-even", RoundingMode.HalfToEven), ("down", RoundingMode.Down), ("up", RoundingMode.Up),
    ];

    public static Money? AsMoney(this DocumentNode node) =>
        node.Number<Money>(Money.Read, "částka v Kč s nejvýše dvěma desetinnými místy, např. 307000.00", "an amount in CZK of at most two decimals, such as 307000.00",
            new("Částka je jemnější než haléř", "The amount is finer than a haléř"));

    /// <summary>Step and mode of a rounding; the default and a problem for another form.</summary>
    public static RoundingRule AsRounding(this DocumentNode node)
    {
        if (node.AsObject() is null)
            return default;
        var rule = node.RoundingRule();
        node.RefuseUnknown();
        return rule;
    }

    /// <summary>A fraction or a number of any decimals.</summary>
    public static Exact? AsExact(this DocumentNode node) => node.Read<Exact?>(
        text => Exact.TryParse(text.Length <= ExactJsonConverter.Longest ? text : null, null, out var number) ? (true, number) : (false, null),
        $"přesné číslo nebo zlomek, např. \"7/12\", o\u00A0nejvýše {ExactJsonConverter.Longest} znacích", $"an exact number or fraction such as \"7/12\", of at most {ExactJsonConverter.Longest} characters");

    public static Rate? AsRate(this DocumentNode node) =>
        node.Number<Rate>(Rate.Read, "číslo nebo procento s nejvýše šesti desetinnými místy, např. 0.85 nebo \"85 %\"", "a number or percentage of at most six decimals, such as 0.85 or \"85 %\"",
            new("Číslo je jemnější než miliontina", "The number is finer than a millionth"));

    public static Quantity? AsQuantity(this DocumentNode node, Unit unit) =>
        node.Number<Quantity>(Quantity.Read, "počet s nejvýše čtyřmi desetinnými místy, např. 2.5", "a number of at most four decimals, such as 2.5",
            new("Počet je jemnější než desetitisícina", "The number is finer than a ten-thousandth")) is not { } quantity ? null
        : quantity.Unit == Unit.One ? Quantity.FromTenThousandths(quantity.TenThousandths, unit)
        : quantity;

    /// <summary>The rule of the properties "step" and "mode" of an object; exact to a haléř and a problem where they make none.</summary>
    public static RoundingRule RoundingRule(this DocumentNode node)
    {
        var step = node.Required("step");
        var money = step?.AsMoney();
        var mode = node.Required("mode")?.AsCode(RoundingModes) ?? default;
        if (money is not { } known)
            return default;
        if (Monetary.RoundingRule.Steps.Contains(known))
            return Monetary.RoundingRule.Of(known, mode);
        step!.Report(DocumentProblemCodes.WrongForm, new($"Krok zaokrouhlení je 0.01, 1, 10, 100 nebo 1000\u00A0Kč, ne {step.Quoted}.", $"A rounding step is 0.01, 1, 10, 100 or 1000\u00A0CZK, not {step.Quoted}."));
        return default;
    }

    public static int? AsInteger(this DocumentNode node)
    {
        if (node.Kind != System.Text.Json.JsonTokenType.Number)
            return Wrong<int?>(node, node.IsText ? "celé číslo bez uvozovek" : "celé číslo", node.IsText ? "a whole number without quotation marks" : "a whole number");
        var (czech, english) = IdentifierText.IsDigits(node.Text.AsSpan().TrimStart('-'), 1, int.MaxValue)
            ? (FormattableString.Invariant($" od {int.MinValue} do {int.MaxValue}"), FormattableString.Invariant($" from {int.MinValue} to {int.MaxValue}")) : (string.Empty, string.Empty);
        return node.Read<int?>(
            text => (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number), number), $"celé číslo{czech}", $"a whole number{english}");
    }

    public static string AsText(this DocumentNode node) => node.IsText ? node.Text : Wrong<string>(node, "text", "text") ?? string.Empty;

    /// <summary>Text in both languages, or one text for both.</summary>
    public static BilingualText AsBilingualText(this DocumentNode node)
    {
        if (node.IsText)
            return BilingualText.Same(node.Text);
        if (node.AsObject() is null)
            return default;
        var text = new BilingualText(node.Required("cs")?.AsText() ?? string.Empty, node.Required("en")?.AsText() ?? string.Empty);
        node.RefuseUnknown();
        return text;
    }

    public static LocalDate? AsDate(this DocumentNode node) => node.IsText
        ? node.Read<LocalDate?>(text => DateText.TryRead(text, out var date) ? (true, date) : (false, null), "datum, např. 2022-03-01", "a date such as 2022-03-01")
        : Wrong<LocalDate?>(node, "datum, např. \"2022-03-01\"", "a date such as \"2022-03-01\"");

    public static Validity AsValidity(this DocumentNode node) => node.Read(
        text => (Validity.TryParse(text, null, out var validity), validity),
        "období, např. \"2022-01-01..2022-12-31\" nebo \"2022-01-01..\"", "days such as \"2022-01-01..2022-12-31\" or \"2022-01-01..\"");

    /// <summary>Days with both ends; none and a problem for another form.</summary>
    public static DateInterval? AsInterval(this DocumentNode node) => node.Read(
        text => Validity.TryParse(text, null, out var validity) && validity is { From: { } from, To: { } to } ? (true, new DateInterval(from, to)) : (false, null),
        "období s oběma konci, např. \"2022-01-01..2022-12-31\"", "days with both ends such as \"2022-01-01..2022-12-31\"");

    /// <summary>A value of its own text form; a number is none.</summary>
    public static T? AsParsed<T>(this DocumentNode node, string formCzech, string formEnglish, string code = DocumentProblemCodes.WrongForm) where T : IParsable<T> => node.IsText
        ? node.Read(text => (T.TryParse(text, null, out var value), value), formCzech, formEnglish, code)
        : Wrong<T>(node, formCzech, formEnglish);

    /// <summary>The items of a list; one that is no object becomes a stand-in, so that the items after it keep their places.</summary>
    public static ValueList<T> AsObjects<T>(this DocumentNode? node, Func<DocumentNode, T> read) =>
        node?.AsList().Select(item => read(item.AsObject() ?? item)).ToValueList() ?? ValueList<T>.Empty;

    /// <summary>The item of a code list; the default and a problem that lists the codes when there is none.</summary>
    public static T? AsCode<T>(this DocumentNode node, IEnumerable<(string Code, T Value)> codes)
    {
        foreach (var (code, value) in codes)
        {
            if (node.IsNumberOrText && node.Text == code)
                return value;
        }

        var known = string.Join(", ", codes.Select(each => each.Code));
        return node.Read<T>(_ => (false, default!), $"některý z kódů {known}", $"one of the codes {known}", DocumentProblemCodes.UnknownCode);
    }

    private static T? Number<T>(this DocumentNode node, Reader<T> read, string formCzech, string formEnglish, BilingualText tooFine) where T : struct
    {
        if (!node.IsNumberOrText)
            return Wrong<T?>(node, formCzech, formEnglish);
        switch (read(node.Text, out var value))
        {
            case FixedPoint.Fault.None:
                return value;
            case FixedPoint.Fault.TooFine:
                node.Report(DocumentProblemCodes.TooFine, new($"{tooFine.Czech}: {node.Quoted}. Zaokrouhlete podle pojmenovaného pravidla.", $"{tooFine.English}: {node.Quoted}. Round it by a named rule."));
                return null;
            case FixedPoint.Fault.OutOfRange:
                node.Report(DocumentProblemCodes.WrongForm, new($"Číslo {node.Quoted} je příliš velké; očekává se {formCzech}.", $"The number {node.Quoted} is too large; expected {formEnglish}."));
                return null;
            default:
                node.Report(DocumentProblemCodes.WrongForm, new($"Očekává se {formCzech}, ne {node.Quoted}.", $"Expected {formEnglish}, not {node.Quoted}."));
                return null;
        }
    }

    private static T? Wrong<T>(DocumentNode node, string czech, string english)
    {
        node.Expected(czech, english);
        return default;
    }

    private delegate FixedPoint.Fault Reader<T>(ReadOnlySpan<char> text, out T value);
}
