using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>What a methodology is refused for, part by part, and the edges at which it is not.</summary>
public sealed class MethodologyRulesTests
{
    private const decimal AboveTenBillion = 10_000_000_000.01m;

    private static ServiceParameters ValueOfABed => Sample.Definition.Services[0];

    private static ServiceParameters CostOfABed => Sample.OfCost.Services[0];

    private static ServiceParameters IndexOfLastYear => ValueOfABed with { Value = null, Unit = null, Index = Rate.One };

    [Fact]
    public void TryCreate_OfBlankTextsAndNumbersOutOfRange_TellsEach() => AssertRefused(
        Sample.Definition with { Region = " ", Source = new(" ", "resolution"), Name = new("Vzor", " "), Version = 0, Year = 2006, Services = [] },
        """
        $.region: The text must not be blank. [methodology.blank]
        $.source: The text must not be blank. [methodology.blank]
        $.name: The text must not be blank. [methodology.blank]
        $.version: A version is a whole number from 1. [methodology.range]
        $.year: A year is from 2007, when Act 108/2006 Sb. took effect, to 2100, not 2006. [methodology.range]
        $.services: Give at least one service type. [methodology.missing-number]
        """,
        """
        $.region: Text nesmí být prázdný. [methodology.blank]
        $.source: Text nesmí být prázdný. [methodology.blank]
        $.name: Text nesmí být prázdný. [methodology.blank]
        $.version: Verze je celé číslo od 1. [methodology.range]
        $.year: Rok je od 2007 (účinnost zákona č. 108/2006 Sb.) do 2100, ne 2006. [methodology.range]
        $.services: Uveďte aspoň jeden druh služby. [methodology.missing-number]
        """);

    [Fact]
    public void TryCreate_OfAHundredCoefficientsAndAThousandEntries_IsNotTooMuch() => AssertAccepted(Sample.Definition with
    {
        Coefficients = Enumerable.Range(0, 100).Select(i => Times(FormattableString.Invariant($"k{i}"), 1)).ToValueList(),
        Services = Enumerable.Range(0, 1000).Select(i => ValueOfABed with { Sizes = Beds(i, i) }).ToValueList(),
    });

    [Fact]
    public void TryCreate_OfLastYearsAwardWithSettingsOfOtherBases_TellsEach() => AssertRefused(
        Sample.Definition with
        {
            Base = CompensationBase.PreviousAward,
            CeilingRounding = RoundingRule.Down(10),
            Revenue = RevenueSetting.Actual,
            EnoughProviders = 0,
            UnitRounding = RoundingRule.ToHeller,
            Coefficients = [Times("k", 1)],
            Limits = new() { PerUnit = Money.Of(1) },
            Services = [IndexOfLastYear],
        },
        """
        $.ceiling.rounding: The setting has no effect with this base; leave it out. [methodology.contradiction]
        $.revenue: The setting has no effect with this base; leave it out. [methodology.contradiction]
        $.enoughProviders: The setting has no effect with this base; leave it out. [methodology.contradiction]
        $.unitNet.rounding: The setting has no effect with this base; leave it out. [methodology.contradiction]
        $.coefficients: The setting has no effect with this base; leave it out. [methodology.contradiction]
        $.limits.perUnit: The setting has no effect with this base; leave it out. [methodology.contradiction]
        $.unitNet.rounding: With actual revenue the unit amount is not rounded; the revenue is known for the whole line only. [methodology.contradiction]
        $.enoughProviders: A number of providers is from 1. [methodology.range]
        """,
        """
        $.ceiling.rounding: Nastavení nemá při tomto základu výpočtu vliv; vynechte je. [methodology.contradiction]
        $.revenue: Nastavení nemá při tomto základu výpočtu vliv; vynechte je. [methodology.contradiction]
        $.enoughProviders: Nastavení nemá při tomto základu výpočtu vliv; vynechte je. [methodology.contradiction]
        $.unitNet.rounding: Nastavení nemá při tomto základu výpočtu vliv; vynechte je. [methodology.contradiction]
        $.coefficients: Nastavení nemá při tomto základu výpočtu vliv; vynechte je. [methodology.contradiction]
        $.limits.perUnit: Nastavení nemá při tomto základu výpočtu vliv; vynechte je. [methodology.contradiction]
        $.unitNet.rounding: Při skutečných výnosech se částka na jednotku nezaokrouhluje; výnosy jsou známy jen za celou formu. [methodology.contradiction]
        $.enoughProviders: Počet poskytovatelů je od 1. [methodology.range]
        """);

