using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Entrustments;

/// <summary>Whether a new grant fits under the ceiling of de minimis aid (posouzení stropu de minimis).</summary>
/// <param name="Ceiling">The ceiling.</param>
/// <param name="Counted">Aid granted in the window, without the new grant.</param>
/// <param name="Requested">The new grant.</param>
public sealed record DeMinimisTest(Euro Ceiling, Euro Counted, Euro Requested)
{
    /// <summary>What could still be granted: ceiling − counted, at least 0.</summary>
    public Euro Headroom => Counted >= Ceiling ? Euro.Zero : Ceiling - Counted;

    /// <summary>True when the new grant fits.</summary>
    public bool Fits => Requested <= Headroom;

    /// <summary>What of the new grant is de minimis aid: all of it or nothing.</summary>
    public Euro Allowed => Fits ? Requested : Euro.Zero;
}
