namespace SocialServices.Domain.Indicators.Targets;

/// <summary>Whether an indicator counts what a project does or what comes of it (druh indikátoru).</summary>
public enum IndicatorKind
{
    /// <summary>What the project provides, such as supported persons or capacity (výstup).</summary>
    Output,

    /// <summary>What comes of it, such as persons whom the service helped (výsledek).</summary>
    Result,
}

/// <summary>Names of the kinds of indicators (názvy druhů indikátorů).</summary>
public static class IndicatorKinds
{
    /// <summary>The name of a kind: "výstup", "output".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no kind.</exception>
    public static string ToText(this IndicatorKind kind, Language language) => (kind, language) switch
    {
        (IndicatorKind.Output, Language.Czech) => "výstup",
        (IndicatorKind.Output, _) => "output",
        (IndicatorKind.Result, Language.Czech) => "výsledek",
        (IndicatorKind.Result, _) => "result",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A known kind of indicator is expected."),
    };

    internal static BilingualText Plural(this IndicatorKind kind) => kind == IndicatorKind.Output ? new("výstupy", "outputs") : new("výsledky", "results");
}
