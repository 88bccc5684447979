using NodaTime;

namespace SocialServices.Domain.Contracts;

/// <summary>Entry of a lot into a stage (událost v zadávání části).</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Day">The day of entry.</param>
/// <param name="Note">Why, where it was stated, such as the reason of a cancellation; empty otherwise.</param>
public sealed record ProcurementEvent(ProcurementStage Stage, LocalDate Day, string Note = "");
