using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects.Activities;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Projects;

/// <summary>
/// What is known of a project (údaje o projektu), each fact with its source; not checked yet, <see cref="Project.Create"/> checks it. What is
/// left out is not known; <see cref="Unknown"/> says so in words.
/// </summary>
public sealed record ProjectDefinition
{
    /// <summary>Short id of the document, such as "usti-2012".</summary>
    public required string Id { get; init => field = Guard.Against.Null(value, nameof(Id)); }

    /// <summary>Name of the project, in Czech.</summary>
    public required string Name { get; init => field = Guard.Against.Null(value, nameof(Name)); }

    /// <summary>The region.</summary>
    public required Region Region { get; init => field = Guard.Against.Null(value, nameof(Region)); }

    /// <summary>The sources that the facts name, each with an id of its own.</summary>
    public required ValueList<PublishedSource> Sources { get; init => field = Guard.Against.Null(value, nameof(Sources)); }

    /// <summary>The programme that pays it; none where it is not known.</summary>
    public Programme? Programme { get; init; }

    /// <summary>The call, such as "03_15_005"; empty where it is not known otherwise than from the registration number.</summary>
    public string Call { get; init => field = Guard.Against.Null(value, nameof(Call)); } = string.Empty;

    /// <summary>The priority axis; none where it is not known otherwise than from the registration number.</summary>
    public int? PriorityAxis { get; init; }

    /// <summary>Registration number.</summary>
    public Stated<RegistrationNumber> RegistrationNumber { get; init => field = Guard.Against.Null(value, nameof(RegistrationNumber)); } = Stated<RegistrationNumber>.Nowhere;

    /// <summary>Which project of the region it is by somebody's count; it identifies nothing.</summary>
    public Stated<int> Ordinal { get; init => field = Guard.Against.Null(value, nameof(Ordinal)); } = Stated<int>.Nowhere;

    /// <summary>When it runs.</summary>
    public ProjectSchedule Schedule { get; init => field = Guard.Against.Null(value, nameof(Schedule)); } = new();

    /// <summary>Its money.</summary>
    public ProjectMoney Money { get; init => field = Guard.Against.Null(value, nameof(Money)); } = new();

    /// <summary>Instruments by which services are paid.</summary>
    public ValueList<ProjectInstrument> Instruments { get; init => field = Guard.Against.Null(value, nameof(Instruments)); } = ValueList<ProjectInstrument>.Empty;

    /// <summary>Goals.</summary>
    public ValueList<ProjectGoal> Goals { get; init => field = Guard.Against.Null(value, nameof(Goals)); } = ValueList<ProjectGoal>.Empty;

    /// <summary>What it asks of services and of its own rules.</summary>
    public ValueList<ProjectRequirement> Requirements { get; init => field = Guard.Against.Null(value, nameof(Requirements)); } = ValueList<ProjectRequirement>.Empty;

    /// <summary>Target groups of the whole project.</summary>
    public ValueList<ProjectTargetGroup> TargetGroups { get; init => field = Guard.Against.Null(value, nameof(TargetGroups)); } = ValueList<ProjectTargetGroup>.Empty;

    /// <summary>Supported services, planned and real, as sources count them.</summary>
    public ValueList<SupportedServices> Services { get; init => field = Guard.Against.Null(value, nameof(Services)); } = ValueList<SupportedServices>.Empty;

    /// <summary>How available services were before.</summary>
    public ValueList<AvailabilityFinding> Availability { get; init => field = Guard.Against.Null(value, nameof(Availability)); } = ValueList<AvailabilityFinding>.Empty;

    /// <summary>What the need of services rests on.</summary>
    public ValueList<NeedBasis> Need { get; init => field = Guard.Against.Null(value, nameof(Need)); } = ValueList<NeedBasis>.Empty;

    /// <summary>Requests one by one, as far as they are known.</summary>
    public ValueList<NeedRequest> NeedRequests { get; init => field = Guard.Against.Null(value, nameof(NeedRequests)); } = ValueList<NeedRequest>.Empty;

    /// <summary>Conditions under which services are let in; none where the document states none.</summary>
    public EligibilityTerms? Eligibility { get; init; }

