using SocialServices.Domain.Law;

namespace SocialServices.Domain.Validation;

/// <summary>One thing that is wrong in a document, plan or aggregate (zjištěný problém).</summary>
/// <param name="Code">Stable code, such as "document.unknown-property"; public API.</param>
/// <param name="Path">Where: a JSON path such as "$.services[0].value".</param>
/// <param name="Severity">Whether it blocks.</param>
/// <param name="Text">What is wrong, what is allowed and what to do.</param>
/// <param name="Line">Line of the document from 1; none for what was not read from text.</param>
/// <param name="Citation">The rule behind it, where there is one.</param>
public sealed record Problem(string Code, string Path, ProblemSeverity Severity, BilingualText Text, int? Line = null, Citation? Citation = null)
{
    /// <summary>An error.</summary>
    public static Problem Error(string code, string path, BilingualText text, int? line = null, Citation? citation = null) =>
        new(code, path, ProblemSeverity.Error, text, line, citation);

    /// <summary>A warning.</summary>
    public static Problem Warning(string code, string path, BilingualText text, int? line = null, Citation? citation = null) =>
        new(code, path, ProblemSeverity.Warning, text, line, citation);

    /// <summary>One line: place, text and code, and the rule where there is one; a warning says that it is one.</summary>
    public string ToText(Language language)
    {
        var line = Line is null ? string.Empty : FormattableString.Invariant($" ({(language == Language.Czech ? "řádek" : "line")} {Line})");
        var rule = Citation is null ? string.Empty : $" ({Citation.ToText(language)})";
        var warning = Severity == ProblemSeverity.Error ? string.Empty : language == Language.Czech ? "upozornění: " : "warning: ";
        return $"{Path}{line}: {warning}{Text.In(language)}{rule} [{Code}]";
    }

    /// <summary>The line in English.</summary>
    public override string ToString() => ToText(Language.English);
}

/// <summary>Whether a problem blocks (závažnost).</summary>
public enum ProblemSeverity
{
    /// <summary>What was checked can't be used (chyba).</summary>
    Error,

    /// <summary>It can be used; somebody should look at it (upozornění).</summary>
    Warning,
}
