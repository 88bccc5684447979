using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Indicators.Units;

/// <summary>
/// How minutes of work become time units (pravidlo časové jednotky, ČJ). No source has the minutes of a unit, so all of it is the caller's: the
/// place of rounding changes the result and is named. Value-equal and immutable.
/// </summary>
public sealed record TimeUnitRule
{
    private TimeUnitRule(int minutesPerUnit, TimeUnitRounding rounding, TimeUnitRoundingPlace place, Citation source)
    {
        MinutesPerUnit = minutesPerUnit;
        Rounding = rounding;
        Place = place;
        Source = source;
    }

    /// <summary>Minutes of one unit, 1 or more.</summary>
    public int MinutesPerUnit { get; }

    /// <summary>How a part of a unit is rounded.</summary>
    public TimeUnitRounding Rounding { get; }

    /// <summary>Where it is rounded.</summary>
    public TimeUnitRoundingPlace Place { get; }

    /// <summary>Where the rule stands, such as the methodology of the year.</summary>
    public Citation Source { get; }

    /// <summary>A rule.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are below 1, or a number is no way or no place of rounding.</exception>
    public static TimeUnitRule Of(int minutesPerUnit, TimeUnitRounding rounding, TimeUnitRoundingPlace place, Citation source)
    {
        Guard.Against.OutOfRange(minutesPerUnit, 1, int.MaxValue);
        Guard.Against.EnumOutOfRange(rounding);
        Guard.Against.EnumOutOfRange(place);
        return new(minutesPerUnit, rounding, place, Guard.Against.Null(source));
    }

    /// <summary>The units of one number of minutes, rounded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    public Exact UnitsOf(long minutes)
    {
        var (whole, rest) = Math.DivRem(Guard.Against.Negative(minutes), MinutesPerUnit);
        return Rounding switch
        {
            TimeUnitRounding.Floor => Exact.Of(whole),
            TimeUnitRounding.Ceiling => Exact.Of(whole + (rest == 0 ? 0 : 1)),
            _ => Exact.Of(minutes, MinutesPerUnit),
        };
    }

    /// <summary>Text for people: the minutes, the rounding and its place.</summary>
    public string ToText(Language language) => language == Language.Czech
        ? FormattableString.Invariant($"jednotka {MinutesPerUnit} minut, {Words(language)}")
        : FormattableString.Invariant($"unit of {MinutesPerUnit} minutes, {Words(language)}");

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);

    private string Words(Language language)
    {
        var isCzech = language == Language.Czech;
        if (Rounding == TimeUnitRounding.Exact)
            return isCzech ? "bez zaokrouhlení" : "not rounded";
        var way = Rounding == TimeUnitRounding.Floor ? isCzech ? "dolů" : "down" : isCzech ? "nahoru" : "up";
        return Place == TimeUnitRoundingPlace.Record
            ? isCzech ? $"každý záznam zaokrouhlen {way}" : $"each record rounded {way}"
            : isCzech ? $"součet druhu práce zaokrouhlen {way}" : $"the sum of each kind of work rounded {way}";
    }
}

/// <summary>How a part of a time unit is rounded (zaokrouhlení časové jednotky).</summary>
public enum TimeUnitRounding
{
    /// <summary>Down: only whole units count (dolů).</summary>
    Floor,

    /// <summary>Up: a started unit counts (nahoru).</summary>
    Ceiling,

    /// <summary>Not at all (bez zaokrouhlení).</summary>
    Exact,
}

/// <summary>Where time units are rounded (místo zaokrouhlení).</summary>
public enum TimeUnitRoundingPlace
{
    /// <summary>Each record of work alone (u každého záznamu).</summary>
    Record,

    /// <summary>The sum of the minutes of one kind of work (u součtu).</summary>
    Sum,
}
