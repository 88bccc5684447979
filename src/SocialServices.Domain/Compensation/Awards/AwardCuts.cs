using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>Tells how the amount of a service changed on the way to its award, with the numbers.</summary>
internal sealed class AwardCuts
{
    private readonly Award _award;
    private readonly List<AwardCut> _cuts = [];
    private Money _amount;

    private AwardCuts(Award award)
    {
        _award = award;
        _amount = award.Optimum;
    }

    private RoundItem Item => _award.Item;

    public static ValueList<AwardCut> Of(Award award)
    {
        var cuts = new AwardCuts(award);
        if (award.Item.Problems.HasErrors)
        {
            var problems = award.Item.Problems.Problems.Where(each => each.Severity == ProblemSeverity.Error).Select(each => each.Text).ToList();
            return [new(AwardReason.Problems, award.Optimum, Money.Zero, new(
                $"Služba nebyla posouzena: {string.Join(' ', problems.Select(text => text.Czech))}", $"The service was not assessed: {string.Join(' ', problems.Select(text => text.English))}"))];
        }

        if (award.Optimum == Money.Zero && award.Amount == Money.Zero && (award.Item.Notes & AssessmentNotes.ExcludedByOtherSource) != AssessmentNotes.None)
            return [new(AwardReason.Excluded, award.Optimum, Money.Zero, new("Jiný veřejný zdroj vylučuje dotaci na tytéž náklady.", "Another public source excludes an award for the same cost."))];

        cuts.Limits();
        cuts.Reduction();
        cuts.Rounding();
        return cuts._cuts.ToValueList();
    }

    /// <summary>The limit in words: "požadavek", "the request".</summary>
    public static BilingualText NameOf(AwardLimit limit) => limit switch
    {
        AwardLimit.Request => new("požadavek", "the request"),
        AwardLimit.EligibleCost => new("podíl na uznatelných nákladech", "the share of eligible cost"),
        AwardLimit.PerUnit => new("limit na jednotku", "the cap per unit"),
        AwardLimit.Maximum => new("maximum na službu", "the most per service"),
        AwardLimit.Ceiling => new("vyrovnávací platba po odečtení ostatních veřejných zdrojů", "the ceiling less other public money"),
        _ => new("limit podle podkladů", "a limit of the source"),
    };

    /// <summary>What is told of an award that was rounded by its rule and by nothing else.</summary>
    public static BilingualText RoundedBy(RoundingRule rule) => new($"Zaokrouhleno {rule.ToText(Language.Czech)}.", $"Rounded {rule.ToText(Language.English)}.");

    private void Limits()
    {
        var isBelow = (Item.Notes & (AssessmentNotes.BelowMinimum | AssessmentNotes.Refused)) != AssessmentNotes.None;
        var limit = NameOf(Item.Limit);
        if (isBelow && Item.Capped == Money.Zero)
        {
            var refused = (Item.Notes & AssessmentNotes.Refused) != AssessmentNotes.None;
            To(Item.Capped, refused ? AwardReason.Refused : AwardReason.BelowLeast, refused
                ? new("Částka po limitech služby je pod minimem, žádost se zamítá.", "The amount after the limits of the service is below the least, the application is refused.")
                : new("Částka po limitech služby je pod minimem, dotace se nepřiznává.", "The amount after the limits of the service is below the least, nothing is awarded."));
        }
        else if (Item.Capped > Item.Optimum || (Item.Notes & AssessmentNotes.RaisedToMinimum) != AssessmentNotes.None)
        {
            // The ceiling less other public money is the one limit that a raise does not pass.
            var (czech, english) = Item.Capped < Item.Least && Item.Capped == Item.Room ? ($"; víc nedovoluje {NameOf(AwardLimit.Ceiling).Czech}", $"; {NameOf(AwardLimit.Ceiling).English} allows no more") : (string.Empty, string.Empty);
            To(Item.Capped, AwardReason.RaisedToLeast, new(
                $"Částka po limitech služby byla pod minimem a\u00A0zvýšila se na {Item.Capped.ToText(Language.Czech)}{czech}.",
                $"The amount after the limits of the service was below the least and was raised to {Item.Capped.ToText(Language.English)}{english}."));
        }
        else
        {
            To(Item.Capped, AwardReason.Limit, new(
                $"Rozhodl limit služby ({limit.Czech}): nejvýše {Item.Capped.ToText(Language.Czech)}.", $"A limit of the service decided ({limit.English}): at most {Item.Capped.ToText(Language.English)}."));
        }

        if (Item.Most < _amount)
        {
            To(Item.Most.Value, AwardReason.Most, new(
                $"Nejvyšší dotace na službu je {Item.Most.Value.ToText(Language.Czech)}.", $"The highest award per service is {Item.Most.Value.ToText(Language.English)}."));
        }

        if (Item.Earlier > Money.Zero)
        {
            To(Money.Max(_amount - Item.Earlier, Money.Zero), AwardReason.Earlier, new(
                $"Z\u00A0dřívějších kol zbývá po odečtení vratek {Item.Earlier.ToText(Language.Czech)}.", $"Earlier rounds awarded {Item.Earlier.ToText(Language.English)} net of returns."));
        }

        if (Item.TopUp < _amount)
        {
            To(Item.TopUp.Value, AwardReason.TopUp, Item.TopUp.Value == Money.Zero
                ? new("Služba není předmětem tohoto kola.", "This round is not about the service.")
                : new($"V\u00A0tomto kole jde nejvýše o {Item.TopUp.Value.ToText(Language.Czech)}.", $"This round is about at most {Item.TopUp.Value.ToText(Language.English)}."));
        }

        To(_award.Claim, AwardReason.Rounding, new("Zaokrouhleno před krácením.", "Rounded before the reduction."));
    }

