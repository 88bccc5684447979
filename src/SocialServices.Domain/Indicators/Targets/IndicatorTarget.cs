using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Indicators.Targets;

/// <summary>
/// Target of an indicator (cílová hodnota): what the project promised, for all services or for those of one type, in all versions that were
/// approved. The version in force on the last day of realisation is the one that is evaluated. Value-equal, immutable and thread-safe.
/// </summary>
public sealed record IndicatorTarget
{
    private IndicatorTarget(IndicatorTargetDefinition definition) => Definition = definition;

    /// <summary>What it consists of.</summary>
    public IndicatorTargetDefinition Definition { get; }

    /// <summary>The indicator.</summary>
    public Indicator Indicator => Definition.Indicator;

    /// <summary>The service type that the target is for; none for all services of the project.</summary>
    public ServiceType? Service => Definition.Service;

    /// <summary>Whether the beneficiary is bound to it.</summary>
    public TargetObligation Obligation => Definition.Obligation;

    /// <summary>Output or result; none where neither the indicator nor the definition tells.</summary>
    public IndicatorKind? Kind => Indicator.Kind ?? Definition.Kind;

    /// <summary>In what the target is stated; none where no version states one.</summary>
    public Unit? Unit => Definition.Versions.Select(version => version.Value?.Unit).FirstOrDefault(unit => unit is not null);

    /// <summary>The indicator and the service type, for people.</summary>
    public BilingualText Name => BilingualText.Of(NameIn);

    /// <summary>The target of a definition.</summary>
    /// <exception cref="DomainValidationException">The definition breaks rules; the exception carries all problems.</exception>
    public static IndicatorTarget Create(IndicatorTargetDefinition definition)
    {
        TryCreate(definition, out var target).ThrowIfErrors();
        return target!;
    }

    /// <summary>Checks a definition; the target is null when the report has an error.</summary>
    public static ValidationReport TryCreate(IndicatorTargetDefinition definition, out IndicatorTarget? target)
    {
        var report = Check(Guard.Against.Null(definition), "$");
        target = report.HasErrors ? null : new(definition);
        return report;
    }

    /// <summary>A target of one version.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="value">The target, in its unit.</param>
    /// <param name="effectiveFrom">First day on which it is the target.</param>
    /// <param name="obligation">Whether the beneficiary is bound to it.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="service">The service type that it is for; none for all services.</param>
    /// <exception cref="DomainValidationException">The unit is not one of the indicator, the target is negative, or binding and zero, or its kind is not known.</exception>
    public static IndicatorTarget Of(Indicator indicator, Quantity value, LocalDate effectiveFrom, TargetObligation obligation, Citation source, ServiceType? service = null) =>
        Create(new() { Indicator = Guard.Against.Null(indicator), Obligation = obligation, Service = service, Versions = [new(effectiveFrom, value, Guard.Against.Null(source))] });

    /// <summary>The same target with one more version.</summary>
    /// <exception cref="DomainValidationException">The version breaks rules; the exception carries all problems.</exception>
    public IndicatorTarget AmendedBy(TargetVersion version) => Create(Definition with { Versions = Definition.Versions.With(Guard.Against.Null(version)) });

    /// <summary>
    /// The version in force at the end of realisation: of those in effect and approved by that day, the one in effect last, of equal ones the
    /// one approved last; none where there is none yet.
    /// </summary>
    public TargetVersion? InForceAt(LocalDate lastDayOfRealisation) => Definition.Versions
        .Where(version => IsInTime(version, lastDayOfRealisation))
        .OrderBy(version => version.EffectiveFrom).ThenBy(version => version.ApprovedOn)
        .LastOrDefault();

    /// <summary>The indicator, and the service type where there is one.</summary>
    public override string ToString() => Service is null ? Indicator.ToString() : $"{Indicator}, {(Service.Paragraph is { } section ? $"§ {section}" : Service.Code)}";

    /// <summary>The version in force, explained.</summary>
    internal Explanation ExplainInForceAt(LocalDate lastDay)
    {
        var inForce = InForceAt(lastDay);
        var late = Definition.Versions.Where(version => version.ApprovedOn > lastDay).ToList();
        return new(TargetSteps.InForce, ValueOf(inForce))
        {
            Subject = new($"ke dni {DateText.Of(lastDay, Language.Czech)}", $"on {DateText.Of(lastDay, Language.English)}"),
            Operands = Definition.Versions.OrderBy(version => version.EffectiveFrom).ThenBy(version => version.ApprovedOn).Select(version => new Operand(
                $"version.{Validity.Since(version.EffectiveFrom)}{Validity.Since(version.ApprovedOn)}", OperandOrigin.Input, NameOf(version), ValueOf(version), version.Source)).ToValueList(),
            Reason = inForce is null ? new("Poslední den realizace žádná verze neplatila.", "No version was in force on the last day of realisation.")
                : Definition.Versions.Count == 1 ? default
                : new($"Platí verze účinná od {DateText.Of(inForce.EffectiveFrom, Language.Czech)}.", $"The version in effect from {DateText.Of(inForce.EffectiveFrom, Language.English)} is in force."),
            Warnings = late.Select(version => new BilingualText(
                $"Změna schválená {DateText.Of(version.ApprovedOn, Language.Czech)}, po konci realizace, se nepoužije.",
                $"The change approved on {DateText.Of(version.ApprovedOn, Language.English)}, after the end of realisation, is not used.")).ToValueList(),
        };
    }

