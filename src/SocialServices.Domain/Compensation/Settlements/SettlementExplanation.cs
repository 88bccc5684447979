using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>Puts the numbers that the core hands over into explained steps; it computes nothing that the result depends on.</summary>
internal sealed class SettlementExplanation(CompensationRules rules, SettlementCase settled)
{
    private static readonly Citation Ledger = Citation.Document(new("kniha veřejných zdrojů služby", "ledger of the service"));

    private SettlementDefinition Definition => settled.Definition;

    public Explanation ActualCeiling()
    {
        var actuals = Definition.Actuals;
        List<Operand> operands =
        [
            Input("cost", new("skutečné uznatelné náklady na základní činnosti", "actual eligible cost"), actuals.Cost),
            Input("revenue", new("skutečné výnosy z\u00A0poskytování služby", "actual revenue"), actuals.Revenue),
        ];
        var above = CostExplanation.Above(actuals);
        var czech = $"{actuals.Cost.ToText(Language.Czech)} − {actuals.Revenue.ToText(Language.Czech)}";
        var english = $"{actuals.Cost.ToText(Language.English)} − {actuals.Revenue.ToText(Language.English)}";
        Part("−", "gifts", new("účelové dary na tytéž náklady", "gifts earmarked for the same cost"), actuals.EarmarkedGifts);
        Part("+", "profit", CompensationSteps.Profit.Label, actuals.Profit);
        return Step(SettlementSteps.ActualCeiling, actuals.Ceiling) with
        {
            Operands = operands.ToValueList(),
            Calculation = new(czech, english),
            Reason = (actuals.Net + actuals.Profit).IsNegative ? new($"{above.Czech} náklady, strop podle skutečnosti je nulový.", $"{above.English} cost, so the ceiling by actual figures is zero.") : default,
        };

        void Part(string sign, string id, BilingualText name, Money amount)
        {
            if (amount == Money.Zero)
                return;
            operands.Add(Input(id, name, amount));
            czech += $" {sign} {amount.ToText(Language.Czech)}";
            english += $" {sign} {amount.ToText(Language.English)}";
        }
    }

    public Explanation Due(Money due)
    {
        var terms = Definition.Terms;
        var agreed = Input("agreed", new("sjednaná částka", "agreed amount"), terms.Agreed);
        var exact = settled.Basis.Exactly;
        var isCapped = exact > terms.Agreed.ToExact();
        var step = Step(SettlementSteps.Due, due) with
        {
            Operands = [agreed],
            Rounding = isCapped || exact == due.ToExact() ? null : new(RoundingRule.ToHeller, exact, due),
        };
        switch (terms)
        {
            case SettlementTerms.ActualCostCapped capped:
                var share = Figure.Share(capped.Share);
                return step with
                {
                    Operands = [agreed, new("share", OperandOrigin.Input, new("podíl na skutečných nákladech", "share of the actual cost"), share)],
                    Calculation = Calculation.Join("×", Figure.Amount(Definition.Actuals.Ceiling), share),
                    Reason = isCapped
                        ? new("Podíl skutečných nákladů je vyšší než sjednaná částka; náleží nejvýše ona.", "The share of the actual cost is above the agreed amount, which is the most that is due.")
                        : new("Náleží podíl skutečných nákladů.", "The share of the actual cost is due."),
                };
            case SettlementTerms.UnitPrice { PerUnit: { } perUnit, Units: var units }:
                var isWhole = units.Delivered.TenThousandths >= units.Planned.TenThousandths;
                var last = terms.Agreed.ToExact() - (perUnit.ToExact() * units.Planned.ToExact());
                return step with
                {
                    Operands = [agreed, Input("per-unit", new("cena za jednotku", "price of a unit"), perUnit), .. Units(units)],
                    Calculation = isWhole ? default : Calculation.Join("×", Figure.Amount(perUnit), Figure.Units(units.Delivered)),
                    Reason = (isWhole, last == Exact.Zero, isCapped) switch
                    {
                        (true, true, _) => new("Dodány jsou všechny plánované jednotky, náleží celá cena.", "All planned units were delivered, so the whole price is due."),
                        (true, _, _) => new($"Dodány jsou všechny plánované jednotky, náleží celá cena; poslední ji dorovná o\u00A0{Figure.Amount(last).ToText(Language.Czech)}.",
                            $"All planned units were delivered, so the whole price is due; the last one makes it up by {Figure.Amount(last).ToText(Language.English)}."),
                        (_, _, true) => new("Cena dodaných jednotek je vyšší než sjednaná cena; náleží nejvýše ona.", "The price of the delivered units is above the agreed price, which is the most that is due."),
                        _ => default,
                    },
                };
            case SettlementTerms.UnitPrice { Units: var units }:
                return step with { Operands = [agreed, .. Units(units)], Calculation = PartOf(terms.Agreed, units), Reason = isCapped ? Capped : default };
            case SettlementTerms.FixedPrice { Units: { } units }:
                return step with { Operands = [agreed, .. Units(units)], Calculation = PartOf(terms.Agreed, units), Reason = isCapped ? Capped : default };
            default:
                return step with { Reason = new("Pevná cena náleží celá; nedodaný rozsah nebyl uveden.", "The fixed price is due whole; no scope was stated as not delivered.") };
        }
    }

