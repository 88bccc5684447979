using System.Reflection;
using System.Runtime.CompilerServices;

namespace SocialServices.Domain.Tests.Architecture;

/// <summary>Members that a caller must give where something is defined.</summary>
internal static class DefinitionMembers
{
    /// <summary>The given types and all that their members may hold, as far as a caller states it: properties that are initialised.</summary>
    public static IReadOnlyList<Type> HeldBy(IEnumerable<Type> definitions)
    {
        var found = new HashSet<Type>();
        var open = new Stack<Type>(definitions);
        while (open.TryPop(out var type))
        {
            foreach (var part in type.GenericTypeArguments)
                open.Push(part);
            if (type.Assembly != typeof(ValueList).Assembly || !found.Add(type))
                continue;
            foreach (var property in Initialised(type))
                open.Push(property.PropertyType);
            foreach (var derived in type.IsAbstract ? type.Assembly.GetExportedTypes().Where(type.IsAssignableFrom) : [])
                open.Push(derived);
        }

        return found.OrderBy(type => type.FullName, StringComparer.Ordinal).ToList();
    }

    /// <summary>Properties of objects that must not be null. A value type has none: its default gives no text anyway.</summary>
    public static IEnumerable<PropertyInfo> Required(Type type) => type is { IsAbstract: true } or { IsValueType: true }
        ? []
        : Initialised(type).Where(property => !property.PropertyType.IsValueType && new NullabilityInfoContext().Create(property).WriteState == NullabilityState.NotNull);

    /// <summary>Required members that take null, by their initialiser or by the constructor, or refuse it under a name that is not theirs.</summary>
    public static IEnumerable<string> TakingNull(Type type) =>
        from property in Required(type)
        let refusals = Constructors(type, property.Name).Prepend(() => property.SetValue(RuntimeHelpers.GetUninitializedObject(type), null)).Select(Refusal)
        where refusals.Any(refusal => (refusal as ArgumentNullException)?.ParamName != property.Name)
        select $"{type.Name}.{property.Name}";

    private static IEnumerable<PropertyInfo> Initialised(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true });

    private static IEnumerable<Action> Constructors(Type type, string missing) =>
        from constructor in type.GetConstructors()
        where constructor.GetParameters().Any(parameter => parameter.Name == missing)
        select (Action)(() => constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.Name == missing ? null : Anything(parameter.ParameterType))]));

    // What else is given does not matter: a missing member is told before rules look at the others.
    private static object Anything(Type type) => type == typeof(string)
        ? "a"
        : RuntimeHelpers.GetUninitializedObject(type.IsAbstract ? type.Assembly.GetExportedTypes().First(derived => !derived.IsAbstract && derived.IsAssignableTo(type)) : type);

    private static Exception? Refusal(Action action) => Record.Exception(action) is TargetInvocationException { InnerException: var refusal } ? refusal : null;
}
