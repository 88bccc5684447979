using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace SocialServices.Domain.Testing;

/// <summary>
/// One generator for every public type of the domain: the one that this package writes for it, every value of a code list or an enumeration,
/// or the parts of that type that larger valid values hold, such as the entries of generated ledgers. All values are valid.
/// </summary>
/// <remarks>
/// The generators of SocialServices.Domain.X stand in SocialServices.Domain.Testing.X under names that say what they bring; this class finds
/// one by its type. Where a class has several for a type, it takes the first.
/// </remarks>
public static class Generators
{
    private static readonly Whole[] Wholes = [.. Written().OrderBy(whole => whole.Reach.Count)];

    /// <summary>Valid values of a public type of the domain, or lists of such values, with smaller ones to try when a case fails.</summary>
    /// <exception cref="NotSupportedException">The type is not one of the domain, or it has no generator.</exception>
    public static Arbitrary<T> Of<T>() where T : notnull => Found<T>.Values
        ?? throw new NotSupportedException($"A public type of SocialServices.Domain is expected; for {typeof(T)} there is no generator.");

    /// <summary>The values of any type with a generator, as objects; none for a type without.</summary>
    internal static Arbitrary<object>? Of(Type type) => (Arbitrary<object>?)typeof(Generators)
        .GetMethod(nameof(Untyped), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);

    private static Arbitrary<object>? Untyped<T>() where T : notnull => Found<T>.Values is { } values
        ? Arb.From(values.Generator.Select(value => (object)value), value => values.Shrinker((T)value).Select(smaller => (object)smaller))
        : null;

    private static Arbitrary<T>? Find<T>() where T : notnull =>
        Own<T>() ?? Enumeration<T>() ?? Listed<T>("All") ?? List<T>() ?? Part<T>() ?? Listed<T>(null);

    // Of several, the one in the namespace that mirrors that of the type; of those in one class, the first.
    private static Arbitrary<T>? Own<T>() where T : notnull => Wholes.OfType<Whole<T>>().OrderByDescending(whole => whole.IsAtHome).ThenBy(whole => whole.Order).FirstOrDefault()?.Values;

    private static Arbitrary<T>? Enumeration<T>() where T : notnull
    {
        if (!typeof(T).IsEnum)
            return null;
        var all = Enum.GetValuesAsUnderlyingType(typeof(T)).Cast<object>().Select(Convert.ToInt64).ToArray();
        var values = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false)
            ? from chosen in Gen.SubListOf(all) select chosen.Aggregate(0L, (sum, flag) => sum | flag)
            : Gen.Elements(all);
        return Arb.From(values.Select(ToEnum), value => Convert.ToInt64(value, null) == all[0] ? [] : [ToEnum(all[0])]);

        static T ToEnum(long number) => (T)Enum.ToObject(typeof(T), number);
    }

    // All of a code list, or the instances that a type names where it has no such list.
    private static Arbitrary<T>? Listed<T>(string? list) where T : notnull
    {
        var found = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => list is null ? property.PropertyType == typeof(T) : property.Name == list);
        var all = found.Select(property => property.GetValue(null)).SelectMany(value => value is T one ? [one] : value as IEnumerable<T> ?? []).ToArray();
        return all.Length == 0 ? null : Arb.From(Gen.Elements(all), value => value.Equals(all[0]) ? [] : [all[0]]);
    }

    private static Arbitrary<T>? List<T>() where T : notnull
    {
        if (!typeof(T).IsGenericType || typeof(T).GetGenericTypeDefinition() != typeof(ValueList<>))
            return null;
        return Of(typeof(T).GetGenericArguments()[0]) is { } items
            ? Arb.From(
                Gen.Choose(0, 5).SelectMany(count => Gen.ListOf(items.Generator, count)).Select(Listing),
                list => Simplify.ByParts(list).OfType<T>())
            : null;

        static T Listing(IEnumerable<object> values) => (T)ListOf(typeof(T).GetGenericArguments()[0], values);
    }

    /// <summary>A <see cref="ValueList{T}"/> of items of a type that is known at run time.</summary>
    internal static object ListOf(Type item, IEnumerable<object> values)
    {
        var items = values.ToArray();
        var typed = Array.CreateInstance(item, items.Length);
        items.CopyTo(typed, 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [typed])!;
    }

    // From the smallest whole that holds it often, else from the one that holds it most often.
    private static Arbitrary<T>? Part<T>() where T : notnull
    {
        Whole? chosen = null;
        foreach (var whole in Wholes.Where(whole => whole.Reach.Contains(typeof(T))))
        {
            if (whole.ShareOf(typeof(T)) is var share && share > (chosen?.ShareOf(typeof(T)) ?? 0))
                chosen = whole;
            if (share > 0.25m)
                break;
        }

        return chosen is null ? null : Arb.From(chosen.Parts<T>(), value => Simplify.ByParts(value).Cast<T>());
    }

    /// <summary>Everything valid that the generators of this package bring.</summary>
    private static IEnumerable<Whole> Written() => typeof(Generators).Assembly.GetExportedTypes().Where(type => type != typeof(Broken))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).OrderBy(property => property.MetadataToken))
        .Where(property => property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Arbitrary<>))
        .Select((property, order) => (Whole)Activator.CreateInstance(typeof(Whole<>).MakeGenericType(property.PropertyType.GetGenericArguments()), property, order)!);

    private static class Found<T> where T : notnull
    {
        public static readonly Arbitrary<T>? Values = Find<T>();
    }

    /// <summary>What one generator brings, and what its values hold.</summary>
    private abstract class Whole
    {
        private const int SampleSize = 40;
        private readonly Lazy<Dictionary<Type, int>> _held;

        protected Whole(PropertyInfo property, int order, Type type)
        {
            (Property, Order, Reach) = (property, order, Contents.TypesIn(type));
            IsAtHome = $"{type.Namespace}.".StartsWith($"{property.DeclaringType!.Namespace!.Replace(".Testing", "", StringComparison.Ordinal)}.", StringComparison.Ordinal);
            _held = new(Held);
        }

        public int Order { get; }

        /// <summary>True when the generator stands where its type does.</summary>
        public bool IsAtHome { get; }

        /// <summary>Types that its values may hold, as far as their properties tell.</summary>
        public HashSet<Type> Reach { get; }

        /// <summary>The generator.</summary>
        protected PropertyInfo Property { get; }

        /// <summary>In how large a part of a fixed sample a type occurs.</summary>
        public decimal ShareOf(Type part) => _held.Value.GetValueOrDefault(part) / (decimal)SampleSize;

        /// <summary>The values of a type that its values hold.</summary>
        public abstract Gen<T> Parts<T>();

        protected abstract IEnumerable<object> Sample(Rnd start, int count);

        private Dictionary<Type, int> Held() => Sample(new(1, 3), SampleSize)
            .SelectMany(value => Contents.Of(value).SelectMany(part => Contents.TypesOf(part.GetType())).Distinct())
            .GroupBy(part => part).ToDictionary(part => part.Key, part => part.Count());
    }

    private sealed class Whole<TWhole>(PropertyInfo property, int order) : Whole(property, order, typeof(TWhole)) where TWhole : notnull
    {
        public Arbitrary<TWhole> Values => (Arbitrary<TWhole>)Property.GetValue(null)!;

        public override Gen<T> Parts<T>() => Values.Generator.Select(whole => Contents.Of(whole).OfType<T>().ToArray()).Where(parts => parts.Length > 0).SelectMany(parts => Gen.Elements(parts));

        protected override IEnumerable<object> Sample(Rnd start, int count) => Values.Generator.Sample(count, start, 50).Cast<object>();
    }
}
