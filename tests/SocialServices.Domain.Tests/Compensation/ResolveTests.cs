using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class ResolveTests
{
    [Fact]
    public void Resolve_OfATypeWithoutNumbers_SaysWhereTheyBelong() => AssertNotDefined(
        () => Sample.Methodology.Resolve(ServiceType.Shelters, 2023, Sample.Decided),
        "The parameter 'vzor-2023.services.57' (numbers for shelters) is not known on 2023-01-01: the methodology has none. Known on: no day. Add them to the list services.",
        "Parametr 'vzor-2023.services.57' (hodnoty pro službu azylové domy) není ke dni 1. 1. 2023 znám: metodika je neuvádí. Známá období: žádné. Doplňte je do seznamu services.");

    [Fact]
    public void Resolve_ForADecisionOutsideItsDays_AsksForThatVersion() => AssertNotDefined(
        () => Sample.Methodology.Resolve(ServiceType.ShelteredHousing, 2023, new(2024, 1, 1)),
        "The parameter 'vzor-2023.decisions' (days of decision of this version) is not known on 2024-01-01: this version does not apply on that day. Known on: 2023-01-01..2023-12-31. Load the version that applies on the day of the decision.",
        "Parametr 'vzor-2023.decisions' (dny rozhodnutí, pro které verze platí) není ke dni 1. 1. 2024 znám: tato verze v ten den neplatí. Známá období: od 1. 1. 2023 do 31. 12. 2023. Načtěte verzi platnou v den rozhodnutí.");

    [Fact]
    public void Resolve_ForAnotherYear_AsksForThatMethodology() => AssertNotDefined(
        () => Sample.Methodology.Resolve(ServiceType.ShelteredHousing, 2024, Sample.Decided),
        "The parameter 'vzor-2023.year' (year of the methodology) is not known on 2024-01-01: the methodology is for the year 2023. Known on: 2023-01-01..2023-12-31. Load the methodology of that year.",
        "Parametr 'vzor-2023.year' (rok, pro který metodika platí) není ke dni 1. 1. 2024 znám: metodika je pro rok 2023. Známá období: od 1. 1. 2023 do 31. 12. 2023. Načtěte metodiku pro daný rok.");

    [Fact]
    public void Resolve_OfTheRepealedSection52In2026_SaysWhenItEnded() => AssertNotDefined(
        () => For2026(ServiceType.SocialServicesInHealthFacilities).Resolve(ServiceType.SocialServicesInHealthFacilities, 2026, new(2026, 1, 1)),
        "The parameter 'service.52.provision' (provision on the service type social services in in-patient health facilities) is not known on 2026-01-01: it ended on 2025-02-28 (The repeal is inferred from the references that the amendment removed; confirm it). Known on: 2007-01-01..2025-02-28. Assign the service to a type that is in force in the year.",
        "Parametr 'service.52.provision' (ustanovení o druhu služby sociální služby poskytované ve zdravotnických zařízeních lůžkové péče) není ke dni 1. 1. 2026 znám: skončilo dnem 28. 2. 2025 (Zrušení je odvozeno z odkazů, které novela odstranila; potvrďte je). Známá období: od 1. 1. 2007 do 28. 2. 2025. Zařaďte službu pod druh, který v daném roce platí.");

    [Fact]
    public void Resolve_OfTheMentalHealthCentre_SaysThatItsDaysAreNotVerified() => AssertNotDefined(
        () => For2026(ServiceType.MentalHealthCentre).Resolve(ServiceType.MentalHealthCentre, 2026, new(2026, 1, 1)),
        "The parameter 'service.CDZ.provision' (provision on the service type mental health centre) is not known on 2026-01-01: Act 371/2021 Sb. put mental health centres into the Act and its effect was postponed; since when and under which provision they hold is not verified. Known on: no day. If you know the days on which the type is in force, pass them as assumedInForce.",
        "Parametr 'service.CDZ.provision' (ustanovení o druhu služby centrum duševního zdraví) není ke dni 1. 1. 2026 znám: centra duševního zdraví vložil do zákona zákon č. 371/2021 Sb., jehož účinnost byla odložena; od kdy a podle kterého ustanovení platí, není ověřeno. Známá období: žádné. Víte-li, ve kterých dnech druh služby platí, předejte je jako assumedInForce.");

    [Fact]
    public void Resolve_OfATypeThatTheCallerVouchesFor_CountsThoseDaysOnly()
    {
        var rules = For2026(ServiceType.MentalHealthCentre).Resolve(ServiceType.MentalHealthCentre, 2026, new(2026, 1, 1), Validity.Since(new(2026, 7, 1)));
        var halfYear = ServicePlan.Create(new() { Service = "CDZ", Year = 2026, Lines = [new() { Form = ServiceForm.Field, Provided = [new(new(2026, 7, 1), new(2026, 12, 31), Capacity.Beds(73))] }] });
        var wholeYear = ServicePlan.Create("CDZ", 2026, ServiceForm.Field, Capacity.Beds(73));

        Assert.Equal(Money.Of(300_000 * 73 / 365 * 184), rules.Assess(halfYear).Proposal);
        Assert.Contains("was vouched for by the caller", rules.ExplainAssessment(halfYear).ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("potvrdil uživatel; knihovna to neví", rules.ExplainAssessment(halfYear).ToText(Language.Czech), StringComparison.Ordinal);
        AssertReport(
            Assert.Throws<DomainValidationException>(() => rules.Assess(wholeYear)).Report,
            "$.lines[0].provided: The service type exists in law only on 1 July 2026 to 31 December 2026; leave out capacity on other days. [assessment.not-in-force]",
            "$.lines[0].provided: Druh služby je v zákoně jen 1. 7. 2026 až 31. 12. 2026; kapacita v jiné dny se nezapočte, vypusťte ji. [assessment.not-in-force]");
    }

    [Fact]
    public void Resolve_OfAnAmountPerUnitOutsideTheRangeOfMoney_SaysSo() => AssertReport(
        Assert.Throws<DomainValidationException>(() => Sample.Rules(Sample.Definition with
        {
            UnitRounding = RoundingRule.ToHeller,
            Coefficients = [Times("a", 1_000_000), Times("b", 1_000_000)],
            Services = [Sample.Definition.Services[0] with { Value = Money.Of(10_000_000_000) }],
        })).Report,
        "$.unitNet.rounding: The rounded amount per unit of sheltered housing (§ 51) is outside the range of money; check the coefficients. [methodology.range]",
        "$.unitNet.rounding: Částka na jednotku služby chráněné bydlení (§ 51) po zaokrouhlení přesahuje rozsah částek; zkontrolujte koeficienty. [methodology.range]");

    [Fact]
    public void Resolve_OfNoServiceType_IsRefused() =>
        Assert.Equal("service", Assert.Throws<ArgumentNullException>(() => Sample.Methodology.Resolve(null!, 2023, Sample.Decided)).ParamName);

    /// <summary>(300,000 × 2 + 1,000) × 9 beds − 400,000 × 2: what is added counts for each unit and does not scale the revenue.</summary>
    [Fact]
    public void Assess_OfActualRevenueWithAnAddition_ScalesTheRevenueByTheFactorsOnly()
    {
        var rules = Sample.Rules(Sample.OfCost with
        {
            Revenue = RevenueSetting.Actual,
            Coefficients = [Times("a", 2), new() { Id = "b", Name = new("příplatek", "supplement"), Addition = Money.Of(1_000) }],
        });
        var plan = ServicePlan.Create(Sample.Plan with { Lines = [Sample.Plan.Lines[0] with { ActualRevenue = Money.Of(400_000) }] });

        Assert.Equal(Money.Of(((300_000 * 2) + 1_000) * 9 - (400_000 * 2)), rules.Assess(plan).Ceiling);
    }

    private static Coefficient Times(string id, decimal value) => new() { Id = id, Name = new("koeficient", "coefficient"), Value = Rate.Of(value) };

    private static CompensationMethodology For2026(ServiceType service) => CompensationMethodology.Create(Sample.Definition with
    {
        Year = 2026,
        Decisions = Validity.Always,
        Services = [Sample.Definition.Services[0] with { Service = service, Form = null }],
    });

    private static void AssertNotDefined(Func<CompensationRules> resolve, string english, string czech)
    {
        var exception = Assert.Throws<LegalParameterNotDefinedException>(resolve);
        Assert.Equal(english, Readable(exception.Message));
        Assert.Equal(czech, Readable(exception.CzechMessage));
    }
}
