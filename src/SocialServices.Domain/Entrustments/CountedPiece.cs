using NodaTime;

namespace SocialServices.Domain.Entrustments;

/// <summary>Stretch of days on which the same capacity counts for the same reason; capacities in ten-thousandths of the unit.</summary>
internal sealed record CountedPiece(DateInterval Days, long Provided, long Counted, UnitLimit Limit);
