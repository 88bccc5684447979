using Xunit;

namespace SocialServices.Domain.Tests;

public class CzechTextTests
{
    [Theory]
    [InlineData("Příliš žluťoučký kůň úpěl ďábelské ódy", "prilis zlutoucky kun upel dabelske ody")]
    [InlineData("PŘÍLIŠ ŽLUŤOUČKÝ KŮŇ ÚPĚL ĎÁBELSKÉ ÓDY", "prilis zlutoucky kun upel dabelske ody")]
    [InlineData("u\u030A e\u030C", "u e")]
    [InlineData("\t a\u00A0\n b ", "a b")]
    [InlineData("K-centrum 60a", "k-centrum 60a")]
    [InlineData("", "")]
    public void Fold_Text_LosesCaseAccentsAndExtraSpaces(string text, string folded) => Assert.Equal(folded, CzechText.Fold(text));
}
