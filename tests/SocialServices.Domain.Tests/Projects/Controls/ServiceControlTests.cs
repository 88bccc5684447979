using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Projects.Controls;

public sealed class ServiceControlTests
{
    private const string Service = "Sociální rehabilitace X";

    private static readonly Citation Contract = Citation.Document(new("čl. V smlouvy", "Article V of the contract"));

    private static readonly CompensationRules Rules = CompensationMethodology.Create(new()
    {
        Id = "zkouska-2022",
        Name = BilingualText.Same("Zkouška"),
        Region = "Kraj",
        Year = 2022,
        Source = BilingualText.Same("tabulka"),
        Base = CompensationBase.UnitValue,
        AwardRounding = RoundingRule.ToHeller,
        Settlement = new() { Mode = SettlementMode.ActualCostCapped, Binding = OvercompensationReading.ActualNetCost },
        Services = [new() { Service = ServiceType.SocialRehabilitation, Unit = Unit.FullTimeEquivalent, Value = Money.Of(600_000), Source = BilingualText.Same("tabulka") }],
    }).Resolve(ServiceType.SocialRehabilitation, 2022, new LocalDate(2022, 1, 31));

    [Fact]
    public void Steps_OfAnOrdinaryControl_LeadToANewVersionAndTheEnd() // 08-practice, sections 1.1 and 2.8
    {
        var control = Closed().Settle(new(2023, 8, 10), NewVersion(Closed(), new(2023, 8, 1))).Finish(new(2023, 8, 31));

        Assert.Equal(
            [
                ControlStage.Planned, ControlStage.Started, ControlStage.Examined, ControlStage.ProtocolMade, ControlStage.ProtocolDelivered, ControlStage.ObjectionsFiled,
                ControlStage.ObjectionsAnswered, ControlStage.Closed, ControlStage.Settled, ControlStage.Finished,
            ],
            control.History.Select(each => each.Stage));
        Assert.Empty(control.AllowedNext);
        Assert.Equal(2, Assert.Single(control.Settlements).Number);
        Assert.Equal(("K-1: ukončena (31. 8. 2023)", "K-1: finished (31 August 2023)"), (control.ToText(Language.Czech).Replace('\u00A0', ' '), control.ToString().Replace('\u00A0', ' ')));
        Assert.Throws<ControlTransitionException>(() => control.Start(new(2023, 9, 1)));
    }

    [Fact]
    public void Steps_OutOfOrder_NameStageStepAllowedAndRule()
    {
        var error = Assert.Throws<ControlTransitionException>(() => Planned().EndExamination(new(2023, 2, 1)));

        Assert.Equal(("K-1", ControlStage.Planned), (error.Number, error.Stage));
        Assert.Equal([ControlStage.Started, ControlStage.Cancelled], error.Allowed);
        Assert.Equal(
            "The control K-1 is in the stage 'planned', the step 'examined' is not allowed: stages follow one another from the plan to the end, and only a control that has not started can be "
            + "cancelled. It may go to: 'started', 'cancelled'.", error.Message.Replace('\u00A0', ' '));
        Assert.StartsWith("Kontrola K-1 je ve stavu „naplánována“, krok „šetření skončilo“ není přípustný: stavy jdou po sobě", error.CzechMessage, StringComparison.Ordinal);
        Assert.Throws<ControlTransitionException>(() => Started().Cancel(new(2023, 3, 1), "nemoc"));
        Assert.Equal("nemoc", Planned().Cancel(new(2023, 3, 1), "nemoc").History[^1].Note);
        Assert.Throws<ArgumentException>(() => Planned().Cancel(new(2023, 3, 1), " "));
    }

