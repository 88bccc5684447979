using NodaTime;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>Control that a plan foresees (plánovaná kontrola).</summary>
/// <param name="Service">Name or identifier of the service, as its ledger has it; not blank.</param>
/// <param name="Period">Days that are to be controlled.</param>
/// <param name="StartBy">Last day on which it is to start; within the days of the plan.</param>
/// <param name="Reason">Why this service, such as a risk or the check of every third year; not blank.</param>
public sealed record PlannedControl(string Service, DateInterval Period, LocalDate StartBy, BilingualText Reason);
