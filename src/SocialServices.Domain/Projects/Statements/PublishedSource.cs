namespace SocialServices.Domain.Projects.Statements;

/// <summary>Source that states facts of a project (zdroj údajů): a published document, a page, a message.</summary>
/// <param name="Id">Short id, unique in the document of the project, such as "zprava-2014".</param>
/// <param name="Title">Public name: who published what.</param>
/// <param name="AsOf">Day, month or year whose state it describes; none where that is not known.</param>
/// <param name="Address">Public address; none where it is not stated.</param>
public sealed record PublishedSource(string Id, BilingualText Title, PartialDate? AsOf = null, string? Address = null)
{
    /// <summary>Short id, unique in the document of the project, such as "zprava-2014".</summary>
    public string Id { get; init => field = Guard.Against.Null(value, nameof(Id)); } = Guard.Against.Null(Id);

    /// <summary>Text for people: the name with the day, "zpráva kraje, stav leden 2014".</summary>
    public string ToText(Language language) => AsOf is { } asOf
        ? $"{Title.In(language)}, {(language == Language.Czech ? "stav" : "as of")} {asOf.ToText(language)}"
        : Title.In(language);

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}
