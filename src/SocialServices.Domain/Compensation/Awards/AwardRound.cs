using System.Diagnostics.CodeAnalysis;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>
/// Round of awards (kolo dotací): an allocation divided over services, so that the awards and the remainder always sum to the allocation to
/// the haléř and no award passes the capped amount of its service. Immutable and thread-safe; two rounds are equal when they divide the same.
/// </summary>
public sealed record AwardRound
{
    private readonly Dictionary<string, Award> _byService;

    private AwardRound(AwardRoundDefinition definition, ValueList<Award> awards, Approval? approval)
    {
        Definition = definition;
        Awards = awards;
        Approval = approval;
        _byService = new(awards.Count, StringComparer.Ordinal);
        foreach (var award in awards.AsSpan())
        {
            _byService.Add(award.Service, award);
            Proposed += award.Amount;
            Granted += award.Granted;
        }
    }

    /// <summary>What is divided and how.</summary>
    public AwardRoundDefinition Definition { get; }

    /// <summary>The awards in the order of the services.</summary>
    public ValueList<Award> Awards { get; }

    /// <summary>The resolution; none before the assembly decides.</summary>
    public Approval? Approval { get; }

    /// <summary>Money to divide.</summary>
    public Money Allocation => Definition.Allocation;

    /// <summary>Sum of the proposed awards.</summary>
    public Money Proposed { get; }

    /// <summary>Sum of the approved amounts, or of the proposed ones while nothing is approved.</summary>
    public Money Granted { get; }

    /// <summary>Money of the allocation that the proposed awards leave; zero or more.</summary>
    public Money Remainder => Allocation - Proposed;

    /// <summary>Ratios by which services were reduced, by priority; empty where nobody was.</summary>
    public ValueList<ReductionRatio> Ratios => Awards.Select(award => award.Ratio).OfType<ReductionRatio>().Distinct().OrderBy(ratio => ratio.Priority).ToValueList();

    /// <summary>The award of a service.</summary>
    /// <exception cref="KeyNotFoundException">The service is not in the round.</exception>
    public Award this[string service] => TryFind(service, out var award)
        ? award
        : throw new KeyNotFoundException($"The service '{service}' is not in the round; services in it: {Awards.Count}, such as '{Awards[0].Service}'.");

    /// <summary>The award of a service; false when it is not in the round.</summary>
    public bool TryFind(string service, [NotNullWhen(true)] out Award? award) => _byService.TryGetValue(Guard.Against.Null(service), out award);

    /// <summary>Divides an allocation over assessed services of one methodology.</summary>
    /// <param name="assessments">At least one assessment.</param>
    /// <param name="allocation">Money to divide in crowns, zero or more.</param>
    /// <param name="reduction">The reduction; none for that of the methodology.</param>
    /// <exception cref="DomainValidationException">The round breaks rules, or neither states a reduction; the report names all of them.</exception>
    public static AwardRound Divide(IEnumerable<CompensationAssessment> assessments, Money allocation, Reduction? reduction = null) =>
        Divide(AwardRoundDefinition.Of(assessments, allocation, reduction));

    /// <summary>Divides an allocation over many rows; one with problems stays in the round with its problems and gets no award.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="outcomes">The outcomes, each at the position of its plan.</param>
    /// <param name="allocation">Money to divide in crowns, zero or more.</param>
    /// <param name="reduction">The reduction; none for that of the methodology.</param>
    /// <exception cref="ArgumentException">The two spans differ in length, or an outcome is the default value, so its plan was not assessed.</exception>
    /// <exception cref="DomainValidationException">The round breaks rules, or neither states a reduction; the report names all of them.</exception>
    public static AwardRound Divide(ReadOnlySpan<ServicePlan> plans, ReadOnlySpan<AssessmentOutcome> outcomes, Money allocation, Reduction? reduction = null) =>
        Divide(AwardRoundDefinition.Of(plans, outcomes, allocation, reduction));

    /// <summary>Divides what a definition says.</summary>
    /// <exception cref="DomainValidationException">The definition breaks rules, or the money does not suffice for what nobody reduces; the report names all problems.</exception>
    public static AwardRound Divide(AwardRoundDefinition definition)
    {
        TryDivide(definition, out var round).ThrowIfErrors();
        return round!;
    }

