using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Validation;

/// <summary>Collects the problems of a check, in the order in which they are found.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];

    /// <summary>All problems so far.</summary>
    public ValidationReport Report => new(_problems.ToValueList());

    /// <summary>An error where something does not hold.</summary>
    public void Require(bool holds, string code, string path, BilingualText text, Citation? citation = null)
    {
        if (!holds)
            Fail(code, path, text, citation);
    }

    public void Fail(string code, string path, BilingualText text, Citation? citation = null, int? line = null) => _problems.Add(Problem.Error(code, path, text, line, citation));

    public void Warn(string code, string path, BilingualText text, Citation? citation = null, int? line = null) => _problems.Add(Problem.Warning(code, path, text, line, citation));

    /// <summary>An error for each day on which one stretch starts within another; they are named in the plural.</summary>
    public void NoSharedDay(IEnumerable<DateInterval> stretches, string code, string path, BilingualText what)
    {
        foreach (var day in SharedDays.Of(stretches))
        {
            Fail(code, path, new(
                $"{what.Czech} se překrývají dnem {DateText.Of(day, Language.Czech)}; každý den smí být jen v\u00A0jednom.",
                $"{what.English} overlap on {DateText.Of(day, Language.English)}; a day may belong to one only."));
        }
    }
}
