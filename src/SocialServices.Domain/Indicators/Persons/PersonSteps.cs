using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Indicators.Persons;

/// <summary>The steps by which a person counts (kroky započtení osoby), from the entry to the threshold.</summary>
public static class PersonSteps
{
    /// <summary>The guidance on records of support in OPZ.</summary>
    internal static Citation EmploymentGuidance { get; } = Citation.Document(new(
        "Pokyny pro evidenci podpory poskytnuté účastníkům projektů (OPZ)", "Guidance on records of support given to participants of projects (OPZ)"));

    /// <summary>How the person counts.</summary>
    public static StepDefinition Count { get; } = new("person.count",
        new("Započtení osoby", "How the person counts"),
        new("účastník, jen využívání služeb, nebo se nezapočítává", "participant, use of services only, or not at all"), FigureKind.Text);

    /// <summary>Entry into the project.</summary>
    public static StepDefinition Entry { get; } = new("person.entry",
        new("Vstup do projektu", "Entry into the project"),
        new("den první podpory, kdy osoba patřila do cílové skupiny", "day of the first support on which the person belonged to the target group"), FigureKind.Text);

    /// <summary>The record of the person.</summary>
    public static StepDefinition Record { get; } = new("person.record",
        new("Záznam o\u00A0osobě", "Record of the person"),
        new("totožnost, datum narození, pohlaví, postavení na trhu práce a\u00A0vzdělání", "identity, birth date, sex, labour status and education"), FigureKind.Text);

    /// <summary>An anonymous code that became known.</summary>
    public static StepDefinition Identification { get; } = new("person.identification",
        new("Ztotožnění", "Identification"),
        new("do předchozího dne anonymní kód, od tohoto dne známá osoba", "to the day before an anonymous code, from this day the known person"), FigureKind.Text);

    /// <summary>All support, in hours.</summary>
    public static StepDefinition Support { get; } = new("person.support",
        new("Rozsah podpory", "Support"),
        new("součet hodin ze všech služeb za celý projekt", "sum of hours of all services over the whole project"), FigureKind.Units);

    /// <summary>Support other than electronic learning, in hours.</summary>
    public static StepDefinition NotElectronic { get; } = new("person.support.not-electronic",
        new("Z\u00A0toho jiná než elektronická podpora", "Of it other than electronic"),
        new("rozsah podpory − elektronické vzdělávání", "support − electronic learning"), FigureKind.Units);

    /// <summary>The day on which the threshold was reached.</summary>
    public static StepDefinition Threshold { get; } = new("person.threshold",
        new("Dosažení hranice podpory", "Threshold of support reached"),
        new("první den, kdy rozsah podpory dosáhl hranice", "first day on which the support reached the threshold"), FigureKind.Text);

    /// <summary>Days on which the person is among those who used services.</summary>
    public static StepDefinition Use { get; } = new("person.use",
        new("Využívání služeb", "Use of services"),
        new("od první podpory; bez účastníků do dne před dosažením hranice", "from the first support; without participants to the day before the threshold is reached"), FigureKind.Text);
}
