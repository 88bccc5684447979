using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>The steps of a statement of costs (kroky výkazu nákladů).</summary>
public static class CostSteps
{
    private static readonly Citation Costs = Citation.Article(LegalAct.Decision2012, "5", "3");
    private static readonly Citation CommonCosts = Citation.Article(LegalAct.Decision2012, "5", "3", "c");
    private static readonly Citation Investment = Citation.Article(LegalAct.Decision2012, "5", "3", "d");
    private static readonly Citation Earlier = Citation.Whole(LegalAct.Decision2005);
    private static readonly Citation Later = Citation.Whole(LegalAct.Decision2025);

    /// <summary>Actual eligible cost.</summary>
    public static StepDefinition Cost { get; } = new("settle.cost",
        new("Skutečné uznatelné náklady na základní činnosti", "Actual eligible cost"),
        new("Σ uznatelné položky", "Σ eligible items"), FigureKind.Amount, Costs, Later, Earlier);

    /// <summary>Ineligible cost.</summary>
    public static StepDefinition Ineligible { get; } = new("settle.ineligible",
        new("Neuznatelné náklady", "Ineligible cost"),
        new("Σ neuznatelné položky", "Σ ineligible items"), FigureKind.Amount);

    /// <summary>Actual revenue.</summary>
    public static StepDefinition Revenue { get; } = new("settle.revenue",
        new("Skutečné výnosy z poskytování služby", "Actual revenue"),
        new("Σ výnosy bez vyrovnávací platby", "Σ revenue without compensation"), FigureKind.Amount, Citation.Article(LegalAct.Decision2012, "5", "4"), Later, Earlier);

    /// <summary>Gifts earmarked for the same costs.</summary>
    public static StepDefinition Gifts { get; } = new("settle.gifts",
        new("Dary účelově určené na tytéž náklady", "Gifts earmarked for the same costs"),
        new("Σ účelové dary", "Σ earmarked gifts"), FigureKind.Amount, Citation.Article(LegalAct.Decision2012, "5", "1"), Later, Earlier);

    /// <summary>Money that is no revenue: compensation and what is outside the calculation.</summary>
    public static StepDefinition NoRevenue { get; } = new("cost.no-revenue",
        new("Peníze, které nejsou výnosem", "Money that is no revenue"),
        new("Σ vyrovnávací platba a peníze mimo výpočet", "Σ compensation and money outside the calculation"), FigureKind.Amount);

    /// <summary>Actual net cost.</summary>
    public static StepDefinition Net { get; } = new("settle.net",
        new("Skutečné čisté náklady", "Actual net cost"),
        new("náklady − výnosy − účelové dary", "cost − revenue − earmarked gifts"), FigureKind.Amount, Citation.Article(LegalAct.Decision2012, "5", "2"), Later, Earlier);

    /// <summary>The most compensation by actual figures.</summary>
    public static StepDefinition Maximum { get; } = new("cost.maximum",
        new("Maximální výše vyrovnávací platby podle skutečnosti", "Ceiling by actual figures"),
        new("čisté náklady + přiměřený zisk, nejméně 0", "net cost + reasonable profit, at least 0"), FigureKind.Amount, Citation.Article(LegalAct.Decision2012, "5", "1"), Later, Earlier);

    /// <summary>What a source may pay at most.</summary>
    public static StepDefinition Payable { get; } = new("cost.payable",
        new("Nejvýše hraditelné ze zdroje", "Payable from a source at most"),
        new("náklady hraditelné ze zdroje − započtené výnosy, nejméně 0 a nejvýše maximální vyrovnávací platba",
            "cost that the source may pay − revenue set against it, at least 0 and at most the ceiling"), FigureKind.Amount);

    /// <summary>Eligible costs that a source can't pay.</summary>
    public static StepDefinition NotPayable { get; } = new("cost.not-payable",
        new("Uznatelné náklady, které ze zdroje hradit nelze", "Eligible cost that the source can't pay"),
        new("Σ vyloučené položky", "Σ excluded items"), FigureKind.Amount);

    /// <summary>Share of common costs.</summary>
    public static StepDefinition CommonShare { get; } = new("cost.common",
        new("Podíl na společných nákladech", "Share of common costs"),
        new("společné náklady × klíč služby / součet klíče", "common costs × key of the service / total of the key"), FigureKind.Amount, CommonCosts, Later, Earlier);

    /// <summary>Value added tax as cost.</summary>
    public static StepDefinition Vat { get; } = new("cost.input-vat",
        new("DPH jako náklad", "VAT as cost"),
        new("DPH na vstupu − odpočet", "input VAT − deduction"), FigureKind.Amount, Citation.Section(LegalAct.ValueAddedTaxAct, "76"));

    /// <summary>Price of a social service, which is exempt from value added tax.</summary>
    public static StepDefinition ExemptPrice { get; } = new("cost.exempt-price",
        new("Cena sociální služby bez DPH", "Price of a social service without VAT"),
        new("cena, DPH se nepřipočítává", "price, no VAT is added"), FigureKind.Amount, Citation.Section(LegalAct.ValueAddedTaxAct, "51", "1", "i"), Citation.Section(LegalAct.ValueAddedTaxAct, "59"));

    /// <summary>Depreciation net of a released investment subsidy.</summary>
    public static StepDefinition NetDepreciation { get; } = new("cost.depreciation",
        new("Odpisy po odečtení investiční dotace", "Depreciation net of the investment subsidy"),
        new("odpisy − rozpuštěná investiční dotace", "depreciation − released investment subsidy"), FigureKind.Amount, Investment, Later, Earlier);
}
