using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>Checks the entries of a ledger: each by itself, and day by day that no source gets back more than it gave.</summary>
internal sealed class LedgerRules
{
    private const int MostEntries = 10_000;
    private readonly ProblemList _problems = new();
    private readonly int? _year; // none where it is no year
    private readonly ValueList<LedgerEntry> _entries;

    private LedgerRules(int? year, ValueList<LedgerEntry> entries)
    {
        _year = year;
        _entries = entries;
    }

    public static ValidationReport Check(string service, int year, ValueList<LedgerEntry> entries)
    {
        var isYear = SocialServicesLaw.IsYear(year);
        var rules = new LedgerRules(isYear ? year : null, entries);
        rules._problems.Require(!string.IsNullOrWhiteSpace(service), LedgerProblemCodes.Blank, "$.service", new("Název služby nesmí být prázdný.", "The name of the service must not be blank."));
        rules._problems.Require(isYear, LedgerProblemCodes.Range, "$.year", SocialServicesLaw.YearExpected(year));
        rules._problems.Require(entries.Count <= MostEntries, LedgerProblemCodes.Range, "$.entries", new($"Nejvýše {MostEntries} zápisů.", $"At most {MostEntries} entries."));
        if (entries.Count <= MostEntries)
            rules.Entries();
        return rules._problems.Report;
    }

    private void Entries()
    {
        var references = new Dictionary<string, LedgerEntry>(StringComparer.Ordinal);
        for (var i = 0; i < _entries.Count; i++)
        {
            var entry = _entries[i];
            Guard.Against.Null(entry.Source);
            Entry(entry, Path(i));
            if (!string.IsNullOrWhiteSpace(entry.Reference) && !references.TryAdd(entry.Reference, entry))
            {
                _problems.Fail(LedgerProblemCodes.Repeated, $"{Path(i)}.reference", new(
                    $"Označení '{entry.Reference}' už má jiný zápis; každý zápis má své, opravuje se druhem 'oprava'.",
                    $"Another entry has the reference '{entry.Reference}' already; each has its own, and a mistake is set right by a correction."));
            }
        }

        for (var i = 0; i < _entries.Count; i++)
            Correction(_entries[i], references, Path(i));
        var movements = Movement.Of(_entries).ToList();
        if (_entries.All(IsInRange)) // sums of other amounts say nothing and might leave the range of money
            Corrected(movements);
        foreach (var source in movements.GroupBy(movement => movement.Source))
        {
            var ordered = Movement.InOrder(source).ToList();
            Opening(source.Key, ordered);
            if (!HasFault(source.Key, ordered))
                Sums(source.Key, ordered);
        }
    }

    private void Entry(LedgerEntry entry, string path)
    {
        _problems.Require(!string.IsNullOrWhiteSpace(entry.Reference), LedgerProblemCodes.Blank, $"{path}.reference",
            new("Označení zápisu nesmí být prázdné; uveďte například číslo dokladu.", "The reference must not be blank; give the number of the document."));
        _problems.Require(Enum.IsDefined(entry.Kind), LedgerProblemCodes.Range, $"{path}.kind", new("Druh zápisu není ve výčtu.", "The kind of the entry is not defined."));
        var (isCorrection, isOpening) = (entry.Kind == LedgerEntryKind.Correction, entry.Kind == LedgerEntryKind.OpeningBalance);
        _problems.Require(isCorrection ? entry.Amount != Money.Zero : isOpening ? !entry.Amount.IsNegative : entry.Amount > Money.Zero, LedgerProblemCodes.Range, $"{path}.amount", isCorrection
            ? new("Rozdíl opravy není nula.", "The difference of a correction is not zero.")
            : isOpening
                ? new($"Počáteční stav je nejméně 0\u00A0Kč, ne {entry.Amount.ToText(Language.Czech)}.", $"An opening balance is 0\u00A0CZK or more, not {entry.Amount.ToText(Language.English)}.")
                : new($"Částka je vyšší než 0\u00A0Kč, ne {entry.Amount.ToText(Language.Czech)}; směr určuje druh zápisu.", $"An amount is above 0\u00A0CZK, not {entry.Amount.ToText(Language.English)}; the kind tells the direction."));
        _problems.Require(IsInRange(entry), LedgerProblemCodes.Range, $"{path}.amount", new($"Částka je nejvýše {AmountRange.Most.ToText(Language.Czech)}.", $"An amount is at most {AmountRange.Most.ToText(Language.English)}."));

        if (_year is { } year)
            Day(entry, year, path);
    }

