using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Programmes;

/// <summary>
/// Operational programme of the European Social Fund (operační program) from which regions paid social services: a code list, compared by
/// identity. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(ProgrammeJsonConverter))]
public sealed class Programme : IParsable<Programme>
{
    private Programme(string code, BilingualText name, int firstYear, int lastYear)
    {
        Code = code;
        Name = name;
        FirstYear = firstYear;
        LastYear = lastYear;
    }

    /// <summary>Human Resources and Employment, 2007 to 2013 (Operační program Lidské zdroje a zaměstnanost, OP LZZ).</summary>
    public static Programme HumanResourcesAndEmployment { get; } = new("OP LZZ",
        new("Operační program Lidské zdroje a zaměstnanost", "Operational Programme Human Resources and Employment"), 2007, 2013);

    /// <summary>Employment, 2014 to 2020 (Operační program Zaměstnanost, OPZ).</summary>
    public static Programme Employment { get; } = new("OPZ", new("Operační program Zaměstnanost", "Operational Programme Employment"), 2014, 2020);

    /// <summary>Employment Plus, 2021 to 2027 (Operační program Zaměstnanost plus, OPZ+).</summary>
    public static Programme EmploymentPlus { get; } = new("OPZ+", new("Operační program Zaměstnanost plus", "Operational Programme Employment Plus"), 2021, 2027);

    /// <summary>All programmes, the oldest first.</summary>
    public static ValueList<Programme> All { get; } = [HumanResourcesAndEmployment, Employment, EmploymentPlus];

    /// <summary>The customary abbreviation: "OP LZZ", "OPZ" or "OPZ+".</summary>
    public string Code { get; }

    /// <summary>Name.</summary>
    public BilingualText Name { get; }

    /// <summary>First year of the programming period; projects may run past its last year.</summary>
    public int FirstYear { get; }

    /// <summary>Last year of the programming period.</summary>
    public int LastYear { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The programme of a code. The provider has no effect.</summary>
    /// <exception cref="FormatException">No programme has the code; the message lists the codes.</exception>
    public static Programme Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var programme)
        ? programme
        : throw new FormatException($"The programme '{s}' is not known; expected one of {string.Join(", ", All)}.");

    /// <summary>The programme of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Programme result)
    {
        result = All.FirstOrDefault(known => known.Code == s);
        return result is not null;
    }
}

/// <summary>Writes a programme as its code, such as "OPZ+"; reads the same.</summary>
public sealed class ProgrammeJsonConverter : TextJsonConverter<Programme>;
