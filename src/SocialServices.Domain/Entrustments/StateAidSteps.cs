using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Entrustments;

/// <summary>The steps of assessing State aid (kroky posouzení veřejné podpory).</summary>
public static class StateAidSteps
{
    /// <summary>Judgment C-280/00 Altmark of 24 July 2003.</summary>
    internal static Citation Altmark { get; } = Citation.Document(new("rozsudek Soudního dvora C-280/00 Altmark z 24. července 2003", "judgment of the Court of Justice C-280/00, Altmark, of 24 July 2003"));

    /// <summary>The two years of Art. 10(a) of Decision 2012/21/EU.</summary>
    internal static Citation Transition { get; } = Citation.Article(LegalAct.Decision2012, "10", letter: "a").Holding(Validity.Between(new(2012, 1, 31), new(2014, 1, 31)));

    private static readonly Citation Earlier = Citation.Whole(LegalAct.Decision2005);
    private static readonly Citation Later = Citation.Whole(LegalAct.Decision2025);

    /// <summary>Which Decision rules an entrustment.</summary>
    public static StepDefinition Regime { get; } = Finding("aid.regime", new("Režim veřejné podpory", "State-aid regime"),
        new("podle dne vydání pověření a posuzovaného dne", "by the day of issue and the assessed day"), Earlier, Citation.Whole(LegalAct.Decision2012), Transition, Later);

    /// <summary>The yearly ceiling of the Decision.</summary>
    public static StepDefinition Ceiling { get; } = Finding("aid.ceiling", new("Strop roční vyrovnávací platby podle rozhodnutí", "Yearly ceiling of the Decision"),
        new("průměr očekávaných ročních částek nejvýše strop; sociální potřeby bez stropu", "average of the expected yearly amounts at most the ceiling; no ceiling for social needs"),
        Citation.Article(LegalAct.Decision2012, "2", "1"), Later);

    /// <summary>The duration of an entrustment.</summary>
    public static StepDefinition Duration { get; } = Finding("aid.duration", new("Doba pověření", "Duration of the entrustment"),
        new("konec nejpozději začátek + nejdelší doba − 1 den", "end at the latest start + longest duration − 1 day"), Citation.Article(LegalAct.Decision2012, "2", "2"), Later);

    /// <summary>What an entrustment act must contain.</summary>
    public static StepDefinition Contents { get; } = Finding("aid.contents", new("Náležitosti pověření", "Contents of the entrustment act"),
        new("povinné náležitosti − uvedené náležitosti", "required contents − stated contents"), Citation.Article(LegalAct.Decision2012, "4"), Later);

    /// <summary>The highest reasonable profit.</summary>
    public static StepDefinition Profit { get; } = new("aid.profit", new("Nejvyšší přiměřený zisk", "Highest reasonable profit"),
        new("průměrný vložený kapitál × (swapová sazba + přirážka, nejméně 0)", "average capital employed × (swap rate + premium, at least 0)"), FigureKind.Amount,
        Citation.Article(LegalAct.Decision2012, "5", "5"), Citation.Article(LegalAct.Decision2012, "5", "7"), Later);

    /// <summary>Whether support is State aid and how it is made lawful.</summary>
    public static StepDefinition Classification { get; } = Finding("aid.classification", new("Zařazení podpory", "Classification of support"),
        new("čtyři podmínky Altmark → není podporou; jinak rozhodnutí; jinak de minimis; jinak oznámení", "four Altmark criteria → no aid; else the Decision; else de minimis; else notify"), Altmark);

    /// <summary>Whether the entrustment is published or the aid entered in a register.</summary>
    public static StepDefinition Publication { get; } = Finding("aid.publication", new("Zveřejnění", "Publication"),
        new("částka nad prahem → zveřejnit nebo zapsat", "amount above the threshold → publish or register"), Citation.Article(LegalAct.Decision2012, "7"), Later);

    /// <summary>How long records are kept.</summary>
    public static StepDefinition Records { get; } = Finding("aid.records", new("Uchovávání dokladů nejméně do", "Records kept at least until"),
        new("nejpozdější z konec pověření + doba rozhodnutí a dalších povinností", "latest of end of the entrustment + years of the Decision, and other duties"),
        Citation.Article(LegalAct.Decision2012, "8"), Later);

    /// <summary>When overcompensation is checked.</summary>
    public static StepDefinition Checks { get; } = Finding("aid.checks", new("Kontroly nadměrné vyrovnávací platby nejpozději za období do", "Checks of overcompensation at the latest for periods to"),
        new("po každých tolika letech, kolik stanoví rozhodnutí, a na konci", "after every so many years as the Decision sets, and at the end"), Citation.Article(LegalAct.Decision2012, "6", "1"), Earlier, Later);

    /// <summary>Whether a grant of de minimis aid fits under the ceiling.</summary>
    public static StepDefinition DeMinimis { get; } = Finding("aid.de-minimis", new("Podpora de minimis pro SOHZ", "De minimis aid for an SGEI"),
        new("podpory v období + nová podpora nejvýše strop; jinak je vyloučena celá nová podpora", "aid in the window + new aid at most the ceiling; else the whole new aid is excluded"),
        Citation.Whole(LegalAct.DeMinimisRegulation2012), Citation.Whole(LegalAct.DeMinimisRegulation2023));

    /// <summary>Compensation and de minimis aid for the same service at the same time.</summary>
    public static StepDefinition Mixing { get; } = Finding("aid.mixing", new("Souběh vyrovnávací platby a podpory de minimis pro SOHZ", "Compensation together with SGEI de minimis aid"),
        new("tatáž služba v překrývajících se dnech", "the same service on overlapping days"), Citation.Article(LegalAct.DeMinimisRegulation2012, "2", "8"), Citation.Whole(LegalAct.DeMinimisRegulation2023));

    private static StepDefinition Finding(string id, BilingualText label, BilingualText formula, params ValueList<Citation> citations) => new(id, label, formula, FigureKind.Text, citations);
}
