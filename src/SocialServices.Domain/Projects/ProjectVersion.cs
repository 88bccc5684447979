using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Projects;

/// <summary>What is known of a project by one source, or by what is in force (verze údajů o projektu), as figures that can be compared.</summary>
internal sealed record ProjectVersion(BilingualText Name, ValueList<(ProjectFact Attribute, ServiceType? Service, Figure Value)> Figures)
{
    public static ProjectVersion By(Project project, PublishedSource source) =>
        Of(source.Title, project.Definition, project.Definition.Services.LastOrDefault(services => services.Source == source), new(source));

    public static ProjectVersion InForce(Project project) => Of(BilingualText.Same(project.Definition.Id), project.Definition, project.SupportedServices, new(null));

    private static ProjectVersion Of(BilingualText name, ProjectDefinition definition, SupportedServices? services, Reading reading)
    {
        var figures = new List<(ProjectFact Attribute, ServiceType? Service, Figure Value)>();
        Add(ProjectFact.Start, reading.Of(definition.Schedule.Start), date => Words(date.ToText));
        Add(ProjectFact.Activity, reading.Of(definition.Schedule.Activity), period => Words(period.ToText));
        Add(ProjectFact.Financing, reading.Of(definition.Schedule.Financing), period => Words(period.ToText));
        Add(ProjectFact.TotalCost, reading.Of(definition.Money.TotalCost), amount => Figure.Amount(amount.Amount));
        Add(ProjectFact.Allocation, reading.Of(definition.Money.Allocation), amount => Figure.Amount(amount.Amount));
        foreach (var type in services?.ByType.Select(row => row.Type).Distinct() ?? [])
        {
            if (services!.CountOf(type) is { } count)
                figures.Add((ProjectFact.Services, type, Count(count)));
            foreach (var capacity in services.ByType.Where(row => row.Type == type).Select(row => row.Capacity).OfType<Capacity>())
                figures.Add((ProjectFact.Capacities, type, Figure.Units(capacity.Quantity)));
        }

        if (services?.Count is { } total)
            figures.Add((ProjectFact.Services, null, Count(total)));
        return new(name, figures.ToValueList());

        void Add<T>(ProjectFact attribute, Statement<T>? statement, Func<T, Figure> figure) where T : notnull
        {
            if (statement is not null)
                figures.Add((attribute, null, figure(statement.Value)));
        }
    }

    private static Figure Count(int services) => Figure.Units(Exact.Of(services), Unit.Service);

    private static Figure Words(Func<Language, string> text) => Figure.Text(BilingualText.Of(text));

    // Of two statements of one source the first one is read; that they differ is a warning of the project.
    private sealed record Reading(PublishedSource? Source)
    {
        public Statement<T>? Of<T>(Stated<T> stated) where T : notnull => Source is null ? stated.InForce : stated.By(Source.Id) is [var first, ..] ? first : null;
    }
}
