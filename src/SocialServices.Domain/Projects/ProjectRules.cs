using System.Text.RegularExpressions;
using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects.Activities;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Projects;

/// <summary>Checks what is known of a project as a whole. Paths are those of the JSON document.</summary>
internal sealed partial class ProjectRules
{
    private static readonly CountedNoun Months = new("měsíc", "měsíce", "měsíců", "month", "months");

    private readonly ProblemList _problems = new();
    private readonly ProjectDefinition _definition;
    private readonly UnreadPaths _unread;
    private readonly DateInterval? _life;

    private ProjectRules(ProjectDefinition definition, UnreadPaths unread)
    {
        _definition = definition;
        _unread = unread;
        _life = Life(definition.Schedule);
    }

    public static ValidationReport Check(ProjectDefinition definition) => Check(definition, UnreadPaths.None);

    /// <summary>Checks what could be read of a document.</summary>
    /// <param name="definition">What is known, with stand-ins for what could not be read.</param>
    /// <param name="unread">Places of the stand-ins: nothing is said of them, nor of what contains them.</param>
    public static ValidationReport Check(ProjectDefinition definition, UnreadPaths unread)
    {
        var rules = new ProjectRules(definition, unread);
        rules.Identity();
        rules.Contradictions();
        rules.Schedule();
        rules.Money();
        rules.Instruments();
        rules.Services();
        rules.Need();
        rules.LotGroups();
        rules.Lots();
        rules.Contracts();
        rules.Registers();
        rules.Financing();
        rules.Activities();
        rules.Roles();
        rules.Indicators();
        rules.NeedCards();
        rules.Returns();
        rules.Unknown();
        return new(rules._problems.Report.Problems.Where(problem => !unread.Touch(problem.Path)).ToValueList());
    }

    // The most days that the project may have, by its activities, else by the financing of services; a start alone bounds it from below.
    private static DateInterval? Life(ProjectSchedule schedule) => (schedule.Activity.InForce ?? schedule.Financing.InForce)?.Value.Longest;

    /// <summary>The day on which a territory is told as a source knew it: that of the source, else the start of the project.</summary>
    public static LocalDate DayOf(PublishedSource source, ProjectSchedule schedule) =>
        LocalDate.Max(source.AsOf?.Earliest ?? Life(schedule)?.Start ?? TerritorialMap.Latest.From, TerritorialDivision.FirstDay);

    private void Identity()
    {
        Text(_definition.Id, "$.id");
        Text(_definition.Name, "$.name");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _definition.Sources.Count; i++)
        {
            var (source, path) = (_definition.Sources[i], At("$.sources", i));
            Text(source.Id, $"{path}.id");
            Text(source.Title, $"{path}.title");
            Require(ids.Add(source.Id), ProjectProblemCodes.Id, $"{path}.id",
                $"Zdroj '{source.Id}' je uveden dvakrát; každý má vlastní označení.", $"The source '{source.Id}' stands twice; each has an id of its own.");
        }

