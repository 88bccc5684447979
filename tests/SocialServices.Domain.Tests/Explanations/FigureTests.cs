using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Tests.Explanations;

public sealed class FigureTests
{
    private static readonly StepDefinition Step = new("test.step", new("Krok", "Step"), default, FigureKind.Text);

    [Fact]
    public void ToText_OfEuro_HasTwoDecimalsAndTheCurrency()
    {
        Assert.Equal("16\u00A0000\u00A0000,00\u00A0€", Figure.Euro(Euro.Of(16_000_000)).ToText(Language.Czech));
        Assert.Equal("16\u00A0000\u00A0000.00\u00A0EUR", Figure.Euro(Euro.Of(16_000_000)).ToString());
        Assert.Equal("≐\u00A00,33\u00A0€", Figure.Euro(Exact.Of(1, 3)).ToText(Language.Czech));
        Assert.NotEqual(Figure.Amount(Exact.One), Figure.Euro(Exact.One));
    }

    [Fact]
    public void ToText_OfWordsAndDays_IsTheWording()
    {
        Assert.Equal("vyhovuje", Figure.Text(new("vyhovuje", "passes")).ToText(Language.Czech));
        Assert.Equal("31.\u00A012.\u00A02025", Figure.Day(new(2025, 12, 31)).ToText(Language.Czech));
        Assert.Equal("31\u00A0December\u00A02025", Figure.Day(new(2025, 12, 31)).ToString());
        Assert.Equal(Exact.Zero, Figure.Day(new(2025, 12, 31)).Value);
        Assert.Equal(string.Empty, Figure.Units(Capacity.Beds(9).Quantity).Wording.Czech);
    }

    [Fact]
    public void Between_FiguresOfWords_HasNoChangeButADifference()
    {
        var comparison = ExplanationComparison.Between(new(Step, Figure.Day(new(2025, 12, 31))), new(Step, Figure.Day(new(2026, 1, 1))));

        Assert.Null(Assert.Single(comparison.Differences).Change);
        Assert.Equal("Krok: 31.\u00A012.\u00A02025 → 1.\u00A01.\u00A02026\n", comparison.ToText(Language.Czech));
        Assert.True(ExplanationComparison.Between(new(Step, Figure.Day(new(2026, 1, 1))), new(Step, Figure.Day(new(2026, 1, 1)))).IsSame);
    }

    [Fact]
    public void Between_FiguresOfEuro_HasAChangeInEuro() =>
        Assert.Equal("Krok: 1,00\u00A0€ → 3,50\u00A0€ (+2,50\u00A0€)\n",
            ExplanationComparison.Between(new(Step, Figure.Euro(Exact.One)), new(Step, Figure.Euro(Euro.Of(3.5m)))).ToText(Language.Czech));

    /// <summary>Equal steps pair by their turn; those that only the second calculation has come last, in its order.</summary>
    [Fact]
    public void Between_RepeatedSteps_PairsThemByTheirTurn()
    {
        var comparison = ExplanationComparison.Between(Whole(("a", 1), ("b", 2), ("a", 3), ("a", 4)), Whole(("c", 5), ("a", 6), ("d", 7), ("a", 8), ("c", 9)));

        Assert.Equal(
            ["a: 1 → 6", "b: 2 → –", "a: 3 → 8", "a: 4 → –", "c: – → 5", "d: – → 7", "c: – → 9"],
            comparison.Differences.Select(each => $"{each.Subject.English}: {each.Before?.ToString() ?? "–"} → {each.After?.ToString() ?? "–"}"));

        static Explanation Whole(params (string Subject, int Value)[] parts) => new(Step, Figure.Text(new("celek", "whole")))
        {
            Parts = parts.Select(part => new Explanation(Step, Figure.Coefficient(Exact.Of(part.Value))) { Subject = BilingualText.Same(part.Subject) }).ToValueList(),
        };
    }
}
