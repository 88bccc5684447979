using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Indicators.Targets;

/// <summary>
/// How much of a fulfilment above the target enters the total (strop započteného naplnění). It alone may decide whether there is a levy, so
/// there is no default. Value-equal and immutable.
/// </summary>
public sealed record OverfulfilmentCap
{
    private OverfulfilmentCap(Rate? most, Citation source)
    {
        Most = most;
        Source = Guard.Against.Null(source);
    }

    /// <summary>The most that counts, 100 % or more; none where all of it counts.</summary>
    public Rate? Most { get; }

    /// <summary>Where it stands.</summary>
    public Citation Source { get; }

    /// <summary>At most so much of one fulfilment counts: at 100 % a surplus makes up for nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is below 1 (100 %).</exception>
    public static OverfulfilmentCap At(Rate most, Citation source) => most >= Rate.One
        ? new(most, source)
        : throw new ArgumentOutOfRangeException(nameof(most), most, "A cap of 1 (100%) or more is expected.");

    /// <summary>All of a fulfilment counts.</summary>
    public static OverfulfilmentCap None(Citation source) => new(null, source);

    /// <summary>What of a fulfilment counts.</summary>
    public Exact Of(Exact fulfilment) => Most is { } most ? Exact.Min(fulfilment, most.ToExact()) : fulfilment;

    /// <summary>Text for people: "nejvýše 120 %", "at most 120%".</summary>
    public string ToText(Language language) => (Most, language) switch
    {
        ({ } most, Language.Czech) => $"nejvýše {most.ToText(language)}",
        ({ } most, _) => $"at most {most.ToText(language)}",
        (null, Language.Czech) => "bez stropu",
        _ => "no cap",
    };

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}
