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
        Assert.Equal("total", Assert.Throws<ArgumentOutOfRangeException>(() => Halves.ChangeTo(Money.Of(-1), new(2023, 6, 30))).ParamName);
    }

    [Fact]
    public void Of_TermsDueOnOneDay_DividesOverThem() => Assert.Equal(
        [Money.Of(50), Money.Of(50)], Instalments.Of(Money.Of(100), Money.OneHeller, Half(1), Half(7) with { Due = Half(1).Due }).Value.Items.Select(item => item.Amount));

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

        var afterAll = returned.ChangeTo(Money.Of(900_000), new(2023, 12, 31));
        Assert.Equal(Money.Of(400_000), afterAll.Value.Unscheduled);
        Assert.Equal(["nová částka", "vyplaceno do", "vyplaceno", "již vráceno"], afterAll.Explanation.Operands.Select(operand => operand.Name.Czech));
        Assert.Equal(["new amount", "paid up to", "paid"], lowered.ChangeTo(Money.Of(900_000), new(2023, 12, 31)).Explanation.Operands.Select(operand => operand.Name.English));
    }

    [Fact]
    public void ChangeTo_ADayBeforeWhatWasReturnedWasPaid_IsRefused() => Assert.Contains("100000.00 CZK",
        Assert.Throws<ArgumentOutOfRangeException>(() => (Halves with { Returned = Money.Of(100_000) }).ChangeTo(Money.Of(1), new(2022, 12, 31))).Message, StringComparison.Ordinal);

    [Fact]
    public void Returned_AboveTheInstalments_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Halves with { Returned = Money.Of(1_200_000.01m) });

    [Fact]
    public void StopAfter_TheLastDayOfTheYear_ChangesNothing()
    {
        var stopped = Halves.StopAfter(new(2023, 12, 31), new(2023, 12, 31));

        Assert.Equal((Halves.Items, Halves.Total, Money.Zero), (stopped.Value.Items, stopped.Value.Total, stopped.Value.ToReturn + stopped.Value.Unscheduled));
        Assert.Equal(new LocalDate(2023, 12, 31), stopped.Value.LastDay);
        Assert.Null(Halves.LastDay);
        Assert.Null(stopped.Explanation.Rounding);
    }

    [Fact]
    public void StopAfter_ADayBeforeTheService_ReturnsAll()
    {
        var stopped = Halves.StopAfter(new(2022, 12, 31), new(2023, 1, 1)).Value;

        Assert.Equal(Money.Zero, stopped.Total);
        Assert.Equal(Money.Of(600_000), stopped.ToReturn);
        Assert.Equal(Money.Zero, stopped.Items[1].Amount);
    }

    [Theory]
    [InlineData(600_000, "2023-06-30", "297534.25 CZK", "302465.75 CZK", "0.00 CZK")] // × 181/365, 600,000 paid
    [InlineData(1_500_000, "2023-06-30", "743835.62 CZK", "0.00 CZK", "143835.62 CZK")] // × 181/365, 600,000 paid
    [InlineData(1_500_000, "2023-12-31", "1500000.00 CZK", "0.00 CZK", "0.00 CZK")] // the open half takes the rest
    public void StopAfter_AChange_IsDueByDaysOfTheNewAmount(int total, string lastDay, string due, string toReturn, string unscheduled)
    {
        var stopped = Halves.ChangeTo(Money.Of(total), new(2023, 6, 30)).Value.StopAfter(NodaTime.Text.LocalDatePattern.Iso.Parse(lastDay).Value, new(2023, 6, 30)).Value;

        Assert.Equal((due, toReturn, unscheduled), (stopped.Total.ToString(), stopped.ToReturn.ToString(), stopped.Unscheduled.ToString()));
    }

    [Fact]
    public void StopAfter_WithAnOpenInstalment_PaysInItUpToWhatIsDue()
    {
        var quarters = Quarters(Money.OneHeller).ChangeTo(Money.Of(1_500_000), new(2023, 6, 30)).Value;

        // 1,500,000 × 273/365 = 1,121,917.81; 600,000 paid, the third quarter stood at 450,000.
        var stopped = quarters.StopAfter(new(2023, 9, 30), new(2023, 6, 30)).Value;

        Assert.Equal([Money.Of(300_000), Money.Of(300_000), Money.Of(521_917.81m), Money.Zero], stopped.Items.Select(item => item.Amount));
        Assert.Equal(Money.Zero, stopped.ToReturn + stopped.Unscheduled);
    }

    /// <summary>1,200,000 × 273/365 = 897,534.25; of that 300,000 was paid and 300,000 is open for the second quarter.</summary>
    [Fact]
    public void StopAfter_WithSeveralOpenInstalments_PaysTheRestInTheLastForItsDays() => Assert.Equal(
        [Money.Of(300_000), Money.Of(300_000), Money.Of(297_534.25m), Money.Zero],
        Quarters(Money.OneHeller).StopAfter(new(2023, 9, 30), new(2023, 1, 31)).Value.Items.Select(item => item.Amount));

    [Fact]
    public void StopAfter_TheLastDayOfTheYear_KeepsWhatHasNoInstalment()
    {
        var raised = Halves.ChangeTo(Money.Of(1_300_000), new(2023, 12, 31)).Value;

        var stopped = raised.StopAfter(new(2023, 12, 31), new(2023, 12, 31)).Value;

        Assert.Equal((Money.Of(1_300_000), Money.Of(100_000)), (stopped.Total, stopped.Unscheduled));
    }

    /// <summary>1,200 Kč down to thousands leave everything to the last quarter; due is by days all the same.</summary>
    [Fact]
    public void StopAfter_AStepAboveTheEqualPart_IsDueByDays()
    {
        var stopped = Quarters(Money.Of(1_000), 1_200).StopAfter(new(2023, 6, 30), new(2022, 12, 31)).Value;

        Assert.Equal([Money.Zero, Money.Of(595.07m), Money.Zero, Money.Zero], stopped.Items.Select(item => item.Amount)); // × 181/365
    }

    /// <summary>Paid to the second quarter: 1,200,000 × 181/365, × 140/365 and × 273/365, whatever was thought to be the last day before.</summary>
    [Theory]
    [InlineData("2023-06-30", "595068.49 CZK", "4931.51 CZK", "0.00 CZK")]
    [InlineData("2023-05-20", "460273.97 CZK", "139726.03 CZK", "0.00 CZK")]
    [InlineData("2023-09-30", "897534.25 CZK", "0.00 CZK", "297534.25 CZK")]
    [InlineData("2023-12-31", "1200000.00 CZK", "0.00 CZK", "300000.00 CZK")]
    public void StopAfter_AnotherLastDay_IsAsIfItHadBeenTheOnlyOne(string lastDay, string due, string toReturn, string third)
    {
        var (day, paidTo) = (NodaTime.Text.LocalDatePattern.Iso.Parse(lastDay).Value, new LocalDate(2023, 6, 30));
        var plan = Quarters(Money.OneHeller);

        var stopped = plan.StopAfter(new(2023, 6, 30), paidTo).Value.StopAfter(day, paidTo);

        Assert.Equal(plan.StopAfter(day, paidTo), stopped);
        Assert.Equal((due, toReturn, third), (stopped.Value.Total.ToString(), stopped.Value.ToReturn.ToString(), stopped.Value.Items[2].Amount.ToString()));
    }

    /// <summary>Of the second quarter only the 295,068.49 to 30 June were paid: what the stopped plan paid counts, not what it had planned before.</summary>
    [Fact]
    public void StopAfter_AnEarlierDayAfterTheStoppedInstalmentWasPaid_CountsWhatWasPaid()
    {
        var stopped = Quarters(Money.OneHeller).StopAfter(new(2023, 6, 30), new(2023, 3, 31)).Value;

        var again = stopped.StopAfter(new(2023, 5, 20), new(2023, 6, 30)).Value;

        Assert.Equal([Money.Of(300_000), Money.Of(295_068.49m), Money.Zero, Money.Zero], again.Items.Select(item => item.Amount));
        Assert.Equal((Money.Of(460_273.97m), Money.Of(134_794.52m)), (again.Total, again.ToReturn));
    }

    /// <summary>1,500,000 × 181/365 = 743,835.62: the two open quarters after the last day stay stopped.</summary>
    [Fact]
    public void ChangeTo_AfterAStop_IsDueByDaysAndKeepsTheStop()
    {
        var stopped = Quarters(Money.OneHeller).StopAfter(new(2023, 6, 30), new(2023, 3, 31)).Value;

        var changed = stopped.ChangeTo(Money.Of(1_500_000), new(2023, 3, 31));

        Assert.Equal([Money.Of(300_000), Money.Of(443_835.62m), Money.Zero, Money.Zero], changed.Value.Items.Select(item => item.Amount));
        Assert.Equal((Money.Of(743_835.62m), new LocalDate(2023, 6, 30)), (changed.Value.Total, changed.Value.LastDay));
        Assert.Equal(RepaymentSteps.Stop, changed.Explanation.Step);
        Assert.Equal(Money.Of(500_000), changed.Value.ChangeTo(Money.Of(500_000), new(2023, 3, 31)).Value.StopAfter(new(2023, 12, 31), new(2023, 3, 31)).Value.Total);
    }

    private static Instalments Quarters(Money step, int total = 1_200_000) => Instalments.Of(Money.Of(total), step, [.. Enumerable.Range(0, 4).Select(index =>
    {
        var start = new LocalDate(2023, 1 + (3 * index), 1);
        return new InstalmentTerm(start.PlusDays(14), new(start, start.PlusMonths(3).PlusDays(-1)));
    })]).Value;

    private static InstalmentTerm Half(int month)
    {
        var start = new LocalDate(2023, month, 1);
        return new(start, new(start, start.PlusMonths(6).PlusDays(-1)));
    }
}
