using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Services;

/// <summary>
/// Ages that a project, a lot or a condition is for (věkové rozmezí), narrower than those of the Act where a document says so. Ages are
/// completed years; the lowest one is always included. Immutable and thread-safe.
/// </summary>
public sealed record AgeBounds
{
    private const int MostAge = int.MaxValue - 1; // the birthday after it is still a number

    private static readonly CountedNoun Years = new("rok", "roky", "let", "year", "years");

    // After "do" and "od".
    private static readonly CountedNoun YearsOfLimit = new("roku", "let", "let", "year", "years");

    private AgeBounds(int? lowest, int? highest, HighestAgeRule rule)
    {
        Lowest = lowest;
        Highest = highest;
        Rule = rule;
    }

    /// <summary>The lowest age, included; none where it is open.</summary>
    public int? Lowest { get; }

    /// <summary>The highest age as the document words it; none where it is open.</summary>
    public int? Highest { get; }

    /// <summary>How the highest age is meant; <see cref="HighestAgeRule.WholeYearIncluded"/> where there is none.</summary>
    public HighestAgeRule Rule { get; }

    /// <summary>The last age in completed years that belongs; none where it is open.</summary>
    public int? LastAge => Highest is { } highest ? LastOf(highest, Rule) : null;

    /// <summary>What ages are to be like, for documents that state others.</summary>
    internal static BilingualText Expected { get; } = new(
        "Uveďte nejnižší nebo nejvyšší věk, od 0 let; nejvyšší ponechává aspoň jeden rok věku.", "State a lowest or a highest age, from 0 years; the highest leaves at least one year of age.");

    /// <summary>Ages from one to another, such as 15 to 26. How the highest age is meant is stated: documents are read both ways.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An age is negative or the greatest number there is, the number is no rule, or no age is left.</exception>
    public static AgeBounds Between(int lowest, int highest, HighestAgeRule rule) => Bounded(Guard.Against.Negative(lowest), highest, rule);

    /// <summary>Ages up to one, such as a child up to 15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative or the greatest number there is, no age is left, or the number is no rule.</exception>
    public static AgeBounds UpTo(int highest, HighestAgeRule rule) => Bounded(null, highest, rule);

    /// <summary>Ages from one on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative.</exception>
    public static AgeBounds From(int lowest) => new(Guard.Against.Negative(lowest), null, HighestAgeRule.WholeYearIncluded);

    /// <summary>The bounds of ages as a document states them; false where one is out of range, none is stated, or no year of age is left.</summary>
    internal static bool TryCreate(int? lowest, int? highest, HighestAgeRule rule, [NotNullWhen(true)] out AgeBounds? bounds)
    {
        var isValid = lowest is null or >= 0 && (highest is { } most ? most is >= 0 and <= MostAge && LastOf(most, rule) >= (lowest ?? 0) : lowest is not null);
        bounds = isValid ? new(lowest, highest, highest is null ? HighestAgeRule.WholeYearIncluded : rule) : null;
        return isValid;
    }

    /// <summary>True when a person of so many completed years belongs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative.</exception>
    public bool Contains(int completedYears) => Guard.Against.Negative(completedYears) is var age && !(age < Lowest) && !(age > LastAge);

    /// <summary>True when a person born on a day belongs on another; who was born on 29 February completes a year on 28 February where there is no 29th.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The person is not born yet.</exception>
    public bool ContainsOn(LocalDate born, LocalDate day) => day < born
        ? throw new ArgumentOutOfRangeException(nameof(born), born, "A day of birth on or before the other day is expected.")
        : Contains(CompletedYears.On(born, day));

    /// <summary>True when some age belongs to both.</summary>
    public bool Overlaps(AgeBounds other) => !(Guard.Against.Null(other).LastAge < Lowest) && !(LastAge < other.Lowest);

    /// <summary>Text for people: "15–26 let (do dne před 27. narozeninami)" in Czech, "aged 15 to 26 (until the day before the birthday number 27)" in English.</summary>
    public string ToText(Language language)
    {
        var years = YearsIn(Lowest, Highest, language);
        return LastAge is { } last
            ? years + (language == Language.Czech ? FormattableString.Invariant($" (do dne před {last + 1}. narozeninami)") : FormattableString.Invariant($" (until the day before the birthday number {last + 1})"))
            : years;
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);

    /// <summary>The years as worded, without how the highest is meant: "15–26 let", "do 1 roku".</summary>
    internal static string YearsIn(int? lowest, int? highest, Language language) => (lowest, highest, language) switch
    {
        ({ } from, { } to, Language.Czech) => FormattableString.Invariant($"{from}–{Years.Of(to, language)}"),
        ({ } from, { } to, _) => FormattableString.Invariant($"aged {from} to {to}"),
        (null, { } to, _) => $"{(language == Language.Czech ? "do" : "up to")} {YearsOfLimit.Of(to, language)}",
        _ => $"{(language == Language.Czech ? "od" : "from")} {YearsOfLimit.Of(lowest ?? 0, language)}",
    };

    private static AgeBounds Bounded(int? lowest, int highest, HighestAgeRule rule)
    {
        Guard.Against.OutOfRange(highest, 0, MostAge);
        return TryCreate(lowest, highest, Guard.Against.EnumOutOfRange(rule), out var bounds) ? bounds
            : throw new ArgumentOutOfRangeException(nameof(highest), highest, "A highest age that leaves at least one year of age is expected.");
    }

    private static int LastOf(int highest, HighestAgeRule rule) => rule == HighestAgeRule.UntilBirthday ? highest - 1 : highest;
}

/// <summary>How the highest age of a wording such as "up to 26" is meant (výklad horní hranice věku); the documents have to say it.</summary>
public enum HighestAgeRule
{
    /// <summary>The whole year of that age belongs: who is 26 still does, until the day before the next birthday (včetně).</summary>
    WholeYearIncluded,

    /// <summary>The age itself belongs no longer: only until the day before that birthday (do dosažení věku).</summary>
    UntilBirthday,
}
