using System.Text.Json;
using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using Xunit;

namespace SocialServices.Domain.Tests.Services;

public class ServiceTypeTests
{
    // The ministry's open-data code list of service types (DruhSocialniSluzby), in its order: section of Act 108/2006 Sb., name, group.
    private const string MinistryCodeList = """
        37,odborné sociální poradenství,poradenství
        39,osobní asistence,péče
        40,pečovatelská služba,péče
        41,tísňová péče,péče
        42,průvodcovské a předčitatelské služby,péče
        43,podpora samostatného bydlení,péče
        44,odlehčovací služby,péče
        45,centra denních služeb,péče
        46,denní stacionáře,péče
        47,týdenní stacionáře,péče
        48,domovy pro osoby se zdravotním postižením,péče
        49,domovy pro seniory,péče
        50,domovy se zvláštním režimem,péče
        51,chráněné bydlení,péče
        52,sociální služby poskytované ve zdravotnických zařízeních lůžkové péče,péče
        54,raná péče,prevence
        55,telefonická krizová pomoc,prevence
        56,tlumočnické služby,prevence
        57,azylové domy,prevence
        58,domy na půl cesty,prevence
        59,kontaktní centra,prevence
        60,krizová pomoc,prevence
        60a,intervenční centra,prevence
        61,nízkoprahová denní centra,prevence
        62,nízkoprahová zařízení pro děti a mládež,prevence
        63,noclehárny,prevence
        64,služby následné péče,prevence
        65,sociálně aktivizační služby pro rodiny s dětmi,prevence
        66,sociálně aktivizační služby pro seniory a osoby se zdravotním postižením,prevence
        67,sociálně terapeutické dílny,prevence
        68,terapeutické komunity,prevence
        69,terénní programy,prevence
        70,sociální rehabilitace,prevence
        unknown,centrum duševního zdraví,unknown
        """;

    private static readonly ServiceForm[] ResidentialOnly = [ServiceForm.Residential];
    private static readonly ServiceForm[] AmbulatoryOnly = [ServiceForm.Ambulatory];
    private static readonly ServiceForm[] FieldOnly = [ServiceForm.Field];

    [Fact]
    public void All_AgainstTheMinistryCodeList_AgreesRowByRow()
    {
        var rows = ServiceType.All.Select(type => string.Join(',', type.Paragraph ?? "unknown", type.Name.Czech, type.Category switch
        {
            ServiceCategory.Counselling => "poradenství",
            ServiceCategory.Care => "péče",
            ServiceCategory.Prevention => "prevence",
            _ => "unknown",
        }));

        Assert.Equal(MinistryCodeList, string.Join('\n', rows));
    }

    [Fact]
    public void All_BeforeMarch2025_HasThirtyThreeTypesOfTheAct()
    {
        var inForce = ServiceType.All.Where(type => type.IsInForceOn(new(2025, 2, 28)) == true).ToList();

        Assert.Equal(33, inForce.Count);
        Assert.Equal(1, inForce.Count(type => type.Category == ServiceCategory.Counselling));
        Assert.Equal(14, inForce.Count(type => type.Category == ServiceCategory.Care));
        Assert.Equal(18, inForce.Count(type => type.Category == ServiceCategory.Prevention));
    }

    [Fact]
    public void All_FromMarch2025_HasThirtyTwoTypesInTheAct() =>
        Assert.Equal(32, ServiceType.All.Count(type => type.IsInForceOn(new(2025, 3, 1)) == true));

