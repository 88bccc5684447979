using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Testing.Monetary;

namespace SocialServices.Domain.Testing.Projects;

/// <summary>Generators of findings and of closed controls: every instrument, consequence, answer and call occurs, calls met in time, late and never.</summary>
public static class ControlGenerators
{
    private static readonly Citation Source = Citation.Document(new("vymyšlená smlouva", "an invented contract"));

    /// <summary>Valid findings of the years 2022 and 2023, all numbered "1".</summary>
    public static Arbitrary<ControlFinding> Findings { get; } = Arb.From(
        from instrument in Gen.Elements(Enum.GetValues<FundingInstrument>())
        from giver in Gen.Elements(MoneyGiver.Region, MoneyGiver.Region, MoneyGiver.State)
        from consequence in Gen.Elements(Enum.GetValues<FindingConsequence>())
        from effect in Gen.Elements(Enum.GetValues<FindingEffect>())
        from source in Gen.Elements(PublicSource.EuropeanProject, PublicSource.Region, PublicSource.Municipality)
        from year in Gen.Elements(2022, 2023)
        from amount in MonetaryGenerators.BudgetAmountsFromZero.Generator
        let isContract = instrument == FundingInstrument.PublicContract
        let fitting = isContract && consequence == FindingConsequence.Levy ? FindingConsequence.ContractualClaim
            : !isContract && consequence == FindingConsequence.ContractualClaim ? FindingConsequence.Levy : consequence
        select new ControlFinding
        {
            Number = "1",
            Condition = new("porušená podmínka", "a breached condition"),
            Provision = Source,
            Year = year,
            Amount = fitting == FindingConsequence.Recommendation ? Money.Zero : Money.Max(amount, Money.OneHeller),
            Source = source,
            Instrument = instrument,
            Giver = instrument == FundingInstrument.ContributionToOwnOrganisation ? MoneyGiver.Region : giver,
            Consequence = fitting,
            Effect = effect,
            BreachedOn = fitting == FindingConsequence.Levy ? new LocalDate(year, 6, 15) : null,
        },
        finding => finding.Amount > Money.Of(1) ? [finding with { Amount = Money.Of(1) }] : []);

    /// <summary>Plans of the year 2024 with one to four controls.</summary>
    public static Arbitrary<ControlPlan> Plans { get; } = Arb.From(
        from count in Gen.Choose(1, 4)
        from days in Gen.ListOf(Gen.Choose(0, 365), count)
        select ControlPlan.Create("Plán kontrol 2024", new(new(2024, 1, 1), new(2024, 12, 31)), "Metodika 2023", days.Select((day, number) => new PlannedControl(
            number == 0 ? "služba" : FormattableString.Invariant($"služba {number}"), new(new(2022, 1, 1), new(2023, 12, 31)), new LocalDate(2024, 1, 1).PlusDays(day),
            new("vysoká podpora", "much support"))).ToValueList()),
        plan => plan.Items.Count == 1 ? [] : [ControlPlan.Create(plan.Name, plan.Days, plan.Methodology, plan.Items[0])]);

    /// <summary>Closed controls of none to five findings, some with objections that were answered, some with calls.</summary>
    public static Arbitrary<ServiceControl> Closed { get; } = Arb.From(
        from count in Gen.Choose(0, 5)
        from findings in Gen.ListOf(Findings.Generator, count)
        from answers in Gen.ListOf(Gen.Choose(0, 6), count)
        from parts in Gen.ListOf(Gen.Choose(0, 100), count)
        from calls in Gen.ListOf(Gen.Choose(0, 6), count)
        select ClosedOf(findings.Select((finding, i) => finding with { Number = FormattableString.Invariant($"{i + 1}") }).ToList(), [.. answers], [.. parts], [.. calls]));

    private static ServiceControl ClosedOf(List<ControlFinding> findings, int[] answers, int[] parts, int[] calls)
    {
        var control = ServiceControl.Plan(new()
        {
            Number = "K-1",
            Service = "služba",
            Period = new(new(2022, 1, 1), new(2023, 12, 31)),
            Methodology = "Metodika 2023",
            Basis = ControlBasis.FinancialControl,
        }, new(2024, 1, 10)).Start(new(2024, 2, 1));
        control = findings.Aggregate(control, (each, finding) => each.Record(finding, new(2024, 2, 5)));
        control = control.EndExamination(new(2024, 2, 9)).MakeProtocol("P-1", new(2024, 3, 1)).DeliverProtocol(new(2024, 3, 4));
        var answered = findings.Select((finding, i) => (Answer: answers[i], Part: parts[i], Finding: finding)).Where(each => each.Answer < 3).ToList();
        if (answered.Count > 0)
        {
            control = control
                .FileObjections(new(2024, 3, 15), answered.Select(each => new FindingObjection(each.Finding.Number, "nesouhlas")).ToValueList())
                .AnswerObjections(new(2024, 4, 5), answered.Select(each => each.Answer switch
                {
                    0 => ObjectionAnswer.Upheld(each.Finding.Number, "doloženo"),
                    1 => ObjectionAnswer.UpheldInPart(each.Finding.Number, Money.FromHellers(each.Finding.Amount.Hellers / 100 * each.Part), "doloženo zčásti"),
                    _ => ObjectionAnswer.Rejected(each.Finding.Number, "nedoloženo"),
                }).ToValueList());
        }

        control = control.Close(new(2024, 4, 10));
        var called = control.Outcomes.Select((outcome, i) => (outcome.Finding, outcome.Remaining, Kind: calls[i])).Where(each => each.Kind < 6 && each.Remaining > Money.Zero
            && each.Finding is { Consequence: FindingConsequence.Levy, Instrument: FundingInstrument.Grant, Giver: MoneyGiver.Region }).ToList();
        control = called.Aggregate(control, (each, call) => each.Call(call.Finding.Number, (FindingCallKind)(call.Kind % 2), new(2024, 4, 12), new(2024, 4, 26)));
        control = called.Where(call => call.Kind < 2).Aggregate(control, (each, call) => each.MeetCall(call.Finding.Number, new(2024, 4, 26)));
        return called.Where(call => call.Kind is 2 or 3).Aggregate(control, (each, call) => each.MeetCall(call.Finding.Number, new(2024, 4, 27)));
    }
}
