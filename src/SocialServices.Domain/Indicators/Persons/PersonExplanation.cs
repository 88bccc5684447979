using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Indicators.Persons;

/// <summary>Tells when and why a person counts, from what the calculation saw. Made only while the trace is on.</summary>
internal sealed class PersonExplanation(CountingRules rules, int person)
{
    private readonly SortedDictionary<(int Group, int Service, SupportKind Kind), (long Amount, long Minutes)> _sums = [];
    private readonly Dictionary<int, Crossing> _crossings = [];
    private readonly Dictionary<int, (int Day, long Minutes)> _last = [];
    private readonly Dictionary<int, long> _beforeDay = [];

    private PersonRules Rules => rules.Rules;

    private PersonDetails? Details => rules.History.DetailsOf(person);

    /// <summary>A record that counts.</summary>
    public void Add(in SupportRecord record, int day, long minutes, int group)
    {
        var key = (group, record.Service, record.Kind);
        var (amount, sum) = _sums.GetValueOrDefault(key);
        _sums[key] = (amount + record.Amount, sum + minutes);
        var (lastDay, all) = _last.GetValueOrDefault(group, (CountingCore.Never, 0));
        if (lastDay != day)
            _beforeDay[group] = all;
        _last[group] = (day, all + minutes);
        if (_crossings.TryGetValue(group, out var crossing) && crossing.Day == day)
            _crossings[group] = crossing with { After = all + minutes };
    }

    /// <summary>The record after which the threshold is reached.</summary>
    public void Cross(int group, int day, in GroupState state) => _crossings[group] = new(day, _beforeDay[group], state.Minutes);

    /// <summary>The steps, at the end.</summary>
    public void Tell<TTrace>(TTrace trace, ReadOnlySpan<GroupState> states, in PersonFacts facts) where TTrace : struct, ITrace
    {
        trace.Add(Entry(facts));
        if (Rules.Record == ParticipantRecord.Complete && facts.Entry >= 0)
            trace.Add(Record());
        foreach (var identification in rules.History.Identifications.Where(each => rules.History.Links.EndOf(rules.History.NumberOf(each.Anonymous)) < int.MaxValue))
        {
            if (identification.Person == rules.History.Persons[person] || identification.Anonymous == rules.History.Persons[person])
                trace.Add(Identified(identification));
        }

        for (var group = 0; group < states.Length; group++)
        {
            ref readonly var state = ref states[group];
            if (state.First < 0)
                continue;
            if (Rules.Threshold is not null)
            {
                trace.Add(Support(group, state));
                trace.Add(NotElectronic(group, state));
            }

            trace.Add(Rules.Threshold is null ? AnySupport(group, state, facts) : Threshold(group, state, facts));
            if (Rules.Threshold is not null || !state.Participates || Rules.Use == UseOfServices.Inclusive)
                trace.Add(Use(group, state, facts));
        }
    }

    /// <summary>The whole explanation of the steps.</summary>
    public static Explanation Whole(CountingRules rules, int person, ValueList<PersonCount> counts, List<Explanation> steps)
    {
        var key = rules.History.Persons[person];
        var project = rules.History.Project;
        return new(PersonSteps.Count, Figure.Text(BilingualText.Of(Result)))
        {
            Subject = BilingualText.Of(key.ToText),
            Heading =
            [
                new($"Projekt {project.Name}, {DateText.Of(project.Period, Language.Czech)}, pravidla {rules.Rules.Programme.Code}", $"Project {project.Name}, {DateText.Of(project.Period, Language.English)}, rules of {rules.Rules.Programme.Code}"),
            ],
            Warnings = rules.Rules.AllReservations().ToValueList(),
            Parts = steps.ToValueList(),
        };

        string Result(Language language) => string.Join("; ", counts.Select(count =>
            $"{(count.Group is null ? string.Empty : $"{rules.Groups.Single(group => group.Key == count.Group).Name.In(language)}: ")}{PersonStatuses.NameOf(count.Status).In(language)}"));
    }

