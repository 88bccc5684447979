using System.Buffers;
using System.CodeDom.Compiler;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NodaTime;

namespace SocialServices.Domain.Tests.Architecture;

/// <summary>Rules that types keep. Each gives what breaks it, so that it can be tried on types that do.</summary>
internal static partial class PublicSurface
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Inexact = [typeof(double), typeof(float), typeof(Half), typeof(DateTime), typeof(DateTimeOffset)];

    public static IEnumerable<string> Unsealed(IEnumerable<Type> types) =>
        types.Where(type => type is { IsSealed: false, IsAbstract: false, IsValueType: false, IsInterface: false }).Select(type => $"{type} is neither sealed nor abstract");

    public static IEnumerable<string> Mutable(IEnumerable<Type> types) => types.SelectMany(type =>
        type.GetProperties(All).Where(property => property.SetMethod is { } set && IsVisible(set) && !IsInit(set)).Select(property => $"{type}.{property.Name} has a setter")
            .Concat(type.GetFields(All).Where(field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && field is { IsInitOnly: false, IsLiteral: false, IsSpecialName: false })
                .Select(field => $"{type}.{field.Name} is a field that can be written")));

    public static IEnumerable<string> InexactSignatures(IEnumerable<Type> types) => types.SelectMany(type =>
        type.GetMembers(All).SelectMany(member => Signature(member).SelectMany(CodeReferences.Parts).Where(Inexact.Contains).Distinct().Select(part => $"{type}.{member.Name} shows {part.Name}"))
            .Concat(type.GetInterfaces().Append(type.BaseType ?? typeof(object)).SelectMany(CodeReferences.Parts).Where(Inexact.Contains).Select(part => $"{type} shows {part.Name}")));

    /// <summary>Static fields that can be written, are arrays open to all, or hold what can change. What the compiler caches does not count.</summary>
    public static IEnumerable<string> MutableState(IEnumerable<Type> types) =>
        types.Where(type => !IsCompilerMade(type)).SelectMany(type => type.GetFields(All)).Where(field => field is { IsStatic: true, IsLiteral: false }).Select(field =>
        {
            var isPrivateArray = field.IsPrivate && field.FieldType.IsArray && !field.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
            return !field.IsInitOnly ? $"{field.DeclaringType}.{field.Name} can be written"
                : isPrivateArray || IsImmutable(field.FieldType, []) ? null
                : $"{field.DeclaringType}.{field.Name} of {field.FieldType} can change inside";
        }).OfType<string>();

    /// <summary>
    /// Methods that write into a private array, which <see cref="MutableState"/> lets stand. Constructors may, and what only they call: nobody
    /// else has the array yet.
    /// </summary>
    public static IEnumerable<string> WrittenArrays(IEnumerable<Type> types) =>
        from type in types
        from method in type.GetMethods(All)
        where ArrayWrites.In(method)
        let callers = type.GetMembers(All).OfType<MethodBase>().Where(other => CodeReferences.Code(other).Any(code => Equals(code.Named, method))).ToList()
        where !(method.IsPrivate && callers.Count > 0 && callers.TrueForAll(caller => caller is ConstructorInfo))
        select $"{type}.{method.Name} writes into a private array";

    /// <summary>Types whose summary has no Czech term in parentheses. JSON converters are machinery, not of the field, and need none.</summary>
    public static IEnumerable<string> WithoutCzechTerm(IEnumerable<Type> types, XDocument documentation)
    {
        var summaries = documentation.Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value ?? "", StringComparer.Ordinal);
        return types.Where(type => !type.IsSubclassOf(typeof(JsonConverter)))
            .Where(type => !CzechTerm().IsMatch(summaries.GetValueOrDefault($"T:{type.FullName!.Replace('+', '.')}", "")))
            .Select(type => $"the summary of {type} has no Czech term in parentheses");
    }

    /// <summary>Constant texts that are codes: in a class of problem codes, or named …Code.</summary>
    public static IEnumerable<(string Name, string Code)> Codes(IEnumerable<Type> types) =>
        types.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Where(field => field.DeclaringType!.Name.EndsWith("ProblemCodes", StringComparison.Ordinal) || field.Name.EndsWith("Code", StringComparison.Ordinal))
            .Select(field => ($"{field.DeclaringType}.{field.Name}", (string)field.GetRawConstantValue()!));

    public static IEnumerable<string> DoubledCodes(IEnumerable<Type> types) =>
        Codes(types).GroupBy(code => code.Code, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"'{same.Key}' is {string.Join(" and ", same.Select(code => code.Name))}");

    public static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    public static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<Type> Signature(MemberInfo member) => member switch
    {
        MethodBase method when IsVisible(method) =>
            method.GetParameters().Select(parameter => parameter.ParameterType).Append(method is MethodInfo returning ? returning.ReturnType : typeof(void)),
        FieldInfo field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly => [field.FieldType],
        _ => [], // properties and events show their types in their accessors
    };

    private static bool IsCompilerMade(Type? type) => type is not null
        && (type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || type.IsDefined(typeof(GeneratedCodeAttribute), inherit: false) || IsCompilerMade(type.DeclaringType));

    /// <summary>As far as types tell: values, texts, immutable lists, and types whose fields are all readonly and immutable; arrays only where they
    /// are private to the type that wraps them.</summary>
    private static bool IsImmutable(Type type, HashSet<Type> seen)
    {
        if (type.IsPrimitive || type.IsEnum || type.IsGenericParameter || type == typeof(string) || type == typeof(decimal) || type == typeof(BigInteger) || type == typeof(ReadOnlySpan<char>) || !seen.Add(type))
            return true;
        if (type.Namespace is { } space && (space == typeof(LocalDate).Namespace || space.StartsWith("NodaTime.", StringComparison.Ordinal)))
            return true;
        if (type.IsSubclassOf(typeof(Delegate)) || type == typeof(Regex) || type == typeof(System.Text.Encodings.Web.HtmlEncoder) || type == typeof(Int128) || type == typeof(UInt128) || type.Namespace == typeof(SearchValues).Namespace)
            return true;
        if (type.Namespace == typeof(ImmutableArray).Namespace || type.Namespace == typeof(FrozenSet).Namespace || Nullable.GetUnderlyingType(type) is not null
            || type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true) // types open in a parameter have no full name
            return type.GetGenericArguments().All(argument => IsImmutable(argument, seen));
        return IsOurs(type) && FieldsOf(type).All(field => field.IsInitOnly && ((field.IsPrivate && field.FieldType.IsArray) || IsImmutable(field.FieldType, seen)));
    }

    private static bool IsOurs(Type type) => type.Assembly == typeof(ValueList).Assembly || type.Assembly == typeof(PublicSurface).Assembly;

    private static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null || !IsOurs(type)
        ? []
        : type.GetFields(All).Where(field => !field.IsStatic).Concat(FieldsOf(type.BaseType));

    [GeneratedRegex(@"\([^()]*\p{L}{2}[^()]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CzechTerm();
}
