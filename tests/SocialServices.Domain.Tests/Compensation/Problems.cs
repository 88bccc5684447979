using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>Compares whole reports with their wording; a no-break space is written as a space, so that the tests can be read.</summary>
internal static class Problems
{
    public static void AssertReport(ValidationReport report, string english, string czech)
    {
        Assert.Equal(english, Readable(report.ToText(Language.English)));
        Assert.Equal(czech, Readable(report.ToText(Language.Czech)));
        Assert.True(report.HasErrors);
    }

    public static string Readable(string text) => text.Replace('\u00A0', ' ');
}
