using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>Puts a divided round into explained steps; it computes nothing that an award depends on.</summary>
internal sealed class AwardExplanation(AwardRound round)
{
    private AwardRoundDefinition Definition => round.Definition;

    private ReductionSetting Setting => Definition.Reduction;

    private ValueList<Citation> Law => Definition.Funding?.Law is { } law && law.Validity.Overlaps(new DateInterval(new(Definition.Year, 1, 1), new(Definition.Year, 12, 31))) ? [law] : [];

    /// <summary>The award of a service: the steps of its assessment, the reduction, the rounding, and the resolution where there is one.</summary>
    public Explanation Of(Award award)
    {
        var type = award.Item.Type;
        var service = new[] { award.Service, award.Item.Provider ?? string.Empty };
        ValueList<BilingualText> heading =
        [
            new(string.Join(", ", service.Append(type is null ? string.Empty : $"{type.Name.Czech} ({type.Label})").Append($"rok {Definition.Year}").Where(part => part.Length > 0)),
                string.Join(", ", service.Append(type is null ? string.Empty : $"{type.Name.English} ({type.Label})").Append(FormattableString.Invariant($"{Definition.Year}")).Where(part => part.Length > 0))),
            Title(),
        ];
        var proposal = Proposal(award);
        if (award.Approved is not { } approved)
            return proposal with { Heading = heading };
        var approval = round.Approval!;
        var resolution = Citation.Document(new($"usnesení {approval.Resolution} ze dne {DateText.Of(approval.Day, Language.Czech)}", $"resolution {approval.Resolution} of {DateText.Of(approval.Day, Language.English)}"));
        return new(AwardSteps.Award, Figure.Amount(approved))
        {
            Heading = heading,
            Operands =
            [
                new("proposal", OperandOrigin.Step, CompensationSteps.Proposal.Label, Figure.Amount(award.Amount)),
                new("approved", OperandOrigin.Input, new("schváleno", "approved"), Figure.Amount(approved), resolution),
                .. award.Item.Room is { } room ? [new Operand("room", OperandOrigin.Input, NameOfRoom, Figure.Amount(room))] : Array.Empty<Operand>(),
            ],
            Reason = award.ApprovedReason,
            Citations = Law,
            Parts = [proposal],
        };
    }

    /// <summary>The whole round: as proposed, and as approved once it is.</summary>
    public Explanation Whole() => new(AwardSteps.Round, Figure.Amount(round.Granted))
    {
        Heading = [Title()],
        Operands =
        [
            new("allocation", OperandOrigin.Input, new("objem prostředků", "allocation"), Figure.Amount(round.Allocation)),
            new("optimum", OperandOrigin.Step, new("Σ optimálních výší", "Σ optimal amounts"), Figure.Amount(Money.Sum(round.Awards.Select(award => award.Optimum)))),
            new("claims", OperandOrigin.Step, new("Σ nejvyšších možných částek", "Σ highest possible amounts"), Figure.Amount(Money.Sum(round.Awards.Select(award => award.Claim)))),
            .. round.Approval is null ? Array.Empty<Operand>() : [new Operand("proposed", OperandOrigin.Step, new("Σ navržených částek", "Σ proposed amounts"), Figure.Amount(round.Proposed))],
        ],
        Reason = Ratios(),
        Citations = Law,
        Warnings = Unassessed(),
        Parts =
        [
            .. round.Awards.Select(award => new Explanation(award.Approved is null ? CompensationSteps.Proposal : AwardSteps.Award, Figure.Amount(award.Granted))
            {
                Subject = BilingualText.Same(award.Service),
                Operands = [new("optimum", OperandOrigin.Step, CompensationSteps.Optimal.Label, Figure.Amount(award.Optimum))],
                Reason = Sentences(award.Cuts.Select(cut => cut.Text).Append(award.ApprovedReason)),
            }),
            new(AwardSteps.Remainder, Figure.Amount(round.Allocation - round.Granted))
            {
                Calculation = Calculation.Join("−", Figure.Amount(round.Allocation), Figure.Amount(round.Granted)),
            },
        ],
    };

    private static BilingualText NameOfRoom => new("vyrovnávací platba po odečtení ostatních veřejných zdrojů", "ceiling less other public money");

    private BilingualText Title()
    {
        var (czech, english) = Definition.Later is { Name: var later } ? ($" – {later.Czech}", $" – {later.English}") : (string.Empty, string.Empty);
        var (named, name) = Definition.Name.Czech.Length == 0 ? (string.Empty, string.Empty) : ($"{Definition.Name.Czech}, ", $"{Definition.Name.English}, ");
        return new(
            $"{named}{Definition.Number}.\u00A0kolo{czech}: objem {round.Allocation.ToText(Language.Czech)}, krácení {Setting.Reduction.ToText(Language.Czech)}",
            $"{name}round {Definition.Number}{english}: allocation {round.Allocation.ToText(Language.English)}, reduction {Setting.Reduction.ToText(Language.English)}");
    }

    private Explanation Proposal(Award award)
    {
        var (rule, before) = (award.Rounding, award.ReducedExactly);
        var assessed = Definition.Later is null && award.Item.Assessment is { } assessment ? assessment.Rules.ExplainAssessment(assessment.Plan).Explanation.Parts : [Capped(award)];
        var isProblem = award.Item.Problems.HasErrors;
        return new(CompensationSteps.Proposal, Figure.Amount(award.Amount))
        {
            Rounding = isProblem || before == Exact.Zero ? null : new(rule, before, rule.Round(before)),
            Reason = Sentences(award.Cuts.Where(cut => cut.Reason is AwardReason.Rounding or AwardReason.Problems && cut.Text != AwardCuts.RoundedBy(rule)).Select(cut => cut.Text)),
            Warnings = award.Item.Problems.Problems.Select(problem => problem.Text).ToValueList(),
            Parts = isProblem ? ValueList<Explanation>.Empty : [.. assessed, Reduction(award)],
        };
    }

