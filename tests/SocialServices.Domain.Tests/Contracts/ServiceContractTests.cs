using NodaTime;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Tests.Contracts;

public sealed class ServiceContractTests
{
    internal static readonly ServiceIdentifier Service = ServiceIdentifier.Parse("1111111");

    private static readonly Capacity Beds10 = Capacity.Parse("10 bed");

    [Fact]
    public void Steps_OfAnOrdinaryContract_LeadToTheArchive() // C2
    {
        var contract = Signed().Publish(new(2019, 2, 1)).Start(new(2019, 3, 1)).Change(Change("1", new(2019, 6, 1))).PublishChange("1", new(2019, 6, 5)).Change(Change("2", new(2019, 9, 1)))
            .Perform(new(2019, 12, 31)).Settle(new(2020, 2, 15), new(2020, 1, 31)).Archive(new(2020, 3, 1));

        Assert.Equal(
            [
                ContractStage.Signed, ContractStage.Effective, ContractStage.InPerformance, ContractStage.Changed, ContractStage.Changed, ContractStage.Performed, ContractStage.Settled, ContractStage.Archived,
            ],
            contract.History.Select(each => each.Stage));
        Assert.Equal(("S-1: archivována (1. 3. 2020)", "S-1: archived (1 March 2020)"), (contract.ToText(Language.Czech).Replace('\u00A0', ' '), contract.ToString().Replace('\u00A0', ' ')));
        Assert.Empty(contract.AllowedNext);
        Assert.Null(contract.TerminatedOn);
    }

