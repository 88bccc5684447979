// Plausible mistakes, each made in a copy of the library and each to be caught by a named test: dotnet run eng/faults.cs [<number>...].
// A mistake is exact text that stands once in a file, and what a hurried hand would write instead; where the text is not there, the run
// fails and says so. Writes the rows of what it tried into the table of docs/proof.md. Ends with 1 when a mistake went unnoticed.
using System.Diagnostics;
using System.Text;

Fault[] faults =
[
    // Numbers
    new("a half rounds to even where it must round away from zero", "Monetary/RoundingRule.cs",
        "(toMiddle == 0 && (mode == RoundingMode.HalfAwayFromZero || !TNumber.IsEvenInteger(quotient)))", "(toMiddle == 0 && !TNumber.IsEvenInteger(quotient))",
        "RoundingRuleTests"),
    new("rounding up moves a negative amount towards zero", "Monetary/RoundingRule.cs",
        "TNumber.IsNegative(numerator) ? quotient - TNumber.One : quotient + TNumber.One", "quotient + TNumber.One",
        "RoundingRuleTests"),
    new("the missing haléře go to the smallest remainders", "Monetary/Apportionment.cs",
        "OrderByDescending(i => remainders[i])", "OrderBy(i => remainders[i])",
        "ApportionmentTests"),
    new("the last source is rounded like the others and takes no residual", "Monetary/Apportionment.cs",
        "parts[^1] = left;", "parts[^1] = rounding.Round(whole * shares[^1]);",
        "ApportionmentTests"),
    new("the residual lands on the first source", "Monetary/Apportionment.cs",
        "parts[^1] = left;", "parts[^1] = rounding.Round(whole * shares[^1]);\n        parts[0] += left - parts[^1];",
        "ApportionmentCases|ProjectBudgetCases|ApportionmentTests"),

    // Time and law
    new("a leap year has 365 days", "Time/Proration.cs",
        "CalendarSystem.Iso.GetDaysInYear(year)", "365",
        "ProrationTests"),
    new("months are counted where days are asked for", "Time/Proration.cs",
        "_ => period.Length,", "_ => started,",
        "ProrationTests"),
    new("the first started month is not counted", "Time/Proration.cs",
        "end.Month - start.Month + 1", "end.Month - start.Month",
        "ProrationTests"),
    new("a time limit that ends on a holiday ends there", "Law/WorkingCalendar.cs",
        "NextWorkingDay(eventDay.PlusDays(Guard.Against.OutOfRange(days, 0, Period.DaysBetween(eventDay, LocalDate.MaxIsoValue))))",
        "eventDay.PlusDays(Guard.Against.OutOfRange(days, 0, Period.DaysBetween(eventDay, LocalDate.MaxIsoValue)))",
        "WorkingCalendarTests"),
    new("Saturday is a working day", "Law/WorkingCalendar.cs",
        "date.DayOfWeek < IsoDayOfWeek.Saturday", "date.DayOfWeek <= IsoDayOfWeek.Saturday",
        "WorkingCalendarTests"),
    new("a year of life is completed the day after the birthday", "Time/CompletedYears.cs",
        "born.PlusYears(years) > day", "born.PlusYears(years) >= day",
        "CountingTests|PersonCases"),

    // The compensation payment
    new("the ceiling leaves out other public money", "Compensation/Assessments/AssessmentCore.cs",
        "AtLeastZero(ceiling - (TNumber.CreateTruncating(plan.OtherSourcesTotal) * folded.Denominator))", "ceiling",
        "AssessmentCases"),
    new("a raise to the minimum passes the ceiling", "Compensation/Assessments/AssessmentCore.cs",
        "TNumber.Min(folded.Minimum, room)", "folded.Minimum",
        "AssessmentCases|AssessmentOracleProperties"),
    new("the rounded award climbs over its cap", "Compensation/Assessments/AssessmentCore.cs",
        "proposal * folded.Denominator > cap)", "proposal * folded.Denominator > cap + cap)",
        "AssessmentCases|AssessmentOracleProperties"),
    new("other sources are deducted on the wrong side of the share", "Compensation/Assessments/AssessmentCore.cs",
        "if (!folded.DeductsBeforeShare)", "if (folded.DeductsBeforeShare)",
        "AssessmentCases"),
    new("the reasonable profit is left out of the ceiling", "Compensation/Assessments/AssessmentCore.cs",
        "if (folded.TakesProfit)", "if (folded.TakesProfit && folded.TakesActualRevenue)",
        "AssessmentCases|AssessmentOracleProperties"),
    new("the territory's part is a share of its own, not the difference", "Compensation/Awards/ContractPrice.cs",
        "TerritoryPart => Ceiling - Price;", "TerritoryPart => RoundingRule.ToHeller.Round(Ceiling * (Rate.One - Share));",
        "ContractPriceCases|CompensationProperties"),
    new("a unit price is rounded before it is multiplied", "Compensation/Awards/ContractPrice.cs",
        "RoundingRule.ToHeller.Round(Price.ToExact() * delivered.ToExact() / planned.ToExact())", "RoundingRule.ToHeller.Round(RoundingRule.ToHeller.Round(Price.ToExact() / planned.ToExact()).ToExact() * delivered.ToExact())",
        "ContractPriceCases|SettlementProperties"),

    // Settlement and repayment
    new("gross received money is settled instead of net", "Compensation/Settlements/LedgerBalance.cs",
        "BeforeRepayment => Received - Returned - Levied;", "BeforeRepayment => Received;",
        "SettlementCases"),
    new("money that goes back anyway counts as overcompensation, too", "Compensation/Settlements/SettlementCore.cs",
        "Math.Min(settled.Received, entitled) + settled.Others", "settled.Received + settled.Others",
        "SettlementCases"),
    new("the reading by actual net cost looks at the ceiling set in advance", "Compensation/Settlements/SettlementCore.cs",
        "overActual = AtLeastZero(publicMoney - settled.Actual)", "overActual = AtLeastZero(publicMoney - settled.Ceiling)",
        "SettlementCases"),
    new("a tenth is taken of the average ceiling, not of the average compensation", "Compensation/Repayments/OvercompensationCheck.cs",
        "var average = received.ToExact() / count;", "var average = ceiling.ToExact() / count;",
        "OvercompensationCases"),
    new("exactly a tenth may not be carried", "Compensation/Repayments/OvercompensationCheck.cs",
        "if (over > limit)", "if (over >= limit)",
        "OvercompensationCheckTests|OvercompensationCases|RepaymentProperties"),
    new("the limit of carrying is rounded to the nearest haléř", "Compensation/Repayments/OvercompensationCheck.cs",
        "RoundingRule.Down(0.01m).Round(average", "RoundingRule.ToHeller.Round(average",
        "OvercompensationCheckTests|OvercompensationCases|RepaymentProperties"),
    new("a penalty runs from the day of the breach", "Compensation/Sanctions/PenaltyCase.cs",
        "var (from, unpaid) = (BreachedOn.PlusDays(1), Levy);", "var (from, unpaid) = (BreachedOn, Levy);",
        "SanctionTests|SanctionCases"),

    // Costs, prices and charges
    new("deductible value added tax is a cost", "Compensation/Costs/InputVat.cs",
        "Cost => Vat - Deductible;", "Cost => Vat;",
        "CostStatementTests|CostStatementCases|CostProperties"),
    new("optional activities are exempt from value added tax", "Contracts/ServicePriceTax.cs",
        "var isExempt = isRegistered && isBasic;", "var isExempt = isRegistered;",
        "TenderCases"),
    new("a maximum charge is rounded up", "Services/UserCharge.cs",
        "ChargeSteps.Down.Round(exact)", "RoundingRule.Of(Money.OneHeller, RoundingMode.Up).Round(exact)",
        "UserChargesTests"),

    // Persons and targets
    new("exactly forty hours do not suffice", "Indicators/Persons/CountingCore.cs",
        "state.Minutes >= rules.Threshold", "state.Minutes > rules.Threshold",
        "CountingTests|PersonCases"),
    new("electronic learning counts towards the twenty hours without it", "Indicators/Persons/CountingCore.cs",
        "if (!kind.IsElectronic)", "if (kind.Counts)",
        "CountingTests|PersonCases"),
    new("the threshold is asked of each service, not of the project", "Indicators/Persons/PersonRules.cs",
        "Threshold = ParticipationThreshold.Of(Quantity.Of(40, Unit.Hour)", "Uniqueness = PersonUniqueness.PerService,\n        Threshold = ParticipationThreshold.Of(Quantity.Of(40, Unit.Hour)",
        "CountingTests"),
    new("a bracket of the levy leaves out its lower edge", "Indicators/Targets/LevySchedule.cs",
        "Brackets.First(bracket => fulfilment >= bracket.From.ToExact())", "Brackets.First(bracket => fulfilment > bracket.From.ToExact() || bracket == Brackets[^1])",
        "FulfilmentTests|TargetCases|TargetProperties"),

    // Entrustments and contracts
    new("the highest of the capacities counts, not the lowest", "Entrustments/LowestCapacity.cs",
        "if (capacity < counted)", "if (capacity > counted || counted == long.MaxValue)",
        "EntitlementCases"),
    new("a stretch of capacity loses its last day", "Entrustments/LowestCapacity.cs",
        "day <= segment.To", "day < segment.To",
        "LowestCapacityTests"),
    new("an average exactly at the ceiling of State aid is too much", "Entrustments/StateAidRules.cs",
        "var passes = average <= ceiling.Value.ToExact();", "var passes = average < ceiling.Value.ToExact();",
        "StateAidRulesTests|StateAidCases"),
    new("an amount equal to the limit of a small procurement is above it", "Contracts/ProcurementLimit.cs",
        "IncludesAmount ? value <= Amount : value < Amount", "value < Amount",
        "ProcurementLimitsTests|ProcurementCases|ProcurementRulesTests"),
    new("lowerings of a contract are set off against its raises", "Contracts/ChangeRules.cs",
        "all.Where(each => each.Path == change.Path).Select(each => each.Size)", "all.Where(each => each.Path == change.Path).Select(each => each.Value)",
        "ChangeRulesTests"),
    new("three months to publish are ninety days", "Entrustments/ContractConclusion.cs",
        "ConcludedOn.PlusMonths(months.Value)", "ConcludedOn.PlusDays(months.Value * 30)",
        "ContractRegisterTests|EntitlementTests|ContractCases"),
    new("a time limit of procurement ends on a day off", "Contracts/ProcurementDeadlines.cs",
        "var plain = day.PlusDays(length.Value);\n        var last = WorkingCalendar.NextWorkingDay(plain);", "var plain = day.PlusDays(length.Value);\n        var last = plain;",
        "ProcurementDeadlinesTests|ProcurementCases"),
];