    public Explanation Unspent(Money unspent)
    {
        var terms = (SettlementTerms.ActualCostCapped)Definition.Terms;
        return Step(SettlementSteps.Unspent, unspent) with
        {
            Operands = [Input("spent", new("utraceno", "spent"), terms.Spent!.Value)],
            Calculation = Calculation.Join("−", Figure.Amount(terms.Agreed), Figure.Amount(terms.Spent.Value)),
            Reason = terms.Spent > terms.Agreed ? new("Utraceno bylo víc, než je sjednáno; nic nezbylo.", "More was spent than agreed; nothing is left.") : default,
            Citations = Definition.Source == PublicSource.StateThroughRegion || Definition.Source == PublicSource.StateDirect
                ? new[] { Definition.Source.Law!, SettlementSteps.SettlementDecree }.Where(citation => citation.Validity.Overlaps(rules.YearDays)).ToValueList()
                : [],
        };
    }

    public Explanation Ineligible(Money ineligible) => Step(SettlementSteps.Ineligible, ineligible) with
    {
        Operands = [Input("ineligible", new("neuznatelně použito", "used ineligibly"), Definition.Ineligible)],
        Reason = Definition.Instrument switch
        {
            FundingInstrument.Grant => new("Vrací se; co se nevrátí, je odvod za porušení rozpočtové kázně.", "It is returned; what is not returned is a levy for a breach of budgetary discipline."),
            FundingInstrument.ContributionToOwnOrganisation => new("Vrací se; co se nevrátí, je odvod do rozpočtu zřizovatele.", "It is returned; what is not returned is a levy to the budget of the founder."),
            FundingInstrument.PublicContract => new("Vrací se podle smlouvy; odvod se u\u00A0veřejné zakázky neukládá.", "It is returned under the contract; a public contract knows no levy."),
            _ => new("Vratka, nebo odvod podle toho, jak byly peníze poskytnuty.", "A return or a levy, by the way in which the money was given."),
        },
    };

    public Explanation NotDue(Money left, Money due, Money notDue) => Step(SettlementSteps.NotDue, notDue) with
    {
        Calculation = Calculation.Join("−", Figure.Amount(left), Figure.Amount(due)),
    };

    public Explanation Cut(Money cut) => Step(SettlementSteps.Cut, cut) with
    {
        Operands = [Input("cut", new("krácení", "cut"), Definition.Cut!.Amount)],
        Reason = Definition.Cut.Reason,
    };

