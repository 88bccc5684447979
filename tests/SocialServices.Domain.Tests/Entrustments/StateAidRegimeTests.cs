using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Entrustments;

public sealed class StateAidRegimeTests
{
    private static readonly Citation Decision = Citation.Document(new("usnesení rady kraje, příklad", "resolution of the region, example"));

    [Theory]
    [InlineData("2012-01-30", "2012-01-30", "2005/842/EC")]
    [InlineData("2012-01-31", "2012-01-31", "2012/21/EU")]
    [InlineData("2016-06-15", "2016-06-15", "2012/21/EU")]
    [InlineData("2026-01-07", "2026-01-07", "2012/21/EU")]
    [InlineData("2026-01-08", "2026-01-08", "2025/2630")]
    [InlineData("2005-01-01", "2007-01-01", "2005/842/EC")]
    [InlineData("2030-12-31", "2035-12-31", "2025/2630")]
    public void R1_Choose_ByTheDayOfIssue_IsTheDecisionInForce(string issued, string assessed, string code) =>
        Assert.Equal(code, StateAidRegime.Choose(Day(issued), Day(assessed)).Value?.Code);

    [Theory]
    [InlineData("2011-06-01", "2012-01-30", "2005/842/EC", "Decision 2005/842/EC", "The day of issue of the entrustment act decides.")]
    [InlineData("2011-06-01", "2012-01-31", "2005/842/EC", "Decision 2005/842/EC; Commission Decision 2012/21/EU, Art.\u00A010(a)", "the earlier Decision to 31 January 2014.")]
    [InlineData("2012-01-30", "2014-01-31", "2005/842/EC", "Decision 2005/842/EC; Commission Decision 2012/21/EU, Art.\u00A010(a)", "the earlier Decision to 31 January 2014.")]
    [InlineData("2012-01-30", "2014-02-01", "2012/21/EU", "Decision 2012/21/EU; Commission Decision 2012/21/EU, Art.\u00A010(a)", "must meet Decision 2012/21/EU.")]
    [InlineData("2011-06-01", "2018-06-30", "2012/21/EU", "Decision 2012/21/EU; Commission Decision 2012/21/EU, Art.\u00A010(a)", "must meet Decision 2012/21/EU.")]
    public void R1_Choose_OfAnEntrustmentFromBefore2012_ChangesAfterTheTransition(string issued, string assessed, string code, string law, string reason)
    {
        var regime = StateAidRegime.Choose(Day(issued), Day(assessed));

        Assert.Equal(code, regime.Value?.Code);
        Assert.EndsWith(reason, regime.Explanation.Reason.English, StringComparison.Ordinal);
        Assert.Equal(law, string.Join("; ", regime.Explanation.Citations)["Commission ".Length..]);
    }

