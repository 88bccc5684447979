using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Limits of public procurement (finanční limity zadávání) by the day on which a procedure started, without value added tax. What the
/// library does not know, such as the limits in crowns before 2016 and from 2026, the caller supplies with its source:
/// <c>ProcurementLimits.Known with { SpecialServices = ProcurementLimits.Known.SpecialServices.With(Dated.Value(…)) }</c>, or from the
/// rate through <see cref="Converted"/>.
/// </summary>
public sealed record ProcurementLimits
{
    private static readonly LocalDate OldAct = LegalAct.PublicContractsAct.Validity.From!.Value;
    private static readonly LocalDate NewAct = LegalAct.PublicProcurementAct.Validity.From!.Value;
    private static readonly LocalDate Start2016 = new(2016, 1, 1);
    private static readonly LocalDate Start2018 = new(2018, 1, 1);
    private static readonly LocalDate Start2020 = new(2020, 1, 1);
    private static readonly LocalDate Start2022 = new(2022, 1, 1);
    private static readonly LocalDate Start2024 = new(2024, 1, 1);
    private static readonly LocalDate Start2026 = new(2026, 1, 1);

    private static readonly BilingualText Before2016 = new("limity v korunách před rokem 2016 nejsou ověřeny", "the limits in crowns before 2016 are not verified");
    private static readonly BilingualText NotRead2026 = new("limity v korunách od roku 2026 nejsou ověřeny", "the limits in crowns from 2026 are not verified");
    private static readonly BilingualText NotOfOldAct = new("zda a jak je určoval zákon č.\u00A0137/2006 Sb., není ověřeno", "whether and how Act 137/2006 Sb. set it is not verified");
    private static readonly BilingualText RegulationNotRead = new(
        "Předpis, který limit v korunách stanovil před 1. říjnem 2016, není ověřen.", "The regulation that stated the limit in crowns before 1 October 2016 is not verified.");
    private static readonly BilingualText AmountNotRead = new("Částka není ověřena ve zdroji; potvrďte ji v nařízení vlády.", "The amount is not verified in a source; confirm it in the government regulation.");

    private static Citation Regulation => Citation.Whole(LegalAct.ProcurementLimitsRegulation);

    private static Citation OldSmallScale => Citation.Section(LegalAct.PublicContractsAct, "12", "3");

    private static Citation Exception => Citation.Section(LegalAct.PublicProcurementAct, "18", "3");

    private ProcurementLimits()
    {
    }

    /// <summary>The limits as far as the library knows them.</summary>
    public static ProcurementLimits Known { get; } = new();

    /// <summary>The limit of a small-scale contract for services and supplies; to September 2016 a value equal to it was no longer small-scale.</summary>
    public Dated<ProcurementLimit> SmallScale { get; init; } = Dated.Of("procurement.small-scale-limit",
        new("limit veřejné zakázky malého rozsahu na služby a dodávky", "limit of a small-scale contract for services and supplies"), null,
        Dated.Value(OldAct, ProcurementLimit.Below(Money.Of(2_000_000)), OldSmallScale),
        Dated.Value(new(2012, 4, 1), ProcurementLimit.Below(Money.Of(1_000_000)), OldSmallScale.AsAmendedBy("55/2012 Sb.")),
        Dated.Value(new(2014, 1, 1), ProcurementLimit.Below(Money.Of(2_000_000)), OldSmallScale.AsAmendedBy("341/2013 Sb.")),
        Dated.Value(NewAct, ProcurementLimit.UpTo(Money.Of(2_000_000)), Citation.Section(LegalAct.PublicProcurementAct, "27")),
        Dated.Value(new(2025, 4, 3), ProcurementLimit.UpTo(Money.Of(3_000_000)), Citation.Section(LegalAct.PublicProcurementAct, "27").AsAmendedBy("69/2025 Sb.")));

