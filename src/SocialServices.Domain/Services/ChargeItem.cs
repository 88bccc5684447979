using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>What a client of a social service is charged for (položka úhrady): a code list. Compared by identity. Immutable and thread-safe.</summary>
[JsonConverter(typeof(ChargeItemJsonConverter))]
public sealed class ChargeItem : IParsable<ChargeItem>
{
    private ChargeItem(string code, string czech, string english, string perCzech, string perEnglish)
    {
        Code = code;
        Name = new(czech, english);
        Per = new(perCzech, perEnglish);
    }

    /// <summary>An hour of help (hodina pomoci).</summary>
    public static ChargeItem Hour { get; } = new("hour", "hodina poskytování základních činností", "an hour of the basic activities", "za hodinu", "an hour");

    /// <summary>Meals of a whole day, at least three main ones (celodenní strava).</summary>
    public static ChargeItem FullDayMeals { get; } = new("full-day-meals", "celodenní strava", "meals of a whole day", "za den", "a day");

    /// <summary>A lunch (oběd).</summary>
    public static ChargeItem Lunch { get; } = new("lunch", "oběd", "lunch", "za oběd", "a lunch");

    /// <summary>Accommodation with its running costs (ubytování); in a shelter, of a single adult.</summary>
    public static ChargeItem Accommodation { get; } = new("accommodation", "ubytování", "accommodation", "za den", "a day");

    /// <summary>Accommodation of an adult with minor children in a shelter (ubytování dospělého v rodině).</summary>
    public static ChargeItem AccommodationOfParent { get; } =
        new("accommodation-parent", "ubytování dospělého s nezletilými dětmi", "accommodation of an adult with minor children", "za den", "a day");

    /// <summary>Accommodation of a child in a shelter (ubytování dítěte).</summary>
    public static ChargeItem AccommodationOfChild { get; } = new("accommodation-child", "ubytování dítěte", "accommodation of a child", "za den", "a day");

    /// <summary>Delivery of a meal (dovoz nebo donáška jídla).</summary>
    public static ChargeItem MealDelivery { get; } = new("meal-delivery", "dovoz nebo donáška jídla", "delivery of a meal", "za úkon", "each time");

    /// <summary>A large shopping (velký nákup).</summary>
    public static ChargeItem LargeShopping { get; } = new("large-shopping", "velký nákup", "a large shopping", "za úkon", "each time");

    /// <summary>Washing and ironing of laundry (praní a žehlení prádla).</summary>
    public static ChargeItem Laundry { get; } = new("laundry", "praní a žehlení prádla", "washing and ironing of laundry", "za kg", "a kilogram");

    /// <summary>An overnight stay (přenocování).</summary>
    public static ChargeItem OvernightStay { get; } = new("overnight-stay", "přenocování", "an overnight stay", "za noc", "a night");

    /// <summary>Technical means of emergency care (technické prostředky tísňové péče).</summary>
    public static ChargeItem AlarmDevice { get; } = new("alarm-device", "technické prostředky tísňové péče", "technical means of emergency care", "za měsíc", "a month");

    /// <summary>All items.</summary>
    public static ValueList<ChargeItem> All { get; } =
    [
        Hour, FullDayMeals, Lunch, Accommodation, AccommodationOfParent, AccommodationOfChild, MealDelivery, LargeShopping, Laundry, OvernightStay, AlarmDevice,
    ];

    /// <summary>Code in documents, such as "full-day-meals".</summary>
    public string Code { get; }

    /// <summary>Name.</summary>
    public BilingualText Name { get; }

    /// <summary>What one charge is for, as it follows an amount: "za den", "a day".</summary>
    public BilingualText Per { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The item of a code. The provider has no effect.</summary>
    /// <exception cref="FormatException">No item has the code; the message lists the codes.</exception>
    public static ChargeItem Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var item)
        ? item
        : throw new FormatException($"The item of charge '{s}' is not known; expected one of {string.Join(", ", All)}.");

    /// <summary>The item of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ChargeItem result)
    {
        result = All.FirstOrDefault(item => item.Code == s);
        return result is not null;
    }
}

/// <summary>Writes an item of charge as its code; reads the same.</summary>
public sealed class ChargeItemJsonConverter : TextJsonConverter<ChargeItem>;
