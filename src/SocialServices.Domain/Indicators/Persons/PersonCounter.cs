using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Indicators.Persons;

/// <summary>Counts all persons: each adds one on the day from which it counts and takes one on the day on which it no longer does.</summary>
internal sealed class PersonCounter
{
    private const int LongestOutcome = 28; // days from the last support
    private const int MostValues = 10_000_000; // of all series on all days, some 160 MB; a project of ten years has them with 2,700 series

    private static readonly CountedNoun Counted = new("započtené osoby", "započtených osob", "započtených osob", "counted person", "counted persons"); // after "u"

    private readonly CountingRules _rules;
    private readonly SupportHistory _history;
    private readonly DetailCodes _codes;
    private readonly Series _all;
    private readonly Series _groups;
    private readonly Series _sex;
    private readonly Series _age;
    private readonly Series _labour;
    private readonly Series _education;
    private readonly Series _sensitive;
    private readonly Series _targets;
    private readonly int _width;
    private readonly int[] _participants;
    private readonly int[] _users;
    private readonly int[] _outcomes;
    private readonly int[] _familyFrom;
    private readonly int[] _statuses = new int[PersonStatuses.Count];
    private readonly int[] _own; // series of the person that is being counted
    private int _notKnown;

    public PersonCounter(CountingRules rules)
    {
        _rules = rules;
        _history = rules.History;
        _codes = _history.Codes;
        _width = rules.Days;
        var next = 0;
        _all = Next(1);
        _groups = Next(rules.Rules.Uniqueness == PersonUniqueness.PerProject ? 0 : rules.Groups.Count);
        _sex = Next(_codes.Sex.Codes.Count + 1);
        _age = Next(rules.Rules.AgeBands.Count + 2);
        _labour = Next(_codes.LabourStatus.Codes.Count + 1);
        _education = Next(_codes.Education.Codes.Count + 1);
        _sensitive = Next(_codes.Sensitive.Count);
        _targets = Next(rules.Rules.TargetGroups.Count);
        RequireRoom((long)next + _codes.Outcomes.Count);
        _participants = new int[next * _width];
        _users = new int[next * _width];
        _outcomes = new int[_codes.Outcomes.Count * _width];
        _familyFrom = new int[_codes.Family.Codes.Count];
        Array.Fill(_familyFrom, int.MaxValue);
        _own = new int[next];

        Series Next(int count)
        {
            next += count;
            return new(next - count, count);
        }
    }

    public PersonIndicators Count()
    {
        var states = new GroupState[_rules.Groups.Count];
        for (var person = 0; person < _history.Persons.Count; person++)
        {
            CountingCore.Run(_rules, person, states, default(NoTrace), out var facts);
            Add(person, states, facts);
        }

        return Result();
    }

    private void Add(int person, GroupState[] states, in PersonFacts facts)
    {
        if (facts.Entry < 0)
        {
            _statuses[(int)Counting.StatusOf(_rules, person, default, facts)]++;
            return;
        }

        var end = (int)Math.Min((long)facts.End - _rules.FirstDay, _width);
        var series = SeriesOf(person, facts);
        var from = int.MaxValue;
        for (var group = 0; group < states.Length; group++)
        {
            ref readonly var state = ref states[group];
            if (state.First < 0)
                continue;
            _statuses[(int)Counting.StatusOf(_rules, person, state, facts)]++;
            if (_groups.Count > 0)
                _own[series] = _groups.First + group;
            from = Math.Min(from, state.First - _rules.FirstDay);
            Add(state, end, _own.AsSpan(0, series + (_groups.Count > 0 ? 1 : 0)));
        }

        if (from >= end)
            return;
        if (facts.Fit == TargetFit.NotKnown)
            _notKnown++;
        if (_codes.Family.OfPerson[person] is var family && family < _familyFrom.Length)
            _familyFrom[family] = Math.Min(_familyFrom[family], from);
        if (_history.DetailsOf(person) is { Outcomes.Count: > 0 } details)
            AddOutcomes(person, details, states, end);
    }