        if (_definition.RegistrationNumber.InForce?.Value is not { } number)
            return;
        Require(_definition.Programme is null || _definition.Programme == number.Programme, ProjectProblemCodes.Programme, "$.programme",
            $"Registrační číslo {number} je z programu {number.Programme}, ne {_definition.Programme}.", $"The registration number {number} is of the programme {number.Programme}, not {_definition.Programme}.");
        Require(_definition.Call.Length == 0 || _definition.Call == number.Call, ProjectProblemCodes.Programme, "$.call",
            $"Registrační číslo {number} je z výzvy {number.Call}, ne {_definition.Call}.", $"The registration number {number} is of the call {number.Call}, not {_definition.Call}.");
        Require(_definition.PriorityAxis is null || _definition.PriorityAxis == number.PriorityAxis, ProjectProblemCodes.Programme, "$.priorityAxis",
            FormattableString.Invariant($"Registrační číslo {number} je z prioritní osy {number.PriorityAxis}, ne {_definition.PriorityAxis}."),
            FormattableString.Invariant($"The registration number {number} is of the priority axis {number.PriorityAxis}, not {_definition.PriorityAxis}."));
    }

    private void Contradictions()
    {
        Attribute(_definition.RegistrationNumber, "$.registrationNumber", ProjectFact.RegistrationNumber, (number, _) => number.ToString());
        Attribute(_definition.Ordinal, "$.ordinal", ProjectFact.Ordinal, (number, language) => language == Language.Czech ? FormattableString.Invariant($"{number}.") : FormattableString.Invariant($"{number}"));
        Attribute(_definition.Schedule.Start, "$.schedule.start", ProjectFact.Start, (date, language) => date.ToText(language));
        Attribute(_definition.Schedule.Activity, "$.schedule.activity", ProjectFact.Activity, (period, language) => period.ToText(language));
        Attribute(_definition.Schedule.Financing, "$.schedule.financing", ProjectFact.Financing, (period, language) => period.ToText(language));
        Attribute(_definition.Schedule.MostFinancedMonths, "$.schedule.mostFinancedMonths", ProjectFact.FinancedMonths, (months, _) => FormattableString.Invariant($"{months}"));
        Attribute(_definition.Money.Allocation, "$.money.allocation", ProjectFact.Allocation, (amount, language) => amount.ToText(language));
        Attribute(_definition.Money.TotalCost, "$.money.totalCost", ProjectFact.TotalCost, (amount, language) => amount.ToText(language));
        Attribute(_definition.Money.Shares, "$.money.shares", ProjectFact.Shares, (shares, language) => shares.ToText(language));
    }

    private void Schedule()
    {
        var schedule = _definition.Schedule;
        for (var i = 0; i < schedule.MostFinancedMonths.Statements.Count; i++)
            Require(schedule.MostFinancedMonths.Statements[i].Value >= 1, ProjectProblemCodes.Range, $"{At("$.schedule.mostFinancedMonths", i)}.value", "Měsíců je jeden nebo více.", "There are one or more months.");
        var (activity, financing) = (schedule.Activity.InForce?.Value, schedule.Financing.InForce?.Value);
        if (schedule.Start.InForce?.Value is { } start && activity is not null && !start.AgreesWith(activity.Start))
            _problems.Warn(ProjectProblemCodes.TwoStarts, "$.schedule.start", new(
                $"Zahájení je uvedeno jako „{start.ToText(Language.Czech)}“, začátek aktivit však jako „{activity.Start.ToText(Language.Czech)}“; obě data zůstávají, ověřte, od kdy se financují služby.",
                $"The start is stated as {start.ToText(Language.English)}, but activities run from {activity.Start.ToText(Language.English)}; both dates stay, check from when services are paid."));
        if (activity is not null && financing is not null)
            Require(financing.Start.Latest >= activity.Start.Earliest && financing.End.Earliest <= activity.End.Latest, ProjectProblemCodes.Period, "$.schedule.financing",
                $"Služby se financují {financing.ToText(Language.Czech)}, mimo období aktivit {activity.ToText(Language.Czech)}.",
                $"Services are paid {financing.ToText(Language.English)}, outside of the period of activities {activity.ToText(Language.English)}.");
        if (schedule.MostFinancedMonths.InForce?.Value is { } most && (financing ?? activity)?.CalendarMonths is { } available)
            Require(most <= available, ProjectProblemCodes.FinancedMonths, "$.schedule.mostFinancedMonths",
                FormattableString.Invariant($"Služby se mají financovat až {Months.Of(most, Language.Czech)}, období {(financing ?? activity)!.ToText(Language.Czech)} jich má {available}."),
                FormattableString.Invariant($"Services are to be paid for up to {Months.Of(most, Language.English)}; the period {(financing ?? activity)!.ToText(Language.English)} has {available}."));
    }

    private void Money()
    {
        var money = _definition.Money;
        for (var i = 0; i < money.Shares.Statements.Count; i++)
        {
            var (shares, path) = (money.Shares.Statements[i].Value, $"{At("$.money.shares", i)}.value");
            (Rate Share, FundingSource Source)[] parts = [(shares.European, FundingSource.EuropeanSocialFund), (shares.State, FundingSource.StateBudget), (shares.Own, FundingSource.OwnMoney)];
            var sum = parts.Select(part => part.Share.ToExact()).Aggregate((total, share) => total + share);
            Require(sum == Exact.One && parts.All(part => part.Share >= Rate.Zero), ProjectProblemCodes.Shares, path,
                $"Podíly zdrojů jsou nezáporné a dávají 100\u00A0%; {shares.ToText(Language.Czech)} ne.", $"Shares of sources are not negative and sum to 100%; {shares.ToText(Language.English)} do not.");
            foreach (var (_, source) in parts.Where(part => part.Share > Rate.Zero && money.Sources.Count > 0 && IsRead("$.money.sources") && !money.Sources.Contains(part.Source)))
                Require(false, ProjectProblemCodes.Shares, path,
                    $"{source.ToText(Language.Czech)} má podíl, ale není mezi zdroji financování.", $"{source.ToText(Language.English)} has a share and is not among the sources of funding.");
        }
    }

    private void Instruments()
    {
        for (var i = 0; i < _definition.Instruments.Count; i++)
        {
            var (instrument, path) = (_definition.Instruments[i], At("$.instruments", i));
            Source(instrument.Source, path);
            if (instrument.Period is { } period && _life is { } life)
                Require(life.Intersection(period.Longest) is not null, ProjectProblemCodes.Period, $"{path}.period",
                    $"Nástroj se užívá {period.ToText(Language.Czech)}, mimo projekt ({DateText.Of(life, Language.Czech)}).", $"The instrument is used {period.ToText(Language.English)}, outside of the project ({DateText.Of(life, Language.English)}).");
        }

        Groups(_definition.TargetGroups, "$.targetGroups");
    }

    private void Services()
    {
        for (var i = 0; i < _definition.Services.Count; i++)
        {
            var (services, path) = (_definition.Services[i], At("$.services", i));
            Source(services.Source, path);
            Require(services.Total is null or >= 0, ProjectProblemCodes.Range, $"{path}.total", "Služeb je nula nebo více.", "There are zero or more services.");
            for (var j = 0; j < services.ByType.Count; j++)
            {
                var (row, at) = (services.ByType[j], At($"{path}.byType", j));
                Require(row.Count is null or >= 0, ProjectProblemCodes.Range, $"{at}.count", "Služeb je nula nebo více.", "There are zero or more services.");
                Forms(row.Type, row.Forms, $"{at}.forms");
                Groups(row.TargetGroups, $"{at}.targetGroups");
                Require(row.Capacity is not { } capacity || capacity.Unit != Unit.One, ProjectProblemCodes.Unit, $"{at}.capacity", "Kapacita má jednotku, např. '364 bed'.", "A capacity has a unit, such as '364 bed'.");
            }

            for (var j = 0; j < services.ByOrigin.Count; j++)
                Require(services.ByOrigin[j].Count >= 0, ProjectProblemCodes.Range, $"{At($"{path}.byOrigin", j)}.count", "Služeb je nula nebo více.", "There are zero or more services.");
            Breakdowns(services, path);
            if (_definition.Goals.Contains(ProjectGoal.KeepNetwork) && services.ByOrigin.Any(row => row is { Origin: ServiceOrigin.New, Count: > 0 }))
                _problems.Warn(ProjectProblemCodes.Contradiction, $"{path}.byOrigin", new(
                    "Cílem projektu je zachovat stávající síť, zdroj však uvádí nově vzniklé služby; obojí zůstává.", "The project is to keep the existing network, but the source counts new services; both stay."));
        }

        for (var i = 0; i < _definition.Availability.Count; i++)
            Source(_definition.Availability[i].Source, At("$.availability", i));
    }

    // All breakdowns of one count give the same number of services.
    private void Breakdowns(SupportedServices services, string path)
    {
        (int? Sum, string Czech, string English)[] readings =
        [
            (services.Total, "celkem", "in all"), (services.SumByType, "podle druhu", "by type"), (services.SumByOrigin, "podle původu", "by origin"),
        ];
        var given = readings.Where(reading => reading.Sum is not null).ToList();
        if (IsRead("$.sources") && given.Select(reading => reading.Sum).Distinct().Skip(1).Any())
            _problems.Warn(ProjectProblemCodes.Total, path, new(
                $"Rozpisy téhož počtu služeb se liší: {string.Join(", ", given.Select(reading => FormattableString.Invariant($"{reading.Czech} {reading.Sum}")))} ({services.Source.Title.Czech}). Zkontrolujte přepis; liší-li se už zdroj, ponechte obojí.",
                $"Breakdowns of one number of services differ: {string.Join(", ", given.Select(reading => FormattableString.Invariant($"{reading.English} {reading.Sum}")))} ({services.Source.Title.English}). Check the copy; where the source itself differs, keep both."));
    }

    private void Need()
    {
        for (var i = 0; i < _definition.Need.Count; i++)
            Source(_definition.Need[i].Source, At("$.need", i));
        Include(NeedEvidence.Check(_definition.NeedRequests, "$.needRequests"));
        if (_definition.Eligibility is { } eligibility)
        {
            Source(eligibility.Source, "$.eligibility");
            Require(eligibility.Conditions.Count > 0 && eligibility.Conditions.Distinct().Count() == eligibility.Conditions.Count, ProjectProblemCodes.Id, "$.eligibility.conditions",
                "Uveďte aspoň jednu podmínku způsobilosti, každou jednou.", "Give at least one condition of eligibility, each once.");
        }

        for (var i = 0; i < _definition.NetworkTerms.Count; i++)
            Source(_definition.NetworkTerms[i].Source, At("$.networkTerms", i));
    }

    private void LotGroups()
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _definition.LotGroups.Count; i++)
        {
            var (group, path) = (_definition.LotGroups[i], At("$.lotGroups", i));
            Text(group.Number, $"{path}.number");
            Source(group.Source, path);
            Require(numbers.Add(group.Number), ProjectProblemCodes.Id, $"{path}.number",
                $"Skupina částí '{group.Number}' je uvedena dvakrát.", $"The group of lots '{group.Number}' stands twice.");
            Require(group.Lots is null or >= 1, ProjectProblemCodes.Range, $"{path}.lots", "Část je jedna nebo více.", "There are one or more lots.");
            Require(group.Price is not { } price || (price.Share > Rate.Zero && price.Share <= Rate.One), ProjectProblemCodes.Range, $"{path}.price.share",
                $"Podíl ceny je nad 0 a nejvýše 1 (100\u00A0% vyrovnávací platby), ne {group.Price?.Share}.", $"The share of a price is above 0 and at most 1 (100% of the compensation payment), not {group.Price?.Share}.");
            Require(group.Price?.Mode != LotPriceMode.Offered, ProjectProblemCodes.Range, $"{path}.price.mode", "Podíl vyrovnávací platby je pevná, nebo nejvyšší cena.", "A share of the compensation payment is a fixed or a highest price.");
            Forms(group.Service, group.Forms, $"{path}.forms");
            Groups(group.TargetGroups, $"{path}.targetGroups");
            var whole = ServiceTerritory.On(TerritorialMap.Latest.From, _definition.Region);
            for (var j = 0; j < group.Territory.Statements.Count; j++)
            {
                var territory = group.Territory.Statements[j].Value;
                Require(!territory.IsEmpty, ProjectProblemCodes.Range, $"{At($"{path}.territory", j)}.value", "Území má aspoň jedno místo.", "A territory has at least one place.");
                if (IsRead("$.region") && !whole.Contains(territory))
                    _problems.Warn(ProjectProblemCodes.Contradiction, $"{At($"{path}.territory", j)}.value", new(
                        $"Území přesahuje kraj projektu ({_definition.Region.Name.Czech}); ověřte je.", $"The territory goes beyond the region of the project ({_definition.Region.Name.English}); check it."));
            }

            Attribute(group.Territory, $"{path}.territory", ProjectFact.Territory, (territory, language) => territory.ToText(language, DayOf(group.Source, _definition.Schedule)));
        }
    }

    private void Lots()
    {
        if (_definition.Lots.Count == 0)
            return;
        Include(LotPlan.TryCreate(_definition.Lots, out _), "$", "$.lots");
        for (var i = 0; i < _definition.Lots.Count; i++)
            Inside(_definition.Lots[i].Period, $"{At("$.lots", i)}.period", new("Období části", "The period of the lot"));
    }

    private void Contracts()
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _definition.Contracts.Count; i++)
        {
            var (contract, path) = (_definition.Contracts[i], At("$.contracts", i));
            Text(contract.Number, $"{path}.number");
            Require(numbers.Add(contract.Number), ProjectProblemCodes.Id, $"{path}.number",
                $"Smlouva '{contract.Number}' je uvedena dvakrát.", $"The contract '{contract.Number}' stands twice.");
            Require(contract.Service != default, ProjectProblemCodes.Blank, $"{path}.service", "Chybí identifikátor služby.", "The identifier of the service is missing.");
            Require(!contract.Price.IsNegative, ProjectProblemCodes.Range, $"{path}.price", "Cena je 0\u00A0Kč nebo více.", "A price is 0\u00A0CZK or more.");
            Require(!(contract.PublishedOn < contract.SignedOn), ProjectProblemCodes.Range, $"{path}.publishedOn", "Smlouva je zveřejněna po podpisu.", "A contract is published after its signature.");
            Require(contract.LotGroup.Length == 0 || !IsRead("$.lotGroups") || _definition.LotGroups.Any(group => group.Number == contract.LotGroup), ProjectProblemCodes.Id, $"{path}.lotGroup",
                $"Skupina částí '{contract.LotGroup}' v projektu není.", $"The project has no group of lots '{contract.LotGroup}'.");
            Inside(contract.Days, $"{path}.days", new($"Smlouva '{contract.Number}'", $"The contract '{contract.Number}'"));
        }

        foreach (var (group, i) in _definition.LotGroups.Select((group, i) => (group, i)))
        {
            var contracts = _definition.Contracts.Count(contract => contract.LotGroup.Length > 0 && contract.LotGroup == group.Number);
            Require(!(contracts > group.Lots), ProjectProblemCodes.Range, $"{At("$.lotGroups", i)}.lots",
                FormattableString.Invariant($"Částí skupiny: {group.Lots}, smluv: {contracts}; každá část končí jednou smlouvou."), FormattableString.Invariant($"Lots of the group: {group.Lots}, contracts: {contracts}; each lot ends in one contract."));
        }
    }

    private void Registers()
    {
        for (var i = 0; i < _definition.EntrustmentTerms.Count; i++)
        {
            Source(_definition.EntrustmentTerms[i].Source, At("$.entrustmentTerms", i));
            Text(_definition.EntrustmentTerms[i].What, $"{At("$.entrustmentTerms", i)}.what");
        }

        for (var i = 0; i < _definition.Entrustments.Count; i++)
            Include(Entrustment.TryCreate(_definition.Entrustments[i], out _), "$", At("$.entrustments", i));

        Include(RegionalNetwork.TryCreate(_definition.Network, out _), "$.entries", "$.network");
    }

    private void Financing()
    {
        var acts = _definition.Entrustments.Where(definition => !Entrustment.TryCreate(definition, out _).HasErrors).Select(Entrustment.Create).ToValueList();
        _ = RegionalNetwork.TryCreate(_definition.Network, out var network);
        if (acts.Count < _definition.Entrustments.Count || network is null || _definition.Financed.Count == 0)
            return;

        var faults = FundingOverview.Check(_definition.Financed, acts).Problems.Where(problem => problem.Path.StartsWith("$.periods[", StringComparison.Ordinal)).ToValueList();
        Include(new(faults), "$.periods", "$.financed");
        string[] weighed = ["$.financed", "$.entrustments", "$.network", "$.networkTerms", "$.contracts"];
        if (faults.Count > 0 || !weighed.All(IsRead))
            return;

        // A service that is not entrusted on some day is told so once; whether it is paid twice can be judged only where it is.
        var entrusted = _definition.Financed.Where(financed => Entrustment.Gaps(acts, financed.Service, financed.Form, financed.Units.Unit, financed.Days).Count == 0);
        foreach (var problem in FundingOverview.Check(entrusted, acts).Problems)
            _problems.Fail(problem.Code, At("$.financed", IndexOf(_definition.Financed.Last(financed => $"$.{financed.Service}" == problem.Path))), problem.Text, problem.Citation);

        for (var i = 0; i < _definition.Financed.Count; i++)
        {
            var (financed, path) = (_definition.Financed[i], At("$.financed", i));
            Entitled(financed, path, Entrustment.Gaps(acts, financed.Service, financed.Form, financed.Units.Unit, financed.Days), new("bez pověření", "without an entrustment"));
            if (_definition.Network.Count > 0 || _definition.NetworkTerms.Any(term => term.Kind != NetworkTermKind.Goal))
                Entitled(financed, path, network.CapacityIn(financed.Days, financed.Service, financed.Form, financed.Units.Unit)
                    .Where(stated => stated.Capacity.Quantity.TenThousandths == 0).Select(stated => stated.Days).ToValueList(), new("mimo síť", "outside of the network"));
            if (!IsOfProject(financed))
                continue;
            Inside(financed.Days, $"{path}.days", new($"Financování služby {financed.Service}", $"The financing of the service {financed.Service}"));
            if (financed.Instrument == FundingInstrument.PublicContract)
                Entitled(financed, path, UncoveredDays.Of(financed.Days, _definition.Contracts.Where(contract => contract.Service == financed.Service).Select(contract => contract.Days)), new("bez smlouvy", "without a contract"));
        }

        if (_definition.Schedule.MostFinancedMonths.InForce?.Value is not { } most)
            return;
        foreach (var service in _definition.Financed.Where(IsOfProject).GroupBy(financed => financed.Service))
        {
            var months = service.SelectMany(financed => CalendarMonths.Of(financed.Days)).Distinct().Count();
            Require(months <= most || IsWithin(service.Select(financed => financed.Days).ToValueList(), most), ProjectProblemCodes.FinancedMonths, $"{At("$.financed", IndexOf(service.Last()))}.days",
                FormattableString.Invariant($"Služba {service.Key} je financována {Months.Of(months, Language.Czech)}, nejvýše jich smí být {most}."), FormattableString.Invariant($"The service {service.Key} is paid for {Months.Of(months, Language.English)}; the most is {most}."));
        }

        // Paid without a gap from the middle of a month to the middle of another, a service is paid for a month less than it touches.
        static bool IsWithin(ValueList<DateInterval> paid, int most)
        {
            var whole = new DateInterval(paid.Min(days => days.Start), paid.Max(days => days.End));
            return whole.End < whole.Start.PlusMonths(most) && UncoveredDays.Of(whole, paid).Count == 0;
        }

        int IndexOf(FundedPeriod period) => Enumerable.Range(0, _definition.Financed.Count).First(i => _definition.Financed[i] == period);
    }

    // Other sources stand in the overview only for the test of double financing.
    private bool IsOfProject(FundedPeriod financed) => financed.Source == _definition.Id || _definition.RegistrationNumber.Statements.Any(statement => statement.Value.ToString() == financed.Source);

    private void Entitled(FundedPeriod financed, string path, ValueList<DateInterval> gaps, BilingualText why)
    {
        if (gaps.Count > 0)
            Require(false, ProjectProblemCodes.NotEntitled, $"{path}.days",
                $"Služba {financed.Service} je financována {why.Czech}: {string.Join(", ", gaps.Select(gap => DateText.Of(gap, Language.Czech)))}.",
                $"The service {financed.Service} is paid {why.English}: {string.Join(", ", gaps.Select(gap => DateText.Of(gap, Language.English)))}.");
    }

    private void Activities()
    {
        for (var i = 0; i < _definition.Activities.Count; i++)
            Text(_definition.Activities[i].Name, $"{At("$.activities", i)}.name");
        for (var i = 0; i < _definition.Obligations.Count; i++)
        {
            var (obligation, path) = (_definition.Obligations[i], At("$.obligations", i));
            Text(obligation.What, $"{path}.what");
            Source(obligation.Source, path);
            Require(obligation.Planned is null or >= 1, ProjectProblemCodes.Range, $"{path}.planned", "Plánovaný počet je jedna nebo více.", "The planned number is one or more.");
            Require(obligation.DaysEach is null or >= 1, ProjectProblemCodes.Range, $"{path}.daysEach", "Dnů je jeden nebo více.", "There are one or more days.");
            Require(obligation.OfProject.Length == 0 || !IsRead("$.relatedProjects") || _definition.RelatedProjects.Any(related => related.Name == obligation.OfProject), ProjectProblemCodes.Id, $"{path}.ofProject",
                $"Projekt '{obligation.OfProject}' není mezi souvisejícími projekty.", $"The project '{obligation.OfProject}' is not among the related ones.");
        }

        var years = new HashSet<int>();
        for (var i = 0; i < _definition.Methodologies.Count; i++)
        {
            var (edition, path) = (_definition.Methodologies[i], At("$.methodologies", i));
            Text(edition.Name, $"{path}.name");
            _problems.Require(SocialServicesLaw.IsYear(edition.Year), ProjectProblemCodes.Range, $"{path}.year", SocialServicesLaw.YearExpected(edition.Year));
            Require(years.Add(edition.Year), ProjectProblemCodes.Id, $"{path}.year",
                FormattableString.Invariant($"Metodika pro rok {edition.Year} je uvedena dvakrát."), FormattableString.Invariant($"The methodology of {edition.Year} stands twice."));
        }
    }

    private void Roles()
    {
        for (var i = 0; i < _definition.Roles.Count; i++)
        {
            var (role, path) = (_definition.Roles[i], At("$.roles", i));
            Text(role.Organisation, $"{path}.organisation");
            foreach (var (text, property) in new[] { (role.Organisation, "organisation"), (role.Department, "department") })
                Require(!AcademicTitle().IsMatch(text), ProjectProblemCodes.Person, $"{path}.{property}",
                    "Jména osob se nevedou; uveďte organizaci a odbor.", "Names of people are never kept; state the organisation and the department.");
        }

        for (var i = 0; i < _definition.RelatedProjects.Count; i++)
            Text(_definition.RelatedProjects[i].Name, $"{At("$.relatedProjects", i)}.name");
    }

    private void Indicators()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _definition.Indicators.Count; i++)
        {
            var (indicator, path) = (_definition.Indicators[i], At("$.indicators", i));
            Text(indicator.Id, $"{path}.id");
            Text(indicator.Name, $"{path}.name");
            Source(indicator.Source, path);
            Require(ids.Add(indicator.Id), ProjectProblemCodes.Id, $"{path}.id",
                $"Indikátor '{indicator.Id}' je uveden dvakrát.", $"The indicator '{indicator.Id}' stands twice.");
            Require(indicator.Indicator?.MayBeIn(indicator.Unit) != false, ProjectProblemCodes.Unit, $"{path}.unit",
                $"Indikátor {indicator.Indicator?.ToText(Language.Czech)} se nepočítá v jednotce '{indicator.Unit}'.", $"The indicator {indicator.Indicator?.ToText(Language.English)} is not counted in '{indicator.Unit}'.");
            var services = new HashSet<ServiceType?>();
            for (var j = 0; j < indicator.Targets.Count; j++)
                Target(indicator, indicator.Targets[j], services, At($"{path}.targets", j));
        }

        var paysServices = _definition.Services.Count > 0 || _definition.Activities.Any(activity => activity.Funding == ActivityFunding.Services);
        if (paysServices && _definition.Indicators.All(indicator => indicator.Targets.Count == 0) && !IsUnknown(ProjectFact.Targets))
            _problems.Warn(ProjectProblemCodes.NoTargets, "$.indicators", new(
                "Projekt platí služby a nemá žádnou cílovou hodnotu; doplňte ji, nebo uveďte, že není známa.",
                "The project pays services and has no target; add one, or say that it is not known."));
    }

    private void Target(ProjectIndicator indicator, ProjectTarget target, HashSet<ServiceType?> services, string path)
    {
        Require(services.Add(target.Service), ProjectProblemCodes.Id, $"{path}.service",
            "Cílová hodnota pro tento druh služby je uvedena dvakrát; další verze patří k první.", "The target of this type of service stands twice; further versions belong to the first one.");
        Require(target.Value.IsStated, ProjectProblemCodes.Blank, $"{path}.value", "Cílová hodnota není uvedena.", "The target is not stated.");
        for (var i = 0; i < target.Value.Statements.Count; i++)
        {
            var (value, at) = (target.Value.Statements[i].Value, $"{At($"{path}.value", i)}.value");
            Require(value.Unit == indicator.Unit, ProjectProblemCodes.Unit, at,
                $"Indikátor se počítá v jednotce '{indicator.Unit}', cílová hodnota je v '{value.Unit}'; jednotky se nepřevádějí.", $"The indicator is counted in '{indicator.Unit}', the target is in '{value.Unit}'; units never convert.");
            Require(value.TenThousandths >= 0, ProjectProblemCodes.Range, at, "Cílová hodnota je nula nebo více.", "A target is zero or more.");
        }

        Attribute(target.Value, $"{path}.value", ProjectFact.Targets, (value, language) => value.ToText(language), differInTime: true);
    }

    private void NeedCards()
    {
        for (var i = 0; i < _definition.NeedCards.Count; i++)
        {
            var (card, path) = (_definition.NeedCards[i], At("$.needCards", i));
            Text(card.Area, $"{path}.area");
            Text(card.Need, $"{path}.need");
            Require(card.Help.Count > 0, ProjectProblemCodes.Blank, $"{path}.help", "Karta nemá žádnou pomoc.", "The card has no help.");
            for (var j = 0; j < card.Help.Count; j++)
            {
                var (help, at) = (card.Help[j], At($"{path}.help", j));
                Text(help.What, $"{at}.what");
                // Help at a distance of emergency care is a basic activity without a letter.
                Require(help.Activity is not null || help.Payer != HelpPayer.CompensationPayment || card.Service == ServiceType.EmergencyCare, ProjectProblemCodes.OptionalActivity, $"{at}.payer",
                    "Fakultativní činnost se z vyrovnávací platby nikdy nehradí; uveďte základní činnost, nebo jiného plátce.", "An optional activity is never paid from the compensation payment; state a basic activity or another payer.");
                if (help.Activity is { Letter: not 'g' } activity && card.Service.Activities.Count > 0 && card.Service.Activities.All(known => known.Activity != activity))
                    NoActivity(card.Service, activity, $"{at}.activity");
            }
        }
    }

    private void NoActivity(ServiceType service, BasicActivity activity, string path)
    {
        if (service.ActivitiesConfidence == Confidence.High)
            Require(false, ProjectProblemCodes.OptionalActivity, path, $"Druh služby {service.Name.Czech} nemá základní činnost písm. {activity}).", $"The service type {service.Name.English} has no basic activity ({activity}).");
        else
            _problems.Warn(ProjectProblemCodes.OptionalActivity, path, new(
                $"Zda má druh služby {service.Name.Czech} základní činnost písm. {activity}), není ověřeno; ověřte to v zákoně.", $"Whether the service type {service.Name.English} has the basic activity ({activity}) is not verified; check it in the act."));
    }

    private void Returns()
    {
        for (var i = 0; i < _definition.ReturnPlans.Count; i++)
        {
            var (plan, path) = (_definition.ReturnPlans[i], At("$.returnPlans", i));
            Source(plan.Source, path);
            var paid = (_definition.Schedule.Financing.InForce ?? _definition.Schedule.Activity.InForce)?.Value;
            Require(plan.From is not { } from || paid is null || from.Latest.ToYearMonth().CompareTo(paid.End.Earliest.ToYearMonth()) > 0, ProjectProblemCodes.Return, $"{path}.from",
                $"Služba přechází od {plan.From?.ToTextAfterPreposition(Language.Czech)}, projekt ji platí do {paid?.End.ToTextAfterPreposition(Language.Czech)}; týž měsíc nesmí platit dva zdroje.",
                $"The service passes from {plan.From?.ToTextAfterPreposition(Language.English)}, the project pays it until {paid?.End.ToTextAfterPreposition(Language.English)}; two sources may not pay one month.");
            Require(plan.BaseYear is not { } year || paid is null || year < paid.Longest.Start.Year || year > paid.Longest.End.Year, ProjectProblemCodes.Return, $"{path}.baseYear",
                $"V roce {plan.BaseYear} platil projekt; základem je poslední celý rok před ním.", $"The project paid in {plan.BaseYear}; the base is the last whole year before it.");
        }
    }

    private void Unknown()
    {
        (ProjectFact Attribute, bool IsStated)[] single =
        [
            (ProjectFact.RegistrationNumber, _definition.RegistrationNumber.IsStated), (ProjectFact.Start, _definition.Schedule.Start.IsStated),
            (ProjectFact.Activity, _definition.Schedule.Activity.IsStated), (ProjectFact.Financing, _definition.Schedule.Financing.IsStated),
            (ProjectFact.FinancedMonths, _definition.Schedule.MostFinancedMonths.IsStated), (ProjectFact.Allocation, _definition.Money.Allocation.IsStated),
            (ProjectFact.TotalCost, _definition.Money.TotalCost.IsStated), (ProjectFact.Shares, _definition.Money.Shares.IsStated),
        ];
        for (var i = 0; i < _definition.Unknown.Count; i++)
        {
            var (fact, path) = (_definition.Unknown[i], At("$.unknown", i));
            Text(fact.What, $"{path}.what");
            Require(!single.Contains((fact.Fact, true)), ProjectProblemCodes.UnknownStated, path,
                $"{Capital(fact.Fact.ToText(Language.Czech))}: údaj je označen za neznámý, a přitom je uveden.", $"{Capital(fact.Fact.ToText(Language.English))}: the fact is said to be unknown and stated, too.");
        }

        var hasMoney = _definition.Money.Allocation.IsStated || !IsRead("$.money.allocation") || _definition.Money.TotalCost.IsStated || IsUnknown(ProjectFact.Allocation) || IsUnknown(ProjectFact.TotalCost);
        var hasTimes = _definition.Schedule.Activity.IsStated || _definition.Schedule.Start.IsStated || !IsRead("$.schedule.start") || IsUnknown(ProjectFact.Activity);
        NotStated(_definition.RegistrationNumber.IsStated || IsUnknown(ProjectFact.RegistrationNumber), "$.registrationNumber", ProjectFact.RegistrationNumber);
        NotStated(hasMoney, "$.money.totalCost", ProjectFact.TotalCost);
        NotStated(hasTimes, "$.schedule.activity", ProjectFact.Activity);
    }

    private void NotStated(bool isStated, string path, ProjectFact attribute)
    {
        if (!isStated)
            _problems.Warn(ProjectProblemCodes.NotStated, path, new(
                $"{Capital(attribute.ToText(Language.Czech))}: údaj chybí; doplňte jej se zdrojem, nebo uveďte, že není znám.", $"{Capital(attribute.ToText(Language.English))}: the fact is missing; add it with its source, or say that it is not known."));
    }

    // What could not be read may say so.
    private bool IsUnknown(ProjectFact attribute) => !IsRead("$.unknown") || _definition.Unknown.Any(fact => fact.Fact == attribute);

    // Neither the value, nor what it stands in, nor a part of it is a stand-in.
    private bool IsRead(string path) => !_unread.Touch(path);

    // Statements name listed sources; what they contradict is told with both readings. Versions of a target differ in time.
    private void Attribute<T>(Stated<T> stated, string path, ProjectFact attribute, Func<T, Language, string> text, bool differInTime = false) where T : notnull
    {
        for (var i = 0; i < stated.Statements.Count; i++)
            Source(stated.Statements[i].Source, At(path, i));
        if (!IsRead("$.sources"))
            return; // the sources that disagree are named
        foreach (var (first, second) in stated.Disagreements)
        {
            var isSame = first.Source == second.Source;
            if (!isSame && (stated.IsChosen || differInTime))
                continue;
            var (one, other) = (Reading(first), Reading(second));
            _problems.Warn(isSame ? ProjectProblemCodes.Contradiction : ProjectProblemCodes.SourcesDiffer, path, isSame
                ? new($"{Capital(attribute.ToText(Language.Czech))}: zdroj „{first.Source.Title.Czech}“ uvádí {one.Czech} i {other.Czech}; obojí zůstává.",
                    $"{Capital(attribute.ToText(Language.English))}: the source “{first.Source.Title.English}” states both {one.English} and {other.English}; both stay.")
                : new($"{Capital(attribute.ToText(Language.Czech))}: „{first.Source.Title.Czech}“ uvádí {one.Czech}, „{second.Source.Title.Czech}“ {other.Czech}; obojí zůstává, rozhodněte s důvodem, co platí.",
                    $"{Capital(attribute.ToText(Language.English))}: “{first.Source.Title.English}” states {one.English}, “{second.Source.Title.English}” {other.English}; both stay, decide with a reason which is in force."));
        }

        BilingualText Reading(Statement<T> statement) => new(
            text(statement.Value, Language.Czech) + (statement.Remark.Czech.Length > 0 ? $" ({statement.Remark.Czech})" : string.Empty),
            text(statement.Value, Language.English) + (statement.Remark.English.Length > 0 ? $" ({statement.Remark.English})" : string.Empty));
    }

    private void Source(PublishedSource source, string path) => Require(!IsRead("$.sources") || _definition.Sources.Contains(source), ProjectProblemCodes.Source, $"{path}.source",
        $"Zdroj '{source.Id}' není mezi zdroji projektu.", $"The source '{source.Id}' is not among the sources of the project.");

    private void Groups(ValueList<ProjectTargetGroup> groups, string path)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            Ages(groups[i].Age, $"{At(path, i)}.age");
            Ages(groups[i].Child, $"{At(path, i)}.child");
        }
    }

    private void Ages(StatedAges? ages, string path)
    {
        // Where the rule is not stated, both readings leave an age: the narrower one is tested.
        if (ages is not null)
            _problems.Require(AgeBounds.TryCreate(ages.Lowest, ages.Highest, ages.Rule ?? HighestAgeRule.UntilBirthday, out _), ProjectProblemCodes.Range, path, AgeBounds.Expected);
    }

    private void Forms(ServiceType type, ValueList<ServiceForm> forms, string path)
    {
        foreach (var form in forms.Where(form => type.Allows(form) == false))
            Require(false, ProjectProblemCodes.Form, path, $"Služba {type.Name.Czech} ({type.Label}) nemá formu {form.ToText(Language.Czech)}.", $"The service {type.Name.English} ({type.Label}) has no {form.ToText(Language.English)} form.");
    }

    private void Inside(DateInterval days, string path, BilingualText what)
    {
        if (_life is { } life)
            Require(life.Contains(days), ProjectProblemCodes.Period, path,
                $"{what.Czech} ({DateText.Of(days, Language.Czech)}) přesahuje dobu projektu ({DateText.Of(life, Language.Czech)}).", $"{what.English} ({DateText.Of(days, Language.English)}) goes beyond the project ({DateText.Of(life, Language.English)}).");
    }

    // Problems of a part, with the path that it has in the document of the project.
    private void Include(ValidationReport report, string from = "", string to = "")
    {
        foreach (var problem in report.Problems)
        {
            var path = problem.Path.StartsWith(from, StringComparison.Ordinal) ? to + problem.Path[from.Length..] : problem.Path;
            if (problem.Severity == ProblemSeverity.Error)
                _problems.Fail(problem.Code, path, problem.Text, problem.Citation);
            else
                _problems.Warn(problem.Code, path, problem.Text, problem.Citation);
        }
    }

    private void Text(string text, string path) => Require(!string.IsNullOrWhiteSpace(text), ProjectProblemCodes.Blank, path, "Text nesmí být prázdný.", "The text must not be blank.");

    private void Text(BilingualText text, string path) => Text(text.Czech.Trim().Length > 0 ? text.English : string.Empty, path);

    private void Require(bool holds, string code, string path, string czech, string english) => _problems.Require(holds, code, path, new(czech, english));

    private static string At(string path, int index) => FormattableString.Invariant($"{path}[{index}]");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    // Titles stand with names of people only.
    [GeneratedRegex(@"\b(Mgr|Ing|Bc|PhDr|JUDr|MUDr|PaedDr|RNDr|DiS|Ph\.D)\b\.?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AcademicTitle();
}
