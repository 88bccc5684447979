using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Documents;

/// <summary>
/// Calculation sheet (výpočtový list): the explanation of a result as a page for a clerk, a provider and an auditor, with a picture, the
/// amount in words, and the number of its receipt. Immutable and thread-safe; the same input gives the same page.
/// </summary>
/// <remarks>
/// The page is one HTML file without scripts and without anything from outside. It prints on A4 and reads in a screen reader: headings,
/// headings of table columns and rows, a text behind the picture.
/// </remarks>
public sealed record CalculationSheet
{
    private CalculationSheet(Explanation explanation, Money? amount, BarPicture? picture)
    {
        Explanation = explanation;
        Amount = amount;
        Picture = picture;
    }

    /// <summary>How the result came about.</summary>
    public Explanation Explanation { get; }

    /// <summary>The result that is written in words; none where the result is no amount.</summary>
    public Money? Amount { get; }

    /// <summary>The picture; none where there is nothing to draw.</summary>
    public BarPicture? Picture { get; }

    /// <summary>Number of the receipt that proves the result; empty where there is none.</summary>
    public string ReceiptNumber { get; init; } = string.Empty;

    /// <summary>The sheet of any explanation, without a picture and without words.</summary>
    public static CalculationSheet Of(Explanation explanation) => new(Guard.Against.Null(explanation), null, null);

    /// <summary>The sheet of an assessment: from cost and revenue over the ceiling to the award.</summary>
    public static CalculationSheet Of(Explained<CompensationAssessment> assessment) => OfAmount(Guard.Against.Null(assessment).Explanation, AssessmentPicture.Of(assessment.Explanation));

    /// <summary>The sheet of a settlement: public money against both readings of the ceiling, and what goes back.</summary>
    public static CalculationSheet Of(Explained<Settlement> settlement) =>
        OfAmount(Guard.Against.Null(settlement).Explanation, SettlementPicture.Of(settlement.Value));

    /// <summary>The sheet of a round: a bar for each service with its optimum, its award and the reason of the cut.</summary>
    public static CalculationSheet Of(AwardRound round) =>
        OfAmount(Guard.Against.Null(round).Explain().Explanation, RoundPicture.Of(round));

    /// <summary>The page as HTML in UTF-8 text.</summary>
    public string ToHtml(Language language) => SheetHtml.Write(this, language);

    private static CalculationSheet OfAmount(Explanation explanation, BarPicture picture) =>
        new(explanation, RoundingRule.ToHeller.Round(explanation.Value.Value), picture.Bars.Count == 0 ? null : picture);
}
