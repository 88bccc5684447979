using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>Checks a statement of costs.</summary>
internal sealed class CostStatementRules
{
    private const int MostLines = 100;
    private const int MostItems = 500;
    private readonly CostStatementDefinition _statement;
    private readonly ProblemList _problems = new();

    private CostStatementRules(CostStatementDefinition statement) => _statement = statement;

    private IEnumerable<(CostItem Item, string Path)> Costs => _statement.Lines.SelectMany((line, i) => line.Costs.Select((item, j) => (item, CostPath(i, j))));

    private IEnumerable<(RevenueItem Item, string Path)> Revenues => _statement.Lines.SelectMany((line, i) => line.Revenues.Select((item, j) => (item, RevenuePath(i, j))));

    /// <summary>Place of a cost, for problems and operands.</summary>
    public static string CostPath(int line, int item) => FormattableString.Invariant($"$.lines[{line}].costs[{item}]");

    /// <summary>Place of a revenue, for problems and operands.</summary>
    public static string RevenuePath(int line, int item) => FormattableString.Invariant($"$.lines[{line}].revenues[{item}]");

    /// <summary>The day by which the law of a cost is chosen.</summary>
    public static LocalDate DayOf(CostItem item, int year) => item.Day ?? new LocalDate(year, 12, 31);

    /// <summary>What the compensation payment covers, with the choices of the region.</summary>
    public static CostRules CoveredBy(CostStatementDefinition statement)
    {
        var rules = statement.Compensation;
        if (statement.Policy is { CountsHealthCare: false, Source: var nursing })
            rules = rules.With(CostExclusion.Since(SocialServicesLaw.Years.From!.Value, CostPurpose.HealthCare, nursing));
        if (statement.Policy is { CountsInKind: false, Source: var inKind })
            rules = rules.With(CostExclusion.Since(SocialServicesLaw.Years.From!.Value, CostCategory.InKind, inKind));
        return rules;
    }

    public static ValidationReport Check(CostStatementDefinition statement)
    {
        var rules = new CostStatementRules(statement);
        rules.Statement();
        return rules._problems.Report;
    }

    private void Statement()
    {
        NotBlank(_statement.Service, "$.service");
        var isYear = SocialServicesLaw.IsYear(_statement.Year);
        _problems.Require(isYear, CostProblemCodes.Range, "$.year", SocialServicesLaw.YearExpected(_statement.Year));
        _problems.Require(_statement.Lines.Count is >= 1 and <= MostLines, CostProblemCodes.Range, "$.lines", new($"Výkaz má 1 až {MostLines} řádků.", $"A statement has 1 to {MostLines} lines."));
        Amount(_statement.Profit, "$.profit");
        Basis(_statement.ProfitBasis, _statement.Profit, "$.profitBasis");
        Sources();
        Lines();
        foreach (var (item, path) in Costs)
            Cost(item, path, isYear);
        foreach (var (item, path) in Revenues)
            Revenue(item, path);
        foreach (var pair in CostPair.All)
            Pair(pair);
        InKindValues();
    }

    private void Sources()
    {
        _problems.Require(_statement.Compensation.Source is null, CostProblemCodes.Rules, "$.compensation", new(
            $"Pravidla vyrovnávací platby nejsou pravidla zdroje ({_statement.Compensation.Name.Czech}); použijte CostRules.Compensation, případně s\u00A0dalšími vyloučeními.",
            $"Rules of the compensation payment are not rules of a source ({_statement.Compensation.Name.English}); use CostRules.Compensation, with further exclusions where needed."));
        var seen = new HashSet<PublicSource>();
        for (var i = 0; i < _statement.Sources.Count; i++)
        {
            var (rules, path) = (_statement.Sources[i], FormattableString.Invariant($"$.sources[{i}]"));
            _problems.Require(rules.Source is not null, CostProblemCodes.Rules, path, new("Pravidla vyrovnávací platby nejsou pravidla zdroje; uveďte pravidla zdroje.", "Rules of the compensation payment are not rules of a source; give rules of a source."));
            _problems.Require(rules.Source is null || seen.Add(rules.Source), CostProblemCodes.Repeated, path, new(
                $"Pravidla zdroje '{rules.Name.Czech}' stojí dvakrát; uveďte je jednou.", $"Rules of the source '{rules.Name.English}' stand twice; give them once."));
        }
    }

