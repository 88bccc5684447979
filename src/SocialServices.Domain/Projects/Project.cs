using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects.Activities;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Projects;

/// <summary>
/// Project by which a region pays or plans social services (projekt kraje), checked whole: every fact with its source, what is not known said
/// to be unknown. What sources contradict is kept in all readings and warned of. Immutable and thread-safe; two projects are equal when the
/// same is known of them.
/// </summary>
public sealed record Project
{
    private Project(ProjectDefinition definition) => Definition = definition;

    /// <summary>What is known.</summary>
    public ProjectDefinition Definition { get; }

    /// <summary>The registration number in force; none where it is not known.</summary>
    public RegistrationNumber? RegistrationNumber => Definition.RegistrationNumber.InForce?.Value;

    /// <summary>The programme: as stated, else that of the registration number; none where neither is known.</summary>
    public Programme? Programme => Definition.Programme ?? RegistrationNumber?.Programme;

    /// <summary>The call: as stated, else that of the registration number; empty where neither is known.</summary>
    public string Call => Definition.Call.Length > 0 ? Definition.Call : RegistrationNumber?.Call ?? string.Empty;

    /// <summary>The priority axis: as stated, else that of the registration number; none where neither is known.</summary>
    public int? PriorityAxis => Definition.PriorityAxis ?? RegistrationNumber?.PriorityAxis;

    /// <summary>
    /// Shares by which it is paid: as a source states them, else those that are known for regions in its programme, whose citation and
    /// reservation say so; none where neither is known.
    /// </summary>
    public FundingShares? Shares
    {
        get
        {
            if (Definition.Money.Shares.InForce is { } stated)
                return FundingShares.Of(stated.Value.European, stated.Value.State, stated.Value.Own, Citation.Document(stated.Source.Title));
            var applicant = Definition.Region == Region.Prague ? ApplicantCategory.Prague : ApplicantCategory.Region;
            return Programme is { } programme && FundingShares.TryFind(programme, applicant, out var known) ? known : null;
        }
    }

    /// <summary>True where a source states the shares; false where those known for regions in the programme stand in, or none are known.</summary>
    public bool AreSharesStated => Definition.Money.Shares.InForce is not null;

    /// <summary>
    /// Its total cost, else its allocation, divided among the sources to the haléř with an explanation; none where the amount in force or the
    /// shares are not known. The parts are no more exact than the amount.
    /// </summary>
    public Explained<FinancialFramework>? Framework => Definition.Money.Divided is { } amount ? Divide(amount.Value) : null;

    /// <summary>An amount divided among the sources of the project, such as its allocation; none where the shares are not known.</summary>
    public Explained<FinancialFramework>? Divide(StatedAmount amount) => Shares?.Divide(amount.Amount);

    /// <summary>The network as far as it is known.</summary>
    public RegionalNetwork Network => RegionalNetwork.Create(Definition.Network);

    /// <summary>The entrustments as far as they are known.</summary>
    public ValueList<Entrustment> Entrustments => Definition.Entrustments.Select(Entrustment.Create).ToValueList();

    /// <summary>Evidence of need: the requests, and what meetings with municipalities found.</summary>
    /// <exception cref="DomainValidationException">A finding of a meeting repeats a request.</exception>
    public NeedEvidence Need => NeedEvidence.Create(Definition.NeedRequests.Concat(Definition.Meetings.SelectMany(meeting => meeting.Requests)));

    /// <summary>What to know before relying on it: contradictions of sources, facts that nobody stated.</summary>
    public ValidationReport Warnings => ProjectRules.Check(Definition);

    /// <summary>What can be computed from what is known, and what can't and why.</summary>
    public ValueList<ProjectComputation> Computations => ProjectComputation.Of(this);

    /// <summary>A project of a definition.</summary>
    /// <exception cref="DomainValidationException">The definition breaks rules; the report names all of them.</exception>
    public static Project Create(ProjectDefinition definition)
    {
        TryCreate(definition, out var project).ThrowIfErrors();
        return project!;
    }

    /// <summary>Checks a definition; the project is null when the report has an error. Paths are those of the JSON document.</summary>
    public static ValidationReport TryCreate(ProjectDefinition definition, out Project? project)
    {
        var report = ProjectRules.Check(Guard.Against.Null(definition));
        project = report.HasErrors ? null : new(definition);
        return report;
    }

