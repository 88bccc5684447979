namespace SocialServices.Domain.Entrustments;

/// <summary>Codes of problems of registration, network and entrustment (kódy problémů registrace, sítě a pověření); public API.</summary>
public static class EntrustmentProblemCodes
{
    /// <summary>A source, resolution or name is missing.</summary>
    public const string Blank = "entrustment.blank";

    /// <summary>The type of service has no such form.</summary>
    public const string Form = "entrustment.form";

    /// <summary>Two statements about one day contradict each other.</summary>
    public const string Contradiction = "entrustment.contradiction";

    /// <summary>Two stretches share a day.</summary>
    public const string Overlap = "entrustment.overlap";

    /// <summary>Days lie outside of the entrustment.</summary>
    public const string OutsideValidity = "entrustment.outside-validity";

    /// <summary>A list that must not be empty is.</summary>
    public const string Empty = "entrustment.empty";

    /// <summary>A share is outside 0 to 1, or shares of several regions exceed the whole.</summary>
    public const string Share = "entrustment.share";

    /// <summary>The identifier of a service is missing.</summary>
    public const string Service = "entrustment.service";

    /// <summary>Acts of several regions are given and the region that pays is not.</summary>
    public const string Region = "entrustment.region";

    /// <summary>A form, a status or an instrument is not defined.</summary>
    public const string NotDefined = "entrustment.not-defined";

    /// <summary>A capacity has no unit.</summary>
    public const string Unit = "entrustment.unit";

    /// <summary>The last day is the last one that dates can hold, instead of an open end.</summary>
    public const string LastDay = "entrustment.last-day";

    /// <summary>An amount is negative.</summary>
    public const string Range = "funding.range";

    /// <summary>A service has more than one instrument of funding on a day.</summary>
    public const string Instrument = "funding.instrument";

    /// <summary>The same units are funded twice in a month.</summary>
    public const string DoubleFunding = "funding.double";
}