    public Explanation Entitled(long unspent, long ineligible, long notDue, long cut, long entitled)
    {
        var parts = new[] { unspent, ineligible, notDue, cut }.Where(part => part > 0).Select(part => Figure.Amount(Money.FromHellers(part))).ToArray();
        var difference = Money.FromHellers(Math.Abs(settled.Received - entitled));
        var received = Money.FromHellers(settled.Received);
        return Step(SettlementSteps.Entitled, Money.FromHellers(entitled)) with
        {
            Calculation = parts.Length == 0 ? default : Calculation.Join("−", [Figure.Amount(Definition.Terms.Agreed), .. parts]),
            Reason = settled.Received.CompareTo(entitled) switch
            {
                > 0 => new($"Po odečtení vratek zůstalo u\u00A0poskytovatele {received.ToText(Language.Czech)}; vrací se {difference.ToText(Language.Czech)}.",
                    $"After returns the provider has {received.ToText(Language.English)}; {difference.ToText(Language.English)} is returned."),
                < 0 => new($"Po odečtení vratek zůstalo u\u00A0poskytovatele {received.ToText(Language.Czech)}; nevyplaceno je {difference.ToText(Language.Czech)}, vyplatit je lze jen do zbývající částky.",
                    $"After returns the provider has {received.ToText(Language.English)}; {difference.ToText(Language.English)} is not paid, and may be paid only into the headroom."),
                _ => new("Po odečtení vratek zůstalo u\u00A0poskytovatele právě tolik.", "After returns the provider has exactly that."),
            },
        };
    }

    public Explanation PublicMoney(long entitled, long publicMoney)
    {
        var operands = new List<Operand>();
        for (var i = 0; i < PublicSource.All.Count; i++)
        {
            var (source, balance) = (PublicSource.All[i], settled.Balances[i]);
            if (balance.Received == Money.Zero)
                continue;
            var back = balance.Returned + balance.Levied;
            BilingualText name = back == Money.Zero ? source.Name : new(
                $"{source.Name.Czech} (přijato {balance.Received.ToText(Language.Czech)}, vráceno a odvedeno {back.ToText(Language.Czech)})",
                $"{source.Name.English} (received {balance.Received.ToText(Language.English)}, returned and levied {back.ToText(Language.English)})");
            operands.Add(source == Definition.Source && settled.Received > entitled
                ? new($"source.{source.Code}", OperandOrigin.Step, new($"{source.Name.Czech} (jen co náleží)", $"{source.Name.English} (only the entitled)"), Figure.Amount(Money.FromHellers(entitled)))
                : new($"source.{source.Code}", OperandOrigin.Input, name, Figure.Amount(balance.BeforeRepayment), Ledger));
        }

        var sum = operands.Count > 1 ? Calculation.Join("+", operands.Select(operand => operand.Value).ToArray()) : default;
        foreach (var due in Definition.OtherReturnsDue.Where(due => due.Amount > Money.Zero))
        {
            operands.Add(Input($"return-due.{due.Source.Code}", new($"{due.Source.Name.Czech} (ještě se vrátí)", $"{due.Source.Name.English} (still to be returned)"), due.Amount));
            var (before, amount) = (sum == default ? BilingualText.Of(operands[0].Value.ToText) : sum, Figure.Amount(due.Amount));
            sum = new($"{before.Czech} − {amount.ToText(Language.Czech)}", $"{before.English} − {amount.ToText(Language.English)}");
        }

        return Step(SettlementSteps.PublicMoney, Money.FromHellers(publicMoney)) with
        {
            Operands = operands.ToValueList(),
            Calculation = sum,
            Reason = operands.Count == 0 ? new("V\u00A0knize nejsou přijaté peníze.", "The ledger has no money received.") : default,
        };
    }

