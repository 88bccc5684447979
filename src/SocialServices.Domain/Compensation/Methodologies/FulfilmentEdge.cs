using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// Edge of fulfilment from which a shortfall is cut (hranice naplnění): below a share of the commitment, or up to it. There is no default,
/// because a tolerance is the region's to set. Immutable and value-equal.
/// </summary>
public sealed record FulfilmentEdge
{
    private FulfilmentEdge(Rate fulfilment, bool isCut)
    {
        if (fulfilment <= Rate.Zero || fulfilment > Rate.One)
            throw new ArgumentOutOfRangeException(nameof(fulfilment), fulfilment, "A share of the commitment above 0, at most 1 (100%), is expected.");
        Fulfilment = fulfilment;
        IsCut = isCut;
    }

    /// <summary>The share of the commitment, above 0 and at most 1.</summary>
    public Rate Fulfilment { get; }

    /// <summary>True when a fulfilment exactly on the edge is cut.</summary>
    public bool IsCut { get; }

    /// <summary>Fulfilment below the share is cut (pod hranicí); exactly on it, it is not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and at most 1.</exception>
    public static FulfilmentEdge Below(Rate fulfilment) => new(fulfilment, false);

    /// <summary>Fulfilment up to the share is cut, the edge itself too (nejvýše po hranici).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and at most 1.</exception>
    public static FulfilmentEdge UpTo(Rate fulfilment) => new(fulfilment, true);

    /// <summary>A shortfall above the tolerance is cut (tolerance); one just as large as the tolerance is not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is not from 0 to below 1.</exception>
    public static FulfilmentEdge Tolerating(Rate tolerance) => tolerance >= Rate.Zero && tolerance < Rate.One
        ? Below(Rate.One - tolerance)
        : throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "A tolerance from 0 to below 1 (100%) is expected.");

    /// <summary>True when a fulfilment is cut.</summary>
    /// <param name="fulfilment">Performance over commitment, zero or more.</param>
    public bool Cuts(Exact fulfilment) => fulfilment < Fulfilment.ToExact() || (IsCut && fulfilment == Fulfilment.ToExact());

    /// <summary>Text for people: "pod 95 %", "nejvýše 80 %"; "below 95%", "at most 80%".</summary>
    public string ToText(Language language) => (IsCut, language) switch
    {
        (false, Language.Czech) => $"pod {Fulfilment.ToText(language)}",
        (true, Language.Czech) => $"nejvýše {Fulfilment.ToText(language)}",
        (false, _) => $"below {Fulfilment.ToText(language)}",
        _ => $"at most {Fulfilment.ToText(language)}",
    };

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);

    internal static BilingualText Range(Rate share) => new(
        $"Hranice naplnění je nad 0 a nejvýše 1 (100\u00A0%), ne {share}.", $"An edge of fulfilment is above 0 and at most 1 (100%), not {share}.");
}
