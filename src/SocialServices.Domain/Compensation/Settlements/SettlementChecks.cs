using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>Checks a settlement: what is known by itself, and whether resolved rules can settle it.</summary>
internal static class SettlementChecks
{
    public static ValidationReport Check(SettlementDefinition definition)
    {
        var problems = new ProblemList();
        var year = definition.Ledger.Year;
        problems.Require(definition.SettledOn.Year >= year, SettlementProblemCodes.Day, "$.settledOn", new(
            $"Rok {year} nelze vypořádat dřív, než začne; den {DateText.Of(definition.SettledOn, Language.Czech)} je před ním.",
            $"The year {year} can't be settled before it begins; {DateText.Of(definition.SettledOn, Language.English)} is earlier."));
        Terms(problems, definition.Terms);
        Amount(problems, definition.Actuals.Cost, "$.actuals.cost");
        Amount(problems, definition.Actuals.Revenue, "$.actuals.revenue");
        Amount(problems, definition.Actuals.EarmarkedGifts, "$.actuals.earmarkedGifts");
        Amount(problems, definition.Actuals.Profit, "$.actuals.profit");
        Amount(problems, definition.Ceiling, "$.ceiling");
        Amount(problems, definition.Ineligible, "$.ineligible");
        Amount(problems, definition.Cut?.Amount, "$.cut.amount");
        problems.Require(definition.Cut is not { Reason: var reason } || !(string.IsNullOrWhiteSpace(reason.Czech) || string.IsNullOrWhiteSpace(reason.English)), SettlementProblemCodes.Blank, "$.cut.reason",
            new("Uveďte, proč se částka krátí.", "Say why the amount is cut."));
        problems.Require(definition.Binding is null || Enum.IsDefined(definition.Binding.Value), SettlementProblemCodes.Range, "$.binding", new("Výklad není ve výčtu.", "The reading is not defined."));
        problems.Require(definition.Instrument is null || Enum.IsDefined(definition.Instrument.Value), SettlementProblemCodes.Range, "$.instrument", new("Nástroj není ve výčtu.", "The instrument is not defined."));

        var spent = (definition.Terms as SettlementTerms.ActualCostCapped)?.Spent ?? definition.Terms.Agreed;
        problems.Require(definition.Ineligible <= spent || definition.Ineligible > AmountRange.Most, SettlementProblemCodes.Ineligible, "$.ineligible", new(
            $"Neuznatelně použito je nejvýše to, co se utratilo ({spent.ToText(Language.Czech)}), ne {definition.Ineligible.ToText(Language.Czech)}.",
            $"At most what was spent can be used ineligibly ({spent.ToText(Language.English)}), not {definition.Ineligible.ToText(Language.English)}."));
        problems.Require(definition.Instrument != FundingInstrument.PublicContract || definition.Ledger.BalanceOf(definition.Source).Levied == Money.Zero, SettlementProblemCodes.Levy, "$.ledger", new(
            "U veřejné zakázky se neukládá odvod; sankcí je smluvní pokuta nebo nárok ze smlouvy. Opravte nástroj, nebo zápis v knize.",
            "A public contract knows no levy; its sanction is a contractual fine or claim. Correct the instrument or the entry of the ledger."));
        OtherReturns(problems, definition);
        return problems.Report;
    }

    public static bool IsReady(CompensationRules rules, SettlementCase settled)
    {
        var definition = settled.Definition;
        return settled.Ceiling >= 0 && settled.Year == rules.Year && (definition.Type is null || definition.Type == rules.Service)
            && (definition.Binding is not { } chosen || rules.Definition.Settlement.Binding is not { } binding || chosen == binding);
    }

