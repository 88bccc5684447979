namespace SocialServices.Domain.Indicators.Units;

/// <summary>
/// Length from which a session counts (hranice délky), which says of itself whether it is included: "over 10 minutes" or "30 minutes and more".
/// The default is 0 minutes and more.
/// </summary>
public readonly record struct MinuteLimit
{
    private static readonly CountedNoun Counted = new("minuta", "minuty", "minut", "minute", "minutes");

    private static readonly CountedNoun CountedOver = Counted with { One = "minutu" };

    private MinuteLimit(int minutes, bool isExcluded) => (Minutes, IsExcluded) = (minutes, isExcluded);

    /// <summary>The minutes, zero or more.</summary>
    public int Minutes { get; }

    /// <summary>True where a session of just so many minutes does not count.</summary>
    public bool IsExcluded { get; }

    /// <summary>So many minutes and more (a více).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static MinuteLimit AtLeast(int minutes) => new(Guard.Against.OutOfRange(minutes, 1, int.MaxValue), isExcluded: false);

    /// <summary>More than so many minutes (nad).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static MinuteLimit MoreThan(int minutes) => new(Guard.Against.OutOfRange(minutes, 1, int.MaxValue), isExcluded: true);

    /// <summary>True when a session of so many minutes counts.</summary>
    public bool IsReachedBy(int minutes) => minutes > Minutes || (minutes == Minutes && !IsExcluded);

    /// <summary>Text for people: "nad 10 minut", "30 minut a více".</summary>
    public string ToText(Language language) => (IsExcluded, language) switch
    {
        (true, Language.Czech) => $"nad {CountedOver.Of(Minutes, language)}",
        (true, _) => $"over {Counted.Of(Minutes, language)}",
        (_, Language.Czech) => $"{Counted.Of(Minutes, language)} a\u00A0více",
        _ => $"{Counted.Of(Minutes, language)} and more",
    };

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}