    [Fact]
    public void TryCreate_OfActualRevenueBesideUsualRevenue_IsRefused() => AssertRefused(
        Sample.OfCost with
        {
            Revenue = RevenueSetting.Actual,
            Coefficients = [new() { Id = "k", Name = new("příplatek", "supplement"), Target = CoefficientTarget.Revenue, Addition = Money.Of(1) }],
            Services = [CostOfABed with { Revenue = [Payments(1)] }],
        },
        """
        $.coefficients[0].addition: An amount per unit can't be added to actual revenue. [methodology.contradiction]
        $.services[0].revenue: The number has no effect with these settings; remove it. [methodology.unused-number]
        """,
        """
        $.coefficients[0].addition: Ke skutečným výnosům nelze přičítat částku na jednotku. [methodology.contradiction]
        $.services[0].revenue: Údaj nemá při tomto nastavení metodiky vliv; odstraňte jej. [methodology.unused-number]
        """);

    [Fact]
    public void TryCreate_OfWrongCoefficients_TellsEach() => AssertRefused(
        Sample.Definition with
        {
            Coefficients =
            [
                Times(" ", -0.000001m) with { Name = new("koeficient", " ") },
                Adding("a", AboveTenBillion) with { Target = CoefficientTarget.Cost },
                Adding("a", -AboveTenBillion) with { Value = Rate.One },
                Times("b", 1) with { FromPlan = true },
            ],
        },
        """
        $.coefficients[0].id: The text must not be blank. [methodology.blank]
        $.coefficients[0].name: The text must not be blank. [methodology.blank]
        $.coefficients[0].value: A coefficient is 0 or more. [methodology.range]
        $.coefficients[1].addition: An amount is at most 10 billion CZK. [methodology.range]
        $.coefficients[1].on: Without reference cost only the amount per unit ('net') can be changed. [methodology.contradiction]
        $.coefficients[2].id: The coefficient 'a' stands twice. [methodology.id]
        $.coefficients[2].addition: An amount is at most 10 billion CZK. [methodology.range]
        $.coefficients[2]: Give only one of 'value', 'addition' and 'fromPlan'. [methodology.contradiction]
        $.coefficients[3]: Give only one of 'value', 'addition' and 'fromPlan'. [methodology.contradiction]
        """,
        """
        $.coefficients[0].id: Text nesmí být prázdný. [methodology.blank]
        $.coefficients[0].name: Text nesmí být prázdný. [methodology.blank]
        $.coefficients[0].value: Koeficient je nejméně 0. [methodology.range]
        $.coefficients[1].addition: Částka je nejvýše 10 miliard Kč. [methodology.range]
        $.coefficients[1].on: Bez obvyklých nákladů lze upravit jen částku na jednotku ('net'). [methodology.contradiction]
        $.coefficients[2].id: Koeficient 'a' je uveden dvakrát. [methodology.id]
        $.coefficients[2].addition: Částka je nejvýše 10 miliard Kč. [methodology.range]
        $.coefficients[2]: Uveďte jen jedno z 'value', 'addition' a 'fromPlan'. [methodology.contradiction]
        $.coefficients[3]: Uveďte jen jedno z 'value', 'addition' a 'fromPlan'. [methodology.contradiction]
        """);

