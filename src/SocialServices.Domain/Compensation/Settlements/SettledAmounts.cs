namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>The numbers of a settlement as the core gives them, in haléře.</summary>
internal readonly record struct SettledAmounts(
    long Due, long Unspent, long Ineligible, long NotDue, long Cut, long Entitled, long PublicMoney,
    long OverAdvance, long OverActual, long Under, long RoomAdvance, long RoomActual, SettlementNotes Notes);
