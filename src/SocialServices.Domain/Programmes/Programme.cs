using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Programmes;

/// <summary>
/// Operational programme of the European Social Fund (operační program) from which regions paid social services: a code list, compared by
/// identity. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(ProgrammeJsonConverter))]
public sealed class Programme : IParsable<Programme>
{
    private Programme(string code, BilingualText name, int firstYear, int lastYear, string numberForm, ProgrammeEligibility eligibility)
    {
        Code = code;
        Name = name;
        FirstYear = firstYear;
        LastYear = lastYear;
        NumberForm = numberForm;
        Eligibility = eligibility;
    }

    /// <summary>Human Resources and Employment, 2007 to 2013 (Operační program Lidské zdroje a zaměstnanost, OP LZZ).</summary>
    public static Programme HumanResourcesAndEmployment { get; } = new("OP LZZ",
        new("Operační program Lidské zdroje a zaměstnanost", "Operational Programme Human Resources and Employment"), 2007, 2013,
        "CZ.C.04/A.A.SS/VV.NNNNN", new(new(new(2007, 1, 1), new(2015, 12, 31)), Citation.Article(LegalAct.FundsRegulation2006, "56", "1"), Confidence.Medium));

    /// <summary>Employment, 2014 to 2020 (Operační program Zaměstnanost, OPZ).</summary>
    public static Programme Employment { get; } = new("OPZ", new("Operační program Zaměstnanost", "Operational Programme Employment"), 2014, 2020,
        "CZ.03.A.II/0.0/0.0/RR_VVV/NNNNNNN", new(new(new(2014, 1, 1), new(2023, 12, 31)), Citation.Article(LegalAct.FundsRegulation2013, "65", "2"), Confidence.High));

    /// <summary>Employment Plus, 2021 to 2027 (Operační program Zaměstnanost plus, OPZ+).</summary>
    public static Programme EmploymentPlus { get; } = new("OPZ+", new("Operační program Zaměstnanost plus", "Operational Programme Employment Plus"), 2021, 2027,
        "CZ.03.AA.II/00/RR_VVV/NNNNNNN", new(new(new(2021, 1, 1), new(2029, 12, 31)), Citation.Article(LegalAct.FundsRegulation2021, "63", "2"), Confidence.Medium));

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

    /// <summary>
    /// Form of the registration numbers: C objective, A priority axis or area, SS grant scheme, I investment priority or specific objective,
    /// V call (RR its year), N running number; <see cref="RegistrationNumber"/> reads them.
    /// </summary>
    public string NumberForm { get; }

    /// <summary>Days on which expenditure is eligible: they end later than the programming period.</summary>
    public ProgrammeEligibility Eligibility { get; }

    /// <summary>Calls of the programme that the library knows, by code.</summary>
    public ValueList<ProgrammeCall> Calls => ProgrammeCall.All.Where(call => call.Programme == this).ToValueList();

    /// <summary>Whether the days of a project lie in those on which expenditure is eligible; what lies outside is a warning for each end.</summary>
    /// <param name="project">First and last day of the project.</param>
    /// <param name="path">Where they stand, for the problem.</param>
    public ValidationReport CheckPeriod(DateInterval project, string path = "$")
    {
        var (first, last) = Guard.Against.Null(project);
        var problems = new ProblemList();
        if (first < Eligibility.Days.Start)
            Warn(ProgrammeProblemCodes.BeforeEligibility, first, new("začíná", "starts"), new("nejdřív od", "at the earliest from"), Eligibility.Days.Start);
        if (last > Eligibility.Days.End)
            Warn(ProgrammeProblemCodes.AfterEligibility, last, new("končí", "ends"), new("nejpozději do", "at the latest to"), Eligibility.Days.End);
        return problems.Report;

        void Warn(string code, LocalDate day, BilingualText does, BilingualText from, LocalDate limit) => problems.Warn(code, path, new(
            $"Projekt {does.Czech} {DateText.Of(day, Language.Czech)}, výdaje programu {Code} jsou však způsobilé {from.Czech} {DateText.Of(limit, Language.Czech)}. Ověřte dobu projektu v rozhodnutí o poskytnutí dotace.",
            $"The project {does.English} on {DateText.Of(day, Language.English)}, but expenditure of {Code} is eligible {from.English} {DateText.Of(limit, Language.English)}. Check the days of the project in the grant decision."), Eligibility.Source);
    }

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
