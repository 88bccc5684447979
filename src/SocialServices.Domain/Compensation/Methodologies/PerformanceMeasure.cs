using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// Measure of the performance of a service (ukazatel výkonu): a code list of what a commitment may be stated in. One measure never converts to
/// another.
/// </summary>
[JsonConverter(typeof(PerformanceMeasureJsonConverter))]
public sealed class PerformanceMeasure : IParsable<PerformanceMeasure>
{
    private PerformanceMeasure(string code, BilingualText name, Unit? unit)
    {
        Code = code;
        Name = name;
        Unit = unit;
    }

    /// <summary>Average full-time equivalents of workers in direct care, vacancies left out (přepočtené úvazky v přímé péči).</summary>
    public static PerformanceMeasure DirectCare { get; } = new("direct-care",
        new("přepočtené úvazky v\u00A0přímé péči", "full-time equivalents in direct care"), Unit.FullTimeEquivalent);

    /// <summary>Average full-time equivalents of all workers, vacancies left out (přepočtené úvazky).</summary>
    public static PerformanceMeasure Staff { get; } = new("staff", new("přepočtené úvazky", "full-time equivalents"), Unit.FullTimeEquivalent);

    /// <summary>Occupied bed-days (obsazené lůžkodny).</summary>
    public static PerformanceMeasure BedDays { get; } = new("bed-days", new("obsazené lůžkodny", "occupied bed-days"), Unit.BedDay);

    /// <summary>Occupancy: occupied bed-days over those of capacity (obložnost), a share.</summary>
    public static PerformanceMeasure Occupancy { get; } = new("occupancy", new("obložnost", "occupancy"), null);

    /// <summary>Hours of direct work (hodiny přímé práce).</summary>
    public static PerformanceMeasure Hours { get; } = new("hours", new("hodiny přímé práce", "hours of direct work"), Unit.Hour);

    /// <summary>Time units of help for clients (časové jednotky).</summary>
    public static PerformanceMeasure TimeUnits { get; } = new("time-units", new("časové jednotky", "time units"), Unit.TimeUnit);

    /// <summary>Supported persons (podpořené osoby).</summary>
    public static PerformanceMeasure Persons { get; } = new("persons", new("podpořené osoby", "supported persons"), Unit.Person);

    /// <summary>Contacts (kontakty).</summary>
    public static PerformanceMeasure Contacts { get; } = new("contacts", new("kontakty", "contacts"), Unit.Contact);

    /// <summary>Interventions (intervence).</summary>
    public static PerformanceMeasure Interventions { get; } = new("interventions", new("intervence", "interventions"), Unit.Intervention);

    /// <summary>All measures.</summary>
    public static ValueList<PerformanceMeasure> All { get; } = [DirectCare, Staff, BedDays, Occupancy, Hours, TimeUnits, Persons, Contacts, Interventions];

    /// <summary>Code in documents.</summary>
    public string Code { get; }

    /// <summary>Name.</summary>
    public BilingualText Name { get; }

    /// <summary>What is counted; none where the measure is a share.</summary>
    public Unit? Unit { get; }

    /// <summary>True for a share, such as occupancy.</summary>
    public bool IsShare => Unit is null;

    /// <summary>The measure of a code. The provider has no effect.</summary>
    /// <exception cref="FormatException">No measure has the code; the message lists the codes.</exception>
    public static PerformanceMeasure Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var measure)
        ? measure
        : throw new FormatException($"The measure '{s}' is not known; expected one of {string.Join(", ", All.Select(known => known.Code))}.");

    /// <summary>The measure of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PerformanceMeasure result)
    {
        result = All.FirstOrDefault(known => known.Code == s);
        return result is not null;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>True where stretches of days with different numbers make an average.</summary>
    internal bool IsAverage => Unit == Unit.FullTimeEquivalent;

    /// <summary>The number of a quantity in the unit of the measure.</summary>
    internal Exact NumberOf(Quantity quantity, string name) => quantity.Unit == Unit && quantity.TenThousandths >= 0
        ? quantity.ToExact()
        : throw new ArgumentException($"{(IsShare ? "A share" : $"Zero or more of '{Unit}'")} is expected for the measure '{this}', not '{quantity}'; units never convert.", name);

    /// <summary>The number of a share.</summary>
    internal Exact NumberOf(Rate share, string name) => IsShare && share >= Rate.Zero
        ? share.ToExact()
        : throw new ArgumentException($"{(IsShare ? "A share of zero or more" : $"A number of '{Unit}'")} is expected for the measure '{this}', not the share {share}.", name);

    /// <summary>A number of the measure, as an explanation shows it.</summary>
    internal Figure Figure(Exact number) => Unit is null ? Explanations.Figure.Share(number) : Explanations.Figure.Units(number, Unit);
}

/// <summary>Writes a measure as its code, such as "bed-days"; reads the same.</summary>
public sealed class PerformanceMeasureJsonConverter : TextJsonConverter<PerformanceMeasure>;
