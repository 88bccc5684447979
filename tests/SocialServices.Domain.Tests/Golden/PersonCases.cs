using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class PersonCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void CountPersons_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);
        var history = SupportHistory.Create(input.ToProject(), input.ToBatch());
        Assert.False(history.Report.HasErrors, history.Report.ToString());
        var rules = input.Rules.ToRules();

        golden.Verify(Answer(golden, history, rules));

        if (input.Explain is { Length: > 0 } persons)
            golden.VerifyText("explained", string.Join('\n', persons.SelectMany(person => new[] { Language.Czech, Language.English }.Select(language => history.ExplainPerson(rules, Key(person)).ToText(language)))));
    }

    // What a case asks for says its expected entry: "participants", "users 2018-06-30", "status A", "sex F" …
    private static Dictionary<string, string> Answer(GoldenCase golden, SupportHistory history, PersonRules rules)
    {
        var indicators = history.CountPersons(rules);
        return golden.Expected.Keys.ToDictionary(entry => entry, entry => entry.Split(' ', 2) switch
        {
            ["participants"] => Text(indicators.Participants.Total),
            ["participants", var day] => Text(indicators.Participants.At(Day(day))),
            ["users"] => Text(indicators.Users.Total),
            ["users", var day] => Text(indicators.Users.At(Day(day))),
            ["participants-change", var days] => Text(indicators.Participants.ChangeIn(Days(days))),
            ["users-change", var days] => Text(indicators.Users.ChangeIn(Days(days))),
            ["families"] => Text(indicators.Families.Total),
            ["persons"] => Text(indicators.Participants.Total + indicators.Users.Total),
            ["statuses"] => string.Join(' ', indicators.Statuses.Select(status => $"{status.Status}:{status.Persons}")),
            ["group", var key] => Text(indicators.Groups.Single(group => group.Code == key).Participants.Total),
            ["sex", var code] => Text(indicators.BySex.Single(item => item.Code == code).Participants.Total),
            ["age", var name] => Text(indicators.ByAge.Single(item => item.Name.English == name).Participants.Total),
            ["target-group", var code] => Text(indicators.ByTargetGroup.Single(item => item.Code == code).Participants.Total),
            ["sensitive", var code] => Text(indicators.BySensitiveItem.Single(item => item.Code == code).Participants.Total),
            ["outcome", var codeAndDay] => Text(indicators.Outcomes.Single(item => item.Code == codeAndDay.Split(' ')[0]).Persons.At(Day(codeAndDay.Split(' ')[1]))),
            ["status", var person] => string.Join(' ', Of(person).Select(count => count.Status)),
            ["hours", var person] => string.Join(' ', Of(person).Select(count => count.Hours)),
            ["entry", var person] => Text(Of(person).Single().Entry),
            ["exit", var person] => Text(Of(person).Single().Exit),
            ["since", var person] => Text(Of(person).Single().ParticipantFrom),
            ["bed-days", var month] => Text(history.Records.Count(record => record.Kind == SupportKind.ResidentialStay && record.Day.ToYearMonth() == YearMonthPattern.Iso.Parse(month).Value)),
            ["used-under-contract", var period] => Text(history.UsersIn(Days(period), UserPolicy.ContractAndSupport).Persons),
            ["under-contract", var period] => Text(history.UsersIn(Days(period), UserPolicy.Contract).Persons),
            _ => throw new ArgumentOutOfRangeException(nameof(golden), entry, "A known question is expected."),
        }, StringComparer.Ordinal);

        ValueList<PersonCount> Of(string person) => history.CountPerson(rules, Key(person));
    }

    private static string Text(int number) => FormattableString.Invariant($"{number}");

    private static string Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "-";

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static DateInterval Days(string text) => new(Day(text.Split("..")[0]), Day(text.Split("..")[1]));

    // "A" is identified, "S/X1" is the code X1 of the service S.
    private static PersonKey Key(string text) => text.Split('/') is [var service, var code] ? PersonKey.Anonymous(service, code) : PersonKey.Identified(text);

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "persons"));

    private sealed record Input(RulesInput Rules, string Period, Dictionary<string, string> Services, Support[] Supports, Details[]? Persons = null, Known[]? Identified = null, Contract[]? Contracts = null, string[]? Explain = null)
    {
        public SupportedProject ToProject() => SupportedProject.Create("Příklad", Days(Period), Services.Select(service => new SupportedService(service.Key, ServiceType.Parse(service.Value))).ToValueList());

        public SupportBatch ToBatch() => new()
        {
            Supports = Supports.SelectMany(support => support.ToRows()),
            Persons = (Persons ?? []).SelectMany(details => details.ToDetails()),
            Identifications = (Identified ?? []).Select(known => new Identification(Key(known.Code), Key(known.Person), known.Day)),
            Contracts = (Contracts ?? []).Select(contract => new UserContract(Key(contract.Person), contract.Service, contract.From, contract.To)),
        };
    }

    private sealed record RulesInput(
        string Programme, decimal? Hours = null, decimal? NotElectronic = null, string Uniqueness = "PerProject", string Use = "Disjoint", int[]? Ages = null, string AgeRule = "WholeYearIncluded",
        Group[]? TargetGroups = null, decimal? StayDay = null, decimal? HousingMonth = null, int MinutesOfHour = 60)
    {
        public PersonRules ToRules()
        {
            var programme = Domain.Programmes.Programme.Parse(Programme);
            var threshold = Hours is { } hours
                ? ParticipationThreshold.Of(Quantity.Of(hours, Unit.Hour), Quantity.Of(NotElectronic ?? 0, Unit.Hour), Citation.Document(new("smyšlené pokyny", "invented guidance")))
                : null;
            var rules = programme == Domain.Programmes.Programme.EmploymentPlus ? PersonRules.EmploymentPlus(threshold!) : PersonRules.Of(programme);
            rules = threshold is null ? rules : rules.WithThreshold(threshold);
            return rules with
            {
                Uniqueness = Enum.Parse<PersonUniqueness>(Uniqueness),
                Use = Enum.Parse<UseOfServices>(Use),
                Ages = Ages is { } ages ? AgeBounds.Between(ages[0], ages[1], Enum.Parse<HighestAgeRule>(AgeRule)) : null,
                TargetGroups = (TargetGroups ?? []).Select(group => new TargetGroupCondition(group.Code, new(group.Cs, group.En)) { ChildAges = group.ChildUpTo is { } age ? AgeBounds.UpTo(age, HighestAgeRule.UntilBirthday) : null }).ToValueList(),
                StayDay = StayDay is { } day ? Quantity.Of(day, Unit.Hour) : null,
                HousingMonth = HousingMonth is { } month ? Quantity.Of(month, Unit.Hour) : rules.HousingMonth,
                MinutesOfHour = MinutesOfHour,
            };
        }
    }

    private sealed record Group(string Code, string Cs, string En, int? ChildUpTo = null);

    // Repeated, the person is P1, P2 … of the given key.
    private sealed record Support(
        string Person, string Service, LocalDate Day, decimal Hours = 0, int Minutes = 0, string Kind = "DirectWork", LocalDate? Departure = null, int Months = 0, int Repeat = 1)
    {
        public IEnumerable<SupportRow> ToRows() => Enumerable.Range(1, Repeat).Select(number => Kind switch
        {
            nameof(SupportKind.ResidentialStay) => SupportRow.Stay(KeyOf(number), Service, Day, Departure),
            nameof(SupportKind.HousingMonth) => SupportRow.HousingMonths(KeyOf(number), Service, Day.ToYearMonth(), Months),
            _ => SupportRow.Of(KeyOf(number), Service, Enum.Parse<SupportKind>(Kind), Day, (int)(Hours * 60) + Minutes),
        });

        private PersonKey KeyOf(int number) => Key(Repeat == 1 ? Person : FormattableString.Invariant($"{Person}{number}"));
    }

    private sealed record Details(
        string Person, LocalDate? Born = null, string? Sex = "F", string? Labour = "neaktivní", string? Education = "ISCED 2", string? Family = null, LocalDate[]? Children = null,
        string[]? Groups = null, Dictionary<string, string>? Sensitive = null, Outcome[]? Outcomes = null, int Repeat = 1)
    {
        public IEnumerable<PersonDetails> ToDetails() => Enumerable.Range(1, Repeat).Select(number => new PersonDetails
        {
            Person = Key(Repeat == 1 ? Person : FormattableString.Invariant($"{Person}{number}")),
            BirthDate = Born,
            Sex = Sex,
            LabourStatus = Labour,
            Education = Education,
            Family = Family,
            Children = (Children ?? []).ToValueList(),
            TargetGroups = (Groups ?? []).ToValueList(),
            Sensitive = (Sensitive ?? []).Select(item => new SensitiveItem(item.Key, Enum.Parse<SensitiveAnswer>(item.Value))).ToValueList(),
            Outcomes = (Outcomes ?? []).Select(outcome => new ExitOutcome(outcome.Day, outcome.Code)).ToValueList(),
        });
    }

    private sealed record Outcome(LocalDate Day, string Code);

    private sealed record Known(string Code, string Person, LocalDate Day);

    private sealed record Contract(string Person, string Service, LocalDate From, LocalDate? To = null);
}
