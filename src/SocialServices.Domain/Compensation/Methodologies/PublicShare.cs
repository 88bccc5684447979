using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// Which part of the ceiling the funder pays (podíl na vyrovnávací platbě): a share of it, or what the territory is not expected to pay.
/// The default pays the whole.
/// </summary>
public readonly record struct PublicShare
{
    private readonly Rate _territory; // kept as the part not paid, so that the default value pays the whole

    private PublicShare(Rate territory, bool isByTerritory)
    {
        _territory = territory;
        IsByTerritory = isByTerritory;
    }

    /// <summary>The whole ceiling.</summary>
    public static PublicShare Whole => default;

    /// <summary>The part that is paid, 0 to 1.</summary>
    public Rate Rate => Rate.One - _territory;

    /// <summary>The part expected from the territory (obce), 0 to 1.</summary>
    public Rate Territory => _territory;

    /// <summary>True when the methodology states the part of the territory, false when it states the paid part.</summary>
    public bool IsByTerritory { get; }

    /// <summary>A share of the ceiling.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public static PublicShare OfCeiling(Rate share) => new(Rate.One - Guard.Against.OutOfRange(share, Rate.Zero, Rate.One), false);

    /// <summary>One less the share expected from the territory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public static PublicShare LessTerritory(Rate territory) => new(Guard.Against.OutOfRange(territory, Rate.Zero, Rate.One), true);
}
