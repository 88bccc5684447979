using NodaTime;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Indicators.Supports;

/// <summary>
/// All supports of a project (historie podpory), checked and split by calendar day, in memory as compact as millions of records need. Bad rows are
/// left out and reported; the rest counts. The same rows in any order and any batches give an equal history. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// A stay that reaches over an end of the project counts with its days inside. A stay that goes on counts to the last day of the project, so count it
/// only to days that are over. Two equal rows are two supports, except on a bed, where a day counts once: hand in each row once.
/// </remarks>
public sealed record SupportHistory
{
    private readonly int[] _starts;
    private readonly PersonDetails?[] _details;
    private readonly int[] _firstDays; // of each kind, by its number; none for a kind without records

    internal SupportHistory(
        SupportedProject project, ValueList<PersonKey> persons, ValueList<SupportRecord> records, int[] starts,
        ValueList<string> needs, ValueList<string> workers, ValueList<string> beds,
        ValueList<PersonDetails> details, ValueList<Identification> identifications, ValueList<UserContract> contracts)
    {
        Project = project;
        Persons = persons;
        Records = records;
        _starts = starts;
        Needs = needs;
        Workers = workers;
        Beds = beds;
        Details = details;
        Identifications = identifications;
        Contracts = contracts;
        Report = ValidationReport.Clean;
        _details = new PersonDetails?[persons.Count];
        foreach (var statement in details.GroupBy(each => each.Person).Where(same => !same.Skip(1).Any()).Select(same => same.Single()))
            _details[NumberOf(statement.Person)] = statement;
        Links = IdentifiedCodes.Of(this);
        Codes = DetailCodes.Of(this);
        _firstDays = new int[SupportKinds.Count];
        Array.Fill(_firstDays, int.MaxValue);
        foreach (ref readonly var record in records.AsSpan())
            _firstDays[(int)record.Kind] = Math.Min(_firstDays[(int)record.Kind], record.DayNumber);
    }

    /// <summary>The project.</summary>
    public SupportedProject Project { get; }

    /// <summary>Keys of the persons, identified ones first, each once; records point to their positions.</summary>
    public ValueList<PersonKey> Persons { get; }

    /// <summary>The records by person and day.</summary>
    public ValueList<SupportRecord> Records { get; }

    /// <summary>Keys of needs; records point to their positions from 1.</summary>
    public ValueList<string> Needs { get; }

    /// <summary>Keys of workers; records point to their positions from 1.</summary>
    public ValueList<string> Workers { get; }

    /// <summary>Keys of beds; records point to their positions from 1.</summary>
    public ValueList<string> Beds { get; }

    /// <summary>Details of persons by key. Where two of one person contradict each other, both stand here and neither is used.</summary>
    public ValueList<PersonDetails> Details { get; }

    /// <summary>Codes that became known, by code. Where two of one code contradict each other, both stand here and neither is used.</summary>
    public ValueList<Identification> Identifications { get; }

    /// <summary>Contracts by person, service and day.</summary>
    public ValueList<UserContract> Contracts { get; }

    /// <summary>Bad rows, which were left out, and warnings.</summary>
    public ValidationReport Report { get; private init; }

    /// <summary>What identifications join.</summary>
    internal IdentifiedCodes Links { get; }

    /// <summary>Numbers of the codes of the details.</summary>
    internal DetailCodes Codes { get; }

    /// <summary>The history of a project without any record.</summary>
    public static SupportHistory Empty(SupportedProject project) => Create(project, new());

    /// <summary>
    /// The history of the records of a batch. A bad row is an error of the report, with its number from 1, and left out; nothing is thrown for it.
    /// </summary>
    public static SupportHistory Create(SupportedProject project, SupportBatch batch)
    {
        var (builder, problems) = (new HistoryBuilder(Guard.Against.Null(project)), new ProblemList());
        var rows = new SupportRowReader(project, builder, problems);
        var number = 0;
        foreach (var row in Guard.Against.Null(batch).Supports)
            rows.Read(row, number++);
        foreach (var (i, details) in batch.Persons.Index())
            rows.Read(details, FormattableString.Invariant($"$.persons[{i}]"));
        foreach (var (i, identification) in batch.Identifications.Index())
            rows.Read(identification, FormattableString.Invariant($"$.identifications[{i}]"));
        foreach (var (i, contract) in batch.Contracts.Index())
            rows.Read(contract, FormattableString.Invariant($"$.contracts[{i}]"));
        var history = builder.Build(problems, out var shared);
        if (shared.Count > 0)
            rows.TellOverlaps();
        return history with { Report = problems.Report };
    }