    public static ValidationReport Report(CompensationRules rules, SettlementCase settled)
    {
        var problems = new ProblemList();
        problems.Require(settled.Year == rules.Year, SettlementProblemCodes.Year, "$.ledger.year", new(
            $"Kniha je za rok {settled.Year}, pravidla pro rok {rules.Year}.", $"The ledger is of {settled.Year}, the rules of {rules.Year}."));
        if (settled.Definition.Type is { } type)
        {
            problems.Require(type == rules.Service, SettlementProblemCodes.Type, "$.type", new(
                $"Služba je druhu {type.Name.Czech} ({type.Label}), pravidla pro {rules.Service.Name.Czech} ({rules.Service.Label}).",
                $"The service is of the type {type.Name.English} ({type.Label}), the rules of {rules.Service.Name.English} ({rules.Service.Label})."));
        }

        problems.Require(settled.Ceiling >= 0, SettlementProblemCodes.CeilingMissing, "$.ceiling", new(
            $"Vyrovnávací platba služby '{settled.Service}' není známa, součet veřejných zdrojů nelze ověřit; doplňte ji z posouzení nebo z pověření.",
            $"The ceiling of '{settled.Service}' is not known, so the sum of public money can't be checked; supply it from the assessment or the entrustment."));
        if (rules.Definition.Settlement.Binding is { } binding && settled.Definition.Binding is { } chosen)
        {
            problems.Require(chosen == binding, SettlementProblemCodes.Binding, "$.binding", new(
                $"Metodika {rules.Definition.Id} počítá nadměrnou vyrovnávací platbu {binding.ToText(Language.Czech)}; jiný výklad nevolte.",
                $"The methodology {rules.Definition.Id} counts overcompensation {binding.ToText(Language.English)}; do not choose another reading."));
        }

        return problems.Report;
    }

    private static void OtherReturns(ProblemList problems, SettlementDefinition definition)
    {
        var told = new HashSet<PublicSource>();
        for (var i = 0; i < definition.OtherReturnsDue.Count; i++)
        {
            var (source, amount) = definition.OtherReturnsDue[i];
            var path = FormattableString.Invariant($"$.otherReturnsDue[{i}]");
            problems.Require(source != definition.Source && told.Add(source), SettlementProblemCodes.OtherReturn, $"{path}.source", new(
                $"Vratka zdroje '{source.Name.Czech}' se uvádí jednou, a jen u\u00A0zdroje, který se tu nevypořádává.",
                $"The return of the source '{source.Name.English}' is given once, and only for a source that is not the settled one."));
            var most = definition.Ledger.AsOf(definition.SettledOn, source).BeforeRepayment;
            problems.Require(amount >= Money.Zero && amount <= most, SettlementProblemCodes.OtherReturn, $"{path}.amount", new(
                $"Vrátit lze nejvýše to, co poskytovatel ze zdroje '{source.Name.Czech}' má: od 0\u00A0Kč do {most.ToText(Language.Czech)}, ne {amount.ToText(Language.Czech)}. Co se už vrátilo, sem nepatří.",
                $"At most what the provider has of the source '{source.Name.English}' can be returned: 0\u00A0CZK to {most.ToText(Language.English)}, not {amount.ToText(Language.English)}. What came back already does not belong here."));
        }
    }

    private static void Terms(ProblemList problems, SettlementTerms terms)
    {
        Amount(problems, terms.Agreed, "$.terms.agreed");
        switch (terms)
        {
            case SettlementTerms.FixedPrice { Units: { } units }:
                Units(problems, units);
                break;
            case SettlementTerms.UnitPrice price:
                Units(problems, price.Units);
                Amount(problems, price.PerUnit, "$.terms.perUnit");
                break;
            case SettlementTerms.ActualCostCapped capped:
                Amount(problems, capped.Spent, "$.terms.spent");
                problems.Require(capped.Share >= Rate.Zero && capped.Share <= Rate.One, SettlementProblemCodes.Range, "$.terms.share", new(
                    $"Podíl je od 0 do 1 (0 až 100\u00A0%), ne {capped.Share}.", $"A share is from 0 to 1 (0 to 100%), not {capped.Share}."));
                break;
        }
    }

    private static void Units(ProblemList problems, DeliveredUnits units)
    {
        var (planned, delivered) = units;
        problems.Require(planned.Unit == delivered.Unit, SettlementProblemCodes.Units, "$.terms.units", new(
            $"Dodané jednotky jsou '{delivered.Unit.Code}', plánované '{planned.Unit.Code}'; jednotky se samy nepřevádějí.", $"The delivered units are '{delivered.Unit.Code}', the planned '{planned.Unit.Code}'; units never convert by themselves."));
        problems.Require(planned.TenThousandths > 0 && delivered.TenThousandths >= 0, SettlementProblemCodes.Units, "$.terms.units", new(
            $"Plánovaných jednotek je více než 0 a dodaných nejméně 0, ne {planned.ToText(Language.Czech)} a {delivered.ToText(Language.Czech)}.",
            $"Planned units are above 0 and delivered ones 0 or more, not {planned.ToText(Language.English)} and {delivered.ToText(Language.English)}."));
    }

    private static void Amount(ProblemList problems, Money? amount, string path) => problems.RequireAmount(amount, SettlementProblemCodes.Range, path);
}