    /// <summary>Checks and divides a definition; the round is null when the report has an error.</summary>
    public static ValidationReport TryDivide(AwardRoundDefinition definition, out AwardRound? round)
    {
        round = null;
        var report = AwardRoundRules.Check(Guard.Against.Null(definition));
        if (report.HasErrors)
            return report;
        report = RoundDivision.Divide(definition, out var claims);
        if (report.HasErrors)
            return report;
        var awards = new Award[claims.Length];
        for (var i = 0; i < awards.Length; i++)
            awards[i] = new(definition.Items[i], claims[i], definition);
        round = new(definition, new(awards), null);
        return report;
    }

    /// <summary>Reads a JSON document of the schema "socialservices.award-round/1" in UTF-8 and divides it again.</summary>
    /// <exception cref="DomainValidationException">The document breaks rules; the report names all of them with path and line.</exception>
    public static AwardRound Parse(ReadOnlySpan<byte> document)
    {
        TryParse(document, out var round).ThrowIfErrors();
        return round!;
    }

    /// <summary>Reads a JSON document and divides it again; the round is null when the report has an error.</summary>
    public static ValidationReport TryParse(ReadOnlySpan<byte> document, out AwardRound? round) => AwardRoundDocument.Read(document, out round);

    /// <summary>
    /// The round as a JSON document in UTF-8: definition and resolution, without the awards that follow from them; <see cref="Parse"/> reads
    /// back one with the same awards. An item of an assessment is written as the plain values that are divided.
    /// </summary>
    public byte[] ToJson() => AwardRoundDocument.Write(this);

    /// <summary>The next round of the same year.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="allocation">Money to divide in crowns; at most what was returned where that is redistributed.</param>
    /// <param name="changed">
    /// Services whose numbers changed since: a raised request (see <see cref="RoundItem.WithRequest"/>), a raised capacity, a new optimum; a
    /// service not in the rounds so far only where returned money is redistributed.
    /// </param>
    /// <param name="reduction">How it is divided; none for the same as this round.</param>
    /// <exception cref="DomainValidationException">The round breaks rules; the report names all of them.</exception>
    public AwardRound Next(LaterRound kind, Money allocation, IEnumerable<RoundItem>? changed = null, ReductionSetting? reduction = null)
    {
        TryNext(kind, allocation, out var round, changed, reduction).ThrowIfErrors();
        return round!;
    }

    /// <summary>Checks and divides the next round; it is null when the report has an error.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="allocation">Money to divide in crowns.</param>
    /// <param name="round">The next round.</param>
    /// <param name="changed">Services whose numbers changed since.</param>
    /// <param name="reduction">How it is divided; none for the same as this round.</param>
    public ValidationReport TryNext(LaterRound kind, Money allocation, out AwardRound? round, IEnumerable<RoundItem>? changed = null, ReductionSetting? reduction = null)
    {
        round = null;
        var report = NextRound.Prepare(this, Guard.Against.Null(kind), allocation, (changed ?? []).ToValueList(), reduction, out var definition);
        return report.HasErrors ? report : TryDivide(definition, out round);
    }

    /// <summary>The round as the assembly approved it: what the resolution does not name is approved as proposed.</summary>
    /// <exception cref="DomainValidationException">
    /// A service is not in the round or named twice, an amount has no reason, or it passes the allocation or the ceiling less other public money.
    /// </exception>
    public AwardRound Approve(Approval approval)
    {
        TryApprove(approval, out var approved).ThrowIfErrors();
        return approved!;
    }

