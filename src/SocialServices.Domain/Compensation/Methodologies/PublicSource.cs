using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Source of public money for a service (veřejný zdroj): a code list.</summary>
[JsonConverter(typeof(PublicSourceJsonConverter))]
public sealed class PublicSource : IParsable<PublicSource>
{
    private PublicSource(string code, BilingualText name, Citation? law = null)
    {
        Code = code;
        Name = name;
        Law = law;
    }

    /// <summary>State subsidy passed through the region, § 101a of the Social Services Act, since 2015 (státní dotace krajům).</summary>
    public static PublicSource StateThroughRegion { get; } = new("state-101a", new("státní dotace podle §\u00A0101a", "State subsidy under §\u00A0101a"), Citation.Section(LegalAct.SocialServicesAct, "101a").Holding(Validity.Since(new(2015, 1, 1))));

    /// <summary>Direct State subsidy, § 104 (přímá státní dotace).</summary>
    public static PublicSource StateDirect { get; } = new("state-104", new("státní dotace podle §\u00A0104", "State subsidy under §\u00A0104"), Citation.Section(LegalAct.SocialServicesAct, "104"));

    /// <summary>The region's own money, § 105 (vlastní prostředky kraje).</summary>
    public static PublicSource Region { get; } = new("region", new("vlastní prostředky kraje", "region's own money"), Citation.Section(LegalAct.SocialServicesAct, "105"));

    /// <summary>Municipalities, § 105 (obce).</summary>
    public static PublicSource Municipality { get; } = new("municipality", new("obce", "municipalities"), Citation.Section(LegalAct.SocialServicesAct, "105"));

    /// <summary>Project of a European programme (projekt z Evropského sociálního fondu).</summary>
    public static PublicSource EuropeanProject { get; } = new("european-project", new("projekt z ESF", "ESF project"));

    /// <summary>Contribution of the founder (příspěvek zřizovatele).</summary>
    public static PublicSource Founder { get; } = new("founder", new("příspěvek zřizovatele", "founder's contribution"));

    /// <summary>Support in kind, such as free premises, at its value (nefinanční podpora).</summary>
    public static PublicSource InKind { get; } = new("in-kind", new("nefinanční podpora", "support in kind"));

    /// <summary>Another public programme (jiný veřejný program).</summary>
    public static PublicSource Other { get; } = new("other", new("jiný veřejný zdroj", "other public source"));

    /// <summary>All sources.</summary>
    public static ValueList<PublicSource> All { get; } = [StateThroughRegion, StateDirect, Region, Municipality, EuropeanProject, Founder, InKind, Other];

    /// <summary>Code in documents.</summary>
    public string Code { get; }

    /// <summary>Name.</summary>
    public BilingualText Name { get; }

    /// <summary>A bit of its own, so that a set of sources is one number.</summary>
    internal int Bit => 1 << All.AsSpan().IndexOf(this);

    /// <summary>The provision by which the money is given; none where it depends on the programme.</summary>
    public Citation? Law { get; }

    /// <summary>The source of public money of a code. The provider has no effect.</summary>
    /// <exception cref="FormatException">No source of public money has the code; the message lists the codes.</exception>
    public static PublicSource Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var source)
        ? source
        : throw new FormatException($"The source of public money '{s}' is not known; expected one of {string.Join(", ", All.Select(known => known.Code))}.");

    /// <summary>The source of public money of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PublicSource result)
    {
        result = All.FirstOrDefault(known => known.Code == s);
        return result is not null;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}

/// <summary>Writes a source as its code, such as "municipality"; reads the same.</summary>
public sealed class PublicSourceJsonConverter : TextJsonConverter<PublicSource>;
