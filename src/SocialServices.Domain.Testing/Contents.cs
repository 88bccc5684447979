using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SocialServices.Domain.Testing;

/// <summary>What a value of the domain consists of, by its public properties and the items of its lists.</summary>
internal static class Contents
{
    private const int Deepest = 24; // a tree of an explanation of a tree

    /// <summary>The value and every value of the domain in it; items of lists, parts of tuples and of cases of this package are looked into.</summary>
    public static IEnumerable<object> Of(object whole)
    {
        var found = new List<object>();
        Collect(whole, found, new(ReferenceEqualityComparer.Instance), 0);
        return found;
    }

    /// <summary>Types of the domain that values of a type may hold, its own among them.</summary>
    public static HashSet<Type> TypesIn(Type type)
    {
        var found = new HashSet<Type>();
        var open = new Stack<Type>([type]);
        while (open.TryPop(out var next))
        {
            next = Nullable.GetUnderlyingType(next) ?? next;
            if (!found.Add(next))
                continue;
            if (next.IsGenericType)
                next.GetGenericArguments().ToList().ForEach(open.Push);
            if (!IsLookedInto(next))
                continue;
            foreach (var part in Properties(next).Select(property => property.PropertyType).Concat(Fields(next).Select(field => field.FieldType)))
                open.Push(part);
            foreach (var derived in next.IsAbstract ? next.Assembly.GetExportedTypes().Where(next.IsAssignableFrom) : [])
                open.Push(derived);
            if (next.BaseType is { } parent && IsOurs(parent))
                found.Add(parent);
        }

        return found;
    }

    /// <summary>A type and those of the domain that it derives from.</summary>
    public static IEnumerable<Type> TypesOf(Type type)
    {
        for (var next = type; next is not null && IsOurs(next); next = next.BaseType)
            yield return next;
        foreach (var contract in type.GetInterfaces().Where(IsOurs))
            yield return contract;
    }

    private static void Collect(object? value, List<object> found, HashSet<object> seen, int depth)
    {
        if (value is null || depth > Deepest || (!value.GetType().IsValueType && !seen.Add(value)))
            return;
        var type = value.GetType();
        if (IsOurs(type))
            found.Add(value);
        if (value is IEnumerable items and not string)
        {
            foreach (var item in items)
                Collect(item, found, seen, depth + 1);
        }

        if (!IsLookedInto(type) || type.IsEnum)
            return;
        foreach (var property in Properties(type))
            Collect(Read(property, value), found, seen, depth + 1);
        foreach (var field in Fields(type))
            Collect(field.GetValue(value), found, seen, depth + 1);
    }

    // A property that has no value in some state says so by an exception.
    private static object? Read(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike);

    private static FieldInfo[] Fields(Type type) => type.IsAssignableTo(typeof(ITuple)) ? type.GetFields(BindingFlags.Public | BindingFlags.Instance) : [];

    private static bool IsOurs(Type type) => type.Assembly == typeof(ValueList).Assembly;

    private static bool IsLookedInto(Type type) => IsOurs(type) || type.Assembly == typeof(Contents).Assembly || type.IsAssignableTo(typeof(ITuple));
}
