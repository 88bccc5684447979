using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Programmes;

/// <summary>
/// Category of an applicant in a programme (kategorie žadatele), by which its shares of funding differ: a code list, compared by identity.
/// Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(ApplicantCategoryJsonConverter))]
public sealed class ApplicantCategory : IParsable<ApplicantCategory>
{
    private ApplicantCategory(string code, BilingualText name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>A region other than Prague (kraj mimo Prahu).</summary>
    public static ApplicantCategory Region { get; } = new("region", new("kraj mimo hlavní město Prahu", "region other than Prague"));

    /// <summary>Prague, the capital (hlavní město Praha).</summary>
    public static ApplicantCategory Prague { get; } = new("prague", new("hlavní město Praha", "Prague"));

    /// <summary>A municipality outside Prague (obec).</summary>
    public static ApplicantCategory Municipality { get; } = new("municipality", new("obec mimo hlavní město Prahu", "municipality outside Prague"));

    /// <summary>A municipality of at most 3,000 inhabitants or its organisation, where a programme tells them apart (malá obec).</summary>
    public static ApplicantCategory SmallMunicipality { get; } = new("small-municipality",
        new("obec do 3\u00A0000 obyvatel a její organizace", "municipality of at most 3,000 inhabitants and its organisations"));

    /// <summary>A provider of social services or another non-profit organisation (nestátní nezisková organizace).</summary>
    public static ApplicantCategory NonProfit { get; } = new("non-profit",
        new("poskytovatel sociálních služeb nebo nestátní nezisková organizace", "provider of social services or non-profit organisation"));

    /// <summary>A private business (soukromý podnikatel).</summary>
    public static ApplicantCategory Business { get; } = new("business", new("soukromý podnikatelský subjekt", "private business"));

    /// <summary>All categories.</summary>
    public static ValueList<ApplicantCategory> All { get; } = [Region, Prague, Municipality, SmallMunicipality, NonProfit, Business];

    /// <summary>Code in documents, such as "region".</summary>
    public string Code { get; }

    /// <summary>Name.</summary>
    public BilingualText Name { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The category of a code. The provider has no effect.</summary>
    /// <exception cref="FormatException">No category has the code; the message lists the codes.</exception>
    public static ApplicantCategory Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var category)
        ? category
        : throw new FormatException($"The category of applicant '{s}' is not known; expected one of {string.Join(", ", All)}.");

    /// <summary>The category of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ApplicantCategory result)
    {
        result = All.FirstOrDefault(known => known.Code == s);
        return result is not null;
    }
}

/// <summary>Writes a category of applicant as its code, such as "region"; reads the same.</summary>
public sealed class ApplicantCategoryJsonConverter : TextJsonConverter<ApplicantCategory>;
