using SocialServices.Domain.Time;

namespace SocialServices.Domain.Law;

/// <summary>
/// Place where a rule or a value stands (citace): a provision of an act, or a place in another document such as a region's methodology.
/// </summary>
public sealed record Citation
{
    private Citation(LegalAct? act, BilingualText provision)
    {
        Act = act;
        Provision = provision;
        Validity = act?.Validity ?? Validity.Always;
    }

    /// <summary>The act; none for a document that is not an act of law.</summary>
    public LegalAct? Act { get; }

    /// <summary>The provision within the act, empty for the whole of it; of another document its place.</summary>
    internal BilingualText Provision { get; }

    /// <summary>When the provision holds, as far as it is known; the validity of its act unless stated otherwise.</summary>
    public Validity Validity { get; private init; }

    /// <summary>The amendment that gave the provision its wording; none where it is not stated.</summary>
    public LegalAmendment? Amendment { get; private init; }

    /// <summary>
    /// The citation in full: "§ 51 zákona č. 108/2006 Sb.", "Act 108/2006 Sb., § 51"; with the amendment where it is stated:
    /// "§ 15 vyhlášky č. 505/2006 Sb., ve znění vyhlášky č. 440/2022 Sb.", "Decree 505/2006 Sb. as amended by Decree 440/2022 Sb., § 15".
    /// </summary>
    public BilingualText Text => Act is null ? Provision : new(
        Join(Provision.Czech, " ", Provision.Czech.Length == 0 ? Nominative(Act) : Act.Name.Czech) + (Amendment is null ? string.Empty : $", ve znění {Amendment.Name.Czech}"),
        Join(Act.Name.English + (Amendment is null ? string.Empty : $" as amended by {Amendment.Name.English}"), ", ", Provision.English));

    /// <summary>A section of a Czech act: § <paramref name="section"/>, with its subsection and letter where they are given.</summary>
    /// <exception cref="ArgumentException">The section is blank.</exception>
    public static Citation Section(LegalAct act, string section, string? subsection = null, string? letter = null) => new(Guard.Against.Null(act),
        new($"§\u00A0{Guard.Against.NullOrWhiteSpace(section)}{Part(" odst.\u00A0", subsection, "")}{Part(" písm.\u00A0", letter, ")")}",
            $"§\u00A0{section}{Part("(", subsection, ")")}{Part("(", letter, ")")}"));

    /// <summary>An article of a European act, with its paragraph and letter where they are given.</summary>
    /// <exception cref="ArgumentException">The article is blank.</exception>
    public static Citation Article(LegalAct act, string article, string? paragraph = null, string? letter = null) => new(Guard.Against.Null(act),
        new($"čl.\u00A0{Guard.Against.NullOrWhiteSpace(article)}{Part(" odst.\u00A0", paragraph, "")}{Part(" písm.\u00A0", letter, ")")}",
            $"Art.\u00A0{article}{Part("(", paragraph, ")")}{Part("(", letter, ")")}"));

    /// <summary>A whole act, where the provision is not known or not one.</summary>
    public static Citation Whole(LegalAct act) => new(Guard.Against.Null(act), default);

    /// <summary>A provision of an act as <see cref="Provision"/> tells it.</summary>
    internal static Citation Of(LegalAct act, BilingualText provision) => new(act, provision);

    /// <summary>
    /// The citation that a document states by its text, and by its validity where it is a provision of an act: the inverse of <see cref="Text"/>.
    /// </summary>
    internal static Citation Stated(BilingualText text, Validity? validity)
    {
        if (validity is not { } days)
            return Document(text);
        var wordings = LegalAct.All.SelectMany(act => act.Amendments.Prepend<LegalAmendment?>(null).Select(amendment => Whole(act) with { Amendment = amendment }));
        return (wordings.Select(whole => whole.ProvisionOf(text)).FirstOrDefault(found => found is not null) ?? Document(text)).Holding(days);
    }

    /// <summary>A place in a document that is not an act of law, such as a table of a region's methodology.</summary>
    public static Citation Document(BilingualText text) => new(null, text);

    /// <summary>The same provision, which holds at other times than its whole act.</summary>
    public Citation Holding(Validity validity) => this with { Validity = validity };

    /// <summary>The same provision in the wording of an amendment, from the first day of its effect where that is known.</summary>
    /// <exception cref="ArgumentException">The act has no such amendment.</exception>
    public Citation AsAmendedBy(string number)
    {
        var amendment = Act?.Amendments.FirstOrDefault(known => known.Number == number)
            ?? throw new ArgumentException($"An amendment that '{Act}' has is expected, such as '440/2022 Sb.' of '{LegalAct.SocialServicesDecree}'; not '{number}'.", nameof(number));
        return this with { Amendment = amendment, Validity = Validity.Between(amendment.EffectiveFrom ?? Act.Validity.From, Act.Validity.To) };
    }

    /// <summary>The citation in a language.</summary>
    public string ToText(Language language) => Text.In(language);

    /// <summary>The citation in English.</summary>
    public override string ToString() => Text.English;

    // The provision of this act, in this wording, that has a text; none where the text is of another one.
    private Citation? ProvisionOf(BilingualText text)
    {
        if (text == Text)
            return this;
        var (before, after) = ($"{Text.English}, ", $" {Act!.Name.Czech}{(Amendment is null ? string.Empty : $", ve znění {Amendment.Name.Czech}")}");
        return text.English.StartsWith(before, StringComparison.Ordinal) && text.Czech.EndsWith(after, StringComparison.Ordinal)
            ? new(Act, new(text.Czech[..^after.Length], text.English[before.Length..])) { Amendment = Amendment }
            : null;
    }

    private static string Nominative(LegalAct act) =>
        act.Name.Czech.Replace("zákona", "zákon", StringComparison.Ordinal).Replace("vyhlášky", "vyhláška", StringComparison.Ordinal);

    private static string Join(string first, string between, string second) => first.Length == 0 || second.Length == 0 ? first + second : first + between + second;

    private static string Part(string before, string? part, string after) => part is null ? string.Empty : before + part + after;
}
