using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Programmes;

/// <summary>
/// Call of a programme (výzva) under which social services or their planning were paid: a code list of those that public sources name,
/// compared by identity. A call that is not here may still exist. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(ProgrammeCallJsonConverter))]
public sealed class ProgrammeCall : IParsable<ProgrammeCall>
{
    private ProgrammeCall(string code, Programme programme, BilingualText name, BilingualText source, Confidence confidence, params ValueList<ApplicantCategory> applicants)
    {
        Code = code;
        Programme = programme;
        Name = name;
        Source = Citation.Document(source);
        Confidence = confidence;
        Applicants = applicants;
    }

    /// <summary>Call 05 of OP LZZ: individual projects of regions for social services, area of support 3.1 (výzva č. 05 OP LZZ).</summary>
    public static ProgrammeCall IndividualProjects { get; } = new("05", Programme.HumanResourcesAndEmployment,
        new("individuální projekty krajů na sociální služby", "individual projects of regions for social services"),
        new("odvozeno z registračních čísel osmi projektů krajů v oblasti podpory 3.1", "worked out from the registration numbers of eight regional projects in the area of support 3.1"), Confidence.Medium, ApplicantCategory.Region);

    /// <summary>Call 03_15_005: selected social services after the medium-term plans of regions (výzva pro kraje).</summary>
    public static ProgrammeCall SelectedServices { get; } = new("03_15_005", Programme.Employment,
        new("podpora vybraných sociálních služeb v návaznosti na střednědobé plány krajů", "selected social services after the medium-term plans of regions"),
        new("příloha č.\u00A03 výzvy podle odborného portálu o veřejné podpoře sociálních služeb", "Annex 3 of the call as a specialised portal on State aid for social services describes it"), Confidence.High, ApplicantCategory.Region);

    /// <summary>Call 03_15_006: the same for Prague (výzva pro hlavní město Prahu).</summary>
    public static ProgrammeCall SelectedServicesPrague { get; } = new("03_15_006", Programme.Employment,
        new("podpora vybraných sociálních služeb v návaznosti na střednědobý plán hlavního města Prahy", "selected social services after the medium-term plan of Prague"),
        new("příloha č.\u00A03 výzvy podle odborného portálu o veřejné podpoře sociálních služeb", "Annex 3 of the call as a specialised portal on State aid for social services describes it"), Confidence.High, ApplicantCategory.Prague);

    /// <summary>Call 03_15_007: processes in services, planning and transformation (výzva Podpora procesů ve službách).</summary>
    public static ProgrammeCall ServiceProcesses { get; } = new("03_15_007", Programme.Employment, new("Podpora procesů ve službách", "processes in services"),
        new("stránky projektů Středočeského a Pardubického kraje", "pages of projects of the Středočeský and Pardubice regions"), Confidence.High, ApplicantCategory.Region);

    /// <summary>Call 03_16_047: community-led local development (výzva pro komunitně vedený místní rozvoj).</summary>
    public static ProgrammeCall LocalDevelopment { get; } = new("03_16_047", Programme.Employment, new("komunitně vedený místní rozvoj", "community-led local development"),
        new("výzva místní akční skupiny", "a call of a local action group"), Confidence.High);

    /// <summary>Call 03_16_063: community planning of municipalities (komunitní plánování obcí).</summary>
    public static ProgrammeCall CommunityPlanning2016 { get; } = new("03_16_063", Programme.Employment, new("komunitní plánování sociálních služeb obcí", "community planning of social services by municipalities"),
        new("projekt CZ.03.2.63/0.0/0.0/16_063/0006520 města Kroměříže", "project CZ.03.2.63/0.0/0.0/16_063/0006520 of the town of Kroměříž"), Confidence.High, ApplicantCategory.Municipality);

    /// <summary>Call 03_19_106: community planning of municipalities (komunitní plánování obcí).</summary>
    public static ProgrammeCall CommunityPlanning2019 { get; } = new("03_19_106", Programme.Employment, new("komunitní plánování sociálních služeb obcí", "community planning of social services by municipalities"),
        new("stránky komunitního plánování Meziříčska", "pages of the community planning of Meziříčsko"), Confidence.High, ApplicantCategory.Municipality);

    /// <summary>Call 03_22_003: selected social services of regions; its title is not known (výzva pro kraje v OPZ+).</summary>
    public static ProgrammeCall SelectedServicesPlus { get; } = new("03_22_003", Programme.EmploymentPlus, new("sociální služby krajů (název není ověřen)", "social services of regions (title not verified)"),
        new("registrační čísla projektů Pardubického, Středočeského a Jihočeského kraje", "registration numbers of projects of the Pardubice, Středočeský and Jihočeský regions"), Confidence.High, ApplicantCategory.Region);

    /// <summary>Call 03_22_018: social inclusion in excluded localities (výzva pro vyloučené lokality).</summary>
    public static ProgrammeCall ExcludedLocalities { get; } = new("03_22_018", Programme.EmploymentPlus, new("podpora sociálního začleňování ve vyloučených lokalitách", "social inclusion in excluded localities"),
        new("zveřejněná výzva", "the published call"), Confidence.High, ApplicantCategory.NonProfit, ApplicantCategory.SmallMunicipality);

    /// <summary>All calls by programme and code.</summary>
    public static ValueList<ProgrammeCall> All { get; } =
    [
        IndividualProjects, SelectedServices, SelectedServicesPrague, ServiceProcesses, LocalDevelopment, CommunityPlanning2016, CommunityPlanning2019, SelectedServicesPlus, ExcludedLocalities,
    ];

    /// <summary>Code as registration numbers have it: "03_15_005", in OP LZZ "05".</summary>
    public string Code { get; }

    /// <summary>The programme.</summary>
    public Programme Programme { get; }

    /// <summary>What it is for.</summary>
    public BilingualText Name { get; }

    /// <summary>Categories of applicant that a source shows; others may apply as well.</summary>
    public ValueList<ApplicantCategory> Applicants { get; }

    /// <summary>What shows it.</summary>
    public Citation Source { get; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>The call of a registration number; false when it is not one of these.</summary>
    public static bool TryFind(RegistrationNumber number, [NotNullWhen(true)] out ProgrammeCall? call)
    {
        // Numbers of calls of OP LZZ were seen only with the area of support 3.1 and without a grant scheme.
        call = number.Programme == Programme.HumanResourcesAndEmployment && (number.Area != "3.1" || number.IsIndividualProject != true)
            ? null
            : All.FirstOrDefault(known => known.Programme == number.Programme && known.Code == number.Call);
        return call is not null;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The call of a code. The provider has no effect.</summary>
    /// <exception cref="FormatException">No known call has the code; the message lists the codes.</exception>
    public static ProgrammeCall Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var call)
        ? call
        : throw new FormatException($"The call '{s}' is not known; expected one of {string.Join(", ", All)}.");

    /// <summary>The call of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ProgrammeCall result)
    {
        result = All.FirstOrDefault(known => known.Code == s);
        return result is not null;
    }
}

/// <summary>Writes a call as its code, such as "03_15_005"; reads the same.</summary>
public sealed class ProgrammeCallJsonConverter : TextJsonConverter<ProgrammeCall>;
