using SocialServices.Domain.Law;

namespace SocialServices.Domain.Services;

/// <summary>
/// Code of a service type in the open data of the register of providers (kód druhu služby v registru), list DruhSocialniSluzby.
/// </summary>
/// <param name="Number">Number in the list, 1 and 3 to 34.</param>
/// <param name="Confidence">High where the code was seen in data; medium where it follows from the order of the list.</param>
public sealed record RegisterCode(int Number, Confidence Confidence)
{
    internal const string List = "DruhSocialniSluzby/";

    /// <summary>The code as the data have it, such as "DruhSocialniSluzby/15".</summary>
    public override string ToString() => FormattableString.Invariant($"{List}{Number}");
}
