using System.Collections;
using System.Reflection;
using NodaTime;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Tests.Architecture;

/// <summary>The dated values that an assembly holds, found by walking from its static fields, and the rules that they keep.</summary>
internal static class DatedTables
{
    private const BindingFlags Fields = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<object> In(Assembly assembly)
    {
        var found = new List<object>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var field in assembly.GetTypes().Where(type => !type.ContainsGenericParameters).SelectMany(type => type.GetFields(Fields | BindingFlags.Static)).Where(field => !field.IsLiteral))
            Walk(field.GetValue(null));
        return found;

        void Walk(object? value)
        {
            if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || (!value.GetType().IsValueType && !seen.Add(value)))
                return;
            var type = value.GetType();
            if (IsDated(type))
                found.Add(value);
            if (value is IEnumerable items && (type.Assembly != assembly || type.IsGenericType))
            {
                foreach (var item in items)
                    Walk(item);
            }
            else if (type.Assembly == assembly || IsPair(type))
            {
                for (var part = type; part is not null; part = part.BaseType)
                {
                    foreach (var field in part.GetFields(Fields | BindingFlags.Instance))
                        Walk(field.GetValue(value));
                }
            }
        }
    }

    /// <summary>What breaks the rules: a value or an end without a citation, an id used twice, a month that is neither known nor clearly unknown.</summary>
    public static IEnumerable<string> Violations(IReadOnlyList<object> tables) =>
        tables.SelectMany(table => (IEnumerable<string>)typeof(DatedTables).GetMethod(nameof(ViolationsOf), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(table.GetType().GetGenericArguments()).Invoke(null, [table])!)
            .Concat(tables.GroupBy(Id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"'{same.Key}' is the id of {same.Count()} dated values"));

    private static List<string> ViolationsOf<T>(Dated<T> table)
    {
        var violations = table.Segments
            .Where(segment => segment.Kind != DatedSegmentKind.Unknown && segment.Citation is null)
            .Select(segment => FormattableString.Invariant($"'{table.Id}' has no citation from {segment.From:uuuu-MM-dd}")).ToList();
        for (var day = new LocalDate(2007, 1, 1); day <= new LocalDate(2030, 12, 1); day = day.PlusMonths(1))
        {
            var holding = Enumerable.Range(0, table.Segments.Count).Count(i => table.ValidityOf(i).Contains(day) && table.Segments[i].Kind == DatedSegmentKind.Value);
            if (!Resolves(table, day, holding == 1))
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

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);
}
