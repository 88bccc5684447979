using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>
/// Where money of a service comes from (zdroj peněz služby), and what it does in the calculation: a code list, compared by identity. It holds
/// every <see cref="Methodologies.PublicSource"/> and the money that is not public.
/// </summary>
[JsonConverter(typeof(MoneySourceJsonConverter))]
public sealed class MoneySource : IParsable<MoneySource>
{
    private MoneySource(string code, BilingualText name, MoneyRole role, Confidence? confidence, BilingualText reservation = default)
    {
        Code = code;
        Name = name;
        Role = role;
        Confidence = confidence;
        Reservation = reservation;
    }

    /// <summary>State subsidy through the region, § 101a (státní dotace krajům).</summary>
    public static MoneySource StateThroughRegion { get; } = Public(PublicSource.StateThroughRegion, Law.Confidence.High);

    /// <summary>Direct State subsidy, § 104 (přímá státní dotace).</summary>
    public static MoneySource StateDirect { get; } = Public(PublicSource.StateDirect, Law.Confidence.High);

    /// <summary>The region's own money, § 105 (vlastní prostředky kraje).</summary>
    public static MoneySource Region { get; } = Public(PublicSource.Region, Law.Confidence.High);

    /// <summary>Municipalities, § 105 (obce).</summary>
    public static MoneySource Municipality { get; } = Public(PublicSource.Municipality, Law.Confidence.High);

    /// <summary>Project of the European Social Fund (projekt z ESF).</summary>
    public static MoneySource EuropeanProject { get; } = Public(PublicSource.EuropeanProject, Law.Confidence.High);

    /// <summary>Contribution of the founder (příspěvek zřizovatele).</summary>
    public static MoneySource Founder { get; } = Public(PublicSource.Founder, Law.Confidence.High, new(
        "Zda příspěvek zřizovatele potřebuje vlastní pověření, je v\u00A0praxi sporné.", "Whether the founder's contribution needs an entrustment of its own is disputed in practice."));

    /// <summary>Another public programme (jiný veřejný zdroj).</summary>
    public static MoneySource OtherPublic { get; } = Public(PublicSource.Other, Law.Confidence.Medium, new(
        "Ověřte, zda jiný veřejný zdroj je určen na tutéž službu.", "Confirm that the other public source is meant for the same service."));

    /// <summary>Support in kind at its value (nefinanční podpora): public money or nothing, as the region says.</summary>
    public static MoneySource InKind { get; } = new(PublicSource.InKind.Code, PublicSource.InKind.Name, MoneyRole.ByPolicy, Law.Confidence.Medium)
    {
        PublicSource = PublicSource.InKind,
    };

    /// <summary>Charges paid by the users (úhrady uživatelů).</summary>
    public static MoneySource ClientPayments { get; } = new("client-payments", new("úhrady uživatelů", "user charges"), MoneyRole.Revenue, Law.Confidence.High);

    /// <summary>Care allowance of the users (příspěvek na péči).</summary>
    public static MoneySource CareAllowance { get; } = new("care-allowance", new("příspěvek na péči", "care allowance"), MoneyRole.Revenue, Law.Confidence.High);

    /// <summary>Health insurers for nursing care (zdravotní pojišťovny).</summary>
    public static MoneySource HealthInsurance { get; } = new("health-insurance", new("zdravotní pojišťovny", "health insurers"), MoneyRole.Revenue, Law.Confidence.Medium, new(
        "Že platby pojišťoven snižují vyrovnávací platbu, je pravděpodobné; ověřte to v\u00A0metodice.", "That payments of insurers lower the compensation payment is probable; confirm it in the methodology."))
    {
        Purpose = CostPurpose.HealthCare,
    };

    /// <summary>Sales of products of a social therapy workshop (prodej výrobků dílny): the purpose must be given.</summary>
    public static MoneySource WorkshopProducts { get; } = new("workshop-products", new("prodej výrobků sociálně terapeutické dílny", "sales of products of a social therapy workshop"), MoneyRole.Revenue, Law.Confidence.Medium, new(
        "Tržby za výrobky dílny jsou výnosem služby, vznikly-li v\u00A0základních činnostech; ověřte to.", "Sales of workshop products are revenue of the service where they arose in basic activities; confirm it."));

    /// <summary>Other revenue earned from the service (jiné výnosy ze služby).</summary>
    public static MoneySource OtherRevenue { get; } = new("other-revenue", new("jiné výnosy ze služby", "other revenue of the service"), MoneyRole.Revenue, Law.Confidence.High);

    /// <summary>Gift or grant earmarked for the same costs (dar účelově určený na tytéž náklady).</summary>
    public static MoneySource EarmarkedGift { get; } = new("earmarked-gift", new("dar účelově určený na tytéž náklady", "gift earmarked for the same costs"), MoneyRole.EarmarkedGift, Law.Confidence.High);

    /// <summary>Gift that is not earmarked for those costs (jiný dar).</summary>
    public static MoneySource OtherGift { get; } = new("other-gift", new("jiný dar", "other gift"), MoneyRole.Outside, Law.Confidence.Medium, new(
        "Že jiný dar vyrovnávací platbu nesnižuje, je pravděpodobné; ověřte, na co byl dán.", "That another gift does not lower the compensation payment is probable; confirm what it was given for."));

