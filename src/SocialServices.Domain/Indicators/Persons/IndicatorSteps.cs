using SocialServices.Domain.Explanations;

namespace SocialServices.Domain.Indicators.Persons;

/// <summary>The steps of person indicators of a whole project (kroky osobových indikátorů), from the rules to the numbers.</summary>
public static class IndicatorSteps
{
    /// <summary>The indicators.</summary>
    public static StepDefinition Indicators { get; } = new("indicators.persons",
        new("Osobové indikátory projektu", "Person indicators of a project"),
        new("každá osoba podle pravidel, stav na konci projektu", "each person by the rules, at the end of the project"), FigureKind.Text);

    /// <summary>The rules.</summary>
    public static StepDefinition Rules { get; } = new("indicators.rules",
        new("Pravidla vykazování", "Rules of counting"),
        new("pravidla programu se změnami projektu", "rules of the programme with what the project changes"), FigureKind.Text);

    /// <summary>How the persons count.</summary>
    public static StepDefinition Statuses { get; } = new("indicators.statuses",
        new("Započtení osob", "How the persons count"),
        new("součet osob podle započtení", "sum of the persons by how they count"), FigureKind.Units);

    /// <summary>Participants.</summary>
    public static StepDefinition Participants { get; } = new("indicators.participants",
        new("Účastníci (podpořené osoby)", "Participants (supported persons)"),
        new("osoby, které dosáhly hranice podpory a\u00A0mají záznam, jaký pravidla žádají", "persons who reached the threshold of support and have the record that the rules ask for"), FigureKind.Units);

    /// <summary>Persons who used services.</summary>
    public static StepDefinition Users { get; } = new("indicators.users",
        new("Využívání služeb", "Use of services"),
        new("osoby s\u00A0podporou; účastníci podle pravidel", "persons with support; participants by the rules"), FigureKind.Units);

    /// <summary>Families.</summary>
    public static StepDefinition Families { get; } = new("indicators.families",
        new("Rodiny", "Families"),
        new("rodiny, ze kterých se započítává aspoň jedna osoba", "families of which at least one person counts"), FigureKind.Units);
}
