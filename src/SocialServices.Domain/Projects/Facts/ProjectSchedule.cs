using SocialServices.Domain.Projects.Statements;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>When a project runs (harmonogram projektu): three different things, none of which follows from another.</summary>
public sealed record ProjectSchedule
{
    /// <summary>Start that was declared (zahájení realizace).</summary>
    public Stated<PartialDate> Start { get; init => field = Guard.Against.Null(value, nameof(Start)); } = Stated<PartialDate>.Nowhere;

    /// <summary>Period in which its activities run (období aktivit).</summary>
    public Stated<PartialPeriod> Activity { get; init => field = Guard.Against.Null(value, nameof(Activity)); } = Stated<PartialPeriod>.Nowhere;

    /// <summary>Period in which services are paid (období financování služeb).</summary>
    public Stated<PartialPeriod> Financing { get; init => field = Guard.Against.Null(value, nameof(Financing)); } = Stated<PartialPeriod>.Nowhere;

    /// <summary>Months for which a service is paid at most, 1 or more (financované měsíce).</summary>
    public Stated<int> MostFinancedMonths { get; init => field = Guard.Against.Null(value, nameof(MostFinancedMonths)); } = Stated<int>.Nowhere;
}
