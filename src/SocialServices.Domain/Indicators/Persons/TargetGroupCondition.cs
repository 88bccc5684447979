using NodaTime;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Indicators.Persons;

/// <summary>
/// Target group of a project with its conditions (cílová skupina projektu). A person belongs who is recorded in the group and meets the conditions on
/// the day of a support; "children up to 15" may be a condition on the child, not on the person. Whose age is not known counts, and the result says so. A
/// person may belong to several groups, so their numbers do not add up.
/// </summary>
/// <param name="Code">Code by which <see cref="PersonDetails.TargetGroups"/> name it.</param>
/// <param name="Name">Its name.</param>
public sealed record TargetGroupCondition(string Code, BilingualText Name)
{
    /// <summary>Ages of the person; any where not given.</summary>
    public AgeBounds? Ages { get; init; }

    /// <summary>Ages of which the person has at least one child; no condition where not given.</summary>
    public AgeBounds? ChildAges { get; init; }

    /// <summary>Whether a person belongs on a day; none where all but its age is met, and that is not known. Without closures: it runs for each person.</summary>
    internal bool? Fits(PersonDetails details, LocalDate day)
    {
        if (!details.TargetGroups.AsSpan().Contains(Code) || !HasChild(details, day))
            return false;
        if (Ages is null)
            return true;
        return details.BirthDate is { } born ? IsOf(Ages, born, day) : null;
    }

    private bool HasChild(PersonDetails details, LocalDate day)
    {
        if (ChildAges is null)
            return true;
        foreach (var child in details.Children.AsSpan())
        {
            if (IsOf(ChildAges, child, day))
                return true;
        }

        return false;
    }

    /// <summary>True when who was born on a day is of the ages on another; nobody is before the birth.</summary>
    internal static bool IsOf(AgeBounds ages, LocalDate born, LocalDate day) => born <= day && ages.Contains(CompletedYears.On(born, day));
}