    private void Add(in GroupState state, int end, ReadOnlySpan<int> series)
    {
        var first = state.First - _rules.FirstDay;
        var isInclusive = _rules.Rules.Use == UseOfServices.Inclusive;
        if (!state.Participates)
        {
            Add(_users, first, end, series);
            return;
        }

        var crossed = state.Crossed - _rules.FirstDay;
        var left = state.Shelter < 0 ? end : Math.Min(end, state.Shelter - _rules.FirstDay);
        Add(_participants, crossed, left, series);
        if (isInclusive)
        {
            Add(_users, first, end, series);
            return;
        }

        Add(_users, first, Math.Min(crossed, end), series);
        Add(_users, left, end, series);
    }

    private void Add(int[] changes, int from, int end, ReadOnlySpan<int> series)
    {
        if (from >= end)
            return;
        foreach (var one in series)
        {
            changes[(one * _width) + from]++;
            if (end < _width)
                changes[(one * _width) + end]--;
        }
    }

    // The series to which a person adds, but for the group; how many there are.
    private int SeriesOf(int person, in PersonFacts facts)
    {
        var count = 0;
        _own[count++] = _all.First;
        _own[count++] = _sex.First + _codes.Sex.OfPerson[person];
        _own[count++] = _labour.First + _codes.LabourStatus.OfPerson[person];
        _own[count++] = _education.First + _codes.Education.OfPerson[person];
        foreach (var code in _codes.SensitiveOf[person])
            _own[count++] = _sensitive.First + code;

        var details = _history.DetailsOf(person);
        var entry = SupportRecord.FirstDay.PlusDays(facts.Entry);
        _own[count++] = _age.First + BandOf(details, entry);
        for (var i = 0; i < _targets.Count && details is not null; i++)
        {
            if (_rules.Rules.TargetGroups[i].Fits(details, entry) is not false)
                _own[count++] = _targets.First + i;
        }

        return count;
    }

    private int BandOf(PersonDetails? details, LocalDate entry)
    {
        var bands = _rules.Rules.AgeBands.AsSpan();
        if (details?.BirthDate is not { } born || born > entry)
            return bands.Length + 1;
        var age = CompletedYears.On(born, entry);
        for (var i = 0; i < bands.Length; i++)
        {
            if (bands[i].Contains(age))
                return i;
        }

        return bands.Length;
    }

    // An outcome holds to the day before a return, or before a later finding; one found after the project counts on its last day.
    private void AddOutcomes(int person, PersonDetails details, GroupState[] states, int personEnd)
    {
        var outcomes = details.Outcomes.AsSpan();
        for (var i = 0; i < outcomes.Length; i++)
        {
            var outcome = outcomes[i];
            var found = SupportRecord.NumberOf(outcome.Day);
            if (!ParticipatesOn(states, found) || outcomes[..i].Contains(outcome))
                continue;
            var (last, next) = SupportsAround(person, found);
            if (found - last > LongestOutcome)
                continue;
            var end = Math.Min(personEnd, next - _rules.FirstDay);
            foreach (var later in outcomes)
            {
                if (later.Day > outcome.Day)
                    end = Math.Min(end, ReplacesFrom(person, later));
            }

            Add(_outcomes, Math.Min(found - _rules.FirstDay, _width - 1), end, [_codes.Outcomes.AsSpan().BinarySearch(outcome.Code, StringComparer.Ordinal)]);
        }
    }

    // The day from which a finding stands for earlier ones; a finding after the project that is too late to count leaves them as they are.
    private int ReplacesFrom(int person, ExitOutcome later)
    {
        var found = SupportRecord.NumberOf(later.Day);
        return found < _rules.FirstDay + _width ? found - _rules.FirstDay
            : found - SupportsAround(person, found).Last <= LongestOutcome ? _width - 1
            : _width;
    }

    private static bool ParticipatesOn(GroupState[] states, int day)
    {
        foreach (ref readonly var state in states.AsSpan())
        {
            if (state.First >= 0 && state.ParticipatesOn(day))
                return true;
        }

        return false;
    }

    // The last support on or before a day, and the day from which a later one is known; that a code became known is no support.
    private (int Last, int Next) SupportsAround(int person, int day)
    {
        var (last, next) = (CountingCore.Never, int.MaxValue);
        var joined = _history.Links.Of(person);
        var records = joined is null ? _history.RecordsOf(person) : joined.Records;
        for (var i = 0; i < records.Length; i++)
        {
            var counts = joined is null ? records[i].DayNumber : joined.Days[i];
            if (!_rules.Kind(records[i]).Counts)
                continue;
            if (counts <= day)
                last = Math.Max(last, records[i].DayNumber);
            else if (records[i].DayNumber > day)
                next = Math.Min(next, counts);
        }

        return (last, next);
    }

