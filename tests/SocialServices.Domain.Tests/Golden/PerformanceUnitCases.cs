using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Capacities;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Indicators.Units;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Golden;

public sealed class PerformanceUnitCases
{
    private static readonly Citation Methodology = Citation.Document(new("metodika (příklad)", "methodology (example)"));

    public static TheoryData<string> Capacities => [.. Load("indicator-capacity").Select(golden => golden.FileName)];

    public static TheoryData<string> Units => [.. Load("performance-unit").Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Capacities))]
    public void Capacity_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load("indicator-capacity").Single(golden => golden.FileName == file);
        var input = CaseInput.Read<CapacityInput>(golden);
        var actual = new Dictionary<string, string>();

        var report = CapacityHistory.TryCreate(input.ToDefinition(), out var history);
        if (history is not null)
        {
            foreach (var rule in Enum.GetValues<CapacityRule>())
            {
                var measured = history.Measure(rule);
                actual[rule.ToString()] = $"{measured.Value.Value} {measured.Value.Unit}";
                golden.VerifyText($"{rule}.cs", measured.ToText(Language.Czech));
                golden.VerifyText($"{rule}.en", measured.ToText(Language.English));
            }
        }

        actual["problems"] = string.Join(", ", report.Problems.Select(problem => problem.Code));
        golden.Verify(actual);
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Units_OfAWorkedExample_GiveTheirNumbersAndTheirApprovedExplanation(string file)
    {
        var golden = Load("performance-unit").Single(golden => golden.FileName == file);
        var input = CaseInput.Read<UnitInput>(golden);
        var (actual, explanation) = input.TimeUnits?.Count() ?? input.Sessions?.Count() ?? input.Beds?.Count() ?? input.Staff!.Count();

        golden.Verify(actual);
        golden.VerifyText("cs", explanation.ToText(Language.Czech));
        golden.VerifyText("en", explanation.ToText(Language.English));
    }

    private static ValueList<GoldenCase> Load(string topic) => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", topic));

    private static DateInterval Days(Validity days) => new(days.From!.Value, days.To!.Value);

    private sealed record CapacityInput(Validity Period, RecordInput[] Records)
    {
        public CapacityHistoryDefinition ToDefinition() => new()
        {
            Period = Days(Period),
            Records = Records.SelectMany(record => Enumerable.Range(0, record.Times).Select(i => new CapacityRecord(
                record.Times == 1 ? record.Service : FormattableString.Invariant($"{record.Service} {i + 1}"), new(record.From, record.To, record.Capacity)))).ToValueList(),
        };
    }

    private sealed record RecordInput(string Service, LocalDate From, LocalDate To, Capacity Capacity, int Times = 1);

    private sealed record UnitInput(TimeUnitInput? TimeUnits = null, SessionInput? Sessions = null, BedInput? Beds = null, StaffInput? Staff = null);

    private sealed record TimeUnitInput(int MinutesPerUnit, string Rounding, string Place, int[] Direct, int[] OnBehalf)
    {
        public (Dictionary<string, string> Actual, Explanation Explanation) Count()
        {
            var rule = TimeUnitRule.Of(MinutesPerUnit, Enum.Parse<TimeUnitRounding>(Rounding), Enum.Parse<TimeUnitRoundingPlace>(Place), Methodology);
            var count = TimeUnitCount.Of(rule, [.. Direct.Select(minutes => new TimedWork(minutes, WorkKind.Direct)), .. OnBehalf.Select(minutes => new TimedWork(minutes, WorkKind.OnBehalf))]);
            return (new()
            {
                ["direct"] = count.Direct.Units.ToString(),
                ["onBehalf"] = count.OnBehalf.Units.ToString(),
                ["total"] = count.Total.ToString(),
                ["directShare"] = count.DirectShare?.ToString() ?? "none",
            }, count.Explain().Explanation);
        }
    }

    private sealed record SessionInput(LocalDate? Day, string Counting, SessionsInput[] Sessions)
    {
        public (Dictionary<string, string> Actual, Explanation Explanation) Count()
        {
            var rule = Day is { } day ? ContactRules.For(Region.MoraviaSilesia, day).Value : ContactRules.ProviderRegister;
            var counting = Enum.Parse<SessionCounting>(Counting);
            var sessions = Sessions.Select(each => (Text: FormattableString.Invariant($"{each.Partner} {each.Minutes}"), Session: new ClientSession(each.Minutes, Enum.Parse<SessionPartner>(each.Partner)))).ToList();
            var count = SessionCount.Of(rule, counting, sessions.Select(each => each.Session));
            var actual = sessions.ToDictionary(each => each.Text, each => rule.Classify(each.Session, counting) is var outcome ? FormattableString.Invariant($"{outcome.Kind} {outcome.Count}") : "");
            actual["contacts"] = count.Contacts.ToString(null, null);
            actual["interventions"] = count.Interventions.ToString(null, null);
            return (actual, count.Explain().Explanation);
        }
    }

    private sealed record SessionsInput(string Partner, int Minutes);

    private sealed record BedInput(Validity Period, decimal Beds, int Occupied)
    {
        public (Dictionary<string, string> Actual, Explanation Explanation) Count()
        {
            var period = Days(Period);
            var register = BedRegister.Create(new()
            {
                Service = "azylový dům",
                Period = period,
                Beds = [new(period, Capacity.Beds(Beds))],
                Stays = Enumerable.Range(1, Occupied).Select(i => new BedStay { Client = FormattableString.Invariant($"k{i}"), Arrival = period.Start }).ToValueList(),
                Basis = BedDayBasis.Contract,
            });
            var occupancy = register.CountOccupancy();
            return (new()
            {
                ["capacity"] = occupancy.Value.CapacityBedDays.ToString(),
                ["occupied"] = occupancy.Value.OccupiedBedDays.ToString(),
                ["occupancy"] = occupancy.Value.Ratio.ToString(),
                ["isAbove"] = occupancy.Value.IsAboveCapacity ? "true" : "false",
            }, occupancy.Explanation);
        }
    }

    private sealed record StaffInput(Validity Period, PostInput[] Posts)
    {
        public (Dictionary<string, string> Actual, Explanation Explanation) Count()
        {
            var list = StaffList.Create(new()
            {
                Service = "služba",
                Period = Days(Period),
                Fund = WorkingTimeFund.Nominal,
                Contracts = Posts.Select(post => post.ToContract(Days(Period))).ToValueList(),
            });
            var counted = list.CountFullTimeEquivalents();
            return (new()
            {
                ["exact"] = counted.Value.Total.ToString(),
                ["rounded"] = Quantity.Round(counted.Value.Total, Unit.FullTimeEquivalent, 4, RoundingMode.HalfAwayFromZero).ToString(),
            }, counted.Explanation);
        }
    }

    private sealed record PostInput(string Worker, decimal? WeeklyHours = null, ShiftRegime? Regime = null, LocalDate? To = null, decimal? AgreementHours = null)
    {
        public StaffContract ToContract(DateInterval period) => AgreementHours is { } hours
            ? new WorkAgreement { Worker = Worker, Category = StaffCategory.SocialWorkers, Forms = StaffFormGroup.AmbulatoryAndField, Kind = WorkAgreementKind.CompleteJob, Hours = hours, Days = period }
            : new EmploymentContract
            {
                Worker = Worker, Category = StaffCategory.SocialWorkers, Forms = StaffFormGroup.AmbulatoryAndField, Regime = Regime ?? ShiftRegime.OneShift, WeeklyHours = WeeklyHours!.Value, Validity = Validity.Between(null, To),
            };
    }
}
