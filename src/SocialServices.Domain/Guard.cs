using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace SocialServices.Domain;

/// <summary>Checks of arguments, in the call shape of Ardalis.GuardClauses, so that the package can replace this file.</summary>
internal static class Guard
{
    public static class Against
    {
        public static T Null<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null) where T : class =>
            value ?? throw new ArgumentNullException(name);

        /// <summary>An item of a list that a caller hands in; its name, such as "plans[3]", is made only for one that is missing.</summary>
        public static T NullItem<T>([NotNull] T? item, int index, string list) where T : class => item ?? throw Missing(index, list);

        public static string NullOrWhiteSpace([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
            string.IsNullOrWhiteSpace(Null(value, name)) ? throw new ArgumentException("A text that is not blank is expected.", name) : value;

        public static T Negative<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null) where T : INumber<T> =>
            value < T.Zero ? throw new ArgumentOutOfRangeException(name, value, "A number of zero or more is expected.") : value;

        public static T OutOfRange<T>(T value, T from, T to, [CallerArgumentExpression(nameof(value))] string? name = null) where T : IComparable<T> =>
            value.CompareTo(from) < 0 || value.CompareTo(to) > 0
                ? throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"A value from {from} to {to} is expected."))
                : value;

        public static T EnumOutOfRange<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null) where T : struct, Enum =>
            Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"One of {string.Join(", ", Enum.GetNames<T>())} is expected.");

        private static ArgumentNullException Missing(int index, string list) => new(FormattableString.Invariant($"{list}[{index}]"));
    }
}
