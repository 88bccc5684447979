using SocialServices.Domain.Services;

namespace SocialServices.Domain.Entrustments;

/// <summary>How far a service is available to a target group in an area (dostupnost služby).</summary>
public enum Availability
{
    /// <summary>It is needed and there is none (zcela chybí).</summary>
    Missing,

    /// <summary>There is less than is needed (nedostatečná).</summary>
    Insufficient,

    /// <summary>There is at least what is needed (dostatečná).</summary>
    Sufficient,
}

/// <summary>Finds and names the availability of services (dostupnost služeb).</summary>
public static class Availabilities
{
    /// <summary>Availability by a need and a capacity of one unit; none where nothing is needed and there is nothing.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static Availability? Of(Capacity need, Capacity capacity) => (Capacity.Min(need, capacity) == need, capacity.Quantity.TenThousandths) switch
    {
        (true, 0) => null,
        (true, _) => Availability.Sufficient,
        (false, 0) => Availability.Missing,
        _ => Availability.Insufficient,
    };

    /// <summary>Text for people: "zcela chybí" in Czech, "wholly missing" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no availability.</exception>
    public static string ToText(this Availability availability, Language language) => (availability switch
    {
        Availability.Missing => new BilingualText("zcela chybí", "wholly missing"),
        Availability.Insufficient => new("nedostatečná", "insufficient"),
        Availability.Sufficient => new("dostatečná", "sufficient"),
        _ => throw new ArgumentOutOfRangeException(nameof(availability), availability, "A defined availability is expected."),
    }).In(language);
}