var root = Root();
var asked = args.Select(int.Parse).ToHashSet();
var work = Directory.CreateTempSubdirectory("faults").FullName;
var problems = 0;
var rows = new SortedDictionary<int, string?>(); // none where nothing noticed
try
{
    Copy();
    var library = Path.Combine(work, "src", "SocialServices.Domain");
    var tests = Path.Combine(work, "tests", "SocialServices.Domain.Tests");
    Environment.SetEnvironmentVariable("DOTNET_CLI_UI_LANGUAGE", "en");
    Environment.SetEnvironmentVariable("SOCIALSERVICES_CASES", "100");
    if (Run("dotnet", $"build {tests} -v q --nologo -p:RunAnalyzers=false") is { Code: not 0 } failed)
        throw new InvalidOperationException($"The copy does not build:\n{failed.Output}");

    // What each fault is to be caught by must pass without it.
    var filters = string.Join('|', faults.SelectMany(fault => fault.Tests.Split('|')).Distinct().Select(Filter));
    if (Run("dotnet", $"test {tests} --no-build --nologo -v q --filter \"{filters}\"") is { Code: not 0 } broken)
        throw new InvalidOperationException($"Without a fault the tests must pass:\n{broken.Output}");

    for (var i = 0; i < faults.Length; i++)
    {
        if (asked.Count > 0 && !asked.Contains(i + 1))
            continue;
        var fault = faults[i];
        var path = Path.Combine(library, fault.File);
        var right = File.ReadAllText(path);
        if (right.Split(fault.Right).Length != 2)
        {
            Report($"'{fault.Right}' does not stand exactly once");
            continue;
        }

        try
        {
            File.WriteAllText(path, right.Replace(fault.Right, fault.Wrong, StringComparison.Ordinal));
            var built = Run("dotnet", $"build {library} -v q --nologo -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false -p:GenerateDocumentationFile=false");
            if (built.Code != 0)
            {
                Report($"it does not compile\n{built.Output}");
                continue;
            }

            File.Copy(Path.Combine(library, "bin", "Debug", "net10.0", "SocialServices.Domain.dll"), Path.Combine(tests, "bin", "Debug", "net10.0", "SocialServices.Domain.dll"), overwrite: true);
            var tested = Run("dotnet", $"test {tests} --no-build --nologo --filter \"{string.Join('|', fault.Tests.Split('|').Select(Filter))}\"");
            var caught = tested.Output.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("Failed SocialServices.", StringComparison.Ordinal))
                .Select(line => line["Failed SocialServices.Domain.Tests.".Length..].Split('(', '[')[0].Trim()).Distinct().Order(StringComparer.Ordinal).ToList();
            if (caught.Count == 0)
                Report("no test noticed");
            else
            {
                Console.WriteLine($"{i + 1,3}  caught by {caught.Count,3}: {fault.Title}: {caught[0]}");
                rows[i + 1] = $"| {i + 1} | {fault.Title} | `{fault.File}` | `{caught[0]}`{(caught.Count > 1 ? $" and {caught.Count - 1} more" : "")} |";
            }
        }
        finally
        {
            File.WriteAllText(path, right);
        }

        void Report(string problem)
        {
            problems++;
            rows[i + 1] = null;
            Console.WriteLine($"{i + 1,3}  NOT CAUGHT: {fault.Title} ({fault.File}): {problem}");
        }
    }
}
finally
{
    Directory.Delete(work, recursive: true);
}

