using SocialServices.Domain.Law;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Law;

public sealed class CitationTests
{
    [Fact]
    public void Section_OfACzechAct_ReadsInBothLanguages()
    {
        Assert.Equal(
            new BilingualText("§\u00A051 zákona č.\u00A0108/2006 Sb.", "Act 108/2006 Sb., §\u00A051"), Citation.Section(LegalAct.SocialServicesAct, "51").Text);
        Assert.Equal(
            new BilingualText("§\u00A0101a odst.\u00A02 písm.\u00A0b) zákona č.\u00A0108/2006 Sb.", "Act 108/2006 Sb., §\u00A0101a(2)(b)"),
            Citation.Section(LegalAct.SocialServicesAct, "101a", "2", "b").Text);
        Assert.Equal("§\u00A010 vyhlášky č.\u00A0505/2006 Sb.", Citation.Section(LegalAct.SocialServicesDecree, "10").ToText(Language.Czech));
    }

    [Fact]
    public void Article_OfAEuropeanAct_ReadsInBothLanguages()
    {
        var article = Citation.Article(LegalAct.Decision2012, "5", "1", "a");

        Assert.Equal("čl.\u00A05 odst.\u00A01 písm.\u00A0a) rozhodnutí Komise 2012/21/EU", article.ToText(Language.Czech));
        Assert.Equal("Commission Decision 2012/21/EU, Art.\u00A05(1)(a)", article.ToText(Language.English));
        Assert.Same(LegalAct.Decision2012, article.Act);
    }

    [Fact]
    public void Whole_OfAnAct_StandsInTheNominative()
    {
        Assert.Equal("zákon č.\u00A0108/2006 Sb.", Citation.Whole(LegalAct.SocialServicesAct).ToText(Language.Czech));
        Assert.Equal("vyhláška č.\u00A0505/2006 Sb.", Citation.Whole(LegalAct.SocialServicesDecree).ToText(Language.Czech));
        Assert.Equal("Act 108/2006 Sb.", Citation.Whole(LegalAct.SocialServicesAct).ToString());
    }

    [Fact]
    public void AsAmendedBy_AnAmendmentOfTheAct_NamesItAndHoldsFromItsEffect()
    {
        var citation = Citation.Section(LegalAct.SocialServicesDecree, "15").AsAmendedBy("440/2022 Sb.");

        Assert.Equal("§\u00A015 vyhlášky č.\u00A0505/2006 Sb., ve znění vyhlášky č.\u00A0440/2022 Sb.", citation.ToText(Language.Czech));
        Assert.Equal("Decree 505/2006 Sb. as amended by Decree 440/2022 Sb., §\u00A015", citation.ToString());
        Assert.Equal("2023-01-01..", citation.Validity.ToString());
        Assert.Equal("440/2022 Sb.", citation.Amendment?.ToString());
        Assert.Equal("2007-01-01..", Citation.Whole(LegalAct.SocialServicesAct).AsAmendedBy("371/2021 Sb.").Validity.ToString()); // its day is not known
    }

    [Fact]
    public void AsAmendedBy_AnActThatDidNotAmendIt_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Citation.Section(LegalAct.SocialServicesAct, "51").AsAmendedBy("440/2022 Sb."));

        Assert.Equal("An amendment that '108/2006 Sb.' has is expected, such as '440/2022 Sb.' of '505/2006 Sb.'; not '440/2022 Sb.'. (Parameter 'number')", error.Message);
        Assert.Throws<ArgumentException>(() => Citation.Document(new("Metodika", "Methodology")).AsAmendedBy("440/2022 Sb."));
    }

    [Fact]
    public void Document_ThatIsNotAnAct_HasNoAct()
    {
        var citation = Citation.Document(new("Metodika, tabulka 2", "Methodology, table 2"));

        Assert.Null(citation.Act);
        Assert.Equal("Metodika, tabulka 2", citation.ToText(Language.Czech));
        Assert.Equal("Methodology, table 2", citation.ToString());
    }

    /// <summary>What a document tells of a citation is its two texts and, for a provision of an act, its days.</summary>
    [Fact]
    public void Stated_ByItsTexts_IsTheSameCitation()
    {
        Citation[] provisions =
        [
            Citation.Section(LegalAct.SocialServicesDecree, "15"), Citation.Section(LegalAct.SocialServicesDecree, "15").AsAmendedBy("440/2022 Sb."),
            Citation.Whole(LegalAct.SocialServicesAct), Citation.Whole(LegalAct.SocialServicesAct).AsAmendedBy("371/2021 Sb."), Citation.Article(LegalAct.Decision2012, "5", "1"),
        ];

        Assert.All(provisions, provision => Assert.Equal(provision, Citation.Stated(provision.Text, provision.Validity)));
    }

    [Theory]
    [InlineData("Metodika, tabulka 2", "Methodology, table 2")]
    [InlineData("Metodika, tabulka 2", "Act 108/2006 Sb., §\u00A051")]
    [InlineData("§\u00A051 zákona č.\u00A0108/2006 Sb.", "Methodology, table 2")]
    public void Stated_ByTextsOfNoAct_IsADocumentThatHoldsOnItsDays(string czech, string english)
    {
        var days = Validity.Since(new(2022, 1, 1));

        Assert.Equal(Citation.Document(new(czech, english)).Holding(days), Citation.Stated(new(czech, english), days));
    }

    [Fact]
    public void Equality_OfTwoCitations_IsByActAndText()
    {
        Assert.Equal(Citation.Section(LegalAct.SocialServicesAct, "51"), Citation.Section(LegalAct.SocialServicesAct, "51"));
        Assert.NotEqual(Citation.Section(LegalAct.SocialServicesAct, "51"), Citation.Section(LegalAct.SocialServicesAct, "52"));
    }

    [Fact]
    public void Validity_OfAProvision_IsThatOfItsAct()
    {
        Assert.Equal("2006-07-01..2016-09-30", Citation.Section(LegalAct.PublicContractsAct, "12").Validity.ToString());
        Assert.Equal(Validity.Always, Citation.Document(new("usnesení", "resolution")).Validity);
    }

    [Fact]
    public void Section_OfNothing_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Citation.Section(LegalAct.SocialServicesAct, " "));
        Assert.Throws<ArgumentException>(() => Citation.Article(LegalAct.Decision2012, ""));
        Assert.Throws<ArgumentNullException>(() => Citation.Section(null!, "51"));
        Assert.Throws<ArgumentNullException>(() => Citation.Whole(null!));
    }
}
