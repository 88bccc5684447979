using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Contracts;

public sealed class ProcurementDeadlinesTests
{
    private static readonly ProcurementDeadlines Deadlines = ProcurementDeadlines.For(new(2017, 2, 1));
    private static readonly Citation Source = Citation.Document(new("pravidla programu", "rules of a programme"));

    [Theory] // P16
    [InlineData(2017, 6, 12, 2017, 6, 27)]
    [InlineData(2017, 6, 9, 2017, 6, 26)] // Saturday 24 June moves to Monday
    [InlineData(2024, 2, 14, 2024, 2, 29)] // the leap day
    [InlineData(2023, 2, 14, 2023, 3, 1)]
    [InlineData(2017, 12, 9, 2017, 12, 27)] // Sunday 24, Monday 25 and Tuesday 26 December are no working days
    [InlineData(2018, 3, 15, 2018, 4, 3)] // Good Friday, Saturday, Sunday and Easter Monday
    [InlineData(2017, 6, 20, 2017, 7, 7)] // 5 and 6 July
    public void FindStandstill_OfANotice_EndsOnAWorkingDay(int year, int month, int day, int lastYear, int lastMonth, int lastDay)
    {
        var standstill = Deadlines.FindStandstill(new(year, month, day)).Value;
        var last = new LocalDate(lastYear, lastMonth, lastDay);

        Assert.Equal(new(new(year, month, day), last), standstill);
        Assert.Equal(last.PlusDays(1), standstill.FirstFreeDay);
    }

    [Fact]
    public void FindStandstill_OfASingleParticipant_IsNone()
    {
        var standstill = Deadlines.FindStandstill(new(2017, 6, 12), hasSingleParticipant: true);

        Assert.Equal(Standstill.None(new(2017, 6, 12)), standstill.Value);
        Assert.Equal(new(2017, 6, 12), standstill.Value.FirstFreeDay);
        Assert.Single(standstill.Explanation.Warnings);
    }

    [Fact]
    public void TimeLimits_OfTheEarlierAct_AreNotKnownUnlessSupplied()
    {
        var start = new LocalDate(2016, 9, 15);
        var old = ProcurementDeadlines.For(start);
        var error = Assert.Throws<LegalParameterNotDefinedException>(() => old.FindStandstill(new(2017, 6, 9)));

        Assert.Equal(("procurement.time.standstill", start), (error.ParameterId, error.Date));
        Assert.Contains("ProcurementTimes.Known with", error.Message, StringComparison.Ordinal);
        Assert.Throws<LegalParameterNotDefinedException>(() => old.EarliestEndOfBids(ProcurementMethod.OpenAboveThreshold));
        Assert.Throws<LegalParameterNotDefinedException>(() => old.LastDayForGroupedNotice(new(2017, 6, 9)));
        Assert.Throws<LegalParameterNotDefinedException>(() => ProcurementDeadlines.For(new(2006, 6, 30)));

        var known = ProcurementTimes.Known;
        var supplied = known with { Standstill = known.Standstill.With(Dated.Value(new LocalDate(2006, 7, 1), 15, Citation.Document(new("příklad", "an example")))) };
        Assert.Equal(new(2017, 6, 26), ProcurementDeadlines.For(start, supplied).FindStandstill(new(2017, 6, 9)).Value.LastBlockedDay);
    }

    [Theory]
    [InlineData(ProcurementMethod.OpenAboveThreshold, 2017, 2, 1, "2017-03-03")]
    [InlineData(ProcurementMethod.OpenAboveThreshold, 2024, 1, 30, "2024-02-29")]
    [InlineData(ProcurementMethod.SimplifiedBelowThreshold, 2017, 2, 1, "2017-02-16")]
    [InlineData(ProcurementMethod.SimplifiedBelowThreshold, 2017, 4, 12, "2017-05-02")] // over Easter and 1 May
    [InlineData(ProcurementMethod.SimplifiedRegime, 2017, 2, 1, null)]
    [InlineData(ProcurementMethod.SmallScale, 2019, 9, 5, null)] // P25: an evaluation with twelve days for bids
    public void EarliestEndOfBids_OfAMethod_IsItsShortestPeriod(ProcurementMethod method, int year, int month, int day, string? expected)
    {
        var end = ProcurementDeadlines.For(new(year, month, day)).EarliestEndOfBids(method).Value;

        Assert.Equal(expected, end is { } last ? NodaTime.Text.LocalDatePattern.Iso.Format(last) : null);
        Assert.Throws<ArgumentOutOfRangeException>(() => Deadlines.EarliestEndOfBids((ProcurementMethod)9));
    }

