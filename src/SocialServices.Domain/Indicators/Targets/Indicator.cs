using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;

namespace SocialServices.Domain.Indicators.Targets;

/// <summary>
/// Indicator of a project (indikátor): a code list by programme. What the sources do not tell, be it a name, a unit or a kind, is absent, never
/// guessed; a code that is not in the list is kept as not recognised. Value-equal, immutable and thread-safe.
/// </summary>
/// <remarks>
/// Of OP LZZ the breakdowns of 07.41, the families 07.45 and 07.46 and the indicator of created jobs exist too; their exact codes and names are
/// not known, so they are not listed. The same digits may mean other things in two programmes: 08.05.00 of OP LZZ counts organisations, 8 05 00
/// of OPZ documents.
/// </remarks>
[JsonConverter(typeof(IndicatorJsonConverter))]
public sealed record Indicator : IParsable<Indicator>
{
    private const string CommonPrefix = "EECO";

    private static readonly BilingualText NotVerified = new(
        "Název a zařazení indikátoru nejsou doloženy zdrojem; ověřte je v\u00A0rozhodnutí o\u00A0poskytnutí dotace.",
        "No source confirms the name and the class of the indicator; check them in the grant decision.");

    private static readonly BilingualText Shortened = new(
        "Znění názvu je zkráceno; úplné je v\u00A0rozhodnutí o\u00A0poskytnutí dotace.", "The wording of the name is shortened; the full one is in the grant decision.");

    private static readonly BilingualText Translated = new("Český název je překlad knihovny.", "The Czech name is a translation of the library.");

    private static readonly BilingualText NotNamed = new(
        "Kód je doložen, název, jednotka ani druh indikátoru známy nejsou.", "The code is confirmed; the name, the unit and the kind of the indicator are not known.");

    private Indicator(Programme programme, string code) => (Programme, Code) = (programme, code);

    /// <summary>07.41.00 of OP LZZ, supported persons, all of them (Počet podpořených osob – celkem).</summary>
    public static Indicator SupportedPersons { get; } = Human("07.41.00", "Počet podpořených osob – celkem", "Number of supported persons – total", Unit.Person, Law.Confidence.High);

    /// <summary>07.57.00 of OP LZZ, new or renewed products (Počet nově vytvořených / inovovaných produktů).</summary>
    public static Indicator NewProducts { get; } = Human("07.57.00", "Počet nově vytvořených / inovovaných produktů", "Number of newly created or innovated products", Unit.Product);

    /// <summary>08.05.00 of OP LZZ, supported organisations, all of them (Počet podpořených organizací – celkem).</summary>
    public static Indicator SupportedOrganisations { get; } = Human("08.05.00", "Počet podpořených organizací – celkem", "Number of supported organisations – total", Unit.Organisation);

    /// <summary>6 00 00 of OPZ, participants (Celkový počet účastníků).</summary>
    public static Indicator Participants { get; } = Employment("6 00 00", "Celkový počet účastníků", "Total number of participants", Unit.Person, IndicatorKind.Output,
        IndicatorReporter.PersonRecords, Law.Confidence.High) with
    {
        MayBeObligatory = true,
        Reservation = new(
            "Zda je se závazkem, stanoví výzva; možnost závazku dokládá jen výklad příjemce.", "The call says whether it binds; that it may is confirmed only by the reading of a beneficiary."),
    };

    /// <summary>6 70 01 of OPZ, capacity of supported services (Kapacita podpořených služeb).</summary>
    public static Indicator ServiceCapacity { get; } = Employment("6 70 01", "Kapacita podpořených služeb", "Capacity of supported services", Unit.Place, IndicatorKind.Output);

    /// <summary>6 70 10 of OPZ, use of supported services (Využívání podpořených služeb).</summary>
    public static Indicator ServiceUse { get; } = Employment("6 70 10", "Využívání podpořených služeb", "Use of supported services", Unit.Person, IndicatorKind.Result);

    /// <summary>6 73 10 of OPZ, former participants whom a social service helped (bývalí účastníci, u nichž služba naplnila svůj účel).</summary>
    public static Indicator ServicePurposeMet { get; } = Employment("6 73 10",
        "Bývalí účastníci projektů v\u00A0oblasti sociálních služeb, u\u00A0nichž služba naplnila svůj účel",
        "Former participants of projects in social services for whom the service met its purpose", Unit.Person, IndicatorKind.Result);

