using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>
/// Maximum charges of users of social services (maximální výše úhrad) under Decree 505/2006 Sb., by type of service, item and day.
/// An amount that no source confirms is not known, and the error says what is missing.
/// </summary>
public static class UserCharges
{
    private static readonly LocalDate Section52Ends = new(2025, 3, 1);

    private static readonly BilingualText SinceWhenIsUnsure = new(
        "Částka je doložena těsně před 1. lednem 2014; že platila už od 1. ledna 2012, není ověřeno.",
        "The amount is confirmed just before 1 January 2014; that it held from 1 January 2012 on is not verified.");

    private static readonly BilingualText FromSomePriceLists = new(
        "Částka je doložena jen ceníky některých poskytovatelů.", "The amount is confirmed by price lists of some providers only.");

    private static readonly BilingualText UnsureFromSomePriceLists = new($"{SinceWhenIsUnsure.Czech} {FromSomePriceLists.Czech}", $"{SinceWhenIsUnsure.English} {FromSomePriceLists.English}");
    private static readonly BilingualText NoSource = new("maximum neověřil žádný pramen", "no source confirms the maximum");
    private static readonly BilingualText Before2012 = new("maximum před rokem 2012 není ověřeno", "the maximum before 2012 is not verified");
    private static readonly BilingualText Before2014 = new("maximum před rokem 2014 není ověřeno", "the maximum before 2014 is not verified");
    private static readonly BilingualText NewWording = new("částka v tomto znění vyhlášky není ověřena", "the amount in this wording of the decree is not verified");

    private static readonly Place[] WithResidentialCare =
    [
        new(ServiceType.WeeklyCareCentres), new(ServiceType.HomesForPersonsWithDisabilities), new(ServiceType.HomesForTheElderly), new(ServiceType.SpecialRegimeHomes),
        new(ServiceType.SocialServicesInHealthFacilities), new(ServiceType.RespiteServices),
    ];

    private static readonly Place[] WithMeals =
    [
        .. WithResidentialCare, new(ServiceType.DayServiceCentres), new(ServiceType.DayCareCentres), new(ServiceType.HomeCare),
        new(ServiceType.SocioTherapeuticWorkshops), new(ServiceType.SocialRehabilitation),
    ];

    private static readonly Place[] WithMealsUnderSection74 =
        [new(ServiceType.ShelteredHousing), new(ServiceType.Shelters), new(ServiceType.AftercareServices), new(ServiceType.TherapeuticCommunities)];

