using SocialServices.Domain.Compensation.Awards;

namespace SocialServices.Domain.Documents;

/// <summary>A bar for each service of a round: the award inside a frame of its optimum, with the reason of the cut.</summary>
internal static class RoundPicture
{
    private static readonly BilingualText Title = new("Dotace služeb (v\u00A0rámečku optimální výše)", "Awards of the services (the frame is the optimal amount)");

    public static BarPicture Of(AwardRound round) => new(Title, round.Awards.Select(award =>
        Bar.Whole(BilingualText.Same(award.Service), award.Granted, Reason(award)) with { Reference = award.Optimum }).ToValueList());

    private static BilingualText Reason(Award award) => award.Reason == AwardReason.None
        ? default
        : BilingualText.Of(language => award.Reason.ToText(language));
}
