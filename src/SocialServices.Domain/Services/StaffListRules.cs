using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Services;

/// <summary>Checks a staff list.</summary>
internal sealed class StaffListRules
{
    private const int DaysOfWeek = 7;
    private readonly StaffListDefinition _list;
    private readonly ProblemList _problems = new();

    private StaffListRules(StaffListDefinition list) => _list = list;

    /// <summary>Place of a contract, for problems.</summary>
    public static string PathOf(int contract) => FormattableString.Invariant($"$.contracts[{contract}]");

    public static ValidationReport Check(StaffListDefinition list)
    {
        var rules = new StaffListRules(list);
        rules.List();
        return rules._problems.Report;
    }

    private void List()
    {
        _problems.Require(!string.IsNullOrWhiteSpace(_list.Service), StaffProblemCodes.Blank, "$.service", new("Název služby nesmí být prázdný.", "The name of the service must not be blank."));
        var (start, end) = _list.Period;
        var isPeriod = start.Year == end.Year && SocialServicesLaw.Years.Contains(start);
        _problems.Require(isPeriod, StaffProblemCodes.Period, "$.period", new(
            $"Období {Czech(_list.Period)} není v\u00A0jednom kalendářním roce od 2007 do 2100; rozdělte je po letech.",
            $"The period {English(_list.Period)} is not within one calendar year from 2007 to 2100; divide it by years."));
        if (!isPeriod)
            return; // the hours of law and the fund depend on the year

        if (_list.Contracts.Any(contract => contract is WorkAgreement))
            Fund(start.Year);
        for (var i = 0; i < _list.Contracts.Count; i++)
            Contract(_list.Contracts[i], PathOf(i));
        AgreementsToCompleteAJob();
    }

    private void Fund(int year)
    {
        _problems.Require(_list.Fund is not null, StaffProblemCodes.Fund, "$.fund", new(
            "Uveďte roční fond, kterým se hodiny dohod přepočtou na úvazky: jmenovitý (2080\u00A0hodin), nebo kalendářní.",
            "Give the yearly fund by which hours of agreements become full-time equivalents: nominal (2080\u00A0hours) or calendar."));
        _problems.Require(_list.Fund?.Year is not { } ofYear || ofYear == year, StaffProblemCodes.Fund, "$.fund", new(
            FormattableString.Invariant($"Fond je pro rok {_list.Fund?.Year}, období je v\u00A0roce {year}."), FormattableString.Invariant($"The fund is of {_list.Fund?.Year}, the period lies in {year}.")));
    }

    private void Contract(StaffContract contract, string path)
    {
        _problems.Require(!string.IsNullOrWhiteSpace(contract.Worker), StaffProblemCodes.Blank, $"{path}.worker", new("Označení pracovníka nebo místa nesmí být prázdné.", "The key of the worker or post must not be blank."));
        _problems.Require(!contract.Category.IsSum, StaffProblemCodes.Sum, $"{path}.category", new(
            $"Kategorie {contract.Category} ({contract.Category.Name.Czech}) je součet a nezadává se; zadejte kategorii pod ní.",
            $"The category {contract.Category} ({contract.Category.Name.English}) is a sum and is not entered; enter a category under it."));
        _problems.Require(Enum.IsDefined(contract.Forms), StaffProblemCodes.Range, $"{path}.forms", new("Skupina forem není ve výčtu.", "The group of forms is not defined."));
        if (contract is EmploymentContract employment)
            Employment(employment, path);
        else
            Agreement((WorkAgreement)contract, path);
    }

    private void Employment(EmploymentContract contract, string path)
    {
        var full = contract.Regime.FullWeeklyHours.At(_list.Period.Start);
        var most = Figure.Units(full.Value, Unit.Hour);
        _problems.Require(WorkingHours.IsWithin(contract.WeeklyHours, WorkingHours.OfYear) && contract.WeeklyHours > 0 && WorkingHours.Exactly(contract.WeeklyHours) <= full.Value,
            StaffProblemCodes.Range, $"{path}.weeklyHours", new(
                $"Týdenní hodiny jsou od více než 0 do {most.ToText(Language.Czech)} (plná doba, {contract.Regime.Name.Czech}), nejvýše na čtyři desetinná místa.",
                $"Weekly hours are above 0 and at most {most.ToText(Language.English)} (full time, {contract.Regime.Name.English}), of at most four decimals."), full.Citation);
        if (!contract.Validity.Overlaps(_list.Period))
        {
            _problems.Warn(StaffProblemCodes.OutsidePeriod, path, new(
                $"Smlouva '{contract.Worker}' platí {contract.Validity.ToText(Language.Czech)}, v\u00A0období se nezapočte.",
                $"The contract '{contract.Worker}' holds {contract.Validity.ToText(Language.English)} and does not count in the period."));
        }

        foreach (var vacancy in contract.Vacancies)
        {
            _problems.Require(contract.Validity.Contains(vacancy.Start) && contract.Validity.Contains(vacancy.End), StaffProblemCodes.VacancyOutsideContract, $"{path}.vacancies", new(
                $"Neobsazení {Czech(vacancy)} není celé v\u00A0době smlouvy ({contract.Validity.ToText(Language.Czech)}).",
                $"The vacancy {English(vacancy)} is not wholly within the contract ({contract.Validity.ToText(Language.English)})."));
        }

        _problems.NoSharedDay(contract.Vacancies, StaffProblemCodes.OverlappingVacancies, $"{path}.vacancies", new("Neobsazení", "Vacancies"));
    }