    public Explanation Share(long publicMoney)
    {
        var rest = Money.FromHellers(Math.Abs(settled.Ceiling - publicMoney));
        return new Explanation(SettlementSteps.Share, Figure.Share(Exact.Of(publicMoney, settled.Ceiling))) with
        {
            Calculation = Calculation.Join("/", Amount(publicMoney), Amount(settled.Ceiling)),
            Reason = publicMoney.CompareTo(settled.Ceiling) switch
            {
                < 0 => new($"Do výše vyrovnávací platby chybí {rest.ToText(Language.Czech)}.", $"{rest.ToText(Language.English)} is missing to the ceiling."),
                > 0 => new($"Vyrovnávací platba je překročena o\u00A0{rest.ToText(Language.Czech)}.", $"The ceiling is passed by {rest.ToText(Language.English)}."),
                _ => new("Veřejné zdroje jsou právě ve výši vyrovnávací platby.", "Public money is exactly the ceiling."),
            },
        };
    }

    public Explanation Over(OvercompensationReading reading, long publicMoney, long ceiling, long over) => Step(SettlementSteps.Over, Money.FromHellers(over)) with
    {
        Subject = reading.Name(),
        Operands = reading == OvercompensationReading.AdvanceCeiling
            ? [new("ceiling", OperandOrigin.Input, CompensationSteps.Ceiling.Label, Amount(ceiling), Definition.CeilingSource)]
            : [],
        Calculation = Calculation.Join("−", Amount(publicMoney), Amount(ceiling)),
        Reason = over == 0 ? new("Veřejné zdroje nejsou nad stropem.", "Public money is not above the ceiling.") : default,
    };

    public Explanation Under(long publicMoney, long under) => Step(SettlementSteps.Under, Money.FromHellers(under)) with
    {
        Calculation = Calculation.Join("−", Amount(settled.Actual), Amount(publicMoney)),
        Reason = under == 0
            ? new("Veřejné zdroje pokrývají celé čisté náklady.", "Public money covers the whole net cost.")
            : new("Nikdo ji není povinen doplatit.", "Nobody has to pay it."),
    };

    public Explanation Headroom(OvercompensationReading reading, long ceiling, long net, long expected, long room) => Step(SettlementSteps.Headroom, Money.FromHellers(room)) with
    {
        Subject = reading.Name(),
        Operands =
        [
            .. settled.RepaidOfSettled + settled.RepaidOfOthers > 0
                ? (Operand[])[new("net", OperandOrigin.Step, new("veřejné zdroje bez vrácené a převedené nadměrné platby", "public money without overcompensation repaid or carried out"), Amount(net))]
                : [],
            new("expected", OperandOrigin.Step, new("přislíbené a nevyplacené", "promised and not paid"), Amount(expected)),
        ],
        Calculation = expected == 0 ? Calculation.Join("−", Amount(ceiling), Amount(net)) : Calculation.Join("−", Amount(ceiling), Amount(net), Amount(expected)),
        Reason = Settlements.Headroom.Reason(room, expected),
    };

