using System.Collections;
using System.Reflection;
using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Tests.Architecture;

/// <summary>The dated values that an assembly holds, found by walking from its static fields, and the rules that they keep.</summary>
internal static class DatedTables
{
    private const BindingFlags Fields = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private const int FirstYear = 2007;
    private const int LastYear = 2030;

    public static IReadOnlyList<object> In(Assembly assembly) => Found(assembly, IsDated).Select(found => found.Value).Distinct(ReferenceEqualityComparer.Instance).ToList()!;

    /// <summary>Citations that the assembly holds outside of dated values and steps, with the name of the type that holds each.</summary>
    public static IEnumerable<(string Owner, Citation Citation)> Citations(Assembly assembly) =>
        Found(assembly, type => type == typeof(Citation)).Where(found => !IsDated(found.Owner) && found.Owner != typeof(StepDefinition) && !found.Owner.Name.EndsWith("Steps", StringComparison.Ordinal)).Select(found => (found.Owner.Name, (Citation)found.Value));

    private static List<(Type Owner, object Value)> Found(Assembly assembly, Func<Type, bool> isWanted)
    {
        var found = new List<(Type Owner, object Value)>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var field in assembly.GetTypes().Where(type => !type.ContainsGenericParameters).SelectMany(type => type.GetFields(Fields | BindingFlags.Static)).Where(field => !field.IsLiteral))
            Walk(field.GetValue(null), field.DeclaringType!);
        return found;

        void Walk(object? value, Type owner)
        {
            if (value is null or string or byte[] || value.GetType().IsPrimitive || value.GetType().IsEnum)
                return;
            var type = value.GetType();
            if (isWanted(type) && found.TrueForAll(known => known.Owner != owner || !ReferenceEquals(known.Value, value)))
                found.Add((owner, value));
            if (!type.IsValueType && !seen.Add(value))
                return;
            if (value is IEnumerable items && (type.Assembly != assembly || type.IsGenericType))
            {
                foreach (var item in items)
                    Walk(item, owner);
            }
            else if (type.Assembly == assembly || IsPair(type))
            {
                for (var part = type; part is not null; part = part.BaseType)
                {
                    foreach (var field in part.GetFields(Fields | BindingFlags.Instance))
                        Walk(field.GetValue(value), IsInner(type) ? owner : type);
                }
            }
        }
    }

    /// <summary>What breaks the rules: a value or an end without a citation, an id used twice, a day that is neither known nor clearly unknown.</summary>
    public static IEnumerable<string> Violations(IReadOnlyList<object> tables) =>
        tables.SelectMany(table => (IEnumerable<string>)typeof(DatedTables).GetMethod(nameof(ViolationsOf), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(table.GetType().GetGenericArguments()).Invoke(null, [table])!)
            .Concat(tables.GroupBy(Id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"'{same.Key}' is the id of {same.Count()} dated values"));

    private static List<string> ViolationsOf<T>(Dated<T> table)
    {
        var violations = table.Segments
            .Where(segment => segment.Kind != DatedSegmentKind.Unknown && segment.Citation is null)
            .Select(segment => FormattableString.Invariant($"'{table.Id}' has no citation from {segment.From:uuuu-MM-dd}")).ToList();
        var holding = table.Segments.Select((segment, index) => (segment.Kind, Days: table.ValidityOf(index))).ToArray();
        // Between the edges of its stretches and the ends of years nothing can change.
        var edges = Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(year => new LocalDate[] { new(year, 1, 1), new(year, 12, 31) })
            .Concat(table.Segments.Where(segment => segment.From > LocalDate.MinIsoValue).SelectMany(segment => new[] { segment.From.PlusDays(-1), segment.From })).Distinct().Order();
        foreach (var day in edges)
        {
            var isKnown = holding.Count(each => each.Days.Contains(day) && each.Kind == DatedSegmentKind.Value) == 1;
            if (table.TryAt(day, out _) != isKnown || !Resolves(table, day, isKnown))
                violations.Add(FormattableString.Invariant($"'{table.Id}' is not clear on {day:uuuu-MM-dd}"));
        }

        return violations;
    }

    private static bool Resolves<T>(Dated<T> table, LocalDate day, bool isKnown)
    {
        try
        {
            return table.At(day) is { Citation: not null } value && value.Validity.Contains(day) && isKnown && table.TryAt(day, out _);
        }
        catch (LegalParameterNotDefinedException exception)
        {
            return !isKnown && exception.ParameterId == table.Id && exception.Date == day && !table.TryAt(day, out _);
        }
    }

    private static string Id(object table) => (string)table.GetType().GetProperty(nameof(Dated<int>.Id))!.GetValue(table)!;

    private static bool IsDated(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dated<>);

    // A stretch belongs to its dated value.
    private static bool IsInner(Type type) => IsPair(type) || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(DatedSegment<>) || type.GetGenericTypeDefinition() == typeof(ValueList<>)));

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);
}
