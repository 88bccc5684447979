using NodaTime;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Evidence of need (evidence potřeb): what municipalities ask for over the half-years, checked. Its order has no effect: the same requests
/// make equal evidence. Immutable and thread-safe.
/// </summary>
public sealed record NeedEvidence
{
    private NeedEvidence(ValueList<NeedRequest> requests) => Requests = requests;

    /// <summary>The requests by municipality with extended powers, municipality, type, target group, unit and half-year.</summary>
    public ValueList<NeedRequest> Requests { get; }

    /// <summary>Evidence of requests in any order.</summary>
    /// <exception cref="DomainValidationException">A request breaks rules; the report names all of them.</exception>
    public static NeedEvidence Create(IEnumerable<NeedRequest> requests)
    {
        TryCreate(requests, out var evidence).ThrowIfErrors();
        return evidence!;
    }

    /// <summary>Checks requests; the evidence is null when the report has an error. Paths count the requests in the order given.</summary>
    public static ValidationReport TryCreate(IEnumerable<NeedRequest> requests, out NeedEvidence? evidence)
    {
        var given = Guard.Against.Null(requests).ToValueList();
        var report = Check(given, "$.requests");
        evidence = report.HasErrors ? null : new(given
            .OrderBy(request => request.Area.Code, StringComparer.Ordinal)
            .ThenBy(request => request.Municipality?.Code, StringComparer.Ordinal)
            .ThenBy(NeedKey.Of)
            .ThenBy(request => request.Found)
            .ToValueList());
        return report;
    }

    /// <summary>The requests of one half-year.</summary>
    public NeedEvidence In(HalfYear half) => new(Requests.Where(request => request.Found == half).ToValueList());

    /// <summary>
    /// The need as it stands on a day: of each body, for each type, target group and unit, the request of the last half-year that has begun.
    /// Requests of successive half-years replace each other and never add up; one of zero ends the need.
    /// </summary>
    public NeedEvidence On(LocalDate day) => new(Requests
        .Where(request => request.Found.Days.Start <= day)
        .GroupBy(request => (request.Area, request.Municipality?.Code, NeedKey.Of(request)))
        .Select(same => same.Last())
        .ToValueList());

    /// <summary>Checks requests that stand in a list of a document, such as "$.requests".</summary>
    internal static ValidationReport Check(ValueList<NeedRequest> requests, string list)
    {
        var problems = new NeedProblems();
        for (var i = 0; i < requests.Count; i++)
        {
            var (request, path) = (requests[i], At(list, i));
            problems.Capacity(request.Capacity, $"{path}.capacity");
            problems.Text(request.Source, $"{path}.source");
            if (request.Municipality is { } municipality)
                Municipality(problems, municipality, request, $"{path}.municipality");
        }

        foreach (var same in Enumerable.Range(0, requests.Count).GroupBy(i => (requests[i].Area, NeedKey.Of(requests[i]))))
            Together(problems, requests, same.ToList(), list);
        return problems.Report;
    }

    private static string At(string list, int index) => FormattableString.Invariant($"{list}[{index}]");

    private static void Municipality(NeedProblems problems, RequestingMunicipality municipality, NeedRequest request, string path)
    {
        var code = municipality.Code ?? string.Empty;
        var isCode = IdentifierText.IsDigits(code, 6, 6);
        problems.Require(isCode, NeedProblemCodes.MunicipalityCode, $"{path}.code",
            $"Kód obce (ZÚJ) je šest číslic, např. '576964', ne {IdentifierText.Quoted(code)}.",
            $"The code of a municipality (ZÚJ) is six digits, such as '576964', not {IdentifierText.Quoted(code)}.");
        problems.Text(municipality.Name, $"{path}.name");
        problems.Require(!isCode || MayLieIn(code, request.Area, request.Found.Days), NeedProblemCodes.MunicipalityArea, $"{path}.code",
            $"Obec '{code}' neleží v obvodu ORP {request.Area.Name.Czech} ({request.Area.Code}); opravte kód obce nebo ORP.",
            $"The municipality '{code}' does not lie in the territory of the municipality with extended powers {request.Area.Name.English} ({request.Area.Code}); correct either code.");
    }

    // The library knows the seats and the municipalities that moved; any other one may lie anywhere.
    private static bool MayLieIn(string code, MunicipalityWithExtendedPowers area, DateInterval days)
    {
        if (MunicipalityWithExtendedPowers.TryBySeatMunicipalityCode(code, out var seat))
            return seat == area;
        return !MunicipalityMove.TryByCode(code, out var move) || MayLieInOn(days.Start) || MayLieInOn(days.End);

        bool MayLieInOn(LocalDate day) => !move.MunicipalityWithExtendedPowers.TryAt(day, out var known) || known.Value == area;
    }

    // Requests of one territory for the same.
    private static void Together(NeedProblems problems, ValueList<NeedRequest> requests, List<int> indices, string list)
    {
        foreach (var twice in indices.GroupBy(i => (requests[i].Municipality?.Code, requests[i].Found)))
        {
            var first = At(list, twice.First());
            foreach (var i in twice.Skip(1))
            {
                problems.Require(false, NeedProblemCodes.Repeated, At(list, i),
                    $"Týž požadavek za {twice.Key.Found.ToText(Language.Czech)} je už v {first}; ponechte jeden, nebo je sečtěte.",
                    $"The same is asked for in the {twice.Key.Found.ToText(Language.English)} in {first}; keep one or add them up.");
            }
        }

        if (indices.FindIndex(i => requests[i].Municipality is null) < 0)
            return;
        foreach (var municipality in indices.Where(i => requests[i].Municipality is not null).GroupBy(i => requests[i].Municipality!.Code, StringComparer.Ordinal))
        {
            problems.Warn(NeedProblemCodes.CountedTwice, At(list, municipality.First()),
                $"Totéž žádá i ORP {requests[indices[0]].Area.Name.Czech} za celý svůj obvod; ověřte, že její požadavek tento nezahrnuje.",
                $"The municipality with extended powers {requests[indices[0]].Area.Name.English} asks for the same for its whole territory; check that its request does not include this one.");
        }
    }
}
