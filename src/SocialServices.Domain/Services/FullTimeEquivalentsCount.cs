using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Services;

/// <summary>Counts the full-time equivalents of a checked staff list and explains each of them.</summary>
internal sealed class FullTimeEquivalentsCount
{
    private readonly StaffList _list;
    private readonly DateInterval _period;
    private readonly Exact _partOfYear;
    private readonly bool _isWholeYear;
    private readonly ILookup<string, BilingualText> _problems;

    private FullTimeEquivalentsCount(StaffList list)
    {
        _list = list;
        _period = list.Definition.Period;
        _partOfYear = Proration.PartOfYear(_period, TimeWeight.DaysOfYear);
        _isWholeYear = _partOfYear == Exact.One;
        _problems = list.Report.Problems.ToLookup(problem => ContractOf(problem.Path), problem => problem.Text, StringComparer.Ordinal);
    }

    public static Explained<FullTimeEquivalents> Of(StaffList list) => new FullTimeEquivalentsCount(list).Count();

    private Explained<FullTimeEquivalents> Count()
    {
        var contracts = _list.Definition.Contracts.Select((contract, i) => (Contract: contract, Explanation: Explain(contract, i))).ToList();
        var items = new List<CategoryEquivalents>();
        var forms = new List<Explanation>();
        foreach (var group in StaffFormGroups.All)
        {
            var categories = new List<Explanation>();
            foreach (var category in StaffCategory.All)
            {
                var parts = contracts.Where(item => item.Contract.Forms == group && item.Contract.Category == category).Select(item => item.Explanation).ToValueList();
                if (parts.Count == 0)
                    continue;
                var sum = SumOf(StaffSteps.Category, parts) with { Subject = new($"{category} {category.Name.Czech}", $"{category} {category.Name.English}") };
                categories.Add(sum);
                items.Add(new(group, category, sum.Value.Value));
            }

            if (categories.Count > 0)
                forms.Add(SumOf(StaffSteps.Forms, categories.ToValueList()) with { Subject = StaffFormGroups.NameOf(group) });
        }

        var value = new FullTimeEquivalents(_period, items.ToValueList());
        var total = SumOf(StaffSteps.FullTimeEquivalents, forms.ToValueList());
        return new(value, total with
        {
            Heading = [new($"{_list.Definition.Service}, {DateText.Of(_period, Language.Czech)}", $"{_list.Definition.Service}, {DateText.Of(_period, Language.English)}")],
            Parts = total.Parts.With(DirectCare(value)),
        });
    }

    private Explanation Explain(StaffContract contract, int index) => (contract is EmploymentContract employment ? Explain(employment) : Explain((WorkAgreement)contract)) with
    {
        Warnings = _problems[StaffListRules.PathOf(index)].ToValueList(),
    };

    // The path of the contract that a problem is about; the whole path where it is about none.
    private static string ContractOf(string path)
    {
        var end = path.IndexOf(']', StringComparison.Ordinal);
        return end < 0 ? path : path[..(end + 1)];
    }

    private Explanation Explain(EmploymentContract contract)
    {
        var full = contract.Regime.FullWeeklyHours.At(_period.Start);
        var (weekly, ofFull) = (Figure.Units(WorkingHours.Exactly(contract.WeeklyHours), Unit.Hour), Figure.Units(full.Value, Unit.Hour));
        var days = contract.Validity.Intersect(_period);
        var vacancies = contract.Vacancies.Select(vacancy => vacancy.Intersection(_period)).OfType<DateInterval>().OrderBy(vacancy => vacancy.Start).ToList();
        var held = vacancies.Aggregate(PartOfPeriod(days), (part, vacancy) => part - PartOfPeriod(vacancy));

        var operands = new List<Operand>
        {
            new("weekly-hours", OperandOrigin.Input, new("týdenní hodiny", "weekly hours"), weekly),
            new("full-weekly-hours", OperandOrigin.Parameter, contract.Regime.FullWeeklyHours.Name, ofFull, full.Citation),
        };
        if (held != Exact.One)
        {
            if (days is not null)
                operands.Add(Days("contract", new("dny smlouvy", "days of the contract"), days));
            operands.AddRange(vacancies.Select(vacancy => Days("vacancy", new("neobsazené dny", "vacant days"), vacancy)));
            operands.Add(Days("period", new("dny období", "days of the period"), _period));
        }

        var vacant = vacancies.Sum(vacancy => vacancy.Length);
        var daysHeld = vacant == 0 ? FormattableString.Invariant($"{days?.Length ?? 0}") : FormattableString.Invariant($"({days?.Length ?? 0} − {vacant})");
        var weight = held == Exact.One ? string.Empty : FormattableString.Invariant($" × {daysHeld} ÷ {_period.Length}");
        return new(StaffSteps.Contract, Fte(weekly.Value / full.Value * held))
        {
            Subject = BilingualText.Same(contract.Worker),
            Operands = operands.ToValueList(),
            Calculation = Divided(weekly, ofFull, new(weight, weight)),
            Citations = StaffSteps.Contract.CitationsIn(_period),
        };
    }

