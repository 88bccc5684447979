using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Service whose eligibility is judged, or that it is compared with (posuzovaná služba): what it is, for whom, where, and its capacity in the
/// network and as it was reported.
/// </summary>
public sealed record CandidateService
{
    /// <summary>A service.</summary>
    /// <param name="identifier">Number in the register of providers.</param>
    /// <param name="service">Type of service.</param>
    /// <param name="groups">Target groups that it is judged for, at least one.</param>
    /// <param name="area">Where it serves, at least one place.</param>
    /// <param name="inNetwork">Its capacity in the network, by form; empty where it is not in the network.</param>
    /// <param name="reported">The capacity that the provider reported, by form; empty where none was.</param>
    /// <param name="openFindings">Findings about quality that are not remedied; empty where there are none, null where nobody looked.</param>
    /// <exception cref="ArgumentException">The identifier is not stated, there is no group, or the area is nowhere.</exception>
    public CandidateService(ServiceIdentifier identifier, ServiceType service, ValueList<TargetGroup> groups, ServiceTerritory area,
        ValueList<FormCapacity> inNetwork, ValueList<FormCapacity> reported, ValueList<RegistrationEvent.QualityFinding>? openFindings = null)
    {
        OpenFindings = openFindings;
        Identifier = identifier == default ? throw new ArgumentException("The identifier of the service is expected.", nameof(identifier)) : identifier;
        Service = Guard.Against.Null(service);
        Groups = Guard.Against.Null(groups).Count == 0 ? throw new ArgumentException($"The service '{identifier}' needs at least one target group.", nameof(groups)) : groups;
        Area = area.IsEmpty ? throw new ArgumentException($"The service '{identifier}' serves nowhere; give it at least one place.", nameof(area)) : area;
        InNetwork = Guard.Against.Null(inNetwork);
        Reported = Guard.Against.Null(reported);
    }

    /// <summary>A service as its registration and the network state it on a day.</summary>
    /// <param name="registration">Its registration, which states place and target groups.</param>
    /// <param name="network">The network.</param>
    /// <param name="day">The day.</param>
    /// <param name="reported">The capacity that the provider reported, by form; empty where none was.</param>
    /// <exception cref="ArgumentException">The registration has ended before the day, or states no place or no target group on it.</exception>
    public static CandidateService On(LocalDate day, ServiceRegistration registration, RegionalNetwork network, ValueList<FormCapacity> reported)
    {
        var service = Guard.Against.Null(registration).Service;
        if (registration.LastDay is { } last && last < day)
            throw new ArgumentException($"A day of the registration of the service '{service}', which ended on {DateText.Of(last, Language.English)}, is expected, not {DateText.Of(day, Language.English)}.", nameof(day));
        return new(service, registration.Type, registration.GroupsOn(day) ?? [], registration.AreaOn(day) ?? ServiceTerritory.Empty,
            Guard.Against.Null(network).On(day).Where(entry => entry.Service == service).Select(entry => new FormCapacity(entry.Form, entry.Capacity, entry.Status)).ToValueList(), reported,
            registration.OpenFindingsOn(day));
    }

    /// <summary>Number in the register of providers.</summary>
    public ServiceIdentifier Identifier { get; }

    /// <summary>Type of service.</summary>
    public ServiceType Service { get; }

    /// <summary>Target groups that it is judged for.</summary>
    public ValueList<TargetGroup> Groups { get; }

    /// <summary>Where it serves.</summary>
    public ServiceTerritory Area { get; }

    /// <summary>Its capacity in the network, by form; those of one form and unit add up.</summary>
    public ValueList<FormCapacity> InNetwork { get; }

    /// <summary>The capacity that the provider reported, by form; those of one form and unit add up.</summary>
    public ValueList<FormCapacity> Reported { get; }

    /// <summary>Findings about its quality that are not remedied; empty where there are none, null where nobody looked.</summary>
    public ValueList<RegistrationEvent.QualityFinding>? OpenFindings { get; }
}

/// <summary>Capacity of a service in one form (kapacita formy služby).</summary>
public sealed record FormCapacity
{
    /// <summary>A capacity in a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="capacity">The capacity.</param>
    /// <param name="status">Part of the network that it is in; none for a reported capacity, or where that is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The form or the status is not defined.</exception>
    /// <exception cref="ArgumentException">The capacity has no unit.</exception>
    public FormCapacity(ServiceForm form, Capacity capacity, NetworkStatus? status = null)
    {
        Status = status is { } part ? Guard.Against.EnumOutOfRange(part, nameof(status)) : null;
        Form = Guard.Against.EnumOutOfRange(form);
        Capacity = capacity.Unit == Unit.One ? throw new ArgumentException("A capacity with a unit is expected, such as '9 bed' or '2.5 fte'.", nameof(capacity)) : capacity;
    }

    /// <summary>The form.</summary>
    public ServiceForm Form { get; }

    /// <summary>The capacity.</summary>
    public Capacity Capacity { get; }

    /// <summary>Part of the network that it is in; none for a reported capacity, or where that is not known.</summary>
    public NetworkStatus? Status { get; }
}
