using SocialServices.Domain.Time;

namespace SocialServices.Domain.Law;

/// <summary>What a dated value is on a day (hodnota platná k datu).</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Validity">From when to when it holds.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Reservation">What to confirm before relying on it; empty where it is firm.</param>
/// <param name="IsPastVerification">True when the value carries on past the last day on which it was checked: confirm it before relying on it.</param>
public sealed record DatedValue<T>(T Value, Validity Validity, Citation Citation, BilingualText Reservation, bool IsPastVerification)
{
    /// <summary>What to confirm before relying on the value.</summary>
    internal IEnumerable<BilingualText> Warnings
    {
        get
        {
            if (Reservation != default)
                yield return Reservation;
            if (IsPastVerification)
                yield return new($"Hodnota ({Citation.ToText(Language.Czech)}) nebyla pro tento den ověřena.", $"The value ({Citation.ToText(Language.English)}) was not verified for this day.");
        }
    }
}
