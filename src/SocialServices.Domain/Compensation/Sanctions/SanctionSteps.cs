using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Compensation.Sanctions;

/// <summary>The steps of returns, levies, penalties and contractual fines (kroky vratky, odvodu, penále a smluvní pokuty).</summary>
public static class SanctionSteps
{
    private static readonly Citation TerritorialLevy = Citation.Section(LegalAct.TerritorialBudgetRulesAct, "22");
    private static readonly Citation FounderLevy = Citation.Section(LegalAct.TerritorialBudgetRulesAct, "28");
    private static readonly Citation StateLevy = Citation.Section(LegalAct.BudgetRulesAct, "44a");

    /// <summary>Which sanction follows from the instrument.</summary>
    public static StepDefinition Kind { get; } = new("levy.kind", new("Následek porušení", "Consequence of a breach"),
        new("podle nástroje a toho, kdo peníze poskytl", "by the instrument and by who gave the money"), FigureKind.Text, TerritorialLevy, FounderLevy, StateLevy);

    /// <summary>What was granted and not used: a return, no sanction.</summary>
    public static StepDefinition Return { get; } = new("return.unused", new("Vratka nepoužité dotace", "Return of an unused grant"),
        new("poskytnuto − uznatelně použito, nejméně 0", "granted − eligibly used, at least 0"), FigureKind.Amount);

    /// <summary>By when an unused State subsidy is returned.</summary>
    public static StepDefinition ReturnDue { get; } = new("return.due", new("Vratka státní dotace nejpozději", "State subsidy returned at the latest on"),
        new("den v roce po vypořádávaném roce", "a day of the year after the settled one"), FigureKind.Text, Citation.Section(LegalAct.SettlementDecree2015, "9"));

    /// <summary>Until when cost of the settled year may be paid.</summary>
    public static StepDefinition CostsPaid { get; } = new("return.costs-paid", new("Náklady roku zaplacené nejpozději", "Cost of the year paid at the latest on"),
        new("den v roce po vypořádávaném roce", "a day of the year after the settled one"), FigureKind.Text, Citation.Whole(LegalAct.SettlementDecree2015));

    /// <summary>A levy for a breach of budgetary discipline.</summary>
    public static StepDefinition Levy { get; } = new("levy.amount", new("Odvod za porušení rozpočtové kázně", "Levy for a breach of budgetary discipline"),
        new("nejnižší z částky porušení rozpočtové kázně, nižšího odvodu ze smlouvy a poskytnutých peněz", "lowest of the amount of the breach, the lower levy of the contract and the money provided"),
        FigureKind.Amount, TerritorialLevy, FounderLevy, StateLevy, Citation.Section(LegalAct.TaxCode, "146"));

    /// <summary>A penalty on an unpaid levy.</summary>
    public static StepDefinition Penalty { get; } = new("penalty.amount", new("Penále", "Penalty"),
        new("Σ úseků, nejvýše odvod", "Σ stretches, at most the levy"), FigureKind.Amount, TerritorialLevy, StateLevy);

    /// <summary>The penalty of a stretch of days with one unpaid amount and one rate.</summary>
    public static StepDefinition PenaltyStretch { get; } = new("penalty.stretch", new("Penále za období", "Penalty of a stretch"),
        new("nezaplacený odvod × denní sazba × počet dnů", "unpaid levy × daily rate × number of days"), FigureKind.Amount, TerritorialLevy, StateLevy);

    /// <summary>By when a levy and a penalty may be assessed.</summary>
    public static StepDefinition AssessmentEnd { get; } = new("levy.assessed-by", new("Odvod a penále lze vyměřit nejpozději", "Levy and penalty assessed at the latest on"),
        new("začátek lhůty + lhůta v letech", "start of the time + its years"), FigureKind.Text, TerritorialLevy, StateLevy);

    /// <summary>A fine that a contract sets.</summary>
    public static StepDefinition Fine { get; } = new("fine.amount", new("Smluvní pokuta", "Contractual fine"),
        new("částka ze smlouvy, nebo základ × sazba × počet dnů, nejvýše strop", "amount of the contract, or base × rate × days, at most the cap"), FigureKind.Amount);
}
