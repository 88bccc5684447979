using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Services;

/// <summary>
/// Ages that a project, a lot or a condition is for (věkové rozmezí), narrower than those of the Act where a document says so. Ages are
/// completed years; the lowest one is always included. Immutable and thread-safe.
/// </summary>
public sealed record AgeBounds
{
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
    public int? LastAge => Rule == HighestAgeRule.UntilBirthday ? Highest - 1 : Highest;

    /// <summary>Ages from one to another, such as 15 to 26. How the highest age is meant is stated: documents are read both ways.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An age is negative, the number is no rule, or no age is left.</exception>
    public static AgeBounds Between(int lowest, int highest, HighestAgeRule rule)
    {
        Guard.Against.Negative(lowest);
        var bounds = new AgeBounds(lowest, highest, Known(rule));
        return bounds.LastAge >= lowest ? bounds : throw new ArgumentOutOfRangeException(nameof(highest), highest, "A highest age that leaves at least one year of age is expected.");
    }

    /// <summary>Ages up to one, such as a child up to 15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No age is left, or the number is no rule.</exception>
    public static AgeBounds UpTo(int highest, HighestAgeRule rule)
    {
        var bounds = new AgeBounds(null, highest, Known(rule));
        return bounds.LastAge >= 0 ? bounds : throw new ArgumentOutOfRangeException(nameof(highest), highest, "A highest age that leaves at least one year of age is expected.");
    }

    /// <summary>Ages from one on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative.</exception>
    public static AgeBounds From(int lowest) => new(Guard.Against.Negative(lowest), null, HighestAgeRule.WholeYearIncluded);

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
        var isCzech = language == Language.Czech;
        var years = (Lowest, Highest) switch
        {
            ({ } from, { } to) => isCzech ? $"{from}–{to} let" : $"aged {from} to {to}",
            (null, { } to) => isCzech ? $"do {to} let" : $"up to {to} years",
            (var from, _) => isCzech ? $"od {from} let" : $"from {from} years",
        };
        return LastAge is { } last ? $"{years} ({(isCzech ? $"do dne před {last + 1}. narozeninami" : $"until the day before the birthday number {last + 1}")})" : years;
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);

    private static HighestAgeRule Known(HighestAgeRule rule) => (HighestAgeRule)Guard.Against.OutOfRange((int)rule, 0, (int)HighestAgeRule.UntilBirthday, nameof(rule));
}

/// <summary>How the highest age of a wording such as "up to 26" is meant (výklad horní hranice věku); the documents have to say it.</summary>
public enum HighestAgeRule
{
    /// <summary>The whole year of that age belongs: who is 26 still does, until the day before the next birthday (včetně).</summary>
    WholeYearIncluded,

    /// <summary>The age itself belongs no longer: only until the day before that birthday (do dosažení věku).</summary>
    UntilBirthday,
}
