using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace SocialServices.Domain.Testing;

/// <summary>What every value type promises, each promise checked in one line over generated values.</summary>
public static class ValueContract
{
    /// <summary>
    /// Every promise that a type makes: <see cref="Equality"/>; <see cref="Ordering"/> when it is comparable; <see cref="TextRoundTrip"/> and
    /// <see cref="SpanRoundTrip"/> when it can be parsed; <see cref="JsonRoundTrip"/> when it names its converter by [JsonConverter].
    /// </summary>
    /// <exception cref="PropertyFalsifiedException">A contract is broken for some values.</exception>
    public static void Holds<T>(Arbitrary<T> values, int cases = Property.DefaultCases) where T : notnull
    {
        Equality(values, cases);
        if (typeof(T).IsAssignableTo(typeof(IComparable<T>)))
            Call(nameof(Ordering), values, cases);
        if (Implements(typeof(IParsable<>)))
            Call(nameof(TextRoundTrip), values, cases);
        if (Implements(typeof(ISpanParsable<>)))
            Call(nameof(SpanRoundTrip), values, cases);
        if (typeof(T).IsDefined(typeof(JsonConverterAttribute), inherit: false))
            JsonRoundTrip(values, cases: cases);

        static bool Implements(Type contract) => typeof(T).GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == contract && each.GetGenericArguments()[0] == typeof(T));
    }

    /// <summary>The same over the values that <see cref="Generators"/> bring for a type of the domain.</summary>
    /// <exception cref="NotSupportedException">The type has no generator.</exception>
    /// <exception cref="PropertyFalsifiedException">A contract is broken for some values.</exception>
    public static void Holds<T>(int cases = Property.DefaultCases) where T : notnull => Holds(Generators.Of<T>(), cases);

    /// <summary>
    /// Equals is reflexive and symmetric, equal values have equal hash codes that stay the same, nothing equals null or a value of another type, and the
    /// operators == and != say the same where the type has them.
    /// </summary>
    /// <exception cref="PropertyFalsifiedException">The contract is broken for some values.</exception>
    public static void Equality<T>(Arbitrary<T> values, int cases = Property.DefaultCases) where T : notnull
    {
        var equal = Operator<T>("op_Equality");
        var different = Operator<T>("op_Inequality");
        Property.Holds(PairsOf(values), pair =>
        {
            var (x, y) = pair;
            object? nothing = null;
            Check(x.Equals(x), "x.Equals(x)", x);
            Check(!x.Equals(nothing), "x does not equal null", x);
            Check(!x.Equals(new object()), "x does not equal another type", x);
            Check(x.GetHashCode() == x.GetHashCode(), "the hash code stays the same", x);
            Check(x.Equals(y) == y.Equals(x), "x.Equals(y) == y.Equals(x)", x, y);
            Check(EqualityComparer<T>.Default.Equals(x, y) == x.Equals((object)y), "both Equals agree", x, y);
            Check(!x.Equals(y) || x.GetHashCode() == y.GetHashCode(), "equal values have equal hash codes", x, y);
            Check(equal is null || equal(x, y) == x.Equals(y), "== agrees with Equals", x, y);
            Check(different is null || different(x, y) != x.Equals(y), "!= agrees with Equals", x, y);
        }, cases);
    }

    /// <summary>
    /// CompareTo is antisymmetric, transitive and 0 exactly for equal values; null comes first; another type is refused; the operators
    /// agree where the type has them.
    /// </summary>
    /// <exception cref="PropertyFalsifiedException">The contract is broken for some values.</exception>
    public static void Ordering<T>(Arbitrary<T> values, int cases = Property.DefaultCases) where T : notnull, IComparable<T>
    {
        var less = Operator<T>("op_LessThan");
        var lessOrEqual = Operator<T>("op_LessThanOrEqual");
        var greater = Operator<T>("op_GreaterThan");
        var greaterOrEqual = Operator<T>("op_GreaterThanOrEqual");
        Property.Holds(PairsOf(values), values, (pair, z) =>
        {
            var (x, y) = pair;
            var order = Math.Sign(x.CompareTo(y));
            Check(order == -Math.Sign(y.CompareTo(x)), "x.CompareTo(y) == -y.CompareTo(x)", x, y);
            Check((order == 0) == x.Equals(y), "CompareTo is 0 exactly for equal values", x, y);
            Check(order > 0 || y.CompareTo(z) > 0 || x.CompareTo(z) <= 0, "x <= y <= z gives x <= z", x, y, z);
            Check(less is null || less(x, y) == (order < 0), "< agrees with CompareTo", x, y);
            Check(lessOrEqual is null || lessOrEqual(x, y) == (order <= 0), "<= agrees with CompareTo", x, y);
            Check(greater is null || greater(x, y) == (order > 0), "> agrees with CompareTo", x, y);
            Check(greaterOrEqual is null || greaterOrEqual(x, y) == (order >= 0), ">= agrees with CompareTo", x, y);
            if (x is IComparable untyped)
            {
                Check(untyped.CompareTo(null) > 0, "null comes first", x);
                Check(Math.Sign(untyped.CompareTo(y)) == order, "both CompareTo agree", x, y);
                Check(Throws<ArgumentException>(() => untyped.CompareTo(new object())), "another type is refused by an ArgumentException", x);
            }
        }, cases);
    }

    /// <summary>
    /// Parse(x.ToString()) == x, TryParse agrees, TryFormat writes the same where the type has it, and text with rubbish or a zero
    /// character (U+0000) after it, which the framework's own numbers and dates let pass, is refused by both.
    /// </summary>
    /// <exception cref="PropertyFalsifiedException">The contract is broken for some value.</exception>
    public static void TextRoundTrip<T>(Arbitrary<T> values, int cases = Property.DefaultCases) where T : notnull, IParsable<T> => Property.Holds(values, value =>
    {
        var text = value.ToString() ?? string.Empty;
        Check(T.Parse(text, null).Equals(value), $"Parse(\"{text}\") gives the value back", value);
        Check(T.TryParse(text, null, out var read) && read.Equals(value), $"TryParse(\"{text}\") gives the value back", value);

        foreach (var rubbish in (ReadOnlySpan<string>)[text + "\u0001?", text + '\0'])
        {
            Check(Throws<FormatException>(() => T.Parse(rubbish, null)), "Parse refuses rubbish by a FormatException", value);
            Check(!T.TryParse(rubbish, null, out _), "TryParse refuses rubbish", value);
        }

        Check(!T.TryParse(null, null, out _), "TryParse refuses null", value);
        if (value is ISpanFormattable written)
        {
            var buffer = new char[text.Length];
            Check(written.TryFormat(buffer, out var length, default, null) && new string(buffer, 0, length) == text, "TryFormat writes the text", value);
            Check(!written.TryFormat(buffer.AsSpan(1), out length, default, null) && length == 0, "TryFormat refuses too short a buffer", value);
        }
    }, cases);

    /// <summary>The text of a value is read as a part of a longer text, by Parse and TryParse, and nothing is read of what stands around it.</summary>
    /// <exception cref="PropertyFalsifiedException">The contract is broken for some value.</exception>
    public static void SpanRoundTrip<T>(Arbitrary<T> values, int cases = Property.DefaultCases) where T : notnull, ISpanParsable<T> => Property.Holds(values, value =>
    {
        var text = value.ToString() ?? string.Empty;
        var longer = $"1{text}1";
        Check(T.Parse(longer.AsSpan(1, text.Length), null).Equals(value), $"Parse of the part \"{text}\" gives the value back", value);
        Check(T.TryParse(longer.AsSpan(1, text.Length), null, out var read) && read.Equals(value), $"TryParse of the part \"{text}\" gives the value back", value);
        Check(!T.TryParse(default(ReadOnlySpan<char>), null, out _), "TryParse refuses an empty part", value);
        Check(Throws<FormatException>(() => T.Parse(default(ReadOnlySpan<char>), null)), "Parse refuses an empty part by a FormatException", value);
    }, cases);

    /// <summary>The value comes back from its JSON: alone, and as an item of an array.</summary>
    /// <param name="values">The values.</param>
    /// <param name="options">How to write and read; the defaults of System.Text.Json when omitted.</param>
    /// <param name="cases">Number of cases.</param>
    /// <exception cref="PropertyFalsifiedException">The contract is broken for some value.</exception>
    public static void JsonRoundTrip<T>(Arbitrary<T> values, JsonSerializerOptions? options = null, int cases = Property.DefaultCases) where T : notnull => Property.Holds(values, value =>
    {
        var json = JsonSerializer.Serialize(value, options);
        Check(value.Equals(JsonSerializer.Deserialize<T>(json, options)), $"{json} gives the value back", value);
        T[] twice = [value, value];
        var array = JsonSerializer.Serialize(twice, options);
        Check(JsonSerializer.Deserialize<T[]>(array, options) is [var first, var second] && first.Equals(value) && second.Equals(value), $"{array} gives the values back", value);
    }, cases);

    /// <summary>Pairs of which half are of equal values; two random values seldom are.</summary>
    private static Arbitrary<(T First, T Second)> PairsOf<T>(Arbitrary<T> values) => Arb.From(
        from first in values.Generator
        from second in values.Generator
        from same in Gen.Elements(true, false)
        select (First: first, Second: same ? first : second),
        pair => values.Shrinker(pair.First).Select(smaller => (smaller, pair.Second))
            .Concat(values.Shrinker(pair.Second).Select(smaller => (pair.First, smaller))));

    private static Func<T, T, bool>? Operator<T>(string name) =>
        typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)])?.CreateDelegate<Func<T, T, bool>>();

    // Calls a contract whose constraint on T is known to hold only at run time.
    private static void Call<T>(string contract, Arbitrary<T> values, int cases) =>
        typeof(ValueContract).GetMethods().Single(method => method.Name == contract).MakeGenericMethod(typeof(T)).CreateDelegate<Action<Arbitrary<T>, int>>()(values, cases);

    private static bool Throws<TException>(Action action) where TException : Exception
    {
        try
        {
            action();
            return false;
        }
        catch (TException)
        {
            return true;
        }
    }

    private static void Check(bool holds, string rule, params ReadOnlySpan<object> values)
    {
        if (!holds)
            throw new ContractBrokenException($"Broken: {rule}; {string.Join("; ", values.ToArray())}.");
    }
}
