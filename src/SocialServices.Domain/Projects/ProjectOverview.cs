using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Projects.Activities;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Projects;

/// <summary>Writes the overview of a project for people, a section for each kind of fact; sections without facts are left out.</summary>
internal sealed class ProjectOverview
{
    private readonly List<string> _lines = [];
    private readonly Project _project;
    private readonly ProjectDefinition _definition;
    private readonly Language _language;

    private ProjectOverview(Project project, Language language)
    {
        _project = project;
        _definition = project.Definition;
        _language = language;
    }

    private bool Czech => _language == Language.Czech;

    public static string Write(Project project, Language language)
    {
        var overview = new ProjectOverview(project, language);
        overview.Heading();
        overview.Section("Kdy", "When", overview.Times());
        overview.Section("Peníze", "Money", overview.Money());
        overview.Section("Služby", "Services", overview.Services());
        overview.Section("Zakázky a smlouvy", "Procurement and contracts", overview.Lots());
        overview.Section("Cílové hodnoty", "Targets", overview.Targets());
        overview.Section("Kdo", "Who", project.Definition.Roles.Select(role => $"{role.Kind.ToText(language)}: {role.Organisation}{(role.Department.Length > 0 ? $", {role.Department}" : string.Empty)}"));
        overview.Section("Aktivity a závazky", "Activities and obligations", overview.Obligations());
        overview.Section("Po projektu", "After the project", overview.Returns());
        overview.Section("Upozornění", "Warnings", project.Warnings.Problems.Where(problem => problem.Severity == ProblemSeverity.Warning).Select(problem => problem.Text.In(language)));
        overview.Section("Není známo", "Not known", project.Definition.Unknown.Select(fact => fact.What.In(language)));
        overview.Section("Lze spočítat", "Can be computed", project.Computations.Where(each => each.IsPossible).Select(each => $"{each.Name.In(language)}: {each.Result.In(language)}"));
        overview.Section("Nelze spočítat", "Can't be computed", project.Computations.Where(each => !each.IsPossible)
            .Select(each => $"{each.Name.In(language)}; {(overview.Czech ? "chybí" : "missing")}: {string.Join("; ", each.Missing.Select(missing => missing.In(language)))}"));
        return string.Concat(overview._lines.Select(line => line + "\n"));
    }

    private void Section(string czech, string english, IEnumerable<string> lines)
    {
        var given = lines.ToList();
        if (given.Count == 0)
            return;
        _lines.AddRange([string.Empty, Czech ? czech : english]);
        _lines.AddRange(given.Select(line => "  " + line));
    }

    private void Heading()
    {
        var number = _project.RegistrationNumber?.ToString() ?? (Czech ? "registrační číslo není známo" : "registration number not known");
        _lines.Add(_definition.Name);
        _lines.Add(string.Join(", ", new[] { _definition.Region.Name.In(_language), _project.Programme?.Code, number }.OfType<string>()));
        if (_definition.Goals.Count > 0)
            _lines.Add($"{(Czech ? "Cíle" : "Goals")}: {string.Join(", ", _definition.Goals.Select(goal => goal.ToText(_language)))}");
    }

    private IEnumerable<string> Times() =>
    [
        .. Statements(ProjectFact.Start, _definition.Schedule.Start, date => date.ToText(_language)),
        .. Statements(ProjectFact.Activity, _definition.Schedule.Activity, period => period.ToText(_language)),
        .. Statements(ProjectFact.Financing, _definition.Schedule.Financing, period => period.ToText(_language)),
        .. Statements(ProjectFact.FinancedMonths, _definition.Schedule.MostFinancedMonths, months => FormattableString.Invariant($"{(Czech ? "nejvýše" : "at most")} {months}")),
    ];

    private IEnumerable<string> Money()
    {
        foreach (var line in Statements(ProjectFact.TotalCost, _definition.Money.TotalCost, amount => amount.ToText(_language)).Concat(Statements(ProjectFact.Allocation, _definition.Money.Allocation, amount => amount.ToText(_language))))
            yield return line;
        if (_definition.Money.Sources.Count > 0)
            yield return $"{(Czech ? "zdroje" : "sources")}: {string.Join(", ", _definition.Money.Sources.Select(source => source.ToText(_language)))}";
        if (_project.Shares is { } shares)
            yield return (_project.AreSharesStated ? ProjectFact.Shares.ToText(_language)
                : Czech ? $"podíly zdrojů dokument neuvádí; známé pro kraje v programu {_project.Programme}" : $"the document states no shares of sources; those known for regions in the programme {_project.Programme}")
                + $": {shares.European.ToText(_language)} / {shares.State.ToText(_language)} / {shares.Own.ToText(_language)} ({shares.Source.ToText(_language)})";
    }

