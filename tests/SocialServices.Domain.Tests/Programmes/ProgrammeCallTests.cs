using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Programmes;

namespace SocialServices.Domain.Tests.Programmes;

public sealed class ProgrammeCallTests
{
    [Theory]
    [InlineData("CZ.03.2.60/0.0/0.0/15_005/0002734", "03_15_005")] // 05-projects, sections 1.3 and 2
    [InlineData("CZ.03.2.60/0.0/0.0/15_005/0015650", "03_15_005")]
    [InlineData("CZ.03.2.63/0.0/0.0/15_007/0013535", "03_15_007")]
    [InlineData("CZ.03.2.63/0.0/0.0/16_063/0006520", "03_16_063")]
    [InlineData("CZ.03.02.01/00/22_003/0000408", "03_22_003")]
    [InlineData("CZ. 1.04/3.1.00/05.00069", "05")]
    public void TryFind_OfARegistrationNumber_GivesItsCall(string number, string code)
    {
        var parsed = RegistrationNumber.Parse(number);

        Assert.True(ProgrammeCall.TryFind(parsed, out var call));
        Assert.Equal(code, call.Code);
        Assert.Equal(parsed.Programme, call.Programme);
        Assert.Contains(call, call.Programme.Calls);
    }

    [Theory]
    [InlineData("CZ.03.4.74/0.0/0.0/15_025/0013983")]
    [InlineData("CZ.1.04/3.1.03/05.00069")] // a grant scheme
    [InlineData("CZ.1.04/4.1.00/05.00069")] // another area of support
    public void TryFind_OfAnUnknownCall_IsFalse(string number) => Assert.False(ProgrammeCall.TryFind(RegistrationNumber.Parse(number), out _));

    [Fact]
    public void TryFind_OfTheDefaultNumber_IsFalse() => Assert.False(ProgrammeCall.TryFind(default, out _));

    [Fact]
    public void Parse_OfEachCode_GivesTheCall()
    {
        Assert.All(ProgrammeCall.All, call => Assert.Same(call, ProgrammeCall.Parse(call.ToString())));
        Assert.Contains("03_15_005", Assert.Throws<FormatException>(() => ProgrammeCall.Parse("03_99_999")).Message, StringComparison.Ordinal);
        Assert.Equal(ProgrammeCall.All.Count, ProgrammeCall.All.Select(call => call.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(ProgrammeCall.All, call => Assert.NotEmpty(call.Source.Text.Czech));
    }

    [Theory]
    [InlineData("OP LZZ", "2012-08-01", "2015-02-28", "")] // the Karlovy Vary project
    [InlineData("OPZ", "2019-10-01", "2022-10-31", "")] // the South Moravian project
    [InlineData("OPZ+", "2022-09-01", "2026-04-30", "")] // the Pardubice project
    [InlineData("OPZ", "2013-12-31", "2023-12-31", "programme.before-eligibility")]
    [InlineData("OPZ", "2014-01-01", "2024-01-01", "programme.after-eligibility")]
    [InlineData("OPZ", "2013-12-31", "2024-01-01", "programme.before-eligibility programme.after-eligibility")]
    public void CheckPeriod_OfAProject_WarnsOutsideTheDaysOfEligibility(string programme, string from, string to, string codes)
    {
        var pattern = NodaTime.Text.LocalDatePattern.Iso;
        var report = Programme.Parse(programme).CheckPeriod(new DateInterval(pattern.Parse(from).Value, pattern.Parse(to).Value), "$.period");

        Assert.Equal(codes, string.Join(' ', report.Problems.Select(problem => problem.Code)));
        Assert.False(report.HasErrors);
        Assert.All(report.Problems, problem => Assert.Equal("$.period", problem.Path));
    }

    [Fact]
    public void Eligibility_OfEachProgramme_EndsAfterItsPeriodAndSaysHowSureItIs()
    {
        Assert.All(Programme.All, programme => Assert.True(programme.Eligibility.Days.End.Year > programme.LastYear && programme.Eligibility.Days.Start.Year == programme.FirstYear));
        Assert.Equal([Confidence.Medium, Confidence.High, Confidence.Medium], Programme.All.Select(programme => programme.Eligibility.Confidence));
        Assert.All(Programme.All, programme => Assert.Equal(programme.Eligibility.Confidence == Confidence.High, programme.Eligibility.Reservation == default));
        Assert.Equal(3, Programme.All.Select(programme => programme.NumberForm).Distinct(StringComparer.Ordinal).Count());
    }
}
