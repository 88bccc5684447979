using NodaTime;

namespace SocialServices.Domain.Contracts;

/// <summary>Entry of a contract into a stage (událost smlouvy).</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Day">The day of entry.</param>
/// <param name="Note">What it was, where it was stated, such as the number of an addendum; empty otherwise.</param>
public sealed record ContractEvent(ContractStage Stage, LocalDate Day, string Note = "");
