using NodaTime;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>
/// Average full-time equivalents of a staff list over its period (průměrné přepočtené úvazky), exact. Immutable and value-equal.
/// <see cref="Quantity.Round"/> turns one of the numbers into a capacity by a rounding that the caller names.
/// </summary>
public sealed record FullTimeEquivalents
{
    internal FullTimeEquivalents(DateInterval period, ValueList<CategoryEquivalents> items)
    {
        Period = period;
        Items = items;
    }

    /// <summary>Days over which the average is taken.</summary>
    public DateInterval Period { get; }

    /// <summary>The entered categories for each group of forms, in the order of the groups and of the ministry's form; without sums.</summary>
    public ValueList<CategoryEquivalents> Items { get; }

    /// <summary>All staff.</summary>
    public Exact Total => Sum(Items);

    /// <summary>Workers in direct care: the categories 1.1 to 1.6.</summary>
    public Exact InDirectCare => Of(StaffCategory.DirectCare);

    /// <summary>A category over all forms; for 1, 1.2 and 2 the sum.</summary>
    public Exact Of(StaffCategory category) => Sum(Items.Where(ItemsOf(category)));

    /// <summary>A category for a group of forms; for 1, 1.2 and 2 the sum.</summary>
    public Exact Of(StaffCategory category, StaffFormGroup forms) => Sum(Items.Where(item => item.Forms == forms).Where(ItemsOf(category)));

    /// <summary>The total and the period.</summary>
    public override string ToString() => $"{Total} fte, {Time.DateText.Of(Period, Language.English)}";

    private static Func<CategoryEquivalents, bool> ItemsOf(StaffCategory category)
    {
        Guard.Against.Null(category);
        return item => category.Includes(item.Category);
    }

    internal static Exact Sum(IEnumerable<CategoryEquivalents> items) => items.Aggregate(Exact.Zero, (sum, item) => sum + item.Number);
}

/// <summary>Full-time equivalents of a category for a group of forms (úvazky kategorie).</summary>
/// <param name="Forms">The group of forms.</param>
/// <param name="Category">The category; never a sum.</param>
/// <param name="Number">The exact average.</param>
public sealed record CategoryEquivalents(StaffFormGroup Forms, StaffCategory Category, Exact Number);
