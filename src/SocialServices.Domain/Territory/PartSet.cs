namespace SocialServices.Domain.Territory;

/// <summary>Set of up to 256 parts of the country, by their positions.</summary>
internal readonly record struct PartSet(UInt128 Low, UInt128 High)
{
    public const int Capacity = 256;

    private const int Half = Capacity / 2;

    public bool IsEmpty => this == default;

    public static PartSet Of(int position) => position < Half ? new(UInt128.One << position, default) : new(default, UInt128.One << (position - Half));

    public bool Contains(PartSet other) => (this & other) == other;

    public bool Overlaps(PartSet other) => !(this & other).IsEmpty;

    public static PartSet operator |(PartSet left, PartSet right) => new(left.Low | right.Low, left.High | right.High);

    public static PartSet operator &(PartSet left, PartSet right) => new(left.Low & right.Low, left.High & right.High);

    public static PartSet operator -(PartSet left, PartSet right) => new(left.Low & ~right.Low, left.High & ~right.High);
}
