using System.Numerics;
using System.Runtime.CompilerServices;
using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// A methodology resolved for a service type, a year and a day of decision (pravidla pro druh služby): every number is looked up, the unit
/// side is folded. Immutable and thread-safe.
/// </summary>
public sealed class CompensationRules
{
    private readonly EntryKey[] _keys;
    private readonly int _allowedForms; // a bit for each form

    internal CompensationRules(CompensationMethodology methodology, ServiceType service, ValueList<ServiceParameters> parameters, LocalDate decidedOn, DateInterval lawfulDays)
    {
        Methodology = methodology;
        Service = service;
        Parameters = parameters;
        DecidedOn = decidedOn;
        LawfulDays = lawfulDays;
        Year = methodology.Definition.Year;
        FirstLawfulDay = lawfulDays.Start.DayOfYear;
        LastLawfulDay = lawfulDays.End.DayOfYear;
        YearDays = new(new LocalDate(Year, 1, 1), new LocalDate(Year, 12, 31));

        _allowedForms = ServiceForms.All.Where(form => service.Allows(form) != false).Aggregate(0, (mask, form) => mask | (1 << (int)form));
        _keys = parameters.Select(entry => new EntryKey(
            entry.Form is { } form ? (int)form : EntryKey.AnyForm, entry.Unit, entry.Sizes.From?.TenThousandths ?? long.MinValue, entry.Sizes.To?.TenThousandths ?? long.MaxValue)).ToArray();
        Needs = (Definition.Limits.ByRequest ? PlanInputs.Request : PlanInputs.None)
            | (Definition.Limits.EligibleCostShare is null ? PlanInputs.None : PlanInputs.EligibleCost)
            | (Definition.Base == CompensationBase.PreviousAward ? PlanInputs.PreviousAward : PlanInputs.None)
            | (Definition.Revenue == RevenueSetting.Actual ? PlanInputs.ActualRevenue : PlanInputs.None)
            | (parameters.Any(entry => entry.Cost is ReferenceCost.PersonnelAndOperating) ? PlanInputs.OperatingCost : PlanInputs.None)
            | (Definition.Coefficients.Any(coefficient => coefficient.FromPlan) ? PlanInputs.Coefficients : PlanInputs.None)
            | (Definition.Weight == TimeWeight.Total ? PlanInputs.Totals : PlanInputs.None);
        IsFoldedByPlan = (Needs & (PlanInputs.OperatingCost | PlanInputs.Coefficients)) != PlanInputs.None;
        Uses = Needs | PlanInputs.Request | PlanInputs.EligibleCost | PlanInputs.PreviousAward
            | (Definition.Profit == ProfitSetting.Given ? PlanInputs.Profit : PlanInputs.None);
        if (IsFoldedByPlan)
            return;

        // The unit side is the same for every plan: fold it once, in each number type in which it fits.
        UnitSides = parameters.Select(entry => UnitSide.Of(this, entry, null, [])).ToValueList();
        Unbounded = FoldedRules<BigInteger>.Of(this, UnitSides, isByLine: false);
        Wide = Unbounded.TryAs<Int128>(this, 126);
        Narrow = Unbounded.TryAs<long>(this, 62);
    }

    /// <summary>The methodology.</summary>
    public CompensationMethodology Methodology { get; }

    /// <summary>Service type.</summary>
    public ServiceType Service { get; }

    /// <summary>Year of the service.</summary>
    public int Year { get; }

    /// <summary>Day of the decision.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>Days of the year on which the service type exists in law.</summary>
    public DateInterval LawfulDays { get; }

    /// <summary>Numbers of the methodology for the type.</summary>
    public ValueList<ServiceParameters> Parameters { get; }

    internal MethodologyDefinition Definition => Methodology.Definition;

    internal DateInterval YearDays { get; }

    internal int FirstLawfulDay { get; }

    internal int LastLawfulDay { get; }

    /// <summary>Inputs without which a plan can't be assessed.</summary>
    internal PlanInputs Needs { get; }

    /// <summary>Inputs that may stand in a plan without a note that they had no effect.</summary>
    internal PlanInputs Uses { get; }

    /// <summary>True when the unit side depends on the plan, so that it is folded for each.</summary>
    internal bool IsFoldedByPlan { get; }

    /// <summary>Unit sides by entry; none where each plan has its own.</summary>
    internal ValueList<UnitSide>? UnitSides { get; }

    internal FoldedRules<BigInteger>? Unbounded { get; }

    internal FoldedRules<Int128>? Wide { get; }

    internal FoldedRules<long>? Narrow { get; }

    /// <summary>Whether the type's provision is past the day on which it was last checked, so that a reader must be warned.</summary>
    internal bool IsLawPastVerification => Service.Provision.TryAt(LawfulDays.End, out var provision) && provision.IsPastVerification;

    /// <summary>Whether the caller vouched for days on which the library does not know the type to exist.</summary>
    internal bool IsLawVouchedFor => !Service.Provision.TryAt(LawfulDays.Start, out _);

    /// <summary>Citation of a number of the methodology, with how it is known.</summary>
    internal Citation CitationOf(ServiceParameters entry) => CitationOf(entry.Status, entry.Source);

    /// <summary>Citation of a number of the methodology, with how it is known.</summary>
    internal Citation CitationOf(ParameterStatus status, BilingualText source)
    {
        var (czech, english) = status switch
        {
            ParameterStatus.Published => ("zveřejněno", "published"),
            ParameterStatus.Derived => ("odvozeno", "derived"),
            _ => ("příklad", "example"),
        };
        return Citation.Document(new($"{Definition.Id}, verze {Definition.Version}, {czech}: {source.Czech}", $"{Definition.Id}, version {Definition.Version}, {english}: {source.English}"));
    }

    /// <summary>Citation of a setting of the methodology itself.</summary>
    internal Citation CitationOfMethodology() => CitationOf(Definition.Source);

    /// <summary>Citation of a place of the methodology, such as an article.</summary>
    internal Citation CitationOf(BilingualText place) =>
        Citation.Document(new($"{Definition.Id}, verze {Definition.Version}: {place.Czech}", $"{Definition.Id}, version {Definition.Version}: {place.English}"));

    /// <summary>Whether the type may have the form; true where its forms are not known.</summary>
    internal bool Allows(ServiceForm form) => (_allowedForms & (1 << (int)form)) != 0;

    /// <summary>Position of the entry for a line; −1 when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Find(ServiceForm form, Unit unit, long peakTenThousandths)
    {
        var keys = _keys;
        for (var i = 0; i < keys.Length; i++)
        {
            ref readonly var key = ref keys[i];
            if ((key.Form == (int)form || key.Form == EntryKey.AnyForm) && (key.Unit is null || ReferenceEquals(key.Unit, unit))
                && key.FromSize <= peakTenThousandths && peakTenThousandths <= key.ToSize)
                return i;
        }

        return -1;
    }

    /// <summary>What decides whether an entry applies to a line, flat for the search.</summary>
    private readonly record struct EntryKey(int Form, Unit? Unit, long FromSize, long ToSize)
    {
        public const int AnyForm = -1;
    }
}