    /// <summary>
    /// One history of the records of both; each person counts once. A bed-day that both have counts once and is reported.
    /// </summary>
    /// <exception cref="ArgumentException">The other history is of another project; support never moves between projects.</exception>
    /// <exception cref="OverflowException">Together they name more than 65,535 different needs, workers or beds.</exception>
    public SupportHistory MergeWith(SupportHistory other)
    {
        if (Guard.Against.Null(other).Project != Project)
            throw new ArgumentException($"A history of the same project is expected, '{Project}', not '{other.Project}'; support never moves between projects.", nameof(other));
        var (builder, problems) = (new HistoryBuilder(Project), new ProblemList());
        builder.Add(this, 1);
        builder.Add(other, 2);
        var merged = builder.Build(problems, out var shared);
        foreach (var stay in shared.GroupBy(record => (record.Person, record.Service, record.Bed)))
            SupportRowReader.TellShared(problems, Project.Services[stay.Key.Service].Key, merged.Persons[stay.Key.Person], stay.Min(record => record.Day), "$.supports", lines: null);
        return merged with { Report = new([.. Report.Problems, .. other.Report.Problems, .. problems.Report.Problems]) };
    }

    /// <summary>
    /// Reads a JSON document of the schema "socialservices.support-history/1" in UTF-8. It is read as a whole: a million records take some 50 MB of
    /// text and 350 MB of memory while they are read. Divide more than some five million into histories by service or year and join them by <see cref="MergeWith"/>.
    /// </summary>
    /// <exception cref="DomainValidationException">The document breaks rules; the report names all problems with path and line.</exception>
    public static SupportHistory Parse(ReadOnlySpan<byte> document)
    {
        TryParse(document, out var history).ThrowIfErrors();
        return history!;
    }

    /// <summary>Reads a JSON document; the history is null when the report has an error. Statements that contradict each other are no error: they are told by the <see cref="Report"/> of the history.</summary>
    public static ValidationReport TryParse(ReadOnlySpan<byte> document, out SupportHistory? history) => SupportHistoryDocument.Read(document, out history);

    /// <summary>
    /// The history as a JSON document in UTF-8; <see cref="Parse"/> reads an equal one back. It holds personal data under the pseudonymous keys of the
    /// caller. Rows that were left out, and their report, are no part of it.
    /// </summary>
    public byte[] ToJson() => SupportHistoryDocument.Write(this);

    /// <summary>The records of a person by day; none for a person without any.</summary>
    public ReadOnlySpan<SupportRecord> RecordsOf(PersonKey person) => NumberOf(person) is var number and >= 0 ? RecordsOf(number) : [];

    /// <summary>
    /// How many users the services had in a period (počet uživatelů): by contract alone, or by contract and at least one support in the period. A code that
    /// became known by the end of the period is the identified person, with its contracts and supports.
    /// </summary>
    /// <param name="period">The days; outside the project there is no support.</param>
    /// <param name="policy">Who is a user.</param>
    public ServiceUsers UsersIn(DateInterval period, UserPolicy policy) => ServiceUsers.Of(this, Guard.Against.Null(period), policy);

    /// <summary>True when project, records, details, identifications and contracts are the same; the reports do not matter.</summary>
    public bool Equals(SupportHistory? other) => ReferenceEquals(this, other) || (other is not null
        && Project == other.Project && Persons == other.Persons && Records == other.Records && Needs == other.Needs && Workers == other.Workers && Beds == other.Beds
        && Details == other.Details && Identifications == other.Identifications && Contracts == other.Contracts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Project, Persons.Count, Records.Count, Details.Count, Identifications.Count, Contracts.Count);

    /// <summary>The project, how many persons and how many records.</summary>
    public override string ToString() => FormattableString.Invariant($"{Project}: {Persons.Count} persons, {Records.Count} records");

    /// <summary>The same history with a report.</summary>
    internal SupportHistory With(ValidationReport report) => this with { Report = report };

    /// <summary>Path of a row.</summary>
    internal static string PathOf(int row) => FormattableString.Invariant($"$.supports[{row}]");

    /// <summary>Position of a person; negative where the history does not know the key.</summary>
    internal int NumberOf(PersonKey person) => Persons.AsSpan().BinarySearch(person);

    internal ReadOnlySpan<SupportRecord> RecordsOf(int person) => Records.AsSpan()[_starts[person].._starts[person + 1]];

    /// <summary>The details of a person; none where there are none or they contradict each other.</summary>
    internal PersonDetails? DetailsOf(int person) => _details[person];

    /// <summary>A birth date in use and the first support, also under a code that became known, where the birth is the later one; else none.</summary>
    internal (LocalDate Birth, LocalDate Support)? BirthAfterSupport(int person)
    {
        var first = LocalDate.MaxIsoValue;
        foreach (ref readonly var record in Links.Of(person) is { } joined ? joined.Records : RecordsOf(person))
            first = LocalDate.Min(first, record.Day);
        return _details[person]?.BirthDate is { } birth && birth > first ? (birth, first) : null;
    }

    /// <summary>The first day with a record of a kind; none where there is no such record.</summary>
    internal LocalDate? FirstDayOf(SupportKind kind) => _firstDays[(int)kind] is var day && day == int.MaxValue ? null : SupportRecord.FirstDay.PlusDays(day);
}
