using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Contracts;

/// <summary>The steps of contracts for services (kroky smlouvy).</summary>
public static class ContractSteps
{
    private static LegalAct Procurement => LegalAct.PublicProcurementAct;

    /// <summary>What the register of contracts makes of a contract.</summary>
    public static StepDefinition Register { get; } = new("register.status", new("Účinnost podle registru smluv", "Effect by the register of contracts"),
        new("účinná nejdříve dnem uveřejnění; bez včasného uveřejnění zrušena od počátku", "effective on the day of publication at the earliest; without publication in time cancelled from the beginning"), FigureKind.Text,
        Citation.Section(LegalAct.ContractRegisterAct, "5", "2"), Citation.Section(LegalAct.ContractRegisterAct, "6", "1"), Citation.Section(LegalAct.ContractRegisterAct, "7", "1"));

    /// <summary>Whether a change of a contract is allowed.</summary>
    public static StepDefinition Change { get; } = new("contract.change", new("Přípustnost změny závazku", "Whether the change is allowed"),
        new("podmínky zvoleného způsobu a limity součtu změn z původní hodnoty", "conditions of the way and limits of the summed changes relative to the original value"), FigureKind.Text, Citation.Section(Procurement, "222"));

    /// <summary>One condition of a change.</summary>
    public static StepDefinition ChangeCondition { get; } = new("contract.change.condition", new("Podmínka změny", "Condition of the change"),
        new("splněna, nebo nesplněna", "met or not met"), FigureKind.Text, Citation.Section(Procurement, "222"));

    /// <summary>The original value of a contract.</summary>
    public static StepDefinition OriginalValue { get; } = new("contract.original-value", new("Původní hodnota závazku", "Original value of the contract"),
        new("cena při uzavření + úpravy podle cenových doložek", "price at conclusion + adjustments by price clauses"), FigureKind.Amount, Citation.Section(Procurement, "222", "11"));

    /// <summary>Whether a payment may be made.</summary>
    public static StepDefinition Payment { get; } = new("contract.payment", new("Uvolnění platby", "Release of a payment"),
        new("všechny podmínky platby zároveň", "all conditions of payment at once"), FigureKind.Text);

    /// <summary>One condition of a payment.</summary>
    public static StepDefinition PaymentCondition { get; } = new("contract.payment.condition", new("Podmínka platby", "Condition of payment"),
        new("splněna, nebo nesplněna", "met or not met"), FigureKind.Text);

    /// <summary>What was done with a contractual fine.</summary>
    public static StepDefinition Fine { get; } = new("contract.fine", new("Uplatnění smluvní pokuty", "Claim of a contractual fine"),
        new("uplatněna, nebo prominuta s důvodem", "claimed, or waived with a reason"), FigureKind.Text, Citation.Section(Procurement, "222", "1"));
}
