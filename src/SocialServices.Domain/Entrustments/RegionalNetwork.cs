using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Network of social services of a region (síť sociálních služeb), § 95 of the Social Services Act, as a register with its history: what was
/// in it on any day stays known. Equal when the entries are, in whatever order they were recorded. Immutable and thread-safe.
/// </summary>
public sealed record RegionalNetwork
{
    private RegionalNetwork(ValueList<NetworkEntry> entries) => Entries = entries;

    /// <summary>The entries by service, form, unit, status and first day.</summary>
    public ValueList<NetworkEntry> Entries { get; }

    /// <summary>A network of entries, in any order.</summary>
    /// <exception cref="DomainValidationException">Two entries of one service, form, unit and status share a day, or one has no service, resolution or real last day; the report names all.</exception>
    public static RegionalNetwork Create(IEnumerable<NetworkEntry> entries)
    {
        TryCreate(entries, out var network).ThrowIfErrors();
        return network!;
    }

    /// <summary>Checks a network; it is null when the report has an error. Paths count the entries in the order given.</summary>
    public static ValidationReport TryCreate(IEnumerable<NetworkEntry> entries, out RegionalNetwork? network) => Check(Guard.Against.Null(entries).ToValueList(), [], out network);

    /// <summary>Reads a JSON document of the schema "socialservices.network/1" in UTF-8.</summary>
    /// <exception cref="DomainValidationException">The document breaks rules; the report names all of them with path and line.</exception>
    public static RegionalNetwork Parse(ReadOnlySpan<byte> document)
    {
        TryParse(document, out var network).ThrowIfErrors();
        return network!;
    }

    /// <summary>Reads a JSON document; the network is null when the report has an error.</summary>
    public static ValidationReport TryParse(ReadOnlySpan<byte> document, out RegionalNetwork? network) => NetworkDocument.Read(document, out network);

    /// <summary>The network as a JSON document in UTF-8, with its whole history; <see cref="Parse"/> reads an equal one back.</summary>
    public byte[] ToJson() => NetworkDocument.Write(this);

    /// <summary>The entries that hold on a day.</summary>
    public ValueList<NetworkEntry> On(LocalDate date) => Entries.Where(entry => entry.Validity.Contains(date)).ToValueList();

    /// <summary>A copy with one more entry.</summary>
    /// <exception cref="DomainValidationException">It shares a day with another entry of the same service, form, unit and status.</exception>
    public RegionalNetwork With(NetworkEntry entry) => Create(Entries.With(Guard.Against.Null(entry)));

    /// <summary>
    /// A copy in which the units of a service have another size, another status, or none from a day on: the entry of that day ends the day
    /// before, and what follows from the resolution begins. Days before are not touched.
    /// </summary>
    /// <param name="entry">The entry as it is.</param>
    /// <param name="on">First day of the change, within the entry.</param>
    /// <param name="resolution">The resolution that decides it.</param>
    /// <param name="after">What holds from that day, each with its status and capacity; nothing where the units leave the network.</param>
    /// <exception cref="ArgumentException">The network does not have the entry, or the day is not after its first one or is outside of it.</exception>
    /// <exception cref="DomainValidationException">What follows shares a day with another entry; paths count it after the entries of the network.</exception>
    public RegionalNetwork Change(NetworkEntry entry, LocalDate on, string resolution, params ValueList<(NetworkStatus Status, Capacity Capacity)> after)
    {
        if (!Entries.Contains(Guard.Against.Null(entry)))
            throw new ArgumentException($"An entry of the network is expected, not '{entry}'.", nameof(entry));
        if (!entry.Validity.Contains(on) || !(on > (entry.Validity.From ?? LocalDate.MinIsoValue)))
            throw new ArgumentException($"A day within {entry.Validity}, after its first one, is expected, not {DateText.Of(on, Language.English)}.", nameof(on));
        Guard.Against.NullOrWhiteSpace(resolution);
        var begun = Guard.Against.Null(after).Select(part => entry with { Status = part.Status, Capacity = part.Capacity, Validity = Validity.Between(on, entry.Validity.To), Resolution = resolution });
        return Create(Entries.Select(each => each == entry ? entry with { Validity = Validity.Between(entry.Validity.From, on.PlusDays(-1)) } : each).Concat(begun));
    }

    /// <summary>What differs between two days: services that came, left, or have other units or another status; by service.</summary>
    public ValueList<NetworkChange> Difference(LocalDate before, LocalDate after)
    {
        var (first, second) = (UnitsOn(before), UnitsOn(after));
        return first.Keys.Union(second.Keys)
            .OrderBy(key => key.Service.ToString(), StringComparer.Ordinal).ThenBy(key => key.Form).ThenBy(key => key.Unit.Code, StringComparer.Ordinal).ThenBy(key => key.Status)
            .Select(key => new NetworkChange(key.Service, key.Form, key.Status, first.GetValueOrDefault(key), second.GetValueOrDefault(key)))
            .Where(change => change.Before != change.After).ToValueList();
    }