    /// <summary>Reads a JSON document of the schema "socialservices.project/1" in UTF-8.</summary>
    /// <exception cref="DomainValidationException">The document breaks rules; the report names all of them with path and line.</exception>
    public static Project Parse(ReadOnlySpan<byte> document)
    {
        TryParse(document, out var project).ThrowIfErrors();
        return project!;
    }

    /// <summary>Reads a JSON document; the project is null when the report has an error.</summary>
    public static ValidationReport TryParse(ReadOnlySpan<byte> document, out Project? project) => ProjectDocument.Read(document, out project);

    /// <summary>The project as a JSON document in UTF-8; <see cref="Parse"/> reads an equal one back.</summary>
    public byte[] ToJson() => ProjectDocument.Write(Definition);

    /// <summary>A source by its id.</summary>
    /// <exception cref="ArgumentException">No source has the id; the message lists the ids.</exception>
    public PublishedSource SourceOf(string id) => Definition.Sources.FirstOrDefault(source => source.Id == id)
        ?? throw new ArgumentException($"A source of the project is expected, one of {string.Join(", ", Definition.Sources.Select(source => source.Id))}; not '{id}'.", nameof(id));

    /// <summary>What is said to be unknown of an attribute; empty where nothing is.</summary>
    public ValueList<BilingualText> UnknownOf(ProjectFact attribute) => Definition.Unknown.Where(fact => fact.Fact == attribute).Select(fact => fact.What).ToValueList();

    /// <summary>The latest real count of supported services; the latest planned one where there is no real one, none where there is neither.</summary>
    public SupportedServices? SupportedServices => Definition.Services.LastOrDefault(services => services.State == ServicesState.Actual) ?? (Definition.Services is [.., var last] ? last : null);

    /// <summary>The obligations of a kind in their order, those of this project and of related ones; empty where there is none.</summary>
    public ValueList<Obligation> ObligationsOf(ObligationKind kind) => Definition.Obligations.Where(obligation => obligation.Kind == kind).ToValueList();

    /// <summary>The edition of the methodology that binds in a year; none where it is not known.</summary>
    public MethodologyEdition? MethodologyIn(int year) => Definition.Methodologies.FirstOrDefault(edition => edition.Year == year);

    /// <summary>
    /// Days that the project team stays in services in all: days of a stay times the supported services; none where one of them is not known.
    /// </summary>
    public int? InternshipDays => ObligationsOf(ObligationKind.Internship) is [{ DaysEach: { } days, Scope: ObligationScope.EachService }] && SupportedServices?.Count is { } services ? days * services : null;

    /// <summary>
    /// Supported persons for each unit of capacity of a service type, by the targets in force: 1630 persons for 48 full-time equivalents are
    /// 815/24. None where one of the two targets is not known, or several indicators count the same.
    /// </summary>
    public Exact? PersonsPerUnit(ServiceType service)
    {
        var targets = Definition.Indicators.Select(indicator => indicator.TargetOf(Guard.Against.Null(service))?.Value.InForce?.Value).OfType<Quantity>().ToList();
        var persons = targets.FindAll(target => target.Unit == Unit.Person);
        var units = targets.FindAll(target => service.CapacityUnits.Contains(target.Unit) || target.Unit == Unit.FullTimeEquivalent);
        return persons.Count == 1 && units.Count == 1 && units[0].TenThousandths > 0 ? persons[0].ToExact() / units[0].ToExact() : null;
    }

    /// <summary>
    /// What differs between what two sources state: money, times, supported services by type and in all. What only one of them states counts
    /// as a difference, too.
    /// </summary>
    /// <param name="earlier">Id of one source, such as that of a plan.</param>
    /// <param name="later">Id of the other source, such as that of the reality.</param>
    /// <exception cref="ArgumentException">No source has the id.</exception>
    public ProjectComparison Compare(string earlier, string later) => ProjectComparison.Between(ProjectVersion.By(this, SourceOf(earlier)), ProjectVersion.By(this, SourceOf(later)));

    /// <summary>What differs between this project and a later description of it, by what is in force in each.</summary>
    public ProjectComparison CompareTo(Project later) => ProjectComparison.Between(ProjectVersion.InForce(this), ProjectVersion.InForce(Guard.Against.Null(later)));

    /// <summary>An overview of a page for people: times, money, services, lots, targets, warnings, what can and can't be computed.</summary>
    public string ToText(Language language) => ProjectOverview.Write(this, language);

    /// <summary>The name and the id.</summary>
    public override string ToString() => $"{Definition.Name} ({Definition.Id})";
}
