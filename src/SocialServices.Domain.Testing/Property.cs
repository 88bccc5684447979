using System.Collections;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace SocialServices.Domain.Testing;

/// <summary>
/// Runs FsCheck properties from any test framework: a property that fails throws <see cref="PropertyFalsifiedException"/> with the shrunk
/// case. The environment variable SOCIALSERVICES_CASES sets the number of cases, SOCIALSERVICES_REPLAY runs one failed case again.
/// </summary>
/// <remarks>
/// SOCIALSERVICES_CASES is the number for a property that states none (300 otherwise). A property that states its own number keeps its
/// proportion: with the variable at 600, a property of 50 runs 100 cases; none runs fewer than one.
/// </remarks>
#pragma warning disable CA1716 // a keyword of Visual Basic; in C# it is the word of the field
public static class Property
#pragma warning restore CA1716
{
    /// <summary>Cases of a property that states no number, when the environment does not say.</summary>
    public const int DefaultCases = 300;

    /// <summary>Name of the environment variable with the number of cases.</summary>
    public const string CasesVariable = "SOCIALSERVICES_CASES";

    /// <summary>Name of the environment variable with the case to run again, as a failure prints it: seed,gamma,size.</summary>
    public const string ReplayVariable = "SOCIALSERVICES_REPLAY";

    /// <summary>The predicate is true for every value.</summary>
    /// <exception cref="PropertyFalsifiedException">It is false or throws for some value.</exception>
    public static void Holds<T>(Arbitrary<T> values, Func<T, bool> predicate, int cases = DefaultCases) =>
        Run(Prop.ForAll(values, predicate), cases);

    /// <summary>The action, such as an assertion, throws for no value.</summary>
    /// <exception cref="PropertyFalsifiedException">It throws for some value.</exception>
    public static void Holds<T>(Arbitrary<T> values, Action<T> assertion, int cases = DefaultCases) =>
        Run(Prop.ForAll(values, assertion), cases);

    /// <summary>The predicate is true for every two values.</summary>
    /// <exception cref="PropertyFalsifiedException">It is false or throws for some values.</exception>
    public static void Holds<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Func<T1, T2, bool> predicate, int cases = DefaultCases) =>
        Run(Prop.ForAll(first, second, predicate), cases);

    /// <summary>The action, such as an assertion, throws for no two values.</summary>
    /// <exception cref="PropertyFalsifiedException">It throws for some values.</exception>
    public static void Holds<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Action<T1, T2> assertion, int cases = DefaultCases) =>
        Run(Prop.ForAll(first, second, assertion), cases);

    /// <summary>The predicate is true for every three values.</summary>
    /// <exception cref="PropertyFalsifiedException">It is false or throws for some values.</exception>
    public static void Holds<T1, T2, T3>(
        Arbitrary<T1> first, Arbitrary<T2> second, Arbitrary<T3> third, Func<T1, T2, T3, bool> predicate, int cases = DefaultCases) =>
        Run(Prop.ForAll(first, second, third, predicate), cases);

    /// <summary>The action, such as an assertion, throws for no three values.</summary>
    /// <exception cref="PropertyFalsifiedException">It throws for some values.</exception>
    public static void Holds<T1, T2, T3>(
        Arbitrary<T1> first, Arbitrary<T2> second, Arbitrary<T3> third, Action<T1, T2, T3> assertion, int cases = DefaultCases) =>
        Run(Prop.ForAll(first, second, third, assertion), cases);

    /// <summary>The number of cases that a property of a stated number runs when SOCIALSERVICES_CASES has the given text.</summary>
    /// <exception cref="FormatException">The text is not a whole number of one or more.</exception>
    internal static int Cases(int stated, string? variable)
    {
        if (string.IsNullOrEmpty(variable))
            return stated;
        if (!int.TryParse(variable, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinary) || ordinary < 1)
            throw new FormatException($"{CasesVariable} must be a whole number of one or more, not '{variable}'.");
        return (int)Math.Clamp((long)stated * ordinary / DefaultCases, 1, int.MaxValue);
    }

    /// <summary>The start of a run from the text that a failure printed.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    internal static Replay? ReplayOf(string? variable)
    {
        if (string.IsNullOrEmpty(variable))
            return null;
        var invariant = CultureInfo.InvariantCulture;
        if (variable.Split(',') is not [var seedText, var gammaText, var sizeText]
            || !ulong.TryParse(seedText, NumberStyles.None, invariant, out var seed)
            || !ulong.TryParse(gammaText, NumberStyles.None, invariant, out var gamma)
            || !int.TryParse(sizeText, NumberStyles.None, invariant, out var size))
            throw new FormatException($"{ReplayVariable} must be 'seed,gamma,size' as a failure prints it, not '{variable}'.");
        return new(new Rnd(seed, gamma), FSharpOption<int>.Some(size));
    }

    /// <summary>Runs with the settings of the environment.</summary>
    private static void Run(FsCheck.Property property, int cases) => Run(
        property, Cases(cases, Environment.GetEnvironmentVariable(CasesVariable)), ReplayOf(Environment.GetEnvironmentVariable(ReplayVariable)));

    /// <summary>Runs a number of cases, or only the one of a replay.</summary>
    internal static void Run(FsCheck.Property property, int cases, Replay? replay)
    {
        var config = Config.Quick.WithRunner(new ThrowingRunner()).WithMaxTest(replay is null ? cases : 1);
        Check.One(replay is null ? config : config.WithReplay(FSharpOption<Replay>.Some(replay)), property);
    }

    private static string Show(IEnumerable<object> arguments) => string.Join("; ", arguments.Select(Show));

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        NodaTime.LocalDate date => NodaTime.Text.LocalDatePattern.Iso.Format(date),
        NodaTime.DateInterval period => $"{Show(period.Start)} to {Show(period.End)}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Show))}]",
        System.Runtime.CompilerServices.ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Show(tuple[i])))})",
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>Says nothing while the cases run and throws at the end when one failed.</summary>
    private sealed class ThrowingRunner : IRunner
    {
        public void OnStartFixture(Type t)
        {
            // Fixtures are not used.
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
            // Only the outcome is told.
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
            // Only the outcome is told.
        }

        public void OnFinished(string name, TestResult result)
        {
            if (result is TestResult.Exhausted { Item: var data })
                throw new PropertyFalsifiedException(FormattableString.Invariant($"Only {data.NumberOfTests} cases met the condition of the property; generate valid values instead."), null);
            if (result is not TestResult.Failed { Item1: var run, Item2: var original, Item3: var shrunk, Item4: var outcome, Item6: var last, Item7: var size })
                return;

            var cause = (outcome as Outcome.Failed)?.Item;
            var message = FormattableString.Invariant($"""
                The property does not hold (case {run.NumberOfTests}, {run.NumberOfShrinks} shrinks).
                  smallest: {Show(shrunk)}
                  original: {Show(original)}
                  because:  {cause?.Message}
                  seed {last.Seed},{last.Gamma} size {size}; run it again with {ReplayVariable}={last.Seed},{last.Gamma},{size}
                """);
            throw new PropertyFalsifiedException(message, cause);
        }
    }
}
