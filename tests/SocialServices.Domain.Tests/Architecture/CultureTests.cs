using System.Globalization;
using System.Text;
using System.Text.Json;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Architecture;

/// <summary>
/// No text depends on the machine. The suite also runs under cs-CZ (LC_ALL=cs_CZ.UTF-8) and under invariant globalization
/// (DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1); SOCIALSERVICES_CULTURE then says "cs-CZ" or "invariant", and this test proves that it is so.
/// </summary>
public sealed class CultureTests
{
    private const string Expected = """
        -1234567.05 CZK
        −1 234 567,05 Kč
        −1 234 567.05 CZK
        -1234567.05 EUR
        -0.855
        −85,5 %
        -1234.5 bed
        −1 234,5 lůžka
        -7/12
        −0.58
        -1234567.05
        ..2022-03-01
        do 1. 3. 2022
        to 1 March 2022
        The parameter 'x' (name) is not known on 2006-12-31: its table starts on 2007-01-01. Known on: 2007-01-01... Supply the value with its source through With(Dated.Value(…)).
        A value from -1000000000000 to 1000000000000 is expected.
        $.x (line 1234): wrong [code]
        $.times.answer[0].days (line 1): A time limit is 0 to 1000 days, not -5. [control.range]
        $.events[1].objectionDays (line 3): A time limit is 0 to 1000 days, not -5. [control.range]
        $.events[0].year (line 2): The year of a finding is one of the controlled period, 1 January -1 to 31 December 2022, not -5. [control.day]
        $.events[1].objectionDays (line 3): A time limit is 0 to 1000 days, not -5. [control.range]
        """;

#pragma warning disable RS0030 // this test is about the very culture that the library must not use
    [Fact]
    public void Text_UnderTheCultureOfTheRun_IsAlwaysTheSame()
    {
        var asked = Environment.GetEnvironmentVariable("SOCIALSERVICES_CULTURE");
        var before = CultureInfo.CurrentCulture;
        try
        {
            if (string.IsNullOrEmpty(asked))
                CultureInfo.CurrentCulture = Odd();
            else
                AssertRuns(asked);

            Assert.Equal(Expected.ReplaceLineEndings("\n"), Texts());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertRuns(string asked)
    {
        if (asked == "invariant")
        {
            Assert.Equal(string.Empty, CultureInfo.CurrentCulture.Name);
            Assert.Throws<CultureNotFoundException>(() => CultureInfo.GetCultureInfo("cs-CZ"));
        }
        else
        {
            Assert.Equal(asked, CultureInfo.CurrentCulture.Name);
            Assert.NotEmpty(CultureInfo.GetCultureInfo(asked).NumberFormat.NumberDecimalSeparator);
            Assert.Equal("1,5", 1.5m.ToString(CultureInfo.GetCultureInfo("cs-CZ")));
        }
    }
#pragma warning restore RS0030

    /// <summary>Like Czech, only more so, and built without the data of cultures, which invariant globalization does not have.</summary>
    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "\u00A0";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.ShortDatePattern = "d. M. yyyy";
        culture.DateTimeFormat.DateSeparator = ". ";
        Assert.Equal("~1,5", (-1.5m).ToString(culture));
        return culture;
    }

    /// <summary>One text of every kind, with plain spaces.</summary>
    private static string Texts()
    {
        var money = Money.Of(-1_234_567.05m);
        var quantity = Quantity.Of(-1234.5m, Unit.Bed);
        var validity = Validity.Between(null, new(2022, 3, 1));
        var dated = Dated.Of("x", new("název", "name"), null, Dated.Value(new(2007, 1, 1), 1, Citation.Whole(LegalAct.SocialServicesAct)));
        string[] texts =
        [
            money.ToString(), money.ToText(Language.Czech), money.ToText(Language.English), Euro.FromCents(money.Hellers).ToString(),
            Rate.Of(-0.855m).ToString(), Rate.Of(-0.855m).ToText(Language.Czech), quantity.ToString(), quantity.ToText(Language.Czech),
            Exact.Of(-7, 12).ToString(), Exact.Of(-7, 12).ToText(Language.English, 2, 2), JsonSerializer.Serialize(money),
            validity.ToString(), validity.ToText(Language.Czech), validity.ToText(Language.English),
            Assert.Throws<LegalParameterNotDefinedException>(() => dated.At(new(2006, 12, 31))).Message,
            Assert.Throws<ArgumentOutOfRangeException>(() => Rate.FromMillionths(long.MinValue)).Message.Split(" (")[0],
            Problem.Error("code", "$.x", new("chyba", "wrong"), 1234).ToString(),
            ControlReport(answerDays: -5), ControlReport(answerDays: 30),
        ];
        Assert.All(texts[..9], text => Assert.DoesNotContain('~', text));
        return string.Join('\n', texts).Replace('\u00A0', ' ');
    }

    // Whole numbers that a document gives and no value type writes.
    private static string ControlReport(int answerDays)
    {
        var lengths = string.Join(", ", ControlTimes.Lengths.Select(length =>
            FormattableString.Invariant($"\"{length.Name}\": [ {{ \"from\": \"2014-01-01\", \"days\": {(length.Name == "answer" ? answerDays : 30)}, \"citation\": \"x\" }} ]")));
        return ServiceControl.TryParse(Encoding.UTF8.GetBytes($$"""
            { "schema": "socialservices.control/1", "number": "K-1", "service": "CHB", "period": "-0001-01-01..2022-12-31", "methodology": "M", "basis": "financial-control", "times": { {{lengths}} }, "plannedOn": "2023-01-10", "events": [
              { "day": "2023-02-05", "event": "finding", "number": "1", "condition": "mzdy", "provision": "x", "year": -5, "source": "region", "instrument": "grant", "giver": "region", "consequence": "recommendation" },
              { "day": "2023-03-31", "event": "protocol-made", "number": "P-1", "objectionDays": -5 } ] }
            """), out _).ToText(Language.English);
    }
}
