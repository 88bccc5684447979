using NodaTime;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Plan of social services over its versions (plán rozvoje sociálních služeb), checked. From its first day on, a version supersedes the
/// earlier ones for good: no earlier day changes, and where it ends, the plan ends. Immutable and thread-safe.
/// </summary>
public sealed record DevelopmentPlan
{
    private DevelopmentPlan(DevelopmentPlanKind kind, string name, ValueList<DevelopmentPlanVersion> versions)
    {
        Kind = kind;
        Name = name;
        Versions = versions;
    }

    /// <summary>Kind of plan.</summary>
    public DevelopmentPlanKind Kind { get; }

    /// <summary>Name, such as "SPRSS Libereckého kraje 2014–2017".</summary>
    public string Name { get; }

    /// <summary>Versions by number, at least one.</summary>
    public ValueList<DevelopmentPlanVersion> Versions { get; }

    /// <summary>A plan of versions in any order.</summary>
    /// <exception cref="DomainValidationException">A version breaks rules; the report names all of them.</exception>
    public static DevelopmentPlan Create(DevelopmentPlanKind kind, string name, params IEnumerable<DevelopmentPlanVersion> versions)
    {
        TryCreate(kind, name, versions, out var plan).ThrowIfErrors();
        return plan!;
    }

    /// <summary>Checks a plan; it is null when the report has an error. Paths count the versions in the order given.</summary>
    public static ValidationReport TryCreate(DevelopmentPlanKind kind, string name, IEnumerable<DevelopmentPlanVersion> versions, out DevelopmentPlan? plan)
    {
        var given = Guard.Against.Null(versions).ToValueList();
        var report = Check(kind, name, given);
        plan = report.HasErrors ? null : new(kind, name, given.OrderBy(version => version.Number).ToValueList());
        return report;
    }

    /// <summary>The plan with one more version.</summary>
    /// <exception cref="DomainValidationException">The version breaks rules by itself or beside the others.</exception>
    public DevelopmentPlan With(DevelopmentPlanVersion version) => Create(Kind, Name, Versions.With(Guard.Against.Null(version)));

    /// <summary>The version of a day: the last one that had started. None before the first one starts, and after the last one that started has ended.</summary>
    public DevelopmentPlanVersion? On(LocalDate day) =>
        Versions.LastOrDefault(version => version.Validity.From <= day) is { } version && version.Validity.Contains(day) ? version : null;

    private static ValidationReport Check(DevelopmentPlanKind kind, string name, ValueList<DevelopmentPlanVersion> versions)
    {
        var problems = new NeedProblems();
        problems.Require(Enum.IsDefined(kind), NeedProblemCodes.PlanKind, "$.kind",
            "Plán je střednědobý, akční, nebo komunitní.", "A plan is medium-term, an action plan, or one of municipalities.");
        problems.Text(name, "$.name");
        problems.Require(versions.Count > 0, NeedProblemCodes.PlanEmpty, "$.versions", "Uveďte aspoň jednu verzi plánu.", "Give at least one version of the plan.");
        for (var i = 0; i < versions.Count; i++)
            Version(problems, versions[i], versions.Where(other => other.Number < versions[i].Number).MaxBy(other => other.Number), FormattableString.Invariant($"$.versions[{i}]"));
        foreach (var same in versions.GroupBy(version => version.Number).Where(same => same.Skip(1).Any()))
        {
            problems.Require(false, NeedProblemCodes.PlanNumber, "$.versions",
                FormattableString.Invariant($"Verze {same.Key} je uvedena vícekrát; každá má vlastní číslo."),
                FormattableString.Invariant($"The version {same.Key} stands more than once; each has a number of its own."));
        }

        return problems.Report;
    }

    private static void Version(NeedProblems problems, DevelopmentPlanVersion version, DevelopmentPlanVersion? superseded, string path)
    {
        problems.Require(version.Number >= 1, NeedProblemCodes.PlanNumber, $"{path}.number", "Číslo verze je od 1.", "The number of a version is 1 or more.");
        problems.Text(version.Resolution, $"{path}.resolution");
        problems.Require(version.Validity.From is not null, NeedProblemCodes.PlanStart, $"{path}.validity", "Uveďte první den platnosti verze.", "State the first day of the version.");
        if (version.Validity.From is { } from && superseded?.Validity.From is { } before)
        {
            problems.Require(from >= before, NeedProblemCodes.PlanStart, $"{path}.validity",
                FormattableString.Invariant($"Verze {version.Number} nahrazuje verzi {superseded.Number}, nemůže tedy začít před ní ({DateText.Of(before, Language.Czech)})."),
                FormattableString.Invariant($"Version {version.Number} supersedes version {superseded.Number}, so it can't start before it ({DateText.Of(before, Language.English)})."));
        }

        problems.Require(version.Capacities.Count > 0, NeedProblemCodes.PlanEmpty, $"{path}.capacities", "Uveďte aspoň jednu plánovanou kapacitu.", "Give at least one planned capacity.");
        problems.Capacities(version.Capacities, $"{path}.capacities");
        for (var i = 0; i < version.Capacities.Count; i++)
        {
            var row = version.Capacities[i];
            var same = Enumerable.Range(0, i).FirstOrDefault(earlier => NeedKey.Of(version.Capacities[earlier]) == NeedKey.Of(row) && version.Capacities[earlier].Area.Overlaps(row.Area), -1);
            problems.Require(same < 0, NeedProblemCodes.PlanOverlap, FormattableString.Invariant($"{path}.capacities[{i}]"),
                FormattableString.Invariant($"Pro týž druh, skupinu a jednotku má společné místo s {path}.capacities[{same}], takže součet není jistý; uveďte území, která se nepřekrývají."),
                FormattableString.Invariant($"For the same type, group and unit it shares a place with {path}.capacities[{same}], so the sum is not certain; give areas that don't overlap."));
        }
    }
}

/// <summary>Kind of plan of social services (druh plánu).</summary>
public enum DevelopmentPlanKind
{
    /// <summary>Medium-term plan of a region (střednědobý plán rozvoje sociálních služeb, SPRSS), usually for three years.</summary>
    MediumTerm,

    /// <summary>Yearly action plan that carries it out (akční plán).</summary>
    Action,

    /// <summary>Plan of a municipality or of several (komunitní plán).</summary>
    Community,
}