    /// <summary>6 73 15 of OPZ, former participants whom social work helped (bývalí účastníci, u nichž sociální práce naplnila svůj účel).</summary>
    public static Indicator SocialWorkPurposeMet { get; } = Employment("6 73 15",
        "Bývalí účastníci projektů, u\u00A0nichž intervence formou sociální práce naplnila svůj účel",
        "Former participants of projects for whom an intervention by social work met its purpose", Unit.Person, IndicatorKind.Result);

    /// <summary>6 74 01 of OPZ, new or renewed social services for housing (Nové nebo inovované sociální služby týkající se bydlení).</summary>
    public static Indicator HousingServices { get; } = Employment("6 74 01",
        "Nové nebo inovované sociální služby týkající se bydlení", "New or innovated social services concerning housing", Unit.Service, IndicatorKind.Output);

    /// <summary>6 20 00 of OPZ, projects of social partners or non-governmental organisations (projekty sociálních partnerů a nevládních organizací).</summary>
    public static Indicator PartnerProjects { get; } = Employment("6 20 00",
        "Počet projektů, které zcela nebo zčásti provádějí sociální partneři nebo nevládní organizace",
        "Number of projects carried out wholly or partly by social partners or non-governmental organisations",
        Unit.Project, IndicatorKind.Output, IndicatorReporter.SystemOrAuthority, Law.Confidence.High);

    /// <summary>6 25 00 of OPZ, participants in education or training after their participation (účastníci v procesu vzdělávání).</summary>
    public static Indicator InEducation { get; } = Employment("6 25 00",
        "Účastníci v\u00A0procesu vzdělávání/odborné přípravy po ukončení své účasti", "Participants in education or training upon leaving",
        Unit.Person, IndicatorKind.Result, IndicatorReporter.Beneficiary, Law.Confidence.High);

    /// <summary>6 26 00 of OPZ, participants who gained a qualification (účastníci, kteří získali kvalifikaci).</summary>
    public static Indicator Qualified { get; } = Employment("6 26 00",
        "Účastníci, kteří získali kvalifikaci po ukončení své účasti", "Participants who gained a qualification upon leaving",
        Unit.Person, IndicatorKind.Result, IndicatorReporter.Beneficiary, Law.Confidence.High);

    /// <summary>6 27 00 of OPZ, participants employed after their participation (účastníci zaměstnaní po ukončení účasti).</summary>
    public static Indicator Employed { get; } = Employment("6 27 00",
        "Účastníci zaměstnaní po ukončení své účasti, včetně OSVČ", "Participants employed upon leaving, including the self-employed",
        Unit.Person, IndicatorKind.Result, IndicatorReporter.SystemOrAuthority, Law.Confidence.High);

    /// <summary>6 28 00 of OPZ, disadvantaged participants who seek work, learn or work (znevýhodnění účastníci po ukončení účasti).</summary>
    public static Indicator Disadvantaged { get; } = Employment("6 28 00",
        "Znevýhodnění účastníci, kteří po ukončení své účasti hledají zaměstnání, jsou ve vzdělávání, rozšiřují si kvalifikaci nebo jsou zaměstnaní, vč.\u00A0OSVČ",
        "Disadvantaged participants who upon leaving seek work, are in education, extend their qualification or are employed, including the self-employed",
        Unit.Person, IndicatorKind.Result, IndicatorReporter.BeneficiaryOrSystem, Law.Confidence.High);

    /// <summary>6 29 00 of OPZ, participants employed six months after (zaměstnaní 6 měsíců po ukončení účasti).</summary>
    public static Indicator EmployedLater { get; } = Employment("6 29 00", "zaměstnaní 6 měsíců po ukončení účasti", "employed six months after leaving",
        Unit.Person, IndicatorKind.Result, IndicatorReporter.SystemOrAuthority, Law.Confidence.High) with { Reservation = Shortened };

    /// <summary>6 31 00 of OPZ, participants over 54 employed six months after (zaměstnaní nad 54 let 6 měsíců po ukončení účasti).</summary>
    public static Indicator EmployedLaterOver54 { get; } = Employment("6 31 00", "zaměstnaní 6 měsíců po ukončení účasti – nad 54 let", "employed six months after leaving – over 54 years",
        Unit.Person, IndicatorKind.Result, IndicatorReporter.SystemOrAuthority, Law.Confidence.High) with { Reservation = Shortened };