    [Fact]
    public void Days_ThatGoBack_AreRefused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Started().EndExamination(new(2023, 1, 31)));

        Assert.Contains("1 February 2023", error.Message.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Started().Record(Refused(), new(2023, 1, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Closed().Settle(new(2023, 5, 30), NewVersion(Closed(), new(2023, 5, 30))));
    }

    [Fact]
    public void FileObjections_AroundTheFifteenDays_IsInTimeOrRefused() // 08-practice, section 2.8: § 13
    {
        var delivered = Delivered(); // on 4 April 2023

        Assert.Equal(ControlStage.ObjectionsFiled, delivered.FileObjections(new(2023, 4, 19), Objection("1")).Stage);
        var late = Assert.Throws<ControlTransitionException>(() => delivered.FileObjections(new(2023, 4, 20), Objection("1")));
        Assert.Equal("námitky bylo možné podat do 19. 4. 2023 (§ 13 zákona č. 255/2012 Sb.)", late.Rule.Czech.Replace('\u00A0', ' '));
        Assert.Equal([ControlStage.Closed], late.Allowed);
        var early = Assert.Throws<ControlTransitionException>(() => delivered.Close(new(2023, 4, 19)));
        Assert.Contains("objections can still be filed until 19 April 2023", early.Rule.English.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(ControlStage.Closed, delivered.Close(new(2023, 4, 20)).Stage);
    }

    [Fact]
    public void FileObjections_WithALongerTimeOfTheProtocol_FollowsTheProtocol()
    {
        var delivered = Examined().MakeProtocol("P-1", new(2023, 3, 31), objectionDays: 20).DeliverProtocol(new(2023, 4, 4));

        Assert.Equal(ControlStage.ObjectionsFiled, delivered.FileObjections(new(2023, 4, 24), Objection("1")).Stage);
        Assert.Throws<ControlTransitionException>(() => delivered.FileObjections(new(2023, 4, 25), Objection("1")));
        var shorter = Examined().MakeProtocol("P-1", new(2023, 3, 31), objectionDays: 5).DeliverProtocol(new(2023, 4, 4));
        Assert.Equal(ControlStage.ObjectionsFiled, shorter.FileObjections(new(2023, 4, 19), Objection("1")).Stage);
        Assert.Throws<ArgumentOutOfRangeException>(() => Examined().MakeProtocol("P-1", new(2023, 3, 31), objectionDays: -1));
    }

    [Fact]
    public void FileObjections_OfNoneOfAnUnknownOrADoubledFinding_IsRefused()
    {
        Assert.Throws<DomainValidationException>(() => Delivered().FileObjections(new(2023, 4, 10)));
        Assert.Throws<DomainValidationException>(() => Delivered().FileObjections(new(2023, 4, 10), Objection("9")));
        Assert.Throws<DomainValidationException>(() => Delivered().FileObjections(new(2023, 4, 10), Objection("1"), Objection("1")));
        Assert.Throws<DomainValidationException>(() => Delivered().FileObjections(new(2023, 4, 10), new FindingObjection("1", " ")));
    }

    [Fact]
    public void AnswerObjections_NeedsAnAnswerToEachAndNeverRaisesTheAmount()
    {
        var filed = Delivered().FileObjections(new(2023, 4, 14), Objection("1"), Objection("2"));

        var missing = Assert.Throws<DomainValidationException>(() => filed.AnswerObjections(new(2023, 5, 2), ObjectionAnswer.Rejected("1", "nedoloženo")));
        Assert.Contains("The answer to the objection to the finding 2 is missing", missing.Message, StringComparison.Ordinal);
        Assert.Throws<DomainValidationException>(() => filed.AnswerObjections(
            new(2023, 5, 2), ObjectionAnswer.UpheldInPart("1", Money.Of(30_000.01m), "více"), ObjectionAnswer.Rejected("2", "nedoloženo")));
        Assert.Throws<ArgumentOutOfRangeException>(() => ObjectionAnswer.UpheldInPart("1", -Money.OneHeller, "méně"));
        var answered = filed.AnswerObjections(new(2023, 5, 2), ObjectionAnswer.Upheld("1", "doloženo"), ObjectionAnswer.Rejected("2", "nedoloženo"));
        Assert.Equal([Money.Zero, Money.Of(15_000)], answered.Outcomes.Select(outcome => outcome.Remaining));
    }

    [Fact]
    public void Call_MetInTime_LeavesNoLevyAndMetLateOne() // 08-practice, section 2.8: § 22
    {
        var called = Closed(); // the call for finding 2 is met in time
        var late = Answered().Close(new(2023, 5, 2)).Call("2", FindingCallKind.Remedy, new(2023, 5, 5), new(2023, 5, 31)).MeetCall("2", new(2023, 6, 1));

        Assert.True(called.Outcomes[1].IsRemedied);
        Assert.Equal((Money.Of(20_000), Money.Of(20_000)), (called.ForSettlement, called.ExplainOutcome().Value));
        Assert.Equal(Money.Zero, Levy.Assess(called.BreachOf("2", Money.Of(1_700_000)), new(2023, 7, 1)).Value.Amount);
        Assert.False(late.Outcomes[1].IsRemedied);
        Assert.Equal(Money.Of(35_000), late.ForSettlement);
        Assert.Equal(Money.Of(15_000), Levy.Assess(late.BreachOf("2", Money.Of(1_700_000)), new(2023, 7, 1)).Value.Amount);
    }

    [Theory]
    [InlineData(FindingCallKind.Remedy, "nebude-li splněna včas, částka se neuznává a následuje odvod.", "if it is not met in time, the amount is not accepted and a levy follows.")]
    [InlineData(FindingCallKind.Return, "částka se neuznává, a nebude-li výzva splněna včas, následuje odvod.", "the amount is not accepted, and if the call is not met in time, a levy follows.")]
    public void ExplainOutcome_OfACallThatStillRuns_SaysWhenItIsDueAndWhatFollows(FindingCallKind kind, string czech, string english)
    {
        var called = Answered().Close(new(2023, 5, 2)).Call("2", kind, new(2023, 5, 5), new(2023, 5, 31));

        var reason = called.ExplainOutcome().Explanation.Parts[1].Reason;

        Assert.Equal($"Výzva dosud není splněna, lhůta končí 31. 5. 2023; {czech}", reason.Czech.Replace('\u00A0', ' '));
        Assert.Equal($"The call is not met yet and is due on 31 May 2023; {english}", reason.English.Replace('\u00A0', ' '));
        var late = called.MeetCall("2", new(2023, 6, 1)).ExplainOutcome().Explanation.Parts[1].Reason;
        Assert.Equal("The call was not met in time; the amount is not accepted and a levy follows.", late.English);
    }

    [Fact]
    public void Call_ToReturnMetInTime_StillChangesTheSettlementButBringsNoLevy() // 08-practice, section 2.8
    {
        var returned = Answered().Close(new(2023, 5, 2)).Call("2", FindingCallKind.Return, new(2023, 5, 5), new(2023, 5, 31)).MeetCall("2", new(2023, 5, 31));

        Assert.True(returned.Outcomes[1].IsReturnedInTime);
        Assert.Equal(Money.Of(35_000), returned.ForSettlement);
        Assert.Equal(Money.Zero, Levy.Assess(returned.BreachOf("2", Money.Of(1_700_000)), new(2023, 7, 1)).Value.Amount);
    }

    [Fact]
    public void Call_WhereTheLawKnowsNone_IsRefusedWithTheRule()
    {
        var closed = Answered().Close(new(2023, 5, 2));

        Assert.Contains("§ 22", Assert.Throws<ControlTransitionException>(() => closed.Call("1", FindingCallKind.Return, new(2023, 5, 5), new(2023, 5, 31))).Rule.Czech.Replace('\u00A0', ' '), StringComparison.Ordinal);
        var state = Started().Record(Misused() with { Giver = MoneyGiver.State }, new(2023, 2, 5)).EndExamination(new(2023, 3, 1)).MakeProtocol("P", new(2023, 3, 2)).DeliverProtocol(new(2023, 3, 3)).Close(new(2023, 4, 1));
        Assert.Throws<ControlTransitionException>(() => state.Call("2", FindingCallKind.Remedy, new(2023, 5, 5), new(2023, 5, 31)));
        Assert.Throws<ControlTransitionException>(() => Answered().Call("2", FindingCallKind.Remedy, new(2023, 5, 5), new(2023, 5, 31)));
        var once = closed.Call("2", FindingCallKind.Remedy, new(2023, 5, 5), new(2023, 5, 31));
        Assert.Equal("the finding has a call already", Assert.Throws<ControlTransitionException>(() => once.Call("2", FindingCallKind.Return, new(2023, 5, 6), new(2023, 5, 31))).Rule.English);
        Assert.Throws<DomainValidationException>(() => closed.MeetCall("2", new(2023, 5, 6)));
        Assert.Throws<ArgumentOutOfRangeException>(() => closed.Call("2", FindingCallKind.Remedy, new(2023, 5, 5), new(2023, 5, 4)));
        Assert.Throws<ArgumentException>(() => closed.BreachOf("1", Money.Of(1)));
    }

    [Fact]
    public void ApplyTo_OfAnOlderSettlement_LowersCostAndRaisesWhatWasUsedIneligibly()
    {
        var revised = Closed().ApplyTo(Definition());

        Assert.Equal((Money.Of(1_940_000), Money.Of(20_000)), (revised.Actuals.Cost, revised.Ineligible));
        Assert.Equal(Money.Of(20_000), Rules.Settle(SettlementCase.Create(revised)).Ineligible);
        var contract = Closed().ApplyTo(Definition() with { Instrument = FundingInstrument.PublicContract });
        Assert.Equal((Money.Of(1_940_000), Money.Zero), (contract.Actuals.Cost, contract.Ineligible));
        Assert.Throws<ArgumentException>(() => Closed().ApplyTo(Definition() with { Actuals = default }));
        Assert.Throws<ArgumentException>(() => Closed().ApplyTo(Definition() with { Ledger = ServiceLedger.Create("jiná", 2022) }));
        Assert.Throws<ControlTransitionException>(() => Answered().ApplyTo(Definition()));
    }

    [Fact]
    public void ApplyTo_OfMoneyOnly_LeavesTheCost()
    {
        var control = Started().Record(Refused() with { Effect = FindingEffect.MoneyOnly }, new(2023, 2, 5)).EndExamination(new(2023, 3, 1)).MakeProtocol("P", new(2023, 3, 2)).DeliverProtocol(new(2023, 3, 3)).Close(new(2023, 4, 1));

        var revised = control.ApplyTo(Definition());

        Assert.Equal((Money.Of(1_960_000), Money.Of(30_000)), (revised.Actuals.Cost, revised.Ineligible));
        Assert.Equal(Money.Zero, control.ApplyTo(Definition() with { Source = PublicSource.Municipality }).Ineligible);
    }

    [Fact]
    public void Settle_WithoutItsNewVersion_IsRefused()
    {
        var first = FirstVersion();

        Assert.Throws<DomainValidationException>(() => Closed().Settle(new(2023, 8, 10)));
        Assert.Throws<DomainValidationException>(() => Closed().Settle(new(2023, 8, 10), first));
        Assert.Throws<DomainValidationException>(() => Closed().Settle(new(2023, 7, 31), NewVersion(Closed(), new(2023, 8, 1))));
        var twice = NewVersion(Closed(), new(2023, 8, 1));
        Assert.Throws<DomainValidationException>(() => Closed().Settle(new(2023, 8, 10), twice, twice));
        var early = first.Next(Rules.ExplainSettlement(SettlementCase.Create(Definition())), new(2023, 4, 30), "KU 2", new("dřív", "earlier"));
        Assert.Throws<DomainValidationException>(() => Closed().Settle(new(2023, 8, 10), early));
        Assert.Equal("zjištění mění vypořádání; nejdřív je promítněte do jeho nové verze", Assert.Throws<ControlTransitionException>(() => Closed().Finish(new(2023, 8, 10))).Rule.Czech);
    }

    [Fact]
    public void Finish_WithoutEffect_NeedsNoSettlement()
    {
        var nothing = Started().EndExamination(new(2023, 3, 1)).MakeProtocol("P", new(2023, 3, 2)).DeliverProtocol(new(2023, 3, 3)).Close(new(2023, 4, 1));

        Assert.Equal([ControlStage.Finished], nothing.AllowedNext);
        Assert.Equal(ControlStage.Finished, nothing.Finish(new(2023, 4, 2)).Stage);
        Assert.Equal("no finding changes the settlement", Assert.Throws<ControlTransitionException>(() => nothing.Settle(new(2023, 4, 2))).Rule.English);
        Assert.Equal("Kontrola nic nezjistila.", nothing.ExplainOutcome().Explanation.Reason.Czech);
    }

    [Fact]
    public void Settle_WhileACallRuns_Waits()
    {
        var called = Answered().Close(new(2023, 5, 2)).Call("2", FindingCallKind.Remedy, new(2023, 5, 5), new(2023, 8, 10));

        Assert.Equal("the time of a call still runs", Assert.Throws<ControlTransitionException>(() => called.Settle(new(2023, 8, 10), NewVersion(called, new(2023, 8, 1)))).Rule.English);
        Assert.Equal(ControlStage.Settled, called.Settle(new(2023, 8, 11), NewVersion(called, new(2023, 8, 1))).Stage);
    }

    [Fact]
    public void Record_OfABadFinding_TellsAllProblems()
    {
        var bad = Misused() with { Number = " ", Condition = default, Year = 2021, Amount = Money.Zero, Instrument = FundingInstrument.PublicContract, BreachedOn = null };

        var report = Assert.Throws<DomainValidationException>(() => Started().Record(bad, new(2023, 2, 5))).Report;

        Assert.Equal(
            ["$.number", "$.condition", "$.year", "$.amount", "$.consequence", "$.breachedOn"], report.Problems.Select(problem => problem.Path));
        Assert.All(report.Problems, problem => Assert.NotEmpty(problem.Text.Czech));
        Assert.Equal(ControlProblemCodes.Amount, Code(Refused() with { Consequence = FindingConsequence.Recommendation }));
        Assert.Equal(ControlProblemCodes.Consequence, Code(Refused() with { Consequence = FindingConsequence.ContractualClaim }));
        Assert.Equal(ControlProblemCodes.Consequence, Code(Refused() with { Instrument = FundingInstrument.ContributionToOwnOrganisation, Giver = MoneyGiver.State }));
        Assert.Equal(ControlProblemCodes.Range, Code(Refused() with { Effect = (FindingEffect)9 }));
        Assert.Equal(ControlProblemCodes.Range, Code(Refused() with { Amount = Money.Of(1_000_000_000_001m) }));
        Assert.Equal(ControlProblemCodes.Day, Code(Misused() with { BreachedOn = new(2023, 2, 6) }));
        Assert.Equal(ControlProblemCodes.Doubled, Assert.Throws<DomainValidationException>(() => Examined().Record(Refused(), new(2023, 3, 1))).Report.Problems[0].Code);
        Assert.Throws<ControlTransitionException>(() => Planned().Record(Refused(), new(2023, 2, 5)));

        static string Code(ControlFinding finding) => Assert.Single(Assert.Throws<DomainValidationException>(() => Started().Record(finding, new(2023, 2, 5))).Report.Problems).Code;
    }

    [Fact]
    public void Plan_OfABadDefinition_TellsAllProblems()
    {
        var report = ServiceControl.TryPlan(Control() with { Number = "", Service = " ", Methodology = "", Basis = ControlBasis.Contract }, new(2023, 1, 10), out var control);

        Assert.Null(control);
        Assert.Equal([ControlProblemCodes.Blank, ControlProblemCodes.Blank, ControlProblemCodes.Blank, ControlProblemCodes.Times], report.Problems.Select(problem => problem.Code));
        Assert.Throws<DomainValidationException>(() => ServiceControl.Plan(Control() with { Number = "" }, new(2023, 1, 10)));
    }

    [Fact]
    public void Contract_AsBasis_HasItsOwnTimes()
    {
        var control = ServiceControl.Plan(Control() with { Basis = ControlBasis.Contract, Times = ControlTimes.OfContract(20, 10, 20, Contract) }, new(2023, 1, 10))
            .Start(new(2023, 2, 1)).Record(Refused(), new(2023, 2, 5)).EndExamination(new(2023, 3, 1)).MakeProtocol("P", new(2023, 3, 21)).DeliverProtocol(new(2023, 4, 4));

        Assert.Equal("objections could be filed until 14 April 2023 (Article V of the contract)",
            Assert.Throws<ControlTransitionException>(() => control.FileObjections(new(2023, 4, 15), Objection("1"))).Rule.English.Replace('\u00A0', ' '));
        Assert.Equal([new LocalDate(2023, 3, 21), new(2023, 4, 14)], control.ListDeadlines().Select(deadline => deadline.DueOn));
    }

    [Fact]
    public void Close_OfAControlStartedBefore2014_AsksForTheTime()
    {
        var old = ServiceControl.Plan(Control(), new(2013, 1, 10)).Start(new(2013, 2, 1)).EndExamination(new(2013, 3, 1)).MakeProtocol("P", new(2013, 3, 2)).DeliverProtocol(new(2013, 3, 3));

        var error = Assert.Throws<LegalParameterNotDefinedException>(() => old.Close(new(2014, 5, 1)));
        Assert.Equal("control.time.objections", error.ParameterId);
        Assert.Contains("ControlTimes", error.CzechMessage, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Planned().Deadlines());
    }

    [Fact]
    public void ListDeadlines_OfALateProtocol_ShowsItAsMissed()
    {
        var late = Examined().MakeProtocol("P-1", new(2023, 4, 3)).DeliverProtocol(new(2023, 4, 4));
        var complex = ServiceControl.Plan(Control() with { IsComplex = true }, new(2023, 1, 10)).Start(new(2023, 2, 1)).EndExamination(new(2023, 3, 1));

        Assert.Equal((new LocalDate(2023, 3, 31), true), (late.ListDeadlines()[0].DueOn, late.ListDeadlines()[0].IsMissedOn(new(2023, 4, 3))));
        Assert.False(late.ListDeadlines()[1].IsMissedOn(new(2023, 4, 19)));
        Assert.True(late.ListDeadlines()[1].IsMissedOn(new(2023, 4, 20)));
        Assert.Equal(new LocalDate(2023, 5, 2), Assert.Single(complex.ListDeadlines()).DueOn); // 30 April is a Sunday, 1 May a holiday
        Assert.Equal(4, Closed().ListDeadlines().Count);
        Assert.Equal("vyřídit námitky do 15. 5. 2023, splněno 2. 5. 2023", Closed().ListDeadlines()[2].ToText(Language.Czech).Replace('\u00A0', ' ')); // 14 May is a Sunday
    }

    internal static SettlementVersion NewVersion(ServiceControl control, LocalDate issuedOn) => FirstVersion().Next(
        Rules.ExplainSettlement(SettlementCase.Create(control.ApplyTo(Definition()))), issuedOn, "KU 2/2023", new("kontrola K-1", "control K-1"));

    private static SettlementVersion FirstVersion() => SettlementVersion.First(Rules.ExplainSettlement(SettlementCase.Create(Definition())), new(2023, 2, 15), "KU 1/2023");

    private static SettlementDefinition Definition() => new()
    {
        Ledger = ServiceLedger.Create(Service, 2022,
            new(new(2022, 2, 28), LedgerEntryKind.Paid, PublicSource.EuropeanProject, Money.Of(1_700_000), "výpis 2"),
            new(new(2022, 6, 15), LedgerEntryKind.Paid, PublicSource.Municipality, Money.Of(300_000), "výpis 6")),
        SettledOn = new(2023, 1, 31),
        Source = PublicSource.EuropeanProject,
        Instrument = FundingInstrument.Grant,
        Terms = new SettlementTerms.ActualCostCapped(Money.Of(1_700_000), Rate.Percent(85)),
        Actuals = new() { Cost = Money.Of(1_960_000), EarmarkedGifts = Money.Of(20_000) },
        Ceiling = Money.Of(2_000_000),
    };

    private static ControlDefinition Control() => new()
    {
        Number = "K-1",
        Service = Service,
        Period = new(new(2022, 1, 1), new(2022, 12, 31)),
        Methodology = "Metodika 2022",
        Basis = ControlBasis.FinancialControl,
    };

    private static ControlFinding Refused() => new()
    {
        Number = "1",
        Condition = new("náklady mimo základní činnosti", "cost outside the basic activities"),
        Provision = Contract,
        Year = 2022,
        Amount = Money.Of(30_000),
        Source = PublicSource.EuropeanProject,
        Instrument = FundingInstrument.Grant,
        Consequence = FindingConsequence.Return,
    };

    private static ControlFinding Misused() => Refused() with
    {
        Number = "2",
        Condition = new("chybí oddělené účtování", "accounts are not separate"),
        Amount = Money.Of(15_000),
        Consequence = FindingConsequence.Levy,
        BreachedOn = new(2022, 10, 1),
    };

    private static FindingObjection Objection(string finding) => new(finding, "nesouhlasíme");

    private static ServiceControl Planned() => ServiceControl.Plan(Control(), new(2023, 1, 10));

    private static ServiceControl Started() => Planned().Start(new(2023, 2, 1));

    private static ServiceControl Examined() => Started().Record(Refused(), new(2023, 2, 5)).Record(Misused(), new(2023, 2, 6)).EndExamination(new(2023, 3, 1));

    private static ServiceControl Delivered() => Examined().MakeProtocol("P-1", new(2023, 3, 31)).DeliverProtocol(new(2023, 4, 4));

    private static ServiceControl Answered() => Delivered().FileObjections(new(2023, 4, 14), Objection("1"))
        .AnswerObjections(new(2023, 5, 2), ObjectionAnswer.UpheldInPart("1", Money.Of(20_000), "doloženo zčásti"));

    // Of finding 1 remain 20 000; finding 2 is remedied after a call.
    internal static ServiceControl Closed() => Answered().Close(new(2023, 5, 2)).Call("2", FindingCallKind.Remedy, new(2023, 5, 5), new(2023, 5, 31)).MeetCall("2", new(2023, 5, 31));
}
