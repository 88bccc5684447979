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

    [Theory]
    [InlineData("99999999999", "Expected a whole number from -2147483648 to 2147483647, not '99999999999'.")]
    [InlineData("-99999999999", "Expected a whole number from -2147483648 to 2147483647, not '-99999999999'.")]
    [InlineData("1.5", "Expected a whole number, not '1.5'.")]
    public void AsInteger_OfWhatIsNone_SaysWhetherItIsTooLargeOrNotWhole(string number, string english)
    {
        var problems = new List<Problem>();
        var root = DocumentReader.Read(Encoding.UTF8.GetBytes($$"""{"schema":"socialservices.test/1","year":{{number}}}"""), "test", 1, problems)!;

        Assert.Null(root.Required("year")!.AsInteger());
        Assert.Equal(english, Assert.Single(problems).Text.English);
    }
}
