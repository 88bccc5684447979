using SocialServices.Domain.Services;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Target group of a lot (cílová skupina části): a group of people, narrowed by their age or by a condition on a child. A person may meet
/// several groups.
/// </summary>
/// <param name="Group">The group of people, of the ministry's list or in the tender's words.</param>
/// <param name="Age">Ages of the persons; none where they are not narrowed.</param>
/// <param name="Child">Ages of a child that the person cares for: a condition on the child, never on the participant; none where there is none.</param>
public sealed record LotTargetGroup(TargetGroup Group, AgeBounds? Age = null, AgeBounds? Child = null)
{
    /// <summary>The group of people, of the ministry's list or in the tender's words.</summary>
    public TargetGroup Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>
    /// True for the same target group: the same people, and ages in common where both narrow them. Conditions on a child part two groups
    /// in the same way.
    /// </summary>
    public bool IsSameAs(LotTargetGroup other) => Guard.Against.Null(other).Group == Group && Meet(Age, other.Age) && Meet(Child, other.Child);

    /// <summary>Text for people: the group, the ages, the condition on a child.</summary>
    public string ToText(Language language) => Group.Name.In(language)
        + (Age is null ? string.Empty : $", {Age.ToText(language)}")
        + (Child is null ? string.Empty : $", {(language == Language.Czech ? "s dítětem" : "with a child")} {Child.ToText(language)}");

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);

    private static bool Meet(AgeBounds? one, AgeBounds? other) => one is null || other is null || one.Overlaps(other);
}