Console.WriteLine($"{rows.Count - problems} faults caught, {problems} not");
WriteTable();
return problems == 0 ? 0 : 1;

static string Filter(string test) => $"FullyQualifiedName~{test}";

void Copy()
{
    foreach (var file in Run("git", $"-C {root} ls-files -co --exclude-standard").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
    {
        var target = Path.Combine(work, file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (File.Exists(Path.Combine(root, file)))
            File.Copy(Path.Combine(root, file), target);
    }
}

// Between the marks of the page stands what this program writes; the rows of mistakes that were not tried this time stay.
void WriteTable()
{
    const string Start = "<!-- faults -->", End = "<!-- end of faults -->";
    var page = Path.Combine(root, "docs", "proof.md");
    var text = File.ReadAllText(page);
    foreach (var row in text[text.IndexOf(Start, StringComparison.Ordinal)..text.IndexOf(End, StringComparison.Ordinal)].Split('\n'))
    {
        if (row.Split(' ') is ["|", var number, ..] && int.TryParse(number, out var known) && known <= faults.Length)
            rows.TryAdd(known, row);
    }

    var table = new StringBuilder("\n| # | Mistake | File | Caught by |\n|---|---|---|---|\n").AppendJoin('\n', rows.Values.OfType<string>()).Append('\n');
    File.WriteAllText(page, text[..(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)] + table + text[text.IndexOf(End, StringComparison.Ordinal)..]);
}

static (int Code, string Output) Run(string program, string arguments)
{
    using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    var errors = process.StandardError.ReadToEndAsync();
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return (process.ExitCode, output + errors.Result);
}

static string Root()
{
    for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
    {
        if (File.Exists(Path.Combine(folder.FullName, "SocialServices.Domain.sln")))
            return folder.FullName;
    }

    throw new InvalidOperationException("Run it within the repository.");
}

/// <summary>A mistake: the right text of a file, the wrong one in its place, and the tests that are to notice.</summary>
internal sealed record Fault(string Title, string File, string Right, string Wrong, string Tests);