    /// <summary>The limit of European law for ordinary services of a region, a municipality or an organisation of theirs.</summary>
    public Dated<ProcurementLimit> OrdinaryServices { get; init; } = Dated.Of("procurement.ordinary-services-limit",
        new("limit nadlimitní zakázky na služby kraje a obce", "limit of European law for services of a region and a municipality"), null,
        Dated.Unknown<ProcurementLimit>(OldAct, Before2016, Citation.Whole(LegalAct.PublicContractsAct)),
        Dated.Value(Start2016, Published(5_706_000), Citation.Whole(LegalAct.PublicContractsAct), RegulationNotRead),
        Dated.Value(NewAct, Published(5_706_000), Regulation),
        Dated.Value(Start2018, Published(5_944_000), Regulation.AsAmendedBy("471/2017 Sb.")),
        Dated.Value(Start2020, Probable(5_494_000), Regulation.AsAmendedBy("335/2019 Sb."), AmountNotRead),
        Dated.Value(Start2022, Published(5_610_000), Regulation.AsAmendedBy("475/2021 Sb.")),
        Dated.Value(Start2024, Published(5_401_000), Regulation.AsAmendedBy("435/2023 Sb.")),
        Dated.Unknown<ProcurementLimit>(Start2026, NotRead2026, Regulation));

    /// <summary>The limit of European law for ordinary services of an authority of the State.</summary>
    public Dated<ProcurementLimit> OrdinaryServicesOfState { get; init; } = Dated.Of("procurement.ordinary-services-limit-of-state",
        new("limit nadlimitní zakázky na služby státu", "limit of European law for services of the State"), null,
        Dated.Unknown<ProcurementLimit>(OldAct, Before2016, Citation.Whole(LegalAct.PublicContractsAct)),
        Dated.Value(Start2016, Published(3_686_000), Citation.Whole(LegalAct.PublicContractsAct), RegulationNotRead),
        Dated.Value(NewAct, Published(3_686_000), Regulation),
        Dated.Value(Start2018, Published(3_873_000), Regulation.AsAmendedBy("471/2017 Sb.")),
        Dated.Value(Start2020, Probable(3_568_000), Regulation.AsAmendedBy("335/2019 Sb."), AmountNotRead),
        Dated.Value(Start2022, Published(3_653_000), Regulation.AsAmendedBy("475/2021 Sb.")),
        Dated.Value(Start2024, Published(3_494_000), Regulation.AsAmendedBy("435/2023 Sb.")),
        Dated.Unknown<ProcurementLimit>(Start2026, NotRead2026, Regulation));

    /// <summary>The limit of European law for services of Annex 4, 750 000 EUR for regions and for the State; Act 137/2006 Sb. has none.</summary>
    public Dated<ProcurementLimit> SpecialServices { get; init; } = Dated.Of("procurement.special-services-limit",
        new("limit nadlimitní zakázky na služby podle přílohy č.\u00A04", "limit of European law for services of Annex 4"), null,
        Dated.Value(NewAct, Derived(20_478_000), Regulation, DerivedFrom("750\u00A0000", "5\u00A0706\u00A0000")),
        Dated.Value(Start2018, Published(20_172_000), Regulation.AsAmendedBy("471/2017 Sb.")),
        Dated.Value(Start2020, Probable(19_257_000), Regulation.AsAmendedBy("335/2019 Sb."), new(
            "Částka není ověřena ve zdroji; podle mezí kurzu může být i 19\u00A0256\u00A0000\u00A0Kč. Potvrďte ji v nařízení vlády.",
            "The amount is not verified in a source; by the bounds of the rate it may be 19\u00A0256\u00A0000\u00A0CZK, too. Confirm it in the government regulation.")),
        Dated.Value(Start2022, Published(19_572_000), Regulation.AsAmendedBy("475/2021 Sb.")),
        Dated.Value(Start2024, Published(18_330_000), Regulation.AsAmendedBy("435/2023 Sb.")),
        Dated.Unknown<ProcurementLimit>(Start2026, NotRead2026, Regulation));

    /// <summary>The amount below which a single lot may follow the rules of its own value, 80 000 EUR.</summary>
    public Dated<ProcurementLimit> SmallLot { get; init; } = Dated.Of("procurement.small-lot-limit",
        new("částka, pod kterou lze část vyčlenit z režimu celku", "amount below which a lot may be excepted"), null,
        Dated.Unknown<ProcurementLimit>(OldAct, NotOfOldAct, Citation.Whole(LegalAct.PublicContractsAct)),
        Dated.Value(NewAct, Derived(2_184_000), Regulation, DerivedFrom("80\u00A0000", "5\u00A0706\u00A0000")),
        Dated.Value(Start2018, Derived(2_151_000), Regulation.AsAmendedBy("471/2017 Sb."), DerivedFrom("80\u00A0000", "20\u00A0172\u00A0000")),
        Dated.Value(Start2020, Probable(2_054_000), Regulation.AsAmendedBy("335/2019 Sb."), AmountNotRead),
        Dated.Value(Start2022, Published(2_087_000), Regulation.AsAmendedBy("475/2021 Sb.")),
        Dated.Value(Start2024, Published(1_955_000), Regulation.AsAmendedBy("435/2023 Sb.")),
        Dated.Unknown<ProcurementLimit>(Start2026, NotRead2026, Regulation));

