namespace SocialServices.Domain.Indicators.Supports;

/// <summary>
/// What later identifications join: the day on which a code ends, and for the person whom it became, all records by the day from which they count as
/// that person's. Made once, so that an evaluation needs no memory for it.
/// </summary>
internal sealed class IdentifiedCodes
{
    private readonly Dictionary<int, (int End, int Person)> _known = [];
    private readonly Dictionary<int, Joined> _joined = [];

    private IdentifiedCodes()
    {
    }

    /// <summary>True when nothing was identified, the usual case.</summary>
    public bool IsEmpty => _known.Count == 0;

    public static IdentifiedCodes Of(SupportHistory history)
    {
        var codes = new IdentifiedCodes();
        var used = history.Identifications.GroupBy(each => each.Anonymous).Where(same => !same.Skip(1).Any()).Select(same => same.Single());
        foreach (var ofPerson in used.GroupBy(each => each.Person))
        {
            var person = history.NumberOf(ofPerson.Key);
            var records = new List<(int Day, SupportRecord Record)>();
            foreach (var record in history.RecordsOf(person))
                records.Add((record.DayNumber, record));
            foreach (var identification in ofPerson)
            {
                var (code, end) = (history.NumberOf(identification.Anonymous), SupportRecord.NumberOf(identification.Day));
                codes._known.Add(code, (end, person));
                foreach (var record in history.RecordsOf(code))
                    records.Add((Math.Max(record.DayNumber, end), record));
            }

            var order = default(SupportRecord.Order);
            records.Sort((left, right) => left.Day != right.Day ? left.Day.CompareTo(right.Day) : order.Compare(left.Record, right.Record));
            codes._joined.Add(person, new(records.Select(each => each.Record).ToArray(), records.Select(each => each.Day).ToArray()));
        }

        return codes;
    }

    /// <summary>The first day on which a code no longer counts; the highest number for all others.</summary>
    public int EndOf(int person) => _known.TryGetValue(person, out var known) ? known.End : int.MaxValue;

    /// <summary>Who a person is by what is known on a day: of a code that became known by then the identified person, else the person itself.</summary>
    public int PersonOn(int person, int day) => _known.TryGetValue(person, out var known) && known.End <= day ? known.Person : person;

    /// <summary>The records of an identified person with those of its codes; none for all others.</summary>
    public Joined? Of(int person) => _joined.GetValueOrDefault(person);

    /// <summary>Records by the day from which they count, and those days.</summary>
    public sealed record Joined(SupportRecord[] Records, int[] Days);
}
