using NodaTime;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class MoneySourceTests
{
    private static readonly LocalDate Day = new(2022, 12, 31);
    private static readonly Citation Methodology = Citation.Document(BilingualText.Same("metodika"));
    private static readonly CostPolicy All = new() { Source = Methodology, CountsHealthCare = true, CountsEmploymentSubsidies = true, CountsInKind = true };
    private static readonly CostPolicy Nothing = new() { Source = Methodology, CountsHealthCare = false, CountsEmploymentSubsidies = false, CountsInKind = false };

    [Fact]
    public void All_PublicSources_StandOnceEach() =>
        Assert.Equal(PublicSource.All.Select(source => source.Code).Order(StringComparer.Ordinal), MoneySource.All.Select(source => source.PublicSource?.Code).OfType<string>().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("state-101a", MoneyRole.Compensation, Confidence.High)]
    [InlineData("state-104", MoneyRole.Compensation, Confidence.High)]
    [InlineData("region", MoneyRole.Compensation, Confidence.High)]
    [InlineData("municipality", MoneyRole.Compensation, Confidence.High)]
    [InlineData("european-project", MoneyRole.Compensation, Confidence.High)]
    [InlineData("founder", MoneyRole.Compensation, Confidence.High)]
    [InlineData("other", MoneyRole.Compensation, Confidence.Medium)]
    [InlineData("client-payments", MoneyRole.Revenue, Confidence.High)]
    [InlineData("care-allowance", MoneyRole.Revenue, Confidence.High)]
    [InlineData("workshop-products", MoneyRole.Revenue, Confidence.Medium)]
    [InlineData("other-revenue", MoneyRole.Revenue, Confidence.High)]
    [InlineData("earmarked-gift", MoneyRole.EarmarkedGift, Confidence.High)]
    [InlineData("other-gift", MoneyRole.Outside, Confidence.Medium)]
    [InlineData("repayable-help", MoneyRole.Outside, Confidence.Medium)]
    public void Classify_ForBasicActivities_IsTheSameInEveryRegion(string code, MoneyRole role, Confidence confidence)
    {
        foreach (var policy in (CostPolicy?[])[null, All, Nothing])
        {
            var found = MoneySource.Parse(code).Classify(policy, CostPurpose.BasicActivities, Day);

            Assert.Equal((role, confidence), (found.Role, found.Confidence));
            Assert.True(confidence == Confidence.High || found.Reservation != default);
            Assert.True(role == MoneyRole.Outside || found.Citation is not null);
        }
    }

    [Theory]
    [InlineData("health-insurance", "health-care", MoneyRole.Revenue)]
    [InlineData("in-kind", "basic", MoneyRole.Compensation)]
    [InlineData("employment-subsidy", "basic", MoneyRole.Revenue)]
    public void Classify_OfWhatTheRegionDecides_FollowsItOrAsks(string code, string purpose, MoneyRole counted)
    {
        var source = MoneySource.Parse(code);

        Assert.Equal(counted, source.Classify(All, CostPurpose.Parse(purpose), Day).Role);
        Assert.Equal((MoneyRole.Outside, Methodology), (source.Classify(Nothing, CostPurpose.Parse(purpose), Day).Role, source.Classify(Nothing, CostPurpose.Parse(purpose), Day).Citation));
        Assert.Equal(MoneyRole.ByPolicy, source.Classify(null, CostPurpose.Parse(purpose), Day).Role);
        Assert.Equal(MoneyRole.ByPolicy, source.Classify(new() { Source = Methodology }, CostPurpose.Parse(purpose), Day).Role);
    }

    [Fact]
    public void Classify_OutsideThePublicService_IsOutsideWhateverTheSource() => Assert.All(MoneySource.All, source =>
    {
        Assert.Equal(MoneyRole.Outside, source.Classify(All, CostPurpose.OutsideService, Day).Role);
        Assert.Equal(MoneyRole.Outside, source.Classify(null, CostPurpose.OptionalActivities, Day).Role);
    });

    /// <summary>That money outside the service stays outside is firm, but for products of a workshop, whose purpose is judged.</summary>
    [Fact]
    public void Classify_OutsideThePublicService_IsFirmButForProducts() => Assert.All(MoneySource.All.Except([MoneySource.RepayableHelp, MoneySource.OtherGift]), source => Assert.Equal(
        source == MoneySource.WorkshopProducts ? Confidence.Medium : Confidence.High, source.Classify(All, CostPurpose.OutsideService, Day).Confidence));

    [Theory]
    [InlineData("client-payments", "5(4)")]
    [InlineData("earmarked-gift", "5(1)")]
    public void Classify_OfMoneyThatIsNotPublic_CitesRevenueOrTheCeiling(string code, string paragraph) => Assert.Equal(
        $"Commission Decision 2012/21/EU, Art.\u00A0{paragraph}", MoneySource.Parse(code).Classify(null, CostPurpose.BasicActivities, Day).Citation!.ToString());

    [Fact]
    public void Classify_WithoutAPurpose_IsRefused() =>
        Assert.Equal("purpose", Assert.Throws<ArgumentNullException>(() => MoneySource.RepayableHelp.Classify(null, null!, Day)).ParamName);

    [Fact]
    public void Classify_OfSalesOfOptionalActivities_CitesSeparateAccounts() =>
        Assert.Equal("mimo výpočet (čl.\u00A05 odst.\u00A09 rozhodnutí Komise 2012/21/EU)", MoneySource.OptionalActivities.Classify(null, CostPurpose.OptionalActivities, Day).ToText(Language.Czech));

    [Fact]
    public void ToText_OfAReservation_SaysWhatToConfirm() => Assert.Equal(
        "outside the calculation. Repayable help goes back, so it is no revenue; confirm that it was not forgiven.", MoneySource.RepayableHelp.Classify(null, CostPurpose.BasicActivities, Day).ToString());

    [Fact]
    public void ToText_OfEveryRole_DiffersInBothLanguages()
    {
        foreach (var language in (Language[])[Language.Czech, Language.English])
            Assert.Equal(5, Enum.GetValues<MoneyRole>().Select(role => new MoneyClassification(role, null, null, default).ToText(language)).Distinct(StringComparer.Ordinal).Count());
    }
}
