using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Programmes;

/// <summary>An amount divided among the sources of a project (části podle zdrojů). The default is nothing from any of them; no part is negative.</summary>
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
}
