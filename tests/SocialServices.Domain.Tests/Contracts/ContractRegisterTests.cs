using System.Text.Json;
using SocialServices.Domain.Contracts;

namespace SocialServices.Domain.Tests.Contracts;

public sealed class ContractRegisterTests
{
    // One entry of the register of contracts with both of its numbers.
    [Fact]
    public void Parse_BothNumbersOfOneEntry_AreTwoThings()
    {
        var contract = ContractRegisterId.Parse("1443766");
        var version = ContractVersionId.Parse("https://smlouvy.gov.cz/smlouva/1559694");

        Assert.Equal((1_443_766L, 1_559_694L), (contract.Value, version.Value));
        Assert.Equal((ContractRegisterId.Of(1_443_766), ContractVersionId.Of(1_559_694)), (contract, version));
        Assert.Equal("https://smlouvy.gov.cz/smlouva/1559694", version.Address);
        Assert.Equal(("1443766", "1559694"), (contract.ToString(), version.ToString()));
        Assert.False(((object)ContractRegisterId.Of(1)).Equals(ContractVersionId.Of(1)));
        Assert.True(ContractRegisterId.TryParse("1443766", out _, out var problem));
        Assert.Null(problem);
        Assert.True(ContractVersionId.TryParse("1559694", out _, out problem));
        Assert.Null(problem);
    }

    [Fact]
    public void Parse_PublicAddressAsAContract_IsRefusedBecauseItHasTheVersion()
    {
        Assert.False(ContractRegisterId.TryParse("https://smlouvy.gov.cz/smlouva/1559694", out _, out var problem));
        Assert.Equal(ContractRegisterId.FormCode, problem.Code);
        Assert.Equal(
            "The number of a contract in the register (idSmlouvy) is a whole number from 1, such as 1443766; it is not the number in the public address, which is that of a version (idVerze). Copy it from the details of the entry in the register of contracts.",
            problem.Text.English);
        Assert.Contains("to je číslo verze (idVerze)", problem.Text.Czech, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.5")]
    [InlineData("12a")]
    [InlineData("12\0")]
    [InlineData("9223372036854775808")] // beyond the range
    public void Parse_NoNumber_IsRefusedByBoth(string text)
    {
        Assert.False(ContractRegisterId.TryParse(text, out var contract, out var problem));
        Assert.Equal(default, contract);
        Assert.Equal(problem.Text.English, Assert.Throws<FormatException>(() => ContractRegisterId.Parse(text)).Message);
        Assert.False(ContractVersionId.TryParse(text, out var version, out problem));
        Assert.Equal(default, version);
        Assert.Equal(ContractVersionId.FormCode, problem.Code);
        Assert.Equal(problem.Text.English, Assert.Throws<FormatException>(() => ContractVersionId.Parse(text)).Message);
    }

    [Fact]
    public void Of_LessThanOne_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ContractRegisterId.Of(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ContractVersionId.Of(-1));
    }

    [Fact]
    public void Default_IsZeroWithoutAnAddressAndItsTextIsRefused()
    {
        Assert.Equal((0L, "0"), (default(ContractRegisterId).Value, default(ContractRegisterId).ToString()));
        Assert.Equal(string.Empty, default(ContractVersionId).Address);
        Assert.False(ContractVersionId.TryParse(default(ContractVersionId).ToString(), null, out _));
    }

    [Fact]
    public void Json_Numbers_AreTexts() => Assert.Equal("\"1443766\"", JsonSerializer.Serialize(ContractRegisterId.Of(1_443_766)));
}
