using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Sanctions;

/// <summary>
/// Sanction that follows from the way in which public money was given (sankce podle nástroje financování): a code list. A levy, a return
/// and a contractual fine are three different things; only the first may carry a penalty. Compared by identity.
/// </summary>
[JsonConverter(typeof(SanctionRegimeJsonConverter))]
public sealed class SanctionRegime : IParsable<SanctionRegime>
{
    private SanctionRegime(string code, BilingualText name, SanctionKind kind, Citation basis, Citation law, BilingualText assessedBy, bool knowsCalls = false)
    {
        Code = code;
        Name = name;
        Kind = kind;
        Basis = basis;
        Law = law;
        AssessedBy = assessedBy;
        KnowsCalls = knowsCalls;
    }

    /// <summary>A grant of the region by a public-law contract (dotace kraje): a levy to its budget, § 22 of Act 250/2000 Sb.</summary>
    public static SanctionRegime RegionalGrant { get; } = new("grant-22", new("odvod do rozpočtu kraje", "levy to the budget of the region"), SanctionKind.Levy,
        OfTerritory("10a").AsAmendedBy("24/2015 Sb."), OfTerritory("22"), new("kraj", "the region"), knowsCalls: true);

    /// <summary>A contribution of the founder to its own organisation (příspěvek zřizovatele): a levy to the founder, § 28 of Act 250/2000 Sb.</summary>
    public static SanctionRegime OwnOrganisation { get; } = new("contribution-28", new("odvod do rozpočtu zřizovatele", "levy to the budget of the founder"), SanctionKind.Levy,
        OfTerritory("28"), OfTerritory("28"), new("zřizovatel", "the founder"));

    /// <summary>A subsidy of the State, also of European money, by a decision (dotace ze státního rozpočtu): a levy, § 44a of Act 218/2000 Sb.</summary>
    public static SanctionRegime StateSubsidy { get; } = new("subsidy-44a", new("odvod za porušení rozpočtové kázně vůči státu", "levy towards the State"), SanctionKind.Levy,
        Citation.Section(LegalAct.BudgetRulesAct, "14"), Citation.Section(LegalAct.BudgetRulesAct, "44a"), new("finanční úřad", "the tax office"));

    /// <summary>A public contract (veřejná zakázka): a contractual fine or a claim of the contract, never a levy.</summary>
    public static SanctionRegime PublicContract { get; } = new("contract", new("smluvní pokuta nebo jiný nárok ze smlouvy, nikdy odvod", "contractual fine or another claim of the contract, never a levy"),
        SanctionKind.ContractualFine, TheContract, TheContract, new("zadavatel", "the contracting authority"));

    /// <summary>All regimes.</summary>
    public static ValueList<SanctionRegime> All { get; } = [RegionalGrant, OwnOrganisation, StateSubsidy, PublicContract];

    /// <summary>Code, such as "grant-22".</summary>
    public string Code { get; }

    /// <summary>What follows from a breach.</summary>
    public BilingualText Name { get; }

    /// <summary>Whether it is a levy or a contractual fine.</summary>
    public SanctionKind Kind { get; }

    /// <summary>By what the money is given: a public-law contract, a decision, a contract.</summary>
    public Citation Basis { get; }

    /// <summary>Where the sanction stands.</summary>
    public Citation Law { get; }

    /// <summary>Who assesses the levy or claims the fine.</summary>
    public BilingualText AssessedBy { get; }

    /// <summary>True where the law is known to have a call to remedy and a call to return; false where that is not known.</summary>
    public bool KnowsCalls { get; }

    /// <summary>How sure the assignment is: high for all.</summary>
    public Confidence Confidence { get; } = Confidence.High;

    private static Citation TheContract => Citation.Document(new("smlouva na veřejnou zakázku", "the public contract"));

