using NodaTime;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Indicators.Supports;

/// <summary>Checks the rows of a batch, splits them by day and hands the good ones on.</summary>
internal sealed class SupportRowReader(SupportedProject project, HistoryBuilder builder, ProblemList problems)
{
    public const int MostMinutes = 1_000_000;
    private const int MinutesOfDay = 1_440;
    private const int MostMonths = 1_200;

    private readonly List<StayRow> _stays = [];

    /// <summary>A support, with the number of its row from 0.</summary>
    public void Read(in SupportRow row, int number)
    {
        var service = project.NumberOf(row.Service);
        if (!row.Person.IsValid)
            Fail(SupportProblemCodes.Blank, number, "person", new("Klíč osoby nesmí být prázdný.", "The key of the person must not be blank."));
        else if (service < 0)
            Fail(SupportProblemCodes.UnknownService, number, "service", UnknownService(row.Service));
        else if (row.Person.IsAnonymous && row.Person.Service != row.Service)
            Fail(SupportProblemCodes.ForeignCode, number, "person", ForeignCode(row.Person, row.Service));
        else if (builder.FullFor(row) is { } full)
            Fail(SupportProblemCodes.Range, number, full.Property, new($"Různých {full.Texts.Czech} je nejvýše 65 535.", $"At most 65,535 different {full.Texts.English} are possible."));
        else if (row.Kind == SupportKind.ResidentialStay)
            Stay(row, number, service);
        else if (row.Kind == SupportKind.HousingMonth)
            Housing(row, number, service);
        else
            Minutes(row, number, service);
    }

    public void Read(PersonDetails details, string path)
    {
        Guard.Against.Null(details);
        if (!details.Person.IsValid)
            problems.Fail(SupportProblemCodes.Blank, $"{path}.person", new("Klíč osoby nesmí být prázdný.", "The key of the person must not be blank."));
        else if (details.Person.IsAnonymous && project.NumberOf(details.Person.Service) < 0)
            problems.Fail(SupportProblemCodes.UnknownService, $"{path}.person", UnknownService(details.Person.Service));
        else
            builder.Add(details, path);
    }

    public void Read(Identification identification, string path)
    {
        var (code, person, day) = Guard.Against.Null(identification);
        if (!code.IsValid || !code.IsAnonymous || !person.IsValid || person.IsAnonymous)
        {
            problems.Fail(SupportProblemCodes.Identification, path, new(
                $"Ztotožnit lze kód služby s\u00A0osobou, jejíž totožnost projekt zná; ne '{code.ToText(Language.Czech)}' s\u00A0'{person.ToText(Language.Czech)}'.",
                $"A code of a service is identified as a person whose identity the project knows; not '{code}' as '{person}'."));
        }
        else if (project.NumberOf(code.Service!) < 0)
        {
            problems.Fail(SupportProblemCodes.UnknownService, path, UnknownService(code.Service));
        }
        else if (!project.Period.Contains(day))
        {
            problems.Fail(SupportProblemCodes.OutsideProject, $"{path}.day", Outside(day, project.Period));
        }
        else
        {
            builder.Add(identification, path);
        }
    }

    public void Read(UserContract contract, string path)
    {
        var (person, service, from, to) = Guard.Against.Null(contract);
        if (!person.IsValid)
            problems.Fail(SupportProblemCodes.Blank, $"{path}.person", new("Klíč osoby nesmí být prázdný.", "The key of the person must not be blank."));
        else if (project.NumberOf(service) < 0)
            problems.Fail(SupportProblemCodes.UnknownService, $"{path}.service", UnknownService(service));
        else if (person.IsAnonymous && person.Service != service)
            problems.Fail(SupportProblemCodes.ForeignCode, $"{path}.person", ForeignCode(person, service));
        else if (to < from)
            problems.Fail(SupportProblemCodes.Departure, $"{path}.to", EndsBefore(from, to.Value));
        else
            builder.Add(contract);
    }

    /// <summary>Names the rows of stays that share a day with another one of the same person and bed.</summary>
    public void TellOverlaps()
    {
        foreach (var same in _stays.GroupBy(stay => (stay.Person, stay.Service, stay.Bed)))
        {
            (LocalDate End, int Row)? reached = null;
            foreach (var stay in same.OrderBy(stay => stay.Days.Start).ThenBy(stay => stay.Days.End).ThenBy(stay => stay.Row))
            {
                if (reached is { } known && stay.Days.Start <= known.End)
                    TellShared(problems, project.Services[stay.Service].Key, stay.Person, stay.Days.Start, SupportHistory.PathOf(stay.Row), (stay.Row + 1, known.Row + 1));
                if (reached is null || stay.Days.End > reached.Value.End)
                    reached = (stay.Days.End, stay.Row);
            }
        }
    }

    /// <summary>A stay that shares a day with another one, whose line is the second of the two; none where the rows are not known.</summary>
    public static void TellShared(ProblemList problems, string service, PersonKey person, LocalDate day, string path, (int Own, int Other)? lines)
    {
        var other = lines is { Other: var line } ? new(FormattableString.Invariant($" (s\u00A0řádkem {line})"), FormattableString.Invariant($" (with line {line})")) : default(BilingualText);
        problems.Fail(SupportProblemCodes.OverlappingStays, path, new(
            $"Pobyty osoby {IdentifierText.Quoted(person.ToText(Language.Czech))} na témže lůžku služby {IdentifierText.Quoted(service)} se překrývají dnem {DateText.Of(day, Language.Czech)}{other.Czech}; společné dny se počítají jednou.",
            $"Stays of the person {IdentifierText.Quoted(person.ToText(Language.English))} on the same bed of the service {IdentifierText.Quoted(service)} overlap on {DateText.Of(day, Language.English)}{other.English}; shared days count once."), line: lines?.Own);
    }

