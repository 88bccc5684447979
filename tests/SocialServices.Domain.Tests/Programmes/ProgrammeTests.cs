using System.Text.Json;
using SocialServices.Domain.Programmes;

namespace SocialServices.Domain.Tests.Programmes;

public sealed class ProgrammeTests
{
    [Fact]
    public void All_Programmes_FollowEachOtherWithoutAGap()
    {
        Assert.Equal("OP LZZ 2007-2013, OPZ 2014-2020, OPZ+ 2021-2027",
            string.Join(", ", Programme.All.Select(programme => $"{programme} {programme.FirstYear}-{programme.LastYear}")));
        Assert.Equal("Operační program Zaměstnanost plus", Programme.EmploymentPlus.Name.Czech);
    }

    [Fact]
    public void Parse_Code_GivesTheProgramme()
    {
        foreach (var programme in Programme.All)
            Assert.Same(programme, Programme.Parse(programme.Code));
        Assert.Equal("The programme 'OPZ++' is not known; expected one of OP LZZ, OPZ, OPZ+.", Assert.Throws<FormatException>(() => Programme.Parse("OPZ++")).Message);
        Assert.False(Programme.TryParse(null, null, out _));
    }

    [Fact]
    public void Json_Programme_IsItsCodeAndBack() => Assert.Same(
        Programme.EmploymentPlus, JsonSerializer.Deserialize<Programme>(JsonSerializer.Serialize(Programme.EmploymentPlus)));
}
