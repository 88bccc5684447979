using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>The steps of a settlement (kroky vypořádání), from the actual cost to what is returned.</summary>
public static class SettlementSteps
{
    /// <summary>The decree on settling money of the State budget; for the years for which it is known to have been the one.</summary>
    internal static Citation SettlementDecree { get; } = Citation.Whole(LegalAct.SettlementDecree2015).Holding(Validity.Between(new(2016, 1, 1), new(2023, 12, 31)));

    private static readonly Citation CeilingRule = Citation.Article(LegalAct.Decision2012, "5", "1");
    private static readonly Citation NetCost = Citation.Article(LegalAct.Decision2012, "5", "2");
    private static readonly Citation Return = Citation.Article(LegalAct.Decision2012, "5", "10");
    private static readonly Citation Repayment = Citation.Article(LegalAct.Decision2012, "6", "2");
    private static readonly Citation Later = Citation.Whole(LegalAct.Decision2025);
    private static readonly Citation Earlier = Citation.Whole(LegalAct.Decision2005);

    /// <summary>The settlement of a service: what is to be returned now.</summary>
    public static StepDefinition Result { get; } = new("settle.result",
        new("Vypořádání služby, zbývá vrátit", "Settlement of the service, to be returned now"),
        new("zpět celkem − co se už vrátilo, nejméně 0", "total back − what came back already, at least 0"), FigureKind.Amount, Repayment, Later, Earlier);

    /// <summary>The ceiling by actual figures.</summary>
    public static StepDefinition ActualCeiling { get; } = new("settle.ceiling.actual",
        new("Skutečné čisté náklady a přiměřený zisk", "Actual net cost and reasonable profit"),
        new("náklady − výnosy − účelové dary + přiměřený zisk, nejméně 0", "cost − revenue − earmarked gifts + reasonable profit, at least 0"), FigureKind.Amount, CeilingRule, NetCost, Later, Earlier);

    /// <summary>What the agreed mode makes due.</summary>
    public static StepDefinition Due { get; } = new("settle.due",
        new("Částka podle ujednání", "Amount due as agreed"),
        new("pevná cena; skutečné náklady × podíl; nebo cena × dodané jednotky; nejvýše sjednaná částka", "fixed price; actual cost × share; or price × delivered units; at most the agreed amount"), FigureKind.Amount);

    /// <summary>Unspent, returned.</summary>
    public static StepDefinition Unspent { get; } = new("settle.unused",
        new("Nevyčerpaná část dotace (vratka při finančním vypořádání)", "Unspent, returned"),
        new("sjednaná částka − utraceno, nejméně 0", "agreed amount − spent, at least 0"), FigureKind.Amount);

    /// <summary>Used ineligibly, returned or levied.</summary>
    public static StepDefinition Ineligible { get; } = new("settle.ineligible.back",
        new("Neuznatelně použitá část (vratka, nebo odvod)", "Used ineligibly, returned or levied"),
        new("zadaná částka, nejvýše zbytek sjednané", "amount as given, at most what is left of the agreed"), FigureKind.Amount);

    /// <summary>What is left of the agreed amount and not due.</summary>
    public static StepDefinition NotDue { get; } = new("settle.not-due",
        new("Část sjednané částky, která nenáleží", "Agreed amount that is not due"),
        new("zbytek sjednané částky − částka podle ujednání, nejméně 0", "rest of the agreed amount − amount due, at least 0"), FigureKind.Amount);

    /// <summary>Cut of the agreed amount.</summary>
    public static StepDefinition Cut { get; } = new("settle.cut",
        new("Krácení sjednané částky", "Cut of the agreed amount"),
        new("zadaná částka, nejvýše zbytek sjednané", "amount as given, at most what is left of the agreed"), FigureKind.Amount);

    /// <summary>What the provider may keep of the agreed amount.</summary>
    public static StepDefinition Entitled { get; } = new("settle.entitled",
        new("Náleží ze sjednané částky", "Entitled of the agreed amount"),
        new("sjednaná částka − nevyčerpáno − neuznatelné − nenáležející − krácení", "agreed amount − unspent − ineligible − not due − cut"), FigureKind.Amount);

    /// <summary>Public money received, net.</summary>
    public static StepDefinition PublicMoney { get; } = new("settle.public",
        new("Veřejné zdroje započtené do vyrovnávací platby po odečtení vratek", "Public money received, net"),
        new("Σ zdroje po odečtení vratek a odvodů", "Σ sources less what was returned and levied"), FigureKind.Amount, CeilingRule, Later, Earlier);

    /// <summary>Public money as a share of the ceiling set in advance.</summary>
    public static StepDefinition Share { get; } = new("settle.share",
        new("Podíl veřejných zdrojů na vyrovnávací platbě", "Public money as a share of the ceiling"),
        new("veřejné zdroje / vyrovnávací platba", "public money / ceiling"), FigureKind.Share);

    /// <summary>Overcompensation.</summary>
    public static StepDefinition Over { get; } = new("settle.over",
        new("Nadměrná vyrovnávací platba", "Overcompensation"),
        new("veřejné zdroje − strop, nejméně 0", "public money − ceiling, at least 0"), FigureKind.Amount, Return, Later, Earlier);

    /// <summary>Undercompensation.</summary>
    public static StepDefinition Under { get; } = new("settle.under",
        new("Nedokrytá část čistých nákladů", "Undercompensation"),
        new("skutečné čisté náklady a zisk − veřejné zdroje, nejméně 0", "actual net cost and profit − public money, at least 0"), FigureKind.Amount);

    /// <summary>Headroom.</summary>
    public static StepDefinition Headroom { get; } = new("settle.headroom",
        new("Zbývající částka do výše vyrovnávací platby", "Headroom"),
        new("strop − čisté veřejné zdroje − přislíbené a nevyplacené, nejméně 0", "ceiling − net public money − promised and not paid, at least 0"), FigureKind.Amount, CeilingRule, Later, Earlier);

    /// <summary>The most that may be asked for again of money returned earlier.</summary>
    public static StepDefinition ExtraInstalment { get; } = new("settle.extra-instalment",
        new("Nejvyšší mimořádná splátka", "Highest extra instalment"),
        new("nižší z dříve vrácené částky a zbývající částky do výše vyrovnávací platby", "lower of the amount returned earlier and the headroom"), FigureKind.Amount, CeilingRule, Later, Earlier);

    /// <summary>What a new version of a settlement changes.</summary>
    public static StepDefinition Version { get; } = new("settle.version",
        new("Změna vypořádání proti předchozí verzi", "Change of the settlement against the version before"),
        new("zpět celkem nově − zpět celkem dosud", "total back now − total back before"), FigureKind.Amount);
}
