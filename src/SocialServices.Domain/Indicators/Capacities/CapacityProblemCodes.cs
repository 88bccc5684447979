namespace SocialServices.Domain.Indicators.Capacities;

/// <summary>Codes of what can be wrong in a history of capacity (kódy problémů kapacity v čase); public API.</summary>
public static class CapacityProblemCodes
{
    /// <summary>There is no record.</summary>
    public const string Empty = "capacity.empty";

    /// <summary>The name of a service is blank.</summary>
    public const string Blank = "capacity.blank";

    /// <summary>A stretch ends before it starts, or a number or choice is outside its range.</summary>
    public const string Range = "capacity.range";

    /// <summary>A unit is no stock: a flow such as hours or contacts, or no unit at all.</summary>
    public const string NoStock = "capacity.no-stock";

    /// <summary>Capacities of different units, and no mapping says how one counts in the other.</summary>
    public const string Units = "capacity.mixed-units";

    /// <summary>A unit stands twice in the mapping.</summary>
    public const string Duplicate = "capacity.duplicate-rate";

    /// <summary>Two records of one service, form and unit share a day.</summary>
    public const string Overlap = "capacity.overlap";

    /// <summary>A record has no day of the period; it does not count.</summary>
    public const string OutsidePeriod = "capacity.outside-period";
}