    /// <summary>The largest share of the total that excepted lots may have together: 20 %.</summary>
    public Dated<Rate> SmallLotShare { get; init; } = Dated.Of("procurement.small-lot-share",
        new("nejvyšší podíl vyčleněných částí na celku", "largest share of excepted lots in the total"), null,
        Dated.Unknown<Rate>(OldAct, NotOfOldAct, Citation.Whole(LegalAct.PublicContractsAct)),
        Dated.Value(NewAct, Rate.Percent(20), Exception));

    /// <summary>Months of price that count where no total price is agreed and the contract is longer or open-ended: 48.</summary>
    public Dated<int> CountedMonths { get; init; } = Dated.Of("procurement.counted-months",
        new("nejvyšší počet započítaných měsíců", "most months that count"), null,
        Dated.Value(OldAct, 48, Citation.Section(LegalAct.PublicContractsAct, "14", "3"), new("Číslo ustanovení zákona č.\u00A0137/2006 Sb. není ověřeno.", "The number of the provision of Act 137/2006 Sb. is not verified.")),
        Dated.Value(NewAct, 48, Citation.Section(LegalAct.PublicProcurementAct, "21")));

    /// <summary>The highest price of a contract that need not be published on the profile of the authority, by the day of its conclusion.</summary>
    public Dated<ProcurementLimit> ProfileExemption { get; init; } = Dated.Of("procurement.profile-exemption",
        new("cena, do které se smlouva neuveřejňuje na profilu", "price up to which a contract is not published on the profile"), null,
        Dated.Unknown<ProcurementLimit>(OldAct, NotOfOldAct, Citation.Whole(LegalAct.PublicContractsAct)),
        Dated.Value(NewAct, ProcurementLimit.UpTo(Money.Of(500_000)), Citation.Section(LegalAct.PublicProcurementAct, "219")),
        Dated.Value(new(2025, 4, 3), ProcurementLimit.UpTo(Money.Of(1_000_000)) with { Confidence = Confidence.Medium }, Citation.Section(LegalAct.PublicProcurementAct, "219").AsAmendedBy("69/2025 Sb."), new(
            "Částka je doložena jen zněním schváleným Poslaneckou sněmovnou; ověřte konečné znění a zda platí i pro řízení zahájená dříve.",
            "The amount is shown by the text that the Chamber of Deputies passed only; confirm the final text, and whether it covers procedures started earlier.")));

    /// <summary>The highest grant whose public-law contract need not be published, by the day of its conclusion.</summary>
    public Dated<ProcurementLimit> GrantPublication { get; init; } = Dated.Of("procurement.grant-publication-limit",
        new("dotace, do které se veřejnoprávní smlouva nezveřejňuje", "grant up to which the public-law contract is not published"), null,
        Dated.Value(new(2015, 7, 1), ProcurementLimit.UpTo(Money.Of(50_000)), Citation.Section(LegalAct.TerritorialBudgetRulesAct, "10d").Holding(Validity.Since(new(2015, 7, 1)))));

