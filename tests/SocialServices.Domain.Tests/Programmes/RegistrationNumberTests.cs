using System.Text.Json;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Programmes;

public sealed class RegistrationNumberTests
{
    /// <summary>Numbers of real projects, as published.</summary>
    public static TheoryData<string, string> Published => new()
    {
        { "CZ.1.04/3.1.00/05.00013", "OP LZZ" },
        { "CZ.1.04/3.1.00/05.00069", "OP LZZ" },
        { "CZ.1.04/3.1.00/05.00081", "OP LZZ" },
        { "CZ.1.04/3.1.00/05.00088", "OP LZZ" },
        { "CZ.1.04/3.2.00/B4.00006", "OP LZZ" },
        { "CZ.1.04/4.1.01/53.00168", "OP LZZ" },
        { "CZ.03.2.60/0.0/0.0/15_005/0002734", "OPZ" },
        { "CZ.03.2.60/0.0/0.0/15_005/0003758", "OPZ" },
        { "CZ.03.2.60/0.0/0.0/15_005/0005703", "OPZ" },
        { "CZ.03.2.60/0.0/0.0/15_005/0007741", "OPZ" },
        { "CZ.03.2.60/0.0/0.0/15_005/0010156", "OPZ" },
        { "CZ.03.2.60/0.0/0.0/15_005/0010213", "OPZ" },
        { "CZ.03.2.60/0.0/0.0/15_005/0015650", "OPZ" },
        { "CZ.03.2.63/0.0/0.0/15_007/0002264", "OPZ" },
        { "CZ.03.2.63/0.0/0.0/15_007/0003861", "OPZ" },
        { "CZ.03.2.63/0.0/0.0/15_007/0007629", "OPZ" },
        { "CZ.03.2.63/0.0/0.0/15_007/0013535", "OPZ" },
        { "CZ.03.2.63/0.0/0.0/16_063/0006520", "OPZ" },
        { "CZ.03.4.74/0.0/0.0/15_025/0013983", "OPZ" },
        { "CZ.03.02.01/00/22_003/0000063", "OPZ+" },
        { "CZ.03.02.01/00/22_003/0000123", "OPZ+" },
        { "CZ.03.02.01/00/22_003/0000174", "OPZ+" },
        { "CZ.03.02.01/00/22_003/0000408", "OPZ+" },
        { "CZ.03.02.01/00/22_003/0001885", "OPZ+" },
        { "CZ.03.02.01/00/22_018/0000779", "OPZ+" },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void Parse_PublishedNumber_TellsItsProgramme(string text, string programme)
    {
        Assert.True(RegistrationNumber.TryParse(text, out var number, out var problem));
        Assert.Null(problem);
        Assert.Equal((text, programme), (number.ToString(), number.Programme?.Code));
        Assert.Equal(number, RegistrationNumber.Parse(text));
        Assert.Equal(number, RegistrationNumber.Parse(text.ToLowerInvariant().AsSpan()));
        Assert.Null(RegistrationNumber.ProbableNumber(text));
    }

    [Theory]
    [InlineData("00014")]
    [InlineData("00015")]
    [InlineData("00017")]
    [InlineData("00030")]
    public void Parse_SerialOfAnIndividualProjectOfARegion_IsOne(string serial) => // seen with their common beginning
        Assert.True(RegistrationNumber.Parse("CZ.1.04/3.1.00/05." + serial).IsIndividualProject);

    [Fact]
    public void Parts_OfOpLzz_AreThoseOfItsGrammar()
    {
        var number = RegistrationNumber.Parse("CZ.1.04/3.1.00/05.00069");

        Assert.Same(Programme.HumanResourcesAndEmployment, number.Programme);
        Assert.Equal((3, "3.1", "00", "05", "00069"), (number.PriorityAxis, number.Area, number.Scheme, number.Call, number.Serial));
        Assert.True(number.IsIndividualProject);
        Assert.Null(number.CallYear);
    }

    [Fact]
    public void Parts_OfAGrantSchemeAndALetteredCall_AreRead()
    {
        Assert.False(RegistrationNumber.Parse("CZ.1.04/4.1.01/53.00168").IsIndividualProject);
        Assert.Equal("01", RegistrationNumber.Parse("CZ.1.04/4.1.01/53.00168").Scheme);
        Assert.Equal("B4", RegistrationNumber.Parse("CZ.1.04/3.2.00/b4.00006").Call);
    }

    [Fact]
    public void Parts_OfOpz_AreThoseOfItsGrammar()
    {
        var number = RegistrationNumber.Parse("CZ.03.2.60/0.0/0.0/15_005/0002734");

        Assert.Same(Programme.Employment, number.Programme);
        Assert.Equal((2, "60", "03_15_005", 2015, "0002734"), (number.PriorityAxis, number.Area, number.Call, number.CallYear, number.Serial));
        Assert.Null(number.Scheme);
        Assert.Null(number.IsIndividualProject);
        Assert.Equal("X", RegistrationNumber.Parse("CZ.03.3.X/0.0/0.0/15_125/0002734").Area);
    }

    [Fact]
    public void Parts_OfOpzPlus_AreThoseOfItsGrammar()
    {
        var number = RegistrationNumber.Parse("CZ.03.02.01/00/22_003/0000063");

        Assert.Same(Programme.EmploymentPlus, number.Programme);
        Assert.Equal((2, "01", "03_22_003", 2022, "0000063"), (number.PriorityAxis, number.Area, number.Call, number.CallYear, number.Serial));
        Assert.Null(number.IsIndividualProject);
    }

    [Fact]
    public void Default_HasNoParts()
    {
        var none = default(RegistrationNumber);

        Assert.Null(none.Programme);
        Assert.Equal((string.Empty, 0, string.Empty, string.Empty, string.Empty), (none.ToString(), none.PriorityAxis, none.Area, none.Call, none.Serial));
        Assert.Equal((null, null, null), (none.Scheme, none.IsIndividualProject, none.CallYear));
    }

    [Theory]
    [InlineData("CZ. 1.04/3.1.00/05.00069")] // as the published document of the Ústecký kraj prints it
    [InlineData("CZ.\u00A01.04/3.1.00/05.00069")]
    [InlineData(" CZ.1.04 / 3.1.00 / 05.00069 ")]
    [InlineData("cz.1.04/3.1.00/05.00069")]
    public void Parse_InnerWhiteSpaceAndCase_AreNormalised(string text) => Assert.Equal("CZ.1.04/3.1.00/05.00069", RegistrationNumber.Parse(text).ToString());

    [Theory]
    [InlineData("CZ.1.4/3.1.00/05.00014", "CZ.1.04/3.1.00/05.00014")] // as the official page of the Jihočeský kraj prints it
    [InlineData("CZ.03.2.60/0.0/0.0/15_005/3758", "CZ.03.2.60/0.0/0.0/15_005/0003758")] // as a printed grant decision
    [InlineData("CZ.1.04/3.1.0/05.00069", "CZ.1.04/3.1.00/05.00069")]
    [InlineData("CZ.1.04/3.1.00/5.00069", "CZ.1.04/3.1.00/05.00069")]
    [InlineData("CZ.1.4/3.1.0/5.69", "CZ.1.04/3.1.00/05.00069")]
    [InlineData("CZ.3.2.1/0/22_3/63", "CZ.03.02.01/00/22_003/0000063")]
    [InlineData("CZ. 3.2.60/0.0/0.0/15_5/2734", "CZ.03.2.60/0.0/0.0/15_005/0002734")]
    public void Parse_LostLeadingZero_IsRefusedAndOffersTheProbableNumber(string text, string probable)
    {
        Assert.False(RegistrationNumber.TryParse(text, out var number, out var problem));
        Assert.Equal(default, number);
        Assert.Equal((RegistrationNumber.LostZeroCode, ProblemSeverity.Error), (problem.Code, problem.Severity));
        Assert.Contains($"pravděpodobně jde o {probable}.", problem.Text.Czech, StringComparison.Ordinal);
        Assert.Contains($"it is probably {probable}.", Assert.Throws<FormatException>(() => RegistrationNumber.Parse(text)).Message, StringComparison.Ordinal);
        Assert.Equal(RegistrationNumber.Parse(probable), RegistrationNumber.ProbableNumber(text));
    }

    [Theory]
    [InlineData("CZ 03.260/0.0/15_005/0001897")] // a dot and one pair lost
    [InlineData("CZ.3.2.6/././15_5/3758")] // zeros lost in a scan
    [InlineData("CZ /0.0/0.0/15_007/")] // digits lost in an extract
    [InlineData("CZ.03.2.63/0.0/0.0/15_007/nnnnnnn")]
    [InlineData("CZ.1.04/3.1.00/05.000690")]
    [InlineData("CZ.1.04/3.1.00/B.00006")] // a call of two characters, of which either may be lost
    [InlineData("CZ.03.2.6/0.0/0.0/15_005/0002734")] // not a zero on the left
    [InlineData("CZ.03.6.60/0.0/0.0/15_005/0002734")] // no such axis
    [InlineData("CZ.1.04/0.1.00/05.00069")]
    [InlineData("CZ.03.2.60/0.0/0.0/15-005/0002734")]
    [InlineData("CZ.１.04/3.1.00/05.00069")]
    [InlineData("")]
    public void Parse_NotRepairable_SaysSo(string text)
    {
        Assert.False(RegistrationNumber.TryParse(text, out _, out var problem));
        Assert.Equal(RegistrationNumber.FormCode, problem.Code);
        Assert.EndsWith("can't be repaired safely. Copy it from the grant decision.", problem.Text.English, StringComparison.Ordinal);
        Assert.EndsWith("nelze je bezpečně opravit. Opište je z rozhodnutí o poskytnutí dotace.", problem.Text.Czech, StringComparison.Ordinal);
        Assert.Null(RegistrationNumber.ProbableNumber(text));
    }

    [Theory]
    [InlineData("CZ.1.05/3.1.00/05.00069", "05")]
    [InlineData("CZ.06.2.58/0.0/0.0/16_026/0002734", "06")]
    [InlineData("CZ.06.02.01/00/22_003/0000063", "06")]
    public void Parse_NumberOfAnotherProgramme_NamesIt(string text, string programme)
    {
        Assert.False(RegistrationNumber.TryParse(text, out _, out var problem));
        Assert.Equal(RegistrationNumber.OtherProgrammeCode, problem.Code);
        Assert.Contains($"is of another operational programme ({programme});", problem.Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CZ.3.04/3.1.00/05.00069", "states the objective 3;")]
    [InlineData("CZ.03.2.60/0.1/0.0/15_005/0002734", "has '0.1/0.0' in the middle,")]
    [InlineData("CZ.03.02.01/07/22_003/0000063", "has '07' in the middle,")]
    public void TryParse_PartUnlikeAllKnownNumbers_IsReadWithAWarning(string text, string what)
    {
        Assert.True(RegistrationNumber.TryParse(text, out var number, out var problem));
        Assert.Equal(text, number.ToString());
        Assert.Equal((RegistrationNumber.UnusualCode, ProblemSeverity.Warning), (problem!.Code, problem.Severity));
        Assert.Contains(what, problem.Text.English, StringComparison.Ordinal);
        Assert.Equal(number, RegistrationNumber.Parse(text));
    }

    [Fact]
    public void TryParse_ObjectiveTwo_NeedsNoWarning() // Prague
    {
        Assert.True(RegistrationNumber.TryParse("CZ.2.04/3.1.00/05.00069", out _, out var problem));
        Assert.Null(problem);
    }

    [Fact]
    public void TryParse_LongText_IsShortenedInTheMessage()
    {
        Assert.False(RegistrationNumber.TryParse(new string('x', 100_000), out _, out var problem));
        Assert.StartsWith($"'{new string('X', 60)}…' is no registration number", problem.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Programme_OfAnyNumber_FollowsFromItsShapeAlone() => Property.Holds(IdentifierGenerators.RegistrationNumbers, number =>
    {
        var text = number.ToString();
        var shapes = new[] { text[4] == '.', text.Contains("/0.0/0.0/", StringComparison.Ordinal), text[8] == '.' && text[4] != '.' };

        Assert.Single(shapes, shape => shape);
        Assert.Same(Programme.All[Array.IndexOf(shapes, true)], number.Programme);
        Assert.Equal(number.Programme == Programme.HumanResourcesAndEmployment, number.IsIndividualProject is not null);
        Assert.EndsWith(number.Serial, text, StringComparison.Ordinal);
        Assert.Contains(number.Call[^2..], text, StringComparison.Ordinal);
    });

    [Fact]
    public void Json_Number_IsItsText() => Assert.Equal(
        "\"CZ.03.02.01/00/22_003/0000063\"", JsonSerializer.Serialize(RegistrationNumber.Parse("cz.03.02.01/00/22_003/0000063")));
}
