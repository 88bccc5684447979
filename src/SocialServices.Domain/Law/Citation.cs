using SocialServices.Domain.Time;

namespace SocialServices.Domain.Law;

/// <summary>
/// Place where a rule or a value stands (citace): a provision of an act, or a place in another document such as a region's methodology.
/// </summary>
public sealed record Citation
{
    private Citation(LegalAct? act, BilingualText text)
    {
        Act = act;
        Text = text;
        Validity = act?.Validity ?? Validity.Always;
    }

    /// <summary>The act; none for a document that is not an act of law.</summary>
    public LegalAct? Act { get; }

    /// <summary>When the provision holds, as far as it is known; the validity of its act unless stated otherwise.</summary>
    public Validity Validity { get; private init; }

    /// <summary>The citation in full: "§ 51 zákona č. 108/2006 Sb.", "Act 108/2006 Sb., § 51".</summary>
    public BilingualText Text { get; }

    /// <summary>A section of a Czech act: § <paramref name="section"/>, with its subsection and letter where they are given.</summary>
    /// <exception cref="ArgumentException">The section is blank.</exception>
    public static Citation Section(LegalAct act, string section, string? subsection = null, string? letter = null) => Provision(act,
        new($"§\u00A0{Guard.Against.NullOrWhiteSpace(section)}{Part(" odst.\u00A0", subsection, "")}{Part(" písm.\u00A0", letter, ")")}",
            $"§\u00A0{section}{Part("(", subsection, ")")}{Part("(", letter, ")")}"));

    /// <summary>An article of a European act, with its paragraph and letter where they are given.</summary>
    /// <exception cref="ArgumentException">The article is blank.</exception>
    public static Citation Article(LegalAct act, string article, string? paragraph = null, string? letter = null) => Provision(act,
        new($"čl.\u00A0{Guard.Against.NullOrWhiteSpace(article)}{Part(" odst.\u00A0", paragraph, "")}{Part(" písm.\u00A0", letter, ")")}",
            $"Art.\u00A0{article}{Part("(", paragraph, ")")}{Part("(", letter, ")")}"));

    /// <summary>A whole act, where the provision is not known or not one.</summary>
    public static Citation Whole(LegalAct act)
    {
        Guard.Against.Null(act);
        return new(act, new(act.Name.Czech.Replace("zákona", "zákon", StringComparison.Ordinal).Replace("vyhlášky", "vyhláška", StringComparison.Ordinal), act.Name.English));
    }

    /// <summary>A place in a document that is not an act of law, such as a table of a region's methodology.</summary>
    public static Citation Document(BilingualText text) => new(null, text);

    /// <summary>The same provision, which holds at other times than its whole act.</summary>
    public Citation Holding(Validity validity) => this with { Validity = validity };

    /// <summary>The citation in a language.</summary>
    public string ToText(Language language) => Text.In(language);

    /// <summary>The citation in English.</summary>
    public override string ToString() => Text.English;

    private static Citation Provision(LegalAct act, BilingualText provision)
    {
        Guard.Against.Null(act);
        return new(act, new($"{provision.Czech} {act.Name.Czech}", $"{act.Name.English}, {provision.English}"));
    }

    private static string Part(string before, string? part, string after) => part is null ? string.Empty : before + part + after;
}