    // A plain value, or a service whose assessment belongs to an earlier round.
    private static Explanation Capped(Award award)
    {
        var item = award.Item;
        var isKnown = item.Room is not null;
        return new(CompensationSteps.Capped, Figure.Amount(item.Capped))
        {
            Operands =
            [
                new("optimum", OperandOrigin.Input, CompensationSteps.Optimal.Label, Figure.Amount(item.Optimum)),
                .. item.Request is { } request ? [new Operand("limit.request", OperandOrigin.Input, new("požadavek", "request"), Figure.Amount(request))] : Array.Empty<Operand>(),
                .. item.Room is { } room ? [new Operand("limit.ceiling", OperandOrigin.Input, NameOfRoom, Figure.Amount(room))] : Array.Empty<Operand>(),
            ],
            Reason = award.Cuts.FirstOrDefault(cut => IsOfLimits(award, cut))?.Text ?? default,
            Warnings = isKnown ? []
                : [new("Maximální výše vyrovnávací platby není známa, součet veřejných zdrojů proto nebyl ověřen; doplňte ji z pověření.", "The ceiling is not known, so the sum of public money was not checked; supply it from the entrustment.")],
        };
    }

    private Explanation Reduction(Award award)
    {
        var item = award.Item;
        List<Operand> operands =
        [
            new("allocation", OperandOrigin.Input, new("objem prostředků", "allocation"), Figure.Amount(round.Allocation)),
            new("capped", OperandOrigin.Step, CompensationSteps.Capped.Label, Figure.Amount(item.Capped)),
        ];
        if (item.Most is { } most)
            operands.Add(new("most", OperandOrigin.Parameter, new("nejvýše na službu", "most per service"), Figure.Amount(most), Definition.Source));
        if (item.Least is { } least)
            operands.Add(new("least", OperandOrigin.Parameter, new("nejméně na službu", "least per service"), Figure.Amount(least), Definition.Source));
        if (item.Earlier > Money.Zero)
            operands.Add(new("earlier", OperandOrigin.Input, AwardSteps.Earlier.Label, Figure.Amount(item.Earlier)));
        if (item.TopUp is { } topUp)
            operands.Add(new("top-up", OperandOrigin.Input, new("předmět tohoto kola", "what this round is about"), Figure.Amount(topUp)));
        if (award.Claim != item.Capped)
            operands.Add(new("claim", OperandOrigin.Step, new("nejvýše v\u00A0tomto kole", "most in this round"), Figure.Amount(award.Claim)));

        var reasons = award.Cuts.Where(cut => cut.Reason != AwardReason.Rounding && !IsOfLimits(award, cut)).Select(cut => cut.Text).ToList();
        if (award.Fate == RoundFate.Full)
            reasons.Add(new("V\u00A0kole se služba nekrátí.", "The round does not reduce the service."));
        return new(AwardSteps.Reduction, Figure.Amount(award.ReducedExactly))
        {
            Operands = operands.ToValueList(),
            Calculation = award is { Fate: RoundFate.Reduced, Ratio: { } ratio } ? Product(award.Weight, ratio) : default,
            Reason = Sentences(reasons),
            Citations = Law,
        };
    }

    // A service is raised to its least by its own limits, to the capped amount, or by the round, to less than that.
    private static bool IsOfLimits(Award award, AwardCut cut) => cut.Reason == AwardReason.Limit || (cut.Reason == AwardReason.RaisedToLeast && cut.After == award.Capped);

    private static BilingualText Product(Money weight, ReductionRatio ratio) => ratio.Stated is { } stated
        ? Calculation.Join("×", Figure.Amount(weight), Figure.Coefficient(stated.ToExact()))
        : new($"{weight.ToText(Language.Czech)} × {ratio.Money.ToText(Language.Czech)} / {ratio.Base.ToText(Language.Czech)}",
            $"{weight.ToText(Language.English)} × {ratio.Money.ToText(Language.English)} / {ratio.Base.ToText(Language.English)}");

    private BilingualText Ratios()
    {
        var ratios = round.Ratios;
        if (ratios.Count == 0 && round.Awards.Any(award => award.Fate == RoundFate.Dropped))
        {
            return new("Služby, na které by vyšlo méně než jejich minimum, nedostanou nic; nikdo jiný se nekrátí.",
                "Services that would get less than their least get nothing; nobody else is reduced.");
        }

        if (ratios.Count == 0)
            return new("Prostředky stačí, nikdo se nekrátí.", "The money suffices, nobody is reduced.");
        return Sentences(ratios.Select(ratio => ratio.Priority is { } priority
            ? new BilingualText($"Priorita {priority}: k\u00A0=\u00A0{ratio.ToText(Language.Czech)}.", $"Priority {priority}: k\u00A0=\u00A0{ratio.ToText(Language.English)}.")
            : new($"k\u00A0=\u00A0{ratio.ToText(Language.Czech)}.", $"k\u00A0=\u00A0{ratio.ToText(Language.English)}.")));
    }

    private ValueList<BilingualText> Unassessed()
    {
        var count = round.Awards.Count(award => award.Item.Problems.HasErrors);
        return count == 0 ? [] : [new($"Neposouzené řádky bez dotace: {count}.", $"Rows that were not assessed and get no award: {count}.")];
    }

    private static BilingualText Sentences(IEnumerable<BilingualText> texts)
    {
        var all = texts.Where(text => text.Czech.Length > 0).ToList();
        return new(string.Join(' ', all.Select(text => text.Czech)), string.Join(' ', all.Select(text => text.English)));
    }
}
