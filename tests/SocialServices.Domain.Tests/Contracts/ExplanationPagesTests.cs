using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Tests.Explanations;
using static SocialServices.Domain.Tests.Contracts.ChangeRulesTests;
using static SocialServices.Domain.Tests.Contracts.FunctionalUnitTests;

namespace SocialServices.Domain.Tests.Contracts;

/// <summary>Whole explanations, approved by a reader, of variants that no worked example of the field has.</summary>
public sealed class ExplanationPagesTests
{
    private static readonly Citation Source = Citation.Document(new("smlouva", "the contract"));

    [Fact]
    public void Payment_AllowedAndRefused()
    {
        Explanation Release(ServiceContract contract, LocalDate day, DateInterval? days = null, params ValueList<FundedPeriod> funded) =>
            PaymentGuard.Test(contract, PaymentGuardTests.Registered(), [PaymentGuardTests.Act(new(2019, 12, 31))], day, days, funded).Explanation;
        FundedPeriod Period(FundingInstrument instrument, string service) => new(
            ServiceIdentifier.Parse(service), ServiceForm.Residential, new(new(2019, 6, 1), new(2019, 12, 31)), instrument, "dotace kraje", Capacity.Parse("10 bed"));
        var service = ServiceContractTests.Service.ToString();
        var running = ServiceContractTests.Running();

        ExplanationPage.Verify("Contracts", "payment",
            Release(running, new(2019, 7, 1), null, Period(FundingInstrument.PublicContract, service), Period(FundingInstrument.Grant, "2222222")),
            Release(running, new(2019, 7, 1), null, Period(FundingInstrument.PublicContract, service), Period(FundingInstrument.Grant, service)),
            Release(running.Perform(new(2019, 11, 30)), new(2019, 12, 20), new(new(2019, 11, 1), new(2019, 11, 30))),
            Release(running.Terminate(new(2019, 5, 20), TerminationReason.Notice, "výpověď"), new(2019, 5, 30), new(new(2019, 5, 1), new(2019, 5, 21))),
            Release(running, new(2019, 1, 1)));
    }

    [Fact]
    public void Deadlines_OfPricesAndDocumentation()
    {
        var deadlines = ProcurementDeadlines.For(new(2017, 3, 1));
        var ended = new LocalDate(2017, 6, 9);

        ExplanationPage.Verify("Contracts", "deadlines",
            deadlines.LastDaysToPublishPrice(new(new(2017, 12, 15), new(2019, 12, 31))).Explanation,
            deadlines.LastDaysToPublishPrice(new(new(2017, 7, 1), new(2017, 11, 30))).Explanation,
            deadlines.KeepDocumentationUntil(ended, ended, new RecordDuty(new(2035, 12, 31), Source), new RecordDuty(new(2027, 6, 9), Source)).Explanation,
            deadlines.KeepDocumentationUntil(ended, null, new RecordDuty(new(2027, 6, 9), Source)).Explanation);
    }

    [Fact]
    public void FunctionalUnit_OfProceduresOnDifferentDays()
    {
        var unit = Unit(Of("VZ-2", new(2024, 5, 2), 1_900_000, 9_000_000), Of("VZ-1", new(2023, 3, 1), 20_000_000));

        ExplanationPage.Verify("Contracts", "functional-unit",
            unit.Classify().Explanation, unit.Classify([new("VZ-2", "1")]).Explanation, unit.TestSmallLots([new("VZ-2", "1"), new("VZ-1", "1")]).Explanation, unit.TestSmallLots([]).Explanation);
    }

    [Fact]
    public void Changes_OfEachWay()
    {
        var rules = ChangeRules.For(ProcurementRules.For(new(2018, 3, 1)));
        var original = new OriginalValue(Money.Of(3_000_000), new PriceAdjustment(new(2020, 1, 1), Money.Of(150_000), "čl. 5"), new PriceAdjustment(new(2021, 1, 1), Money.Of(50_000), "čl. 6"));

        ExplanationPage.Verify("Contracts", "changes",
            rules.Test(original, Change(ChangePath.DeMinimis, 100_000, new(2020, 1, 1)), Change(ChangePath.DeMinimis, -50_000, new(2019, 1, 1))).Explanation,
            rules.Test(original, Change(ChangePath.DeMinimis, 100_000, new(2021, 1, 1)), Change(ChangePath.Unforeseeable, -50_000, new(2019, 1, 1))).Explanation,
            rules.Test(original, Change(ChangePath.AdditionalServices, 900_000, new(2019, 12, 31))).Explanation,
            (rules with { Reserved = Money.Of(400_000) }).Test(original, Change(ChangePath.Reserved, 400_000, new(2022, 1, 1))).Explanation,
            (rules with { Reserved = Money.Of(400_000) }).Test(original, Change(ChangePath.Reserved, 400_001, new(2022, 1, 1))).Explanation,
            rules.Test(original, Change(ChangePath.Substantial, 1, new(2022, 1, 1))).Explanation);
    }

    [Fact]
    public void Fine_OpenClaimedAndWaived()
    {
        var open = FineRecord.Arisen(ServiceContractTests.Fine, new(2016, 9, 1));

        ExplanationPage.Verify("Contracts", "fine",
            open.Explain(isOfEsfProject: true).Explanation, open.Claim(new(2016, 9, 1)).Explain().Explanation,
            open.Waive(new(2016, 9, 30), "dohoda").Explain().Explanation, open.Waive(new(2016, 10, 1), "dohoda").Explain().Explanation);
        Assert.Equal((new LocalDate(2016, 9, 1), new LocalDate(2016, 10, 1)), (open.LastDay, open.Claim(new(2016, 10, 1)).LastDay));
        Assert.Equal("day", Assert.Throws<ArgumentOutOfRangeException>(() => open.Claim(new(2016, 8, 31))).ParamName);
    }

    [Fact]
    public void PriceTax_OfBasicAndOtherActivities()
    {
        var price = Money.Of(1_000);
        var exempt = ServicePriceTax.Of(price, new(2007, 1, 1), isRegistered: true);

        ExplanationPage.Verify("Contracts", "price-tax",
            exempt.Explanation, ServicePriceTax.Of(price, new(2022, 6, 30), isRegistered: false).Explanation, ServicePriceTax.Of(price, new(2022, 6, 30), isRegistered: true, isBasic: false).Explanation);
        Assert.Equal((price, Money.Of(1_210), null), (exempt.Value.Payable, new ServicePriceTax(price, Money.Of(210)).Payable, new ServicePriceTax(price, null).Payable));
        Assert.Equal("suppliedOn", Assert.Throws<ArgumentOutOfRangeException>(() => ServicePriceTax.Of(price, new(2006, 12, 31), isRegistered: true)).ParamName);
        Assert.Equal("price", Assert.Throws<ArgumentOutOfRangeException>(() => ServicePriceTax.Of(Money.Of(-1), new(2022, 6, 30), isRegistered: true)).ParamName);
    }

    [Fact]
    public void Lots_WithoutEvaluations() => ExplanationPage.Verify("Contracts", "no-lots", LotSelection.Select(new(null), []).Explanation, LotSelection.Select(new(1), []).Explanation);
}
