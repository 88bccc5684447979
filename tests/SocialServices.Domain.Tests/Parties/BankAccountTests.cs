using System.Text.Json;
using SocialServices.Domain.Parties;

namespace SocialServices.Domain.Tests.Parties;

public sealed class BankAccountTests
{
    // The account of the ministry, printed in a contract: 9·2 + 10·2 + 5·2 + 8·9 + 1·1 = 121 = 11·11.
    [Theory]
    [InlineData("2229001/0710")]
    [InlineData("02229001/0710")]
    [InlineData("0002229001/0710")]
    [InlineData("0-2229001/0710")]
    [InlineData("000000-2229001/0710")]
    [InlineData("000000-0002229001/0710")]
    [InlineData(" 000000 – 0002229001 / 0710 ")]
    public void Parse_PaddedAccount_HasOneText(string text)
    {
        var account = BankAccount.Parse(text);

        Assert.Equal("2229001/0710", account.ToString());
        Assert.Equal((string.Empty, "2229001", "0710"), (account.Prefix, account.Number, account.BankCode));
        Assert.Equal(account, BankAccount.Parse(text.AsSpan()));
    }

    // The prefix by hand: 2·1 + 1·9 = 11.
    [Theory]
    [InlineData("19-2229001/0710")]
    [InlineData("000019-0002229001/0710")]
    public void Parse_Prefix_IsKeptWithoutPadding(string text)
    {
        var account = BankAccount.Parse(text);

        Assert.Equal("19-2229001/0710", account.ToString());
        Assert.Equal(("19", "2229001", "0710"), (account.Prefix, account.Number, account.BankCode));
        Assert.NotEqual(BankAccount.Parse("2229001/0710"), account);
    }

    [Theory]
    [InlineData("2229002/0710", "The account does not pass its check: the weighted sum of the number 2229002 is not divisible by 11. Look for a mistyped or swapped digit.")]
    [InlineData("2222901/0710", "The account does not pass its check: the weighted sum of the number 2222901 is not divisible by 11. Look for a mistyped or swapped digit.")]
    [InlineData("18-2229001/0710", "The account does not pass its check: the weighted sum of the prefix 18 is not divisible by 11. Look for a mistyped or swapped digit.")]
    public void Parse_WrongDigits_NamesThePart(string text, string message)
    {
        Assert.False(BankAccount.TryParse(text, out var account, out var problem));
        Assert.Equal(default, account);
        Assert.Equal((BankAccount.CheckDigitsCode, message), (problem.Code, problem.Text.English));
        Assert.StartsWith("Číslo účtu neprošlo kontrolou: ", problem.Text.Czech, StringComparison.Ordinal);
        Assert.Equal(message, Assert.Throws<FormatException>(() => BankAccount.Parse(text)).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2229001")]
    [InlineData("2229001/071")]
    [InlineData("2229001/07100")]
    [InlineData("0000000-2229001/0710")]
    [InlineData("-2229001/0710")]
    [InlineData("00002229001/0710")] // eleven digits
    [InlineData("1/0710")]
    [InlineData("22290O1/0710")]
    [InlineData("CZ1207100000000002229001")]
    public void Parse_OtherForm_SaysWhatIsExpected(string text)
    {
        Assert.False(BankAccount.TryParse(text, out _, out var problem));
        Assert.Equal(BankAccount.FormCode, problem.Code);
        Assert.Equal(
            "An account has the form prefix-number/bank code, such as 2229001/0710: a prefix of at most 6 digits (may be left out), a number of 2 to 10, a code of 4. Copy it from the contract; turn an IBAN into this form.",
            problem.Text.English);
    }

    [Fact]
    public void Parse_ZerosOnly_AreNoAccountThoughTheySumToZero()
    {
        Assert.False(BankAccount.TryParse("000000-0000000000/0710", out _, out var problem));
        Assert.Contains("a code of 4. A number of zeros only is no account. Copy", problem.Text.English, StringComparison.Ordinal);
        Assert.Contains("kód 4. Číslo ze samých nul účtem není. Opište", problem.Text.Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_HasEmptyTexts() => Assert.Equal(
        (string.Empty, string.Empty, string.Empty, string.Empty),
        (default(BankAccount).ToString(), default(BankAccount).Prefix, default(BankAccount).Number, default(BankAccount).BankCode));

    [Fact]
    public void Json_Account_IsItsText() => Assert.Equal("\"2229001/0710\"", JsonSerializer.Serialize(BankAccount.Parse("0002229001/0710")));
}
