using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Indicators.Supports;

/// <summary>
/// Puts records into the one order in which a history keeps them, whatever the order and the batches in which they came. Persons and texts get
/// numbers as they come and their final numbers, by key, at the end.
/// </summary>
internal sealed class HistoryBuilder(SupportedProject project)
{
    private const string Supports = "$.supports";

    private readonly Dictionary<PersonKey, int> _numbers = [];
    private readonly List<PersonKey> _persons = [];
    private readonly List<int> _sources = []; // bits of the histories that a person came from; none for rows
    private readonly List<Place> _places = []; // where each person came from first
    private readonly List<SupportRecord> _records = [];
    private readonly TextNumbers _needs = new();
    private readonly TextNumbers _workers = new();
    private readonly TextNumbers _beds = new();
    private readonly Dictionary<PersonDetails, Statement<PersonDetails>> _details = [];
    private readonly Dictionary<Identification, Statement<Identification>> _identifications = [];
    private readonly List<UserContract> _contracts = [];
    private readonly HashSet<PersonKey> _toldBirths = []; // those that an added history tells already

    /// <summary>Most different needs, workers or beds of one history.</summary>
    public const int MostTexts = ushort.MaxValue;

    /// <summary>The property of a row whose text gets no number any more, with the name of such texts after a number; none where all get one.</summary>
    public (string Property, BilingualText Texts)? FullFor(in SupportRow row) => !_needs.HasRoomFor(row.Need) ? ("need", new("potřeb", "needs"))
        : !_workers.HasRoomFor(row.Worker) ? ("worker", new("pracovníků", "workers"))
        : !_beds.HasRoomFor(row.Bed) ? ("bed", new("lůžek", "beds"))
        : null;

    /// <summary>Adds a record of a row whose texts have room.</summary>
    public void Add(in SupportRow row, int service, int day, int amount, int rowNumber) => _records.Add(new(
        NumberOf(row.Person, new(Supports, rowNumber), 0), day, service, row.Kind, amount, _needs.Of(row.Need), _workers.Of(row.Worker), _beds.Of(row.Bed)));

    public void Add(PersonDetails details, string path) => Add(_details, details, path, 0);

    public void Add(Identification identification, string path) => Add(_identifications, identification, path, 0);

    public void Add(UserContract contract) => _contracts.Add(contract);

    /// <summary>Adds all of a history; each has a bit of its own.</summary>
    public void Add(SupportHistory history, int source)
    {
        Add(history.Persons, history.Records.AsSpan(), history.Needs, history.Workers, history.Beds, places: null, source);
        foreach (var details in history.Details)
        {
            Add(_details, details, "$.persons", source);
            if (history.BirthAfterSupport(history.NumberOf(details.Person)) is not null)
                _toldBirths.Add(details.Person);
        }

        foreach (var identification in history.Identifications)
            Add(_identifications, identification, "$.identifications", source);
        _contracts.AddRange(history.Contracts);
    }

    /// <summary>Adds checked records, whose numbers point into these lists; the persons stand in a list at a path where a document has them.</summary>
    public void Add(
        IEnumerable<PersonKey> persons, ReadOnlySpan<SupportRecord> records, ValueList<string> needs, ValueList<string> workers, ValueList<string> beds, string? places, int source = 0)
    {
        var personNumbers = persons.Select((person, i) => NumberOf(person, places is null ? new(Supports, null) : new(places, i), source)).ToArray();
        var (needNumbers, workerNumbers, bedNumbers) = (_needs.Of(needs), _workers.Of(workers), _beds.Of(beds));
        _records.EnsureCapacity(_records.Count + records.Length);
        foreach (ref readonly var record in records)
            _records.Add(record.Renumbered(personNumbers[record.Person], needNumbers[record.Need], workerNumbers[record.Worker], bedNumbers[record.Bed]));
    }

