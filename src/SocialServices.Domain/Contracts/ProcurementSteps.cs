using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Contracts;

/// <summary>The steps of public procurement (kroky zadávání veřejných zakázek).</summary>
public static class ProcurementSteps
{
    private static LegalAct Old => LegalAct.PublicContractsAct;

    private static LegalAct New => LegalAct.PublicProcurementAct;

    /// <summary>Which act governs a procedure.</summary>
    public static StepDefinition Act { get; } = Finding("procurement.act", new("Zákon, kterým se řízení řídí", "Act that governs the procedure"),
        new("podle dne zahájení řízení", "by the day on which the procedure started"), Citation.Section(New, "273"), Citation.Whole(Old));

    /// <summary>The estimated value of a contract or a lot.</summary>
    public static StepDefinition Value { get; } = Amount("procurement.value", new("Předpokládaná hodnota", "Estimated value"),
        new("cena bez DPH + vyhrazené změny závazku; bez celkové ceny měsíční cena × započítané měsíce", "price without VAT + reserved options; without a total price the monthly price × counted months"),
        Citation.Section(New, "16"), Citation.Section(Old, "13"));

    /// <summary>The estimated value of all lots of a functional unit.</summary>
    public static StepDefinition Total { get; } = Amount("procurement.total", new("Předpokládaná hodnota celku", "Estimated value of the whole"),
        new("součet všech částí všech řízení funkčního celku", "sum of all lots of all procedures of the functional unit"),
        Citation.Section(New, "18", "1"), Citation.Section(New, "18", "2"), Citation.Section(Old, "13"), Citation.Section(Old, "98"));

    /// <summary>The class of a contract by its value.</summary>
    public static StepDefinition Class { get; } = Finding("procurement.class", new("Režim veřejné zakázky", "Class of the contract"),
        new("od limitu Evropské unie nadlimitní; jinak nad limitem malého rozsahu podlimitní; jinak malého rozsahu",
            "from the limit of European law above-threshold; else over the small-scale limit below-threshold; else small-scale"),
        Citation.Section(New, "25"), Citation.Section(New, "26"), Citation.Section(New, "27"), Citation.Section(Old, "12"));

    /// <summary>What holds for a small-scale contract.</summary>
    public static StepDefinition SmallScale { get; } = Finding("procurement.small-scale", new("Postup u zakázky malého rozsahu", "Award of a small-scale contract"),
        new("bez zadávacího řízení, při zachování zásad", "without a procurement procedure, the principles kept"), Citation.Section(New, "6"), Citation.Section(New, "31"));

    /// <summary>Whether chosen lots may follow their own value.</summary>
    public static StepDefinition SmallLots { get; } = Finding("procurement.small-lots", new("Vyčlenění malých částí", "Exception of small lots"),
        new("každá část pod částkou výjimky a jejich součet nejvýše podíl z celku", "each lot below the amount of the exception and their sum at most the share of the total"), Citation.Section(New, "18", "3"));

    /// <summary>The class of the lots of the whole, or of one excepted lot.</summary>
    public static StepDefinition Lot { get; } = Finding("procurement.lot", new("Režim částí", "Class of lots"),
        new("režim celku; vyčleněná malá část podle své hodnoty", "class of the whole; an excepted small lot by its own value"), Citation.Section(New, "18", "2"), Citation.Section(Old, "98"));

    /// <summary>The classes of all lots of a functional unit.</summary>
    public static StepDefinition Lots { get; } = Finding("procurement.lots", new("Režimy částí funkčního celku", "Classes of the lots of the functional unit"),
        new("pro každou část: režim celku, nebo její vlastní po vyčlenění", "for each lot: the class of the whole, or its own where it is excepted"), Citation.Section(New, "18", "2"), Citation.Section(Old, "98"));

