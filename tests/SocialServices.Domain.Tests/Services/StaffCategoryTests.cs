using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Services;

public sealed class StaffCategoryTests
{
    [Fact]
    public void All_Categories_AreThoseOfTheForm()
    {
        Assert.Equal(["1", "1.1", "1.2", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.3", "1.4", "1.5", "1.6", "2", "2.1", "2.2", "2.3"], StaffCategory.All.Select(category => category.Code));
        Assert.Equal(["1", "1.2", "2"], StaffCategory.All.Where(category => category.IsSum).Select(category => category.Code));
        Assert.Equal(11, StaffCategory.All.Count(category => category.IsDirectCare));
        Assert.All(StaffCategory.All, category => Assert.False(string.IsNullOrEmpty(category.Name.Czech) || string.IsNullOrEmpty(category.Name.English)));
    }

    [Fact]
    public void Includes_OfASum_HoldsWhatIsUnderIt()
    {
        Assert.True(StaffCategory.DirectCare.Includes(StaffCategory.HomeCarers));
        Assert.True(StaffCategory.WorkersInSocialServices.Includes(StaffCategory.HomeCarers));
        Assert.False(StaffCategory.SocialWorkers.Includes(StaffCategory.HomeCarers));
        Assert.False(StaffCategory.OutsideDirectCare.Includes(StaffCategory.SocialWorkers));
        Assert.True(StaffCategory.Managers.Includes(StaffCategory.Managers));
    }

    [Fact]
    public void CodeLists_AsValues_KeepTheContracts()
    {
        var categories = Arb.From(Gen.Elements(StaffCategory.All.ToArray()));
        var regimes = Arb.From(Gen.Elements(ShiftRegime.All.ToArray()));

        ValueContract.Equality(categories);
        ValueContract.TextRoundTrip(categories);
        ValueContract.JsonRoundTrip(categories);
        ValueContract.Equality(regimes);
        ValueContract.TextRoundTrip(regimes);
        ValueContract.JsonRoundTrip(regimes);
    }

    [Fact]
    public void Parse_OfAnUnknownCode_ListsTheCodes()
    {
        Assert.Contains("expected one of 1, 1.1, 1.2, 1.2.1", Assert.Throws<FormatException>(() => StaffCategory.Parse("3")).Message, StringComparison.Ordinal);
        Assert.Contains("expected one of one-shift, two-shifts, three-shifts, continuous", Assert.Throws<FormatException>(() => ShiftRegime.Parse("night")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one-shift", "40")]
    [InlineData("two-shifts", "38.75")]
    [InlineData("three-shifts", "37.5")]
    [InlineData("continuous", "37.5")]
    public void FullWeeklyHours_OfARegime_AreThoseOfTheLabourCode(string regime, string hours)
    {
        var known = ShiftRegime.Parse(regime).FullWeeklyHours.At(new(2023, 1, 1));

        Assert.Equal(Exact.Parse(hours), known.Value);
        Assert.Equal("Act 262/2006 Sb., §\u00A079", known.Citation.ToString());
    }

    [Fact]
    public void FormGroups_OfForms_PutAmbulatoryAndFieldTogether()
    {
        Assert.Equal(StaffFormGroup.Residential, StaffFormGroups.Of(ServiceForm.Residential));
        Assert.Equal(StaffFormGroup.AmbulatoryAndField, StaffFormGroups.Of(ServiceForm.Ambulatory));
        Assert.Equal(StaffFormGroup.AmbulatoryAndField, StaffFormGroups.Of(ServiceForm.Field));
        Assert.Throws<ArgumentOutOfRangeException>(() => StaffFormGroups.Of((ServiceForm)7));
        Assert.Equal("ambulantní a terénní forma", StaffFormGroup.AmbulatoryAndField.ToText(Language.Czech));
        Assert.Equal("agreement to perform work", WorkAgreementKind.PerformWork.ToText(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((StaffFormGroup)2).ToText(Language.Czech));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((WorkAgreementKind)2).ToText(Language.Czech));
    }
}