    /// <summary>Sales of optional activities (tržby za fakultativní činnosti).</summary>
    public static MoneySource OptionalActivities { get; } = new("optional-activities", new("tržby za fakultativní činnosti", "sales of optional activities"), MoneyRole.Outside, Law.Confidence.High)
    {
        Purpose = CostPurpose.OptionalActivities,
    };

    /// <summary>Sales outside the service (tržby mimo službu).</summary>
    public static MoneySource OutsideSales { get; } = new("outside-sales", new("tržby mimo službu", "sales outside the service"), MoneyRole.Outside, Law.Confidence.High)
    {
        Purpose = CostPurpose.OutsideService,
    };

    /// <summary>
    /// Employment subsidies (příspěvky na zaměstnávání) of the active employment policy or § 78a of the Employment Act: there is no usual
    /// treatment, so the region must say it.
    /// </summary>
    public static MoneySource EmploymentSubsidy { get; } = new("employment-subsidy", new("příspěvky na zaměstnávání", "employment subsidies"), MoneyRole.ByPolicy, null);

    /// <summary>Repayable help (návratná finanční výpomoc): it goes back, so it is no revenue.</summary>
    public static MoneySource RepayableHelp { get; } = new("repayable-help", new("návratná finanční výpomoc", "repayable help"), MoneyRole.Outside, Law.Confidence.Medium, new(
        "Návratná výpomoc se vrací, proto není výnosem; ověřte, zda nebyla prominuta.", "Repayable help goes back, so it is no revenue; confirm that it was not forgiven."));

    /// <summary>All sources.</summary>
    public static ValueList<MoneySource> All { get; } =
    [
        StateThroughRegion, StateDirect, Region, Municipality, EuropeanProject, Founder, OtherPublic, InKind, ClientPayments, CareAllowance, HealthInsurance, WorkshopProducts, OtherRevenue,
        EarmarkedGift, OtherGift, OptionalActivities, OutsideSales, EmploymentSubsidy, RepayableHelp,
    ];

    /// <summary>Code in documents; that of the public source where it is one.</summary>
    public string Code { get; }

    /// <summary>Name.</summary>
    public BilingualText Name { get; }

    /// <summary>The public source; none where the money is not public.</summary>
    public PublicSource? PublicSource { get; private init; }

    /// <summary>What the money does where it is for basic activities.</summary>
    public MoneyRole Role { get; }

    /// <summary>How sure the role is; none where the region decides it without a usual answer.</summary>
    public Confidence? Confidence { get; }

    /// <summary>What to confirm; empty where the role is firm.</summary>
    public BilingualText Reservation { get; }

    /// <summary>The only purpose that the money may have; none where an item says it.</summary>
    public CostPurpose? Purpose { get; private init; }

    /// <summary>What the money does in the calculation, with the provision behind it.</summary>
    /// <param name="policy">Choices of the region; where one is needed and missing, the role is <see cref="MoneyRole.ByPolicy"/>.</param>
    /// <param name="purpose">What the money is for.</param>
    /// <param name="day">A day of the year.</param>
    public MoneyClassification Classify(CostPolicy? policy, CostPurpose purpose, LocalDate day)
    {
        Guard.Against.Null(purpose);
        if (this == RepayableHelp || this == OtherGift)
            return new(Role, null, Confidence, Reservation);
        if (purpose.IsApart)
            return new(MoneyRole.Outside, At(CostLaw.SeparateAccounts, day), this == WorkshopProducts ? Confidence : Law.Confidence.High, default);
        if (purpose == CostPurpose.HealthCare && policy?.CountsHealthCare is not true)
            return new(policy?.CountsHealthCare is null ? MoneyRole.ByPolicy : MoneyRole.Outside, policy?.Source, Confidence, default);
        if (this == InKind)
            return Chosen(policy?.CountsInKind, MoneyRole.Compensation, policy);
        if (this == EmploymentSubsidy)
            return Chosen(policy?.CountsEmploymentSubsidies, MoneyRole.Revenue, policy);
        var isSettled = this == HealthInsurance; // by the choice of the region
        return new(Role, PublicSource?.Law ?? At(Role == MoneyRole.Revenue ? CostLaw.Revenue : CostLaw.Compensation, day), Confidence, isSettled ? default : Reservation);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The source of a code. The provider has no effect.</summary>
    /// <exception cref="FormatException">No source has the code.</exception>
    public static MoneySource Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var source)
        ? source
        : throw new FormatException($"A source of money ({string.Join(", ", All)}) is expected, not '{s}'.");

    /// <summary>The source of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out MoneySource result)
    {
        result = All.FirstOrDefault(known => known.Code == s);
        return result is not null;
    }

    private static MoneySource Public(PublicSource source, Confidence confidence, BilingualText reservation = default) =>
        new(source.Code, source.Name, MoneyRole.Compensation, confidence, reservation) { PublicSource = source };

    private static Citation? At(Dated<Citation> provision, LocalDate day) => provision.TryAt(day, out var found) ? found.Value : null;

    private MoneyClassification Chosen(bool? counts, MoneyRole counted, CostPolicy? policy) =>
        new(counts switch { null => MoneyRole.ByPolicy, true => counted, false => MoneyRole.Outside }, policy?.Source, Confidence, Reservation);
}

/// <summary>Writes a source of money as its code; reads the same.</summary>
public sealed class MoneySourceJsonConverter : TextJsonConverter<MoneySource>;
