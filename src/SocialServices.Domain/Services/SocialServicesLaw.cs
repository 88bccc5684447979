using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Services;

/// <summary>What the dated values of the Social Services Act and its decree have in common.</summary>
internal static class SocialServicesLaw
{
    /// <summary>The last day on which somebody checked the texts.</summary>
    public static LocalDate VerifiedUpTo { get; } = new(2026, 6, 30);

    /// <summary>First day of the Act and of the decree.</summary>
    public static LocalDate Starts { get; } = new(2007, 1, 1);

    /// <summary>The years that documents may state.</summary>
    public static Validity Years { get; } = Validity.Between(Starts, new LocalDate(2100, 12, 31));

    /// <summary>Which years these are, for a problem of another one.</summary>
    public static BilingualText YearExpected(int year) => new(
        FormattableString.Invariant($"Rok je od 2007 (účinnost zákona č.\u00A0108/2006 Sb.) do 2100, ne {year}."), FormattableString.Invariant($"A year is from 2007, when Act 108/2006 Sb. took effect, to 2100, not {year}."));

    /// <summary>Whether documents may state a year.</summary>
    public static bool IsYear(int year) => year is >= 2007 and <= 2100;
}