    /// <summary>Whether the simplified regime may be used.</summary>
    public static StepDefinition SimplifiedRegime { get; } = Finding("procurement.simplified-regime", new("Zjednodušený režim", "Simplified regime"),
        new("podlimitní a nadlimitní zakázky na služby podle přílohy č.\u00A04", "below- and above-threshold contracts for services of Annex 4"),
        Citation.Section(New, "129"), Citation.Article(LegalAct.ProcurementDirective, "74"));

    /// <summary>Whether a service must be procured at all.</summary>
    public static StepDefinition Need { get; } = Finding("procurement.need", new("Zadávání veřejné zakázky", "Award of a public contract"),
        new("není třeba při vertikální a horizontální spolupráci", "not needed for vertical and horizontal cooperation"), Citation.Section(New, "11"), Citation.Section(New, "12"));

    /// <summary>Whether a contract is published on the profile of the authority.</summary>
    public static StepDefinition Profile { get; } = Finding("procurement.profile", new("Uveřejnění smlouvy na profilu zadavatele", "Publication of the contract on the profile"),
        new("cena nad výjimkou a smlouva mimo registr smluv", "price over the exemption and no publication in the register of contracts"), Citation.Section(New, "219"));

    /// <summary>Whether the public-law contract of a grant is published.</summary>
    public static StepDefinition GrantPublication { get; } = Finding("procurement.grant-publication", new("Zveřejnění veřejnoprávní smlouvy o dotaci", "Publication of the public-law contract of a grant"),
        new("dotace nad hranicí: na úřední desce do dne", "grant over the limit: on the official board by the day"),
        Citation.Section(LegalAct.TerritorialBudgetRulesAct, "10d").Holding(Validity.Since(new(2015, 7, 1))));

    /// <summary>The last day of a time limit.</summary>
    public static StepDefinition Deadline { get; } = Finding("procurement.deadline", new("Poslední den lhůty", "Last day of the time limit"),
        new("den události + lhůta; nepracovní den se posouvá na nejbližší pracovní", "day of the event + time limit; a day that is no working day moves to the next working day"));

    /// <summary>Until when no contract may be concluded.</summary>
    public static StepDefinition Standstill { get; } = Finding("procurement.standstill", new("Zákaz uzavřít smlouvu", "Standstill"),
        new("doručení oznámení o výběru + lhůta; smlouva nejdříve následující den", "delivery of the notice of selection + time limit; contract on the next day at the earliest"), Citation.Section(New, "246"));

    /// <summary>The earliest end of the period for bids.</summary>
    public static StepDefinition Bids { get; } = Finding("procurement.bids", new("Nejdřívější konec lhůty pro podání nabídek", "Earliest end of the period for bids"),
        new("zahájení + nejkratší lhůta druhu řízení", "start + shortest period of the kind of procedure"), Citation.Section(New, "57"), Citation.Section(New, "54"), Citation.Section(New, "129"));

    /// <summary>By when a quarter's award notices are sent together.</summary>
    public static StepDefinition GroupedNotice { get; } = Finding("procurement.grouped-notice", new("Souhrnné oznámení o výsledcích čtvrtletí", "Grouped notice of the results of a quarter"),
        new("konec čtvrtletí zadání + lhůta", "end of the quarter of the award + time limit"), Citation.Article(LegalAct.ProcurementDirective, "75", "2"));

    /// <summary>How long the documentation of a procedure is kept.</summary>
    public static StepDefinition Retention { get; } = Finding("procurement.retention", new("Uchovávání dokumentace řízení nejméně do", "Documentation of the procedure kept at least until"),
        new("pozdější z konce řízení a poslední změny smlouvy + doba, nebo jiná delší povinnost", "later of the end of the procedure and the last change of the contract + years, or another longer duty"),
        Citation.Section(New, "216"), Citation.Section(Old, "155"));

    private static StepDefinition Finding(string id, BilingualText label, BilingualText formula, params ValueList<Citation> citations) => new(id, label, formula, FigureKind.Text, citations);

    private static StepDefinition Amount(string id, BilingualText label, BilingualText formula, params ValueList<Citation> citations) => new(id, label, formula, FigureKind.Amount, citations);
}