    /// <summary>Units of a service and form in the network day by day, of all statuses together.</summary>
    internal ValueList<StatedCapacity> CapacityIn(DateInterval period, ServiceIdentifier service, ServiceForm form, Unit unit)
    {
        var entries = Entries.Where(entry => entry.Service == service && entry.Form == form).ToList();
        return StatedCapacity.ByDay(period, Changes(entries), day =>
        {
            var ofForm = entries.FindAll(entry => entry.Validity.Contains(day));
            var valid = ofForm.FindAll(entry => entry.Capacity.Unit == unit);
            return valid.Count == 0
                ? StatedCapacity.None(unit, ofForm.Select(entry => entry.Capacity), new("služba v síti není", "the service is not in the network"))
                : new(valid.Select(entry => entry.Capacity).Aggregate((sum, part) => sum + part), new(
                    string.Join(" + ", valid.Select(entry => $"{entry.Status.ToText(Language.Czech)} ({entry.Resolution})")),
                    string.Join(" + ", valid.Select(entry => $"{entry.Status.ToText(Language.English)} ({entry.Resolution})"))));
        });
    }

    /// <summary>Checks a network of which some entries, by their places, could not be read whole: their stand-ins overlap nothing.</summary>
    internal static ValidationReport Check(ValueList<NetworkEntry> entries, HashSet<int> unread, out RegionalNetwork? network)
    {
        var sorted = entries.Select((entry, index) => (Entry: entry, Index: index))
            .OrderBy(each => each.Entry.Service.ToString(), StringComparer.Ordinal).ThenBy(each => each.Entry.Form).ThenBy(each => each.Entry.Capacity.Unit.Code, StringComparer.Ordinal)
            .ThenBy(each => each.Entry.Status).ThenBy(each => each.Entry.Validity.From ?? LocalDate.MinIsoValue).ToList();
        var report = new ValidationReport(Problems(sorted, unread).ToValueList());
        network = report.HasErrors ? null : new(sorted.Select(each => each.Entry).ToValueList());
        return report;
    }

    internal static IEnumerable<LocalDate> Changes(IEnumerable<NetworkEntry> entries) =>
        entries.SelectMany(entry => new[] { entry.Validity.From, entry.Validity.To?.PlusDays(1) }).OfType<LocalDate>();

    private Dictionary<(ServiceIdentifier Service, ServiceForm Form, Unit Unit, NetworkStatus Status), Capacity?> UnitsOn(LocalDate date) =>
        On(date).ToDictionary(entry => entry.Key, entry => (Capacity?)entry.Capacity);

    private static IEnumerable<Problem> Problems(List<(NetworkEntry Entry, int Index)> entries, HashSet<int> unread)
    {
        var faults = entries.OrderBy(each => each.Index).SelectMany(each => Faults(each.Entry, FormattableString.Invariant($"$.entries[{each.Index}]"))).ToList();
        return faults.Exists(fault => fault.Code == EntrustmentProblemCodes.NotDefined) ? faults : faults.Concat(Overlaps(entries.FindAll(each => !unread.Contains(each.Index))));
    }

    private static IEnumerable<Problem> Faults(NetworkEntry entry, string path)
    {
        foreach (var fault in (Problem[])
        [
            .. EntrustmentFaults.Service(entry.Service, $"{path}.service"), .. EntrustmentFaults.Defined(entry.Form, $"{path}.form"), .. EntrustmentFaults.Capacity(entry.Capacity, $"{path}.capacity"),
            .. EntrustmentFaults.Defined(entry.Status, $"{path}.status"), .. EntrustmentFaults.LastDay(entry.Validity.To, $"{path}.validity"),
        ])
        {
            yield return fault;
        }

        if (string.IsNullOrWhiteSpace(entry.Resolution))
            yield return Problem.Error(EntrustmentProblemCodes.Blank, $"{path}.resolution", new("Zařazení do sítě nemá usnesení.", "An entry of the network has no resolution."));
    }

    // The entries of one key stand together, by their first days: each is told once, with the one before it that ends last.
    private static IEnumerable<Problem> Overlaps(List<(NetworkEntry Entry, int Index)> sorted)
    {
        NetworkEntry? first = null;
        foreach (var (second, index) in sorted)
        {
            if (first is not null && first.Key == second.Key && LastDay(first) >= (second.Validity.From ?? LocalDate.MinIsoValue))
            {
                yield return Problem.Error(EntrustmentProblemCodes.Overlap, FormattableString.Invariant($"$.entries[{index}]"), new(
                    $"Služba {second.Service} je v síti ({second.Status.ToText(Language.Czech)}, {second.Form.ToText(Language.Czech)}) dvakrát: {first.Validity.ToText(Language.Czech)} a {second.Validity.ToText(Language.Czech)}; ukončete první zařazení.",
                    $"The service {second.Service} is in the network ({second.Status.ToText(Language.English)}, {second.Form.ToText(Language.English)}) twice: {first.Validity.ToText(Language.English)} and {second.Validity.ToText(Language.English)}; end the first entry."));
            }

            first = first is not null && first.Key == second.Key && LastDay(first) >= LastDay(second) ? first : second;
        }
    }

    private static LocalDate LastDay(NetworkEntry entry) => entry.Validity.To ?? LocalDate.MaxIsoValue;
}