    // Item 15 of the list of edges: an entrustment that runs over 8 January 2026.
    [Fact]
    public void R1_Choose_OfAnEntrustmentThatCrosses8January2026_StaysAndSaysWhatToConfirm()
    {
        var before = StateAidRegime.Choose(new(2022, 1, 1), new(2026, 1, 7));
        var after = StateAidRegime.Choose(new(2022, 1, 1), new(2026, 1, 8));

        Assert.Equal(StateAidRegime.Decision2012, before.Value);
        Assert.Empty(before.Explanation.Warnings);
        Assert.Equal(StateAidRegime.Decision2012, after.Value);
        Assert.Contains("přechodné ustanovení není ověřeno", Assert.Single(after.Explanation.Warnings).Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void R1_Choose_WithAnAmendmentOfALaterDecision_Asks()
    {
        LocalDate issued = new(2016, 6, 15), amended = new(2026, 1, 8);

        Assert.Equal(StateAidRegime.Decision2012, StateAidRegime.Choose(issued, new(2026, 3, 1), new LocalDate(2026, 1, 7)).Value);
        Assert.Equal(StateAidRegime.Decision2012, StateAidRegime.Choose(issued, amended.PlusDays(-1), amended).Value); // not issued yet

        var asked = StateAidRegime.Choose(issued, amended, new LocalDate(2020, 1, 1), amended);
        Assert.Null(asked.Value);
        Assert.Equal("can't be told by the date", asked.Explanation.Value.ToString());
        Assert.Equal("Commission Decision 2012/21/EU governs the entrustment, but the amendment of 8\u00A0January\u00A02026 was issued under Commission Decision (EU) 2025/2630. "
            + "No rule for such an amendment is known: decide, and state the source.", asked.Explanation.Reason.English);
        Assert.Empty(asked.Explanation.Warnings);
    }

    [Fact]
    public void R1_Choose_WithSeveralAmendmentsOfALaterDecision_AsksForTheFirstAndListsAllByDay()
    {
        var asked = StateAidRegime.Choose(new(2016, 6, 15), new(2026, 6, 1), new LocalDate(2026, 3, 1), new(2026, 1, 8), new(2020, 1, 1)).Explanation;

        Assert.Contains("the amendment of 8\u00A0January\u00A02026 was issued under", asked.Reason.English, StringComparison.Ordinal);
        Assert.Equal(["issued 15 June 2016", "assessed 1 June 2026", "amendment.1 1 January 2020", "amendment.2 8 January 2026", "amendment.3 1 March 2026"],
            asked.Operands.Select(operand => $"{operand.Id} {operand.Value.ToText(Language.English).Replace('\u00A0', ' ')}"));
    }

    [Fact]
    public void R1_Choose_WithAnAmendmentOf2013_AsksOnlyDuringTheTransition()
    {
        LocalDate issued = new(2011, 6, 1), amended = new(2013, 5, 1);

        Assert.Equal(StateAidRegime.Decision2005, StateAidRegime.Choose(issued, new(2013, 4, 30), amended).Value);
        Assert.Null(StateAidRegime.Choose(issued, new(2013, 5, 1), amended).Value);
        Assert.Equal(StateAidRegime.Decision2012, StateAidRegime.Choose(issued, new(2014, 2, 1), amended).Value);
    }

    [Fact]
    public void Choose_WithAnAmendmentOlderThanTheAct_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => StateAidRegime.Choose(new(2016, 6, 15), new(2017, 1, 1), new LocalDate(2016, 6, 14)));

        Assert.StartsWith("Amendments issued on or after 15\u00A0June\u00A02016 are expected", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void InPlaceOf_AChoice_IsTheCallersWithTheSourceAndWhatTheDatesSaid()
    {
        var asked = StateAidRegime.Choose(new(2016, 6, 15), new(2026, 6, 1), new LocalDate(2026, 3, 1));

        var decided = StateAidRegime.Decision2025.InPlaceOf(asked, Decision);

        Assert.Equal(StateAidRegime.Decision2025, decided.Value);
        Assert.Equal(Decision, Assert.Single(decided.Explanation.Operands).Source);
        Assert.Equal(asked.Explanation, Assert.Single(decided.Explanation.Parts));
        Assert.Contains("stanovený režim: rozhodnutí Komise (EU) 2025/2630 (zadáno: usnesení rady kraje, příklad)", decided.ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Fact]
    public void Choose_OnEveryDayFrom2004To2040_IsExactlyOneRegime()
    {
        var turns = new List<string>();
        StateAidRegime? last = null;
        for (var day = new LocalDate(2004, 1, 1); day.Year <= 2040; day = day.PlusDays(1))
        {
            var regime = StateAidRegime.Choose(day, day).Value;
            Assert.NotNull(regime);
            if (regime != last)
                turns.Add($"{LocalDatePattern.Iso.Format(day)} {regime}");
            last = regime;
        }

        Assert.Equal(["2004-01-01 2005/842/EC", "2012-01-31 2012/21/EU", "2026-01-08 2025/2630"], turns);
    }

    [Fact]
    public void Regimes_AsACodeList_KeepTheContracts()
    {
        ValueContract.Equality(StateAidGenerators.Regimes);
        ValueContract.TextRoundTrip(StateAidGenerators.Regimes);
        ValueContract.JsonRoundTrip(StateAidGenerators.Regimes);
        Assert.Equal("rozhodnutí Komise (EU) 2025/2630", StateAidRegime.Decision2025.Name.Czech);
        Assert.Contains("'2005/842/EC', '2012/21/EU', '2025/2630'", Assert.Throws<FormatException>(() => StateAidRegime.Parse("2011/21/EU")).Message, StringComparison.Ordinal);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