    /// <summary>6 32 00 of OPZ, disadvantaged participants employed six months after (znevýhodnění zaměstnaní 6 měsíců po ukončení účasti).</summary>
    public static Indicator EmployedLaterDisadvantaged { get; } = Employment("6 32 00", "zaměstnaní 6 měsíců po ukončení účasti – znevýhodnění", "employed six months after leaving – disadvantaged",
        Unit.Person, IndicatorKind.Result, IndicatorReporter.SystemOrAuthority, Law.Confidence.High) with { Reservation = Shortened };

    /// <summary>8 05 00 of OPZ, analyses and strategies (analytické a strategické dokumenty).</summary>
    public static Indicator Documents { get; } = Employment("8 05 00",
        "Počet napsaných a zveřejněných analytických a strategických dokumentů (vč.\u00A0evaluačních)",
        "Number of written and published analytical and strategic documents, including evaluations",
        Unit.Document, IndicatorKind.Output, IndicatorReporter.Beneficiary, Law.Confidence.High);

    /// <summary>600 000 of OPZ+, participants (Celkový počet účastníků).</summary>
    public static Indicator ParticipantsPlus { get; } = Plus("600 000", "Celkový počet účastníků", "Total number of participants", Unit.Person, IndicatorKind.Output, Law.Confidence.High);

    /// <summary>670 021 of OPZ+, capacity of supported services (Kapacita podpořených služeb).</summary>
    public static Indicator ServiceCapacityPlus { get; } = Plus("670 021", "Kapacita podpořených služeb", "Capacity of supported services", Unit.Place, IndicatorKind.Output);

    /// <summary>670 102 of OPZ+, use of supported services (Využívání podpořených služeb).</summary>
    public static Indicator ServiceUsePlus { get; } = Plus("670 102", "Využívání podpořených služeb", "Use of supported services", Unit.Person, IndicatorKind.Result);

    /// <summary>670 031 of OPZ+, whose name, unit and kind are not known (indikátor neznámého názvu).</summary>
    public static Indicator NotNamedPlus { get; } = new(Programme.EmploymentPlus, "670 031") { Confidence = Law.Confidence.Medium, Reservation = NotNamed };

    /// <summary>805 000 of OPZ+, analyses and strategies (analytické a strategické dokumenty).</summary>
    public static Indicator DocumentsPlus { get; } = Plus("805 000", "analytické a strategické dokumenty", "analytical and strategic documents", Unit.Document, IndicatorKind.Output) with
    {
        Reservation = new($"{NotVerified.Czech} {Shortened.Czech}", $"{NotVerified.English} {Shortened.English}"),
    };

    /// <summary>
    /// The indicators of OP LZZ, OPZ and OPZ+ that are known, the common ones of the European Social Fund Plus last, those by their order in the
    /// annex of the regulation.
    /// </summary>
    public static ValueList<Indicator> All { get; } =
    [
        SupportedPersons, NewProducts, SupportedOrganisations,
        Participants, PartnerProjects, InEducation, Qualified, Employed, Disadvantaged, EmployedLater, EmployedLaterOver54, EmployedLaterDisadvantaged,
        ServiceCapacity, ServiceUse, ServicePurposeMet, SocialWorkPurposeMet, HousingServices, Documents,
        ParticipantsPlus, ServiceCapacityPlus, NotNamedPlus, ServiceUsePlus, DocumentsPlus,
        Common(1, "účastníci celkem", "participants in total"),
        Common(2, "nezaměstnaní včetně dlouhodobě nezaměstnaných", "unemployed, including long-term unemployed"),
        Common(3, "dlouhodobě nezaměstnaní", "long-term unemployed"),
        Common(4, "neaktivní", "inactive"),
        Common(5, "zaměstnaní včetně OSVČ", "employed, including self-employed"),
        Common(6, "mladší 18 let", "under 18 years of age"),
        Common(7, "ve věku 18 až 29 let", "aged 18 to 29"),
        Common(8, "ve věku 55 let a více", "aged 55 and over"),
        Common(9, "se vzděláním ISCED 0 až 2", "with education ISCED 0 to 2"),
        Common(10, "se vzděláním ISCED 3 a 4", "with education ISCED 3 and 4"),
        Common(11, "se vzděláním ISCED 5 až 8", "with education ISCED 5 to 8"),
        Common(12, "se zdravotním postižením", "with disabilities"),
        Common(13, "státní příslušníci třetích zemí", "third-country nationals"),
        Common(14, "cizího původu", "with a foreign background"),
        Common(15, "příslušníci menšin včetně Romů", "minorities, including Roma"),
        Common(16, "bez domova nebo vyloučení z\u00A0bydlení", "homeless or affected by housing exclusion"),
        Common(17, "z\u00A0venkovských oblastí", "from rural areas"),
    ];

