using NodaTime;

namespace SocialServices.Domain.Contracts;

/// <summary>Days on which no contract may be concluded after the notice of selection (zákaz uzavřít smlouvu).</summary>
/// <param name="NoticeDelivered">Day on which the notice of selection was delivered.</param>
/// <param name="LastBlockedDay">The last blocked day; none where there is no standstill.</param>
public sealed record Standstill(LocalDate NoticeDelivered, LocalDate? LastBlockedDay)
{
    /// <summary>The first day on which the contract may be concluded.</summary>
    public LocalDate FirstFreeDay => LastBlockedDay?.PlusDays(1) ?? NoticeDelivered;

    /// <summary>No standstill, as with a small-scale contract.</summary>
    public static Standstill None(LocalDate noticeDelivered) => new(noticeDelivered, null);
}
