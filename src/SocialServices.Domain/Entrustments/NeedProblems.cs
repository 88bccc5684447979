using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Entrustments;

/// <summary>Collects the problems of an aggregate of needs; holds the checks that several of them share.</summary>
internal sealed class NeedProblems
{
    private readonly ProblemList _problems = new();

    public ValidationReport Report => _problems.Report;

    public void Require(bool holds, string code, string path, string czech, string english) => _problems.Require(holds, code, path, new(czech, english));

    public void Warn(string code, string path, string czech, string english) => _problems.Warn(code, path, new(czech, english));

    public void Text(string? text, string path) =>
        Require(!string.IsNullOrWhiteSpace(text), NeedProblemCodes.Blank, path, "Text nesmí být prázdný.", "The text must not be blank.");

    public void Capacity(Capacity capacity, string path) =>
        Require(capacity.Unit != Unit.One, NeedProblemCodes.Unit, path, "Kapacita musí mít jednotku, např. '9 bed' nebo '2.5 fte'.", "A capacity must have a unit, such as '9 bed' or '2.5 fte'.");

    public void Capacities(ValueList<AreaCapacity> capacities, string path)
    {
        for (var i = 0; i < capacities.Count; i++)
        {
            var place = FormattableString.Invariant($"{path}[{i}]");
            Capacity(capacities[i].Capacity, $"{place}.capacity");
            Require(!capacities[i].Area.IsEmpty, NeedProblemCodes.Nowhere, $"{place}.area", "Uveďte aspoň jedno místo území.", "Give at least one place of the area.");
        }
    }
}
