using NodaTime;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class InstalmentsTests
{
    private static Instalments Halves => Instalments.Of(Money.Of(1_200_000), Money.OneHeller, Half(1), Half(7)).Value;

    [Fact]
    public void Of_WrongTerms_IsRefused()
    {
        Assert.Contains("At least one term", Assert.Throws<ArgumentException>(() => Instalments.Of(Money.Of(1), Money.OneHeller)).Message, StringComparison.Ordinal);
        Assert.Contains("1\u00A0January\u00A02023 follows", Assert.Throws<ArgumentException>(() => Instalments.Of(Money.Of(1), Money.OneHeller, Half(7), Half(1))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Instalments.Of(Money.Of(1), Money.Of(2), Half(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Instalments.Of(Money.Of(-1), Money.OneHeller, Half(1)));
    }

    [Fact]
    public void ChangeTo_AfterTheExcessWasReturned_CountsOnlyWhatWasKept()
    {
        var lowered = Halves.ChangeTo(Money.Of(500_000), new(2023, 6, 30)).Value;
        Assert.Equal(Money.Of(100_000), lowered.ToReturn);

        var returned = lowered with { Returned = Money.Of(100_000) };
        Assert.Equal(Money.Zero, returned.ToReturn);

        var raised = returned.ChangeTo(Money.Of(900_000), new(2023, 6, 30)).Value;
        Assert.Equal([Money.Of(600_000), Money.Of(400_000)], raised.Items.Select(item => item.Amount));
        Assert.Equal(Money.Zero, raised.ToReturn + raised.Unscheduled);
    }

    [Fact]
    public void ChangeTo_ADayBeforeWhatWasReturnedWasPaid_IsRefused() => Assert.Contains("100000.00 CZK",
        Assert.Throws<ArgumentOutOfRangeException>(() => (Halves with { Returned = Money.Of(100_000) }).ChangeTo(Money.Of(1), new(2022, 12, 31))).Message, StringComparison.Ordinal);

    [Fact]
    public void Returned_AboveTheInstalments_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Halves with { Returned = Money.Of(1_200_000.01m) });

    [Fact]
    public void StopAfter_TheLastDayOfTheYear_ChangesNothing()
    {
        var stopped = Halves.StopAfter(new(2023, 12, 31), new(2023, 12, 31)).Value;

        Assert.Equal(Halves, stopped);
    }

    [Fact]
    public void StopAfter_ADayBeforeTheService_ReturnsAll()
    {
        var stopped = Halves.StopAfter(new(2022, 12, 31), new(2023, 1, 1)).Value;

        Assert.Equal(Money.Zero, stopped.Total);
        Assert.Equal(Money.Of(600_000), stopped.ToReturn);
        Assert.Equal(Money.Zero, stopped.Items[1].Amount);
    }

    private static InstalmentTerm Half(int month)
    {
        var start = new LocalDate(2023, month, 1);
        return new(start, new(start, start.PlusMonths(6).PlusDays(-1)));
    }
}