    // Before anything is allocated: who made up many codes over a long project would take all memory.
    private void RequireRoom(long series)
    {
        if (series * _width <= MostValues)
            return;
        var problems = new ProblemList();
        problems.Fail(SupportProblemCodes.Range, "$", new(
            FormattableString.Invariant($"Členění má {series} položek na {_width} dní projektu; spočítat lze nejvýše 10 000 000 denních hodnot. Omezte různé kódy v\u00A0údajích o\u00A0osobách, služby nebo skupiny v\u00A0pravidlech."),
            FormattableString.Invariant($"The breakdowns have {series} items on {_width} days of the project; at most 10,000,000 daily values can be counted. Use fewer different codes in the details of persons, or fewer services or groups in the rules.")));
        throw new DomainValidationException(problems.Report);
    }

    private PersonIndicators Result()
    {
        var rules = _rules.Rules;
        var notKnown = new BilingualText("neuvedeno", "not known");
        return new()
        {
            Rules = rules,
            Period = _history.Project.Period,
            Participants = Sum(_participants, _all.First),
            Users = Sum(_users, _all.First),
            Families = Families(),
            Groups = Breakdown(_groups, i => (_rules.Groups[i].Key!, _rules.Groups[i].Name)),
            BySex = Breakdown(_sex, i => Of(_codes.Sex.Codes, i)),
            ByAge = Breakdown(_age, i => i < rules.AgeBands.Count ? (rules.AgeBands[i].ToString(), BilingualText.Of(rules.AgeBands[i].ToText))
                : (string.Empty, i == rules.AgeBands.Count ? new("jiný věk", "another age") : notKnown)),
            ByLabourStatus = Breakdown(_labour, i => Of(_codes.LabourStatus.Codes, i)),
            ByEducation = Breakdown(_education, i => Of(_codes.Education.Codes, i)),
            BySensitiveItem = Breakdown(_sensitive, i => Of(_codes.Sensitive, i)),
            ByTargetGroup = Breakdown(_targets, i => (rules.TargetGroups[i].Code, rules.TargetGroups[i].Name)),
            Outcomes = _codes.Outcomes.Select((code, i) => new OutcomeCount(code, Sum(_outcomes, i))).ToValueList(),
            Statuses = _statuses.Index().Where(each => each.Item > 0).Select(each => new StatusCount((PersonStatus)each.Index, each.Item)).ToValueList(),
            Reservations = Reservations().ToValueList(),
        };

        (string, BilingualText) Of(ValueList<string> codes, int i) => i < codes.Count ? (codes[i], BilingualText.Same(codes[i])) : (string.Empty, notKnown);
    }

    private IEnumerable<BilingualText> Reservations()
    {
        foreach (var reservation in _rules.Rules.AllReservations())
            yield return reservation;
        if (_notKnown > 0)
        {
            yield return new(
                $"U\u00A0{Counted.Of(_notKnown, Language.Czech)} není znám věk nebo cílová skupina; doplňte je, jinak se nedají ověřit.",
                $"Age or target group of {Counted.Of(_notKnown, Language.English)} is not known; supply it, or it can't be checked.");
        }
    }

    private CumulativeCount Families()
    {
        var changes = new int[_width];
        foreach (var from in _familyFrom)
        {
            if (from < _width)
                changes[from]++;
        }

        return new(_history.Project.Period, changes);
    }

    private ValueList<PersonBreakdown> Breakdown(Series series, Func<int, (string Code, BilingualText Name)> nameOf) => Enumerable.Range(0, series.Count)
        .Select(i => new PersonBreakdown(nameOf(i).Code, nameOf(i).Name, Sum(_participants, series.First + i), Sum(_users, series.First + i))).ToValueList();

    private CumulativeCount Sum(int[] changes, int series) => new(_history.Project.Period, changes.AsSpan(series * _width, _width).ToArray());

    private readonly record struct Series(int First, int Count);
}
