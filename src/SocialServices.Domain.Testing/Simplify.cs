using System.Reflection;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Testing;

/// <summary>
/// Smaller values of any type that a caller can build: one part of the value is left out or made smaller, and the value is built anew by its
/// public constructor and initialisers, whose rules say what is valid. Values that only a calculation makes have no smaller ones.
/// </summary>
internal static class Simplify
{
    /// <summary>Smaller values, of the same type; the list of a list first without one item.</summary>
    public static IEnumerable<object> ByParts(object value) => ByParts(value, depth: 3);

    /// <summary>Why a value is not valid: its own rules refuse its parts, or the aggregate that it defines refuses it. None for a valid value.</summary>
    public static string? Refusal(object value)
    {
        if (Plan.Of(value.GetType()) is { } plan && plan.Build(value, null, null) is null)
            return $"The rules of {value.GetType().Name} refuse {value}.";
        foreach (var create in Creators.GetValueOrDefault(value.GetType(), []))
        {
            try
            {
                create.Invoke(null, [value]);
            }
            catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException or DomainValidationException)
            {
                return $"{create.DeclaringType!.Name}.Create refuses {value}: {exception.InnerException.Message}";
            }
        }

        return null;
    }

    private static IEnumerable<object> ByParts(object value, int depth)
    {
        var type = value.GetType();
        if (IsList(type))
            return Lists(type.GetGenericArguments()[0], [.. ((System.Collections.IEnumerable)value).Cast<object>()], depth);
        return depth > 0 && type.IsVisible && type.Assembly == typeof(ValueList).Assembly && Plan.Of(type) is { } plan
            ? plan.Parts.SelectMany(part => Smaller(part, value, depth - 1).Select(smaller => plan.Build(value, part, smaller))).OfType<object>().Where(built => !built.Equals(value) && Refusal(built) is null)
            : [];
    }

    private static IEnumerable<object?> Smaller(Part part, object whole, int depth)
    {
        var value = part.Property.GetValue(whole);
        if (value is null)
            return [];
        var smaller = value switch
        {
            bool isTrue => isTrue ? [false] : [],
            int number => Shrink.TowardsZero(number).Select(less => (object)(int)less),
            long number => Shrink.TowardsZero(number).Cast<object>(),
            decimal number => number == decimal.Truncate(number) ? number == 0 ? [] : [0m] : [decimal.Truncate(number)],
            Enum => [],
            _ when IsList(value.GetType()) => ByParts(value, depth),
            _ => value.GetType().Assembly == typeof(ValueList).Assembly ? Written(value) ?? ByParts(value, depth) : [],
        };
        return part.IsOptional ? smaller.Prepend(null!) : smaller;
    }

    // Amounts, rates and the like have generators of their own, with smaller values that are near.
    private static IEnumerable<object>? Written(object value) => value.GetType().IsValueType ? Generators.Of(value.GetType())?.Shrinker(value) : null;

    private static IEnumerable<object> Lists(Type item, object[] items, int depth) =>
        items.Select((_, left) => items.Where((_, i) => i != left))
            .Concat(items.SelectMany((one, at) => ByParts(one, depth - 1).Select(smaller => items.Select((each, i) => i == at ? smaller : each))))
            .Select(smaller => Generators.ListOf(item, smaller));

    /// <summary>By the type of a definition, how aggregates are created from it.</summary>
    private static readonly Dictionary<Type, MethodInfo[]> Creators = typeof(ValueList).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name == "Create" && method.ReturnType == type && method.GetParameters().Length == 1))
        .Where(method => method.GetParameters()[0].ParameterType.Name.EndsWith("Definition", StringComparison.Ordinal))
        .GroupBy(method => method.GetParameters()[0].ParameterType).ToDictionary(same => same.Key, same => same.ToArray());

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    /// <summary>A property that a caller states.</summary>
    private sealed record Part(PropertyInfo Property, bool IsOptional);

    /// <summary>How a caller builds a value: the constructor with the most parameters that are all properties, and properties that are initialised.</summary>
    private sealed record Plan(ConstructorInfo Constructor, IReadOnlyList<PropertyInfo> Arguments, IReadOnlyList<PropertyInfo> Initialised)
    {
        public IEnumerable<Part> Parts => Arguments.Concat(Initialised)
            .Select(property => new Part(property, new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable));

        public static Plan? Of(Type type)
        {
            var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
            foreach (var constructor in type.GetConstructors().OrderByDescending(each => each.GetParameters().Length))
            {
                var arguments = constructor.GetParameters().Select(parameter => properties.GetValueOrDefault(parameter.Name ?? string.Empty)).OfType<PropertyInfo>().ToList();
                if (arguments.Count == constructor.GetParameters().Length && arguments.Zip(constructor.GetParameters(), (property, parameter) => property.PropertyType == parameter.ParameterType).All(fits => fits))
                    return new(constructor, arguments, properties.Values.Where(property => property.SetMethod is { IsPublic: true } && !arguments.Contains(property)).ToList());
            }

            return null;
        }

        /// <summary>The value with another part, or as it is; none where its rules refuse it.</summary>
        public object? Build(object value, Part? changed, object? part)
        {
            try
            {
                var built = Constructor.Invoke([.. Arguments.Select(Stated)]);
                foreach (var property in Initialised)
                    property.SetValue(built, Stated(property));
                return built;
            }
            catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException or DomainValidationException or OverflowException)
            {
                return null;
            }

            object? Stated(PropertyInfo property) => property == changed?.Property ? part : property.GetValue(value);
        }
    }
}