    private void Agreement(WorkAgreement agreement, string path)
    {
        var isKind = Enum.IsDefined(agreement.Kind);
        _problems.Require(isKind, StaffProblemCodes.Range, $"{path}.kind", new("Druh dohody není ve výčtu.", "The kind of agreement is not defined."));
        var isHours = WorkingHours.IsWithin(agreement.Hours, WorkingHours.OfYear);
        _problems.Require(isHours, StaffProblemCodes.Range, $"{path}.hours", new(
            "Hodiny dohody jsou od 0 do 8784, nejvýše na čtyři desetinná místa.", "Hours of an agreement are from 0 to 8784, of at most four decimals."));
        _problems.Require(_list.Period.Contains(agreement.Days), StaffProblemCodes.OutsidePeriod, $"{path}.days", new(
            $"Dny dohody {Czech(agreement.Days)} nejsou celé v\u00A0období {Czech(_list.Period)}; hodiny nelze rozdělit, uveďte ty, které do období patří.",
            $"The days of the agreement {English(agreement.Days)} are not wholly within the period {English(_list.Period)}; hours can't be divided, give those of the period."));
        if (!isKind || !isHours || agreement.Kind != WorkAgreementKind.PerformWork)
            return;

        var (full, share) = (agreement.Regime.FullWeeklyHours.At(_list.Period.Start), WorkAgreements.MostShareOfWeek.At(_list.Period.Start));
        var (average, most) = (WorkingHours.Exactly(agreement.Hours) * Exact.Of(DaysOfWeek, agreement.Days.Length), full.Value * share.Value);
        if (average > most)
        {
            _problems.Warn(StaffProblemCodes.PerformWorkLimit, $"{path}.hours", new(
                $"Dohoda o\u00A0pracovní činnosti '{agreement.Worker}' má v\u00A0průměru {Hours(average, Language.Czech)} týdně; smí mít nejvýše {Hours(most, Language.Czech)}, polovinu týdenní doby.",
                $"The agreement to perform work '{agreement.Worker}' takes {Hours(average, Language.English)} a week on average; at most {Hours(most, Language.English)}, half the weekly time, is allowed."), share.Citation);
        }
    }

    private void AgreementsToCompleteAJob()
    {
        if (!WorkAgreements.MostYearlyHours.TryAt(_list.Period.Start, out var limit))
            return; // before 2012 the limit is not known, so nothing can be said to pass it
        var byWorker = _list.Contracts
            .Select((contract, i) => (Agreement: contract as WorkAgreement, Path: PathOf(i)))
            .Where(item => item.Agreement is { Kind: WorkAgreementKind.CompleteJob, Worker: not null } agreement && WorkingHours.IsWithin(agreement.Hours, WorkingHours.OfYear))
            .GroupBy(item => item.Agreement!.Worker, StringComparer.Ordinal);
        foreach (var worker in byWorker)
        {
            var hours = worker.Aggregate(Exact.Zero, (sum, item) => sum + WorkingHours.Exactly(item.Agreement!.Hours));
            if (hours <= limit.Value)
                continue;
            _problems.Warn(StaffProblemCodes.CompleteJobLimit, $"{worker.Last().Path}.hours", new(
                $"Dohody o\u00A0provedení práce '{worker.Key}' mají {Hours(hours, Language.Czech)}; smí mít nejvýše {Hours(limit.Value, Language.Czech)} za rok u\u00A0jednoho zaměstnavatele. {limit.Reservation.Czech}".TrimEnd(),
                $"The agreements to complete a job of '{worker.Key}' take {Hours(hours, Language.English)}; at most {Hours(limit.Value, Language.English)} a year with one employer is allowed. {limit.Reservation.English}".TrimEnd()),
                limit.Citation);
        }
    }

    private static string Hours(Exact hours, Language language) => Figure.Units(hours, Unit.Hour).ToText(language);

    private static string Czech(DateInterval days) => DateText.Of(days, Language.Czech);

    private static string English(DateInterval days) => DateText.Of(days, Language.English);
}