    private Explanation Entry(in PersonFacts facts)
    {
        var operands = new List<Operand>();
        if (Details?.BirthDate is { } born && (Rules.Ages is not null || Rules.ShelterChildren == ShelterChildren.UsersOnly || Rules.TargetGroups.Count > 0))
            operands.Add(new("birth-date", OperandOrigin.Input, new("datum narození", "birth date"), Figure.Day(born)));
        if (Rules.Ages is { } ages)
            operands.Add(new("ages", OperandOrigin.Parameter, new("věk projektu", "ages of the project"), Figure.Text(BilingualText.Of(ages.ToText))));
        if (facts.Entry < 0)
        {
            return new(PersonSteps.Entry, Figure.Text(new("nevstoupila", "did not enter")))
            {
                Operands = operands.ToValueList(),
                Reason = facts.Tried < 0 ? new("Žádná podpora, která se počítá.", "No support that counts.")
                    : facts.Fit == TargetFit.OutsideAges ? new("V\u00A0žádný den podpory nebyla ve věku projektu; služby mohla využívat, do projektu se nezapočítává.", "On no day of a support of an age of the project; the person may use the services, but does not count in the project.")
                    : new("V\u00A0žádný den podpory nesplňovala podmínky žádné cílové skupiny projektu.", "On no day of a support in a target group of the project with its conditions."),
            };
        }

        var entry = SupportRecord.FirstDay.PlusDays(facts.Entry);
        var groups = Details is { } details ? Rules.TargetGroups.Where(group => group.Fits(details, entry) is not false).ToList() : [];
        foreach (var group in groups)
            operands.Add(new($"target-group.{group.Code}", OperandOrigin.Parameter, new("cílová skupina", "target group"), Figure.Text(group.Name)));
        return new(PersonSteps.Entry, Figure.Day(entry))
        {
            Operands = operands.ToValueList(),
            Reason = Rules.Ages is not null && Details?.BirthDate is { } birth
                ? new(FormattableString.Invariant($"Věk v\u00A0den vstupu: {CompletedYears.On(birth, entry)}. Kdo věk překročí později, zůstává započten."), FormattableString.Invariant($"Age on the day of entry: {CompletedYears.On(birth, entry)}. Who grows older later stays."))
                : default,
            Warnings = facts.Fit == TargetFit.NotKnown ? [new("Věk nebo cílová skupina nejsou známy; osoba se započítává.", "Age or target group is not known; the person counts.")] : [],
        };
    }

    private Explanation Record()
    {
        var missing = new List<BilingualText>();
        if (Details?.BirthDate is null)
            missing.Add(new("datum narození", "birth date"));
        if (string.IsNullOrWhiteSpace(Details?.Sex))
            missing.Add(new("pohlaví", "sex"));
        if (string.IsNullOrWhiteSpace(Details?.LabourStatus))
            missing.Add(new("postavení na trhu práce", "labour status"));
        if (string.IsNullOrWhiteSpace(Details?.Education))
            missing.Add(new("vzdělání", "education"));
        return rules.History.Persons[person].IsAnonymous
            ? new(PersonSteps.Record, Figure.Text(new("anonymní osoba", "anonymous person")))
            {
                Reason = new("Kdo není znám totožností, nemůže být účastníkem, ať je rozsah podpory jakýkoli.", "Who is not known by identity can't be a participant, whatever the support."),
            }
            : missing.Count == 0
            ? new(PersonSteps.Record, Figure.Text(new("úplný", "complete")))
            {
                Reason = Details!.Sensitive.Any(item => item.Answer == SensitiveAnswer.Refused) ? new("Neuvedený citlivý údaj nevadí.", "A refused sensitive item does not matter.") : default,
            }
            : new(PersonSteps.Record, Figure.Text(new($"chybí {string.Join(", ", missing.Select(item => item.Czech))}", $"lacks {string.Join(", ", missing.Select(item => item.English))}")))
            {
                Reason = new("Bez těchto údajů nemůže být osoba účastníkem.", "Without these items the person can't be a participant."),
            };
    }

    private static Explanation Identified(Identification identification) => new(PersonSteps.Identification, Figure.Day(identification.Day))
    {
        Subject = new($"{identification.Anonymous.ToText(Language.Czech)} = {identification.Person.ToText(Language.Czech)}", $"{identification.Anonymous} = {identification.Person}"),
        Reason = new("Dřívější podpora kódu se od tohoto dne počítá této osobě.", "Earlier support of the code counts for the person from this day."),
    };

    private Explanation Support(int group, in GroupState state)
    {
        var own = _sums.Where(each => each.Key.Group == group).ToList();
        return new(PersonSteps.Support, Hours(state.Minutes))
        {
            Subject = SubjectOf(group),
            Operands = own.Select(each => new Operand(
                    $"{rules.History.Project.Services[each.Key.Service].Key}.{each.Key.Kind}", OperandOrigin.Input, NameOf(each.Key.Service, each.Key.Kind, each.Value.Amount), Hours(each.Value.Minutes)))
                .Concat(Conversions(own.Select(each => each.Key.Kind).ToHashSet())).ToValueList(),
            Calculation = own.Count < 2 ? default : Calculation.Join("+", own.Select(each => Hours(each.Value.Minutes)).ToArray()),
        };
    }

    private IEnumerable<Operand> Conversions(HashSet<SupportKind> kinds)
    {
        if (kinds.Contains(SupportKind.HousingMonth))
            yield return new("housing-month", OperandOrigin.Parameter, new("za měsíc nového bydlení", "for a month of new housing"), Figure.Units(Rules.HousingMonth!.Value));
        if (kinds.Contains(SupportKind.ResidentialStay))
            yield return new("stay-day", OperandOrigin.Parameter, new("za den pobytu", "for a day of a stay"), Figure.Units(Rules.StayDay!.Value));
    }

    private Explanation NotElectronic(int group, in GroupState state) => new(PersonSteps.NotElectronic, Hours(state.NotElectronic))
    {
        Subject = SubjectOf(group),
        Calculation = state.NotElectronic == state.Minutes ? default : Calculation.Join("−", Hours(state.Minutes), Hours(state.Minutes - state.NotElectronic)),
    };