    [Fact]
    public void TryCreate_OfWrongLimitsAndASourceOfTwoEffects_TellsEach() => AssertRefused(
        Sample.Definition with
        {
            Limits = new() { PerUnit = Money.Of(-0.01m), Maximum = Money.Of(AboveTenBillion), Minimum = Money.Of(-10), BelowMinimum = MinimumPolicy.Raise },
            OtherSources = new() { Deducted = [PublicSource.Region, PublicSource.Municipality], Excluding = [PublicSource.Municipality] },
        },
        """
        $.limits.perUnit: An amount is 0 CZK or more, not −0.01 CZK. [methodology.range]
        $.limits.maximum: An amount is at most 10 billion CZK. [methodology.range]
        $.limits.minimum: An amount is 0 CZK or more, not −10.00 CZK. [methodology.range]
        $.otherSources: The source 'municipality' is both deducted and excludes an award. [methodology.contradiction]
        """,
        """
        $.limits.perUnit: Částka je nejméně 0 Kč, ne −0,01 Kč. [methodology.range]
        $.limits.maximum: Částka je nejvýše 10 miliard Kč. [methodology.range]
        $.limits.minimum: Částka je nejméně 0 Kč, ne −10,00 Kč. [methodology.range]
        $.otherSources: Zdroj 'municipality' se zároveň odečítá i vylučuje dotaci. [methodology.contradiction]
        """);

    [Fact]
    public void TryCreate_OfNumbersJustInTheirRange_AcceptsThem()
    {
        AssertAccepted(Sample.Definition with
        {
            Coefficients = [Times("a", 0), Adding("b", 10_000_000_000), Adding("c", -10_000_000_000)],
            Limits = new() { PerUnit = Money.Zero, Maximum = Money.Of(10_000_000_000), Minimum = Money.Zero, BelowMinimum = MinimumPolicy.Raise },
            Services = [ValueOfABed with { Sizes = Beds(0, null) }],
        });
        AssertAccepted(Sample.OfCost with { EnoughProviders = 1, Services = [CostOfABed with { Cost = new ReferenceCost.RegionalOrNational(Money.Zero, Money.Zero, 0) }] });
        AssertAccepted(Sample.Definition with { Base = CompensationBase.PreviousAward, Services = [IndexOfLastYear with { Index = Rate.Zero }] });
    }

    [Fact]
    public void TryCreate_OfAReductionWithOneSettingOutsideItsList_IsRefused()
    {
        const int Undefined = 99;
        foreach (var setting in (ReductionSetting[])
        [
            ReductionSetting.Of(Reduction.Of((ReductionMethod)Undefined, [])), ReductionSetting.Of(Reduction.Uniform) with { Order = (ReductionOrder)Undefined },
            ReductionSetting.Of(Reduction.Uniform) with { Remainder = (RemainderPolicy)Undefined },
        ])
        {
            AssertRefused(Sample.Definition with { Reduction = setting },
                "$.reduction: A setting has a value that is not defined. [methodology.range]", "$.reduction: Nastavení má hodnotu mimo výčet. [methodology.range]");
        }
    }

