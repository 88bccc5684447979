using System.Text.Json;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>Codes of an assessment in documents, with their reader and writer.</summary>
internal static class AssessmentDocumentValues
{
    private static readonly (string Code, AssessmentNotes Value)[] NoteCodes =
    [
        ("ceiling-not-checked", AssessmentNotes.CeilingNotChecked), ("excluded-by-other-source", AssessmentNotes.ExcludedByOtherSource),
        ("below-minimum", AssessmentNotes.BelowMinimum), ("refused", AssessmentNotes.Refused), ("raised-to-minimum", AssessmentNotes.RaisedToMinimum),
        ("rounded-down-to-limit", AssessmentNotes.RoundedDownToLimit), ("input-not-used", AssessmentNotes.InputNotUsed),
        ("external-ceiling", AssessmentNotes.ExternalCeiling), ("external-optimum", AssessmentNotes.ExternalOptimum),
    ];

    /// <summary>Codes of the limits of an award.</summary>
    public static ValueList<(string Code, AwardLimit Value)> Limits { get; } =
    [
        ("none", AwardLimit.None), ("request", AwardLimit.Request), ("eligible-cost", AwardLimit.EligibleCost), ("per-unit", AwardLimit.PerUnit),
        ("maximum", AwardLimit.Maximum), ("ceiling", AwardLimit.Ceiling),
    ];

    public static AssessmentNotes AsNotes(this DocumentNode node) =>
        node.AsList().Select(note => note.AsCode(NoteCodes)).Aggregate(AssessmentNotes.None, (all, note) => all | note);

    /// <summary>The codes of the notes, even where there is none.</summary>
    public static void Notes(this Utf8JsonWriter json, string name, AssessmentNotes notes) =>
        json.Codes(name, NoteCodes.Where(note => notes.HasFlag(note.Value)).Select(note => note.Code));
}
