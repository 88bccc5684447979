using SocialServices.Domain.Contracts;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Tests.Contracts;

public sealed class CpvSuggestionsTests
{
    [Theory]
    [InlineData("57", "85311000-2")]
    [InlineData("58", "85311000-2")]
    [InlineData("67", "85312500-4 85312000-9")]
    [InlineData("70", "85312500-4 85312000-9")]
    [InlineData("65", "85312400-3 85312000-9")]
    [InlineData("62", "85312400-3 85312000-9")]
    [InlineData("61", "85312400-3 85312000-9")]
    [InlineData("69", "85312400-3 85312000-9")]
    [InlineData("60a", "85312300-2")]
    [InlineData("37", "85312300-2")]
    [InlineData("39", "85312000-9")]
    [InlineData("43", "85312000-9")]
    [InlineData("49", "")]
    public void For_AServiceType_AreTheSuggestedCodes(string type, string codes) => Assert.Equal(codes, string.Join(' ', CpvSuggestions.For(ServiceType.Parse(type))));

    [Fact]
    public void For_EveryServiceType_AreCodesOfAnnex4() => Assert.All(ServiceType.All.SelectMany(CpvSuggestions.For), code =>
    {
        Assert.True(code.IsOfAnnex4);
        Assert.Contains(code, CpvCode.OfSocialServices);
    });

    [Theory]
    [InlineData("85000000-9", true)]
    [InlineData("85323000-9", true)]
    [InlineData("84999999-9", false)]
    [InlineData("85323001-9", false)]
    [InlineData("75200000-8", true)]
    [InlineData("98133100-5", true)]
    [InlineData("98513000-2", true)]
    [InlineData("98514000-9", true)]
    [InlineData("98514001-9", false)]
    [InlineData("72000000-5", false)]
    public void IsOfAnnex4_OfACode_SaysTheKindOfServices(string text, bool expected)
    {
        var code = CpvCode.Parse(text);

        Assert.Equal(expected, code.IsOfAnnex4);
        Assert.Equal(expected ? ProcurementSubject.SpecialServices : ProcurementSubject.OrdinaryServices, ProcurementSubjects.Of(code));
    }

    [Fact]
    public void IsOfAnnex4_OfSocialServicesAndTheDefault_IsTrueAndFalse()
    {
        Assert.All(CpvCode.OfSocialServices, code => Assert.True(code.IsOfAnnex4));
        Assert.False(default(CpvCode).IsOfAnnex4);
    }
}
