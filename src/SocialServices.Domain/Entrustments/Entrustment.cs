using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Entrustment of services with a public service obligation (pověření k poskytování služeb obecného hospodářského zájmu). Being entrusted is
/// one of the states that a payment needs, not a claim to money. Immutable and thread-safe.
/// </summary>
public sealed record Entrustment
{
    private Entrustment(EntrustmentDefinition definition) => Definition = definition;

    /// <summary>What the act says.</summary>
    public EntrustmentDefinition Definition { get; }

    /// <summary>First and last day of the obligation.</summary>
    public DateInterval Duration => Definition.Duration;

    /// <summary>An entrustment whose parts fit together.</summary>
    /// <exception cref="DomainValidationException">The act breaks rules; the report names all of them.</exception>
    public static Entrustment Create(EntrustmentDefinition definition)
    {
        TryCreate(definition, out var entrustment).ThrowIfErrors();
        return entrustment!;
    }

    /// <summary>Checks an act; the entrustment is null when the report has an error.</summary>
    public static ValidationReport TryCreate(EntrustmentDefinition definition, out Entrustment? entrustment)
    {
        var report = new ValidationReport(Problems(Guard.Against.Null(definition)).ToValueList());
        entrustment = report.HasErrors ? null : new(definition);
        return report;
    }

    /// <summary>Which Decision rules the act on a day; none where the library must ask, because an amendment came under a later one.</summary>
    public Explained<StateAidRegime?> RegimeOn(LocalDate assessed) => StateAidRegime.Choose(Definition.IssuedOn, assessed, Definition.Amendments);

    /// <summary>Whether the act lasts no longer than the rules allow.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The longest duration is not known under the regime.</exception>
    public Explained<bool> TestDuration(StateAidRules rules) => Guard.Against.Null(rules).TestDuration(Duration, Definition.NeedsSignificantInvestment);

    /// <summary>Elements of Article 4 that the act does not state.</summary>
    /// <exception cref="LegalParameterNotDefinedException">What an act must state is not known under the regime.</exception>
    public Explained<ValueList<EntrustmentElement>> FindMissing(StateAidRules rules) => Guard.Against.Null(rules).FindMissing(Definition.Contents);

    /// <summary>
    /// True when the act names the service or its provider as the one to which the obligation of a service passes. A surplus that was carried
    /// forward follows only then; a grant never passes by itself.
    /// </summary>
    /// <param name="predecessor">Service whose obligation passes.</param>
    /// <param name="successor">Registration of the service to which it might pass.</param>
    public bool NamesSuccessor(ServiceIdentifier predecessor, ServiceRegistration successor) =>
        Guard.Against.Null(successor).Service != predecessor && LinesOf(predecessor).Any() && Definition.Successors.Any(named => named.Is(predecessor, successor));

    /// <summary>Whether a surplus of a service that was carried forward follows to another service (převod přebytku na nástupce), and why.</summary>
    /// <inheritdoc cref="NamesSuccessor" path="/param"/>
    public Explained<bool> TestSuccession(ServiceIdentifier predecessor, ServiceRegistration successor)
    {
        var follows = NamesSuccessor(predecessor, successor);
        return new(follows, new(EntitlementSteps.Succession, Figure.Text(follows ? new("přechází", "follows") : new("nepřechází", "does not follow")))
        {
            Subject = new($"{predecessor} → {successor.Service}", $"{predecessor} → {successor.Service}"),
            Operands = [new("act", OperandOrigin.Input, new("pověření", "entrustment"), Figure.Text(BilingualText.Same(Definition.Number)))],
            Reason = follows
                ? new("Pověření jmenuje nástupce; převedený přebytek jde za závazkem.", "The act names the successor; a carried surplus goes with the obligation.")
                : new("Pověření tuto službu ani jejího poskytovatele jako nástupce nejmenuje; převedený přebytek se vrací u původní služby a s novou službou se nezapočítává.",
                    "The act names neither this service nor its provider as the successor; a carried surplus is returned for the former service and is not set off with the new one."),
        });
    }

