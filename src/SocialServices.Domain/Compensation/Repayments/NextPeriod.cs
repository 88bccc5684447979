using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>Period into which overcompensation may be carried (následující období).</summary>
/// <param name="Year">Calendar year in which it starts, after the checked years.</param>
/// <param name="Planned">Payment planned for it before any deduction, zero or more.</param>
/// <param name="Continuation">Who goes on with the service.</param>
public sealed record NextPeriod(int Year, Money Planned, Continuation Continuation = Continuation.SameService);

/// <summary>Who goes on with a service in the next period (pokračování služby).</summary>
public enum Continuation
{
    /// <summary>The same service under its entrustment or a new one (tatáž služba).</summary>
    SameService,

    /// <summary>A successor that the entrustment names (nástupce uvedený v pověření).</summary>
    NamedSuccessor,

    /// <summary>A successor that the entrustment does not name: nothing passes to it (nástupce v pověření neuvedený).</summary>
    OtherSuccessor,
}