    /// <summary>Checks a resolution; the approved round is null when the report has an error.</summary>
    public ValidationReport TryApprove(Approval approval, out AwardRound? approved)
    {
        approved = null;
        Guard.Against.Null(approval);
        var problems = new ProblemList();
        problems.Require(!string.IsNullOrWhiteSpace(approval.Resolution), RoundProblemCodes.Blank, "$.resolution", new("Uveďte číslo usnesení.", "Give the number of the resolution."));
        var amounts = new Dictionary<string, ApprovedAmount>(StringComparer.Ordinal);
        for (var i = 0; i < approval.Amounts.Count; i++)
            Check(approval.Amounts[i], FormattableString.Invariant($"$.amounts[{i}]"));
        if (!problems.Report.HasErrors)
        {
            var sum = AwardRoundRules.SumOf(Awards.Select(Of));
            problems.Require(sum <= Allocation, RoundProblemCodes.TooLittle, "$.amounts", new(
                $"Schválené částky dávají {sum.ToText(Language.Czech)}, objem je {Allocation.ToText(Language.Czech)}.", $"The approved amounts sum to {sum.ToText(Language.English)}, the allocation is {Allocation.ToText(Language.English)}."));
        }

        var report = problems.Report;
        if (!report.HasErrors)
        {
            approved = new(Definition, Awards.Select(award => award with
            {
                Approved = Of(award),
                ApprovedReason = Of(award) == award.Amount ? default : amounts[award.Service].Reason,
            }).ToValueList(), approval);
        }

        return report;

        Money Of(Award award) => amounts.TryGetValue(award.Service, out var given) ? given.Amount : award.Amount;

        void Check(ApprovedAmount given, string path)
        {
            if (!TryFind(given.Service, out var award))
            {
                problems.Fail(RoundProblemCodes.UnknownService, $"{path}.service", new($"Služba '{given.Service}' v\u00A0kole není.", $"The service '{given.Service}' is not in the round."));
                return;
            }

            problems.Require(amounts.TryAdd(given.Service, given), RoundProblemCodes.Repeated, $"{path}.service",
                new($"Služba '{given.Service}' je v\u00A0usnesení dvakrát.", $"The service '{given.Service}' stands twice in the resolution."));
            problems.Require(!given.Amount.IsNegative, RoundProblemCodes.Range, $"{path}.amount", new("Schválená částka je nejméně 0\u00A0Kč.", "An approved amount is 0\u00A0CZK or more."));
            problems.Require(given.Amount <= AmountRange.Most, RoundProblemCodes.Range, $"{path}.amount", new(
                $"Schválená částka je nejvýše {AmountRange.Most.ToText(Language.Czech)}.", $"An approved amount is at most {AmountRange.Most.ToText(Language.English)}."));
            problems.Require(given.Amount == award.Amount || given.Reason is { Czech.Length: > 0, English.Length: > 0 }, RoundProblemCodes.NoReason, $"{path}.reason", new(
                $"Služba '{given.Service}': schválená částka se liší od návrhu {award.Amount.ToText(Language.Czech)}; uveďte důvod česky a anglicky.",
                $"The service '{given.Service}': the approved amount differs from the proposal of {award.Amount.ToText(Language.English)}; give the reason in Czech and English."));
            if (award.Item.Room is { } room)
            {
                problems.Require(given.Amount <= room - award.Item.Earlier, RoundProblemCodes.AboveCeiling, $"{path}.amount", new(
                    $"Služba '{given.Service}': schválená částka {given.Amount.ToText(Language.Czech)} a dříve přiznaných {award.Item.Earlier.ToText(Language.Czech)} přesahují vyrovnávací platbu po odečtení ostatních veřejných zdrojů {room.ToText(Language.Czech)}.",
                    $"The service '{given.Service}': the approved {given.Amount.ToText(Language.English)} and {award.Item.Earlier.ToText(Language.English)} of earlier rounds pass the ceiling less other public money, {room.ToText(Language.English)}."));
            }
            else if (given.Amount > award.Capped)
            {
                problems.Warn(RoundProblemCodes.AboveCeiling, $"{path}.amount", new(
                    $"Služba '{given.Service}': maximální výše vyrovnávací platby není známa, schválená částka s\u00A0ní nebyla porovnána.",
                    $"The service '{given.Service}': the ceiling is not known, so the approved amount was not compared with it."));
            }
        }
    }

    /// <summary>The award of a service with the explanation of every step and cut.</summary>
    /// <exception cref="KeyNotFoundException">The service is not in the round.</exception>
    public Explained<Award> Explain(string service)
    {
        var award = this[service];
        return new(award, new AwardExplanation(this).Of(award));
    }

    /// <summary>The whole round with its explanation: sums, ratios, and every service with the reason of its cuts.</summary>
    public Explained<AwardRound> Explain() => new(this, new AwardExplanation(this).Whole());

    /// <inheritdoc/>
    public bool Equals(AwardRound? other) => other is not null && Definition == other.Definition && Approval == other.Approval;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Definition, Approval);

    /// <summary>Allocation, awards and remainder in one invariant line.</summary>
    public override string ToString() => FormattableString.Invariant($"round {Definition.Number} of {Definition.Year}: {Proposed} of {Allocation} to {Awards.Count} services, remainder {Remainder}");
}
