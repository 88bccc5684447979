namespace SocialServices.Domain.Validation;

/// <summary>
/// Places of a document that could not be read and hold stand-ins: a check of the rest says nothing of them, of what contains them, nor of
/// their parts.
/// </summary>
internal sealed class UnreadPaths
{
    private readonly string[] _sorted;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _paths;

    private UnreadPaths(IEnumerable<string> paths)
    {
        var all = new HashSet<string>(paths, StringComparer.Ordinal);
        _paths = all.GetAlternateLookup<ReadOnlySpan<char>>();
        _sorted = [.. all];
        Array.Sort(_sorted, StringComparer.Ordinal);
    }

    /// <summary>Everything was read.</summary>
    public static UnreadPaths None => new([]);

    /// <summary>The places of the errors of reading.</summary>
    public static UnreadPaths Of(IEnumerable<Problem> problems) => new(problems.Where(LeavesStandIn).Select(problem => problem.Path));

    /// <summary>True for an error of reading. A property that is not known or stands twice leaves no stand-in, nor does a warning.</summary>
    public static bool LeavesStandIn(Problem problem) =>
        problem.Severity == ProblemSeverity.Error && problem.Code is not (DocumentProblemCodes.UnknownProperty or DocumentProblemCodes.RepeatedProperty);

    /// <summary>True when the value at a path is a stand-in, stands in one, or has one inside.</summary>
    public bool Touch(string path)
    {
        if (_sorted.Length == 0)
            return false;
        for (var end = 1; end <= path.Length; end++)
        {
            if ((end == path.Length || path[end] is '.' or '[') && _paths.Contains(path.AsSpan(0, end)))
                return true;
        }

        return HasStart(path + '.') || HasStart(path + '[');
    }

    private bool HasStart(string start)
    {
        var at = Array.BinarySearch(_sorted, start, StringComparer.Ordinal);
        at = at < 0 ? ~at : at;
        return at < _sorted.Length && _sorted[at].StartsWith(start, StringComparison.Ordinal);
    }
}