    private void Day(LedgerEntry entry, int year, string path)
    {
        var earliest = entry.Kind switch
        {
            LedgerEntryKind.CarriedIn => year,
            LedgerEntryKind.CarriedOut => year + 1,
            _ => 0,
        };
        _problems.Require(entry.Day.Year >= earliest, LedgerProblemCodes.Day, $"{path}.day", new(
            $"Převod se dělá až po skončení roku, ze kterého peníze jsou: nejdříve 1.\u00A01.\u00A0{earliest}, ne {DateText.Of(entry.Day, Language.Czech)}.",
            $"A carry-forward follows the end of the year that the money comes from: 1\u00A0January\u00A0{earliest} at the earliest, not {DateText.Of(entry.Day, Language.English)}."));
        if (entry.Kind is not (LedgerEntryKind.Promised or LedgerEntryKind.PromiseWithdrawn) && (entry.Day.Year < year - 1 || entry.Day.Year > year + 10))
        {
            _problems.Warn(LedgerProblemCodes.UnusualDay, $"{path}.day", new(
                $"Den {DateText.Of(entry.Day, Language.Czech)} je daleko od roku {year}; ověřte jej.", $"The day {DateText.Of(entry.Day, Language.English)} is far from {year}; check it."));
        }
    }

    private void Correction(LedgerEntry entry, Dictionary<string, LedgerEntry> references, string path)
    {
        if (entry.Kind != LedgerEntryKind.Correction)
        {
            _problems.Require(entry.Corrects is null, LedgerProblemCodes.Correction, $"{path}.corrects", new(
                "Na jiný zápis odkazuje jen oprava.", "Only a correction refers to another entry."));
            return;
        }

        if (entry.Corrects is null || !references.TryGetValue(entry.Corrects, out var corrected) || corrected.Kind == LedgerEntryKind.Correction)
        {
            _problems.Fail(LedgerProblemCodes.Correction, $"{path}.corrects", new(
                $"Oprava odkazuje na původní zápis této knihy, ne na '{entry.Corrects}'; oprava opravy odkazuje také na původní zápis.",
                $"A correction refers to an original entry of this ledger, not to '{entry.Corrects}'; a correction of a correction refers to the original entry, too."));
            return;
        }

        _problems.Require(corrected.Source == entry.Source, LedgerProblemCodes.Correction, $"{path}.source", new(
            $"Opravovaný zápis je ze zdroje '{corrected.Source.Name.Czech}'; jiný zdroj zapište jako nový zápis a tento opravte na nulu.",
            $"The corrected entry is of the source '{corrected.Source.Name.English}'; record another source as a new entry and correct this one to zero."));
        _problems.Require(entry.Day >= corrected.Day, LedgerProblemCodes.Day, $"{path}.day", new(
            $"Oprava nemůže být dřív než opravovaný zápis ({DateText.Of(corrected.Day, Language.Czech)}).", $"A correction can't be before the corrected entry ({DateText.Of(corrected.Day, Language.English)})."));
    }

    // Sums over an entry with a wrong amount, kind, day or correction say nothing; a wrong reference changes none.
    private bool HasFault(PublicSource source, List<Movement> movements)
    {
        var faulty = _problems.Report.Problems.Where(problem => problem.Severity == ProblemSeverity.Error && !problem.Path.EndsWith(".reference", StringComparison.Ordinal))
            .Select(problem => problem.Path[..(problem.Path.IndexOf(']', StringComparison.Ordinal) + 1)]).ToHashSet(StringComparer.Ordinal);
        return faulty.Count > 0 && (movements.Any(movement => faulty.Contains(Path(movement.Entry))) || _entries.Index().Any(each => each.Item.Source == source && faulty.Contains(Path(each.Index))));
    }

