using NodaTime;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>What is controlled, and by which rules (zadání kontroly); not checked yet. <see cref="ServiceControl.Plan"/> checks it.</summary>
public sealed record ControlDefinition
{
    /// <summary>Number of the control, not blank.</summary>
    public required string Number { get; init => field = Guard.Against.Null(value, nameof(Number)); }

    /// <summary>Name or identifier of the service, as its ledger has it; not blank.</summary>
    public required string Service { get; init => field = Guard.Against.Null(value, nameof(Service)); }

    /// <summary>First and last day that are controlled.</summary>
    public required DateInterval Period { get; init => field = Guard.Against.Null(value, nameof(Period)); }

    /// <summary>Methodology of the region with its version, such as "Metodika pro poskytovatele 2020"; not blank.</summary>
    public required string Methodology { get; init => field = Guard.Against.Null(value, nameof(Methodology)); }

    /// <summary>What the control rests on.</summary>
    public required ControlBasis Basis { get; init => field = Guard.Against.Null(value, nameof(Basis)); }

    /// <summary>Time limits supplied by the caller; those of the library when none. Of a contract they must be given.</summary>
    public ControlTimes? Times { get; init; }

    /// <summary>True in an especially complex case, in which the protocol may take longer.</summary>
    public bool IsComplex { get; init; }
}
