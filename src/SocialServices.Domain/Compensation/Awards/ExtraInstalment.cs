using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>
/// Extra instalment after a return (mimořádná splátka po vratce): a service that returned money in the year may ask for at most as much
/// again, and never above its ceiling less the public money that it was granted in the year.
/// </summary>
/// <param name="Returned">What it returned earlier in the year, in crowns.</param>
/// <param name="Ceiling">Its compensation payment of the year.</param>
/// <param name="PublicMoney">Public money already granted to it in the year.</param>
public sealed record ExtraInstalment(Money Returned, Money Ceiling, Money PublicMoney)
{
    /// <summary>What is left up to the ceiling, zero or more.</summary>
    public Money Room => Money.Max(Ceiling - PublicMoney, Money.Zero);

    /// <summary>Most that it may ask for.</summary>
    public Money Most => Money.Max(Money.Min(Returned, Room), Money.Zero);

    /// <summary>The amount with its explanation.</summary>
    /// <param name="source">The rules of the region that allow it.</param>
    public Explained<ExtraInstalment> Explain(Citation source) => new(this, new(AwardSteps.ExtraInstalment, Figure.Amount(Most))
    {
        Operands =
        [
            new("returned", OperandOrigin.Input, new("dříve vráceno", "returned earlier"), Figure.Amount(Returned)),
            new("ceiling", OperandOrigin.Input, CompensationSteps.Ceiling.Label, Figure.Amount(Ceiling)),
            new("public", OperandOrigin.Input, new("veřejné prostředky přiznané v\u00A0roce", "public money granted in the year"), Figure.Amount(PublicMoney)),
            new("room", OperandOrigin.Step, new("zbývá do výše vyrovnávací platby", "left up to the ceiling"), Figure.Amount(Room)),
        ],
        Reason = Returned <= Room
            ? new("Rozhodla vrácená částka.", "What was returned decided.")
            : new($"Rozhodla částka, která zbývá do výše vyrovnávací platby ({Room.ToText(Language.Czech)}).", $"What is left up to the ceiling decided ({Room.ToText(Language.English)})."),
        Citations = [Guard.Against.Null(source)],
    });
}