    [Fact]
    public void EarliestEndOfBids_OnADayOff_MovesAndSaysSo()
    {
        var moved = ProcurementDeadlines.For(new(2024, 6, 6)).EarliestEndOfBids(ProcurementMethod.OpenAboveThreshold); // to 6 July, a Saturday and a holiday
        var plain = ProcurementDeadlines.For(new(2024, 1, 30)).EarliestEndOfBids(ProcurementMethod.OpenAboveThreshold).Explanation;

        Assert.Equal(new LocalDate(2024, 7, 8), moved.Value);
        Assert.Equal("Lhůta by skončila dnem 6. 7. 2024, který není pracovní; posouvá se na nejbližší následující pracovní den. Lhůta smí být delší, ne kratší.",
            moved.Explanation.Reason.Czech.Replace('\u00A0', ' '));
        Assert.EndsWith("it moves to the next working day. The period may be longer, not shorter.", moved.Explanation.Reason.English, StringComparison.Ordinal);
        Assert.Contains(moved.Explanation.Warnings, warning => warning.English == "The move follows how periods of civil law run; for this time limit it is not verified.");
        Assert.Equal("The period may be longer, not shorter.", plain.Reason.English);
        Assert.Equal(moved.Explanation.Warnings.Count - 1, plain.Warnings.Count);
    }

    [Fact]
    public void EarliestEndOfBids_WithoutAShortestPeriod_CitesTheRegimeOrTheWholeAct()
    {
        var (regime, small) = (Deadlines.EarliestEndOfBids(ProcurementMethod.SimplifiedRegime).Explanation, Deadlines.EarliestEndOfBids(ProcurementMethod.SmallScale).Explanation);

        Assert.Equal([Citation.Section(LegalAct.PublicProcurementAct, "129")], regime.Citations);
        Assert.StartsWith("The detailed wording of §", Assert.Single(regime.Warnings).English, StringComparison.Ordinal);
        Assert.Equal([Citation.Whole(LegalAct.PublicProcurementAct)], small.Citations);
        Assert.Empty(small.Warnings);
    }

    [Fact]
    public void TimeLimits_OfAnEvent_AreThoseOfTheAct()
    {
        var day = new LocalDate(2017, 6, 12); // a Monday

        Assert.Equal(new(2017, 6, 27), Deadlines.LastDayForObjections(day).Value);
        Assert.Equal(new(2017, 6, 27), Deadlines.LastDayToDecideObjections(day).Value);
        Assert.Equal(new(2017, 6, 22), Deadlines.LastDayForReview(day).Value);
        Assert.Equal(new(2017, 7, 7), Deadlines.LastDayForReviewWithoutDecision(day).Value);
        Assert.Equal(new(2017, 7, 12), Deadlines.LastDayForResultNotice(day).Value);
        Assert.Equal(new(2017, 7, 12), Deadlines.LastDayToPublishContract(day).Value);
        Assert.Equal(new(2017, 7, 12), Deadlines.LastDayForChangeNotice(day).Value);
    }

    [Fact]
    public void LastDayForObjections_AfterTheContract_IsTheDayOfTheContract()
    {
        Assert.Equal(new(2017, 6, 20), Deadlines.LastDayForObjections(new(2017, 6, 12), new LocalDate(2017, 6, 20)).Value);
        Assert.Equal(Deadlines.LastDayForObjections(new(2017, 6, 12)), Deadlines.LastDayForObjections(new(2017, 6, 12), new LocalDate(2017, 6, 27))); // not shorter
        Assert.Equal(new(2017, 6, 27), Deadlines.LastDayForObjections(new(2017, 6, 12), new LocalDate(2017, 6, 28)).Value);
    }

    [Theory] // P8
    [InlineData(2017, 6, 9, 2017, 7, 30)]
    [InlineData(2017, 6, 30, 2017, 7, 30)]
    [InlineData(2017, 7, 1, 2017, 10, 30)]
    [InlineData(2023, 12, 31, 2024, 1, 30)]
    [InlineData(2024, 2, 29, 2024, 4, 30)]
    public void LastDayForGroupedNotice_OfAnAward_IsThirtyDaysAfterItsQuarter(int year, int month, int day, int dueYear, int dueMonth, int dueDay) =>
        Assert.Equal(new(dueYear, dueMonth, dueDay), Deadlines.LastDayForGroupedNotice(new(year, month, day)).Value);