    [Fact]
    public void TryCreate_OfEntriesWithWrongNumbers_TellsEach() => AssertRefused(
        Sample.OfCost with
        {
            Services =
            [
                CostOfABed with { Source = default, Cost = new ReferenceCost.OneValue(Money.Of(-1)), Revenue = [Payments(1), Payments(-0.01m)], Sizes = Beds(5, 4) },
                CostOfABed with { Service = ServiceType.HomesForTheElderly, Cost = new ReferenceCost.PersonnelAndOperating(Money.Of(-2), Money.Of(-3)), Sizes = Beds(-1, 1) },
                CostOfABed with
                {
                    Service = ServiceType.SpecialRegimeHomes, Cost = new ReferenceCost.RegionalOrNational(Money.Of(-4), Money.Of(-5), -1), Sizes = new(Workers(1), null),
                },
                CostOfABed with { Service = ServiceType.Shelters, Unit = null },
                CostOfABed with { Service = ServiceType.HalfwayHouses, Unit = Unit.One },
            ],
        },
        """
        $.services[0].source: The text must not be blank. [methodology.blank]
        $.services[0].cost: An amount is 0 CZK or more, not −1.00 CZK. [methodology.range]
        $.services[0].revenue[1].amount: An amount is 0 CZK or more, not −0.01 CZK. [methodology.range]
        $.services[0].sizes: The size 'from' is above 'to'. [methodology.range]
        $.services[1].cost.personnel: An amount is 0 CZK or more, not −2.00 CZK. [methodology.range]
        $.services[1].cost.operatingCap: An amount is 0 CZK or more, not −3.00 CZK. [methodology.range]
        $.services[1].sizes: A size is zero or more, in the unit of the entry. [methodology.contradiction]
        $.services[2].cost.regional: An amount is 0 CZK or more, not −4.00 CZK. [methodology.range]
        $.services[2].cost.national: An amount is 0 CZK or more, not −5.00 CZK. [methodology.range]
        $.services[2].cost.regionalProviders: A number of providers is 0 or more. [methodology.range]
        $.enoughProviders: The choice of a regional or national value needs the number of providers that is enough ('enoughProviders'). [methodology.missing-number]
        $.services[2].sizes: A size is zero or more, in the unit of the entry. [methodology.contradiction]
        $.services[3].unit: The number is missing; this base needs it. [methodology.missing-number]
        $.services[4].unit: The number is missing; this base needs it. [methodology.missing-number]
        """,
        """
        $.services[0].source: Text nesmí být prázdný. [methodology.blank]
        $.services[0].cost: Částka je nejméně 0 Kč, ne −1,00 Kč. [methodology.range]
        $.services[0].revenue[1].amount: Částka je nejméně 0 Kč, ne −0,01 Kč. [methodology.range]
        $.services[0].sizes: Velikost 'from' je větší než 'to'. [methodology.range]
        $.services[1].cost.personnel: Částka je nejméně 0 Kč, ne −2,00 Kč. [methodology.range]
        $.services[1].cost.operatingCap: Částka je nejméně 0 Kč, ne −3,00 Kč. [methodology.range]
        $.services[1].sizes: Velikost je nezáporná a v jednotce položky. [methodology.contradiction]
        $.services[2].cost.regional: Částka je nejméně 0 Kč, ne −4,00 Kč. [methodology.range]
        $.services[2].cost.national: Částka je nejméně 0 Kč, ne −5,00 Kč. [methodology.range]
        $.services[2].cost.regionalProviders: Počet poskytovatelů je nejméně 0. [methodology.range]
        $.enoughProviders: Volba krajské, nebo celostátní hodnoty potřebuje počet poskytovatelů, který stačí ('enoughProviders'). [methodology.missing-number]
        $.services[2].sizes: Velikost je nezáporná a v jednotce položky. [methodology.contradiction]
        $.services[3].unit: Údaj chybí; tento základ výpočtu jej potřebuje. [methodology.missing-number]
        $.services[4].unit: Údaj chybí; tento základ výpočtu jej potřebuje. [methodology.missing-number]
        """);

