using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// Methodologies of one region (soubor metodik kraje): those that set the ceiling and those that set the award, of one or more years, with
/// the versions within a year. For a purpose, a year and a day of decision there is at most one. Immutable and thread-safe.
/// </summary>
/// <remarks>A version applies to the decisions of its days: one that is added later never changes what was decided by an earlier one.</remarks>
public sealed record MethodologySet
{
    private MethodologySet(ValueList<CompensationMethodology> methodologies) => Methodologies = methodologies;

    /// <summary>The methodologies in the order in which they were given.</summary>
    public ValueList<CompensationMethodology> Methodologies { get; }

    /// <summary>The region.</summary>
    public string Region => Methodologies[0].Definition.Region;

    /// <summary>A set of methodologies.</summary>
    /// <exception cref="DomainValidationException">They break rules; the report names all of them, with paths such as "$[1].decisions".</exception>
    public static MethodologySet Create(params ValueList<CompensationMethodology> methodologies)
    {
        TryCreate(methodologies, out var set).ThrowIfErrors();
        return set!;
    }

    /// <summary>
    /// Checks methodologies as a set; the set is null when the report has an error. Days of decision that no version covers, between two
    /// that do, are a warning: the set can be used, <see cref="For"/> refuses those days.
    /// </summary>
    public static ValidationReport TryCreate(ValueList<CompensationMethodology> methodologies, out MethodologySet? set)
    {
        var problems = new ProblemList();
        Check(Guard.Against.Null(methodologies).Select(methodology => methodology.Definition).ToList(), problems);
        set = problems.Report.HasErrors ? null : new(methodologies);
        return problems.Report;
    }

    /// <summary>The one methodology for a purpose and a year that applies to a decision of a day.</summary>
    /// <exception cref="LegalParameterNotDefinedException">No methodology applies; the message names the nearest ones.</exception>
    public CompensationMethodology For(MethodologyPurpose purpose, int year, LocalDate decidedOn) => Methodologies.FirstOrDefault(methodology =>
        methodology.Definition is var definition && definition.Purpose == purpose && definition.Year == year && definition.Decisions.Contains(decidedOn))
        ?? throw NotDefined(purpose, year, decidedOn);

    private static void Check(List<MethodologyDefinition> definitions, ProblemList problems)
    {
        problems.Require(definitions.Count > 0, MethodologySetProblemCodes.Empty, "$", new("Uveďte aspoň jednu metodiku.", "Give at least one methodology."));
        for (var i = 0; i < definitions.Count; i++)
        {
            var (definition, first) = (definitions[i], definitions[0]);
            problems.Require(definition.Region == first.Region, MethodologySetProblemCodes.Region, FormattableString.Invariant($"$[{i}].region"),
                new($"Soubor patří kraji '{first.Region}', ne '{definition.Region}'; vytvořte pro něj vlastní soubor.", $"The set is of the region '{first.Region}', not of '{definition.Region}'; make a set of its own for it."));
            for (var j = 0; j < i; j++)
                Pair(definition, i, definitions[j], j, problems);
        }

        foreach (var group in definitions.Select((definition, index) => (Definition: definition, Index: index)).GroupBy(each => (each.Definition.Purpose, each.Definition.Year)))
            Gaps(group.OrderBy(each => each.Definition.Decisions.From).ToList(), problems);
    }

    private static void Pair(MethodologyDefinition later, int i, MethodologyDefinition earlier, int j, ProblemList problems)
    {
        var isVersion = later.Id == earlier.Id;
        var isSameUse = later.Purpose == earlier.Purpose && later.Year == earlier.Year;
        problems.Require(!isVersion || isSameUse, MethodologySetProblemCodes.Repeated, FormattableString.Invariant($"$[{i}].id"),
            new($"Označení '{later.Id}' má už $[{j}] pro jiný účel nebo rok; verze téže metodiky mají účel i rok stejný.", $"The id '{later.Id}' is that of $[{j}] for another purpose or year; versions of one methodology share both."));
        if (!isSameUse)
            return;
        if (isVersion && later.Version == earlier.Version)
        {
            problems.Fail(MethodologySetProblemCodes.Repeated, FormattableString.Invariant($"$[{i}].version"),
                new($"Metodika {Name(later)} je v souboru dvakrát, už jako $[{j}]; nové znění má vyšší verzi.", $"The methodology {Name(later)} stands twice, already as $[{j}]; a new wording has a higher version."));
            return;
        }

        problems.Require(!Overlap(later.Decisions, earlier.Decisions), MethodologySetProblemCodes.Overlap, FormattableString.Invariant($"$[{i}].decisions"),
            new($"Pro tatáž rozhodnutí platí i {Name(earlier)} ($[{j}], {earlier.Decisions.ToText(Language.Czech)}); ukončete ji dnem před první novou.",
                $"{Name(earlier)} ($[{j}], {earlier.Decisions.ToText(Language.English)}) applies to the same decisions; end it on the day before the first new one."));
        var (higher, lower) = later.Version > earlier.Version ? (later, earlier) : (earlier, later);
        problems.Require(!isVersion || Overlap(later.Decisions, earlier.Decisions) || higher.Decisions.From > lower.Decisions.From || lower.Decisions.From is null,
            MethodologySetProblemCodes.Order, FormattableString.Invariant($"$[{i}].version"),
            new($"Verze {higher.Version} platí pro dřívější rozhodnutí než verze {lower.Version}; nová verze platí jen pro pozdější rozhodnutí.",
                $"Version {higher.Version} applies to earlier decisions than version {lower.Version}; a new version applies to later decisions only."));
    }

