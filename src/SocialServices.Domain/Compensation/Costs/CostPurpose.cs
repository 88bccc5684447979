using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>What a cost or a revenue is for (účel nákladu nebo výnosu): a code list, compared by identity.</summary>
[JsonConverter(typeof(CostPurposeJsonConverter))]
public sealed class CostPurpose : IParsable<CostPurpose>
{
    private CostPurpose(string code, string czech, string english)
    {
        Code = code;
        Name = new(czech, english);
    }

    /// <summary>Basic activities of the service (základní činnosti), § 35 of the Social Services Act.</summary>
    public static CostPurpose BasicActivities { get; } = new("basic", "základní činnosti", "basic activities");

    /// <summary>Optional activities of the service (fakultativní činnosti), § 35(4).</summary>
    public static CostPurpose OptionalActivities { get; } = new("optional", "fakultativní činnosti", "optional activities");

    /// <summary>Health care in the service (zdravotní péče), § 36.</summary>
    public static CostPurpose HealthCare { get; } = new("health-care", "zdravotní péče podle §\u00A036", "health care under §\u00A036");

    /// <summary>Other activities of the provider (činnosti mimo službu).</summary>
    public static CostPurpose OutsideService { get; } = new("outside", "činnosti mimo službu", "activities outside the service");

    /// <summary>All purposes.</summary>
    public static ValueList<CostPurpose> All { get; } = [BasicActivities, OptionalActivities, HealthCare, OutsideService];

    /// <summary>Code in documents.</summary>
    public string Code { get; }

    /// <summary>Name.</summary>
    public BilingualText Name { get; }

    /// <summary>True for what keeps accounts of its own apart from the public service: optional activities and other activities.</summary>
    internal bool IsApart => this == OptionalActivities || this == OutsideService;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The purpose of a code. The provider has no effect.</summary>
    /// <exception cref="FormatException">No purpose has the code.</exception>
    public static CostPurpose Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var purpose)
        ? purpose
        : throw new FormatException($"A purpose ({string.Join(", ", All)}) is expected, not '{s}'.");

    /// <summary>The purpose of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CostPurpose result)
    {
        result = All.FirstOrDefault(known => known.Code == s);
        return result is not null;
    }
}

/// <summary>Writes a purpose as its code; reads the same.</summary>
public sealed class CostPurposeJsonConverter : TextJsonConverter<CostPurpose>;
