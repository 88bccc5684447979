using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Statements;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>Money of a project as sources state it (peníze projektu): its allocation is not its total cost.</summary>
public sealed record ProjectMoney
{
    /// <summary>What was allocated to it (alokovaná částka).</summary>
    public Stated<StatedAmount> Allocation { get; init => field = Guard.Against.Null(value, nameof(Allocation)); } = Stated<StatedAmount>.Nowhere;

    /// <summary>What it costs in all (celkové náklady).</summary>
    public Stated<StatedAmount> TotalCost { get; init => field = Guard.Against.Null(value, nameof(TotalCost)); } = Stated<StatedAmount>.Nowhere;

    /// <summary>Where the money comes from (zdroje financování).</summary>
    public ValueList<FundingSource> Sources { get; init => field = Guard.Against.Null(value, nameof(Sources)); } = ValueList<FundingSource>.Empty;

    /// <summary>Shares of the sources (podíly zdrojů).</summary>
    public Stated<SourceShares> Shares { get; init => field = Guard.Against.Null(value, nameof(Shares)); } = Stated<SourceShares>.Nowhere;

    /// <summary>The amount that can be divided: the total cost in force, else the allocation in force; none where neither is.</summary>
    public Statement<StatedAmount>? Divided => TotalCost.InForce ?? Allocation.InForce;
}

/// <summary>Where the money of a project comes from (zdroj financování).</summary>
public enum FundingSource
{
    /// <summary>The European Social Fund (Evropský sociální fond).</summary>
    EuropeanSocialFund,

    /// <summary>The State budget (státní rozpočet).</summary>
    StateBudget,

    /// <summary>Own money of the region (vlastní zdroje).</summary>
    OwnMoney,
}

/// <summary>Shares of the sources as a document states them (uvedené podíly zdrojů); not checked yet, the project checks that they sum to 100 %.</summary>
/// <param name="European">Share of the European Social Fund.</param>
/// <param name="State">Share of the State budget.</param>
/// <param name="Own">Share of own money.</param>
public sealed record SourceShares(Rate European, Rate State, Rate Own)
{
    /// <summary>The shares, such as "85 % / 10 % / 5 %" in Czech.</summary>
    public string ToText(Language language) => $"{European.ToText(language)} / {State.ToText(language)} / {Own.ToText(language)}";

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}
