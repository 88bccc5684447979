using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>The provisions of the Commission Decisions on costs and revenues, by day.</summary>
internal static class CostLaw
{
    private static readonly LocalDate Start2012 = LegalAct.Decision2012.Validity.From!.Value;
    private static readonly LocalDate Start2025 = LegalAct.Decision2025.Validity.From!.Value;

    /// <summary>At least all revenue earned from the service counts.</summary>
    public static Dated<Citation> Revenue { get; } = Dated("revenue", new("výnosy ze služby", "revenue of the service"), "5", "4");

    /// <summary>What is not the public service has accounts of its own.</summary>
    public static Dated<Citation> SeparateAccounts { get; } = Dated("separate-accounts", new("oddělené účetnictví", "separate accounts"), "5", "9");

    /// <summary>Compensation is at most net cost and a reasonable profit.</summary>
    public static Dated<Citation> Compensation { get; } = Dated("compensation", new("nejvýše čisté náklady a přiměřený zisk", "at most net cost and a reasonable profit"), "5", "1");

    /// <summary>An article of Decision 2012/21/EU, with the whole Decisions before and after it.</summary>
    public static Dated<Citation> Dated(string id, BilingualText name, string article, string paragraph, string? letter = null, BilingualText reservation = default)
    {
        var now = Citation.Article(LegalAct.Decision2012, article, paragraph, letter);
        var (earlier, later) = (Citation.Whole(LegalAct.Decision2005), Citation.Whole(LegalAct.Decision2025));
        return Law.Dated.Of($"cost.{id}", name, null,
            Law.Dated.Value(SocialServicesLaw.Starts, earlier, earlier, reservation), Law.Dated.Value(Start2012, now, now, reservation), Law.Dated.Value(Start2025, later, later, reservation));
    }
}