    /// <summary>Days of a period on which no act entrusts units of a service in any form; empty where it is covered without a gap.</summary>
    public static ValueList<DateInterval> Gaps(IEnumerable<Entrustment> entrustments, ServiceIdentifier service, DateInterval period) =>
        Gaps(Guard.Against.Null(entrustments).SelectMany(act => act.LinesOf(service)), period);

    /// <summary>Days of a period on which no act entrusts units of a service in one form and unit; empty where it is covered without a gap.</summary>
    public static ValueList<DateInterval> Gaps(IEnumerable<Entrustment> entrustments, ServiceIdentifier service, ServiceForm form, Unit unit, DateInterval period) =>
        Gaps(Guard.Against.Null(entrustments).SelectMany(act => act.LinesOf(service)).Where(each => each.Line.Form == form && each.Line.Capacity.Unit == unit), period);

    private static ValueList<DateInterval> Gaps(IEnumerable<(EntrustmentLine Line, DateInterval Days, string Number)> lines, DateInterval period) =>
        UncoveredDays.Of(Guard.Against.Null(period), lines.Where(each => each.Line.Capacity.Quantity.TenThousandths > 0).Select(each => each.Days));

    /// <summary>
    /// Problems of a service that several regions entrust: their shares of it together are at most the whole on every day.
    /// </summary>
    /// <param name="entrustments">The acts of all regions.</param>
    /// <param name="service">Identifier of the service.</param>
    public static ValidationReport CheckShares(IEnumerable<Entrustment> entrustments, ServiceIdentifier service)
    {
        var acts = Guard.Against.Null(entrustments).Where(act => act.LinesOf(service).Any()).OrderBy(act => act.Duration.Start).ToList();
        var problems = acts.Select(act => act.Duration.Start).Distinct()
            .Select(day => (Day: day, Shares: acts.Where(act => act.Duration.Contains(day)).GroupBy(act => act.Definition.Region).Select(region => region.Max(act => act.Definition.Share)).Aggregate((sum, share) => sum + share)))
            .Where(each => each.Shares > Rate.One)
            .Select(each => Problem.Error(EntrustmentProblemCodes.Share, FormattableString.Invariant($"$.{service}"), new(
                $"Kraje pověřují ke dni {DateText.Of(each.Day, Language.Czech)} dohromady {each.Shares.ToText(Language.Czech)} služby; nejvýše může být celá.",
                $"On {DateText.Of(each.Day, Language.English)} regions entrust {each.Shares.ToText(Language.English)} of the service together; the whole is the most.")));
        return new(problems.ToValueList());
    }

    /// <summary>Units entrusted for a service and form day by day, of all acts together; by a region, where the acts are only its own.</summary>
    internal static ValueList<StatedCapacity> CapacityIn(DateInterval period, IReadOnlyList<Entrustment> entrustments, ServiceIdentifier service, ServiceForm form, Unit unit, Region? by = null)
    {
        BilingualText nobody = by is null ? new("služba není pověřena", "the service is not entrusted") : new($"{by.Name.Czech} službu nepověřuje", $"{by.Name.English} does not entrust the service");
        var lines = entrustments.SelectMany(act => act.LinesOf(service)).Where(each => each.Line.Form == form).ToList();
        return StatedCapacity.ByDay(period, lines.SelectMany(each => new[] { each.Days.Start, each.Days.End.PlusDays(1) }), day =>
        {
            var ofForm = lines.FindAll(each => each.Days.Contains(day)).OrderBy(each => each.Number, StringComparer.Ordinal).ToList();
            var valid = ofForm.FindAll(each => each.Line.Capacity.Unit == unit);
            return valid.Count == 0
                ? StatedCapacity.None(unit, ofForm.Select(each => each.Line.Capacity), nobody)
                : new(valid.Select(each => each.Line.Capacity).Aggregate((sum, part) => sum + part), BilingualText.Same(string.Join(" + ", valid.Select(each => each.Number).Distinct(StringComparer.Ordinal))));
        });
    }