    private Explanation Explain(WorkAgreement agreement)
    {
        var fund = _list.Definition.Fund!;
        var (hours, yearly) = (Figure.Units(WorkingHours.Exactly(agreement.Hours), Unit.Hour), Figure.Units(fund.Hours, Unit.Hour));
        var operands = new List<Operand>
        {
            new("hours", OperandOrigin.Input, new($"hodiny {DateText.Of(agreement.Days, Language.Czech)}", $"hours {DateText.Of(agreement.Days, Language.English)}"), hours),
            new("fund", OperandOrigin.Parameter, new("roční fond pracovní doby", "yearly fund of working time"), yearly, fund.Source),
        };
        var days = Proration.Denominator(TimeWeight.DaysOfYear, _period.Start.Year);
        if (!_isWholeYear)
        {
            operands.Add(Days("period", new("dny období", "days of the period"), _period));
            operands.Add(new("year", OperandOrigin.Input, new("dny roku", "days of the year"), Figure.Coefficient(Exact.Of(days))));
        }

        var part = _isWholeYear ? string.Empty : FormattableString.Invariant($" ÷ {_period.Length} × {days}");
        return new(StaffSteps.Agreement, Fte(hours.Value / (fund.Hours * _partOfYear)))
        {
            Subject = new($"{WorkAgreements.NameOf(agreement.Kind).Czech} {agreement.Worker}", $"{WorkAgreements.NameOf(agreement.Kind).English} {agreement.Worker}"),
            Operands = operands.ToValueList(),
            Calculation = Divided(hours, yearly, new(part, part)),
            Reason = new("Dohoda se přepočítá ročním fondem; vlastní postup aplikace ministerstva není znám.", "An agreement is converted by the yearly fund; how the ministry's application does it is not known."),
        };
    }

    private static Explanation DirectCare(FullTimeEquivalents value) => new(StaffSteps.DirectCare, Fte(value.InDirectCare))
    {
        Operands = StaffFormGroups.All
            .Where(group => value.Items.Any(item => item.Forms == group))
            .Select(group => new Operand($"forms.{(int)group}", OperandOrigin.Step, StaffFormGroups.NameOf(group), Fte(value.Of(StaffCategory.DirectCare, group)))).ToValueList(),
    };

    private static Explanation SumOf(StepDefinition step, ValueList<Explanation> parts)
    {
        var sum = parts.Aggregate(Exact.Zero, (total, part) => total + part.Value.Value);
        return new(step, Fte(sum))
        {
            Calculation = parts.Count < 2 ? default : Calculation.Join("+", parts.Select(part => part.Value).ToArray()),
            Parts = parts,
        };
    }

    private Exact PartOfPeriod(DateInterval? days) => days is null ? Exact.Zero : Proration.PartOfYear(days, TimeWeight.DaysOfYear) / _partOfYear;

    private static Operand Days(string id, BilingualText name, DateInterval days) => new(
        FormattableString.Invariant($"{id}.{days.Start.Month:00}-{days.Start.Day:00}..{days.End.Month:00}-{days.End.Day:00}"), OperandOrigin.Input,
        new($"{name.Czech} {DateText.Of(days, Language.Czech)}", $"{name.English} {DateText.Of(days, Language.English)}"), Figure.Coefficient(Exact.Of(days.Length)));

    private static BilingualText Divided(Figure above, Figure below, BilingualText rest)
    {
        var ratio = Calculation.Join("÷", above, below);
        return new(ratio.Czech + rest.Czech, ratio.English + rest.English);
    }

    private static Figure Fte(Exact number) => Figure.Units(number, Unit.FullTimeEquivalent);
}
