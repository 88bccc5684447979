using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Entrustments;

public sealed class AidCaseTests
{
    private static readonly StateAidRules Rules = StateAidRules.For(StateAidRegime.Decision2012, new(2018, 6, 1));
    private static readonly AltmarkCriteria Met = new(ObligationsDefined: true, ParametersSetBefore: true, WithinNetCost: true, ProviderSelection.LeastCostTender);
    private static readonly AltmarkCriteria Procured = Met with { Selection = ProviderSelection.FixedPriceTender };

    private static readonly AidCase Social = new()
    {
        Altmark = Procured,
        Ceiling = Rules.TestCeiling(meetsSocialNeed: true),
        Duration = Rules.TestDuration(new(new(2018, 1, 1), new(2022, 12, 31))),
        Missing = Rules.FindMissing(EntrustmentElement.All),
    };

    [Fact]
    public void R25_Classify_WhereAllFourCriteriaAreMet_IsNoAid()
    {
        Assert.Equal(AidClassification.NoAid, (Social with { Altmark = Met }).Classify().Value);
        Assert.Equal(AidClassification.NoAid, new AidCase { Altmark = Met with { Selection = ProviderSelection.TypicalUndertakingCost } }.Classify().Value);
    }

    [Fact]
    public void R25_Classify_WhereOneCriterionFails_FallsToTheDecision()
    {
        AltmarkCriteria[] failing =
        [
            Met with { ObligationsDefined = false }, Met with { ParametersSetBefore = false }, Met with { WithinNetCost = false },
            Met with { Selection = ProviderSelection.None }, Procured,
        ];

        Assert.All(failing, criteria => Assert.Equal(AidClassification.ExemptByDecision, (Social with { Altmark = criteria }).Classify().Value));
    }

    [Fact]
    public void R25_Classify_OfAFixedPriceTender_SaysThatItIsNotTheLeastCost()
    {
        var result = Social.Classify();

        Assert.Equal("Nesplněno nebo neposouzeno: 4. podmínka Altmark (pevná cena s hodnocením jen kvality nejsou nejnižší náklady).", result.Explanation.Reason.Czech);
        Assert.Equal(["aid.ceiling", "aid.duration", "aid.contents"], result.Explanation.Parts.Select(part => part.Step.Id));
        Assert.StartsWith("Zařazení podpory: vyňato rozhodnutím Komise\n", result.ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Fact]
    public void R25_Classify_WhereTheDecisionDoesNotCoverIt_FallsToDeMinimisAndThenToNotification()
    {
        var incomplete = Social with { Missing = Rules.FindMissing(EntrustmentElement.Obligations) };
        var small = DeMinimisRegulation.Regulation2012.Test(new(new(2018, 6, 1), Euro.Of(500_000)), []);
        var big = DeMinimisRegulation.Regulation2012.Test(new(new(2018, 6, 1), Euro.Of(500_001)), []);

        Assert.Equal(AidClassification.DeMinimis, (incomplete with { DeMinimis = small }).Classify().Value);
        Assert.Equal(AidClassification.Notify, (incomplete with { DeMinimis = big }).Classify().Value);
        Assert.Equal(AidClassification.Notify, incomplete.Classify().Value);
        Assert.Equal(AidClassification.DeMinimis, (Social with { Ceiling = null, DeMinimis = small }).Classify().Value);
        Assert.Equal(AidClassification.Notify, (Social with { Duration = Rules.TestDuration(new(new(2018, 1, 1), new(2028, 1, 1))) }).Classify().Value);
    }

    [Fact]
    public void Classify_OfAMeasureOfAnotherStep_NamesIt()
    {
        var contents = Rules.FindMissing(EntrustmentElement.All) with { Explanation = Social.Ceiling!.Explanation };

        var refusal = Assert.Throws<ArgumentException>(() => (Social with { Missing = contents }).Classify());

        Assert.Equal("Missing", refusal.ParamName);
        Assert.StartsWith("A result of the step 'aid.contents' is expected, not of 'aid.ceiling'.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_OfNotificationForMissingContentsOnly_NamesThem()
    {
        var reason = (Social with { Missing = Rules.FindMissing(EntrustmentElement.Obligations) }).Classify().Explanation.Reason.English;

        Assert.Contains("contents of the entrustment act", reason, StringComparison.Ordinal);
        Assert.DoesNotContain("ceiling of the Decision", reason, StringComparison.Ordinal);
        Assert.DoesNotContain("duration of the entrustment", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void R25_Classify_OfANotification_ListsWhatWasNotMetOrNotTested() => Assert.Equal(
        "Not met or not tested: Altmark criterion 1 (obligations); Altmark criterion 2 (parameters in advance); Altmark criterion 3 (at most net cost and reasonable profit); "
        + "Altmark criterion 4 (least cost or typical undertaking); ceiling of the Decision; duration of the entrustment; contents of the entrustment act; ceiling of de minimis aid.",
        new AidCase { Altmark = new(ObligationsDefined: false, ParametersSetBefore: false, WithinNetCost: false, ProviderSelection.None) }.Classify().Explanation.Reason.English);

    [Fact]
    public void R25_Classify_OfCompensationAboveNetCost_IsExemptOnlyUpToIt()
    {
        var result = (Social with { Altmark = Met with { WithinNetCost = false } }).Classify();

        Assert.Equal(AidClassification.ExemptByDecision, result.Value);
        Assert.Contains("vrací se jako nadměrná vyrovnávací platba", Assert.Single(result.Explanation.Warnings).Czech, StringComparison.Ordinal);
        Assert.Empty(Social.Classify().Explanation.Warnings);
    }

    [Fact]
    public void Classify_WithTestsOfTwoDecisions_IsRefused()
    {
        var later = StateAidRules.For(StateAidRegime.Decision2025, new(2027, 6, 1));
        var contents = Social with { Missing = later.FindMissing(EntrustmentElement.All) };
        var ceiling = Social with { Ceiling = later.TestCeiling(meetsSocialNeed: true) };

        Assert.Contains("not under Commission Decision 2012/21/EU and Commission Decision (EU) 2025/2630", Assert.Throws<ArgumentException>(contents.Classify).Message, StringComparison.Ordinal);
        Assert.Equal(("Missing", "Duration"), (Assert.Throws<ArgumentException>(contents.Classify).ParamName, Assert.Throws<ArgumentException>(ceiling.Classify).ParamName));
        Assert.Equal(AidClassification.ExemptByDecision,
            (Social with { Ceiling = ceiling.Ceiling, Duration = later.TestDuration(new(new(2026, 2, 1), new(2030, 12, 31))), Missing = contents.Missing }).Classify().Value);
    }

    [Fact]
    public void Classify_WithTheTestOfAnotherStep_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => (Social with { Duration = Social.Ceiling }).Classify());
        Assert.Contains("'aid.ceiling'", Assert.Throws<ArgumentException>(() => (Social with { Ceiling = Social.Duration }).Classify()).Message, StringComparison.Ordinal);
    }
}
