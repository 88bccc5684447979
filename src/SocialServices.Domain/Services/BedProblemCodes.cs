namespace SocialServices.Domain.Services;

/// <summary>Codes of what can be wrong in a register of beds (kódy problémů evidence lůžek); public API.</summary>
public static class BedProblemCodes
{
    /// <summary>A text that must not be blank is blank.</summary>
    public const string Blank = "beds.blank";

    /// <summary>A number is outside its range.</summary>
    public const string Range = "beds.range";

    /// <summary>A capacity is in another unit than beds.</summary>
    public const string Unit = "beds.unit";

    /// <summary>The period has no bed-day of capacity.</summary>
    public const string NoCapacity = "beds.no-capacity";

    /// <summary>Two stretches of operated beds share a day.</summary>
    public const string OverlappingBeds = "beds.overlapping-beds";

    /// <summary>Beds or a stay have no day in the period, or beds with a number of days of operation have a day outside it.</summary>
    public const string OutsidePeriod = "beds.outside-period";

    /// <summary>A departure is before its arrival.</summary>
    public const string Departure = "beds.departure";

    /// <summary>An absence has a day outside its stay.</summary>
    public const string AbsenceOutsideStay = "beds.absence-outside-stay";

    /// <summary>Two absences of one stay share a day.</summary>
    public const string OverlappingAbsences = "beds.overlapping-absences";

    /// <summary>Two stays of one client, or on one bed, share a day.</summary>
    public const string OverlappingStays = "beds.overlapping-stays";
}
