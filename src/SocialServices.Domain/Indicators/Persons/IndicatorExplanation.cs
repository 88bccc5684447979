using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Indicators.Persons;

/// <summary>Tells how the numbers of a project came about: all the rules, how many persons count in which way, and the sums.</summary>
internal static class IndicatorExplanation
{
    public static Explanation Of(SupportedProject project, PersonIndicators indicators) => new(IndicatorSteps.Indicators, Figure.Text(new(
        $"účastníci: {InWords(indicators.Participants, Language.Czech)}; využívání služeb: {InWords(indicators.Users, Language.Czech)}",
        $"participants: {InWords(indicators.Participants, Language.English)}; use of services: {InWords(indicators.Users, Language.English)}")))
    {
        Subject = BilingualText.Same(project.Name),
        Heading =
        [
            new($"Projekt {project.Name}, {DateText.Of(project.Period, Language.Czech)}, pravidla {indicators.Rules.Programme.Code}", $"Project {project.Name}, {DateText.Of(project.Period, Language.English)}, rules of {indicators.Rules.Programme.Code}"),
        ],
        Warnings = indicators.Reservations,
        Parts = [Rules(indicators.Rules), Statuses(indicators), Participants(indicators), Users(indicators), new(IndicatorSteps.Families, Figure.Units(Exact.Of(indicators.Families.Total), Unit.Family))],
    };

    private static Explanation Rules(PersonRules rules) => new(IndicatorSteps.Rules, Figure.Text(BilingualText.Same(rules.Programme.Code)))
    {
        Operands = Operands(rules).ToValueList(),
        Reason = rules.Threshold is null ? new("Hranice podpory není stanovena, stačí jakákoli podpora.", "No threshold of support is set; any support suffices.") : default,
    };

    // Every rule that a receipt states, so that none can be changed unseen.
    private static IEnumerable<Operand> Operands(PersonRules rules)
    {
        if (rules.Threshold is { } threshold)
        {
            yield return new("threshold", OperandOrigin.Parameter, new("hranice podpory", "threshold of support"), Figure.Units(threshold.Hours), threshold.Source);
            yield return new("threshold.not-electronic", OperandOrigin.Parameter, new("z\u00A0toho nejméně jiné než elektronické", "of it at least not electronic"), Figure.Units(threshold.NotElectronic), threshold.Source);
        }

        yield return Words("record", new("záznam o\u00A0účastníkovi", "record of a participant"), rules.Record == ParticipantRecord.Complete ? new("úplný", "complete") : new("nevyžaduje se", "not required"));
        yield return Words("uniqueness", new("osoba se započte", "a person counts"), rules.Uniqueness switch
        {
            PersonUniqueness.PerServiceType => new("jednou za druh služby", "once for each service type"),
            PersonUniqueness.PerService => new("jednou za službu", "once for each service"),
            _ => new("jednou za projekt", "once for the project"),
        });
        yield return Words("use", new("využívání služeb", "use of services"), rules.Use == UseOfServices.Inclusive ? new("včetně účastníků", "with participants") : new("bez účastníků", "without participants"));
        yield return Words("shelter-children", new("děti v\u00A0azylových domech", "children in shelters"), rules.ShelterChildren == ShelterChildren.UsersOnly
            ? new("jen ve využívání služeb", "in use of services only") : new("jako ostatní", "like others"));
        if (rules.Ages is { } ages)
            yield return Words("ages", new("věk projektu", "ages of the project"), TextOf(ages));
        foreach (var group in rules.TargetGroups)
        {
            yield return Words($"target-group.{group.Code}", new("cílová skupina", "target group"), group.Name);
            if (group.Ages is { } ofPerson)
                yield return Words($"target-group.{group.Code}.ages", new("věk osoby", "age of the person"), TextOf(ofPerson));
            if (group.ChildAges is { } ofChild)
                yield return Words($"target-group.{group.Code}.child-ages", new("věk dítěte", "age of the child"), TextOf(ofChild));
        }

        foreach (var (i, band) in rules.AgeBands.Index())
            yield return Words(FormattableString.Invariant($"age-band.{i + 1}"), new("věk v\u00A0členění", "age of a breakdown"), TextOf(band));
        foreach (var (i, kind) in rules.LeftOut.Index())
            yield return Words(FormattableString.Invariant($"left-out.{i + 1}"), new("nepočítá se", "does not count"), SupportKinds.NameOf(kind));
        yield return Words("minutes-of-hour", new("minut v\u00A0hodině podpory", "minutes of an hour of support"), BilingualText.Same(FormattableString.Invariant($"{rules.MinutesOfHour}")));
        if (rules.HousingMonth is { } month)
            yield return new("housing-month", OperandOrigin.Parameter, new("za měsíc nového bydlení", "for a month of new housing"), Figure.Units(month));
        if (rules.StayDay is { } day)
            yield return new("stay-day", OperandOrigin.Parameter, new("za den pobytu", "for a day of a stay"), Figure.Units(day));
    }

    private static Explanation Statuses(PersonIndicators indicators) => new(IndicatorSteps.Statuses, Persons(indicators.Statuses.Sum(status => status.Persons)))
    {
        Operands = indicators.Statuses.Select(status => new Operand($"status.{PersonStatuses.Codes[(int)status.Status].Code}", OperandOrigin.Step, PersonStatuses.NameOf(status.Status), Persons(status.Persons))).ToValueList(),
        Calculation = Sum(indicators.Statuses.Select(status => status.Persons)),
    };

    private static Explanation Participants(PersonIndicators indicators) => new(IndicatorSteps.Participants, Persons(indicators.Participants.Total))
    {
        Operands = ByGroup(indicators, group => group.Participants),
        Calculation = Sum(indicators.Groups.Select(group => group.Participants.Total)),
    };

    private static Explanation Users(PersonIndicators indicators) => new(IndicatorSteps.Users, Persons(indicators.Users.Total))
    {
        Operands = ByGroup(indicators, group => group.Users),
        Calculation = Sum(indicators.Groups.Select(group => group.Users.Total)),
        Reason = indicators.Rules.Use == UseOfServices.Inclusive
            ? new("Účastníci se započítávají i\u00A0zde.", "Participants count here, too.")
            : new("Účastník se zde neopakuje.", "A participant is not repeated here."),
    };

    private static ValueList<Operand> ByGroup(PersonIndicators indicators, Func<PersonBreakdown, CumulativeCount> count) =>
        indicators.Groups.Select(group => new Operand($"group.{group.Code}", OperandOrigin.Step, group.Name, Persons(count(group).Total))).ToValueList();

    private static BilingualText Sum(IEnumerable<int> persons) => persons.Select(Persons).ToArray() is { Length: > 1 } figures ? Calculation.Join("+", figures) : default;

    private static Operand Words(string id, BilingualText name, BilingualText value) => new(id, OperandOrigin.Parameter, name, Figure.Text(value));

    private static BilingualText TextOf(AgeBounds ages) => BilingualText.Of(ages.ToText);

    private static Figure Persons(int number) => Figure.Units(Exact.Of(number), Unit.Person);

    private static string InWords(CumulativeCount count, Language language) => Persons(count.Total).ToText(language);
}