    [Fact]
    public void LastDaysToPublishPrice_OfShortAndLongPerformance_AreYearlyInTheLong()
    {
        Assert.Equal([new(2018, 4, 3)], Deadlines.LastDaysToPublishPrice(new(new(2017, 1, 1), new(2017, 12, 31))).Value); // Saturday 31 March and Easter Monday
        Assert.Equal([new(2018, 2, 28)], Deadlines.LastDaysToPublishPrice(new(new(2017, 7, 1), new(2017, 11, 30))).Value); // three months end with the month
        Assert.Equal(
            [new(2018, 3, 31), new(2019, 3, 31), new(2019, 9, 30)],
            Deadlines.LastDaysToPublishPrice(new(new(2017, 7, 1), new(2019, 6, 30))).Value);
        Assert.Equal(2, Deadlines.LastDaysToPublishPrice(new(new(2017, 1, 1), new(2018, 1, 1))).Value.Count); // one day over a year
        Assert.Equal([new(9998, 3, 31), new(9999, 3, 31)], Deadlines.LastDaysToPublishPrice(new(new(9997, 1, 1), new(9998, 12, 31))).Value); // at the end of the calendar
    }

    [Fact]
    public void KeepDocumentationUntil_OfEndChangeAndDuties_IsTheLatest()
    {
        var ended = new LocalDate(2017, 6, 9);

        Assert.Equal(new(2027, 6, 9), Deadlines.KeepDocumentationUntil(ended).Value);
        Assert.Equal(new(2029, 3, 1), Deadlines.KeepDocumentationUntil(ended, new LocalDate(2019, 3, 1)).Value); // P22
        Assert.Equal(new(2030, 2, 28), Deadlines.KeepDocumentationUntil(ended, new LocalDate(2020, 2, 29)).Value);
        Assert.Equal(new(2035, 12, 31), Deadlines.KeepDocumentationUntil(ended, null, new RecordDuty(new(2035, 12, 31), Source)).Value);
        var duties = Deadlines.KeepDocumentationUntil(ended, null, new RecordDuty(new(2035, 12, 31), Source), new RecordDuty(new(2030, 12, 31), Source));
        Assert.Equal(["event", "length", "duty.1", "duty.2"], duties.Explanation.Operands.Select(operand => operand.Id));
        Assert.Equal("lastChange", Assert.Throws<ArgumentOutOfRangeException>(() => Deadlines.KeepDocumentationUntil(ended, new LocalDate(2017, 6, 8))).ParamName);
        Assert.Contains("5 years", ProcurementDeadlines.For(new(2016, 9, 15)).KeepDocumentationUntil(ended).ToText(Language.English), StringComparison.Ordinal);
    }

    [Theory] // P19
    [InlineData(50_000, null)]
    [InlineData(50_001, "2019-02-14")]
    public void GrantContractPublication_OfAGrant_IsDueAboveTheLimit(int grant, string? expected)
    {
        Explained<LocalDate?> due = GrantContractPublication.LastDay(Money.Of(grant), new(2019, 1, 15));

        Assert.Equal(expected, due.Value is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null);
        Assert.Throws<LegalParameterNotDefinedException>(() => GrantContractPublication.LastDay(Money.Of(grant), new(2015, 6, 30)));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrantContractPublication.LastDay(Money.Of(-1), new(2019, 1, 15)));
    }

    [Fact]
    public void GrantContractPublication_WithTablesOfTheCaller_UsesThem()
    {
        var (limits, times, from) = (ProcurementLimits.Known, ProcurementTimes.Known, new LocalDate(2019, 1, 1));
        var higher = limits with { GrantPublication = limits.GrantPublication.With(Dated.Value(from, ProcurementLimit.UpTo(Money.Of(50_001)), Source)) };
        var shorter = times with { GrantPublication = times.GrantPublication.With(Dated.Value(from, 15, Source)) };

        Assert.Null(GrantContractPublication.LastDay(Money.Of(50_001), new(2019, 1, 15), higher).Value);
        Assert.Equal(new LocalDate(2019, 1, 30), GrantContractPublication.LastDay(Money.Of(50_001), new(2019, 1, 15), times: shorter).Value);
    }
}