    /// <summary>The history; problems of single rows are told by the caller, those between rows here.</summary>
    /// <param name="problems">Where to tell them.</param>
    /// <param name="shared">Bed-days that stood more than once; each counts once.</param>
    public SupportHistory Build(ProblemList problems, out List<SupportRecord> shared)
    {
        foreach (var statement in _details.Values)
            NumberOf(statement.Value.Person, new(statement.Path, null), statement.Source);
        foreach (var statement in _identifications.Values)
        {
            NumberOf(statement.Value.Anonymous, new(statement.Path, null), statement.Source);
            NumberOf(statement.Value.Person, new(statement.Path, null), statement.Source);
        }

        SameCodes(problems);
        Contradictions(problems);
        var order = Enumerable.Range(0, _persons.Count).ToArray();
        Array.Sort(order, (left, right) => _persons[left].CompareTo(_persons[right]));
        var numbers = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            numbers[order[i]] = i;
        var (records, starts) = Sorted(numbers, out shared);
        var history = new SupportHistory(
            project, new ValueList<PersonKey>(Array.ConvertAll(order, number => _persons[number])), new ValueList<SupportRecord>(records), starts,
            _needs.Sorted, _workers.Sorted, _beds.Sorted,
            Sorted(_details.Keys),
            _identifications.Keys.OrderBy(each => each.Anonymous).ThenBy(each => each.Person).ThenBy(each => each.Day).ToValueList(),
            _contracts.Distinct().OrderBy(contract => contract.Person).ThenBy(contract => contract.Service, StringComparer.Ordinal).ThenBy(contract => contract.From).ThenBy(contract => contract.To).ToValueList());
        Births(history, problems);
        return history;
    }

    // Only details that contradict each other need more than the key.
    private static ValueList<PersonDetails> Sorted(IEnumerable<PersonDetails> details)
    {
        var sorted = details.ToArray();
        Array.Sort(sorted, (left, right) => left.Person.CompareTo(right.Person) is var order && order != 0 ? order : string.CompareOrdinal(TextOf(left), TextOf(right)));
        return new(sorted);

        // Each part with its length, so that no two details have one text.
        static string TextOf(PersonDetails details) => string.Concat(new[] { Iso(details.BirthDate), details.Sex, details.LabourStatus, details.Education, details.Family }
            .Concat(Listed(details.Sensitive.Select(item => $"{item.Code}={item.Answer}"))).Concat(Listed(details.Children.Select(child => Iso(child)))).Concat(Listed(details.TargetGroups))
            .Concat(Listed(details.Outcomes.Select(outcome => $"{Iso(outcome.Day)}={outcome.Code}")))
            .Select(part => part is null ? "-" : FormattableString.Invariant($"{part.Length}:{part}")));

        static IEnumerable<string?> Listed(IEnumerable<string?> parts) => parts.Append(null);

        static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
    }

    // By person in one pass, then by day within each person, whose records are few.
    private (SupportRecord[] Records, int[] Starts) Sorted(int[] numbers, out List<SupportRecord> shared)
    {
        var (needs, workers, beds) = (_needs.Ranks(), _workers.Ranks(), _beds.Ranks());
        var starts = new int[numbers.Length + 1];
        foreach (var record in _records)
            starts[numbers[record.Person] + 1]++;
        for (var i = 0; i < numbers.Length; i++)
            starts[i + 1] += starts[i];
        var next = starts.AsSpan(0, numbers.Length).ToArray();
        var sorted = new SupportRecord[_records.Count];
        foreach (var record in _records)
        {
            var person = numbers[record.Person];
            sorted[next[person]++] = record.Renumbered(person, needs[record.Need], workers[record.Worker], beds[record.Bed]);
        }

        shared = [];
        var written = 0;
        for (var person = 0; person < numbers.Length; person++)
        {
            var own = sorted.AsSpan(starts[person]..starts[person + 1]);
            own.Sort(default(SupportRecord.Order));
            starts[person] = written;
            for (var i = 0; i < own.Length; i++)
            {
                if (i > 0 && own[i].IsSameBedDay(own[i - 1]))
                    shared.Add(own[i]);
                else
                    sorted[written++] = own[i];
            }
        }

        starts[^1] = written;
        Array.Resize(ref sorted, written);
        return (sorted, starts);
    }

    private int NumberOf(PersonKey person, Place place, int source)
    {
        if (!_numbers.TryGetValue(person, out var number))
        {
            number = _persons.Count;
            _numbers.Add(person, number);
            _persons.Add(person);
            _sources.Add(0);
            _places.Add(place);
        }

        _sources[number] |= source;
        return number;
    }