    private static void Gaps(List<(MethodologyDefinition Definition, int Index)> group, ProblemList problems)
    {
        var last = group[0].Definition; // of those so far the one that ends last
        foreach (var (next, index) in group.Skip(1))
        {
            if (last.Decisions.To is { } end && next.Decisions.From is { } start && start > end.PlusDays(1))
            {
                var gap = new DateInterval(end.PlusDays(1), start.PlusDays(-1));
                problems.Warn(MethodologySetProblemCodes.Gap, FormattableString.Invariant($"$[{index}].decisions"), new(
                    $"Pro rozhodnutí učiněná {DateText.Of(gap, Language.Czech)} neplatí žádná metodika: {Name(last)} končí dřív a {Name(next)} začíná později.",
                    $"No methodology applies to decisions on {DateText.Of(gap, Language.English)}: {Name(last)} ends before and {Name(next)} starts after."));
            }

            if (!(next.Decisions.To < last.Decisions.To) && last.Decisions.To is not null)
                last = next;
        }
    }

    private LegalParameterNotDefinedException NotDefined(MethodologyPurpose purpose, int year, LocalDate decidedOn)
    {
        var known = Methodologies.Select(methodology => methodology.Definition).Where(definition => definition.Purpose == purpose && definition.Year == year)
            .OrderBy(definition => definition.Decisions.From).ToList();
        var before = known.LastOrDefault(definition => definition.Decisions.To < decidedOn);
        var after = known.FirstOrDefault(definition => definition.Decisions.From > decidedOn);
        var reason = (before, after) switch
        {
            (null, null) => new BilingualText("soubor ji nemá", "the set has none"),
            (_, null) => new($"poslední je {Name(before)}, pro rozhodnutí {before.Decisions.ToText(Language.Czech)}", $"the last one is {Name(before)}, for decisions {before.Decisions.ToText(Language.English)}"),
            (null, _) => new($"první je {Name(after)}, pro rozhodnutí {after.Decisions.ToText(Language.Czech)}", $"the first one is {Name(after)}, for decisions {after.Decisions.ToText(Language.English)}"),
            _ => new($"den leží mezi {Name(before)} ({before.Decisions.ToText(Language.Czech)}) a {Name(after)} ({after.Decisions.ToText(Language.Czech)})",
                $"the day lies between {Name(before)} ({before.Decisions.ToText(Language.English)}) and {Name(after)} ({after.Decisions.ToText(Language.English)})"),
        };
        var what = purpose == MethodologyPurpose.Ceiling ? new BilingualText("vyrovnávací platby", "ceiling") : new("dotace", "award");
        return new(FormattableString.Invariant($"methodology.{(purpose == MethodologyPurpose.Ceiling ? "ceiling" : "award")}.{year}"),
            new($"metodika {what.Czech} na rok {year}, {Region}", $"methodology of the {what.English} for {year}, {Region}"), decidedOn,
            known.Select(definition => definition.Decisions).ToValueList(), reason,
            new("Přidejte do souboru metodiku, která v\u00A0ten den platí.", "Add the methodology that applies on that day to the set."));
    }

    private static bool Overlap(Validity one, Validity other) => !(one.To < other.From) && !(other.To < one.From);

    private static string Name(MethodologyDefinition definition) => FormattableString.Invariant($"'{definition.Id}' v{definition.Version}");
}
