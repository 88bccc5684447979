namespace SocialServices.Domain.Projects.Statements;

/// <summary>
/// Attribute with everything that sources state of it (údaj podle zdrojů): statements stand side by side and none is lost. One may be chosen
/// as the one in force, with the reason. The empty one stands for an attribute that no source states. Immutable and thread-safe.
/// </summary>
/// <typeparam name="T">Type of the value; values that implement <see cref="IStatedValue{T}"/> may agree without being equal.</typeparam>
public sealed record Stated<T> where T : notnull
{
    private readonly int? _chosen;

    internal Stated(ValueList<Statement<T>> statements, int? chosen = null, BilingualText reason = default)
    {
        Statements = Guard.Against.Null(statements);
        _chosen = chosen;
        Reason = reason;
    }

    /// <summary>The attribute that no source states.</summary>
    public static Stated<T> Nowhere { get; } = new(ValueList<Statement<T>>.Empty);

    /// <summary>The statements in their order.</summary>
    public ValueList<Statement<T>> Statements { get; }

    /// <summary>Why the one in force was chosen; empty where none was.</summary>
    public BilingualText Reason { get; }

    /// <summary>True when a source states it.</summary>
    public bool IsStated => Statements.Count > 0;

    /// <summary>True when a statement was chosen as the one in force.</summary>
    public bool IsChosen => _chosen is not null;

    /// <summary>
    /// The statement in force: the chosen one; where none was chosen, the first one as long as all agree. None where no source states it, or
    /// sources disagree and nobody has decided.
    /// </summary>
    public Statement<T>? InForce => _chosen is { } chosen ? Statements[chosen] : IsStated && Disagreements.Count == 0 ? Statements[0] : null;

    /// <summary>Every two statements that can't both be true, by their order.</summary>
    public ValueList<(Statement<T> First, Statement<T> Second)> Disagreements => Statements
        .SelectMany((first, i) => Statements.Skip(i + 1).Where(second => !Agree(first.Value, second.Value)).Select(second => (first, second)))
        .ToValueList();

    /// <summary>What a source states of it, in the order of the statements.</summary>
    public ValueList<Statement<T>> By(string sourceId) => Statements.Where(statement => statement.Source.Id == sourceId).ToValueList();

    /// <summary>The same with one more statement.</summary>
    public Stated<T> With(Statement<T> statement) => new(Statements.With(Guard.Against.Null(statement)), _chosen, Reason);

    /// <summary>The same with a statement chosen as the one in force.</summary>
    /// <param name="index">Place of the statement, from 0.</param>
    /// <param name="reason">Why it was chosen, not blank.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such statement.</exception>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public Stated<T> Choose(int index, BilingualText reason)
    {
        Guard.Against.OutOfRange(index, 0, Statements.Count - 1);
        Guard.Against.NullOrWhiteSpace(reason.Czech, nameof(reason));
        Guard.Against.NullOrWhiteSpace(reason.English, nameof(reason));
        return new(Statements, index, reason);
    }

    /// <summary>The values in their order, with their sources.</summary>
    public override string ToString() => string.Join("; ", Statements.Select(statement => $"{statement.Value} ({statement.Source.Id})"));

    internal bool IsInForce(int index) => _chosen == index;

    private static bool Agree(T first, T second) => first is IStatedValue<T> stated ? stated.AgreesWith(second) : EqualityComparer<T>.Default.Equals(first, second);
}

/// <summary>Makes attributes that sources state (údaje podle zdrojů).</summary>
public static class Stated
{
    /// <summary>An attribute that one source states.</summary>
    public static Stated<T> By<T>(PublishedSource source, T value) where T : notnull => new([new(value, source)]);

    /// <summary>An attribute with statements of one or several sources.</summary>
    public static Stated<T> Of<T>(params ValueList<Statement<T>> statements) where T : notnull => new(statements);
}
