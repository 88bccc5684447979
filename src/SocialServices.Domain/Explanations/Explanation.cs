using SocialServices.Domain.Law;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Explanations;

/// <summary>
/// One step of a calculation as it really ran, with the steps inside it (vysvětlení výpočtu). The same input gives an equal explanation:
/// it holds no time of day, no culture and no machine.
/// </summary>
public sealed record Explanation
{
    /// <summary>An explanation of a step and its result.</summary>
    public Explanation(StepDefinition step, Figure value)
    {
        Step = Guard.Against.Null(step);
        Value = value;
    }

    /// <summary>Which step.</summary>
    public StepDefinition Step { get; }

    /// <summary>The result of the step; before rounding where a rounding is noted and only shown.</summary>
    public Figure Value { get; }

    /// <summary>What the step speaks of where it runs several times, such as a line of a service or a coefficient; empty otherwise.</summary>
    public BilingualText Subject { get; init; }

    /// <summary>Lines of heading under the title, for the outermost step.</summary>
    public ValueList<BilingualText> Heading { get; init; } = ValueList<BilingualText>.Empty;

    /// <summary>Numbers that entered the step.</summary>
    public ValueList<Operand> Operands { get; init; } = ValueList<Operand>.Empty;

    /// <summary>The formula with the numbers in it; empty where there is nothing to compute.</summary>
    public BilingualText Calculation { get; init; }

    /// <summary>The branch that was taken and why; empty where there is only one.</summary>
    public BilingualText Reason { get; init; }

    /// <summary>Rounding that the step did.</summary>
    public RoundingNote? Rounding { get; init; }

    /// <summary>The law behind the step in the calculated period.</summary>
    public ValueList<Citation> Citations { get; init; } = ValueList<Citation>.Empty;

    /// <summary>What a reader must know, such as a check that could not be made.</summary>
    public ValueList<BilingualText> Warnings { get; init; } = ValueList<BilingualText>.Empty;

    /// <summary>The steps inside this one, in their order.</summary>
    public ValueList<Explanation> Parts { get; init; } = ValueList<Explanation>.Empty;

    /// <summary>Indented text for people.</summary>
    public string ToText(Language language) => ExplanationText.Write(this, language);

    /// <summary>One row for each step, in order.</summary>
    public ValueList<ExplanationRow> ToTable(Language language) => ExplanationTable.Rows(this, language);

    /// <summary>The rows as text with semicolons (CSV), as Czech spreadsheets read it; starts with a row of headings.</summary>
    public string ToCsv(Language language) => ExplanationTable.Csv(this, language);

    /// <summary>Markdown: heading, result, and a table with one row for each step.</summary>
    public string ToMarkdown(Language language) => ExplanationMarkdown.Write(this, language);

    /// <summary>
    /// A JSON document of the schema "socialservices.explanation/1" in UTF-8, in both languages: equal explanations give equal bytes. Exact
    /// numbers are texts such as "2763000" or "7/12", beside the text for people.
    /// </summary>
    public byte[] ToJson() => ExplanationDocument.Write(this);

    /// <summary>
    /// Reads a JSON document of the schema "socialservices.explanation/1" in UTF-8, so that what was explained years ago can be shown and printed
    /// as it was worded then. Nothing is computed again.
    /// </summary>
    /// <exception cref="DomainValidationException">The document breaks rules; the report names all of them with path and line.</exception>
    public static Explanation Parse(ReadOnlySpan<byte> document)
    {
        TryParse(document, out var explanation).ThrowIfErrors();
        return explanation!;
    }

    /// <summary>Reads a JSON document; the explanation is null when the report has an error.</summary>
    public static ValidationReport TryParse(ReadOnlySpan<byte> document, out Explanation? explanation) => ExplanationDocument.Read(document, out explanation);

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}
