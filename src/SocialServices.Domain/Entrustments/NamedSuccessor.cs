using SocialServices.Domain.Parties;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Whom an entrustment names as the successor to an obligation (nástupce závazku): a service, a provider, or a service of that provider. An act
/// issued before a merger can only name the provider; an amendment names the new identifier.
/// </summary>
public sealed record NamedSuccessor
{
    /// <summary>Service of the act whose obligation passes; every one of the act where it is left out.</summary>
    public ServiceIdentifier? Of { get; init; }

    /// <summary>The service to which it passes; none where only the provider is named.</summary>
    public ServiceIdentifier? Service { get; init; }

    /// <summary>The provider to whom it passes; none where only the service is named.</summary>
    public BusinessId? Provider { get; init; }

    internal bool Is(ServiceIdentifier predecessor, ServiceRegistration successor) =>
        (Of ?? predecessor) == predecessor && (Service ?? successor.Service) == successor.Service && (Provider is null || Provider == successor.Provider);

    internal IEnumerable<Problem> Faults(EntrustmentDefinition definition, string path)
    {
        if (Service is null && Provider is null)
            yield return Problem.Error(EntrustmentProblemCodes.Empty, path, new("Nástupce nemá službu ani poskytovatele; uveďte aspoň jedno.", "The successor has neither a service nor a provider; give one of them."));
        if (Of is { } of && definition.Lines.All(line => line.Service != of))
            yield return Problem.Error(EntrustmentProblemCodes.Contradiction, $"{path}.of", new($"Službu {of} pověření neuvádí, nemůže tedy určit jejího nástupce.", $"The act does not entrust the service {of}, so it can't name its successor."));
        if (Service is { } service && service == Of)
            yield return Problem.Error(EntrustmentProblemCodes.Contradiction, $"{path}.service", new($"Služba {service} nemůže být nástupcem sama sobě.", $"The service {service} can't succeed to itself."));
    }
}