    /// <summary>The limit for ordinary services of a region in euro, from which the crowns are converted.</summary>
    public Dated<Euro> OrdinaryServicesInEuro { get; init; } = Dated.Of("procurement.ordinary-services-limit-in-euro",
        new("limit nadlimitní zakázky na služby kraje a obce v eurech", "limit of European law for services of a region and a municipality in euro"), null,
        Dated.Unknown<Euro>(OldAct, new("limity v eurech před rokem 2016 nejsou ověřeny", "the limits in euro before 2016 are not verified")),
        Dated.Value(Start2016, Euro.Of(209_000), Citation.Whole(LegalAct.ProcurementDirective)),
        Dated.Value(Start2018, Euro.Of(221_000), Citation.Whole(LegalAct.ProcurementDirective)),
        Dated.Value(Start2020, Euro.Of(214_000), Citation.Whole(LegalAct.ProcurementDirective), new("Částka není ověřena ve zdroji.", "The amount is not verified in a source.")),
        Dated.Value(Start2022, Euro.Of(215_000), Citation.Whole(LegalAct.ProcurementDirective)),
        Dated.Value(Start2024, Euro.Of(221_000), Citation.Whole(LegalAct.ProcurementDirective)),
        Dated.Value(Start2026, Euro.Of(216_000), Citation.Whole(LegalAct.ProcurementDirective)));

    /// <summary>The limit for services of Annex 4 in euro: 750 000 EUR, fixed in the Directive.</summary>
    public Dated<Euro> SpecialServicesInEuro { get; init; } = Dated.Of("procurement.special-services-limit-in-euro",
        new("limit nadlimitní zakázky na služby podle přílohy č.\u00A04 v eurech", "limit of European law for services of Annex 4 in euro"), null,
        Dated.Value(NewAct, Euro.Of(750_000), Citation.Article(LegalAct.ProcurementDirective, "4", letter: "d")));

    /// <summary>The amount below which a lot may be excepted in euro: 80 000 EUR.</summary>
    public Dated<Euro> SmallLotInEuro { get; init; } = Dated.Of("procurement.small-lot-limit-in-euro",
        new("částka, pod kterou lze část vyčlenit z režimu celku, v eurech", "amount below which a lot may be excepted in euro"), null,
        Dated.Value(NewAct, Euro.Of(80_000), Exception));

    /// <summary>
    /// A copy with the limits of a region from a day on converted from euro: ordinary services, services of Annex 4 and small lots. The
    /// limit of the State stays as it is.
    /// </summary>
    /// <param name="from">First day of a period of limits, such as 1 January 2026.</param>
    /// <param name="crownsPerEuro">The average of 24 months that the Commission used for the period.</param>
    /// <param name="source">Where the rate stands.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not above 0.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The day is before 1 October 2016.</exception>
    public ProcurementLimits Converted(LocalDate from, Rate crownsPerEuro, Citation source)
    {
        Guard.Against.Null(source);
        return this with
        {
            OrdinaryServices = OrdinaryServices.With(Segment(OrdinaryServicesInEuro)),
            SpecialServices = SpecialServices.With(Segment(SpecialServicesInEuro)),
            SmallLot = SmallLot.With(Segment(SmallLotInEuro)),
        };

        DatedSegment<ProcurementLimit> Segment(Dated<Euro> table) => Dated.Value(from, ProcurementLimit.Converted(table.At(from).Value, crownsPerEuro), source, new(
            "Limit je přepočten z eur a zaokrouhlen dolů na tisíce; po vyhlášení jej nahraďte zveřejněným.",
            "The limit is converted from euro and rounded down to thousands; replace it by the published one."));
    }

    /// <summary>The table of the limit of European law for a kind of services and a level of authority, under an act.</summary>
    internal Dated<ProcurementLimit> EuropeanLimit(LegalAct act, ProcurementSubject subject, AuthorityLevel authority) =>
        subject == ProcurementSubject.SpecialServices && act == LegalAct.PublicProcurementAct ? SpecialServices
        : authority == AuthorityLevel.State ? OrdinaryServicesOfState
        : OrdinaryServices;

    private static ProcurementLimit Published(decimal crowns) => ProcurementLimit.Below(Money.Of(crowns));

    private static ProcurementLimit Probable(decimal crowns) => Published(crowns) with { Confidence = Confidence.Medium };

    private static ProcurementLimit Derived(decimal crowns) => Probable(crowns) with { IsDerived = true };

    private static BilingualText DerivedFrom(string euro, string publishedCrowns) => new(
        $"Odvozeno přepočtem {euro}\u00A0€ kurzem, ze kterého vychází zveřejněný limit {publishedCrowns}\u00A0Kč; potvrďte v nařízení vlády.",
        $"Derived by converting {euro}\u00A0EUR at the rate behind the published limit of {publishedCrowns}\u00A0CZK; confirm it in the government regulation.");
}
