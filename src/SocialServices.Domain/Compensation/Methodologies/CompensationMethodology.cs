using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// A region's methodology of the compensation payment (metodika výpočtu vyrovnávací platby), checked whole: what it says is complete
/// and free of contradictions. Immutable and thread-safe; two methodologies are equal when they say the same.
/// </summary>
public sealed record CompensationMethodology
{
    private CompensationMethodology(MethodologyDefinition definition) => Definition = definition;

    /// <summary>What the methodology says.</summary>
    public MethodologyDefinition Definition { get; }

    /// <summary>A methodology of a definition.</summary>
    /// <exception cref="DomainValidationException">The definition breaks rules; the report names all of them.</exception>
    public static CompensationMethodology Create(MethodologyDefinition definition)
    {
        TryCreate(definition, out var methodology).ThrowIfErrors();
        return methodology!;
    }

    /// <summary>Checks a definition; the methodology is null when the report has an error.</summary>
    public static ValidationReport TryCreate(MethodologyDefinition definition, out CompensationMethodology? methodology)
    {
        var report = MethodologyRules.Check(Guard.Against.Null(definition));
        methodology = report.HasErrors ? null : new(definition);
        return report;
    }

    /// <summary>Reads a JSON document of the schema "socialservices.methodology/1" in UTF-8.</summary>
    /// <exception cref="DomainValidationException">The document breaks rules; the report names all of them with path and line.</exception>
    public static CompensationMethodology Parse(ReadOnlySpan<byte> document)
    {
        TryParse(document, out var methodology).ThrowIfErrors();
        return methodology!;
    }

    /// <summary>Reads a JSON document; the methodology is null when the report has an error.</summary>
    public static ValidationReport TryParse(ReadOnlySpan<byte> document, out CompensationMethodology? methodology) =>
        MethodologyDocument.Read(document, out methodology);

    /// <summary>The methodology as a JSON document in UTF-8; <see cref="Parse"/> reads an equal one back.</summary>
    public byte[] ToJson() => MethodologyDocument.Write(Definition);

    /// <summary>
    /// The rules for a service type in a year, for a decision made on a day: everything is looked up once, so that assessing is fast.
    /// </summary>
    /// <param name="service">Service type.</param>
    /// <param name="year">Year of the service; that of the methodology.</param>
    /// <param name="decidedOn">Day of the decision.</param>
    /// <param name="assumedInForce">Days on which the caller vouches that the type exists, where the library does not know; the explanation says so.</param>
    /// <exception cref="LegalParameterNotDefinedException">
    /// The methodology is of another year or of other days of decision, has no numbers for the type, or the type is not known to exist in the year.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1990 to 2200.</exception>
    /// <exception cref="DomainValidationException">The methodology rounds the amount per unit, and that is outside the range of money.</exception>
    public CompensationRules Resolve(ServiceType service, int year, LocalDate decidedOn, Validity? assumedInForce = null)
    {
        Guard.Against.Null(service);
        if (year != Definition.Year)
        {
            throw NotDefined("year", new("rok, pro který metodika platí", "year of the methodology"), new LocalDate(Guard.Against.OutOfRange(year, 1990, 2200), 1, 1),
                [Validity.Between(new LocalDate(Definition.Year, 1, 1), new LocalDate(Definition.Year, 12, 31))],
                new($"metodika je pro rok {Definition.Year}", $"the methodology is for the year {Definition.Year}"),
                new("Načtěte metodiku pro daný rok.", "Load the methodology of that year."));
        }

        if (!Definition.Decisions.Contains(decidedOn))
        {
            throw NotDefined("decisions", new("dny rozhodnutí, pro které verze platí", "days of decision of this version"), decidedOn, [Definition.Decisions],
                new("tato verze v\u00A0ten den neplatí", "this version does not apply on that day"),
                new("Načtěte verzi platnou v den rozhodnutí.", "Load the version that applies on the day of the decision."));
        }

        var parameters = Definition.Services.Where(entry => entry.Service == service).ToValueList();
        if (parameters.Count == 0)
        {
            throw NotDefined($"services.{service.Code}", new($"hodnoty pro službu {service.Name.Czech}", $"numbers for {service.Name.English}"), new LocalDate(year, 1, 1), [],
                new("metodika je neuvádí", "the methodology has none"),
                new("Doplňte je do seznamu services.", "Add them to the list services."));
        }

        var lawfulDays = LawfulDays(service, year, assumedInForce);
        try
        {
            return new(this, service, parameters, decidedOn, lawfulDays);
        }
        catch (OverflowException)
        {
            throw new DomainValidationException(new(
            [
                Problem.Error(MethodologyProblemCodes.Range, "$.unitNet.rounding", new(
                    $"Částka na jednotku služby {service.Name.Czech} ({service.Label}) po zaokrouhlení přesahuje rozsah částek; zkontrolujte koeficienty.",
                    $"The rounded amount per unit of {service.Name.English} ({service.Label}) is outside the range of money; check the coefficients.")),
            ]));
        }
    }

    // The type must exist in the year; where it begins or ends within it, only those days may be counted.
    private static DateInterval LawfulDays(ServiceType service, int year, Validity? assumed)
    {
        var whole = new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        // A caller may vouch for what the library does not know, never against what it does.
        if (assumed?.Intersect(whole) is { } vouched && !KnowsOtherwise(service, vouched))
            return vouched;
        for (var i = service.Provision.Segments.Count - 1; i >= 0; i--)
        {
            if (service.Provision.Segments[i].Kind == DatedSegmentKind.Value && service.Provision.ValidityOf(i).Intersect(whole) is { } days)
                return days;
        }

        throw service.Provision.NotDefined(whole.Start, KnowsOtherwise(service, whole)
            ? new("Zařaďte službu pod druh, který v daném roce platí.", "Assign the service to a type that is in force in the year.")
            : new("Víte-li, ve kterých dnech druh služby platí, předejte je jako assumedInForce.", "If you know the days on which the type is in force, pass them as assumedInForce."));
    }

    // The law ended the type on some of the days.
    private static bool KnowsOtherwise(ServiceType service, DateInterval days) => service.Provision.Segments
        .Where((segment, i) => segment.Kind == DatedSegmentKind.Ended && service.Provision.ValidityOf(i).Overlaps(days))
        .Any();

    private LegalParameterNotDefinedException NotDefined(string parameter, BilingualText name, LocalDate date, ValueList<Validity> known, BilingualText reason, BilingualText remedy) =>
        new($"{Definition.Id}.{parameter}", name, date, known, reason, remedy);
}
