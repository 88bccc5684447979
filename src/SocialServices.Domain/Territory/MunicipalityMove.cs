using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Territory;

/// <summary>
/// Move of a municipality to another district or to another municipality with extended powers (přesun obce), as two states of the code
/// lists show it: 18 municipalities moved on 1 January 2021, one later on a day that is not known. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Přemyslovice was in the territory of Prostějov in January 2021 and in that of Konice in June 2024. The day between is not known and none
/// is made up: from 2 January 2021 to 29 June 2024 its <see cref="MunicipalityWithExtendedPowers"/> is not known.
/// </remarks>
public sealed class MunicipalityMove
{
    private static readonly LocalDate KnownAgainFrom = new(2024, 6, 30);

    private static readonly Citation CodeListBefore = Citation.Document(new(
        "číselník okresů ČSÚ (101), stav v září 2020", "code list of districts of ČSÚ (101), as it stood in September 2020"));

    private MunicipalityMove(string code, string name, string districtBefore, string district, string before, string since, bool isDayKnown = true)
    {
        Code = code;
        Name = name;
        LastDayBefore = isDayKnown ? TerritorialDivision.PresentFrom.PlusDays(-1) : TerritorialDivision.PresentFrom;
        FirstDayAfter = isDayKnown ? TerritorialDivision.PresentFrom : KnownAgainFrom;
        (Before, Since) = (Territory.MunicipalityWithExtendedPowers.Parse(before, null), Territory.MunicipalityWithExtendedPowers.Parse(since, null));
        MunicipalityWithExtendedPowers = TerritorialDivision.Territories($"territory.municipality.{code}.orp",
            new($"obec s rozšířenou působností, do jejíhož obvodu patří {name}", $"municipality with extended powers whose territory holds {name}"),
            Before, isDayKnown ? Since : Before);
        if (!isDayKnown)
        {
            MunicipalityWithExtendedPowers = MunicipalityWithExtendedPowers
                .With(Dated.Unknown<MunicipalityWithExtendedPowers>(LastDayBefore.PlusDays(1), new(
                    $"obec {name} přešla z obvodu {Before.Name.Czech} do obvodu {Since.Name.Czech} mezi lednem 2021 a červnem 2024, den není znám",
                    $"{name} moved from the territory of {Before.Name.English} to that of {Since.Name.English} between January 2021 and June 2024, the day is not known")))
                .With(Dated.Value(FirstDayAfter, Since, Citation.Whole(LegalAct.TerritorialDivisionDecree), new(
                    "Podle stavu číselníků ČSÚ v červnu 2024; novela, která obec přesunula, není známa.",
                    "As the code lists of ČSÚ stood in June 2024; the amendment that moved the municipality is not known.")));
        }

        District = TerritorialDivision.Territories($"territory.municipality.{code}.district", new($"okres, do něhož patří {name}", $"district that holds {name}"),
            Territory.District.Parse(districtBefore, null), Territory.District.Parse(district, null), CodeListBefore);
    }

    /// <summary>All moves that the code lists of September 2020, January 2021 and June 2024 show.</summary>
    public static ValueList<MunicipalityMove> All { get; } =
    [
        new("599301", "Černíky", "CZ0208", "CZ0204", "2106", "2106"),
        new("537047", "Bříství", "CZ0208", "CZ0208", "2106", "2113"),
        new("537357", "Kounice", "CZ0208", "CZ0208", "2106", "2113"),
        new("537993", "Vykáň", "CZ0208", "CZ0208", "2106", "2113"),
        new("553506", "Bukovec", "CZ0321", "CZ0324", "3212", "3212"),
        new("553654", "Holýšov", "CZ0321", "CZ0324", "3212", "3212"),
        new("553662", "Horní Kamenice", "CZ0321", "CZ0324", "3212", "3212"),
        new("553841", "Kvíčovice", "CZ0321", "CZ0324", "3212", "3212"),
        new("554022", "Neuměř", "CZ0321", "CZ0324", "3212", "3212"),
        new("566071", "Všekary", "CZ0321", "CZ0324", "3212", "3212"),
        new("566080", "Čečovice", "CZ0321", "CZ0324", "3212", "3212"),
        new("566098", "Černovice", "CZ0321", "CZ0324", "3212", "3212"),
        new("566101", "Štichov", "CZ0321", "CZ0324", "3212", "3212"),
        new("563579", "Frýdštejn", "CZ0512", "CZ0512", "5109", "5103"),
        new("577081", "Harrachov", "CZ0514", "CZ0512", "5108", "5108"),
        new("569704", "Věžnice", "CZ0631", "CZ0631", "6105", "6102"),
        new("589934", "Přemyslovice", "CZ0713", "CZ0713", "7108", "7103", isDayKnown: false),
        new("544931", "Študlov", "CZ0723", "CZ0724", "7209", "7209"),
        new("545112", "Valašské Příkazy", "CZ0723", "CZ0724", "7209", "7209"),
    ];

    private static readonly CodeIndex<MunicipalityMove> ByCode = new(All, move => move.Code);

    /// <summary>Code of the municipality (obec, ZÚJ), six digits.</summary>
    public string Code { get; }

    /// <summary>Name of the municipality.</summary>
    public string Name { get; }

    /// <summary>Last day on which the state before the move is known to have held.</summary>
    public LocalDate LastDayBefore { get; }

    /// <summary>First day on which the state after the move is known to hold; the day after <see cref="LastDayBefore"/> where the day of the move is known.</summary>
    public LocalDate FirstDayAfter { get; }

    /// <summary>District of the municipality, by day.</summary>
    public Dated<District> District { get; }

    /// <summary>Municipality with extended powers whose territory it is in, by day.</summary>
    public Dated<MunicipalityWithExtendedPowers> MunicipalityWithExtendedPowers { get; }

    /// <summary>Place in <see cref="All"/>.</summary>
    internal int Position => All.AsSpan().IndexOf(this);

    internal MunicipalityWithExtendedPowers Before { get; }

    internal MunicipalityWithExtendedPowers Since { get; }

    internal bool MayBeIn(TerritorialUnit unit) => unit == Before || unit == Since;

    /// <summary>The move of a municipality of a code, "563579"; false where no move of it is known.</summary>
    public static bool TryByCode(ReadOnlySpan<char> code, [NotNullWhen(true)] out MunicipalityMove? move) => ByCode.TryGet(code, out move);

    /// <summary>The code of the municipality.</summary>
    public override string ToString() => Code;
}
