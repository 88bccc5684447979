using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class LedgerContributionsTests
{
    private static readonly ServiceLedger First = ServiceLedger.Create("A", 2021,
        new(new(2021, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, Money.Of(700_000), "1"),
        new(new(2021, 4, 1), LedgerEntryKind.Paid, PublicSource.Municipality, Money.Of(100_000), "2"),
        new(new(2022, 2, 10), LedgerEntryKind.Returned, PublicSource.Region, Money.Of(50_000), "3"),
        new(new(2022, 3, 20), LedgerEntryKind.RepaidOvercompensation, PublicSource.Municipality, Money.Of(20_000), "4"));

    private static readonly ServiceLedger Second = ServiceLedger.Create("A", 2022,
        new LedgerEntry(new(2022, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, Money.Of(300_000), "5"));

    [Fact]
    public void CheckedUnder_OfALedger_IsNetOfReturnsButNotOfRepaidOvercompensation() =>
        Assert.Equal(new CheckedYear(2021, Money.Of(750_000), Money.Of(730_000)), First.CheckedUnder(Money.Of(730_000)));

    [Fact]
    public void Contributions_OfSeveralYears_SumToWhatWasReceived()
    {
        ServiceLedger[] ledgers = [First, Second];

        var contributions = ledgers.Contributions();

        Assert.Equal([new(PublicSource.Region, Money.Of(950_000)), new(PublicSource.Municipality, Money.Of(100_000))], contributions);
        Assert.Equal(Money.Sum(ledgers.Select(ledger => ledger.CheckedUnder(Money.Zero).Received)), Money.Sum(contributions.Select(contribution => contribution.Amount)));
    }

    [Fact]
    public void Contributions_OfTwoServices_AreRefused()
    {
        var other = ServiceLedger.Create("B", 2021, new LedgerEntry(new(2021, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, Money.OneHeller, "1"));

        Assert.Contains("one service", Assert.Throws<ArgumentException>(() => new[] { First, other }.Contributions()).Message, StringComparison.Ordinal);
    }
}
