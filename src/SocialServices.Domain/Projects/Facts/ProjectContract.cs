using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>Contract of a project with a provider (smlouva projektu): its terms. Not checked yet: the project checks it.</summary>
public sealed record ProjectContract
{
    /// <summary>Number, unique in the project.</summary>
    public required string Number { get; init => field = Guard.Against.Null(value, nameof(Number)); }

    /// <summary>The service that is provided.</summary>
    public required ServiceIdentifier Service { get; init; }

    /// <summary>First and last day of the service under the contract.</summary>
    public required DateInterval Days { get; init => field = Guard.Against.Null(value, nameof(Days)); }

    /// <summary>Day of the last signature.</summary>
    public required LocalDate SignedOn { get; init; }

    /// <summary>Price without value added tax, zero or more.</summary>
    public required Money Price { get; init; }

    /// <summary>Day of publication in the register of contracts; none where it was not published or need not be.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Units of service; none where the contract states none.</summary>
    public Capacity? Scope { get; init; }

    /// <summary>Number of the group of lots that it came from; empty where there is none.</summary>
    public string LotGroup { get; init => field = Guard.Against.Null(value, nameof(LotGroup)); } = string.Empty;

    /// <summary>The supplier; none where it is not known.</summary>
    public BusinessId? Supplier { get; init; }

    /// <summary>The contract as signed, and published where a day of publication is stated, ready for its further life.</summary>
    /// <exception cref="ArgumentException">The number is blank, or the service has no identifier.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    /// <exception cref="ContractTransitionException">It was published too late: it is cancelled from the beginning.</exception>
    public ServiceContract ToContract()
    {
        var signed = ServiceContract.Sign(Number, Service, SignedOn, new OriginalValue(Price), Scope) with { Supplier = Supplier };
        return PublishedOn is { } day ? signed.Publish(day) : signed;
    }
}
