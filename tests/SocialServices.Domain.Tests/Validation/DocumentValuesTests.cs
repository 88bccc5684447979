using System.Text;
using NodaTime;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Validation;

public sealed class DocumentValuesTests
{
    [Theory]
    [InlineData("2022-03-01", true)]
    [InlineData("2022-3-1", false)]
    [InlineData("1. 3. 2022", false)]
    [InlineData("2022-03-01\\u0000", false)] // a zero character after it
    public void AsDate_OfAText_IsAnIsoDateOrAProblemOfItsPath(string text, bool isDate)
    {
        var problems = new List<Problem>();
        var root = DocumentReader.Read(Encoding.UTF8.GetBytes($$"""{"schema":"socialservices.test/1","day":"{{text}}"}"""), "test", 1, problems)!;

        Assert.Equal(isDate ? new LocalDate(2022, 3, 1) : null, root.Required("day")!.AsDate());
        Assert.Equal(isDate ? [] : ["$.day"], problems.Select(problem => problem.Path));
    }
}