    [Fact]
    public void TryCreate_OfNumbersThatTheBaseDoesNotTake_AsksToRemoveThem()
    {
        AssertRefused(
            Sample.Definition with { Services = [ValueOfABed with { Revenue = [Payments(1)], Share = PublicShare.Whole }] },
            """
            $.services[0].revenue: The number has no effect with these settings; remove it. [methodology.unused-number]
            $.services[0].share: The number has no effect with these settings; remove it. [methodology.unused-number]
            """,
            """
            $.services[0].revenue: Údaj nemá při tomto nastavení metodiky vliv; odstraňte jej. [methodology.unused-number]
            $.services[0].share: Údaj nemá při tomto nastavení metodiky vliv; odstraňte jej. [methodology.unused-number]
            """);
        AssertRefused(
            Sample.Definition with { Base = CompensationBase.PreviousAward, Services = [IndexOfLastYear with { Unit = Unit.Bed, Sizes = Beds(null, 5), Index = Rate.Of(-0.01m) }] },
            """
            $.services[0].unit: The number has no effect with these settings; remove it. [methodology.unused-number]
            $.services[0].sizes: The number has no effect with these settings; remove it. [methodology.unused-number]
            $.services[0].index: An index is 0 or more. [methodology.range]
            """,
            """
            $.services[0].unit: Údaj nemá při tomto nastavení metodiky vliv; odstraňte jej. [methodology.unused-number]
            $.services[0].sizes: Údaj nemá při tomto nastavení metodiky vliv; odstraňte jej. [methodology.unused-number]
            $.services[0].index: Index je nejméně 0. [methodology.range]
            """);
    }

    [Fact]
    public void TryCreate_OfDailyWeightsOfAnotherUnitThanABed_IsRefused() => AssertRefused(
        Sample.Definition with { Weight = TimeWeight.EachDay, Services = [ValueOfABed with { Unit = Unit.FullTimeEquivalent }, ValueOfABed] },
        "$.services[0].unit: The weight 'each-day' turns beds into bed-days; the unit is 'bed'. [methodology.contradiction]",
        "$.services[0].unit: Váha 'each-day' mění lůžka na lůžkodny; jednotkou je 'bed'. [methodology.contradiction]");

    [Fact]
    public void TryCreate_OfValuesForCoefficientsThatTakeNone_TellsEach() => AssertRefused(
        Sample.Definition with
        {
            Coefficients = [Times("general", 1), new() { Id = "score", Name = new("body", "score"), FromPlan = true }, Adding("supplement", 1)],
            Services = [ValueOfABed with { Coefficients = [new("general", Rate.One), new("other", Rate.One), new("score", Rate.One), new("supplement", Rate.One)] }],
        },
        """
        $.services[0].coefficients.other: The methodology has no coefficient 'other'. [methodology.id]
        $.services[0].coefficients.score: The number has no effect with these settings; remove it. [methodology.unused-number]
        $.services[0].coefficients.supplement: The number has no effect with these settings; remove it. [methodology.unused-number]
        """,
        """
        $.services[0].coefficients.other: Koeficient 'other' metodika nezná. [methodology.id]
        $.services[0].coefficients.score: Údaj nemá při tomto nastavení metodiky vliv; odstraňte jej. [methodology.unused-number]
        $.services[0].coefficients.supplement: Údaj nemá při tomto nastavení metodiky vliv; odstraňte jej. [methodology.unused-number]
        """);

    /// <summary>The third entry agrees with the second one, not with the first.</summary>
    [Fact]
    public void TryCreate_OfOneTypeWithTwoSharesAndTwoUnitsUnderACapPerUnit_NamesEveryEntryThatDiffersFromAnEarlierOne()
    {
        var byHalf = CostOfABed with { Share = PublicShare.OfCeiling(Rate.Percent(50)), Unit = Unit.FullTimeEquivalent };

        AssertRefused(
            Sample.OfCost with
            {
                Limits = new() { PerUnit = Money.Of(1) },
                Services = [CostOfABed, byHalf with { Sizes = new(null, Workers(5)) }, byHalf with { Sizes = new(Workers(5.0001m), null) }],
            },
            """
            $.services[1]: A share and an index are the same for a whole service type, since they apply to a service. [methodology.contradiction]
            $.services[1]: A cap per unit needs a single unit for a service type. [methodology.contradiction]
            $.services[2]: A share and an index are the same for a whole service type, since they apply to a service. [methodology.contradiction]
            $.services[2]: A cap per unit needs a single unit for a service type. [methodology.contradiction]
            """,
            """
            $.services[1]: Podíl a index má celý druh služby stejný, neboť se počítají za službu. [methodology.contradiction]
            $.services[1]: Limit na jednotku vyžaduje u druhu služby jedinou jednotku. [methodology.contradiction]
            $.services[2]: Podíl a index má celý druh služby stejný, neboť se počítají za službu. [methodology.contradiction]
            $.services[2]: Limit na jednotku vyžaduje u druhu služby jedinou jednotku. [methodology.contradiction]
            """);
    }

