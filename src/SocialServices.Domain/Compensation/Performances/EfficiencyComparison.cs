using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Performances;

/// <summary>
/// Cost of services per unit, per supported person and per hour of direct work, against the median of their group (srovnání efektivnosti). Only
/// services of one type, form and unit are compared; units never convert. The order in which services are given does not matter. Value-equal.
/// </summary>
public sealed record EfficiencyComparison
{
    private EfficiencyComparison(ValueList<EfficiencyGroup> groups, ValueList<NotComparable> notComparable)
    {
        Groups = groups;
        NotComparable = notComparable;
    }

    /// <summary>The groups by measure, type in the order of the Act, form and unit.</summary>
    public ValueList<EfficiencyGroup> Groups { get; }

    /// <summary>Services that lack a number by which others are compared, by measure and name.</summary>
    public ValueList<NotComparable> NotComparable { get; }

    /// <summary>The comparison of services; a measure that no service has is left out.</summary>
    /// <exception cref="DomainValidationException">The figures break rules; the report names all of them.</exception>
    public static EfficiencyComparison Of(IEnumerable<EfficiencyFigures> services)
    {
        var given = Guard.Against.Null(services).ToValueList();
        Check(given).ThrowIfErrors();
        var measures = EfficiencyMeasures.All.Where(measure => given.Any(service => service.DivisorOf(measure) is not null)).ToList();
        return new(
            measures.SelectMany(measure => GroupsOf(measure, given)).ToValueList(),
            measures.SelectMany(measure => given
                .Where(service => !IsComparable(service, measure))
                .OrderBy(service => service.Service, StringComparer.Ordinal).ThenBy(service => Order(service.Type)).ThenBy(service => service.Form)
                .Select(service => new NotComparable(service, measure))).ToValueList());
    }

    /// <summary>The comparison with its explanation.</summary>
    /// <param name="withQuartiles">True to show the quartiles of each group, too.</param>
    public Explained<EfficiencyComparison> Explain(bool withQuartiles = false) => new(this, new(EfficiencySteps.Comparison, Figure.Text(new(
        FormattableString.Invariant($"počet skupin {Groups.Count}, nesrovnatelných údajů {NotComparable.Count}"),
        FormattableString.Invariant($"groups {Groups.Count}, not comparable {NotComparable.Count}"))))
    {
        Reason = new("Srovnává se jen v\u00A0rámci druhu, formy a jednotky; jednotky se nepřevádějí.", "Only services of one type, form and unit are compared; units never convert."),
        Warnings = NotComparable.Select(each => each.Text).ToValueList(),
        Parts = Groups.Select(group => group.Explain(withQuartiles)).ToValueList(),
    });

    private static IEnumerable<EfficiencyGroup> GroupsOf(EfficiencyMeasure measure, ValueList<EfficiencyFigures> services) => services
        .Where(service => IsComparable(service, measure))
        .GroupBy(service => (service.Type, service.Form, service.DivisorOf(measure)!.Value.Unit))
        .OrderBy(group => Order(group.Key.Type)).ThenBy(group => group.Key.Form).ThenBy(group => group.Key.Unit.Code, StringComparer.Ordinal)
        .Select(group => new EfficiencyGroup(measure, group.Key.Type, group.Key.Form, group.Key.Unit, group));

    private static bool IsComparable(EfficiencyFigures service, EfficiencyMeasure measure) => service.DivisorOf(measure) is { TenThousandths: > 0 };

    private static int Order(ServiceType type) => ServiceType.All.AsSpan().IndexOf(type);

    private static ValidationReport Check(ValueList<EfficiencyFigures> services)
    {
        var problems = new ProblemList();
        var known = new HashSet<(string, ServiceType, ServiceForm)>();
        for (var i = 0; i < services.Count; i++)
        {
            var (service, path) = (services[i], FormattableString.Invariant($"$[{i}]"));
            problems.Require(!string.IsNullOrWhiteSpace(service.Service), EfficiencyProblemCodes.Blank, $"{path}.service", new("Označení služby nesmí být prázdné.", "The service must not be blank."));
            problems.Require(!service.Cost.IsNegative, EfficiencyProblemCodes.Range, $"{path}.cost", new(
                $"Náklady jsou nejméně 0\u00A0Kč, ne {service.Cost.ToText(Language.Czech)}.", $"A cost is 0\u00A0CZK or more, not {service.Cost.ToText(Language.English)}."));
            problems.Require(Enum.IsDefined(service.Form), EfficiencyProblemCodes.Range, $"{path}.form", new("Forma je pobytová, ambulantní nebo terénní.", "A form is residential, ambulatory or field."));
            problems.Require(service.Units?.Unit != Unit.One, EfficiencyProblemCodes.Unit, $"{path}.units", new("Uveďte jednotku, například lůžko.", "Give a unit, such as a bed."));
            problems.Require(service.Persons is null or >= 0 and <= 1_000_000_000, EfficiencyProblemCodes.Range, $"{path}.persons", new(
                FormattableString.Invariant($"Počet osob je od 0 do 1\u00A0miliardy, ne {service.Persons}."), FormattableString.Invariant($"A number of persons is from 0 to 1\u00A0billion, not {service.Persons}.")));
            problems.Require(service.DirectHours is null || service.DirectHours.Value.Unit == Unit.Hour, EfficiencyProblemCodes.Unit, $"{path}.directHours", new(
                $"Přímá práce se uvádí v\u00A0hodinách, ne '{service.DirectHours}'; jednotky se nepřevádějí.", $"Direct work is given in hours, not '{service.DirectHours}'; units never convert."));
            problems.Require(known.Add((service.Service, service.Type, service.Form)), EfficiencyProblemCodes.Repeated, path, new(
                $"Služba '{service.Service}' je ve stejném druhu a formě uvedena dvakrát.", $"The service '{service.Service}' stands twice in one type and form."));
        }

        return problems.Report;
    }
}

/// <summary>Service that can't be compared in a measure, and why (nesrovnatelná služba).</summary>
/// <param name="Service">The service.</param>
/// <param name="Measure">The measure.</param>
public sealed record NotComparable(EfficiencyFigures Service, EfficiencyMeasure Measure)
{
    /// <summary>Why, as a clause: "počet osob není uveden", "there are no hours of direct work".</summary>
    public BilingualText Reason => (Measure, IsStated: Service.DivisorOf(Measure) is not null) switch
    {
        (EfficiencyMeasure.PerUnit, false) => new("jednotky nejsou uvedeny", "the units are not stated"),
        (EfficiencyMeasure.PerUnit, _) => new("počet jednotek je nula", "the number of units is zero"),
        (EfficiencyMeasure.PerPerson, false) => new("počet podpořených osob není uveden", "the number of supported persons is not stated"),
        (EfficiencyMeasure.PerPerson, _) => new("počet podpořených osob je nula", "the number of supported persons is zero"),
        (_, false) => new("hodiny přímé práce nejsou uvedeny", "the hours of direct work are not stated"),
        _ => new("hodin přímé práce je nula", "there are no hours of direct work"),
    };

    /// <summary>The service, the measure and the reason, as a sentence.</summary>
    public BilingualText Text => new(
        $"Službu '{Service.Service}' nelze srovnat podle ukazatele {Measure.ToText(Language.Czech)}: {Reason.Czech}.",
        $"The service '{Service.Service}' can't be compared by {Measure.ToText(Language.English)}: {Reason.English}.");
}
