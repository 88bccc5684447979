using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Validation;

public sealed class ValidationTests
{
    [Fact]
    public void StatedTotal_ThatAgrees_IsClean()
    {
        var report = StatedTotal.Check(Money.Of(3), [Money.Of(1), Money.Of(2)]);

        Assert.Same(ValidationReport.Clean, report);
        Assert.False(report.HasErrors);
        Assert.Equal(string.Empty, report.ToText(Language.Czech));
        report.ThrowIfErrors();
    }

    [Fact]
    public void StatedTotal_ThatDiffers_NamesBothSumsAndTheDifference()
    {
        var report = StatedTotal.Check(Money.Of(1000), [Money.Of(600), Money.Of(500.01m)], "$.budget.total");

        Assert.Equal(
            "$.budget.total: The stated total 1\u00A0000.00\u00A0CZK does not agree: the items sum to 1\u00A0100.01\u00A0CZK, a difference of \u2212100.01\u00A0CZK. Correct the total or an item. [total.mismatch]",
            report.ToText(Language.English));
        Assert.Equal(
            "$.budget.total: Uvedený součet 1\u00A0000,00\u00A0Kč nesouhlasí: položky dávají 1\u00A0100,01\u00A0Kč, rozdíl \u2212100,01\u00A0Kč. Opravte součet, nebo položku. [total.mismatch]",
            report.ToText(Language.Czech));
        Assert.Equal(StatedTotal.MismatchCode, Assert.Single(report.Problems).Code);
        Assert.True(report.HasErrors);
    }

    [Fact]
    public void ThrowIfErrors_WithAnError_CarriesTheWholeReport()
    {
        var report = new ValidationReport(
        [
            new Problem("a.warning", "$", ProblemSeverity.Warning, new("pozor", "mind")),
            Problem.Error("b.error", "$.x", new("chyba", "wrong"), 7, Citation.Section(LegalAct.SocialServicesAct, "51")),
        ]);

        var exception = Assert.Throws<DomainValidationException>(report.ThrowIfErrors);

        Assert.Same(report, exception.Report);
        Assert.Equal("$: warning: mind [a.warning]\n$.x (line 7): wrong (Act 108/2006 Sb., §\u00A051) [b.error]", exception.Message);
        Assert.Equal("$: upozornění: pozor [a.warning]\n$.x (řádek 7): chyba (§\u00A051 zákona č.\u00A0108/2006 Sb.) [b.error]", report.ToText(Language.Czech));
        Assert.Equal(exception.Message, report.ToString());
        Assert.Equal("$: warning: mind [a.warning]", report.Problems[0].ToString());
    }

    [Fact]
    public void HasErrors_OfWarningsOnly_IsFalse()
    {
        var report = new ValidationReport([new Problem("a.warning", "$", ProblemSeverity.Warning, default)]);

        Assert.False(report.HasErrors);
        Assert.Null(Record.Exception(report.ThrowIfErrors));
    }

    [Fact]
    public void Equality_OfReports_IsByTheirProblems() => Assert.Equal(
        StatedTotal.Check(Money.Of(1), [Money.Of(2)]),
        StatedTotal.Check(Money.Of(1), [Money.Of(2)]));
}