    [Fact]
    public void TryCreate_OfEntriesThatShareASize_IsRefusedAndOfBandsSideBySideIsNot()
    {
        var (upTo50, from50) = (ValueOfABed with { Sizes = Beds(null, 50) }, ValueOfABed with { Sizes = Beds(50, null) });
        var above50 = ValueOfABed with { Sizes = Beds(50.0001m, null) };

        AssertOverlap(upTo50, from50);
        AssertOverlap(from50, upTo50);
        AssertAccepted(Sample.Definition with { Services = [upTo50, above50] });
        AssertAccepted(Sample.Definition with { Services = [above50, upTo50] });
    }

    [Fact]
    public void TryCreate_OfAnEntryForEveryFormOrUnitBesideOneForASingleOne_IsRefused()
    {
        AssertOverlap(ValueOfABed, ValueOfABed with { Form = null });
        AssertOverlap(ValueOfABed with { Form = null }, ValueOfABed);
        AssertRefused(
            Sample.Definition with { Base = CompensationBase.PreviousAward, Services = [IndexOfLastYear with { Unit = Unit.Bed }, IndexOfLastYear] },
            """
            $.services[0].unit: The number has no effect with these settings; remove it. [methodology.unused-number]
            $.services[1]: The entry applies to the same services as $.services[0]; tell them apart by form, unit or size. [methodology.overlapping-entries]
            """,
            """
            $.services[0].unit: Údaj nemá při tomto nastavení metodiky vliv; odstraňte jej. [methodology.unused-number]
            $.services[1]: Položka platí pro tytéž služby jako $.services[0]; rozlište formu, jednotku nebo velikost. [methodology.overlapping-entries]
            """);
    }

    [Fact]
    public void Create_OfWhatIsRefused_ThrowsTheReport()
    {
        var exception = Assert.Throws<DomainValidationException>(() => CompensationMethodology.Create(Sample.Definition with { Version = 0 }));

        Assert.Equal("$.version", Assert.Single(exception.Report.Problems).Path);
    }

    private static SizeBand Beds(decimal? from, decimal? to) => new(Size(from), Size(to));

    private static Quantity Workers(decimal number) => Quantity.Of(number, Unit.FullTimeEquivalent);

    private static Quantity? Size(decimal? beds) => beds is { } number ? Quantity.Of(number, Unit.Bed) : null;

    private static RevenueComponent Payments(decimal amount) => new(new("úhrady", "payments"), Money.Of(amount));

    private static Coefficient Times(string id, decimal value) => new() { Id = id, Name = new("koeficient", "coefficient"), Value = Rate.Of(value) };

    private static Coefficient Adding(string id, decimal amount) => new() { Id = id, Name = new("příplatek", "supplement"), Addition = Money.Of(amount) };

    private static void AssertAccepted(MethodologyDefinition definition) => Assert.Empty(CompensationMethodology.TryCreate(definition, out _).Problems);

    private static void AssertOverlap(ServiceParameters first, ServiceParameters second) => AssertRefused(
        Sample.Definition with { Services = [first, second] },
        "$.services[1]: The entry applies to the same services as $.services[0]; tell them apart by form, unit or size. [methodology.overlapping-entries]",
        "$.services[1]: Položka platí pro tytéž služby jako $.services[0]; rozlište formu, jednotku nebo velikost. [methodology.overlapping-entries]");

    private static void AssertRefused(MethodologyDefinition definition, string english, string czech)
    {
        AssertReport(CompensationMethodology.TryCreate(definition, out var methodology), english, czech);
        Assert.Null(methodology);
    }
}