    private IEnumerable<string> Services()
    {
        foreach (var services in _definition.Services)
        {
            var rows = services.ByType.Select(row => row.Type.Name.In(_language) + Numbers(row)).Concat(services.ByOrigin.Select(row => FormattableString.Invariant($"{row.Origin.ToText(_language)} {row.Count}")));
            var total = services.Count is { } count ? FormattableString.Invariant($"; {(Czech ? "celkem" : "in all")} {count}") : string.Empty;
            yield return $"{services.State.ToText(_language)}: {string.Join(", ", rows)}{total} ({services.Source.ToText(_language)})";
        }

        foreach (var type in _definition.Services.SelectMany(services => services.ByType).Where(row => row.TargetGroups.Count > 0))
            yield return $"{(Czech ? "cílová skupina" : "target group")}, {type.Type.Name.In(_language)}: {string.Join("; ", type.TargetGroups.Select(group => group.ToText(_language)))}";
        if (_definition.TargetGroups.Count > 0)
            yield return $"{(Czech ? "cílové skupiny" : "target groups")}: {string.Join("; ", _definition.TargetGroups.Select(group => group.ToText(_language)))}";
        foreach (var instrument in _definition.Instruments)
            yield return $"{(Czech ? "nástroj" : "instrument")}: {instrument.Instrument.ToText(_language)}"
                + (instrument.Basis is { } basis ? $", {basis.ToText(_language)}" : string.Empty)
                + (instrument.Period is { } period ? $", {period.ToText(_language)}" : string.Empty)
                + (instrument.Remark.Czech.Length > 0 ? $" ({instrument.Remark.In(_language)})" : string.Empty);
        foreach (var finding in _definition.Availability)
            yield return $"{(Czech ? "dostupnost před projektem" : "availability before the project")}: {finding.Availability.ToText(_language)}{(finding.Service is null ? string.Empty : $", {finding.Service.Name.In(_language)}")}";
        if (_definition.Eligibility is { } eligibility)
            yield return $"{(Czech ? "podmínky způsobilosti" : "conditions of eligibility")}: {string.Join("; ", eligibility.Conditions.Select(condition => condition.Name.In(_language)))}";
        if (_definition.Requirements.Count > 0)
            yield return $"{(Czech ? "požadavky" : "requirements")}: {string.Join(", ", _definition.Requirements.Select(requirement => requirement.ToText(_language)))}";
        foreach (var term in _definition.EntrustmentTerms)
            yield return $"{(Czech ? "pověření" : "entrustment")}: {term.What.In(_language)}";
        foreach (var term in _definition.NetworkTerms)
            yield return $"{(Czech ? "síť" : "network")}: {term.Status.ToText(_language)}, {term.Kind.ToText(_language)}";
        foreach (var need in _definition.Need)
            yield return $"{ProjectFact.Need.ToText(_language)}: {need.Kind.ToText(_language)}" + (need.Found is { } half ? $", {half.ToText(_language)}" : string.Empty) + (need.Remark.Czech.Length > 0 ? $" ({need.Remark.In(_language)})" : string.Empty);

        string Numbers(SupportedType row) => (row.Count is { } count ? FormattableString.Invariant($" {count}") : string.Empty)
            + (row.Capacity is { } capacity ? $" ({capacity.ToText(_language)})" : string.Empty)
            + (row.Forms.Count > 0 ? $" ({string.Join(", ", row.Forms.Select(form => form.ToText(_language)))})" : string.Empty)
            + (row.Places.Count > 0 ? $" ({string.Join(", ", row.Places)})" : string.Empty);
    }

