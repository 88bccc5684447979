using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Explanations;

/// <summary>Change of a figure between two calculations.</summary>
internal static class FigureChange
{
    public static Figure? Between(Figure? before, Figure? after) =>
        before is { } first && after is { } second && first.Kind == second.Kind && first.Kind != FigureKind.Text && first.Unit == second.Unit ? first.ChangeTo(second) : null;

    public static string ToText(Figure? before, Figure? after, Language language)
    {
        var missing = language == Language.Czech ? "není" : "none";
        var change = Between(before, after) is not { } by ? string.Empty : $" ({(by.Value.IsNegative ? string.Empty : "+")}{Change(by, language)})";
        return $"{before?.ToText(language) ?? missing} → {after?.ToText(language) ?? missing}{change}";
    }

    // From 85 % to 80 % is a change of 5 percentage points, not of 5 %.
    private static string Change(Figure by, Language language) => by.Kind == FigureKind.Share
        ? Quantity.Suffixed(Figure.Coefficient(by.Value * Exact.Of(100)).ToText(language), language == Language.Czech ? "p.\u00A0b." : "pp")
        : by.ToText(language);
}
