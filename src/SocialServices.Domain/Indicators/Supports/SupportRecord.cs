using NodaTime;

namespace SocialServices.Domain.Indicators.Supports;

/// <summary>
/// Checked record of support on one calendar day (záznam podpory), in 20 bytes. Its numbers point into the lists of its <see cref="SupportHistory"/>.
/// Immutable and thread-safe.
/// </summary>
public readonly record struct SupportRecord
{
    private readonly int _person;
    private readonly int _amount;
    private readonly ushort _day;
    private readonly ushort _service;
    private readonly ushort _need;
    private readonly ushort _worker;
    private readonly ushort _bed;
    private readonly byte _kind;

    internal SupportRecord(int person, int day, int service, SupportKind kind, int amount, int need, int worker, int bed)
    {
        _person = person;
        _day = (ushort)day;
        _service = (ushort)service;
        _kind = (byte)kind;
        _amount = amount;
        _need = (ushort)need;
        _worker = (ushort)worker;
        _bed = (ushort)bed;
    }

    /// <summary>The first day that a record can have.</summary>
    internal static LocalDate FirstDay => new(1970, 1, 1);

    /// <summary>The last day that a record can have.</summary>
    internal static LocalDate LastDay => FirstDay.PlusDays(ushort.MaxValue);

    /// <summary>Position of the person in <see cref="SupportHistory.Persons"/>.</summary>
    public int Person => _person;

    /// <summary>Position of the service in those of the project.</summary>
    public int Service => _service;

    /// <summary>The calendar day, from 1970 to 2149.</summary>
    public LocalDate Day => FirstDay.PlusDays(_day);

    /// <summary>What the person got.</summary>
    public SupportKind Kind => (SupportKind)_kind;

    /// <summary>Minutes; 1 for a bed-day and for a month of housing on its last day; 0 on the first day of housing, from which the person is supported.</summary>
    public int Amount => _amount;

    /// <summary>Position in <see cref="SupportHistory.Needs"/> from 1; 0 where none is recorded.</summary>
    public int Need => _need;

    /// <summary>Position in <see cref="SupportHistory.Workers"/> from 1; 0 where none is recorded.</summary>
    public int Worker => _worker;

    /// <summary>Position in <see cref="SupportHistory.Beds"/> from 1; 0 where none is recorded.</summary>
    public int Bed => _bed;

    /// <summary>Days since the first possible one.</summary>
    internal int DayNumber => _day;

    /// <summary>Number of a day; it must be one that a record can have.</summary>
    internal static int NumberOf(LocalDate day) => Period.DaysBetween(FirstDay, day);

    /// <summary>The same support with other numbers.</summary>
    internal SupportRecord Renumbered(int person, int need, int worker, int bed) => new(person, _day, _service, (SupportKind)_kind, _amount, need, worker, bed);

    /// <summary>True for two bed-days of one person on one bed, or in one service where the bed is not recorded.</summary>
    internal bool IsSameBedDay(in SupportRecord other) =>
        _kind == (byte)SupportKind.ResidentialStay && other._kind == _kind && other._person == _person && other._day == _day && other._service == _service && other._bed == _bed;

    /// <summary>By day, then by everything else, so that equal sets of records stand in one order.</summary>
    internal readonly struct Order : IComparer<SupportRecord>
    {
        public int Compare(SupportRecord x, SupportRecord y)
        {
            if (x._day != y._day)
                return x._day < y._day ? -1 : 1;
            if (x._service != y._service)
                return x._service < y._service ? -1 : 1;
            if (x._kind != y._kind)
                return x._kind < y._kind ? -1 : 1;
            if (x._bed != y._bed)
                return x._bed < y._bed ? -1 : 1;
            if (x._amount != y._amount)
                return x._amount < y._amount ? -1 : 1;
            return x._need != y._need ? x._need.CompareTo(y._need) : x._worker.CompareTo(y._worker);
        }
    }
}