    private Explanation Threshold(int group, in GroupState state, in PersonFacts facts)
    {
        var threshold = Rules.Threshold!;
        ValueList<Operand> operands =
        [
            new("threshold", OperandOrigin.Parameter, new("hranice podpory", "threshold of support"), Figure.Units(threshold.Hours), threshold.Source),
            new("threshold.not-electronic", OperandOrigin.Parameter, new("z\u00A0toho nejméně jiné než elektronické", "of it at least not electronic"), Figure.Units(threshold.NotElectronic), threshold.Source),
        ];
        if (_crossings.TryGetValue(group, out var crossing))
        {
            var (before, after) = (Hours(crossing.Before), Hours(crossing.After));
            return new(PersonSteps.Threshold, Figure.Day(SupportRecord.FirstDay.PlusDays(crossing.Day)))
            {
                Subject = SubjectOf(group),
                Operands = operands,
                Reason = new(
                    $"Do předchozího dne {before.ToText(Language.Czech)}, tímto dnem {after.ToText(Language.Czech)}.",
                    $"{before.ToText(Language.English)} to the day before, {after.ToText(Language.English)} on this day."),
            };
        }

        return new(PersonSteps.Threshold, Figure.Text(new("nedosažena", "not reached")))
        {
            Subject = SubjectOf(group),
            Operands = operands,
            Reason = !facts.MayParticipate ? new("Osoba bez úplného záznamu nemůže být účastníkem.", "A person without a complete record can't be a participant.")
                : state.Minutes < rules.Threshold ? new($"Chybí {Hours(rules.Threshold - state.Minutes).ToText(Language.Czech)}.", $"Missing: {Hours(rules.Threshold - state.Minutes).ToText(Language.English)}.")
                : new($"Chybí {Hours(rules.NotElectronic - state.NotElectronic).ToText(Language.Czech)} jiné než elektronické podpory.", $"Missing: {Hours(rules.NotElectronic - state.NotElectronic).ToText(Language.English)} other than electronic."),
        };
    }

    private Explanation AnySupport(int group, in GroupState state, in PersonFacts facts) => new(
        PersonSteps.Threshold, state.Crossed >= 0 ? Figure.Day(SupportRecord.FirstDay.PlusDays(state.Crossed)) : Figure.Text(new("nedosažena", "not reached")))
    {
        Subject = SubjectOf(group),
        Reason = facts.MayParticipate ? new("Hranice není stanovena, stačí jakákoli podpora.", "No threshold is set; any support suffices.")
            : new("Osoba bez úplného záznamu nemůže být účastníkem.", "A person without a complete record can't be a participant."),
    };

    private Explanation Use(int group, in GroupState state, in PersonFacts facts)
    {
        var leavesOut = state.Participates && Rules.Use == UseOfServices.Disjoint;
        BilingualText[] stretches =
        [
            .. Stretch(state.First, leavesOut ? Math.Min(state.Crossed, facts.End) : facts.End),
            .. leavesOut && state.Shelter >= 0 ? Stretch(state.Shelter, facts.End) : [],
        ];
        return new(PersonSteps.Use, Figure.Text(stretches.Length == 0
            ? new("nezapočítává se", "does not count")
            : new(string.Join("; ", stretches.Select(days => days.Czech)), string.Join("; ", stretches.Select(days => days.English)))))
        {
            Subject = SubjectOf(group),
            Reason = state.Shelter >= 0 ? new(
                    $"Dítě v\u00A0azylovém domě od {DateText.Of(SupportRecord.FirstDay.PlusDays(state.Shelter), Language.Czech)}: od toho dne se započítává zde, ne mezi účastníky, ať je rozsah podpory jakýkoli.",
                    $"A child in a shelter from {DateText.Of(SupportRecord.FirstDay.PlusDays(state.Shelter), Language.English)}: from that day it counts here, not among the participants, whatever the support.")
                : facts.End < int.MaxValue ? new("Od ztotožnění se kód nepočítá.", "From the identification on the code does not count.")
                : leavesOut ? new("Účastník se zde neopakuje.", "A participant is not repeated here.")
                : default,
        };
    }

    private static BilingualText[] Stretch(int from, int end)
    {
        var first = SupportRecord.FirstDay.PlusDays(from);
        return from >= end ? []
            : end < int.MaxValue ? [DateText.Of(new NodaTime.DateInterval(first, SupportRecord.FirstDay.PlusDays(end - 1)))]
            : [new($"od {DateText.Of(first, Language.Czech)}", $"from {DateText.Of(first, Language.English)}")];
    }

    private BilingualText SubjectOf(int group) => rules.Groups[group].Name;

    private Figure Hours(long minutes) => SupportTime.Hours(minutes, Rules.MinutesOfHour);

    private BilingualText NameOf(int service, SupportKind kind, long amount)
    {
        var (key, name) = (rules.History.Project.Services[service].Key, SupportKinds.NameOf(kind));
        var count = SupportKinds.IsInMinutes(kind) ? string.Empty : FormattableString.Invariant($" ({amount})");
        return new($"{key}, {name.Czech}{count}", $"{key}, {name.English}{count}");
    }

    private sealed record Crossing(int Day, long Before, long After);
}