    /// <summary>What is wrong in a definition, at a path of a document.</summary>
    internal static ValidationReport Check(IndicatorTargetDefinition definition, string path)
    {
        var problems = new ProblemList();
        var (indicator, versions) = (definition.Indicator, definition.Versions);
        if (!indicator.IsRecognised)
            problems.Warn(TargetProblemCodes.NotRecognised, $"{path}.indicator", new($"{indicator.ToText(Language.Czech)}: {indicator.Reservation.Czech}", $"{indicator.ToText(Language.English)}: {indicator.Reservation.English}"));
        problems.Require(Enum.IsDefined(definition.Obligation), TargetProblemCodes.Range, $"{path}.obligation", new("Závazek je zadán neznámou hodnotou.", "The obligation is not a known value."));
        problems.Require(definition.Kind is not { } kind || Enum.IsDefined(kind), TargetProblemCodes.Range, $"{path}.kind", new("Druh indikátoru je zadán neznámou hodnotou.", "The kind of the indicator is not a known value."));
        problems.Require(definition.Kind is null || indicator.Kind is null || definition.Kind == indicator.Kind, TargetProblemCodes.Kind, $"{path}.kind", new(
            $"Indikátor {indicator.ToText(Language.Czech)} je {indicator.Kind?.ToText(Language.Czech)}; druh neuvádějte jinak.", $"The indicator {indicator.ToText(Language.English)} is an {indicator.Kind?.ToText(Language.English)}; do not state another kind."));
        problems.Require(definition.Obligation != TargetObligation.Obligatory || indicator.Kind is not null || definition.Kind is not null, TargetProblemCodes.Kind, $"{path}.kind", new(
            $"U\u00A0indikátoru {indicator.ToText(Language.Czech)} není známo, zda jde o\u00A0výstup, nebo výsledek; u\u00A0závazného cíle to uveďte.",
            $"Whether the indicator {indicator.ToText(Language.English)} is an output or a result is not known; state it with a binding target."));
        problems.Require(versions.Count > 0, TargetProblemCodes.Empty, $"{path}.versions", new("Cílová hodnota nemá žádnou verzi.", "The target has no version."));
        var unit = versions.Select(version => version.Value?.Unit).FirstOrDefault(unit => unit is not null);
        var days = new HashSet<(LocalDate Effective, LocalDate? Approved)>();
        for (var i = 0; i < versions.Count; i++)
        {
            var (version, at) = (versions[i], FormattableString.Invariant($"{path}.versions[{i}]"));
            problems.Require(days.Add((version.EffectiveFrom, version.ApprovedOn)), TargetProblemCodes.Duplicate, at, new(
                "Jiná verze má stejný den účinnosti i schválení; ponechte jednu.", "Another version takes effect and was approved on the same days; keep one."));
            if (version.Value is not { } value)
                continue;
            problems.Require(value.TenThousandths >= 0, TargetProblemCodes.Range, $"{at}.value", new(
                $"Cílová hodnota je nula nebo více, ne {value.ToText(Language.Czech)}.", $"A target is zero or more, not {value.ToText(Language.English)}."));
            problems.Require(value.TenThousandths != 0 || definition.Obligation == TargetObligation.NotObligatory, TargetProblemCodes.Zero, $"{at}.value", definition.Obligation == TargetObligation.NotKnown
                ? new("Nula smí být jen cílová hodnota bez závazku; zda je závazná, není známo – uveďte to.", "Only a target without an obligation may be zero; whether this one is binding is not known – state it.")
                : new("Závazná cílová hodnota nesmí být nula; není-li cíl stanoven, hodnotu neuvádějte.", "A binding target may not be zero; where no target is set, state no value."));
            problems.Require(indicator.MayBeIn(value.Unit), TargetProblemCodes.Unit, $"{at}.value", new(
                $"Indikátor {indicator.ToText(Language.Czech)} se nepočítá v\u00A0jednotce '{value.Unit}'; uveďte jednotku '{indicator.Unit ?? Unit.Person}'{(indicator.IsCapacity ? " nebo 'bed', 'client', 'family', 'fte'" : string.Empty)}.",
                $"The indicator {indicator.ToText(Language.English)} is not counted in the unit '{value.Unit}'; state the unit '{indicator.Unit ?? Unit.Person}'{(indicator.IsCapacity ? " or 'bed', 'client', 'family', 'fte'" : string.Empty)}."));
            problems.Require(value.Unit == unit, TargetProblemCodes.Unit, $"{at}.value", new(
                $"Verze jsou v\u00A0různých jednotkách, '{unit}' a '{value.Unit}'; jednotky se nepřevádějí.", $"The versions are in different units, '{unit}' and '{value.Unit}'; units never convert."));
        }

        return problems.Report;
    }

    private static bool IsInTime(TargetVersion version, LocalDate lastDay) => version.EffectiveFrom <= lastDay && version.ApprovedOn <= lastDay;

    private static Figure ValueOf(TargetVersion? version) => version?.Value is { } value ? Figure.Units(value) : Figure.Text(new("není stanovena", "not set"));

    private static BilingualText NameOf(TargetVersion version)
    {
        var approved = version.ApprovedOn == version.EffectiveFrom ? default : new BilingualText(
            $", schváleno {DateText.Of(version.ApprovedOn, Language.Czech)}", $", approved on {DateText.Of(version.ApprovedOn, Language.English)}");
        return new($"od {DateText.Of(version.EffectiveFrom, Language.Czech)}{approved.Czech}", $"from {DateText.Of(version.EffectiveFrom, Language.English)}{approved.English}");
    }

    private string NameIn(Language language) => Service is null ? Indicator.ToText(language) : $"{Indicator.ToText(language)}, {Service.Name.In(language)}";
}
