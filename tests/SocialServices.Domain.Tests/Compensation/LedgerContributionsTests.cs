using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class LedgerContributionsTests
{
    private static ServiceLedger First => ServiceLedger.Create("A", 2021,
        new(new(2021, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, Money.Of(700_000), "1"),
        new(new(2021, 4, 1), LedgerEntryKind.Paid, PublicSource.Municipality, Money.Of(100_000), "2"),
        new(new(2022, 2, 10), LedgerEntryKind.Returned, PublicSource.Region, Money.Of(50_000), "3"),
        new(new(2022, 3, 20), LedgerEntryKind.RepaidOvercompensation, PublicSource.Municipality, Money.Of(20_000), "4"));

    private static ServiceLedger Second => ServiceLedger.Create("A", 2022,
        new LedgerEntry(new(2022, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, Money.Of(300_000), "5"));

    [Fact]
    public void CheckedUnder_OfALedger_IsNetOfReturnsAndOfRepaidOvercompensation()
    {
        Assert.Equal(new CheckedYear(2021, Money.Of(730_000), Money.Of(730_000)), First.CheckedUnder(Money.Of(730_000)));
        Assert.Equal(new CheckedYear(2021, Money.Of(750_000), Money.Of(730_000)), First.CheckedAgainUnder(Money.Of(730_000), isYearBeforeChecked: false));
    }

    /// <summary>Money carried into the next year counts once, whichever way both years are checked.</summary>
    [Fact]
    public void CheckedUnder_OfMoneyCarriedForward_CountsItOnce()
    {
        ServiceLedger[] ledgers =
        [
            ServiceLedger.Create("A", 2017,
                new(new(2017, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, Money.Of(1_000_000), "1"),
                new(new(2018, 2, 1), LedgerEntryKind.CarriedOut, PublicSource.Region, Money.Of(50_000), "2")),
            ServiceLedger.Create("A", 2018,
                new(new(2018, 2, 1), LedgerEntryKind.CarriedIn, PublicSource.Region, Money.Of(50_000), "2"),
                new(new(2018, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, Money.Of(1_050_000), "3")),
        ];
        var (first, second) = (Money.Of(950_000), Money.Of(1_100_000));

        Assert.Equal([Money.Zero, Money.Zero], [ledgers[0].CheckedUnder(first).Over, ledgers[1].CheckedUnder(second).Over]);
        Assert.Equal([Money.Of(1_000_000), Money.Of(1_050_000)], [ledgers[0].CheckedAgainUnder(first, false).Received, ledgers[1].CheckedAgainUnder(second, true).Received]);
        Assert.Equal([new(PublicSource.Region, first + second)], ledgers.Contributions());
        Assert.Equal([new(PublicSource.Region, first + second)], ledgers.ContributionsAgain());
        Assert.Equal([new(PublicSource.Region, second)], ledgers.Skip(1).ContributionsAgain());
    }

    /// <summary>What is still to be returned is no overcompensation: the check of a settled year finds what the settlement found.</summary>
    [Fact]
    public void CheckedBy_OfASettlementBeforeTheReturn_FindsItsOvercompensation()
    {
        var settlement = Settled(2023);

        var year = settlement.CheckedBy(OvercompensationReading.AdvanceCeiling);

        Assert.Equal((Money.Of(35_678.50m), Money.Of(14_321.50m)), (settlement.ToReturn, settlement.By(OvercompensationReading.AdvanceCeiling).Overcompensation));
        Assert.Equal(new CheckedYear(2023, Money.Of(964_321.50m), Money.Of(950_000)), year);
        Assert.Equal(Money.Of(14_321.50m), year.Over);
        Assert.Equal([new(PublicSource.StateThroughRegion, Money.Of(864_321.50m)), new(PublicSource.Municipality, Money.Of(100_000))], new[] { settlement }.Contributions());
    }

    [Fact]
    public void CheckedBy_AfterTheRepayment_FindsNothingMore()
    {
        var settlement = Settled(2023, new(new(2024, 2, 1), LedgerEntryKind.Returned, PublicSource.StateThroughRegion, Money.Of(35_678.50m), "3"),
            new(new(2024, 2, 10), LedgerEntryKind.RepaidOvercompensation, PublicSource.Municipality, Money.Of(14_321.50m), "4"));

        Assert.Equal(Money.Of(950_000), settlement.NetPublicMoney);
        Assert.Equal(Money.Zero, settlement.CheckedBy(OvercompensationReading.AdvanceCeiling).Over);
        Assert.Equal([new(PublicSource.StateThroughRegion, Money.Of(864_321.50m)), new(PublicSource.Municipality, Money.Of(85_678.50m))], new[] { settlement }.Contributions());
    }

    [Fact]
    public void Contributions_OfTwoSettlementsOfOneYear_AreRefused() =>
        Assert.Contains("each year", Assert.Throws<ArgumentException>(() => new[] { Settled(2023), Settled(2023) }.Contributions()).Message, StringComparison.Ordinal);

    [Fact]
    public void Contributions_OfSeveralYears_SumToWhatWasReceived()
    {
        ServiceLedger[] ledgers = [First, Second];

        var contributions = ledgers.Contributions();

        Assert.Equal([new(PublicSource.Region, Money.Of(950_000)), new(PublicSource.Municipality, Money.Of(80_000))], contributions);
        Assert.Equal(Money.Sum(ledgers.Select(ledger => ledger.CheckedUnder(Money.Zero).Received)), Money.Sum(contributions.Select(contribution => contribution.Amount)));
    }

    private static Settlement Settled(int year, params LedgerEntry[] back) => Settled("A", year, back);

    private static Settlement Settled(string service, int year, params LedgerEntry[] back) => Sample.Rules().Settle(SettlementCase.Create(new()
    {
        Ledger = ServiceLedger.Create(service, year, new LedgerEntry[]
        {
            new(new(year, 3, 1), LedgerEntryKind.Paid, PublicSource.StateThroughRegion, Money.Of(900_000), "1"),
            new(new(year, 6, 1), LedgerEntryKind.Paid, PublicSource.Municipality, Money.Of(100_000), "2"),
        }.Concat(back).ToValueList()),
        SettledOn = new(year + 1, 2, 15),
        Source = PublicSource.StateThroughRegion,
        Terms = new SettlementTerms.ActualCostCapped(Money.Of(900_000), Rate.One, Money.Of(864_321.50m)),
        Actuals = new() { Cost = Money.Of(1_120_000) },
        Ceiling = Money.Of(950_000),
    }));

    [Fact]
    public void Contributions_OfTwoServices_AreRefused()
    {
        var other = ServiceLedger.Create("B", 2021, new LedgerEntry(new(2021, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, Money.OneHeller, "1"));

        Assert.Contains("one service", Assert.Throws<ArgumentException>(() => new[] { First, other }.Contributions()).Message, StringComparison.Ordinal);
        Assert.Contains("one service", Assert.Throws<ArgumentException>(() => new[] { Settled("A", 2023), Settled("B", 2023) }.Contributions()).Message, StringComparison.Ordinal);
    }
}
