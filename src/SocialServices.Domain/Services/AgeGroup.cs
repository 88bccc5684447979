using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Services;

/// <summary>
/// Age of the people that a service is for (věková skupina): an item of the ministry's code list, as far as its wording is known. Another
/// wording and any code are groups too, kept as they were written. Groups are equal when their texts are. Immutable and thread-safe.
/// </summary>
/// <remarks>No source states the codes of the list. Ages are completed years, both bounds included; the bounded groups meet without a gap.</remarks>
[JsonConverter(typeof(AgeGroupJsonConverter))]
public sealed record AgeGroup : IParsable<AgeGroup>
{
    /// <summary>Code of the problem that a text is blank or has control characters.</summary>
    public const string FormCode = "age-group.form";

    /// <summary>Code of the warning that a code or a wording is not known and is kept as it was written.</summary>
    public const string NotRecognisedCode = "age-group.not-recognised";

    private const string List = "VekovaSkupinaOsoby";

    private readonly BilingualText _years;

    private AgeGroup(BilingualText name, BilingualText years, int? lowestAge, int? highestAge, Confidence? confidence)
    {
        Name = name;
        _years = years;
        LowestAge = lowestAge;
        HighestAge = highestAge;
        Confidence = confidence;
    }

    /// <summary>Infants, under 1 (děti kojeneckého věku).</summary>
    public static AgeGroup Infants { get; } = new(new("děti kojeneckého věku", "infants"), new("do 1 roku", "under 1"), 0, 0, Law.Confidence.Medium);

    /// <summary>Preschool children, aged 1 to 6 (děti předškolního věku).</summary>
    public static AgeGroup PreschoolChildren { get; } = new(new("děti předškolního věku", "preschool children"), new("1–6 let", "aged 1 to 6"), 1, 6, Law.Confidence.Medium);

    /// <summary>Younger children, aged 7 to 10 (mladší děti).</summary>
    public static AgeGroup YoungerChildren { get; } = new(new("mladší děti", "younger children"), new("7–10 let", "aged 7 to 10"), 7, 10, Law.Confidence.Medium);

    /// <summary>Older children, aged 11 to 15 (starší děti).</summary>
    public static AgeGroup OlderChildren { get; } = new(new("starší děti", "older children"), new("11–15 let", "aged 11 to 15"), 11, 15, Law.Confidence.Medium);

    /// <summary>Adolescents, aged 16 to 18 (dorost).</summary>
    public static AgeGroup Adolescents { get; } = new(new("dorost", "adolescents"), new("16–18 let", "aged 16 to 18"), 16, 18, Law.Confidence.High);

    /// <summary>Young adults, aged 19 to 26 (mladí dospělí).</summary>
    public static AgeGroup YoungAdults { get; } = new(new("mladí dospělí", "young adults"), new("19–26 let", "aged 19 to 26"), 19, 26, Law.Confidence.High);

    /// <summary>Adults, aged 27 to 64 (dospělí).</summary>
    public static AgeGroup Adults { get; } = new(new("dospělí", "adults"), new("27–64 let", "aged 27 to 64"), 27, 64, Law.Confidence.High);

    /// <summary>Younger seniors, aged 65 to 80 (mladší senioři).</summary>
    public static AgeGroup YoungerSeniors { get; } = new(new("mladší senioři", "younger seniors"), new("65–80 let", "aged 65 to 80"), 65, 80, Law.Confidence.High);

    /// <summary>Older seniors, over 80 (starší senioři).</summary>
    public static AgeGroup OlderSeniors { get; } = new(new("starší senioři", "older seniors"), new("nad 80 let", "over 80"), 81, null, Law.Confidence.High);

    /// <summary>People of any age (bez omezení věku).</summary>
    public static AgeGroup AnyAge { get; } = new(new("bez omezení věku", "any age"), default, null, null, Law.Confidence.Medium);

    /// <summary>The groups whose wording is known, by age; any age last.</summary>
    public static ValueList<AgeGroup> All { get; } =
    [
        Infants, PreschoolChildren, YoungerChildren, OlderChildren, Adolescents, YoungAdults, Adults, YoungerSeniors, OlderSeniors, AnyAge,
    ];