    private IEnumerable<string> Lots()
    {
        foreach (var group in _definition.LotGroups)
        {
            var lots = group.Lots is { } count ? FormattableString.Invariant($", {(Czech ? "počet částí" : "lots")}: {count}") + (group.Awarding is { } awarding ? $" ({awarding.ToText(_language)})" : string.Empty) : string.Empty;
            var territory = string.Join(Czech ? " nebo " : " or ", group.Territory.Statements.Select(statement => statement.Wording.Length > 0 ? statement.Wording : statement.Value.ToText(_language, ProjectRules.DayOf(statement.Source, _definition.Schedule))));
            yield return $"{group.Number}: {group.Service.Name.In(_language)}"
                + (group.TargetGroups.Count > 0 ? $", {string.Join("; ", group.TargetGroups.Select(each => each.ToText(_language)))}" : string.Empty)
                + (territory.Length > 0 ? $", {territory}" : string.Empty)
                + lots
                + (group.Price is { } price ? $", {price.ToText(_language)}" : string.Empty);
        }

        foreach (var contract in _definition.Contracts)
            yield return $"{(Czech ? "smlouva" : "contract")} {contract.Number}: {contract.Service}, {Time.DateText.Of(contract.Days, _language)}, {contract.Price.ToText(_language)}";
    }

    private IEnumerable<string> Targets() => _definition.Indicators.Select(indicator => indicator.Targets.Count == 0
        ? $"{indicator.Name.In(_language)}: {(Czech ? "cílová hodnota není známa" : "target not known")}"
        : $"{indicator.Name.In(_language)}: {string.Join(", ", indicator.Targets.Select(target => $"{target.Service?.Name.In(_language) ?? (Czech ? "celkem" : "in all")} {string.Join(" → ", target.Value.Statements.Select(statement => statement.Value.ToText(_language)))}"))}");

    private IEnumerable<string> Obligations() => _definition.Activities.Select(activity => $"{(Czech ? "aktivita" : "activity")}: {activity.Name.In(_language)} ({activity.Funding.ToText(_language)})")
        .Concat(_definition.Obligations.Select(obligation => $"{obligation.Kind.ToText(_language)}: {obligation.What.In(_language)}" + Numbers(obligation) + (obligation.OfProject.Length > 0 ? $" ({(Czech ? "projekt" : "project")} {obligation.OfProject})" : string.Empty)))
        .Concat(_definition.Methodologies.Count > 0 ? [$"{(Czech ? "závazná metodika podle roku" : "binding methodology by year")}: {string.Join(", ", _definition.Methodologies.Select(edition => edition.Name))}"] : []);

    private string Numbers(Obligation obligation)
    {
        var parts = new List<string>();
        if (obligation.Planned is { } planned)
            parts.Add(FormattableString.Invariant($"{(Czech ? "plán" : "planned")} {planned} {obligation.Scope.ToText(_language)}"));
        if (obligation.DaysEach is { } days)
            parts.Add(Czech ? FormattableString.Invariant($"dny: {days} {(obligation.Planned is null ? obligation.Scope.ToText(_language) : string.Empty)}").TrimEnd() : FormattableString.Invariant($"days: {days} {(obligation.Planned is null ? obligation.Scope.ToText(_language) : string.Empty)}").TrimEnd());
        if (obligation.Held.Count > 0)
            parts.Add($"{(Czech ? "konáno" : "held")} {string.Join(", ", obligation.Held.Select(date => date.ToText(_language)))}");
        return parts.Count > 0 ? $" ({string.Join("; ", parts)})" : string.Empty;
    }

    private IEnumerable<string> Returns() => _definition.ReturnPlans.Select(plan =>
        $"{plan.Type?.Name.In(_language) ?? (Czech ? "všechny služby" : "all services")}: {plan.Next.ToText(_language)}"
        + (plan.From is { } from ? $" {(Czech ? "od" : "from")} {from.ToTextAfterPreposition(_language)}" : string.Empty)
        + (plan.Remark.Czech.Length > 0 ? $" ({plan.Remark.In(_language)})" : string.Empty));

    private IEnumerable<string> Statements<T>(ProjectFact attribute, Stated<T> stated, Func<T, string> text) where T : notnull =>
        stated.Statements.Select(statement => $"{attribute.ToText(_language)}: {text(statement.Value)}"
            + (statement.Remark.Czech.Length > 0 ? $", {statement.Remark.In(_language)}" : string.Empty)
            + (stated.IsChosen && statement == stated.InForce ? $", {(Czech ? "platí" : "in force")}: {stated.Reason.In(_language)}" : string.Empty)
            + $" ({statement.Source.ToText(_language)})");
}
