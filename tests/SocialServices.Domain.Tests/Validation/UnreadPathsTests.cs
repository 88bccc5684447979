using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Validation;

public sealed class UnreadPathsTests
{
    private static readonly UnreadPaths Unread = UnreadPaths.Of(
    [
        Problem.Error(DocumentProblemCodes.WrongForm, "$.lines[1].unit", default), Problem.Error(DocumentProblemCodes.WrongKind, "$.share", default),
        Problem.Error(DocumentProblemCodes.UnknownProperty, "$.colour", default), Problem.Error(DocumentProblemCodes.RepeatedProperty, "$.name", default),
        Problem.Warning("ledger.unusual-day", "$.day", default),
    ]);

    [Theory]
    [InlineData("$.lines[1].unit", true)]
    [InlineData("$.lines[1]", true)] // it has one inside
    [InlineData("$.lines", true)]
    [InlineData("$", true)]
    [InlineData("$.share.ofCeiling", true)] // it stands in one
    [InlineData("$.lines[1].units", false)]
    [InlineData("$.lines[10]", false)]
    [InlineData("$.line", false)]
    [InlineData("$.lines[0]", false)]
    [InlineData("$.shares", false)]
    [InlineData("$.colour", false)] // nothing stands in for it
    [InlineData("$.name", false)]
    [InlineData("$.day", false)] // it was read
    public void Touch_OfAPath_IsTrueAtBelowAndAroundAStandIn(string path, bool touches) => Assert.Equal(touches, Unread.Touch(path));

    [Fact]
    public void Touch_WhereAllWasRead_IsFalse() => Assert.False(UnreadPaths.None.Touch("$"));
}