    /// <summary>The programme whose indicator it is; OPZ+ for the common ones of the European Social Fund Plus.</summary>
    public Programme Programme { get; }

    /// <summary>The code as the programme prints it: "07.41.00", "6 00 00", "600 000" or "EECO01".</summary>
    public string Code { get; }

    /// <summary>The name; none where it is not known.</summary>
    public BilingualText? Name { get; private init; }

    /// <summary>What is counted; none where it is not known.</summary>
    public Unit? Unit { get; private init; }

    /// <summary>Output or result; none where it is not known.</summary>
    public IndicatorKind? Kind { get; private init; }

    /// <summary>Where the value comes from; none where it is not known.</summary>
    public IndicatorReporter? Reporter { get; private init; }

    /// <summary>True where a call may bind the beneficiary to a target (se závazkem); none where it is not known.</summary>
    public bool? MayBeObligatory { get; private init; }

    /// <summary>How sure the entry is: high where a source or the regulation has it; none for a code that is not recognised.</summary>
    public Confidence? Confidence { get; private init; }

    /// <summary>What to confirm before relying on the entry, as sentences; empty where it is firm.</summary>
    public BilingualText Reservation { get; private init; }

    /// <summary>True for an indicator of <see cref="All"/>.</summary>
    public bool IsRecognised => Confidence is not null;

    /// <summary>True for a capacity of services: a stock that may be counted in places, beds, clients, families or full-time equivalents.</summary>
    public bool IsCapacity => this == ServiceCapacity || this == ServiceCapacityPlus;

    /// <summary>The indicators of a programme, in the order of <see cref="All"/>.</summary>
    public static ValueList<Indicator> OfProgramme(Programme programme) => All.Where(indicator => indicator.Programme == Guard.Against.Null(programme)).ToValueList();

    /// <summary>
    /// The indicator of a code of a programme, however it is spaced or dotted: "6 00 00", "60000", "6.00.00". A code that the list does not have
    /// gives an indicator that is not recognised.
    /// </summary>
    /// <exception cref="FormatException">The text has not the form of a code of the programme.</exception>
    public static Indicator Of(Programme programme, string code) => TryFind(programme, Guard.Against.Null(code), out var indicator)
        ? indicator
        : throw new FormatException($"A code of an indicator of {programme} such as {Sample(programme)} is expected, not '{code}'.");

    /// <summary>The indicator of a code of a programme; false where <see cref="Of"/> would throw.</summary>
    public static bool TryFind(Programme programme, string? code, [NotNullWhen(true)] out Indicator? indicator)
    {
        indicator = Printed(Guard.Against.Null(programme), code) is not { } printed ? null
            : All.FirstOrDefault(known => known.Programme == programme && known.Code == printed) ?? new(programme, printed) { Reservation = WhyNotRecognised(printed) };
        return indicator is not null;
    }

    /// <summary>True when a value of the indicator may be in the unit; any where its unit is not known, several for a capacity.</summary>
    public bool MayBeIn(Unit unit) => Guard.Against.Null(unit) != Unit.One && (Unit is null || unit == Unit
        || (IsCapacity && (unit == Unit.Bed || unit == Unit.Client || unit == Unit.Family || unit == Unit.FullTimeEquivalent)));

    /// <summary>Text for people: "6 00 00 Celkový počet účastníků"; "670 031 (název není znám)" where the name is not known.</summary>
    public string ToText(Language language) => Name is { } name
        ? $"{Code} {name.In(language)}"
        : $"{Code} ({(language == Language.Czech ? "název není znám" : "name not known")})";