    private void Minutes(in SupportRow row, int number, int service)
    {
        if (row.Amount is < 1 or > MostMinutes)
            Fail(SupportProblemCodes.Range, number, "amount", new(FormattableString.Invariant($"Minut je 1 až 1 000 000, ne {row.Amount}."), FormattableString.Invariant($"Minutes are 1 to 1,000,000, not {row.Amount}.")));
        else if (!project.DaysOf(service).Contains(row.From))
            Fail(SupportProblemCodes.OutsideProject, number, "day", Outside(row.From, project.DaysOf(service)));
        else
        {
            if (row.Amount > MinutesOfDay)
            {
                problems.Warn(SupportProblemCodes.Range, $"{SupportHistory.PathOf(number)}.amount", new(
                    FormattableString.Invariant($"Podpora {row.Amount} minut je delší než den; celá se počítá k\u00A0jednomu dni. Zaznamenejte ji po dnech."),
                    FormattableString.Invariant($"A support of {row.Amount} minutes is longer than a day; all of it counts on one day. Record it by day.")), line: number + 1);
            }

            builder.Add(row, service, SupportRecord.NumberOf(row.From), row.Amount, number);
        }
    }

    private void Stay(in SupportRow row, int number, int service)
    {
        if (row.Departure < row.From)
        {
            Fail(SupportProblemCodes.Departure, number, "departure", EndsBefore(row.From, row.Departure.Value));
            return;
        }

        var supported = project.DaysOf(service);
        var counted = new BedStay { Client = row.Person.Code, Arrival = row.From, Departure = row.Departure }.CountedDays(project.StayDays, supported.End);
        if (counted?.Intersection(supported) is not { } days)
        {
            Fail(SupportProblemCodes.OutsideProject, number, "days", Outside(row.From, supported));
            return;
        }

        if (days != counted)
            TellCut(number, supported);
        foreach (var day in days)
            builder.Add(row, service, SupportRecord.NumberOf(day), 1, number);
        _stays.Add(new(row.Person, service, string.IsNullOrWhiteSpace(row.Bed) ? null : row.Bed, days, number));
    }

    // A month counts on its last day: only then is it whole. The person is supported from the first day of the first one.
    private void Housing(in SupportRow row, int number, int service)
    {
        if (row.Amount is < 1 or > MostMonths)
        {
            Fail(SupportProblemCodes.Range, number, "amount", new(FormattableString.Invariant($"Měsíců je 1 až 1 200, ne {row.Amount}."), FormattableString.Invariant($"Months are 1 to 1,200, not {row.Amount}.")));
            return;
        }

        var supported = project.DaysOf(service);
        var inside = 0;
        for (var (i, first) = (0, row.From); i < row.Amount && first <= supported.End; first = row.From.PlusMonths(++i))
        {
            var last = first.With(DateAdjusters.EndOfMonth);
            if (first < supported.Start || last > supported.End)
                continue;
            if (inside == 0)
                builder.Add(row, service, SupportRecord.NumberOf(first), 0, number);
            builder.Add(row, service, SupportRecord.NumberOf(last), 1, number);
            inside++;
        }

        if (inside == 0)
            Fail(SupportProblemCodes.OutsideProject, number, "days", Outside(row.From, supported));
        else if (inside < row.Amount)
            TellCut(number, supported);
    }

    private void TellCut(int number, DateInterval supported) => problems.Warn(SupportProblemCodes.OutsideProject, SupportHistory.PathOf(number), new(
        $"Započte se jen část v\u00A0době {DateText.Of(supported, Language.Czech)}.", $"Only the part within {DateText.Of(supported, Language.English)} counts."), line: number + 1);

    private void Fail(string code, int number, string property, BilingualText text) => problems.Fail(code, $"{SupportHistory.PathOf(number)}.{property}", text, line: number + 1);

    private BilingualText UnknownService(string? service) => new(
        $"Služba {IdentifierText.Quoted(service ?? string.Empty)} v\u00A0projektu není; má služby {project.ListedServices().Czech}.", $"The project has no service {IdentifierText.Quoted(service ?? string.Empty)}; it has {project.ListedServices().English}.");

    public static BilingualText ForeignCode(PersonKey person, string service) => new(
        $"Kód {IdentifierText.Quoted(person.Code)} vydala služba {IdentifierText.Quoted(person.Service!)}, záznam je ve službě {IdentifierText.Quoted(service)}; kód platí jen ve službě, která jej vydala.",
        $"The code {IdentifierText.Quoted(person.Code)} was issued by the service {IdentifierText.Quoted(person.Service!)}, the row is of {IdentifierText.Quoted(service)}; a code holds only in the service that issued it.");

    public static BilingualText Outside(LocalDate day, DateInterval days) => new(
        $"Den {DateText.Of(day, Language.Czech)} není v\u00A0době podpory {DateText.Of(days, Language.Czech)}.", $"The day {DateText.Of(day, Language.English)} is not within the days of support, {DateText.Of(days, Language.English)}.");

    private static BilingualText EndsBefore(LocalDate from, LocalDate to) => new(
        $"Konec {DateText.Of(to, Language.Czech)} je před začátkem {DateText.Of(from, Language.Czech)}.", $"The end {DateText.Of(to, Language.English)} is before the start {DateText.Of(from, Language.English)}.");

    private sealed record StayRow(PersonKey Person, int Service, string? Bed, DateInterval Days, int Row);
}
