using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Indicators.Units;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Indicators.Persons;

/// <summary>
/// Counts the records of a project (počítání podpory): all persons in one pass, one person with the explanation when and why it counts, or time units.
/// </summary>
public static class Counting
{
    /// <summary>
    /// The person indicators by rules. Runs over the records once; what it allocates depends on the days, services and codes, not on the number of records.
    /// </summary>
    /// <exception cref="DomainValidationException">There are more items of breakdowns, such as codes of details, times days than can be counted: over 10,000,000.</exception>
    /// <exception cref="LegalParameterNotDefinedException">Records need a conversion to hours that the rules do not have.</exception>
    public static PersonIndicators CountPersons(this SupportHistory history, PersonRules rules) => new PersonCounter(new(history, rules)).Count();

    /// <summary>
    /// The same as <see cref="CountPersons"/>, with the explanation: by which rules, how many persons count in which way, and the sums. Why one person
    /// counts is told by <see cref="ExplainPerson"/>.
    /// </summary>
    /// <exception cref="DomainValidationException">There are more items of breakdowns, such as codes of details, times days than can be counted: over 10,000,000.</exception>
    /// <exception cref="LegalParameterNotDefinedException">Records need a conversion to hours that the rules do not have.</exception>
    public static Explained<PersonIndicators> ExplainPersons(this SupportHistory history, PersonRules rules)
    {
        var indicators = history.CountPersons(rules);
        return new(indicators, IndicatorExplanation.Of(history.Project, indicators));
    }

    /// <summary>How one person counts; where uniqueness is by service or type, in each of those with support.</summary>
    /// <exception cref="ArgumentException">The history does not know the person.</exception>
    /// <exception cref="LegalParameterNotDefinedException">Records need a conversion to hours that the rules do not have.</exception>
    public static ValueList<PersonCount> CountPerson(this SupportHistory history, PersonRules rules, PersonKey person)
    {
        var counting = new CountingRules(history, rules);
        return Run(counting, RequireNumber(history, person), default(NoTrace));
    }

    /// <summary>
    /// How each person counts, by key: the list of supported persons. Counted while it is read, so that it needs no memory for all of them.
    /// </summary>
    /// <exception cref="LegalParameterNotDefinedException">Records need a conversion to hours that the rules do not have.</exception>
    public static IEnumerable<PersonCount> CountEachPerson(this SupportHistory history, PersonRules rules)
    {
        var counting = new CountingRules(history, rules);
        return Enumerable.Range(0, history.Persons.Count).SelectMany(person => Run(counting, person, default(NoTrace)));
    }

    /// <summary>The same as <see cref="CountPerson"/>, with the explanation of when and why the person counts.</summary>
    /// <exception cref="ArgumentException">The history does not know the person.</exception>
    /// <exception cref="LegalParameterNotDefinedException">Records need a conversion to hours that the rules do not have.</exception>
    public static Explained<ValueList<PersonCount>> ExplainPerson(this SupportHistory history, PersonRules rules, PersonKey person)
    {
        var (counting, number, steps) = (new CountingRules(history, rules), RequireNumber(history, person), new List<Explanation>());
        var counts = Run(counting, number, new StepTrace(steps));
        return new(counts, PersonExplanation.Whole(counting, number, counts, steps));
    }

    /// <summary>
    /// The time units of a period, such as a quarter: of the direct work and of the work on behalf of clients on its days. Other kinds of support have none.
    /// </summary>
    public static TimeUnitCount CountTimeUnits(this SupportHistory history, TimeUnitRule rule, DateInterval days)
    {
        Guard.Against.Null(days);
        return TimeUnitCount.Of(rule, Guard.Against.Null(history).Records
            .Where(record => record.Kind is SupportKind.DirectWork or SupportKind.WorkOnBehalf && days.Contains(record.Day))
            .Select(record => new TimedWork(record.Amount, record.Kind == SupportKind.DirectWork ? WorkKind.Direct : WorkKind.OnBehalf)));
    }

    private static ValueList<PersonCount> Run<TTrace>(CountingRules rules, int person, TTrace trace) where TTrace : struct, ITrace
    {
        var states = new GroupState[rules.Groups.Count];
        CountingCore.Run(rules, person, states, trace, out var facts);
        var counts = new List<PersonCount>();
        for (var group = 0; group < states.Length; group++)
        {
            if (states[group].First >= 0)
                counts.Add(CountOf(rules, person, rules.Groups[group].Key, states[group], facts));
        }

        return counts.Count > 0 ? counts.ToValueList() : [new() { Person = rules.History.Persons[person], Status = StatusOf(rules, person, default, facts) }];
    }

    private static PersonCount CountOf(CountingRules rules, int person, string? group, in GroupState state, in PersonFacts facts) => new()
    {
        Person = rules.History.Persons[person],
        Group = group,
        Status = StatusOf(rules, person, state, facts),
        Entry = Day(facts.Entry),
        Exit = Day(state.Last),
        ParticipantFrom = state.Participates && state.Crossed < facts.End ? Day(state.Crossed) : null,
        UserFrom = state.First < facts.End ? Day(state.First) : null,
        Hours = Exact.Of(state.Minutes, rules.Rules.MinutesOfHour),
        HoursNotElectronic = Exact.Of(state.NotElectronic, rules.Rules.MinutesOfHour),
    };

    /// <summary>How a person counts at the end of the project, in a group in which it had support or, without any, in the project.</summary>
    internal static PersonStatus StatusOf(CountingRules rules, int person, in GroupState state, in PersonFacts facts)
    {
        var history = rules.History;
        if (facts.Entry < 0)
            return facts.Tried >= 0 ? PersonStatus.OutsideTargetGroup : PersonStatus.NoSupport;
        if (facts.End < int.MaxValue)
            return PersonStatus.Identified;
        if (state.ParticipatesOn(int.MaxValue))
            return PersonStatus.Participant;
        if (state.Shelter >= 0)
            return PersonStatus.ChildInShelter;
        if (history.Persons[person].IsAnonymous)
            return PersonStatus.Anonymous;
        return facts.MayParticipate ? PersonStatus.BelowThreshold : PersonStatus.IncompleteRecord;
    }

    private static int RequireNumber(SupportHistory history, PersonKey person) => Guard.Against.Null(history).NumberOf(person) is var number and >= 0
        ? number
        : throw new ArgumentException($"A person of the history is expected; it does not know '{person}'.", nameof(person));

    private static LocalDate? Day(int number) => number < 0 ? null : SupportRecord.FirstDay.PlusDays(number);
}
