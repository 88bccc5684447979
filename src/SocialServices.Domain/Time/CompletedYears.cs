using NodaTime;

namespace SocialServices.Domain.Time;

/// <summary>
/// Age in completed years. A year is completed at the start of the birthday; who was born on 29 February completes one on 28 February where there
/// is no 29th.
/// </summary>
internal static class CompletedYears
{
    /// <summary>The age on a day, negative before the birth. Puts nothing on the heap.</summary>
    public static int On(LocalDate born, LocalDate day)
    {
        var years = day.Year - born.Year;
        return born.PlusYears(years) > day ? years - 1 : years;
    }
}
