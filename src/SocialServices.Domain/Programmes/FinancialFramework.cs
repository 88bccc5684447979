using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Programmes;

/// <summary>Financial framework of a project (finanční rámec projektu), as grant decisions state it: what it costs and who pays it.</summary>
public sealed record FinancialFramework
{
    internal FinancialFramework(Money eligible, Money income, FundingParts parts)
    {
        Eligible = eligible;
        Income = income;
        Parts = parts;
    }

    /// <summary>Total eligible expenditure (celkové způsobilé výdaje).</summary>
    public Money Eligible { get; }

    /// <summary>Income of the project that falls on the eligible expenditure (příjmy projektu).</summary>
    public Money Income { get; }

    /// <summary>Eligible expenditure net of income; the parts sum to it.</summary>
    public Money Net => Eligible - Income;

    /// <summary>Who pays how much.</summary>
    public FundingParts Parts { get; }
}
