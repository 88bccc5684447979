using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>The steps of the compensation payment (kroky výpočtu vyrovnávací platby), from units to the contract price.</summary>
public static class CompensationSteps
{
    private static readonly Citation NetCost = Citation.Article(LegalAct.Decision2012, "5", "2");
    private static readonly Citation Costs = Citation.Article(LegalAct.Decision2012, "5", "3");
    private static readonly Citation Revenues = Citation.Article(LegalAct.Decision2012, "5", "4");
    private static readonly Citation CeilingRule = Citation.Article(LegalAct.Decision2012, "5", "1");
    private static readonly Citation ProfitRule = Citation.Article(LegalAct.Decision2012, "5", "5");
    private static readonly Citation Later = Citation.Whole(LegalAct.Decision2025);
    private static readonly Citation Earlier = Citation.Whole(LegalAct.Decision2005);
    private static readonly Citation StateMoney = PublicSource.StateThroughRegion.Law!;

    /// <summary>Time-weighted units.</summary>
    public static StepDefinition Units { get; } = new("vp.units",
        new("Počet jednotek přepočtený podle doby poskytování", "Time-weighted units"),
        new("Σ kapacita × časová váha", "Σ capacity × time weight"), FigureKind.Units);

    /// <summary>Units counted: the lowest of registration, network, entrustment and request.</summary>
    public static StepDefinition UnitsLimit { get; } = new("vp.units.limit",
        new("Započtený rozsah služby (nejvýše dle registrace, sítě, pověření a žádosti)", "Units counted"),
        new("nejnižší z registrace, sítě, pověření a žádosti", "lowest of registration, network, entrustment and request"), FigureKind.Units, StateMoney);

    /// <summary>The claimed operating cost, at most its cap.</summary>
    public static StepDefinition CostCap { get; } = new("vp.cost.cap",
        new("Provozní náklady na jednotku, nejvýše limit", "Operating cost per unit, at most the cap"),
        new("nižší z uplatněných nákladů a limitu", "lower of the claimed cost and the cap"), FigureKind.Amount, Costs, Later, Earlier);

    /// <summary>Reference unit cost.</summary>
    public static StepDefinition Cost { get; } = new("vp.cost",
        new("Obvyklé (referenční) náklady na jednotku", "Reference unit cost"),
        new("obvyklé náklady", "usual cost"), FigureKind.Amount, Costs, Later, Earlier);

    /// <summary>Reference unit revenue, or the actual revenue of a line.</summary>
    public static StepDefinition Revenue { get; } = new("vp.revenue",
        new("Obvyklé (referenční) výnosy na jednotku", "Reference unit revenue"),
        new("Σ složky výnosů", "Σ revenue components"), FigureKind.Amount, Revenues, Later, Earlier);

    /// <summary>Actual revenue of a line.</summary>
    public static StepDefinition ActualRevenue { get; } = new("vp.revenue.actual",
        new("Skutečné výnosy", "Actual revenue"),
        new("zadané výnosy", "revenue as given"), FigureKind.Amount, Revenues, Later, Earlier);

    /// <summary>Coefficient.</summary>
    public static StepDefinition CoefficientApplied { get; } = new("vp.coefficient",
        new("Koeficient zohledňující specifika služby", "Coefficient"),
        new("částka × koeficient (+ přídavek)", "amount × coefficient (+ addition)"), FigureKind.Amount);

    /// <summary>Net unit cost.</summary>
    public static StepDefinition Net { get; } = new("vp.net",
        new("Čisté náklady na jednotku", "Net unit cost"),
        new("náklady − výnosy", "cost − revenue"), FigureKind.Amount, NetCost, Later, Earlier);

    /// <summary>Published support per unit.</summary>
    public static StepDefinition UnitValue { get; } = new("grant.unit-value",
        new("Podpora na jednotku stanovená krajem", "Support per unit set by the region"),
        new("hodnota z metodiky", "value of the methodology"), FigureKind.Amount);

    /// <summary>Amount of a line: units times the amount per unit.</summary>
    public static StepDefinition Line { get; } = new("vp.line",
        new("Částka za formu služby", "Amount of a line"),
        new("jednotky × částka na jednotku", "units × amount per unit"), FigureKind.Amount);

    /// <summary>Reasonable profit.</summary>
    public static StepDefinition Profit { get; } = new("vp.profit",
        new("Přiměřený zisk", "Reasonable profit"),
        new("zadaná částka", "amount as given"), FigureKind.Amount, ProfitRule, Later, Earlier);

    /// <summary>Ceiling: the compensation payment.</summary>
    public static StepDefinition Ceiling { get; } = new("vp.ceiling",
        new("Maximální výše vyrovnávací platby", "Ceiling (compensation payment)"),
        new("Σ částek za formy + přiměřený zisk, nejméně 0", "Σ amounts of lines + reasonable profit, at least 0"), FigureKind.Amount, CeilingRule, Later, Earlier);

    /// <summary>Last year's award times an index.</summary>
    public static StepDefinition PreviousAward { get; } = new("grant.previous",
        new("Loňská dotace upravená indexem", "Last year's award times the index"),
        new("loňská dotace × index", "last year's award × index"), FigureKind.Amount);

    /// <summary>Expected territory share.</summary>
    public static StepDefinition Territory { get; } = new("vp.territory",
        new("Předpokládaný podíl spolufinancování z území (obce)", "Expected territory share"),
        new("vyrovnávací platba × podíl", "ceiling × share"), FigureKind.Amount);

    /// <summary>Public share.</summary>
    public static StepDefinition Share { get; } = new("grant.share",
        new("Podíl vyrovnávací platby k úhradě", "Share of the compensation payment"),
        new("vyrovnávací platba × podíl", "ceiling × share"), FigureKind.Amount);

    /// <summary>Other public sources deducted.</summary>
    public static StepDefinition OtherSources { get; } = new("vp.other-sources",
        new("Odpočet ostatních veřejných zdrojů v rámci vyrovnávací platby", "Other public sources"),
        new("částka − zdroje, nejméně 0", "amount − sources, at least 0"), FigureKind.Amount, CeilingRule, Later, Earlier);

    /// <summary>Optimal amount.</summary>
    public static StepDefinition Optimal { get; } = new("grant.optimal",
        new("Optimální výše dotace", "Optimal amount"),
        new("částka po odpočtech", "amount after deductions"), FigureKind.Amount);

    /// <summary>Capped amount.</summary>
    public static StepDefinition Capped { get; } = new("grant.capped",
        new("Výše dotace po uplatnění limitů (požadavek, maximum)", "Capped amount"),
        new("nejnižší z limitů", "lowest of the limits"), FigureKind.Amount, CeilingRule, Later, Earlier);

    /// <summary>Proposed award.</summary>
    public static StepDefinition Proposal { get; } = new("grant.proposal",
        new("Návrh výše dotace (po zaokrouhlení)", "Proposed award"),
        new("zaokrouhlená částka", "rounded amount"), FigureKind.Amount);

    /// <summary>Compensation payment as the result of a methodology that sets the ceiling.</summary>
    public static StepDefinition Result { get; } = new("vp.result",
        new("Stanovená vyrovnávací platba", "Compensation payment set"),
        new("maximální výše vyrovnávací platby", "ceiling"), FigureKind.Amount);

    /// <summary>Contract price.</summary>
    public static StepDefinition ContractPrice { get; } = new("contract.price",
        new("Cena plnění (podíl vyrovnávací platby), zbytek z území rozdílem", "Contract price"),
        new("vyrovnávací platba × podíl", "ceiling × share"), FigureKind.Amount);
}