    internal IEnumerable<(EntrustmentLine Line, DateInterval Days, string Number)> LinesOf(ServiceIdentifier service) => Definition.Lines
        .Where(line => line.Service == service).Select(line => (line, line.Validity.Intersect(Duration)!, Definition.Number));

    private static IEnumerable<Problem> Problems(EntrustmentDefinition definition)
    {
        if (string.IsNullOrWhiteSpace(definition.Number))
            yield return Problem.Error(EntrustmentProblemCodes.Blank, "$.number", new("Pověření nemá číslo.", "The entrustment has no number."));
        foreach (var fault in EntrustmentFaults.LastDay(definition.Duration.End, "$.duration"))
            yield return fault;
        for (var i = 0; i < definition.Successors.Count; i++)
        {
            foreach (var fault in definition.Successors[i].Faults(definition, FormattableString.Invariant($"$.successors[{i}]")))
                yield return fault;
        }

        if (definition.Lines.Count == 0)
            yield return Problem.Error(EntrustmentProblemCodes.Empty, "$.lines", new("Pověření nemá žádnou službu.", "The entrustment has no service."));
        if (definition.Share <= Rate.Zero || definition.Share > Rate.One)
            yield return Problem.Error(EntrustmentProblemCodes.Share, "$.share", new($"Podíl kraje je nad 0 a nejvýše 100\u00A0%, ne {definition.Share.ToText(Language.Czech)}.", $"The share of the region is above 0 and at most 100%, not {definition.Share.ToText(Language.English)}."));
        foreach (var amended in definition.Amendments.Where(amended => amended < definition.IssuedOn))
            yield return Problem.Error(EntrustmentProblemCodes.OutsideValidity, "$.amendments", new(
                $"Změna ze dne {DateText.Of(amended, Language.Czech)} je starší než pověření ze dne {DateText.Of(definition.IssuedOn, Language.Czech)}.",
                $"The amendment of {DateText.Of(amended, Language.English)} is older than the act of {DateText.Of(definition.IssuedOn, Language.English)}."));
        for (var i = 0; i < definition.Lines.Count; i++)
        {
            var line = definition.Lines[i];
            var path = FormattableString.Invariant($"$.lines[{i}]");
            var faults = Faults(line, path).ToList();
            foreach (var fault in faults)
                yield return fault;
            if (faults.Count > 0)
                continue;
            if (line.Validity.Intersect(definition.Duration) is null || line.Validity.From < definition.Duration.Start || line.Validity.To > definition.Duration.End)
                yield return Problem.Error(EntrustmentProblemCodes.OutsideValidity, path, new(
                    $"Rozsah {line.Validity.ToText(Language.Czech)} přesahuje dobu pověření {DateText.Of(definition.Duration, Language.Czech)}.",
                    $"The scope {line.Validity.ToText(Language.English)} goes beyond the entrustment, {DateText.Of(definition.Duration, Language.English)}."));
            if (definition.Lines.Take(i).Any(earlier => earlier.Service == line.Service && earlier.Form == line.Form && earlier.Capacity.Unit == line.Capacity.Unit && Overlap(earlier.Validity, line.Validity)))
                yield return Problem.Error(EntrustmentProblemCodes.Overlap, path, new(
                    $"Služba {line.Service}, forma {line.Form.ToText(Language.Czech)}, má v pověření pro tytéž dny dva rozsahy.", $"The service {line.Service}, {line.Form.ToText(Language.English)} form, has two scopes for the same days."));
        }

        static IEnumerable<Problem> Faults(EntrustmentLine line, string path) =>
            [.. EntrustmentFaults.Service(line.Service, $"{path}.service"), .. EntrustmentFaults.Defined(line.Form, $"{path}.form"), .. EntrustmentFaults.Capacity(line.Capacity, $"{path}.capacity")];

        static bool Overlap(Validity left, Validity right) => !(left.To < right.From) && !(right.To < left.From);
    }
}
