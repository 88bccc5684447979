using NodaTime;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Evidence of need (evidence potřeb): what municipalities ask for, checked so that nothing counts twice on one day. Its order has no
/// effect: the same requests make equal evidence. Immutable and thread-safe.
/// </summary>
public sealed record NeedEvidence
{
    private NeedEvidence(ValueList<NeedRequest> requests) => Requests = requests;

    /// <summary>The requests by municipality with extended powers, municipality, type, target group, unit and first day.</summary>
    public ValueList<NeedRequest> Requests { get; }

    /// <summary>Evidence of requests in any order.</summary>
    /// <exception cref="DomainValidationException">A request breaks rules; the report names all of them.</exception>
    public static NeedEvidence Create(IEnumerable<NeedRequest> requests)
    {
        var report = TryCreate(requests, out var evidence);
        report.ThrowIfErrors();
        return evidence!;
    }

    /// <summary>Checks requests; the evidence is null when the report has an error. Paths count the requests in the order given.</summary>
    public static ValidationReport TryCreate(IEnumerable<NeedRequest> requests, out NeedEvidence? evidence)
    {
        var given = Guard.Against.Null(requests).ToValueList();
        var report = Check(given);
        evidence = report.HasErrors ? null : new(given
            .OrderBy(request => request.Area.Code, StringComparer.Ordinal)
            .ThenBy(request => request.Municipality?.Code, StringComparer.Ordinal)
            .ThenBy(NeedKey.Of)
            .ThenBy(request => request.Period.Start)
            .ToValueList());
        return report;
    }

    /// <summary>The requests for a day. Those of successive half-years replace each other; they never add up.</summary>
    public ValueList<NeedRequest> On(LocalDate day) => Requests.Where(request => request.Period.Contains(day)).ToValueList();

    private static ValidationReport Check(ValueList<NeedRequest> requests)
    {
        var problems = new NeedProblems();
        for (var i = 0; i < requests.Count; i++)
        {
            var (request, path) = (requests[i], FormattableString.Invariant($"$.requests[{i}]"));
            problems.Capacity(request.Capacity, $"{path}.capacity");
            problems.Text(request.Source, $"{path}.source");
            if (request.Municipality is { } municipality)
                Municipality(problems, municipality, request, $"{path}.municipality");
        }

        foreach (var same in requests.Select((request, index) => (Request: request, Index: index)).GroupBy(each => (each.Request.Area, NeedKey.Of(each.Request))))
        {
            var all = same.ToList();
            for (var later = 1; later < all.Count; later++)
            {
                for (var earlier = 0; earlier < later; earlier++)
                    Together(problems, all[earlier], all[later]);
            }
        }

        return problems.Report;
    }

    private static void Municipality(NeedProblems problems, RequestingMunicipality municipality, NeedRequest request, string path)
    {
        var code = municipality.Code ?? string.Empty;
        var isCode = IdentifierText.IsDigits(code, 6, 6);
        problems.Require(isCode, NeedProblemCodes.MunicipalityCode, $"{path}.code",
            $"Kód obce (ZÚJ) je šest číslic, např. '576964', ne {IdentifierText.Quoted(code)}.",
            $"The code of a municipality (ZÚJ) is six digits, such as '576964', not {IdentifierText.Quoted(code)}.");
        problems.Text(municipality.Name, $"{path}.name");
        problems.Require(!isCode || MayLieIn(code, request.Area, request.Period), NeedProblemCodes.MunicipalityArea, $"{path}.code",
            $"Obec '{code}' neleží v obvodu ORP {request.Area.Name.Czech} ({request.Area.Code}); opravte kód obce nebo ORP.",
            $"The municipality '{code}' does not lie in the territory of the municipality with extended powers {request.Area.Name.English} ({request.Area.Code}); correct either code.");
    }

    // The library knows the seats and the municipalities that moved; any other one may lie anywhere.
    private static bool MayLieIn(string code, MunicipalityWithExtendedPowers area, DateInterval period)
    {
        if (MunicipalityWithExtendedPowers.TryBySeatMunicipalityCode(code, out var seat))
            return seat == area;
        return !MunicipalityMove.TryByCode(code, out var move) || MayLieInOn(period.Start) || MayLieInOn(period.End);

        bool MayLieInOn(LocalDate day) => !move.MunicipalityWithExtendedPowers.TryAt(day, out var known) || known.Value == area;
    }

    private static void Together(NeedProblems problems, (NeedRequest Request, int Index) earlier, (NeedRequest Request, int Index) later)
    {
        if (earlier.Request.Period.Intersection(later.Request.Period) is not { } days)
            return;
        var path = FormattableString.Invariant($"$.requests[{later.Index}]");
        var other = FormattableString.Invariant($"$.requests[{earlier.Index}]");
        var (from, to) = (earlier.Request.Municipality?.Code, later.Request.Municipality?.Code);
        problems.Require(from != to, NeedProblemCodes.Repeated, path,
            $"Tentýž požadavek je už v {other} pro dny {DateText.Of(days, Language.Czech)}; zkraťte jedno z období, nebo požadavky spojte.",
            $"The same is asked for in {other} on the days {DateText.Of(days, Language.English)}; shorten one of the periods or join the requests.");
        if (from != to && (from is null || to is null))
        {
            problems.Warn(NeedProblemCodes.CountedTwice, path,
                $"Za totéž území žádá ORP i obec v něm ({other}), dny {DateText.Of(days, Language.Czech)}; ověřte, že ORP požadavek obce nezahrnuje.",
                $"The municipality with extended powers and one in its territory ask for the same ({other}) on the days {DateText.Of(days, Language.English)}; check that the former does not include the latter.");
        }
    }
}