    /// <summary>Name without the years; the Czech one is the ministry's wording. Of a group that is not recognised, the text as it was written, in both languages.</summary>
    public BilingualText Name { get; }

    /// <summary>The lowest age in completed years; none where it is open or not known.</summary>
    public int? LowestAge { get; }

    /// <summary>The highest age in completed years; none where it is open or not known.</summary>
    public int? HighestAge { get; }

    /// <summary>How sure wording and years are; none for a group that is not recognised.</summary>
    public Confidence? Confidence { get; }

    /// <summary>True for a group of <see cref="All"/>.</summary>
    public bool IsRecognised => Confidence is not null;

    /// <summary>True when a person of so many completed years belongs to the group; none where the years are not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative.</exception>
    public bool? Contains(int age) => Guard.Against.Negative(age) is var years && IsRecognised ? !(years < LowestAge) && !(years > HighestAge) : null;

    /// <summary>Text for people, with the years: "dospělí (27–64 let)" in Czech, "adults (aged 27 to 64)" in English.</summary>
    public string ToText(Language language) => _years == default ? Name.In(language) : $"{Name.In(language)} ({_years.In(language)})";

    /// <summary>The Czech name without the years; of a group that is not recognised, the text as it was written.</summary>
    public override string ToString() => Name.Czech;

    /// <summary>
    /// The group of a Czech wording, with or without its years, whatever its case, accents, dashes and spaces. What is not known, such as
    /// a code or known words with other years, gives a group that is not recognised. The provider has no effect.
    /// </summary>
    /// <exception cref="FormatException">The text is blank or has control characters.</exception>
    public static AgeGroup Parse(string s, IFormatProvider? provider = null) =>
        TryParse(Guard.Against.Null(s), out var group, out var problem) ? group : throw new FormatException(problem.Text.English);

    /// <summary>The group of a wording; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out AgeGroup result) =>
        TryParse(s, out result, out _);

    /// <summary>The group of a wording, and what to look at.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The group; none when the text is blank or has control characters.</param>
    /// <param name="problem">An error when there is no group, a warning when it is not recognised, else none; at the path "$".</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out AgeGroup? result, [NotNullWhen(false)] out Problem? problem)
    {
        var entry = CodeListEntry.Of(s, List);
        result = entry is null ? null : Find(entry.Text) ?? new(BilingualText.Same(entry.Text), default, null, null, null);
        problem = result is null ? WrongForm() : result.IsRecognised ? null : NotRecognised(result);
        return result is not null;
    }

    private static AgeGroup? Find(string wording)
    {
        var folded = Fold(wording);
        return All.FirstOrDefault(group => Fold(group.Name.Czech) == folded || Fold(group.ToText(Language.Czech)) == folded);
    }

    private static string Fold(string wording) =>
        CzechText.Fold(wording).Replace('–', '-').Replace(" -", "-", StringComparison.Ordinal).Replace("- ", "-", StringComparison.Ordinal);

    private static Problem WrongForm() => IdentifierText.Error(FormCode,
        $"Věková skupina chybí nebo má řídicí znaky; uveďte znění z registru poskytovatelů, např. '{Adults.ToText(Language.Czech)}'.",
        $"The age group is missing or has control characters; give the wording of the register of providers, such as '{Adults.ToText(Language.Czech)}'.");

    private static Problem NotRecognised(AgeGroup group) => IdentifierText.Warning(NotRecognisedCode,
        $"Věková skupina {IdentifierText.Quoted(group.Name.Czech)} není v seznamu známých; zůstává, jak je zapsána, a její roky nejsou známy. Kódy číselníku MPSV nejsou ověřeny: použijte znění, např. '{Adults.ToText(Language.Czech)}'.",
        $"The age group {IdentifierText.Quoted(group.Name.Czech)} is not among the known ones; it stays as it is written and its years are not known. The codes of the ministry's list are not verified: use the wording, such as '{Adults.ToText(Language.Czech)}'.");
}

/// <summary>Writes an age group as its text, such as "dospělí"; reads the forms of <see cref="AgeGroup.Parse"/>.</summary>
public sealed class AgeGroupJsonConverter : TextJsonConverter<AgeGroup>;
