using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>Every value type with a converter inside a caller's own record, by reflection and by source generation.</summary>
public sealed class ValueJsonTests
{
    private const BindingFlags PublicStatic = BindingFlags.Public | BindingFlags.Static;

    // Code lists whose items are not stored by their code alone.
    private static readonly string[] NotStored =
        ["RepaymentPolicy", "MunicipalityMove", "PublicHoliday"]; // a policy of stated amounts holds them; the others are events that the law sets

    public static TheoryData<string> Types => new(ValueTypes.Select(type => type.Name));

    private static IEnumerable<Type> ValueTypes => typeof(Money).Assembly.GetExportedTypes()
        .Where(type => type.GetCustomAttribute<JsonConverterAttribute>() is not null).OrderBy(type => type.Name, StringComparer.Ordinal);

    [Fact]
    public void Converter_OfEveryTypeWithATextForm_IsThere()
    {
        var parsed = typeof(Money).Assembly.GetExportedTypes().Where(type => type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IParsable<>)));
        var lists = typeof(Money).Assembly.GetExportedTypes().Where(type => All(type) is not null && type.GetProperty("Code")?.PropertyType == typeof(string) && type.GetMethod("Of", PublicStatic) is null);

        Assert.Contains(typeof(Unit), ValueTypes);
        Assert.Empty(parsed.Union(lists).Except(ValueTypes).Select(type => type.Name).Except(NotStored, StringComparer.Ordinal));
    }

    /// <summary>A text that is missing is no text of a wrong form.</summary>
    [Fact]
    public void Parse_OfNothing_NamesTheArgument()
    {
        var parsed = typeof(Money).Assembly.GetExportedTypes()
            .Select(type => type.GetMethod("Parse", PublicStatic, [typeof(string), typeof(IFormatProvider)])).OfType<MethodInfo>().Where(parse => parse.DeclaringType == parse.ReturnType).ToList();

        Assert.Contains(typeof(Unit), parsed.Select(parse => parse.ReturnType));
        Assert.All(parsed, parse => Assert.Equal("s", Assert.IsType<ArgumentNullException>(Assert.Throws<TargetInvocationException>(() => parse.Invoke(null, [null, null])).InnerException).ParamName));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Json_OfAValueInACallersRecord_ReadsBackByReflectionAndBySourceGeneration(string name) => Invoke(nameof(ReadsBack), nameof(ReadsBackStruct), name);

    [Theory]
    [MemberData(nameof(Types))]
    public void Json_OfABadText_SaysWhatIsExpectedAndWhere(string name) => Invoke(nameof(RefusesBadText), nameof(RefusesBadTextStruct), name);

    private static void ReadsBack<T>() where T : class => ReadBack<T, CallersRecord<T>>(
        (value, items, named, keyed) => new(value, value, items, named, keyed),
        read => ([read.Value, read.Optional!, .. read.Items, .. read.Named.Values, .. read.Keyed.Keys], read.Keyed.Count));

    private static void ReadsBackStruct<T>() where T : struct => ReadBack<T, CallersRecordOfStruct<T>>(
        (value, items, named, keyed) => new(value, value, items, named, keyed),
        read => ([read.Value, read.Optional!.Value, .. read.Items, .. read.Named.Values, .. read.Keyed.Keys], read.Keyed.Count));

    private static void ReadBack<T, TRecord>(Func<T, IReadOnlyList<T>, Dictionary<string, T>, Dictionary<T, int>, TRecord> make, Func<TRecord, (List<T> Values, int Keys)> values) where T : notnull
    {
        var samples = Samples<T>();
        Assert.NotEmpty(samples);
        foreach (var value in samples)
        {
            var distinct = samples.Take(5).Append(value).Distinct().ToList();
            var record = make(value, distinct, distinct.Select((item, i) => (item, i)).ToDictionary(each => $"n{each.i}", each => each.item), distinct.ToDictionary(item => item, _ => 1));

            var byReflection = JsonSerializer.Serialize(record);
            var bySource = JsonSerializer.Serialize(record, Generated<TRecord>());

            Assert.Equal(byReflection, bySource);
            Assert.Equal(values(record).Values, values(JsonSerializer.Deserialize<TRecord>(byReflection)!).Values);
            Assert.Equal(values(record).Values, values(JsonSerializer.Deserialize(bySource, Generated<TRecord>())!).Values);
            Assert.Equal(distinct.Count, values(record).Keys);
        }
    }

    private static void RefusesBadText<T>() where T : class => RefuseBadText<T, CallersRecord<T>>(record => record.Optional is null);

    private static void RefusesBadTextStruct<T>() where T : struct => RefuseBadText<T, CallersRecordOfStruct<T>>(record => record.Optional is null);

    private static void RefuseBadText<T, TRecord>(Predicate<TRecord> isNull) where T : notnull
    {
        var good = JsonSerializer.Serialize(Samples<T>()[0]);
        string With(string property, string value) => $"{{\"Value\":{good},\"Optional\":null,\"Items\":[],\"Named\":{{}},\"Keyed\":{{}}}}".Replace(
            property == "Value" ? $"\"Value\":{good}" : property == "Items" ? "\"Items\":[]" : "\"Keyed\":{}",
            property == "Value" ? $"\"Value\":{value}" : property == "Items" ? $"\"Items\":[{good},{value}]" : $"\"Keyed\":{{{value}:1}}",
            StringComparison.Ordinal);

        Assert.True(isNull(JsonSerializer.Deserialize<TRecord>(With("Value", good))!));
        foreach (var (json, path, least) in new[]
        {
            (With("Value", "\"\\u0001?\""), "$.Value", 30), (With("Value", "true"), "$.Value", 20), (With("Value", "[]"), "$.Value", 20), (With("Value", "\"\\ud800\""), "$.Value", 20),
            (With("Value", "1e999"), "$.Value", 20), (With("Items", "\"\\u0001?\""), "$.Items[1]", 30), (With("Keyed", "\"\\u0001?\""), "$.Keyed", 30),
        })
        {
            foreach (var refusal in new[]
            {
                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TRecord>(json)),
                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Generated<TRecord>())),
            })
            {
                Assert.StartsWith(path, refusal.Path, StringComparison.Ordinal);
                Assert.True(refusal.Message.Length >= least, refusal.Message);
                if (!json.Contains("ud800", StringComparison.Ordinal)) // the framework itself refuses half of a letter
                    Assert.DoesNotContain("could not be converted", refusal.Message, StringComparison.Ordinal);
            }
        }
    }

    private static JsonTypeInfo<TRecord> Generated<TRecord>() => CallersContext.Default.GetTypeInfo(typeof(TRecord)) as JsonTypeInfo<TRecord>
        ?? throw new InvalidOperationException($"{typeof(CallersContext)} has no line for {typeof(TRecord)}; add one.");

    // All items of a code list, else values of the generator.
    private static IReadOnlyList<T> Samples<T>()
    {
        if (All(typeof(T)) is IEnumerable<T> all)
            return all.ToList();
        if (typeof(T) == typeof(ServiceForm))
            return (IReadOnlyList<T>)(object)ServiceForms.All.ToList();
        if (typeof(T) == typeof(Capacity))
            return (IReadOnlyList<T>)(object)new[] { Capacity.Beds(9), Capacity.Of(Quantity.Of(2.5m, Unit.FullTimeEquivalent)) };
        var generator = typeof(MonetaryGenerators).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties(PublicStatic)).FirstOrDefault(property => property.PropertyType == typeof(Arbitrary<T>));
        Assert.True(generator is not null, $"{typeof(T).Name} has neither a list of all values nor a generator; add one.");
        return ((Arbitrary<T>)generator.GetValue(null)!).Generator.Sample(50, new Rnd(2026, 1), 40);
    }

    private static object? All(Type type) =>
        type.GetProperty("All", PublicStatic) is { } all && all.PropertyType == typeof(ValueList<>).MakeGenericType(type) ? all.GetValue(null) : null;

    private static void Invoke(string ofClass, string ofStruct, string name)
    {
        var type = ValueTypes.Single(type => type.Name == name);
        try
        {
            typeof(ValueJsonTests).GetMethod(type.IsValueType ? ofStruct : ofClass, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(inner);
        }
    }
}