    /// <summary>All charges, by item and type of service.</summary>
    public static ValueList<UserCharge> All { get; } =
    [
        .. Row(ChargeItem.Hour, [new(ServiceType.PersonalAssistance), new(ServiceType.HomeCare)],
            Unknown(SocialServicesLaw.Starts, Before2012), Amount("391/2011 Sb.", 120, SinceWhenIsUnsure), Amount("389/2013 Sb.", 130), Amount("34/2022 Sb.", 135),
            Hours("440/2022 Sb.", 155, 135),
            Unknown(new LocalDate(2024, 1, 1), new("zda 165 a 145 Kč platilo od 1. ledna, nebo až od 1. července 2024, není ověřeno",
                "whether 165 and 145 CZK held from 1 January or only from 1 July 2024 is not verified")),
            place => Dated.Value(new(2024, 7, 1), ChargeMaximum.OfHours(Money.Of(165), 80, Money.Of(145)), Decree(place), FromSomePriceLists),
            Unknown("48/2025 Sb.", NewWording)),
        .. Row(ChargeItem.Hour,
            [
                new(ServiceType.GuideAndReaderServices), new(ServiceType.SupportForIndependentLiving), new(ServiceType.RespiteServices),
                new(ServiceType.DayServiceCentres), new(ServiceType.DayCareCentres), new(ServiceType.SocialRehabilitation, "2", "c"),
            ],
            Unknown(SocialServicesLaw.Starts, Before2012), Amount("391/2011 Sb.", 120, SinceWhenIsUnsure), Amount("389/2013 Sb.", 130), Amount("34/2022 Sb.", 135),
            Unknown("440/2022 Sb.", NewWording)),
        .. Row(ChargeItem.Hour, [new(ServiceType.ShelteredHousing, "2", "c")],
            Unknown(SocialServicesLaw.Starts, new("maximum před 1. srpnem 2009 není ověřeno", "the maximum before 1 August 2009 is not verified")), Amount("239/2009 Sb.", 100),
            Unknown("162/2010 Sb.", Before2014), Amount("389/2013 Sb.", 130), Amount("34/2022 Sb.", 135), Unknown("440/2022 Sb.", NewWording)),
        .. Row(ChargeItem.FullDayMeals, WithMeals,
            Unknown(SocialServicesLaw.Starts, Before2012), Amount("391/2011 Sb.", 160, UnsureFromSomePriceLists), Amount("389/2013 Sb.", 170), Amount("34/2022 Sb.", 205),
            Amount("440/2022 Sb.", 235), Amount("378/2023 Sb.", 255), Amount("48/2025 Sb.", 260), Amount("571/2025 Sb.", 290)),
        .. Row(ChargeItem.FullDayMeals, WithMealsUnderSection74,
            Unknown(SocialServicesLaw.Starts, Before2014), Amount("389/2013 Sb.", 170), Amount("34/2022 Sb.", 205), Unknown("440/2022 Sb.", NewWording),
            Unknown("48/2025 Sb.", new("není ověřeno, zda u služeb podle § 74 zákona zůstalo maximum z roku 2024, nebo bylo vypuštěno",
                "whether the maximum of 2024 stayed for services of § 74 of the Act or was left out is not verified"))),
        .. Row(ChargeItem.Lunch, [.. WithMeals, .. WithMealsUnderSection74],
            Unknown(SocialServicesLaw.Starts, Before2014), Amount("389/2013 Sb.", 75, FromSomePriceLists), Amount("34/2022 Sb.", 95, FromSomePriceLists), Unknown("440/2022 Sb.", NewWording)),
        .. Row(ChargeItem.Accommodation, WithResidentialCare,
            Unknown(SocialServicesLaw.Starts, Before2012), Amount("391/2011 Sb.", 200, UnsureFromSomePriceLists), Amount("389/2013 Sb.", 210), Amount("34/2022 Sb.", 250),
            Amount("440/2022 Sb.", 280), Amount("378/2023 Sb.", 315), Amount("571/2025 Sb.", 335)),
        .. Row(ChargeItem.Accommodation, [new(ServiceType.ShelteredHousing)],
            Unknown(SocialServicesLaw.Starts, NoSource)),
        .. Row(ChargeItem.Accommodation, [new(ServiceType.AftercareServices), new(ServiceType.TherapeuticCommunities), new(ServiceType.SocialRehabilitation)], Unknown(SocialServicesLaw.Starts, NoSource)),
        .. Row(ChargeItem.FullDayMeals, [new(ServiceType.LowThresholdDayCentres)], Unknown(SocialServicesLaw.Starts, NoSource)),
        .. Row(ChargeItem.Lunch, [new(ServiceType.LowThresholdDayCentres)], Unknown(SocialServicesLaw.Starts, NoSource)),
        .. Row(ChargeItem.Accommodation, [new(ServiceType.Shelters)], InAShelter(120, SinceWhenIsUnsure, 130, default, 170)),
        .. Row(ChargeItem.AccommodationOfParent, [new(ServiceType.Shelters)], InAShelter(90, UnsureFromSomePriceLists, 100, FromSomePriceLists, 140)),
        .. Row(ChargeItem.AccommodationOfChild, [new(ServiceType.Shelters)], InAShelter(60, UnsureFromSomePriceLists, 70, FromSomePriceLists, 90)),
        .. Row(ChargeItem.Accommodation, [new(ServiceType.HalfwayHouses, "2")],
            Unknown(SocialServicesLaw.Starts, Before2012), Amount("391/2011 Sb.", 120, SinceWhenIsUnsure), Amount("389/2013 Sb.", 130), Unknown("34/2022 Sb.", NewWording)),
        .. Row(ChargeItem.MealDelivery, [new(ServiceType.HomeCare)], AnAct(30, default, 40, FromSomePriceLists)),
        .. Row(ChargeItem.LargeShopping, [new(ServiceType.HomeCare)], AnAct(115, FromSomePriceLists, 140, FromSomePriceLists)),
        .. Row(ChargeItem.Laundry, [new(ServiceType.HomeCare)], AnAct(70, default, 80, default)),
        .. Row(ChargeItem.OvernightStay, [new(ServiceType.NightShelters)],
            WithoutAmount(new("vyhláška maximum nestanoví, cenu určuje poskytovatel", "the decree sets no maximum, the provider sets the price"), default)),
        .. Row(ChargeItem.AlarmDevice, [new(ServiceType.EmergencyCare)],
            WithoutAmount(new("náklady na provoz technických prostředků, bez pevné částky", "the cost of running the technical means, no fixed amount"),
                new("Potvrďte podle znění vyhlášky.", "Confirm it by the wording of the decree."))),
    ];

    private static readonly FrozenDictionary<(ServiceType, ChargeItem), UserCharge> ByServiceAndItem = All.ToFrozenDictionary(charge => (charge.Service, charge.Item));

    /// <summary>The charge of a type of service for an item.</summary>
    /// <exception cref="ArgumentException">The type has no such charge; the message lists those it has.</exception>
    public static UserCharge Of(ServiceType service, ChargeItem item) => TryOf(Guard.Against.Null(service), Guard.Against.Null(item), out var charge)
        ? charge
        : throw new ArgumentException(
            $"The library has no maximum charge '{item}' of the service type '{service}' ({service.Name.Czech}); it has {Listed(service)}. Payment for this type: {Paid(service)}.", nameof(item));

