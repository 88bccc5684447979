using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Indicators.Units;

/// <summary>
/// Time units of direct work and of work on behalf of clients (počet časových jednotek). Exact; the order of records does not matter. Value-equal
/// and immutable.
/// </summary>
public sealed record TimeUnitCount
{
    private TimeUnitCount(TimeUnitRule rule, TimeUnitsOfKind direct, TimeUnitsOfKind onBehalf)
    {
        Rule = rule;
        Direct = direct;
        OnBehalf = onBehalf;
    }

    /// <summary>The rule.</summary>
    public TimeUnitRule Rule { get; }

    /// <summary>Direct work: the client is present.</summary>
    public TimeUnitsOfKind Direct { get; }

    /// <summary>Work on behalf of the client, who need not be present.</summary>
    public TimeUnitsOfKind OnBehalf { get; }

    /// <summary>All units.</summary>
    public Exact Total => Direct.Units + OnBehalf.Units;

    /// <summary>Direct work over all units, from 0 to 1; none where there are no units.</summary>
    public Exact? DirectShare => Total == Exact.Zero ? null : Direct.Units / Total;

    /// <summary>The time units of records of work.</summary>
    public static TimeUnitCount Of(TimeUnitRule rule, IEnumerable<TimedWork> records)
    {
        Guard.Against.Null(rule);
        var (count, minutes, units) = (new int[2], new long[2], new Exact[2]);
        foreach (var record in Guard.Against.Null(records))
        {
            var kind = (int)record.Kind;
            count[kind]++;
            minutes[kind] += record.Minutes;
            if (rule.Place == TimeUnitRoundingPlace.Record)
                units[kind] += rule.UnitsOf(record.Minutes);
        }

        return new(rule, OfKind(WorkKind.Direct), OfKind(WorkKind.OnBehalf));

        TimeUnitsOfKind OfKind(WorkKind kind) => new(kind, count[(int)kind], minutes[(int)kind],
            rule.Place == TimeUnitRoundingPlace.Record ? units[(int)kind] : rule.UnitsOf(minutes[(int)kind]));
    }

    /// <summary>The count with its explanation.</summary>
    public Explained<TimeUnitCount> Explain()
    {
        var (direct, onBehalf) = (Figure.Units(Direct.Units, Unit.TimeUnit), Figure.Units(OnBehalf.Units, Unit.TimeUnit));
        return new(this, new(UnitSteps.TimeUnits, Figure.Units(Total, Unit.TimeUnit))
        {
            Calculation = Calculation.Join("+", direct, onBehalf),
            Parts =
            [
                Direct.Explain(Rule), OnBehalf.Explain(Rule),
                new(UnitSteps.DirectShare, DirectShare is { } share ? Figure.Share(share) : Figure.Text(new("neurčuje se", "not determined")))
                {
                    Calculation = DirectShare is null ? default : Calculation.Join("÷", direct, Figure.Units(Total, Unit.TimeUnit)),
                    Reason = DirectShare is null ? new("Nejsou žádné časové jednotky.", "There are no time units.") : default,
                },
            ],
        });
    }
}

/// <summary>Time units of one kind of work (časové jednotky druhu práce).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Records">The number of records.</param>
/// <param name="Minutes">Their minutes.</param>
/// <param name="Units">Their units, by the rule.</param>
public sealed record TimeUnitsOfKind(WorkKind Kind, int Records, long Minutes, Exact Units)
{
    internal Explanation Explain(TimeUnitRule rule) => new(UnitSteps.TimeUnitsOfKind, Figure.Units(Units, Unit.TimeUnit))
    {
        Subject = Kind == WorkKind.Direct ? new("přímá práce s\u00A0klientem", "direct work with the client") : new("práce ve prospěch klienta", "work on behalf of the client"),
        Operands =
        [
            new("records", OperandOrigin.Input, new("záznamy", "records"), Figure.Coefficient(Exact.Of(Records))),
            new("minutes", OperandOrigin.Input, new("minuty", "minutes"), Figure.Coefficient(Exact.Of(Minutes))),
            new("rule", OperandOrigin.Parameter, new("pravidlo", "rule"), Figure.Text(BilingualText.Of(rule.ToText)), rule.Source),
        ],
    };
}

/// <summary>Work of a worker for one client (záznam práce). The default is direct work of 0 minutes.</summary>
public readonly record struct TimedWork
{
    /// <summary>Work of so many minutes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative, or the number is no kind.</exception>
    public TimedWork(int minutes, WorkKind kind)
    {
        Minutes = Guard.Against.Negative(minutes);
        Kind = Guard.Against.EnumOutOfRange(kind);
    }

    /// <summary>Its minutes, zero or more.</summary>
    public int Minutes { get; }

    /// <summary>Direct or on behalf.</summary>
    public WorkKind Kind { get; }
}

/// <summary>Whether the client is present (druh práce).</summary>
public enum WorkKind
{
    /// <summary>With the client present (přímá práce s klientem).</summary>
    Direct,

    /// <summary>For the client, who need not be present (práce ve prospěch klienta).</summary>
    OnBehalf,
}
