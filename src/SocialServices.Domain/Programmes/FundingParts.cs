using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Programmes;

/// <summary>An amount divided among the sources of a project (části podle zdrojů). The default is nothing from any of them.</summary>
/// <remarks>No part of a divided amount is negative; a difference of two divisions may have one below zero by the steps of rounding.</remarks>
public readonly record struct FundingParts
{
    internal FundingParts(Money european, Money state, Money own)
    {
        European = european;
        State = state;
        Own = own;
    }

    /// <summary>Part of the European Social Fund.</summary>
    public Money European { get; }

    /// <summary>Part of the State budget.</summary>
    public Money State { get; }

    /// <summary>Part of the applicant's own money.</summary>
    public Money Own { get; }

    /// <summary>The grant (dotace): the European part and that of the State.</summary>
    public Money Grant => European + State;

    /// <summary>All three parts.</summary>
    public Money Total => Grant + Own;

    /// <summary>The parts of both, source by source.</summary>
    /// <exception cref="OverflowException">A sum is outside the range of money.</exception>
    public static FundingParts operator +(FundingParts left, FundingParts right) => new(left.European + right.European, left.State + right.State, left.Own + right.Own);

    /// <summary>The left parts less the right ones, source by source.</summary>
    /// <exception cref="OverflowException">A difference is outside the range of money.</exception>
    public static FundingParts operator -(FundingParts left, FundingParts right) => new(left.European - right.European, left.State - right.State, left.Own - right.Own);
}
