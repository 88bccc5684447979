namespace SocialServices.Domain.Indicators.Supports;

/// <summary>
/// Records handed in together (dávka záznamů), such as those of a provider for a quarter; not checked yet. The order of the rows does not matter.
/// Rows may be a lazy sequence: they are read once.
/// </summary>
public sealed record SupportBatch
{
    /// <summary>Supports.</summary>
    public IEnumerable<SupportRow> Supports
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Supports));
    }

    = [];

    /// <summary>Details of persons at entry; each person at most once.</summary>
    public IEnumerable<PersonDetails> Persons
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Persons));
    }

    = [];

    /// <summary>Anonymous codes that became known.</summary>
    public IEnumerable<Identification> Identifications
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Identifications));
    }

    = [];

    /// <summary>Contracts of persons with services, for <see cref="SupportHistory.UsersIn"/>.</summary>
    public IEnumerable<UserContract> Contracts
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Contracts));
    }

    = [];
}
