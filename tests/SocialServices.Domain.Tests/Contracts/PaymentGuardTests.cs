using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Tests.Contracts;

public sealed class PaymentGuardTests
{
    private static readonly ServiceRegistration Registration = Registered();
    private static readonly Entrustment[] Acts = [Act(new(2019, 12, 31))];

    [Fact]
    public void Test_WithEverythingInOrder_AllowsThePayment()
    {
        var test = Test(ServiceContractTests.Running(), new(2019, 4, 1));

        Assert.True(test.IsAllowed);
        Assert.Equal([PaymentCondition.Publication, PaymentCondition.Contract, PaymentCondition.Entrustment, PaymentCondition.Registration, PaymentCondition.Insolvency], test.Findings.Select(finding => finding.Condition));
    }

    [Fact]
    public void Test_BeforePublication_HasNoContractBehindThePayment() // P18
    {
        var test = Test(ServiceContractTests.Signed(), new(2019, 2, 1));

        Assert.Equal([PaymentCondition.Publication], Broken(test));
        Assert.EndsWith("(bezdůvodné obohacení).", test.Findings[0].Reason.Czech, StringComparison.Ordinal);
        Assert.Equal([PaymentCondition.Publication, PaymentCondition.Contract], Broken(Test(ServiceContractTests.Running(), new(2019, 1, 31)))); // published on the next day
        Assert.Contains(PaymentCondition.Publication, Broken(Test(ServiceContractTests.Running(), new(2019, 1, 14))));
        Assert.Equal([PaymentCondition.Publication, PaymentCondition.Contract], Broken(Test(ServiceContractTests.Signed().CancelFromBeginning(new(2019, 4, 16)), new(2019, 4, 16))));
    }

    [Fact]
    public void Test_OfDaysThatNobodyEntrustsOrRegisters_NamesThem()
    {
        var contract = ServiceContractTests.Running();
        var paid = new DateInterval(new(2019, 12, 1), new(2020, 1, 31));
        var ended = Registered(new RegistrationEvent.Ended(new(2019, 12, 15), "rozhodnutí"));

        var test = PaymentGuard.Test(contract, ended, Acts, new(2020, 2, 5), paid).Value;

        Assert.Equal([PaymentCondition.Entrustment, PaymentCondition.Registration], Broken(test));
        Assert.Equal("The service is not entrusted: 1 January 2020 to 31 January 2020.", test.Findings[2].Reason.English.Replace('\u00A0', ' '));
        Assert.Equal("The service is not registered: 16 December 2019 to 31 January 2020.", test.Findings[3].Reason.English.Replace('\u00A0', ' '));
        Assert.True(PaymentGuard.Test(contract, ended, Acts, new(2020, 1, 15), new DateInterval(new(2019, 11, 1), new(2019, 12, 15))).Value.IsAllowed); // an invoice for days before the end
    }

    [Fact]
    public void Test_InOpenedInsolvency_StopsOnItsDaysOnly() // 08-practice, section 4
    {
        var insolvent = Registered(new RegistrationEvent.InsolvencyOpened(new(2019, 5, 10), "usnesení"), new RegistrationEvent.InsolvencyClosed(new(2019, 8, 1), "usnesení"));

        Assert.Empty(Broken(PaymentGuard.Test(ServiceContractTests.Running(), insolvent, Acts, new(2019, 5, 9)).Value));
        Assert.Equal([PaymentCondition.Insolvency], Broken(PaymentGuard.Test(ServiceContractTests.Running(), insolvent, Acts, new(2019, 5, 10)).Value));
        Assert.Empty(Broken(PaymentGuard.Test(ServiceContractTests.Running(), insolvent, Acts, new(2019, 8, 1)).Value));
    }