    /// <summary>The steps under their result.</summary>
    public Explanation Whole(Settlement settlement, List<Explanation> steps)
    {
        var type = rules.Service;
        var methodology = rules.Definition;
        var day = Definition.SettledOn;
        var instrument = Definition.Instrument;
        var root = new Explanation(SettlementSteps.Result, Figure.Text(new("není určeno", "not determined"))) with
        {
            Heading =
            [
                new($"{settled.Service}, {type.Name.Czech} ({type.Label}), rok {settled.Year}, stav k\u00A0{DateText.Of(day, Language.Czech)}",
                    $"{settled.Service}, {type.Name.English} ({type.Label}), {settled.Year}, as of {DateText.Of(day, Language.English)}"),
                new($"{methodology.Region}: {methodology.Name.Czech}, verze {methodology.Version}", $"{methodology.Region}: {methodology.Name.English}, version {methodology.Version}"),
                new($"Vypořádává se: {Definition.Source.Name.Czech}{(instrument is { } how ? $", {how.ToText(Language.Czech)}" : string.Empty)}; režim: {Definition.Terms.Mode.ToText(Language.Czech)}",
                    $"Settled: {Definition.Source.Name.English}{(instrument is { } way ? $", {way.ToText(Language.English)}" : string.Empty)}; mode: {Definition.Terms.Mode.ToText(Language.English)}"),
            ],
            Citations = SettlementSteps.Result.CitationsIn(rules.YearDays),
            Warnings = Warnings(settlement).ToValueList(),
            Parts = steps.ToValueList(),
        };
        if (settlement.Binding is not { } binding)
        {
            return root with
            {
                Reason = new(
                    $"Který výklad nadměrné vyrovnávací platby je závazný, neurčila metodika ani podklady. {Back(settlement, OvercompensationReading.AdvanceCeiling, starts: true).Czech}; {Back(settlement, OvercompensationReading.ActualNetCost).Czech}.",
                    $"Neither the methodology nor the case says which reading of overcompensation binds. {Back(settlement, OvercompensationReading.AdvanceCeiling, starts: true).English}; {Back(settlement, OvercompensationReading.ActualNetCost).English}."),
            };
        }

        var result = settlement.By(binding);
        var before = Money.FromHellers(settled.ReturnedBefore + settled.RepaidOfSettled + settled.RepaidOfOthers);
        var counted = result.ToReturnNow > Money.Zero ? before - result.RepaidTooMuch : before;
        var agreedBack = result.TotalBack - result.Overcompensation;
        var isOfMethodology = methodology.Settlement.Binding is not null;
        return new Explanation(SettlementSteps.Result, Figure.Amount(result.ToReturnNow)) with
        {
            Heading = root.Heading,
            Citations = root.Citations,
            Warnings = root.Warnings,
            Parts = root.Parts,
            Operands =
            [
                new("binding", isOfMethodology ? OperandOrigin.Parameter : OperandOrigin.Input, new("závazný výklad nadměrné vyrovnávací platby", "binding reading of overcompensation"),
                    Figure.Text(binding.Name()), isOfMethodology ? rules.CitationOfMethodology() : null),
            ],
            Calculation = counted > Money.Zero
                ? Calculation.Join("−", Figure.Amount(result.TotalBack), Figure.Amount(counted))
                : agreedBack > Money.Zero && result.Overcompensation > Money.Zero ? Calculation.Join("+", Figure.Amount(agreedBack), Figure.Amount(result.Overcompensation)) : default,
            Reason = result.TotalBack == Money.Zero && before == Money.Zero ? new("Nic se nevrací.", "Nothing is returned.") : new(
                $"Zpět celkem {result.TotalBack.ToText(Language.Czech)}: {agreedBack.ToText(Language.Czech)} ze sjednané částky a\u00A0{result.Overcompensation.ToText(Language.Czech)} nadměrné vyrovnávací platby; už se vrátilo {before.ToText(Language.Czech)}."
                    + TooMuch(result).Czech,
                $"Total back {result.TotalBack.ToText(Language.English)}: {agreedBack.ToText(Language.English)} of the agreed amount and {result.Overcompensation.ToText(Language.English)} of overcompensation; {before.ToText(Language.English)} came back already."
                    + TooMuch(result).English),
        };
    }

