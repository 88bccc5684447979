namespace SocialServices.Domain.Indicators.Persons;

/// <summary>How a person counts (započtení osoby).</summary>
public enum PersonStatus
{
    /// <summary>A participant, in OP LZZ a supported person (účastník, podpořená osoba).</summary>
    Participant,

    /// <summary>Used services; the support is below the threshold (pod hranicí bagatelní podpory).</summary>
    BelowThreshold,

    /// <summary>Used services; the record of the person lacks something (neúplný záznam).</summary>
    IncompleteRecord,

    /// <summary>Used services; the identity is not known (anonymní osoba).</summary>
    Anonymous,

    /// <summary>Used services; a child in a shelter (dítě v azylovém domě).</summary>
    ChildInShelter,

    /// <summary>A code that became known and no longer counts by itself (ztotožněný kód).</summary>
    Identified,

    /// <summary>Does not count: outside the ages or the target groups of the project (mimo cílovou skupinu).</summary>
    OutsideTargetGroup,

    /// <summary>Does not count: no support of a kind that counts is recorded (bez podpory).</summary>
    NoSupport,
}

/// <summary>Names of the ways in which persons count (názvy způsobů započtení).</summary>
public static class PersonStatuses
{
    internal const int Count = (int)PersonStatus.NoSupport + 1;

    /// <summary>Codes of the ways, in their order.</summary>
    internal static ValueList<(string Code, PersonStatus Value)> Codes { get; } =
    [
        ("participant", PersonStatus.Participant), ("below-threshold", PersonStatus.BelowThreshold), ("incomplete-record", PersonStatus.IncompleteRecord),
        ("anonymous", PersonStatus.Anonymous), ("child-in-shelter", PersonStatus.ChildInShelter), ("identified", PersonStatus.Identified),
        ("outside-target-group", PersonStatus.OutsideTargetGroup), ("no-support", PersonStatus.NoSupport),
    ];

    /// <summary>The name of a status: "využívá služby, anonymní", "uses services, anonymous".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no status.</exception>
    public static string ToText(this PersonStatus status, Language language) => NameOf(Guard.Against.EnumOutOfRange(status)).In(language);

    internal static BilingualText NameOf(PersonStatus status) => status switch
    {
        PersonStatus.Participant => new("účastník (podpořená osoba)", "participant (supported person)"),
        PersonStatus.BelowThreshold => new("využívá služby, pod hranicí podpory", "uses services, below the threshold"),
        PersonStatus.IncompleteRecord => new("využívá služby, neúplný záznam", "uses services, incomplete record"),
        PersonStatus.Anonymous => new("využívá služby, anonymní", "uses services, anonymous"),
        PersonStatus.ChildInShelter => new("využívá služby, dítě v\u00A0azylovém domě", "uses services, child in a shelter"),
        PersonStatus.Identified => new("ztotožněný kód, počítá se osoba", "identified code, the person counts"),
        PersonStatus.OutsideTargetGroup => new("nezapočítává se, mimo cílovou skupinu", "does not count, outside the target group"),
        _ => new("nezapočítává se, bez podpory", "does not count, no support"),
    };
}