    // Two services issue codes on their own, so the same one means two persons; somebody may have meant one.
    private void SameCodes(ProblemList problems)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _persons.Count; i++)
        {
            if (!_persons[i].IsAnonymous || first.TryAdd(_persons[i].Code, i))
                continue;
            var (other, person, place) = (_persons[first[_persons[i].Code]], _persons[i], _places[i]);
            if ((_sources[first[person.Code]] & _sources[i]) != 0)
                continue; // already told by the history that both came from
            problems.Warn(SupportProblemCodes.SameCode, place.Path, new(
                $"Kód '{person.Code}' je ve službě '{other.Service}' i\u00A0'{person.Service}'; počítá se jako dvě osoby, protože kód platí jen v\u00A0jedné službě.",
                $"The code '{person.Code}' is in the service '{other.Service}' and in '{person.Service}'; it counts as two persons, since a code holds within one service only."),
                line: place.Line);
        }
    }

    private void Contradictions(ProblemList problems)
    {
        Contradictions(_details.Values, details => details.Person, problems, person => new(
            $"Údaje o\u00A0osobě '{person.ToText(Language.Czech)}' jsou zadány různě; nepoužijí se žádné, sjednoťte je.",
            $"Details of the person '{person}' are given differently; none are used, make them agree."));
        Contradictions(_identifications.Values, identification => identification.Anonymous, problems, person => new(
            $"Ztotožnění '{person.ToText(Language.Czech)}' je zadáno různě; nepoužije se žádné, ponechte správné.",
            $"The identification of '{person}' is given differently; none is used, keep the right one."));
    }

    private static void Contradictions<T>(IEnumerable<Statement<T>> statements, Func<T, PersonKey> keyOf, ProblemList problems, Func<PersonKey, BilingualText> text) where T : class
    {
        foreach (var same in statements.GroupBy(statement => keyOf(statement.Value)))
        {
            var first = same.First();
            foreach (var other in same.Skip(1).Where(other => (other.Source & first.Source) == 0))
                problems.Fail(SupportProblemCodes.Contradiction, other.Path, text(same.Key));
        }
    }

    private void Births(SupportHistory history, ProblemList problems)
    {
        foreach (var statement in _details.Values.Where(statement => !_toldBirths.Contains(statement.Value.Person)))
        {
            if (history.BirthAfterSupport(history.NumberOf(statement.Value.Person)) is not var (birth, support))
                continue;
            problems.Warn(SupportProblemCodes.BirthAfterSupport, statement.Source == 0 ? $"{statement.Path}.birthDate" : statement.Path, new(
                $"Datum narození {DateText.Of(birth, Language.Czech)} je po první podpoře ({DateText.Of(support, Language.Czech)}); ověřte je.",
                $"The birth date {DateText.Of(birth, Language.English)} is after the first support ({DateText.Of(support, Language.English)}); check it."));
        }
    }

    // Equal statements are one.
    private static void Add<T>(Dictionary<T, Statement<T>> statements, T value, string path, int source) where T : class
    {
        if (statements.TryGetValue(value, out var known))
            known.Source |= source;
        else
            statements.Add(value, new(value, path) { Source = source });
    }

    /// <summary>An item of a list, or the list or statement itself; only the rows of supports are counted as lines.</summary>
    private readonly record struct Place(string List, int? Item)
    {
        public string Path => Item is { } item ? FormattableString.Invariant($"{List}[{item}]") : List;

        public int? Line => List == Supports ? Item + 1 : null;
    }

    private sealed class Statement<T>(T value, string path) where T : class
    {
        public T Value => value;

        public string Path => path;

        public int Source { get; set; }
    }

    /// <summary>Numbers of texts from 1; 0 is no text.</summary>
    private sealed class TextNumbers
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

        public ValueList<string> Sorted => _numbers.Keys.Order(StringComparer.Ordinal).ToValueList();

        public bool HasRoomFor(string? text) => _numbers.Count < MostTexts || string.IsNullOrWhiteSpace(text) || _numbers.ContainsKey(text);

        public int Of(string? text)
        {
            if (string.IsNullOrWhiteSpace(text))
                return 0;
            if (!_numbers.TryGetValue(text, out var number))
                _numbers.Add(text, number = _numbers.Count + 1);
            return number;
        }

        public int[] Of(ValueList<string> texts) => [0, .. texts.Select(Of)];

        /// <summary>The final number of each, by the order of the letters.</summary>
        public int[] Ranks()
        {
            var ranks = new int[_numbers.Count + 1];
            foreach (var (rank, text) in Sorted.Index())
                ranks[_numbers[text]] = rank + 1;
            return ranks;
        }
    }
}