    private IEnumerable<BilingualText> Warnings(Settlement settlement)
    {
        if (settlement.MustUpdateParameters)
        {
            yield return settlement.Binding is null
                ? new("Podle některého z\u00A0výkladů je vyrovnávací platba nadměrná; bude-li závazný, musí se pro další období upravit její parametry.",
                    "There is overcompensation by one of the readings; if it binds, the parameters of the next compensation must be updated.")
                : new("Po nadměrné vyrovnávací platbě se pro další období musí upravit její parametry.", "After overcompensation the parameters of the next compensation must be updated.");
        }

        if (Has(SettlementNotes.OtherMode) && rules.Definition.Settlement.Mode is { } mode)
            yield return new($"Metodika počítá s\u00A0režimem '{mode.ToText(Language.Czech)}'; rozhoduje sjednaný.", $"The methodology counts with the mode '{mode.ToText(Language.English)}'; the agreed one decides.");
        if (Has(SettlementNotes.OtherPromise))
        {
            var promised = settled.Balances[ServiceLedger.IndexOf(Definition.Source)].Promised;
            yield return new($"V\u00A0knize je z\u00A0tohoto zdroje přislíbeno {promised.ToText(Language.Czech)}, sjednáno je {Definition.Terms.Agreed.ToText(Language.Czech)}; ověřte, co platí.",
                $"The ledger has {promised.ToText(Language.English)} promised of this source, agreed is {Definition.Terms.Agreed.ToText(Language.English)}; check which is right.");
        }

        if (Has(SettlementNotes.LaterEntries))
            yield return new($"Zápisy po {DateText.Of(Definition.SettledOn, Language.Czech)} se nezapočetly; mají-li platit, vypořádejte znovu k\u00A0pozdějšímu dni.",
                $"Entries after {DateText.Of(Definition.SettledOn, Language.English)} do not count; settle again as of a later day if they should.");
        if (Has(SettlementNotes.Limited))
            yield return new("Neuznatelná částka nebo krácení přesáhly zbytek sjednané částky; počítají se jen do něho.", "The ineligible amount or the cut is above what was left of the agreed amount, and counts only that far.");

        bool Has(SettlementNotes note) => (settlement.Notes & note) != SettlementNotes.None;
    }

    private static BilingualText TooMuch(SettlementReading result) => (result.RepaidTooMuch > Money.Zero, result.ToReturnNow > Money.Zero) switch
    {
        (false, _) => new(string.Empty, string.Empty),
        (_, false) => new($" Vráceno je o\u00A0{result.RepaidTooMuch.ToText(Language.Czech)} víc, než je třeba.", $" {result.RepaidTooMuch.ToText(Language.English)} more was repaid than is due."),
        _ => new($" Jiným zdrojům je vráceno o\u00A0{result.RepaidTooMuch.ToText(Language.Czech)} víc, než je třeba; na vratku vypořádávaného zdroje se to nezapočítává.",
            $" {result.RepaidTooMuch.ToText(Language.English)} more was repaid to other sources than is due; it does not count against what is owed to the settled one."),
    };

    private static BilingualText Back(Settlement settlement, OvercompensationReading reading, bool starts = false)
    {
        var result = settlement.By(reading);
        return new($"{Name(Language.Czech)} zbývá vrátit {result.ToReturnNow.ToText(Language.Czech)}", $"{Name(Language.English)} {result.ToReturnNow.ToText(Language.English)} is to be returned now");

        string Name(Language language) => reading.ToText(language) is var text && starts ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    private static BilingualText Capped => new("Dodáno je víc, než se plánovalo; náleží nejvýše sjednaná cena.", "More was delivered than planned; at most the agreed price is due.");

    private static ValueList<Operand> Units(DeliveredUnits units) =>
    [
        new("planned", OperandOrigin.Input, new("plánováno", "planned"), Figure.Units(units.Planned)),
        new("delivered", OperandOrigin.Input, new("dodáno", "delivered"), Figure.Units(units.Delivered)),
    ];

    private static BilingualText PartOf(Money price, DeliveredUnits units)
    {
        var (part, planned) = (Calculation.Join("×", Figure.Amount(price), Figure.Units(units.Delivered)), Figure.Units(units.Planned));
        return new($"{part.Czech} / {planned.ToText(Language.Czech)}", $"{part.English} / {planned.ToText(Language.English)}");
    }

    private static Figure Amount(long hellers) => Figure.Amount(Money.FromHellers(hellers));

    private static Operand Input(string id, BilingualText name, Money amount) => new(id, OperandOrigin.Input, name, Figure.Amount(amount));

    private Explanation Step(StepDefinition step, Money value) => new(step, Figure.Amount(value)) { Citations = step.CitationsIn(rules.YearDays) };
}
