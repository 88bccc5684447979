using NodaTime;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Entrustments;

/// <summary>Another duty to keep records (povinnost uchovávat doklady), such as the archiving rules of a project.</summary>
/// <param name="Until">Last day on which they must be kept.</param>
/// <param name="Source">Where the duty stands.</param>
public sealed record RecordDuty(LocalDate Until, Citation Source);