    // What a correction leaves of an entry is zero or more.
    private void Corrected(List<Movement> movements)
    {
        var left = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var movement in movements.Where(movement => movement.Hellers >= 0 && _entries[movement.Entry] is { Kind: not LedgerEntryKind.Correction, Reference: not null }))
            left.TryAdd(_entries[movement.Entry].Reference, movement.Hellers);
        foreach (var movement in movements.Where(movement => _entries[movement.Entry].Kind == LedgerEntryKind.Correction).OrderBy(movement => movement.Hellers < 0))
        {
            var corrects = _entries[movement.Entry].Corrects!;
            if (!left.TryGetValue(corrects, out var rest))
                continue; // of an entry whose amount is wrong itself
            left[corrects] = rest += movement.Hellers;
            _problems.Require(rest >= 0, LedgerProblemCodes.Correction, $"{Path(movement.Entry)}.amount", new(
                $"Po opravě by ze zápisu '{corrects}' zbylo {Money.FromHellers(rest).ToText(Language.Czech)}; nejméně je 0\u00A0Kč.",
                $"The correction would leave {Money.FromHellers(rest).ToText(Language.English)} of the entry '{corrects}'; the least is 0\u00A0CZK."));
        }
    }

    private void Opening(PublicSource source, List<Movement> movements)
    {
        var openings = movements.Where(movement => movement.Kind == LedgerEntryKind.OpeningBalance && _entries[movement.Entry].Kind != LedgerEntryKind.Correction).ToList();
        foreach (var other in openings.Skip(1))
        {
            _problems.Fail(LedgerProblemCodes.Repeated, Path(other.Entry), new(
                $"Počáteční stav zdroje '{source.Name.Czech}' je uveden vícekrát.", $"The opening balance of the source '{source.Name.English}' stands more than once."));
        }

        foreach (var movement in movements.Where(movement => openings.Count > 0 && movement.Day < openings[0].Day && movement.Kind.Direction() != 0))
        {
            _problems.Fail(LedgerProblemCodes.Day, $"{Path(movement.Entry)}.day", new(
                $"Zápis je před počátečním stavem zdroje '{source.Name.Czech}' ({DateText.Of(openings[0].Day, Language.Czech)}), který jej už obsahuje; vypusťte jej.",
                $"The entry is before the opening balance of the source '{source.Name.English}' ({DateText.Of(openings[0].Day, Language.English)}), which contains it; leave it out."));
        }
    }

    // In the order of days, what comes before what goes on each.
    private void Sums(PublicSource source, List<Movement> movements)
    {
        var balance = default(LedgerBalance);
        var (promised, withdrawn) = (Money.Zero, Money.Zero);
        var (isBackTold, isWithdrawnTold) = (false, false);
        foreach (var movement in movements)
        {
            balance = balance.Plus(movement, year: 0); // by the year only returns are told apart, which no rule asks
            var amount = Money.FromHellers(movement.Hellers);
            promised += movement.Kind == LedgerEntryKind.Promised ? amount : Money.Zero;
            withdrawn += movement.Kind == LedgerEntryKind.PromiseWithdrawn ? amount : Money.Zero;
            if (!isBackTold && balance.Net.IsNegative)
            {
                isBackTold = true;
                _problems.Fail(LedgerProblemCodes.TooMuchBack, $"{Path(movement.Entry)}.amount", new(
                    $"Ze zdroje '{source.Name.Czech}' bylo do {DateText.Of(movement.Day, Language.Czech)} přijato {balance.Received.ToText(Language.Czech)}, zpět mělo jít {balance.GivenBack.ToText(Language.Czech)}; opravte částku, zdroj, nebo doplňte chybějící výplatu.",
                    $"Of the source '{source.Name.English}' {balance.Received.ToText(Language.English)} was received by {DateText.Of(movement.Day, Language.English)}, but {balance.GivenBack.ToText(Language.English)} is to have gone back; correct the amount or the source, or record the payment that is missing."));
            }

            var taken = movement.Kind == LedgerEntryKind.PromiseWithdrawn ? withdrawn + balance.Received : withdrawn;
            if (!isWithdrawnTold && movement.Kind.Direction() == 0 && withdrawn > Money.Zero && taken > promised)
            {
                isWithdrawnTold = true;
                _problems.Fail(LedgerProblemCodes.TooMuchWithdrawn, $"{Path(movement.Entry)}.amount", new(
                    $"Ze zdroje '{source.Name.Czech}' bylo do {DateText.Of(movement.Day, Language.Czech)} přislíbeno {promised.ToText(Language.Czech)} a přijato {balance.Received.ToText(Language.Czech)}, zrušeno mělo být {withdrawn.ToText(Language.Czech)}; co bylo přijato, se neruší, ale vrací.",
                    $"Of the source '{source.Name.English}' {promised.ToText(Language.English)} was promised and {balance.Received.ToText(Language.English)} received by {DateText.Of(movement.Day, Language.English)}, but {withdrawn.ToText(Language.English)} is to have been withdrawn; what was received is not withdrawn but returned."));
            }
        }
    }

    private static bool IsInRange(LedgerEntry entry) => entry.Amount <= AmountRange.Most && entry.Amount >= -AmountRange.Most;

    private static string Path(int index) => FormattableString.Invariant($"$.entries[{index}]");
}
