using NodaTime;

namespace SocialServices.Domain.Indicators.Supports;

/// <summary>
/// What is recorded of a person at the entry into the project (údaje o osobě při vstupu): opaque codes of the caller and dates, no name. Later
/// changes are not recorded: the status at entry decides. Immutable and thread-safe.
/// </summary>
public sealed record PersonDetails
{
    /// <summary>Whose details they are.</summary>
    public required PersonKey Person { get; init; }

    /// <summary>Day of birth; none where it is not known.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>Code of the sex; none where it is not known.</summary>
    public string? Sex { get; init; }

    /// <summary>Code of the status on the labour market; none where it is not known.</summary>
    public string? LabourStatus { get; init; }

    /// <summary>Code of the education; none where it is not known.</summary>
    public string? Education { get; init; }

    /// <summary>Sensitive items, such as a disability; they may be refused and the person still counts.</summary>
    public ValueList<SensitiveItem> Sensitive { get; init; } = ValueList<SensitiveItem>.Empty;

    /// <summary>Key of the family; none where it is not recorded.</summary>
    public string? Family { get; init; }

    /// <summary>Days of birth of the person's children, for conditions on a child.</summary>
    public ValueList<LocalDate> Children { get; init; } = ValueList<LocalDate>.Empty;

    /// <summary>Codes of the target groups to which the person belongs, none, one or more.</summary>
    public ValueList<string> TargetGroups { get; init; } = ValueList<string>.Empty;

    /// <summary>What became of the person at exits from the project.</summary>
    public ValueList<ExitOutcome> Outcomes { get; init; } = ValueList<ExitOutcome>.Empty;

    /// <summary>True when birth date, sex, labour status and education are known; sensitive items do not matter.</summary>
    public bool IsComplete => BirthDate is not null && !string.IsNullOrWhiteSpace(Sex) && !string.IsNullOrWhiteSpace(LabourStatus) && !string.IsNullOrWhiteSpace(Education);
}

/// <summary>Sensitive item of a person (citlivý údaj).</summary>
/// <param name="Code">Code of the item, such as that of a disability.</param>
/// <param name="Answer">What the person said.</param>
public sealed record SensitiveItem(string Code, SensitiveAnswer Answer);

/// <summary>Answer to a sensitive question (odpověď na citlivý údaj).</summary>
public enum SensitiveAnswer
{
    /// <summary>The person refused to say, or was not asked (neuvedeno).</summary>
    Refused,

    /// <summary>It applies to the person (ano).</summary>
    Applies,

    /// <summary>It does not apply to the person (ne).</summary>
    DoesNotApply,
}

/// <summary>
/// What became of a person at the exit (výsledek při ukončení účasti), such as placed, kept a job, in training. It counts when the last support before
/// it is at most four weeks old, until the person comes back or something else is found on a later day. Found after the project, it counts on its last day.
/// </summary>
/// <param name="Day">The day on which it was found.</param>
/// <param name="Code">Code of the outcome, of the caller.</param>
public sealed record ExitOutcome(LocalDate Day, string Code);
