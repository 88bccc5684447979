using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class ControlCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Control_OfAWorkedExample_GivesItsAnswerAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);

        var (expected, explanation) = Answer(CaseInput.Read<Input>(golden));

        golden.Verify(expected);
        golden.VerifyText("cs", explanation.ToText(Language.Czech));
        golden.VerifyText("en", explanation.ToText(Language.English));
    }

    private static (Dictionary<string, string> Expected, Explanation Explanation) Answer(Input input)
    {
        if (input.Findings is { } findings)
            return Outcome(findings);
        var day = input.Event!.Value;
        var deadlines = ControlDeadlines.For(ControlBasis.FinancialControl, input.Started ?? day);
        return input.Ask switch
        {
            "protocol" => Day(deadlines.LastDayForProtocol(day)),
            "complex-protocol" => Day(deadlines.LastDayForComplexProtocol(day)),
            "objections" => Day(deadlines.LastDayForObjections(day, input.StatedDays)),
            "answer" => Day(deadlines.LastDayForAnswer(day)),
            _ => throw new ArgumentOutOfRangeException(nameof(input), input.Ask, "A known question is expected."),
        };
    }

    private static (Dictionary<string, string>, Explanation) Day(Explained<LocalDate> day) => (new(StringComparer.Ordinal) { ["last"] = LocalDatePattern.Iso.Format(day.Value) }, day.Explanation);

    private static (Dictionary<string, string>, Explanation) Outcome(Finding[] findings)
    {
        var control = ServiceControl.Plan(new()
        {
            Number = "K-1",
            Service = "služba",
            Period = new(new(2022, 1, 1), new(2022, 12, 31)),
            Methodology = "Metodika 2022",
            Basis = ControlBasis.FinancialControl,
        }, new(2023, 1, 10)).Start(new(2023, 2, 1));
        control = findings.Aggregate(control, (each, finding) => each.Record(finding.ToFinding(), new(2023, 2, 6))).EndExamination(new(2023, 3, 1)).MakeProtocol("P-1", new(2023, 3, 31)).DeliverProtocol(new(2023, 4, 4));
        var objected = findings.Where(finding => finding.Remaining is not null).ToList();
        if (objected.Count > 0)
        {
            control = control.FileObjections(new(2023, 4, 14), objected.Select(finding => new FindingObjection(finding.Number, "nesouhlas")).ToValueList())
                .AnswerObjections(new(2023, 4, 28), objected.Select(finding => finding.ToAnswer()).ToValueList());
        }

        control = control.Close(new(2023, 5, 2));
        control = findings.Where(finding => finding.Call is not null)
            .Aggregate(control, (each, finding) => each.Call(finding.Number, Enum.Parse<FindingCallKind>(finding.Call!, ignoreCase: true), new(2023, 5, 5), new(2023, 5, 31)));
        control = findings.Where(finding => finding.DoneOn is not null).OrderBy(finding => finding.DoneOn).Aggregate(control, (each, finding) => each.MeetCall(finding.Number, finding.DoneOn!.Value));

        var levies = control.Outcomes.Where(outcome => outcome.Finding.Consequence == FindingConsequence.Levy)
            .Select(outcome => Levy.Assess(control.BreachOf(outcome.Finding.Number, Money.Of(1_700_000)), new(2023, 7, 3)).Value.Amount);
        return (new(StringComparer.Ordinal) { ["settlement"] = control.ForSettlement.ToString(), ["levies"] = Money.Sum(levies).ToString() }, control.ExplainOutcome().Explanation);
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "control"));

    private sealed record Input(string Ask, LocalDate? Event = null, LocalDate? Started = null, int? StatedDays = null, Finding[]? Findings = null);

    private sealed record Finding(string Number, string Condition, Money Amount, string Consequence, Money? Remaining = null, string? Call = null, LocalDate? DoneOn = null)
    {
        public ControlFinding ToFinding() => new()
        {
            Number = Number,
            Condition = BilingualText.Same(Condition),
            Provision = Citation.Document(new("smlouva, příklad", "the contract, an example")),
            Year = 2022,
            Amount = Amount,
            Source = PublicSource.EuropeanProject,
            Instrument = FundingInstrument.Grant,
            Consequence = Enum.Parse<FindingConsequence>(Consequence, ignoreCase: true),
            BreachedOn = new(2022, 10, 3),
        };

        public ObjectionAnswer ToAnswer() => Remaining == Money.Zero ? ObjectionAnswer.Upheld(Number, "doloženo")
            : Remaining == Amount ? ObjectionAnswer.Rejected(Number, "nedoloženo")
            : ObjectionAnswer.UpheldInPart(Number, Remaining!.Value, "doloženo zčásti");
    }
}
