using SocialServices.Domain.Contracts;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>
/// Target group of a project or of a lot as a document words it (cílová skupina projektu); a person may belong to several. Ages may be read
/// in two ways where the document does not say whether the highest one belongs.
/// </summary>
/// <param name="Group">The group of people.</param>
/// <param name="Age">Ages of the persons; none where they are not narrowed.</param>
/// <param name="Child">Ages of a child that the person cares for: a condition on the child, never on the person; none where there is none.</param>
public sealed record ProjectTargetGroup(TargetGroup Group, StatedAges? Age = null, StatedAges? Child = null)
{
    /// <summary>The group of people.</summary>
    public TargetGroup Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The group under a rule for highest ages, as a lot needs it.</summary>
    /// <exception cref="ArgumentException">Ages are not in order.</exception>
    public LotTargetGroup Under(HighestAgeRule rule) => new(Group, Age?.Under(Age.Rule ?? rule), Child?.Under(Child.Rule ?? rule));

    /// <summary>Text for people.</summary>
    public string ToText(Language language) => Group.Name.In(language)
        + (Age is null ? string.Empty : $", {Age.ToText(language)}")
        + (Child is null ? string.Empty : $", {(language == Language.Czech ? "s dítětem" : "with a child")} {Child.ToText(language)}");

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}