    [Fact]
    public void All_WithTheMentalHealthCentre_HasThirtyFourTypesOfDistinctCodes()
    {
        Assert.Equal(34, ServiceType.All.Count);
        Assert.Equal(34, ServiceType.All.Select(type => type.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(34, ServiceType.All.Select(type => type.Name.English).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Forms_OfTheThirtyThree_AgreeWithThePublishedCounts()
    {
        static string Letters(ServiceType type) => string.Concat(type.Forms.Order().Select(form => form.ToCode()[0]));

        var counts = ServiceType.All.Where(type => type.Paragraph is not null).CountBy(Letters).OrderBy(count => count.Key, StringComparer.Ordinal);

        Assert.Equal(
        [
            new("a", 4), // ambulatory only
            new("af", 10),
            new("f", 5), // field only
            new("r", 9), // residential only
            new("ra", 1),
            new("raf", 4),
        ], counts);
        Assert.Equal(19, ServiceType.All.Count(type => type.Allows(ServiceForm.Ambulatory) == true));
    }

    [Fact]
    public void Forms_OfEachGroup_AreThoseOfTheTypesNamedInTheCounts()
    {
        Assert.Equal("45 46 63 67", CodesWith(AmbulatoryOnly));
        Assert.Equal("39 41 43 55 69", CodesWith(FieldOnly));
        Assert.Equal("47 48 49 50 51 52 57 58 68", CodesWith(ResidentialOnly));
        Assert.Equal("64", CodesWith([ServiceForm.Ambulatory, ServiceForm.Residential]));
        Assert.Equal("44 60", CodesWith([ServiceForm.Field, ServiceForm.Ambulatory, ServiceForm.Residential]));
        Assert.Equal("60a 70", CodesWith([ServiceForm.Ambulatory, ServiceForm.Field, ServiceForm.Residential]));
        Assert.Equal("37 59 61 62 66", CodesWith([ServiceForm.Ambulatory, ServiceForm.Field]));
        Assert.Equal("40 42 54 56 65", CodesWith([ServiceForm.Field, ServiceForm.Ambulatory]));
    }

    [Fact]
    public void Allows_FormOfTheActOrAnother_SaysYesOrNo()
    {
        Assert.True(ServiceType.ShelteredHousing.Allows(ServiceForm.Residential));
        Assert.False(ServiceType.ShelteredHousing.Allows(ServiceForm.Field));
        Assert.False(ServiceType.NightShelters.Allows(ServiceForm.Residential)); // beds, yet ambulatory by law
    }

    [Fact]
    public void MentalHealthCentre_WhatNobodyKnows_IsNotKnown()
    {
        var type = ServiceType.MentalHealthCentre;

        Assert.Equal("CDZ", type.Code);
        Assert.Null(type.Paragraph);
        Assert.Null(type.Category);
        Assert.Empty(type.Forms);
        Assert.Null(type.Allows(ServiceForm.Field));
        Assert.False(type.IsInForceOn(new(2021, 12, 31)));
        Assert.Null(type.IsInForceOn(new(2026, 1, 1)));
        var error = Assert.Throws<LegalParameterNotDefinedException>(() => type.Provision.At(new(2026, 1, 1)));
        Assert.Equal(
            "The parameter 'service.CDZ.provision' (provision on the service type mental health centre) is not known on 2026-01-01: "
            + "Act 371/2021 Sb. put mental health centres into the Act and its effect was postponed; since when and under which provision they hold is not verified. "
            + "Known on: no day. Supply the value with its source through With(Dated.Value(…)).",
            error.Message);
        Assert.Contains("zákon č.\u00A0371/2021 Sb.", error.CzechMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Provision_OfTypesOfTheFirstDay_HoldsFrom2007WithItsCitation()
    {
        string[] later = ["52", "60a", "CDZ"];
        foreach (var type in ServiceType.All.Where(type => !later.Contains(type.Code, StringComparer.Ordinal)))
        {
            var provision = type.Provision.At(new(2007, 1, 1));

            Assert.Equal($"§\u00A0{type.Paragraph} zákona č.\u00A0108/2006 Sb.", provision.Value.ToText(Language.Czech));
            Assert.Equal("2007-01-01..", provision.Validity.ToString());
            Assert.False(type.IsInForceOn(new(2006, 12, 31)));
        }
    }

    [Fact]
    public void Provision_OfSection52_EndsWithFebruary2025()
    {
        var type = ServiceType.SocialServicesInHealthFacilities;

        Assert.Equal("2007-01-01..2025-02-28", type.Provision.At(new(2025, 2, 28)).Validity.ToString());
        Assert.True(type.IsInForceOn(new(2025, 2, 28)));
        Assert.False(type.IsInForceOn(new(2025, 3, 1)));
        Assert.False(type.Provision.TryAt(new(2025, 3, 1), out _));
        Assert.Equal("Act 108/2006 Sb. as amended by Act 38/2025 Sb., §\u00A052", type.Provision.Segments[^1].Citation!.ToString());
    }

    [Fact]
    public void Provision_OfSection60a_IsNotKnownInJanuary2007()
    {
        var type = ServiceType.InterventionCentres;

        Assert.False(type.IsInForceOn(new(2006, 12, 31)));
        Assert.Null(type.IsInForceOn(new(2007, 1, 15)));
        Assert.Null(type.IsInForceOn(new(2007, 2, 14)));
        Assert.True(type.IsInForceOn(new(2007, 2, 15)));
        var error = Assert.Throws<LegalParameterNotDefinedException>(() => type.Provision.At(new(2007, 1, 15)));
        Assert.Contains("Act 29/2007 Sb. inserted the provision by 15 February 2007", error.Message, StringComparison.Ordinal);
        Assert.Contains("Known on: 2007-02-15...", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Provision_AfterTheDayItWasVerified_SaysSo()
    {
        Assert.False(ServiceType.Shelters.Provision.At(new(2026, 6, 30)).IsPastVerification);
        Assert.True(ServiceType.Shelters.Provision.At(new(2026, 7, 1)).IsPastVerification);
    }

    [Fact]
    public void IsInForceOn_EveryTypeAndMonth_AgreesWithItsProvision()
    {
        for (var day = new LocalDate(2006, 12, 1); day.Year <= 2030; day = day.PlusMonths(1))
        {
            foreach (var type in ServiceType.All)
                Assert.Equal(type.Provision.TryAt(day, out _), type.IsInForceOn(day) == true);
        }
    }

    [Theory]
    [InlineData("51")]
    [InlineData("§ 51")]
    [InlineData("§51")]
    [InlineData("§\u00A051")]
    public void Parse_FormsOfASection_GivesItsType(string text) => Assert.Same(ServiceType.ShelteredHousing, ServiceType.Parse(text, null));

    [Fact]
    public void Parse_CodeOfEveryType_GivesThatType()
    {
        foreach (var type in ServiceType.All)
            Assert.Same(type, ServiceType.Parse(type.ToString(), null));
    }

    [Theory]
    [InlineData("53")]
    [InlineData("")]
    [InlineData("§")]
    [InlineData("§ CDZ")]
    [InlineData("60 a")]
    public void TryParse_NoCode_IsFalse(string text)
    {
        Assert.False(ServiceType.TryParse(text, null, out var type));
        Assert.Null(type);
    }

    [Fact]
    public void TryParse_Null_IsFalse() => Assert.False(ServiceType.TryParse(null, null, out _));

    [Fact]
    public void Parse_UnknownSection_SaysWhichThereAre() => Assert.Equal(
        "The service type '53' is not known; expected a section of Act 108/2006 Sb. such as '51' or '§ 51' (37, 39 to 52, 54 to 70, 60a), or 'CDZ'.",
        Assert.Throws<FormatException>(() => ServiceType.Parse("53", null)).Message);

    [Fact]
    public void Parse_Abbreviation_IsRefusedWithTheTypesItMayMean() => Assert.EndsWith(
        "As an abbreviation it stands for '46' (denní stacionáře) or '49' (domovy pro seniory).",
        Assert.Throws<FormatException>(() => ServiceType.Parse("DS", null)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("DS", "46 49")]
    [InlineData("TS", "47 56")]
    [InlineData("TP", "41 69")]
    [InlineData("SAS", "65 66")]
    [InlineData("CHB", "51")]
    [InlineData("dpu", "58")]
    [InlineData("TIP", "41")]
    [InlineData("OS", "44")]
    [InlineData("PS", "40")]
    [InlineData("XYZ", "")]
    [InlineData("", "")]
    public void ByAbbreviation_Text_GivesEveryTypeThatHasIt(string abbreviation, string codes) =>
        Assert.Equal(codes, string.Join(' ', ServiceType.ByAbbreviation(abbreviation)));

    [Fact]
    public void ByAbbreviation_AllAbbreviations_OnlyFourAreAmbiguous()
    {
        var ambiguous = ServiceType.All.SelectMany(type => type.Abbreviations).Where(each => ServiceType.ByAbbreviation(each).Count > 1)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        Assert.Equal("DS SAS TP TS", string.Join(' ', ambiguous));
    }

    [Theory]
    [InlineData("chráněné bydlení")]
    [InlineData("CHRÁNĚNÉ BYDLENÍ")]
    [InlineData("chranene bydleni")]
    [InlineData("  Chráněné\u00A0 bydlení ")]
    [InlineData("chra\u0301ne\u030Cne\u0301 bydleni\u0301")]
    public void TryByName_CaseAccentsAndSpaces_DoNotMatter(string name)
    {
        Assert.True(ServiceType.TryByName(name, out var type));
        Assert.Same(ServiceType.ShelteredHousing, type);
    }

    [Fact]
    public void TryByName_NameOfEveryType_GivesThatType()
    {
        foreach (var type in ServiceType.All)
        {
            Assert.True(ServiceType.TryByName(type.Name.Czech, out var found));
            Assert.Same(type, found);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("domov pro seniory")]
    public void TryByName_OtherText_IsFalse(string? name) => Assert.False(ServiceType.TryByName(name, out _));

    [Fact]
    public void Json_Type_IsItsCodeAndBack()
    {
        var json = JsonSerializer.Serialize(new Line(ServiceType.InterventionCentres, ServiceForm.Field));

        Assert.Equal("""{"Type":"60a","Form":"field"}""", json);
        Assert.Equal(new(ServiceType.InterventionCentres, ServiceForm.Field), JsonSerializer.Deserialize<Line>(json));
    }

    [Fact]
    public void Json_UnknownCode_IsAnErrorThatNamesIt() =>
        Assert.Contains("'53' is not known", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ServiceType>("\"53\"")).Message, StringComparison.Ordinal);

    [Fact]
    public void Json_NumberInsteadOfText_IsRefused() =>
        Assert.Equal("Text is expected for ServiceType, not Number.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ServiceType>("51")).Message);

    private static string CodesWith(ServiceForm[] forms) => string.Join(' ', ServiceType.All.Where(type => type.Forms.SequenceEqual(forms)));

    private sealed record Line(ServiceType Type, ServiceForm Form);

    // Section, activities of § 35(1) ("+" only residential), section of the decree, code in the register with its confidence, number in the portal.
    private const string Catalogue = """
        37 | h i j | 4 | 1 high | 3836
        39 | a b c e f h j | 5 | 3 high | 3837
        40 | a b c e h | 6 | 4 high | 3838
        41 | h i j | 7 | 5 high | 3839
        42 | h j | 8 | 6 high | 3840
        43 | e f h i j | 9 | 7 medium | 3841
        44 | a b c d+ f h i j | 10 | 8 high | 3842
        45 | b c f h i j | 11 | 9 high | 3843
        46 | a b c f h i j | 12 | 10 high | 3844
        47 | d c a b f h i j | 13 | 11 high | 3845
        48 | d c a b f h i j | 14 | 12 high | 3846
        49 | d c a b h i f j | 15 | 13 high | 3847
        50 | d c a b h i f j | 16 | 14 high | 3848
        51 | c d e f h i j | 17 | 15 high | 3849
        52 | d c a b h i f j | 18 | 16 medium | 3850
        54 | f h i j | 19 | 17 medium | 3851
        55 | k j | 20 | 18 high | 3852
        56 | h j | 21 | 19 high | 3853
        57 | c d j | 22 | 20 medium | 3854
        58 | d h i j | 23 | 21 medium | 3855
        59 | i j | 24 | 22 medium | 3856
        60 | c+ d+ i j | 25 | 23 high | 3857
        60a | i j c+ d+ | 25a | 34 medium | 3868
        61 | b c j | 26 | 24 medium | 3858
        62 | f h i j | 27 | 25 medium | 3859
        63 | b d | 28 | 26 medium | 3860
        64 | h i j c+ d+ | 29 | 27 medium | 3861
        65 | f h i j | 30 | 28 high | 3862
        66 | h i j | 31 | 29 high | 3863
        67 | b c l m | 32 | 30 high | 3864
        68 | c d h i j | 33 | 31 medium | 3865
        69 | h j | 34 | 32 high | 3866
        70 | l h f j d+ c+ b+ | 35 | 33 high | 3867
        """;

    [Fact]
    public void All_Catalogue_HasTheActivitiesSectionsAndCodesOfTheRegister()
    {
        var rows = ServiceType.All.Where(type => type.Paragraph is not null).Select(type => string.Join(" | ",
            type.Code,
            string.Join(' ', type.Activities.Select(activity => activity.Activity + (activity.OnlyIn is null ? "" : "+"))),
            type.DecreeSection,
            $"{type.RegisterCode!.Number} {type.RegisterCode.Confidence.ToString().ToLowerInvariant()}",
            type.PortalId));

        Assert.Equal(Catalogue, string.Join('\n', rows));
    }

    [Fact]
    public void RegisterCodes_OfTheThirtyThree_AreGapFreeButForTwo()
    {
        var codes = ServiceType.All.Where(type => type.RegisterCode is not null).Select(type => type.RegisterCode!).ToList();

        Assert.Equal(Enumerable.Range(3, 32).Prepend(1), codes.Select(code => code.Number).Order());
        Assert.Equal(21, codes.Count(code => code.Confidence == Confidence.High));
        Assert.Equal(12, codes.Count(code => code.Confidence == Confidence.Medium));
        Assert.All(ServiceType.All.Where(type => type.RegisterCode is not null && type != ServiceType.SpecialisedSocialCounselling), type => Assert.Equal(type.PortalId, type.RegisterCode!.Number + 3834));
        Assert.Null(ServiceType.MentalHealthCentre.RegisterCode);
        Assert.Equal(11078, ServiceType.MentalHealthCentre.PortalId);
    }

    [Fact]
    public void Lookups_ByEveryKey_FindTheSameType() => Assert.All(ServiceType.All, type =>
    {
        Assert.Same(type, ServiceType.Parse(type.Code));
        Assert.Same(type, ServiceType.Parse(type.Code.AsSpan()));
        Assert.True(ServiceType.TryByPortalId(type.PortalId, out var byPortal));
        Assert.Same(type, byPortal);
        Assert.True(ServiceType.TryByName(type.Name.Czech.ToUpperInvariant(), out var byName));
        Assert.Same(type, byName);
        Assert.All(type.Abbreviations, abbreviation => Assert.Contains(type, ServiceType.ByAbbreviation(abbreviation)));
        if (type.RegisterCode is { } code)
        {
            Assert.True(ServiceType.TryByRegisterCode(code.ToString(), out var byReference) && byReference == type);
            Assert.True(ServiceType.TryByRegisterCode(FormattableString.Invariant($"{code.Number}"), out var byNumber) && byNumber == type);
        }
    });

    [Theory]
    [InlineData("2")]
    [InlineData("35")]
    [InlineData("")]
    [InlineData("DruhSocialniSluzby/")]
    [InlineData("DruhSocialniSluzby/+3")]
    [InlineData("FormaSocialniSluzby/3")]
    [InlineData("99999999999")]
    [InlineData("15\0")]
    public void TryByRegisterCode_OfNoType_IsFalse(string code)
    {
        Assert.False(ServiceType.TryByRegisterCode(code, out var type));
        Assert.Null(type);
    }

    [Fact]
    public void Lookups_ByCode_AllocateNothing()
    {
        var least = long.MaxValue;
        for (var batch = 0; batch < 20; batch++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var found = ServiceType.TryParse("60a".AsSpan(), null, out _) & ServiceType.TryParse("§ 51".AsSpan(), null, out _)
                & ServiceType.TryByRegisterCode("DruhSocialniSluzby/15", out _) & ServiceType.TryByPortalId(3849, out _)
                & UserCharges.TryOf(ServiceType.HomeCare, ChargeItem.Hour, out _);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.True(found);
        }

        Assert.Equal(0, least);
    }

    [Theory]
    [InlineData("DS", "46 49")]
    [InlineData("ts", "47 56")]
    [InlineData("TP", "41 69")]
    [InlineData("TIP", "41")]
    [InlineData("SAS", "65 66")]
    public void ByAbbreviation_Ambiguous_GivesAllHits(string abbreviation, string codes) =>
        Assert.Equal(codes, string.Join(' ', ServiceType.ByAbbreviation(abbreviation)));

    [Fact]
    public void Payments_OfTheTypes_FollowTheSections()
    {
        Assert.Equal("47 48 49 50 52", Paid(PaymentRule.ResidentialCare));
        Assert.Equal("51 57 58 64 68", Paid(PaymentRule.AccommodationAndMeals));
        Assert.Equal("39 40 41 42 43 44 45 46", Paid(PaymentRule.AgreedActivities));
        Assert.Equal("37 54 55 56 59 60 60a 61 62 64 65 66 67 69 70", Paid(PaymentRule.WithoutPayment));
        Assert.Equal("61 63 67 70", Paid(PaymentRule.OtherPayment));
        Assert.Equal("without payment", PaymentRule.WithoutPayment.Name.English);
        Assert.Equal("§\u00A072", PaymentRule.WithoutPayment.ToString());

        static string Paid(PaymentRule rule) => string.Join(' ', ServiceType.All.Where(type => type.Payments.Any(payment => payment.Rule == rule)));
    }

    [Fact]
    public void Age_OfTheTypesThatHaveOne_IsThatOfTheAct()
    {
        Assert.Equal("54:..7 58:..26 62:6..26 65:..17 66:..", string.Join(' ', ServiceType.All.Where(type => type.Age is not null).Select(type => $"{type}:{type.Age!.From}..{type.Age.To}")));
        Assert.Equal("37 52 55 56 60 CDZ", string.Join(' ', ServiceType.All.Where(type => type.Persons is null)));
    }

    [Fact]
    public void Activities_Letters_HaveNamesAndCitations()
    {
        Assert.Equal("abcdefghijklm", string.Concat(BasicActivity.All.Select(activity => activity.Letter)));
        Assert.All(BasicActivity.All, activity => Assert.Same(activity, BasicActivity.Parse(activity.ToString())));
        Assert.Equal("Act 108/2006 Sb., §\u00A035(1)(k)", BasicActivity.Parse("k").Citation.ToString());
        Assert.Equal("A letter of § 35(1) from 'a' to 'm' is expected, not 'n'.", Assert.Throws<FormatException>(() => BasicActivity.Parse("n")).Message);
        Assert.False(BasicActivity.TryParse("ab", null, out _));
        Assert.DoesNotContain(ServiceType.All, type => type.Activities.Any(activity => activity.Activity.Letter == 'g'));
        Assert.Equal("d (residential)", ServiceType.RespiteServices.Activities[3].ToString());
    }

    [Fact]
    public void CapacityUnits_Usual_AreThoseOfPractice()
    {
        Assert.Equal([Unit.Bed], ServiceType.NightShelters.CapacityUnits); // beds, although ambulatory
        Assert.Contains(Unit.FullTimeEquivalent, ServiceType.LowThresholdFacilitiesForYouth.CapacityUnits);
        Assert.All(ServiceType.All.Where(type => type.Paragraph is not null), type => Assert.NotEmpty(type.CapacityUnits));
    }
}
