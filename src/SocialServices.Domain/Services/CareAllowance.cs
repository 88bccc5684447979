using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>
/// Care allowance (příspěvek na péči), § 11 of the Social Services Act: crowns for a calendar month by level, age and the place of help, dated.
/// </summary>
public static class CareAllowance
{
    private static readonly Citation Amounts = Citation.Section(LegalAct.SocialServicesAct, "11");

    private static readonly BilingualText ActIsUnsure =
        new("Který zákon částku zvýšil, není ověřeno.", "Which act raised the amount is not verified.");

    private static readonly BilingualText Since2009 = new(
        "Potvrďte; částka platila od června, nebo od srpna 2009.", "Confirm it; the amount held from June or from August 2009.");

    private static readonly BilingualText Since2022 = new(
        "Částka je doložena, den, od kterého platí, není ověřen.", "The amount is confirmed, the day from which it holds is not verified.");

    private static readonly BilingualText WhichServices2019 = new(
        "Které pobytové služby měly nižší částku, je ověřeno až od července 2024.", "Which residential services had the lower amount is verified from July 2024 only.");

    private static readonly Dated<Money>[] Tables =
    [
        .. BothPlaces(DependenceLevel.Light, AllowanceAge.Under18, _ => [Of2007(3000), Of("189/2016 Sb.", 3300), In2026(4900)]),
        .. BothPlaces(DependenceLevel.MediumHeavy, AllowanceAge.Under18,
            _ => [Of2007(5000), Of("366/2011 Sb.", 6000), Of("189/2016 Sb.", 6600), Of("164/2024 Sb.", 7400), In2026(8200)]),
        .. BothPlaces(DependenceLevel.Heavy, AllowanceAge.Under18, residential => [Of2007(9000), Of("189/2016 Sb.", 9900), .. Heavy(residential, 9900, 13_900), Of("164/2024 Sb.", 16_100)]),
        .. BothPlaces(DependenceLevel.Full, AllowanceAge.Under18, Full),
        .. BothPlaces(DependenceLevel.Light, AllowanceAge.From18, _ => [Of2007(2000), Of("347/2010 Sb.", 800), Of("189/2016 Sb.", 880), In2026(1300)]),
        .. BothPlaces(DependenceLevel.MediumHeavy, AllowanceAge.From18, _ => [Of2007(4000), Of("189/2016 Sb.", 4400), Of("164/2024 Sb.", 4900), In2026(5400)]),
        .. BothPlaces(DependenceLevel.Heavy, AllowanceAge.From18, residential => [Of2007(8000), Of("189/2016 Sb.", 8800), .. Heavy(residential, 8800, 12_800), Of("164/2024 Sb.", 14_800)]),
        .. BothPlaces(DependenceLevel.Full, AllowanceAge.From18, Full),
    ];

    /// <summary>The amounts of all levels, ages and places.</summary>
    public static ValueList<Dated<Money>> All { get; } = Tables.ToValueList();

    /// <summary>The amount for a calendar month, by day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is no level, age or place.</exception>
    public static Dated<Money> Of(DependenceLevel level, AllowanceAge age, AllowanceResidence residence)
    {
        Guard.Against.EnumOutOfRange(level);
        Guard.Against.EnumOutOfRange(age);
        Guard.Against.EnumOutOfRange(residence);
        return Tables[((int)age * 8) + (((int)level - 1) * 2) + (int)residence];
    }

    /// <summary>
    /// The place of help of a client of a type of service: residential in the homes of § 48, § 50 to § 52, from 18 years also of § 49;
    /// elsewhere in every other type, weekly care centres (§ 47) among them.
    /// </summary>
    public static AllowanceResidence ResidenceIn(ServiceType service, AllowanceAge age) => Guard.Against.Null(service).Paragraph switch
    {
        "48" or "50" or "51" or "52" => AllowanceResidence.ResidentialService,
        "49" when age == AllowanceAge.From18 => AllowanceResidence.ResidentialService,
        _ => AllowanceResidence.Elsewhere,
    };

    private static IEnumerable<Dated<Money>> BothPlaces(DependenceLevel level, AllowanceAge age, Func<bool, DatedSegment<Money>[]> segments) =>
        ((ReadOnlySpan<AllowanceResidence>)[AllowanceResidence.Elsewhere, AllowanceResidence.ResidentialService]).ToArray().Select(residence =>
        {
            var isResidential = residence == AllowanceResidence.ResidentialService;
            return Dated.Of(
                $"allowance.{Roman(level).ToLowerInvariant()}.{(age == AllowanceAge.Under18 ? "under-18" : "from-18")}.{(isResidential ? "residential" : "elsewhere")}",
                new($"příspěvek na péči, stupeň {Roman(level)}, {(age == AllowanceAge.Under18 ? "do 18 let" : "od 18 let")}, {(isResidential ? "pobytová služba podle §\u00A011" : "mimo pobytové služby podle §\u00A011")}",
                    $"care allowance, level {Roman(level)}, {(age == AllowanceAge.Under18 ? "under 18" : "from 18")}, {(isResidential ? "residential service under §\u00A011" : "outside of residential services under §\u00A011")}"),
                SocialServicesLaw.VerifiedUpTo, segments(isResidential).ToValueList());
        });

    // Level III rose in July 2019 outside residential services, and in them only in 2022.
    private static DatedSegment<Money>[] Heavy(bool isResidential, decimal before, decimal after) => isResidential
        ? [In2019(new(2019, 7, 1), before, WhichServices2019), Of("328/2021 Sb.", after, Since2022)]
        : [In2019(new(2019, 7, 1), after, default)];

    // The highest level is the same for every age.
    private static DatedSegment<Money>[] Full(bool isResidential) =>
    [
        Of2007(11_000),
        Dated.Unknown<Money>(new(2009, 6, 1), new("zvýšení na 12 000 Kč platilo od 1. června, nebo od 1. srpna 2009, den není ověřen",
            "the raise to 12 000 CZK held from 1 June or from 1 August 2009, the day is not verified"), Amounts),
        Dated.Value(new LocalDate(2009, 8, 1), Money.Of(12_000), Amounts, Since2009),
        Of("189/2016 Sb.", 13_200),
        .. isResidential
            ? (DatedSegment<Money>[])[In2019(new(2019, 4, 1), 13_200, WhichServices2019), Of("328/2021 Sb.", 19_200, Since2022), Of("164/2024 Sb.", 23_000)]
            : [In2019(new(2019, 4, 1), 19_200, default), Of("164/2024 Sb.", 27_000)],
    ];

    private static DatedSegment<Money> Of2007(decimal amount) => Dated.Value(SocialServicesLaw.Starts, Money.Of(amount), Amounts);

    private static DatedSegment<Money> In2019(LocalDate from, decimal amount, BilingualText reservation) =>
        Dated.Value(from, Money.Of(amount), Amounts.AsAmendedBy("47/2019 Sb."), reservation);

    private static DatedSegment<Money> In2026(decimal amount) => Dated.Value(new LocalDate(2026, 1, 1), Money.Of(amount), Amounts, ActIsUnsure);

    private static DatedSegment<Money> Of(string amendment, decimal amount, BilingualText reservation = default) => Dated.Value(
        LegalAct.SocialServicesAct.EffectOf(amendment), Money.Of(amount), Amounts.AsAmendedBy(amendment), reservation);

    private static string Roman(DependenceLevel level) => level switch
    {
        DependenceLevel.Light => "I",
        DependenceLevel.MediumHeavy => "II",
        DependenceLevel.Heavy => "III",
        _ => "IV",
    };
}