    private void Lines()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, line) in _statement.Lines.Index())
        {
            var path = FormattableString.Invariant($"$.lines[{i}]");
            NotBlank(line.Name, $"{path}.name");
            _problems.Require(seen.Add(line.Name), CostProblemCodes.Repeated, $"{path}.name", new(
                $"Řádek '{line.Name}' stojí dvakrát; dejte řádkům různé názvy.", $"The line '{line.Name}' stands twice; give the lines different names."));
            _problems.Require(line.Costs.Count <= MostItems, CostProblemCodes.Range, $"{path}.costs", new($"Nejvýše {MostItems} nákladů.", $"At most {MostItems} costs."));
            _problems.Require(line.Revenues.Count <= MostItems, CostProblemCodes.Range, $"{path}.revenues", new($"Nejvýše {MostItems} výnosů.", $"At most {MostItems} revenues."));
        }
    }

    private void Cost(CostItem item, string path, bool isYear)
    {
        NotBlank(item.Name, $"{path}.name");
        Amount(item.Amount, $"{path}.amount");
        Basis(item.Basis, item.Amount, $"{path}.basis");
        _problems.Require(!isYear || item.Day is not { } day || day.Year == _statement.Year, CostProblemCodes.OutsideYear, $"{path}.day", new(
            $"Den nákladu '{item.Name}' není v\u00A0roce {_statement.Year}; náklad patří do roku, se kterým věcně a časově souvisí.",
            $"The day of the cost '{item.Name}' is not in {_statement.Year}; a cost belongs to the year to which it relates."));
        Choices(item.Purpose, item.Category == CostCategory.InKind, path);
        if (isYear)
            Funding(item, path);
    }

    // What a source paid against its rules is not undone here: it comes back in the settlement, so it is a warning.
    private void Funding(CostItem item, string path)
    {
        _problems.Require(item.Funding.Count <= MostItems, CostProblemCodes.Range, $"{path}.funding", new($"Nejvýše {MostItems} úhrad.", $"At most {MostItems} payments."));
        if (item.Funding.Count > MostItems)
            return;

        for (var i = 0; i < item.Funding.Count; i++)
            Amount(item.Funding[i].Amount, FormattableString.Invariant($"{path}.funding[{i}].amount"));
        if (!AmountRange.Has(item.Amount) || !item.Funding.All(funding => AmountRange.Has(funding.Amount)))
            return;

        var paid = Money.Sum(item.Funding.Select(funding => funding.Amount));
        _problems.Require(paid <= item.Amount, CostProblemCodes.FundingAboveItem, $"{path}.funding", new(
            $"Zdroje hradí '{item.Name}' dohromady {paid.ToText(Language.Czech)}, o\u00A0{(paid - item.Amount).ToText(Language.Czech)} více než náklad {item.Amount.ToText(Language.Czech)}; tutéž část nesmí hradit dva zdroje.",
            $"The sources pay '{item.Name}' with {paid.ToText(Language.English)} together, {(paid - item.Amount).ToText(Language.English)} above the cost of {item.Amount.ToText(Language.English)}; two sources must not pay the same part."));

        var day = DayOf(item, _statement.Year);
        var covered = CoveredBy(_statement).Judge(item.Category, item.Purpose, day);
        for (var i = 0; i < item.Funding.Count; i++)
        {
            var (source, amount) = item.Funding[i];
            var bySource = _statement.Sources.FirstOrDefault(rules => rules.Source == source)?.Judge(item.Category, item.Purpose, day);
            if (amount == Money.Zero || (covered.IsEligible && bySource is not { IsEligible: false }))
                continue;
            _problems.Warn(CostProblemCodes.FundingNotEligible, FormattableString.Invariant($"{path}.funding[{i}]"), new(
                $"Zdroj '{source.Name.Czech}' hradí {amount.ToText(Language.Czech)} z\u00A0nákladu '{item.Name}', který z\u00A0něj hradit nelze; částku je třeba vrátit nebo uhradit odjinud.",
                $"The source '{source.Name.English}' pays {amount.ToText(Language.English)} of the cost '{item.Name}', which it can't pay; return the amount or pay it otherwise."),
                bySource?.Provision ?? covered.Provision);
        }
    }

    private void Revenue(RevenueItem item, string path)
    {
        NotBlank(item.Name, $"{path}.name");
        Amount(item.Amount, $"{path}.amount");
        Basis(item.Basis, item.Amount, $"{path}.basis");
        _problems.Require(item.Purpose is not null || item.Source != MoneySource.WorkshopProducts, CostProblemCodes.Purpose, $"{path}.purpose", new(
            $"Uveďte, zda tržba '{item.Name}' vznikla v\u00A0základních činnostech, nebo mimo ně.", $"Say whether the sale '{item.Name}' arose in basic activities or outside them."));
        _problems.Require(item.Purpose is null || item.Source.Purpose is null || item.Purpose == item.Source.Purpose, CostProblemCodes.Purpose, $"{path}.purpose", new(
            $"Zdroj '{item.Source.Name.Czech}' má účel '{item.Source.Purpose?.Name.Czech}', ne '{item.Purpose?.Name.Czech}'.", $"The source '{item.Source.Name.English}' has the purpose '{item.Source.Purpose?.Name.English}', not '{item.Purpose?.Name.English}'."));
        Choices(item.CountedPurpose, item.Source == MoneySource.InKind, path);
        if (item.Source == MoneySource.EmploymentSubsidy && !item.CountedPurpose.IsApart)
            Chosen(_statement.Policy?.CountsEmploymentSubsidies, "countsEmploymentSubsidies", path, new("zda příspěvky na zaměstnávání snižují čisté náklady", "whether employment subsidies lower net cost"));
    }

    private void Choices(CostPurpose purpose, bool isInKind, string path)
    {
        if (purpose == CostPurpose.HealthCare)
            Chosen(_statement.Policy?.CountsHealthCare, "countsHealthCare", path, new("zda je zdravotní péče ve výpočtu (náklad i\u00A0platby pojišťoven)", "whether health care is in the calculation (its cost and the payments of insurers)"));
        if (isInKind && !purpose.IsApart)
            Chosen(_statement.Policy?.CountsInKind, "countsInKind", path, new("zda je nefinanční podpora ve výpočtu (v\u00A0nákladech i\u00A0mezi veřejnými zdroji)", "whether support in kind is in the calculation (as cost and as public money)"));
    }

    private void Chosen(bool? choice, string name, string path, BilingualText what) => _problems.Require(choice is not null, CostProblemCodes.Policy, path, new(
        $"Kraj musí určit, {what.Czech}; doplňte policy.{name} se zdrojem.", $"The region must say {what.English}; give policy.{name} with its source."));

    private void Pair(CostPair pair)
    {
        var costs = Costs.Where(cost => pair.IsCost(cost.Item)).ToList();
        var revenues = Revenues.Where(revenue => pair.IsRevenue(revenue.Item)).ToList();
        if (costs.Count > 0 == revenues.Count > 0)
            return;
        var (path, present, missing) = costs.Count > 0 ? (costs[0].Path, pair.Cost, pair.Revenue) : (revenues[0].Path, pair.Revenue, pair.Cost);
        _problems.Fail(CostProblemCodes.OneSidedPair, path, new(
            $"Dvojice '{pair.Name.Czech}': ve výkazu je {present.Czech}, chybí {missing.Czech}. Uveďte obě strany (i\u00A0s\u00A0nulou), nebo žádnou.",
            $"The pair '{pair.Name.English}': {present.English} stands in the statement, {missing.English} is missing. Give both sides (with zero where there is nothing) or neither."));
    }

    private void InKindValues()
    {
        foreach (var purpose in CostPurpose.All)
        {
            var costs = Costs.Where(cost => cost.Item.Category == CostCategory.InKind && cost.Item.Purpose == purpose && AmountRange.Has(cost.Item.Amount)).ToList();
            var support = Revenues.Where(revenue => revenue.Item.Source == MoneySource.InKind && revenue.Item.CountedPurpose == purpose && AmountRange.Has(revenue.Item.Amount)).ToList();
            if (costs.Count == 0 || support.Count == 0)
                continue;
            var (cost, value) = (Money.Sum(costs.Select(each => each.Item.Amount)), Money.Sum(support.Select(each => each.Item.Amount)));
            _problems.Require(cost == value, CostProblemCodes.InKindValue, costs[0].Path, new(
                $"Nefinanční podpora ({purpose.Name.Czech}) má v\u00A0nákladech hodnotu {cost.ToText(Language.Czech)} a mezi zdroji {value.ToText(Language.Czech)}; obě mají být stejné.",
                $"Support in kind ({purpose.Name.English}) has the value {cost.ToText(Language.English)} as cost and {value.ToText(Language.English)} among the sources; both are to be the same."));
        }
    }

    private void NotBlank(string text, string path) => _problems.Require(!string.IsNullOrWhiteSpace(text), CostProblemCodes.Blank, path, new("Název nesmí být prázdný.", "A name must not be blank."));

    private void Basis(Explanation? basis, Money amount, string path) => _problems.Require(basis is null || basis.Value == Figure.Amount(amount), CostProblemCodes.Basis, path, new(
        $"Vysvětlení dává {basis?.Value.ToText(Language.Czech)}, položka má {amount.ToText(Language.Czech)}.", $"The explanation comes to {basis?.Value.ToText(Language.English)}, the item has {amount.ToText(Language.English)}."));

    private void Amount(Money amount, string path) => _problems.RequireAmount(amount, CostProblemCodes.Range, path);
}