    /// <summary>The programme and the code, such as "OPZ 6 00 00"; <see cref="Parse"/> reads it back.</summary>
    public override string ToString() => $"{Programme} {Code}";

    /// <summary>Reads a programme and a code, such as "OPZ 6 00 00" or "OP LZZ 074100". The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is not a programme and a code of its form.</exception>
    public static Indicator Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var indicator)
        ? indicator
        : throw new FormatException($"A programme and a code of an indicator are expected, such as {string.Join(", ", Programme.All.Select(programme => $"'{OfProgramme(programme)[0]}'"))}; not '{s}'.");

    /// <summary>Reads a programme and a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Indicator result)
    {
        result = null;
        var programme = Programme.All.FirstOrDefault(programme => s?.StartsWith($"{programme} ", StringComparison.Ordinal) == true);
        return programme is not null && TryFind(programme, s![(programme.Code.Length + 1)..], out result);
    }

    // Digits alone decide; where the blanks and dots of the printed form stand does not matter.
    private static string? Printed(Programme programme, string? code)
    {
        var bare = string.Concat((code ?? string.Empty).Where(letter => !char.IsWhiteSpace(letter) && letter != '.')).ToUpperInvariant();
        if (programme == Programme.EmploymentPlus && bare.StartsWith(CommonPrefix, StringComparison.Ordinal))
            return bare.Length == CommonPrefix.Length + 2 && bare[CommonPrefix.Length..].All(char.IsAsciiDigit) ? bare : null;
        if (!bare.All(char.IsAsciiDigit))
            return null;
        return bare.Length switch
        {
            6 when programme == Programme.HumanResourcesAndEmployment => $"{bare[..2]}.{bare[2..4]}.{bare[4..]}",
            5 when programme == Programme.Employment => $"{bare[..1]} {bare[1..3]} {bare[3..]}",
            6 when programme == Programme.EmploymentPlus => $"{bare[..3]} {bare[3..]}",
            _ => null,
        };
    }

    private static string Sample(Programme programme) => $"'{OfProgramme(programme)[0].Code}'";

    private static BilingualText WhyNotRecognised(string code) => code is ['0', '7', '.', '4', '1' or '5' or '6', '.', ..]
        ? new($"Řada {code[..5]} v\u00A0programu je, přesné kódy a názvy jejích indikátorů známy nejsou.", $"The programme has the family {code[..5]}; the exact codes and names of its indicators are not known.")
        : new("Kód není v\u00A0seznamu známých indikátorů; ověřte jej v\u00A0rozhodnutí o\u00A0poskytnutí dotace.", "The code is not among the known indicators; check it in the grant decision.");

    private static Indicator Human(string code, string czech, string english, Unit unit, Confidence confidence = Law.Confidence.Medium) =>
        Named(Programme.HumanResourcesAndEmployment, code, czech, english, unit, IndicatorKind.Output, confidence);

    private static Indicator Employment(
        string code, string czech, string english, Unit unit, IndicatorKind kind, IndicatorReporter reporter = IndicatorReporter.Beneficiary, Confidence confidence = Law.Confidence.Medium) =>
        Named(Programme.Employment, code, czech, english, unit, kind, confidence) with { Reporter = reporter };

    private static Indicator Plus(string code, string czech, string english, Unit unit, IndicatorKind kind, Confidence confidence = Law.Confidence.Medium) =>
        Named(Programme.EmploymentPlus, code, czech, english, unit, kind, confidence);

    private static Indicator Common(int number, string czech, string english) =>
        Named(Programme.EmploymentPlus, FormattableString.Invariant($"{CommonPrefix}{number:00}"), czech, english, Unit.Person, IndicatorKind.Output, Law.Confidence.High) with { Reservation = Translated };

    private static Indicator Named(Programme programme, string code, string czech, string english, Unit unit, IndicatorKind kind, Confidence confidence) => new(programme, code)
    {
        Name = new(czech, english),
        Unit = unit,
        Kind = kind,
        Confidence = confidence,
        Reservation = confidence == Law.Confidence.High ? default : NotVerified,
    };
}

/// <summary>Writes an indicator as its programme and code, such as "OPZ 6 00 00"; reads the forms of <see cref="Indicator.Parse"/>.</summary>
public sealed class IndicatorJsonConverter : TextJsonConverter<Indicator>;