    [Fact]
    public void Steps_OutOfOrder_NameStageStepAllowedAndRule()
    {
        var error = Assert.Throws<ContractTransitionException>(() => Signed().Start(new(2019, 2, 1)));

        Assert.Equal(("S-1", ContractStage.Signed), (error.Number, error.Stage));
        Assert.Equal([ContractStage.Effective, ContractStage.CancelledFromBeginning], error.Allowed);
        Assert.Equal(
            "The contract S-1 is in the stage 'signed', the step 'in performance' is not allowed: stages follow one another from the signature to the archive, and only an effective contract "
            + "that is not performed can be terminated. It may go to: 'effective', 'cancelled from the beginning'.", error.Message.Replace('\u00A0', ' '));
        Assert.StartsWith("Smlouva S-1 je ve stavu „podepsána“, krok „v plnění“ není přípustný: stavy jdou po sobě", error.CzechMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_AroundTheThreeMonths_IsInTimeOrRefused() // P18, T11
    {
        Assert.Equal(new LocalDate(2019, 4, 15), Signed().Publish(new(2019, 4, 15)).Publication.EffectiveOn);
        var late = Assert.Throws<ContractTransitionException>(() => Signed().Publish(new(2019, 4, 16)));
        Assert.Equal("uveřejnit bylo možné do 15. 4. 2019, smlouva je zrušena od počátku (§ 7 odst. 1 zákona č. 340/2015 Sb.)", late.Rule.Czech.Replace('\u00A0', ' '));
        Assert.Equal([ContractStage.CancelledFromBeginning], late.Allowed);
        Assert.Throws<ContractTransitionException>(() => Signed().CancelFromBeginning(new(2019, 1, 15)));
        Assert.Throws<ContractTransitionException>(() => Signed().CancelFromBeginning(new(2019, 4, 15)));
        Assert.Equal(ContractStage.CancelledFromBeginning, Signed().CancelFromBeginning(new(2019, 4, 16)).Stage);
        Assert.Throws<ContractTransitionException>(() => Signed().TakeEffect(new(2019, 1, 15)));
    }

    [Fact]
    public void TakeEffect_WithoutDependenceOnPublication_IsAllowed()
    {
        var small = ServiceContract.Sign("S-2", Service, new(2019, 1, 15), new(Money.Of(50_000)));
        var old = ServiceContract.Sign("S-3", Service, new(2017, 6, 30), new(Money.Of(850_000)));

        Assert.Equal([ContractStage.Effective], small.AllowedNext); // never cancelled from the beginning
        Assert.Equal(ContractStage.Effective, small.TakeEffect(new(2019, 1, 15)).Stage);
        Assert.Equal(ContractStage.Effective, old.TakeEffect(new(2017, 6, 30)).Stage);
        Assert.Throws<ContractTransitionException>(() => old.CancelFromBeginning(new(2019, 1, 1)));
        Assert.True(ServiceContract.Sign("S-4", Service, new(2019, 1, 15), new(Money.Of(850_000)), hasObligedParty: false).TakeEffect(new(2019, 1, 15)).Publication is { IsDue: false, SendBy: null });
    }

    [Fact] // contracts of the Liberec tenders were signed in June 2017: publication is due, effect does not wait for it
    public void Publish_OfAContractThatTookEffect_RecordsItAndKeepsTheStage()
    {
        var running = ServiceContract.Sign("S-3", Service, new(2017, 6, 27), new(Money.Of(850_000))).TakeEffect(new(2017, 6, 27)).Start(new(2017, 7, 1));

        var published = running.Publish(new(2017, 8, 1));

        Assert.Equal((ContractStage.InPerformance, new LocalDate(2017, 8, 1), new LocalDate(2017, 8, 1)), (published.Stage, published.LastDay, published.Publication.Conclusion.PublishedOn!.Value));
        Assert.Equal(running.History, published.History);
        Assert.Equal(new LocalDate(2017, 6, 27), published.Publication.EffectiveOn);
        Assert.Contains("27 July 2017", published.Publication.StatusOn(new(2017, 8, 1)).Explanation.Warnings.Single().English.Replace('\u00A0', ' '), StringComparison.Ordinal); // late, but effective
        Assert.Throws<ArgumentOutOfRangeException>(() => running.Publish(new(2017, 6, 30)));
        Assert.Equal("the contract is in the register of contracts already", Assert.Throws<ContractTransitionException>(() => published.Publish(new(2017, 8, 2))).Rule.English);
        Assert.Throws<ContractTransitionException>(() => Running().Publish(new(2019, 4, 1)));
    }

    [Fact]
    public void Change_WithAnAgreedFirstDay_HoldsFromItButNeverBeforeItsEffect()
    {
        var contract = Running().Change(Change("1", new(2019, 6, 1), scope: "8 bed") with { From = new LocalDate(2019, 7, 1) }).PublishChange("1", new(2019, 6, 10));
        var late = Running().Change(Change("1", new(2019, 6, 1), scope: "8 bed") with { From = new LocalDate(2019, 7, 1) }).PublishChange("1", new(2019, 8, 10));

        Assert.Equal((Beds10, Capacity.Parse("8 bed")), (contract.ScopeOn(new(2019, 6, 30))!.Value, contract.ScopeOn(new(2019, 7, 1))!.Value));
        Assert.Equal((Money.Of(850_000), Money.Of(851_000)), (contract.PriceOn(new(2019, 6, 30)), contract.PriceOn(new(2019, 7, 1))));
        Assert.Equal((Beds10, Capacity.Parse("8 bed")), (late.ScopeOn(new(2019, 8, 9))!.Value, late.ScopeOn(new(2019, 8, 10))!.Value));
    }

    [Fact]
    public void Days_ThatGoBack_AreRefused()
    {
        var contract = Running();

        var error = Assert.Throws<ArgumentOutOfRangeException>(() => contract.Perform(new(2019, 2, 28)));
        Assert.Contains("1 March 2019", error.Message.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => contract.Change(Change("1", new(2019, 2, 28))));
        var published = contract.Change(Change("1", new(2019, 6, 1)) with { PublishedOn = new LocalDate(2019, 6, 5) });
        Assert.Throws<ArgumentOutOfRangeException>(() => published.Perform(new(2019, 6, 4))); // not before the publication either
        Assert.Throws<ArgumentOutOfRangeException>(() => Signed().Publish(new(2019, 1, 14)));
    }

    [Fact]
    public void PublishChange_Late_LeavesTheOriginalScopeAndPrice() // 08-practice, sections 2.12 and 4
    {
        var contract = Running().Change(Change("1", new(2019, 6, 1), scope: "8 bed", value: -100_000));
        var published = contract.PublishChange("1", new(2019, 9, 1));

        var late = Assert.Throws<ContractTransitionException>(() => contract.PublishChange("1", new(2019, 9, 2)));
        Assert.Equal("uveřejnit jej bylo možné do 1. 9. 2019, je zrušen od počátku a platí původní rozsah (§ 7 odst. 1 zákona č. 340/2015 Sb.)", late.Rule.Czech.Replace('\u00A0', ' '));
        Assert.Equal((Beds10, Money.Of(850_000)), (contract.ScopeOn(new(2020, 1, 1))!.Value, contract.PriceOn(new(2020, 1, 1))));
        Assert.Equal((Beds10, Capacity.Parse("8 bed")), (published.ScopeOn(new(2019, 8, 31))!.Value, published.ScopeOn(new(2019, 9, 1))!.Value));
        Assert.Equal(Money.Of(750_000), published.PriceOn(new(2019, 9, 1)));
        Assert.Throws<ArgumentException>(() => published.PublishChange("1", new(2019, 9, 3)));
    }

    [Fact]
    public void Change_ThatIsSubstantialOrNumberedTwice_IsRefused()
    {
        var contract = Running().Change(Change("1", new(2019, 6, 1)));

        var error = Assert.Throws<ContractTransitionException>(() => contract.Change(Change("2", new(2019, 7, 1)) with { Path = ChangePath.Substantial }));
        Assert.Contains("§ 222 odst. 3", error.Rule.Czech.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => contract.Change(Change("1", new(2019, 7, 1))));
        Assert.Throws<ArgumentException>(() => contract.Change(Change(" ", new(2019, 7, 1))));
    }

    [Fact]
    public void Settle_WithAnOpenFineOrWithoutTheStatement_WaitsForThem() // P21
    {
        var contract = Running().RecordFine(Fine, new(2019, 6, 1)).Perform(new(2019, 12, 31));

        var open = Assert.Throws<ContractTransitionException>(() => contract.Settle(new(2020, 2, 1), new(2020, 1, 31)));
        Assert.StartsWith("a contractual fine is not decided on", open.Rule.English, StringComparison.Ordinal);
        Assert.Empty(open.Allowed);
        var early = Assert.Throws<ContractTransitionException>(() => Running().RecordFine(Fine, new(2019, 6, 1)).Settle(new(2020, 2, 1), new(2020, 1, 31)));
        Assert.StartsWith("stages follow one another", early.Rule.English, StringComparison.Ordinal); // not performed yet, whatever the fine
        Assert.Throws<ArgumentException>(() => contract.WaiveFine(0, new(2020, 1, 1), " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => contract.ClaimFine(1, new(2020, 1, 1)));
        var waived = contract.WaiveFine(0, new(2020, 1, 1), "prodlení zavinil objednatel");
        Assert.Equal((FineDecision.Waived, "prodlení zavinil objednatel"), (waived.Fines[0].Decision, waived.Fines[0].Reason));
        Assert.Single(waived.Fines[0].Explain().Explanation.Warnings);
        Assert.Throws<InvalidOperationException>(() => waived.ClaimFine(0, new(2020, 1, 2)));
        Assert.Throws<ContractTransitionException>(() => waived.Settle(new(2020, 2, 1), new(2020, 2, 2)));
        Assert.Equal(ContractStage.Settled, waived.Settle(new(2020, 2, 1), new(2020, 1, 31)).Stage);
        Assert.Throws<ContractTransitionException>(() => Signed().RecordFine(Fine, new(2019, 2, 1)));
    }

    [Fact]
    public void Terminate_WithItsReason_IsStillSettled()
    {
        var contract = Running().Terminate(new(2019, 5, 20), TerminationReason.RegistrationLost, "rozhodnutí č. 12");

        Assert.Equal((TerminationReason.RegistrationLost, new LocalDate(2019, 5, 20), "rozhodnutí č. 12"), (contract.TerminationReason!.Value, contract.TerminatedOn!.Value, contract.History[^1].Note));
        Assert.Equal([ContractStage.Settled], contract.AllowedNext);
        Assert.Throws<ArgumentException>(() => Running().Terminate(new(2019, 5, 20), TerminationReason.Other, " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => Running().Terminate(new(2019, 5, 20), (TerminationReason)9, "x"));
        Assert.Throws<ContractTransitionException>(() => Signed().Terminate(new(2019, 2, 1), TerminationReason.Notice, "výpověď"));
    }

    [Fact]
    public void TestChange_AfterAChangeThatWasNeverPublished_DoesNotCountIt()
    {
        var contract = Running().Change(Change("1", new(2019, 6, 1), value: 80_000));
        var rules = ChangeRules.For(ProcurementRules.For(new(2018, 3, 1)));

        Assert.Equal(Money.Of(90_000), contract.TestChange(Change("2", new(2019, 9, 1), value: 10_000), rules).Value.Sum); // it may still be published
        Assert.Equal(Money.Of(10_000), contract.TestChange(Change("2", new(2019, 9, 2), value: 10_000), rules).Value.Sum);
        Assert.Throws<ArgumentException>(() => contract.TestChange(Change("2", new(2019, 5, 1)), rules));
        Assert.Equal("change", Assert.Throws<ArgumentNullException>(() => contract.TestChange(null!, rules)).ParamName);
    }

    [Fact]
    public void KeepDocumentationUntil_OfAContract_CountsFromItsLastChangeIfThereIsOne() // P22
    {
        var (procedure, ended) = (ProcurementDeadlines.For(new(2018, 3, 1)), new LocalDate(2019, 1, 10));

        Assert.Equal(new LocalDate(2029, 1, 10), Running().KeepDocumentationUntil(procedure, ended).Value);
        Assert.Equal(new LocalDate(2029, 9, 1), Running().Change(Change("1", new(2019, 6, 1))).Change(Change("2", new(2019, 9, 1))).KeepDocumentationUntil(procedure, ended).Value);
    }

    [Fact]
    public void StatusOn_AfterTheTimeToSend_WarnsOnlyIfTheContractWasLate()
    {
        Assert.Empty(Running().Publication.StatusOn(new(2019, 3, 1)).Explanation.Warnings); // published on 1 February
        Assert.Equal(
            "The time to send it ended on 14 February 2019.",
            Assert.Single(Signed().Publication.StatusOn(new(2019, 3, 1)).Explanation.Warnings).English.Replace('\u00A0', ' '));
    }

    [Fact]
    public void SendBy_AtTheEndOfTheCalendar_IsItsLastDay()
    {
        Assert.Equal(LocalDate.MaxIsoValue, RegisterPublication.Of(new(9999, 12, 10), Money.Of(850_000)).SendBy);
        Assert.Equal(LocalDate.MaxIsoValue.PlusDays(-1), RegisterPublication.Of(new(9999, 11, 30), Money.Of(850_000)).SendBy);
    }

    [Fact]
    public void RegisterPublication_BeforeTheConclusion_IsRefused()
    {
        var publication = RegisterPublication.Of(new(2019, 1, 15), Money.Of(850_000));

        Assert.Throws<ArgumentOutOfRangeException>(() => publication.StatusOn(new(2019, 1, 14)));
        Assert.Throws<ArgumentOutOfRangeException>(() => publication.PublishedOn(new(2019, 1, 14)));
        Assert.Single(RegisterPublication.Of(new(2026, 1, 2), Money.Of(50_000)).StatusOn(new(2026, 1, 2)).Explanation.Warnings); // the exemption is not verified after 2025
        Assert.Equal(RegisterStatus.Effective, RegisterPublication.Of(new(2016, 6, 30), Money.Of(850_000)).StatusOn(new(2016, 6, 30)).Value);
    }

    [Fact]
    public void Names_OfEveryMember_AreGiven()
    {
        Assert.All(Enum.GetValues<ContractStage>(), each => Assert.NotEqual(each.ToText(Language.Czech), each.ToText(Language.English)));
        Assert.All(Enum.GetValues<TerminationReason>(), each => Assert.NotEqual(each.ToText(Language.Czech), each.ToText(Language.English)));
        Assert.All(Enum.GetValues<ChangePath>(), each => Assert.NotEqual(each.ToText(Language.Czech), each.ToText(Language.English)));
        Assert.All(Enum.GetValues<FineDecision>(), each => Assert.NotEqual(each.ToText(Language.Czech), each.ToText(Language.English)));
        Assert.All(Enum.GetValues<PaymentCondition>(), each => Assert.NotEqual(each.ToText(Language.Czech), each.ToText(Language.English)));
    }

    [Fact]
    public void Sign_WithoutTheServiceOrWithDefaults_RefusesItOrTakesThemForNone()
    {
        Assert.Throws<ArgumentException>(() => ServiceContract.Sign("S-1", default, new(2019, 1, 15), new(Money.Of(850_000))));
        var contract = ServiceContract.Sign("S-1", Service, new(2019, 1, 15), new(Money.Of(850_000)), scope: default(Capacity)) with { Lot = default(ProcurementLotId), Supplier = default(BusinessId) };

        Assert.Equal((null, null, null), (contract.Scope, contract.Lot, contract.Supplier));
        Assert.Null((Change("1", new(2019, 6, 1)) with { Scope = default(Capacity) }).Scope);
        Assert.Throws<ArgumentOutOfRangeException>(() => Running().Change(Change("1", new(2019, 6, 1)) with { Path = (ChangePath)9 }));
    }

    /// <summary>P18: an addendum follows the value that the contract has with it, or the original one where that is higher.</summary>
    [Fact]
    public void PublicationOf_AnAddendum_IsDueByTheHigherOfTheValuesBeforeAndWithIt()
    {
        var small = ServiceContract.Sign("S-1", Service, new(2019, 1, 15), new(Money.Of(50_000))).TakeEffect(new(2019, 1, 15)).Start(new(2019, 2, 1));
        var (raise, lowering) = (Change("1", new(2019, 3, 1), value: 0.01m), Change("2", new(2019, 4, 1), value: -0.01m));
        var raised = small.Change(raise);

        Assert.Equal((false, Money.Of(50_000)), (small.PublicationOf(Change("1", new(2019, 3, 1), value: 0)).IsDue, small.PublicationOf(lowering).Value));
        Assert.Equal((true, Money.Of(50_000.01m)), (raised.PublicationOf(raise).IsDue, raised.PublicationOf(raise).Value));
        Assert.Empty(raised.ChangesOn(new(2019, 5, 1)));
        Assert.Equal((false, Money.Of(50_000)), (raised.PublicationOf(lowering).IsDue, raised.PublicationOf(lowering).Value)); // 50,000.01 less a haléř
        Assert.Equal((true, Money.Of(850_000)), (Running().PublicationOf(Change("1", new(2019, 3, 1), value: -840_000)).IsDue, Running().PublicationOf(Change("1", new(2019, 3, 1), value: -840_000)).Value));
        Assert.Throws<ArgumentNullException>(() => small.PublicationOf(null!));
    }

    internal static ContractualFine Fine => ContractualFine.Fixed(Money.Of(10_000), Citation.Document(new("čl. 8 smlouvy", "Article 8 of the contract"))).Value;

    internal static ServiceContract Signed() => ServiceContract.Sign("S-1", Service, new(2019, 1, 15), new(Money.Of(850_000)), Beds10);

    internal static ServiceContract Running() => Signed().Publish(new(2019, 2, 1)).Start(new(2019, 3, 1));

    internal static ContractChange Change(string number, LocalDate day, string? scope = null, decimal value = 1000) => new()
    {
        Number = number, Path = ChangePath.DeMinimis, Value = Money.Of(value), ConcludedOn = day, MeetsConditions = true, Scope = scope is null ? null : Capacity.Parse(scope),
    };
}
