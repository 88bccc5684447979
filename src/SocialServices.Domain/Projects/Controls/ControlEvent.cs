using NodaTime;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>Entry of a control into a stage (událost kontroly).</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Day">The day of entry.</param>
/// <param name="Note">Why, where it was stated, such as the reason of a cancellation; empty otherwise.</param>
public sealed record ControlEvent(ControlStage Stage, LocalDate Day, string Note = "");