    /// <summary>What is said of the network.</summary>
    public ValueList<NetworkTerm> NetworkTerms { get; init => field = Guard.Against.Null(value, nameof(NetworkTerms)); } = ValueList<NetworkTerm>.Empty;

    /// <summary>Entries of the network, as far as they are known.</summary>
    public ValueList<NetworkEntry> Network { get; init => field = Guard.Against.Null(value, nameof(Network)); } = ValueList<NetworkEntry>.Empty;

    /// <summary>Groups of lots as they were announced.</summary>
    public ValueList<LotGroup> LotGroups { get; init => field = Guard.Against.Null(value, nameof(LotGroups)); } = ValueList<LotGroup>.Empty;

    /// <summary>Lots one by one, as far as they are known.</summary>
    public ValueList<Lot> Lots { get; init => field = Guard.Against.Null(value, nameof(Lots)); } = ValueList<Lot>.Empty;

    /// <summary>Contracts, as far as they are known.</summary>
    public ValueList<ProjectContract> Contracts { get; init => field = Guard.Against.Null(value, nameof(Contracts)); } = ValueList<ProjectContract>.Empty;

    /// <summary>Units of services that this project and other sources pay, as far as they are known.</summary>
    public ValueList<FundedPeriod> Financed { get; init => field = Guard.Against.Null(value, nameof(Financed)); } = ValueList<FundedPeriod>.Empty;

    /// <summary>What is said of the entrustment of services.</summary>
    public ValueList<EntrustmentTerm> EntrustmentTerms { get; init => field = Guard.Against.Null(value, nameof(EntrustmentTerms)); } = ValueList<EntrustmentTerm>.Empty;

    /// <summary>Entrustments, as far as they are known.</summary>
    public ValueList<EntrustmentDefinition> Entrustments { get; init => field = Guard.Against.Null(value, nameof(Entrustments)); } = ValueList<EntrustmentDefinition>.Empty;

    /// <summary>Key activities.</summary>
    public ValueList<KeyActivity> Activities { get; init => field = Guard.Against.Null(value, nameof(Activities)); } = ValueList<KeyActivity>.Empty;

    /// <summary>What it undertakes beside paying services.</summary>
    public ValueList<Obligation> Obligations { get; init => field = Guard.Against.Null(value, nameof(Obligations)); } = ValueList<Obligation>.Empty;

    /// <summary>Editions of the methodology by which providers are controlled, by year.</summary>
    public ValueList<MethodologyEdition> Methodologies { get; init => field = Guard.Against.Null(value, nameof(Methodologies)); } = ValueList<MethodologyEdition>.Empty;

    /// <summary>Meetings with municipalities that were held, as far as they are known.</summary>
    public ValueList<MunicipalMeeting> Meetings { get; init => field = Guard.Against.Null(value, nameof(Meetings)); } = ValueList<MunicipalMeeting>.Empty;

    /// <summary>Roles.</summary>
    public ValueList<ProjectRole> Roles { get; init => field = Guard.Against.Null(value, nameof(Roles)); } = ValueList<ProjectRole>.Empty;

    /// <summary>Related projects.</summary>
    public ValueList<RelatedProject> RelatedProjects { get; init => field = Guard.Against.Null(value, nameof(RelatedProjects)); } = ValueList<RelatedProject>.Empty;

    /// <summary>Indicators with their targets.</summary>
    public ValueList<ProjectIndicator> Indicators { get; init => field = Guard.Against.Null(value, nameof(Indicators)); } = ValueList<ProjectIndicator>.Empty;

    /// <summary>Need cards, as far as they are known.</summary>
    public ValueList<NeedCard> NeedCards { get; init => field = Guard.Against.Null(value, nameof(NeedCards)); } = ValueList<NeedCard>.Empty;

    /// <summary>How services go on after the project.</summary>
    public ValueList<ReturnPlan> ReturnPlans { get; init => field = Guard.Against.Null(value, nameof(ReturnPlans)); } = ValueList<ReturnPlan>.Empty;

    /// <summary>Transformation of residential services; none where nothing is known of beds and clients.</summary>
    public Transformation? Transformation { get; init; }

    /// <summary>What is not known.</summary>
    public ValueList<UnknownFact> Unknown { get; init => field = Guard.Against.Null(value, nameof(Unknown)); } = ValueList<UnknownFact>.Empty;
}
