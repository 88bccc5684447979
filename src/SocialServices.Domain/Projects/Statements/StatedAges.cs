using SocialServices.Domain.Services;

namespace SocialServices.Domain.Projects.Statements;

/// <summary>
/// Ages as a document words them (uvedené věkové rozmezí), such as 15 to 26, where it may not say how the highest age is meant: then both
/// readings stand. Not checked yet: the project checks it.
/// </summary>
/// <param name="Lowest">Lowest age in completed years, included; none where it is open.</param>
/// <param name="Highest">Highest age as worded; none where it is open.</param>
/// <param name="Rule">How the highest age is meant; none where the document does not say.</param>
public sealed record StatedAges(int? Lowest, int? Highest, HighestAgeRule? Rule = null)
{
    /// <summary>The bounds under every reading: one where the rule is stated or has no effect, else both, the wider one first.</summary>
    /// <exception cref="ArgumentException">The ages are not in order.</exception>
    public ValueList<AgeBounds> Readings => Rule is not null || Highest is null ? [Under(Rule ?? HighestAgeRule.WholeYearIncluded)]
        : [Under(HighestAgeRule.WholeYearIncluded), Under(HighestAgeRule.UntilBirthday)];

    /// <summary>Whether an age belongs; none where the readings differ.</summary>
    /// <exception cref="ArgumentException">The ages are not in order, or the age is negative.</exception>
    public bool? Contains(int completedYears) => Readings.Select(bounds => bounds.Contains(completedYears)).Distinct().ToList() is [var single] ? single : null;

    /// <summary>The bounds under a rule for the highest age.</summary>
    /// <exception cref="ArgumentException">The ages are not in order, or neither is stated.</exception>
    public AgeBounds Under(HighestAgeRule rule) => (Lowest, Highest) switch
    {
        ({ } lowest, { } highest) => AgeBounds.Between(lowest, highest, rule),
        (null, { } highest) => AgeBounds.UpTo(highest, rule),
        ({ } lowest, null) => AgeBounds.From(lowest),
        _ => throw new ArgumentException("A lowest or a highest age is expected.", nameof(rule)),
    };

    /// <summary>Text for people; where the rule is not stated, it says so.</summary>
    public string ToText(Language language)
    {
        if (Readings is [var single])
            return single.ToText(language);
        var czech = language == Language.Czech;
        var years = AgeBounds.YearsIn(Lowest, Highest, language);
        return years + (czech ? " (zda včetně, není známo)" : " (whether included is not known)");
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}