    private void Reduction()
    {
        var least = _award.Least;
        var ratio = _award.Ratio;
        switch (_award.Fate)
        {
            case RoundFate.Reduced when ratio is { Priority: { } priority, Stated: null } && ratio.Value == Exact.Zero:
                To(Money.Zero, AwardReason.Exhausted, new($"Prostředky skončily před prioritou {priority}.", $"The money ended before the priority {priority}."));
                break;
            case RoundFate.Reduced:
                To(_award.Reduced, AwardReason.Shortage, Shortage(ratio!));
                break;
            case RoundFate.Raised:
                To(_award.Reduced, AwardReason.RaisedToLeast, new(
                    $"{Shortage(ratio!).Czech} Krácená částka by byla pod minimem, zvýšena na {least.ToText(Language.Czech)}.",
                    $"{Shortage(ratio!).English} The reduced amount would be below the least and is raised to {least.ToText(Language.English)}."));
                break;
            case RoundFate.Dropped:
                var refused = _award.BelowLeast == MinimumPolicy.Refuse;
                var (czech, english) = _award.HandsOn ? (" a peníze se rozdělí ostatním službám", " and the money is divided among the other services") : (string.Empty, string.Empty);
                To(Money.Zero, refused ? AwardReason.Refused : AwardReason.BelowLeast, refused
                    ? new($"Na službu by vyšlo méně než minimum {least.ToText(Language.Czech)}, žádost se zamítá{czech}.",
                        $"The service would get less than the least of {least.ToText(Language.English)}; the application is refused{english}.")
                    : new($"Na službu by vyšlo méně než minimum {least.ToText(Language.Czech)}, dotace se nepřiznává{czech}.",
                        $"The service would get less than the least of {least.ToText(Language.English)}; nothing is awarded{english}."));
                break;
        }
    }

    private BilingualText Shortage(ReductionRatio ratio)
    {
        var (czech, english) = ratio.Priority is { } priority ? ($"Prostředky skončily u priority {priority}", $"The money ended at the priority {priority}") : ("Objem prostředků nestačí; co zbývá na služby pod limitem, se dělí součtem jejich základů",
                "The money of the round does not suffice; what is left for the services below their caps is divided by the sum of their bases");
        return ratio.Stated is not null
            ? new($"Priorita {Item.Priority} má stanovený koeficient {ratio.ToText(Language.Czech)}.", $"The priority {Item.Priority} has the stated coefficient {ratio.ToText(Language.English)}.")
            : new($"{czech}: k\u00A0=\u00A0{ratio.ToText(Language.Czech)}.", $"{english}: k\u00A0=\u00A0{ratio.ToText(Language.English)}.");
    }

    private void Rounding()
    {
        var rule = _award.Rounding;
        var natural = rule.Round(_award.ReducedExactly);
        var text = (_award.Amount.CompareTo(natural), natural > _award.Claim) switch
        {
            (0, _) => RoundedBy(rule),
            ( > 0, _) => new("Zbytek po zaokrouhlení rozdělen metodou největšího zbytku.", "The remainder of rounding was given out by the largest remainder."),
            (_, true) => new("Zaokrouhleno dolů, jinak by částka překročila limit.", "Rounded down, since the amount would have passed a limit."),
            _ when _award.Fate == RoundFate.Full => new("Zaokrouhleno jako při posouzení služby.", "Rounded as the assessment of the service was."),
            _ => new("Zaokrouhleno dolů, jinak by součet dotací překročil objem prostředků.", "Rounded down, since the awards would have passed the allocation."),
        };
        To(_award.Amount, AwardReason.Rounding, text);
    }

    private void To(Money amount, AwardReason reason, BilingualText text)
    {
        if (amount == _amount)
            return;
        _cuts.Add(new(reason, _amount, amount, text));
        _amount = amount;
    }
}