    [Fact]
    public void Test_AfterAnEarlyEnd_PaysOnlyDaysBeforeIt()
    {
        var contract = ServiceContractTests.Running().Terminate(new(2019, 5, 20), TerminationReason.Notice, "výpověď");

        Assert.True(PaymentGuard.Test(contract, Registration, Acts, new(2019, 6, 10), new DateInterval(new(2019, 5, 1), new(2019, 5, 20))).Value.IsAllowed);
        Assert.Equal([PaymentCondition.Contract], Broken(PaymentGuard.Test(contract, Registration, Acts, new(2019, 6, 10), new DateInterval(new(2019, 5, 1), new(2019, 5, 21))).Value));
    }

    [Fact]
    public void Test_AfterThePerformance_PaysOnlyDaysOfIt()
    {
        var contract = ServiceContractTests.Running().Perform(new(2019, 11, 30));

        Assert.Equal(new LocalDate(2019, 11, 30), contract.PerformedOn);
        Assert.True(PaymentGuard.Test(contract, Registration, Acts, new(2019, 12, 20), new DateInterval(new(2019, 11, 1), new(2019, 11, 30))).Value.IsAllowed);
        var test = PaymentGuard.Test(contract, Registration, Acts, new(2019, 12, 20), new DateInterval(new(2019, 11, 1), new(2019, 12, 1))).Value;
        Assert.Equal([PaymentCondition.Contract], Broken(test));
        Assert.Equal("The performance ended on 30 November 2019; days after it would be paid.", test.Findings[1].Reason.English.Replace('\u00A0', ' '));
    }

    [Fact]
    public void Test_WithAGrantForTheSameDays_FindsTheSecondInstrument() // P10
    {
        var grant = new FundedPeriod(ServiceContractTests.Service, ServiceForm.Residential, new(new(2019, 6, 1), new(2019, 12, 31)), FundingInstrument.Grant, "dotace kraje", Capacity.Parse("10 bed"));
        Explained<PaymentTest> On(LocalDate day) => PaymentGuard.Test(ServiceContractTests.Running(), Registration, Acts, day, funded: [grant]);

        Assert.True(On(new(2019, 5, 31)).Value.IsAllowed);
        Assert.Equal([PaymentCondition.SingleInstrument], Broken(On(new(2019, 6, 1)).Value));
        Assert.Equal("""
            Uvolnění platby – smlouva S-1: nelze platit
            · den platby: 1. 6. 2019 (zadáno)
            · hrazené dny: 1. 6. 2019 (zadáno)
            Nesplněno: jediný nástroj financování.
            """.ReplaceLineEndings("\n"), string.Join('\n', On(new(2019, 6, 1)).ToText(Language.Czech).Replace('\u00A0', ' ').Split('\n').Take(4)));
    }

    [Fact]
    public void Test_WithTheRegistrationOfAnotherService_IsRefused() => Assert.Throws<ArgumentException>(() =>
        PaymentGuard.Test(ServiceContractTests.Running(), ServiceRegistration.Create(ServiceIdentifier.Parse("2222222"), ServiceType.ShelteredHousing, []), Acts, new(2019, 4, 1)));

    internal static ServiceRegistration Registered(params RegistrationEvent[] more) => ServiceRegistration.Create(ServiceContractTests.Service, ServiceType.ShelteredHousing,
        [new RegistrationEvent.CapacityOf(new(2018, 1, 1), ServiceForm.Residential, Capacity.Parse("10 bed"), "rozhodnutí"), .. more]);

    internal static Entrustment Act(LocalDate to) => Entrustment.Create(new()
    {
        Number = "P-1", IssuedOn = new(2018, 12, 1), Duration = new(new(2019, 1, 1), to), Lines = [new(ServiceContractTests.Service, ServiceForm.Residential, Capacity.Parse("10 bed"))],
    });

    private static PaymentTest Test(ServiceContract contract, LocalDate day) => PaymentGuard.Test(contract, Registration, Acts, day).Value;

    private static IEnumerable<PaymentCondition> Broken(PaymentTest test) => test.Findings.Where(finding => !finding.Holds).Select(finding => finding.Condition);
}
