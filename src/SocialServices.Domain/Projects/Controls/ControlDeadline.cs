using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>A time limit that runs or ran in a control (lhůta v kontrole).</summary>
/// <param name="Name">For what.</param>
/// <param name="DueOn">Last day.</param>
/// <param name="DoneOn">Day on which it was done; none while it was not.</param>
public sealed record ControlDeadline(BilingualText Name, LocalDate DueOn, LocalDate? DoneOn)
{
    /// <summary>True when it was done after its last day, or was not done and the last day is over on the asked day.</summary>
    public bool IsMissedOn(LocalDate day) => (DoneOn ?? day) > DueOn;

    /// <summary>Text for people: for what, by when, when it was done.</summary>
    public string ToText(Language language) => language == Language.Czech
        ? $"{Name.Czech} do {DateText.Of(DueOn, language)}{(DoneOn is { } done ? $", splněno {DateText.Of(done, language)}" : string.Empty)}"
        : $"{Name.English} by {DateText.Of(DueOn, language)}{(DoneOn is { } day ? $", done on {DateText.Of(day, language)}" : string.Empty)}";

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}
