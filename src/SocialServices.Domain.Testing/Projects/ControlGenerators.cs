using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Testing.Projects;

/// <summary>Generators of findings and of controls: every stage, instrument, consequence, answer and call occurs, calls met in time, late and never.</summary>
public static class ControlGenerators
{
    private static readonly Citation[] Sources =
    [
        Citation.Document(new("vymyšlená smlouva", "an invented contract")),
        Citation.Document(BilingualText.Same("čl. V")).Holding(Validity.Since(new(2022, 1, 1))),
        Citation.Section(LegalAct.TerritorialBudgetRulesAct, "22", "1", "c"),
        Citation.Section(LegalAct.SocialServicesDecree, "15").AsAmendedBy("391/2011 Sb."),
        Citation.Whole(LegalAct.FinancialControlAct).Holding(Validity.Between(new(2022, 1, 1), new(2023, 6, 30))),
    ];

    /// <summary>Valid findings of the years 2022 and 2023, all numbered "1".</summary>
    public static Arbitrary<ControlFinding> Findings { get; } = Arb.From(
        from instrument in Gen.Elements(Enum.GetValues<FundingInstrument>())
        from giver in Gen.Elements(MoneyGiver.Region, MoneyGiver.Region, MoneyGiver.State)
        from consequence in Gen.Elements(Enum.GetValues<FindingConsequence>())
        from effect in Gen.Elements(Enum.GetValues<FindingEffect>())
        from source in Gen.Elements(PublicSource.EuropeanProject, PublicSource.Region, PublicSource.Municipality)
        from year in Gen.Elements(2022, 2023)
        from amount in MonetaryGenerators.BudgetAmountsFromZero.Generator
        from provision in Gen.Elements(Sources)
        let isContract = instrument == FundingInstrument.PublicContract
        let fitting = isContract && consequence == FindingConsequence.Levy ? FindingConsequence.ContractualClaim
            : !isContract && consequence == FindingConsequence.ContractualClaim ? FindingConsequence.Levy : consequence
        select new ControlFinding
        {
            Number = "1",
            Condition = new("porušená podmínka", "a breached condition"),
            Provision = provision,
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
        select ClosedOf(Numbered(findings), [.. answers], [.. parts], [.. calls]));

    /// <summary>
    /// Controls in every stage: with time limits of the law, of a contract and of the caller, complex or not, cancelled, closed with the calls of
    /// <see cref="Closed"/>, settled by invented versions, and finished.
    /// </summary>
    public static Arbitrary<ServiceControl> Controls { get; } = Arb.From(
        from count in Gen.Choose(0, 3)
        from findings in Gen.ListOf(Findings.Generator, count)
        from answers in Gen.ListOf(Gen.Choose(0, 6), count)
        from parts in Gen.ListOf(Gen.Choose(0, 100), count)
        from calls in Gen.ListOf(Gen.Choose(0, 6), count)
        from rules in Gen.Elements(Definitions)
        from objectionDays in Gen.Elements<int?>(null, 0, 15, 20)
        from last in Gen.Frequency((3, Gen.Elements(Enum.GetValues<ControlStage>())), (2, Gen.Elements(ControlStage.Closed, ControlStage.Settled, ControlStage.Finished)))
        select Ended(Led(rules, Numbered(findings), [.. answers], [.. parts], [.. calls], objectionDays, last), last));

    private static readonly ControlDefinition Definition = new()
    {
        Number = "K-1",
        Service = "služba",
        Period = new(new(2022, 1, 1), new(2023, 12, 31)),
        Methodology = "Metodika 2023",
        Basis = ControlBasis.FinancialControl,
    };

    private static ControlDefinition[] Definitions =>
    [
        Definition,
        Definition with { Basis = ControlBasis.ControlRules, IsComplex = true },
        Definition with { Basis = ControlBasis.Contract, Times = ControlTimes.OfContract(20, 14, 20, Sources[0], complexProtocol: 40) },
        Definition with
        {
            Times = ControlTimes.Known with
            {
                Protocol = ControlTimes.Known.Protocol.With(Dated.Value(new(2010, 1, 1), 30, Sources[2], new("Ověřte.", "Verify it."))),
                Answer = ControlTimes.Known.Answer.With(Dated.Ended<int>(new(2030, 1, 1), Sources[4])),
            },
        },
    ];

    private static List<ControlFinding> Numbered(IEnumerable<ControlFinding> findings) =>
        findings.Select((finding, i) => finding with { Number = FormattableString.Invariant($"{i + 1}") }).ToList();

    private static ServiceControl ClosedOf(List<ControlFinding> findings, int[] answers, int[] parts, int[] calls) =>
        Led(Definition, findings, answers, parts, calls, null, ControlStage.Closed);

    // From the plan to the last stage on the way, at most to the closed control with its calls.
    private static ServiceControl Led(ControlDefinition definition, List<ControlFinding> findings, int[] answers, int[] parts, int[] calls, int? objectionDays, ControlStage last)
    {
        var control = ServiceControl.Plan(definition, new(2024, 1, 10));
        if (last == ControlStage.Planned)
            return control;
        if (last == ControlStage.Cancelled)
            return control.Cancel(new(2024, 1, 20), "služba skončila");
        control = control.Start(new(2024, 2, 1));
        control = findings.Take(2).Aggregate(control, (each, finding) => each.Record(finding, new(2024, 2, 5)));
        if (last == ControlStage.Started)
            return control;
        control = control.EndExamination(new(2024, 2, 9));
        control = findings.Skip(2).Aggregate(control, (each, finding) => each.Record(finding, new(2024, 2, 12)));
        if (last == ControlStage.Examined)
            return control;
        control = control.MakeProtocol("P-1", new(2024, 3, 1), objectionDays);
        if (last == ControlStage.ProtocolMade)
            return control;
        control = control.DeliverProtocol(new(2024, 3, 4));
        if (last == ControlStage.ProtocolDelivered)
            return control;
        var answered = findings.Select((finding, i) => (Answer: answers[i], Part: parts[i], Finding: finding)).Where(each => each.Answer < 3).ToList();
        if (answered.Count > 0)
        {
            control = control.FileObjections(new(2024, 3, 15), answered.Select(each => new FindingObjection(each.Finding.Number, "nesouhlas")).ToValueList());
            if (last == ControlStage.ObjectionsFiled)
                return control;
            control = control.AnswerObjections(new(2024, 4, 5), answered.Select(each => each.Answer switch
            {
                0 => ObjectionAnswer.Upheld(each.Finding.Number, "doloženo"),
                1 => ObjectionAnswer.UpheldInPart(each.Finding.Number, Money.FromHellers(each.Finding.Amount.Hellers / 100 * each.Part), "doloženo zčásti"),
                _ => ObjectionAnswer.Rejected(each.Finding.Number, "nedoloženo"),
            }).ToValueList());
            if (last == ControlStage.ObjectionsAnswered)
                return control;
        }

        control = control.Close(new(2024, 4, 10));
        var called = control.Outcomes.Select((outcome, i) => (outcome.Finding, outcome.Remaining, Kind: calls[i])).Where(each => each.Kind < 6 && each.Remaining > Money.Zero
            && each.Finding is { Consequence: FindingConsequence.Levy, Instrument: FundingInstrument.Grant, Giver: MoneyGiver.Region }).ToList();
        control = called.Aggregate(control, (each, call) => each.Call(call.Finding.Number, (FindingCallKind)(call.Kind % 2), new(2024, 4, 12), new(2024, 4, 26)));
        control = called.Where(call => call.Kind < 2).Aggregate(control, (each, call) => each.MeetCall(call.Finding.Number, new(2024, 4, 26)));
        return called.Where(call => call.Kind is 2 or 3).Aggregate(control, (each, call) => each.MeetCall(call.Finding.Number, new(2024, 4, 27)));
    }

    private static ServiceControl Ended(ServiceControl control, ControlStage last)
    {
        if (control.Stage != ControlStage.Closed || last is not (ControlStage.Settled or ControlStage.Finished))
            return control;
        if (control.ForSettlement > Money.Zero)
        {
            control = control.Settle(new(2024, 6, 3), control.Outcomes.Where(outcome => outcome.ForSettlement > Money.Zero)
                .Select(outcome => (outcome.Finding.Year, outcome.Finding.Source)).Distinct().Select(changed => VersionOf(changed.Year, changed.Source)).ToValueList());
        }

        return last == ControlStage.Settled && control.Stage == ControlStage.Settled ? control : control.Finish(new(2024, 6, 4));
    }

    // Whatever the findings come to: a control only asks whose and of when its versions are.
    private static SettlementVersion VersionOf(int year, PublicSource source)
    {
        var rules = CompensationMethodology.Create(new()
        {
            Id = FormattableString.Invariant($"zkouska-{year}"),
            Name = BilingualText.Same("Zkouška"),
            Region = "Kraj",
            Year = year,
            Source = BilingualText.Same("tabulka"),
            Base = CompensationBase.UnitValue,
            AwardRounding = RoundingRule.ToHeller,
            Settlement = new() { Mode = SettlementMode.FixedPrice, Binding = OvercompensationReading.ActualNetCost },
            Services = [new() { Service = ServiceType.SocialRehabilitation, Unit = Unit.FullTimeEquivalent, Value = Money.Of(600_000), Source = BilingualText.Same("tabulka") }],
        }).Resolve(ServiceType.SocialRehabilitation, year, new(year, 1, 31));
        var settlement = rules.ExplainSettlement(SettlementCase.Create(new()
        {
            Ledger = ServiceLedger.Create(Definition.Service, year, new LedgerEntry(new(year, 2, 28), LedgerEntryKind.Paid, source, Money.Of(1_000_000), "výpis")),
            SettledOn = new(year + 1, 1, 31),
            Source = source,
            Terms = new SettlementTerms.FixedPrice(Money.Of(1_000_000)),
            Actuals = new() { Cost = Money.Of(900_000) },
            Ceiling = Money.Of(1_000_000),
        }));
        return SettlementVersion.First(settlement, new(2024, 2, 15), "KU 1").Next(settlement, new(2024, 6, 1), "KU 2", new("kontrola K-1", "control K-1"));
    }
}
