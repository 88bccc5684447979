using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class ContractPriceCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void ContractPrice_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);

        var price = ContractPrice.Of(input.Ceiling, input.Share);
        var explained = price.Explain(Citation.Document(BilingualText.Same("smlouva")));

        var actual = new Dictionary<string, string> { ["price"] = price.Price.ToString(), ["territory"] = price.TerritoryPart.ToString() };
        var due = input.Delivered is { } delivered ? price.DueFor(input.Planned!.Value, delivered)
            : input.ActualCeiling is { } ceiling ? price.DueAt(ceiling)
            : price.Price;
        actual["due"] = due.ToString();
        actual["back"] = (price.Price - due).ToString();
        golden.Verify(actual);
        Assert.Equal(price, explained.Value);
        golden.VerifyText("cs", explained.ToText(Language.Czech));
        golden.VerifyText("en", explained.ToText(Language.English));
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "contract-price"));

    private sealed record Input(Money Ceiling, Rate Share, Quantity? Planned = null, Quantity? Delivered = null, Money? ActualCeiling = null);
}
