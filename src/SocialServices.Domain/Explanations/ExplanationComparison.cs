using System.Text;

namespace SocialServices.Domain.Explanations;

/// <summary>
/// Two explanations compared step by step (porovnání výpočtů): which steps differ, by how much, and because of which input or parameter.
/// </summary>
/// <param name="Differences">The steps that differ, in the order of the calculation; the outermost is last.</param>
public sealed record ExplanationComparison(ValueList<StepDifference> Differences)
{
    /// <summary>True when no step differs.</summary>
    public bool IsSame => Differences.Count == 0;

    /// <summary>Inputs and parameters that differ: the causes, each once.</summary>
    public ValueList<OperandDifference> Causes => Differences.SelectMany(difference => difference.Causes).Distinct().ToValueList();

    /// <summary>Compares two explanations of the same kind of calculation.</summary>
    public static ExplanationComparison Between(Explanation before, Explanation after)
    {
        var differences = new List<StepDifference>();
        Compare(Guard.Against.Null(before), Guard.Against.Null(after), differences);
        return new(differences.ToValueList());
    }

    /// <summary>Text for people: a paragraph for each step that differs.</summary>
    public string ToText(Language language)
    {
        if (IsSame)
            return language == Language.Czech ? "Výpočty se neliší.\n" : "The calculations do not differ.\n";

        var text = new StringBuilder();
        foreach (var difference in Differences)
        {
            text.Append(difference.ToText(language)).Append('\n');
            foreach (var cause in difference.Causes)
                text.Append("     ").Append(language == Language.Czech ? "protože " : "because ").Append(cause.ToText(language)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);

    private static void Compare(Explanation? before, Explanation? after, List<StepDifference> differences)
    {
        foreach (var (partBefore, partAfter) in Pair(before?.Parts, after?.Parts, part => (part.Step.Id, part.Subject)))
            Compare(partBefore, partAfter, differences);

        var causes = Pair(before?.Operands, after?.Operands, operand => operand.Id)
            .Where(pair => (pair.Before ?? pair.After)!.Origin != OperandOrigin.Step && pair.Before?.Value != pair.After?.Value)
            .Select(pair => new OperandDifference((pair.After ?? pair.Before)!.Id, (pair.After ?? pair.Before)!.Name, (pair.After ?? pair.Before)!.Origin, pair.Before?.Value, pair.After?.Value))
            .ToValueList();
        if (causes.Count == 0 && before?.Value == after?.Value && before?.Rounding == after?.Rounding)
            return;

        var shown = (after ?? before)!;
        differences.Add(new(shown.Step, shown.Subject, before?.Value, after?.Value, causes));
    }

    // Keeps the order of the first list and puts what only the second has at the end; a repeated key pairs by its turn.
    private static IEnumerable<(T? Before, T? After)> Pair<T, TKey>(IEnumerable<T>? before, IEnumerable<T>? after, Func<T, TKey> key)
        where T : class
        where TKey : notnull
    {
        var others = (after ?? []).ToList();
        var places = others.Index().GroupBy(other => key(other.Item), other => other.Index).ToDictionary(group => group.Key, group => new Queue<int>(group));
        foreach (var item in before ?? [])
            yield return (item, places.TryGetValue(key(item), out var turn) && turn.TryDequeue(out var place) ? others[place] : null);
        foreach (var place in places.Values.SelectMany(turn => turn).Order())
            yield return (null, others[place]);
    }
}