    /// <summary>The sanction for a breach by whoever received money.</summary>
    /// <param name="instrument">Instrument by which the money was given.</param>
    /// <param name="giver">Who gave it to the one who breached, whatever its origin: State money that the region passed on by a contract was given by the region.</param>
    /// <exception cref="ArgumentException">The State gives no contribution to an organisation of the region.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The instrument or the giver is not defined.</exception>
    public static Explained<SanctionRegime> Find(FundingInstrument instrument, MoneyGiver giver)
    {
        Guard.Against.EnumOutOfRange(instrument);
        Guard.Against.EnumOutOfRange(giver);
        var (regime, reason) = (instrument, giver) switch
        {
            (FundingInstrument.PublicContract, _) => (PublicContract,
                new BilingualText("Peníze jsou cenou plnění ze smlouvy; porušení je porušením smlouvy, ne rozpočtové kázně.", "The money is the price of a contract; a breach is one of the contract, not of budgetary discipline.")),
            (FundingInstrument.Grant, MoneyGiver.Region) => (RegionalGrant,
                new("Kraj poskytl dotaci veřejnoprávní smlouvou; to platí i pro státní a evropské peníze, které kraj předal poskytovateli.", "The region gave a grant by a public-law contract; so it is with State and European money that the region passed on to a provider.")),
            (FundingInstrument.Grant, _) => (StateSubsidy,
                new("Stát poskytl dotaci rozhodnutím; odvod jde za tím, kdo ji od státu přijal.", "The State gave a subsidy by a decision; the levy falls on whoever received it from the State.")),
            (_, MoneyGiver.Region) => (OwnOrganisation,
                new("Zřizovatel poskytl příspěvek vlastní příspěvkové organizaci.", "The founder gave a contribution to its own organisation.")),
            _ => throw new ArgumentException("A contribution to an organisation of the region is given by the region; give MoneyGiver.Region, or the instrument Grant for a subsidy of the State.", nameof(giver)),
        };
        return new(regime, new(SanctionSteps.Kind, Figure.Text(regime.Name))
        {
            Operands =
            [
                new("instrument", OperandOrigin.Input, new("nástroj financování", "instrument of funding"), Figure.Text(BilingualText.Of(language => instrument.ToText(language)))),
                new("giver", OperandOrigin.Input, new("kdo peníze poskytl", "who gave the money"), Figure.Text(giver == MoneyGiver.Region ? new("kraj", "region") : new("stát", "State"))),
                new("assessed-by", OperandOrigin.Parameter, regime.Kind == SanctionKind.Levy ? new("vyměřuje", "assessed by") : new("uplatňuje", "claimed by"), Figure.Text(regime.AssessedBy), regime.Law),
            ],
            Reason = reason,
            Citations = regime.Kind == SanctionKind.Levy ? new[] { regime.Basis, regime.Law }.Distinct().ToValueList() : [],
        });
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The regime of sanctions of a code. The provider has no effect.</summary>
    /// <exception cref="FormatException">No regime of sanctions has the code; the message lists the codes.</exception>
    public static SanctionRegime Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var regime)
        ? regime
        : throw new FormatException($"The regime of sanctions '{s}' is not known; expected one of {string.Join(", ", All.Select(known => known.Code))}.");

    /// <summary>The regime of sanctions of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SanctionRegime result)
    {
        result = All.FirstOrDefault(known => known.Code == s);
        return result is not null;
    }

    /// <summary>Refuses what can't end in a levy.</summary>
    internal SanctionRegime MustBeLevy(string name) => Kind == SanctionKind.Levy
        ? this
        : throw new ArgumentException($"A regime with a levy is expected, not '{Code}': a public contract brings a contractual fine or a claim; use {nameof(ContractualFine)}.", name);

    private static Citation OfTerritory(string section) => Citation.Section(LegalAct.TerritorialBudgetRulesAct, section);
}

/// <summary>What a breach brings (druh sankce).</summary>
public enum SanctionKind
{
    /// <summary>A levy for a breach of budgetary discipline (odvod), with a penalty (penále) while it is not paid.</summary>
    Levy,

    /// <summary>A contractual fine or another claim of the contract (smluvní pokuta).</summary>
    ContractualFine,
}

/// <summary>Who gave the money to the one who breached (poskytovatel peněz), whatever its origin.</summary>
public enum MoneyGiver
{
    /// <summary>The region, to a provider or to its own organisation (kraj).</summary>
    Region,

    /// <summary>The State, to a region or directly to a provider, European money included (stát).</summary>
    State,
}

/// <summary>Writes a regime as its code, such as "grant-22"; reads the same.</summary>
public sealed class SanctionRegimeJsonConverter : TextJsonConverter<SanctionRegime>;
