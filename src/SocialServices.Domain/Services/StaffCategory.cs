using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>
/// Category of staff (kategorie pracovníků) of a social service, as the ministry's form lists them: a code list. Workers in direct care
/// are those under 1. The categories 1, 1.2 and 2 are sums of those under them and are never entered. Categories are compared by identity.
/// </summary>
[JsonConverter(typeof(StaffCategoryJsonConverter))]
public sealed class StaffCategory : IParsable<StaffCategory>
{
    private StaffCategory(string code, string czech, string english, bool isSum = false)
    {
        Code = code;
        Name = new(czech, english);
        IsSum = isSum;
    }

    /// <summary>1: all workers in direct care (pracovníci v přímé péči), a sum.</summary>
    public static StaffCategory DirectCare { get; } = new("1", "pracovníci v přímé péči", "workers in direct care", isSum: true);

    /// <summary>1.1 (sociální pracovníci).</summary>
    public static StaffCategory SocialWorkers { get; } = new("1.1", "sociální pracovníci", "social workers");

    /// <summary>1.2: all workers in social services (pracovníci v sociálních službách), a sum.</summary>
    public static StaffCategory WorkersInSocialServices { get; } = new("1.2", "pracovníci v sociálních službách", "workers in social services", isSum: true);

    /// <summary>1.2.1 (přímá obslužná péče).</summary>
    public static StaffCategory PersonalAttendance { get; } = new("1.2.1", "přímá obslužná péče", "personal attendance");

    /// <summary>1.2.2 (základní výchovná nepedagogická činnost).</summary>
    public static StaffCategory BasicUpbringing { get; } = new("1.2.2", "základní výchovná nepedagogická činnost", "basic non-teaching upbringing");

    /// <summary>1.2.3 (pečovatelská činnost).</summary>
    public static StaffCategory HomeCarers { get; } = new("1.2.3", "pečovatelská činnost", "home caring");

    /// <summary>1.2.4 (činnosti pod dohledem sociálního pracovníka).</summary>
    public static StaffCategory UnderSocialWorker { get; } = new("1.2.4", "činnosti pod dohledem sociálního pracovníka", "activities supervised by a social worker");

    /// <summary>1.3 (zdravotničtí pracovníci).</summary>
    public static StaffCategory HealthWorkers { get; } = new("1.3", "zdravotničtí pracovníci", "health workers");

    /// <summary>1.4 (pedagogičtí pracovníci).</summary>
    public static StaffCategory Teachers { get; } = new("1.4", "pedagogičtí pracovníci", "teaching workers");

    /// <summary>1.5 (manželští a rodinní poradci).</summary>
    public static StaffCategory MarriageAndFamilyCounsellors { get; } = new("1.5", "manželští a rodinní poradci", "marriage and family counsellors");

    /// <summary>1.6 (další odborní pracovníci, kteří přímo poskytují služby).</summary>
    public static StaffCategory OtherSpecialists { get; } =
        new("1.6", "další odborní pracovníci, kteří přímo poskytují služby", "other specialists who provide services directly");

    /// <summary>2: all workers outside direct care (ostatní pracovníci mimo přímou péči), a sum.</summary>
    public static StaffCategory OutsideDirectCare { get; } = new("2", "pracovníci mimo přímou péči", "workers outside direct care", isSum: true);

    /// <summary>2.1 (vedoucí pracovníci).</summary>
    public static StaffCategory Managers { get; } = new("2.1", "vedoucí pracovníci", "managers");

    /// <summary>2.2 (administrativní pracovníci).</summary>
    public static StaffCategory AdministrativeWorkers { get; } = new("2.2", "administrativní pracovníci", "administrative workers");

    /// <summary>2.3 (ostatní pracovníci).</summary>
    public static StaffCategory OtherWorkers { get; } = new("2.3", "ostatní pracovníci", "other workers");

    /// <summary>All categories in the order of the form.</summary>
    public static ValueList<StaffCategory> All { get; } =
    [
        DirectCare, SocialWorkers, WorkersInSocialServices, PersonalAttendance, BasicUpbringing, HomeCarers, UnderSocialWorker, HealthWorkers, Teachers,
        MarriageAndFamilyCounsellors, OtherSpecialists, OutsideDirectCare, Managers, AdministrativeWorkers, OtherWorkers,
    ];

    /// <summary>Code of the form, such as "1.2.1".</summary>
    public string Code { get; }

    /// <summary>Name; the Czech one is that of the form.</summary>
    public BilingualText Name { get; }

    /// <summary>True for 1, 1.2 and 2, which are sums and are never entered.</summary>
    public bool IsSum { get; }

    /// <summary>True for workers in direct care (přímá péče): 1 and all under it.</summary>
    public bool IsDirectCare => DirectCare.Includes(this);

    /// <summary>True for the category itself and for those that it sums.</summary>
    public bool Includes(StaffCategory other) =>
        ReferenceEquals(this, Guard.Against.Null(other)) || other.Code.StartsWith($"{Code}.", StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The category of a code such as "1.2.1". The provider has no effect.</summary>
    /// <exception cref="FormatException">No category has the code; the message lists the codes.</exception>
    public static StaffCategory Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var category)
        ? category
        : throw new FormatException($"The category of staff '{s}' is not known; expected one of {string.Join(", ", All)}.");

    /// <summary>The category of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out StaffCategory result)
    {
        result = All.FirstOrDefault(category => category.Code == s);
        return result is not null;
    }
}

/// <summary>Writes a category of staff as its code, such as "1.2.1"; reads the same.</summary>
public sealed class StaffCategoryJsonConverter : TextJsonConverter<StaffCategory>;
