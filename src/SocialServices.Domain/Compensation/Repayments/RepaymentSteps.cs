using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>The steps of checking overcompensation, of its repayment and of instalments (kroky kontroly a vratky nadměrné vyrovnávací platby).</summary>
public static class RepaymentSteps
{
    private static readonly Citation Return = Citation.Article(LegalAct.Decision2012, "6", "2");
    private static readonly Citation Incentives = Citation.Article(LegalAct.Decision2012, "5", "6");
    private static readonly Citation HardCap = Citation.Article(LegalAct.Decision2012, "5", "7");
    private static readonly Citation Earlier = Citation.Whole(LegalAct.Decision2005);
    private static readonly Citation Later = Citation.Whole(LegalAct.Decision2025);

    /// <summary>The check of a period.</summary>
    public static StepDefinition Check { get; } = new("settle.check",
        new("Kontrola nadměrné vyrovnávací platby za kontrolované období", "Check of overcompensation over the checked period"),
        new("do limitu lze převést, nad limit se vrací vše", "up to the limit it may be carried, above the limit all is repaid"), FigureKind.Text, Return, Earlier, Later);

    /// <summary>Overcompensation of the period.</summary>
    public static StepDefinition Over { get; } = new("settle.check.over",
        new("Nadměrná vyrovnávací platba za kontrolované období", "Overcompensation of the checked period"),
        new("veřejné zdroje − strop, nejméně 0", "public money − ceiling, at least 0"), FigureKind.Amount, Return, Earlier, Later);

    /// <summary>Average yearly compensation of the period.</summary>
    public static StepDefinition Average { get; } = new("settle.check.average",
        new("Průměrná roční vyrovnávací platba", "Average yearly compensation"),
        new("veřejné zdroje / počet let", "public money / number of years"), FigureKind.Amount, Return, Earlier, Later);

    /// <summary>The limit up to which overcompensation may be carried.</summary>
    public static StepDefinition TenPercent { get; } = new("settle.ten-percent",
        new("Limit 10 % průměrné roční vyrovnávací platby", "Ten per cent limit"),
        new("podíl × průměrná roční platba", "share × average yearly compensation"), FigureKind.Amount, Return, Earlier, Later);

    /// <summary>What is carried into the next period.</summary>
    public static StepDefinition Carry { get; } = new("settle.carry",
        new("Převod nadměrné vyrovnávací platby do následujícího období", "Carry-forward"),
        new("část, kterou lze převést, nejvýše platba následujícího období", "part that may be carried, at most the payment of the next period"), FigureKind.Amount, Return, Earlier, Later);

    /// <summary>What is repaid.</summary>
    public static StepDefinition Repay { get; } = new("settle.repay",
        new("Vratka nadměrné vyrovnávací platby", "Repayment"),
        new("nadměrná platba − převod", "overcompensation − carried"), FigureKind.Amount, Return, Earlier, Later);

    /// <summary>The payment of the next period after the deduction.</summary>
    public static StepDefinition NextPayment { get; } = new("settle.next-payment",
        new("Platba v následujícím období po odečtení převodu", "Payment of the next period after the deduction"),
        new("plánovaná platba − převod", "planned payment − carried"), FigureKind.Amount, Return, Earlier, Later);

    /// <summary>A new check in place of an older one.</summary>
    public static StepDefinition Correction { get; } = new("settle.correction",
        new("Oprava kontroly nadměrné vyrovnávací platby", "Correction of a check of overcompensation"),
        new("nová vratka − co již bylo odečteno nebo vráceno", "new repayment − what was already deducted or returned"), FigureKind.Text, Return, Earlier, Later);

    /// <summary>A repayment divided among funders.</summary>
    public static StepDefinition Split { get; } = new("settle.split",
        new("Rozdělení vratky mezi poskytovatele podpory", "Split by funder"),
        new("podle zvoleného způsobu, části dají celek", "by the chosen policy, the parts sum to the whole"), FigureKind.Amount);

    /// <summary>What one funder gets back.</summary>
    public static StepDefinition Part { get; } = new("settle.split.part",
        new("Část poskytovatele podpory", "Part of a funder"),
        new("vratka × příspěvek / příspěvky", "repayment × contribution / contributions"), FigureKind.Amount);

    /// <summary>A share of savings that the provider keeps.</summary>
    public static StepDefinition Incentive { get; } = new("settle.incentive",
        new("Pobídka za efektivitu", "Efficiency incentive"),
        new("podíl × (plánované − skutečné čisté náklady), nejvýše zbývající přiměřený zisk", "share × (planned − actual net cost), at most what is left of the reasonable profit"),
        FigureKind.Amount, Incentives, HardCap, Earlier, Later);

    /// <summary>A yearly amount in instalments.</summary>
    public static StepDefinition Instalments { get; } = new("instalment.plan",
        new("Rozpis splátek", "Instalments"),
        new("stejné splátky dolů na krok, poslední rozdílem", "equal instalments down to a step, the last by difference"), FigureKind.Amount);

    /// <summary>One instalment.</summary>
    public static StepDefinition Instalment { get; } = new("instalment.amount",
        new("Splátka", "Instalment"),
        new("částka / počet splátek, dolů na krok", "amount / number of instalments, down to a step"), FigureKind.Amount);

    /// <summary>Instalments after a change of the yearly amount.</summary>
    public static StepDefinition Change { get; } = new("instalment.change",
        new("Změna rozpisu splátek", "Change of the instalments"),
        new("nová částka − již vyplaceno, rozdělená do zbývajících splátek", "new amount − already paid, divided over the instalments that are left"), FigureKind.Amount);

    /// <summary>Instalments after a service ended.</summary>
    public static StepDefinition Stop { get; } = new("instalment.stop",
        new("Zastavení splátek", "Stop of the instalments"),
        new("částka × dny do konce / všechny dny, na které jsou splátky určeny", "amount × days to the end / all days that the instalments cover"), FigureKind.Amount);

    /// <summary>What was paid above what is due.</summary>
    public static StepDefinition Excess { get; } = new("instalment.return",
        new("Vratka přeplatku splátek", "Return of instalments overpaid"),
        new("vyplaceno − náleží, nejméně 0", "paid − due, at least 0"), FigureKind.Amount);
}
