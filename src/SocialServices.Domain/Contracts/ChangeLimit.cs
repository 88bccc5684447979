using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Contracts;

/// <summary>Largest share of the original value that changes may have (limit změn závazku), which says whether the share itself is still allowed.</summary>
public sealed record ChangeLimit
{
    private ChangeLimit(Rate? share, bool includesShare)
    {
        Share = share;
        IncludesShare = includesShare;
    }

    /// <summary>No limit.</summary>
    public static ChangeLimit None { get; } = new(null, includesShare: true);

    /// <summary>The share, zero or more; none where there is no limit.</summary>
    public Rate? Share { get; }

    /// <summary>True when changes of exactly the share are still allowed.</summary>
    public bool IncludesShare { get; }

    /// <summary>A limit that only lower changes are under.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is negative.</exception>
    public static ChangeLimit Below(Rate share) => new(NotNegative(share), includesShare: false);

    /// <summary>A limit that its own share is still under.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is negative.</exception>
    public static ChangeLimit UpTo(Rate share) => new(NotNegative(share), includesShare: true);

    /// <summary>True when changes of an amount are allowed.</summary>
    public bool Covers(Money changes, Money original) => Share is not { } share || (IncludesShare ? changes.ToExact() <= original * share : changes.ToExact() < original * share);

    /// <summary>Text for people: "méně než 10 %" or "nejvýše 50 %" in Czech, "less than 10%" or "at most 50%" in English.</summary>
    public string ToText(Language language) => (Share, language) switch
    {
        (null, Language.Czech) => "bez limitu",
        (null, _) => "no limit",
        ({ } share, Language.Czech) => $"{(IncludesShare ? "nejvýše" : "méně než")} {share.ToText(language)}",
        ({ } share, _) => $"{(IncludesShare ? "at most" : "less than")} {share.ToText(language)}",
    };

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);

    private static Rate NotNegative(Rate share) => share >= Rate.Zero ? share : throw new ArgumentOutOfRangeException(nameof(share), share, "A share of zero or more is expected.");
}