    /// <summary>The charge of a type of service for an item; false where <see cref="Of(ServiceType, ChargeItem)"/> would throw.</summary>
    public static bool TryOf(ServiceType service, ChargeItem item, [NotNullWhen(true)] out UserCharge? charge) => ByServiceAndItem.TryGetValue((service, item), out charge);

    /// <summary>The charges of a type of service; empty where it is free or its charges are not encoded.</summary>
    public static ValueList<UserCharge> Of(ServiceType service) => All.Where(charge => charge.Service == service).ToValueList();

    private static string Paid(ServiceType service) => service.Payments.Count == 0 ? "not known" : string.Join(", ", service.Payments.Select(payment => $"{payment.Rule.Name.English} ({payment.Rule})"));

    private static string Listed(ServiceType service) => Of(service) is { Count: > 0 } charges ? string.Join(", ", charges.Select(charge => $"'{charge.Item}'")) : "none of this type";

    private static IEnumerable<UserCharge> Row(ChargeItem item, Place[] places, params Cell[] cells) => places.Select(place => new UserCharge(place.Service, item, Dated.Of(
        $"charge.{place.Service}.{item}",
        new($"maximální úhrada, {item.Name.Czech}, {place.Service.Name.Czech}", $"maximum charge, {item.Name.English}, {place.Service.Name.English}"),
        SocialServicesLaw.VerifiedUpTo,
        UntilItsEnd(place, cells.Select(cell => cell(place))).ToValueList())));

    // § 18 of the decree still has amounts, but the type of service that it was for is gone.
    private static IEnumerable<DatedSegment<ChargeMaximum>> UntilItsEnd(Place place, IEnumerable<DatedSegment<ChargeMaximum>> segments) =>
        place.Service != ServiceType.SocialServicesInHealthFacilities
            ? segments
            : segments.Where(segment => segment.From < Section52Ends).Append(Dated.Ended<ChargeMaximum>(Section52Ends, place.Service.Provision.Segments[^1].Citation!, place.Service.Provision.Segments[^1].Note));

    private static Cell[] InAShelter(decimal from2012, BilingualText reservation2012, decimal from2014, BilingualText reservation2014, decimal from2023) =>
    [
        Unknown(SocialServicesLaw.Starts, Before2012), Amount("391/2011 Sb.", from2012, reservation2012), Amount("389/2013 Sb.", from2014, reservation2014), Unknown("34/2022 Sb.", NewWording),
        Amount("440/2022 Sb.", from2023, FromSomePriceLists), Unknown("378/2023 Sb.", NewWording),
    ];

    private static Cell[] AnAct(decimal from2014, BilingualText reservation2014, decimal from2022, BilingualText reservation2022) =>
        [Unknown(SocialServicesLaw.Starts, Before2014), Amount("389/2013 Sb.", from2014, reservation2014), Amount("34/2022 Sb.", from2022, reservation2022), Unknown("440/2022 Sb.", NewWording)];

    private static Cell Amount(string amendment, decimal amount, BilingualText reservation = default) => place =>
        Dated.Value(EffectOf(amendment), ChargeMaximum.Of(Money.Of(amount)), Decree(place).AsAmendedBy(amendment), reservation);

    private static Cell Hours(string amendment, decimal upTo80Hours, decimal above) => place =>
        Dated.Value(EffectOf(amendment), ChargeMaximum.OfHours(Money.Of(upTo80Hours), 80, Money.Of(above)), Decree(place).AsAmendedBy(amendment));

    private static Cell WithoutAmount(BilingualText basis, BilingualText reservation) => place =>
        Dated.Value(SocialServicesLaw.Starts, ChargeMaximum.WithoutAmount(basis), Decree(place), reservation);

    private static Cell Unknown(string amendment, BilingualText note) => Unknown(EffectOf(amendment), note);

    private static Cell Unknown(LocalDate from, BilingualText note) => place => Dated.Unknown<ChargeMaximum>(from, note, Decree(place));

    private static LocalDate EffectOf(string amendment) => LegalAct.SocialServicesDecree.EffectOf(amendment);

    private static Citation Decree(Place place) => Citation.Section(LegalAct.SocialServicesDecree, place.Service.DecreeSection!, place.Subsection, place.Letter);

    /// <summary>One cell of the table: the segment of a charge, with the citation of its place.</summary>
    private delegate DatedSegment<ChargeMaximum> Cell(Place place);

    /// <summary>A type of service and where in its section of the decree the charge stands, as far as that is known.</summary>
    private sealed record Place(ServiceType Service, string? Subsection = null, string? Letter = null);
}
