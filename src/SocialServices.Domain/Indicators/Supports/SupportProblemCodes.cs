namespace SocialServices.Domain.Indicators.Supports;

/// <summary>Codes of what can be wrong in the records of support (kódy problémů evidence podpory); public API.</summary>
public static class SupportProblemCodes
{
    /// <summary>A key or a name that must not be blank is blank.</summary>
    public const string Blank = "support.blank";

    /// <summary>A number is outside its range, such as negative minutes.</summary>
    public const string Range = "support.range";

    /// <summary>The project has no service of that key.</summary>
    public const string UnknownService = "support.unknown-service";

    /// <summary>A day is outside the project, or outside the days on which it supports the service.</summary>
    public const string OutsideProject = "support.outside-project";

    /// <summary>A departure is before its arrival.</summary>
    public const string Departure = "support.departure";

    /// <summary>Stays of one person on one bed share a day; it counts once.</summary>
    public const string OverlappingStays = "support.overlapping-stays";

    /// <summary>An anonymous person has records in another service than the one that issued the code.</summary>
    public const string ForeignCode = "support.foreign-code";

    /// <summary>The same anonymous code is in two services: two persons.</summary>
    public const string SameCode = "support.same-code";

    /// <summary>Something that may stand once stands twice.</summary>
    public const string Duplicate = "support.duplicate";

    /// <summary>Two statements about one person contradict each other; neither is used.</summary>
    public const string Contradiction = "support.contradiction";

    /// <summary>A person was born after the first support; only a warning.</summary>
    public const string BirthAfterSupport = "support.birth-after-support";

    /// <summary>An identification is not of an anonymous code, or not as an identified person.</summary>
    public const string Identification = "support.identification";
}
