using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class MethodologySetTests
{
    private static readonly Validity FirstHalf = Validity.Between(null, new(2023, 6, 30));

    /// <summary>One region with a set for the ceiling and one for the award, as the Plzeňský kraj publishes them.</summary>
    [Fact]
    public void For_EachPurpose_FindsItsOwnMethodology()
    {
        var (award, ceiling) = (Of("award", 1, Validity.Always), OfCeiling("ceiling", Validity.Always));
        var set = MethodologySet.Create(award, ceiling, Of("next", 1, Validity.Always, 2024));

        Assert.Equal(award, set.For(MethodologyPurpose.Award, 2023, Sample.Decided));
        Assert.Equal(ceiling, set.For(MethodologyPurpose.Ceiling, 2023, Sample.Decided));
        Assert.Equal("next", set.For(MethodologyPurpose.Award, 2024, Sample.Decided).Definition.Id);
        Assert.Equal("Kraj", set.Region);
    }

    /// <summary>A recalculation in July, as in the Jihočeský kraj, applies to later decisions only.</summary>
    [Fact]
    public void For_AVersionOfJuly_AppliesToLaterDecisionsOnly()
    {
        var set = MethodologySet.Create(Of("kdp", 2, Validity.Since(new(2023, 7, 1))), Of("kdp", 1, FirstHalf));

        Assert.Equal(1, set.For(MethodologyPurpose.Award, 2023, new(2023, 6, 30)).Definition.Version);
        Assert.Equal(2, set.For(MethodologyPurpose.Award, 2023, new(2023, 7, 1)).Definition.Version);
    }

    [Fact]
    public void For_ADayInAGap_NamesBothNeighbours()
    {
        var report = MethodologySet.TryCreate([Of("kdp", 1, FirstHalf), Of("kdp", 2, Validity.Since(new(2023, 7, 15)))], out var set);

        Assert.False(report.HasErrors);
        Assert.Equal(
            "$[1].decisions: warning: No methodology applies to decisions on 1 July 2023 to 14 July 2023: 'kdp' v1 ends before and 'kdp' v2 starts after. [methodology-set.gap]",
            Readable(report.ToText(Language.English)));
        Assert.Equal(
            "$[1].decisions: upozornění: Pro rozhodnutí učiněná 1. 7. 2023 až 14. 7. 2023 neplatí žádná metodika: 'kdp' v1 končí dřív a 'kdp' v2 začíná později. [methodology-set.gap]",
            Readable(report.ToText(Language.Czech)));
        AssertNotDefined(set!, MethodologyPurpose.Award, new(2023, 7, 3),
            "The parameter 'methodology.award.2023' (methodology of the award for 2023, Kraj) is not known on 2023-07-03: the day lies between 'kdp' v1 (to 30 June 2023) and 'kdp' v2 (from 15 July 2023). Known on: ..2023-06-30, 2023-07-15... Add the methodology that applies on that day to the set.",
            "Parametr 'methodology.award.2023' (metodika dotace na rok 2023, Kraj) není ke dni 3. 7. 2023 znám: den leží mezi 'kdp' v1 (do 30. 6. 2023) a 'kdp' v2 (od 15. 7. 2023). Známá období: do 30. 6. 2023; od 15. 7. 2023. Přidejte do souboru metodiku, která v ten den platí.");
    }

    [Fact]
    public void For_WhatTheSetDoesNotHave_SaysWhatItHas()
    {
        var set = MethodologySet.Create(Of("kdp", 1, Validity.Between(new(2023, 2, 1), new(2023, 6, 30))));

        Assert.Contains("the first one is 'kdp' v1, for decisions from 1 February 2023 to 30 June 2023.", NotDefined(set, MethodologyPurpose.Award, new(2023, 1, 31)).English, StringComparison.Ordinal);
        Assert.Contains("the last one is 'kdp' v1, for decisions from 1 February 2023 to 30 June 2023.", NotDefined(set, MethodologyPurpose.Award, new(2023, 7, 1)).English, StringComparison.Ordinal);
        Assert.Contains("(metodika vyrovnávací platby na rok 2023, Kraj) není ke dni 1. 3. 2023 znám: soubor ji nemá.", NotDefined(set, MethodologyPurpose.Ceiling, Sample.Decided).Czech, StringComparison.Ordinal);
    }

    /// <summary>That the region has a methodology of the award for the year says nothing of the ceiling.</summary>
    [Fact]
    public void For_APurposeWithoutAMethodology_NamesNoneOfAnotherPurpose() => AssertNotDefined(
        MethodologySet.Create(Of("kdp", 1, Validity.Between(new(2023, 2, 1), new(2023, 6, 30)))), MethodologyPurpose.Ceiling, new(2023, 1, 31),
        "The parameter 'methodology.ceiling.2023' (methodology of the ceiling for 2023, Kraj) is not known on 2023-01-31: the set has none. Known on: no day. Add the methodology that applies on that day to the set.",
        "Parametr 'methodology.ceiling.2023' (metodika vyrovnávací platby na rok 2023, Kraj) není ke dni 31. 1. 2023 znám: soubor ji nemá. Známá období: žádné. Přidejte do souboru metodiku, která v ten den platí.");

    [Fact]
    public void TryCreate_OfNothing_IsAProblem()
    {
        AssertReport(MethodologySet.TryCreate([], out _), "$: Give at least one methodology. [methodology-set.empty]", "$: Uveďte aspoň jednu metodiku. [methodology-set.empty]");
        Assert.Throws<DomainValidationException>(() => MethodologySet.Create());
    }

    [Fact]
    public void TryCreate_OfVersionsThatFollowEachOther_LeavesNoGap() => Assert.Empty(MethodologySet.TryCreate(
    [
        Of("kdp", 1, Validity.Between(null, new(2023, 3, 31))), Of("kdp", 2, Validity.Between(new(2023, 4, 1), new(2023, 6, 30))), Of("kdp", 3, Validity.Since(new(2023, 7, 1))),
    ], out _).Problems);

    [Fact]
    public void TryCreate_OfTwoMethodologiesOfTheirOwnVersions_DoesNotCompareThem() =>
        Assert.Empty(MethodologySet.TryCreate([Of("kdp", 1, Validity.Since(new(2023, 7, 1))), Of("jina", 2, FirstHalf)], out _).Problems);

    [Fact]
    public void TryCreate_OfDecisionsThatShareADay_IsAProblemInEitherOrder() => AssertReport(
        MethodologySet.TryCreate([Of("b", 1, Validity.Since(new(2023, 6, 30))), Of("a", 1, FirstHalf)], out _),
        "$[1].decisions: 'b' v1 ($[0], from 30 June 2023) applies to the same decisions; end it on the day before the first new one. [methodology-set.overlap]",
        "$[1].decisions: Pro tatáž rozhodnutí platí i 'b' v1 ($[0], od 30. 6. 2023); ukončete ji dnem před první novou. [methodology-set.overlap]");

    [Fact]
    public void TryCreate_OfAGapAfterTwoThatEndOnOneDay_NamesTheOneThatBeganLater() => AssertReport(
        MethodologySet.TryCreate([Of("a", 1, FirstHalf), Of("b", 1, Validity.Between(new(2023, 2, 1), new(2023, 6, 30))), Of("c", 1, Validity.Since(new(2023, 8, 1)))], out _),
        """
        $[1].decisions: 'a' v1 ($[0], to 30 June 2023) applies to the same decisions; end it on the day before the first new one. [methodology-set.overlap]
        $[2].decisions: warning: No methodology applies to decisions on 1 July 2023 to 31 July 2023: 'b' v1 ends before and 'c' v1 starts after. [methodology-set.gap]
        """,
        """
        $[1].decisions: Pro tatáž rozhodnutí platí i 'a' v1 ($[0], do 30. 6. 2023); ukončete ji dnem před první novou. [methodology-set.overlap]
        $[2].decisions: upozornění: Pro rozhodnutí učiněná 1. 7. 2023 až 31. 7. 2023 neplatí žádná metodika: 'b' v1 končí dřív a 'c' v1 začíná později. [methodology-set.gap]
        """);

    [Fact]
    public void TryCreate_OfContradictions_NamesAllOfThem()
    {
        var report = MethodologySet.TryCreate(
        [
            Of("kdp", 1, FirstHalf),
            Of("jina", 1, Validity.Since(new(2023, 6, 30))),
            Of("kdp", 1, Validity.Between(new(2023, 1, 1), new(2023, 1, 31)), region: "Druhý kraj"),
            Of("kdp", 2, Validity.Always, 2024),
            OfCeiling("kdp", Validity.Always),
        ], out var set);

        Assert.Null(set);
        AssertReport(report,
            """
            $[1].decisions: 'kdp' v1 ($[0], to 30 June 2023) applies to the same decisions; end it on the day before the first new one. [methodology-set.overlap]
            $[2].region: The set is of the region 'Kraj', not of 'Druhý kraj'; make a set of its own for it. [methodology-set.region]
            $[2].version: The methodology 'kdp' v1 stands twice, already as $[0]; a new wording has a higher version. [methodology-set.repeated]
            $[3].id: The id 'kdp' is that of $[0] for another purpose or year; versions of one methodology share both. [methodology-set.repeated]
            $[3].id: The id 'kdp' is that of $[2] for another purpose or year; versions of one methodology share both. [methodology-set.repeated]
            $[4].id: The id 'kdp' is that of $[0] for another purpose or year; versions of one methodology share both. [methodology-set.repeated]
            $[4].id: The id 'kdp' is that of $[2] for another purpose or year; versions of one methodology share both. [methodology-set.repeated]
            $[4].id: The id 'kdp' is that of $[3] for another purpose or year; versions of one methodology share both. [methodology-set.repeated]
            """.ReplaceLineEndings("\n"),
            """
            $[1].decisions: Pro tatáž rozhodnutí platí i 'kdp' v1 ($[0], do 30. 6. 2023); ukončete ji dnem před první novou. [methodology-set.overlap]
            $[2].region: Soubor patří kraji 'Kraj', ne 'Druhý kraj'; vytvořte pro něj vlastní soubor. [methodology-set.region]
            $[2].version: Metodika 'kdp' v1 je v souboru dvakrát, už jako $[0]; nové znění má vyšší verzi. [methodology-set.repeated]
            $[3].id: Označení 'kdp' má už $[0] pro jiný účel nebo rok; verze téže metodiky mají účel i rok stejný. [methodology-set.repeated]
            $[3].id: Označení 'kdp' má už $[2] pro jiný účel nebo rok; verze téže metodiky mají účel i rok stejný. [methodology-set.repeated]
            $[4].id: Označení 'kdp' má už $[0] pro jiný účel nebo rok; verze téže metodiky mají účel i rok stejný. [methodology-set.repeated]
            $[4].id: Označení 'kdp' má už $[2] pro jiný účel nebo rok; verze téže metodiky mají účel i rok stejný. [methodology-set.repeated]
            $[4].id: Označení 'kdp' má už $[3] pro jiný účel nebo rok; verze téže metodiky mají účel i rok stejný. [methodology-set.repeated]
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void TryCreate_OfAHigherVersionForEarlierDecisions_IsAProblem() => AssertReport(
        MethodologySet.TryCreate([Of("kdp", 2, FirstHalf), Of("kdp", 1, Validity.Since(new(2023, 7, 1)))], out _),
        "$[1].version: Version 2 applies to earlier decisions than version 1; a new version applies to later decisions only. [methodology-set.order]",
        "$[1].version: Verze 2 platí pro dřívější rozhodnutí než verze 1; nová verze platí jen pro pozdější rozhodnutí. [methodology-set.order]");

    private static (string English, string Czech) NotDefined(MethodologySet set, MethodologyPurpose purpose, NodaTime.LocalDate day)
    {
        var exception = Assert.Throws<LegalParameterNotDefinedException>(() => set.For(purpose, 2023, day));
        return (Readable(exception.Message), Readable(exception.CzechMessage));
    }

    private static void AssertNotDefined(MethodologySet set, MethodologyPurpose purpose, NodaTime.LocalDate day, string english, string czech) => Assert.Equal((english, czech), NotDefined(set, purpose, day));

    private static CompensationMethodology Of(string id, int version, Validity decisions, int year = 2023, string region = "Kraj") =>
        CompensationMethodology.Create(Sample.Definition with { Id = id, Version = version, Decisions = decisions, Year = year, Region = region });

    private static CompensationMethodology OfCeiling(string id, Validity decisions) =>
        CompensationMethodology.Create(Sample.OfCost with { Id = id, Decisions = decisions, Purpose = MethodologyPurpose.Ceiling });
}
