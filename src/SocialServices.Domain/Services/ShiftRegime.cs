using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>
/// Regime of shifts (pracovní režim), which sets the full weekly working time, § 79 of the Labour Code: a code list. Regimes are compared by
/// identity.
/// </summary>
[JsonConverter(typeof(ShiftRegimeJsonConverter))]
public sealed class ShiftRegime : IParsable<ShiftRegime>
{
    private ShiftRegime(string code, string czech, string english, Exact fullWeeklyHours)
    {
        Code = code;
        Name = new(czech, english);
        FullWeeklyHours = Dated.Of($"working-time.{code}.weekly-hours", new($"plná týdenní pracovní doba, {czech}", $"full weekly working time, {english}"), null,
            Dated.Value(LegalAct.LabourCode.Validity.From!.Value, fullWeeklyHours, Citation.Section(LegalAct.LabourCode, "79")));
    }

    /// <summary>One shift: 40 hours a week (jednosměnný režim).</summary>
    public static ShiftRegime OneShift { get; } = new("one-shift", "jednosměnný režim", "one shift", Exact.Of(40));

    /// <summary>Two shifts: 38.75 hours a week (dvousměnný režim).</summary>
    public static ShiftRegime TwoShifts { get; } = new("two-shifts", "dvousměnný režim", "two shifts", Exact.Of(155, 4));

    /// <summary>Three shifts: 37.5 hours a week (třísměnný režim).</summary>
    public static ShiftRegime ThreeShifts { get; } = new("three-shifts", "třísměnný režim", "three shifts", Exact.Of(75, 2));

    /// <summary>Continuous work: 37.5 hours a week (nepřetržitý režim).</summary>
    public static ShiftRegime Continuous { get; } = new("continuous", "nepřetržitý režim", "continuous work", Exact.Of(75, 2));

    /// <summary>All regimes.</summary>
    public static ValueList<ShiftRegime> All { get; } = [OneShift, TwoShifts, ThreeShifts, Continuous];

    /// <summary>Code in documents, such as "one-shift".</summary>
    public string Code { get; }

    /// <summary>Name, such as "jednosměnný režim", "one shift".</summary>
    public BilingualText Name { get; }

    /// <summary>Hours a week that make one full-time equivalent, by day.</summary>
    public Dated<Exact> FullWeeklyHours { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The regime of a code such as "one-shift". The provider has no effect.</summary>
    /// <exception cref="FormatException">No regime has the code; the message lists the codes.</exception>
    public static ShiftRegime Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var regime)
        ? regime
        : throw new FormatException($"The regime of shifts '{s}' is not known; expected one of {string.Join(", ", All)}.");

    /// <summary>The regime of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ShiftRegime result)
    {
        result = All.FirstOrDefault(regime => regime.Code == s);
        return result is not null;
    }
}

/// <summary>Writes a regime of shifts as its code, such as "one-shift"; reads the same.</summary>
public sealed class ShiftRegimeJsonConverter : TextJsonConverter<ShiftRegime>;
