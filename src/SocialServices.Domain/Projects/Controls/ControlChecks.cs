using NodaTime;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>Checks what is controlled and each finding.</summary>
internal static class ControlChecks
{
    private static readonly Money Most = Money.Of(1_000_000_000_000m);

    public static ValidationReport Check(ControlDefinition definition)
    {
        var problems = new ProblemList();
        Guard.Against.Null(definition.Period);
        Text(problems, definition.Number, "$.number", new("Uveďte číslo kontroly.", "Give the number of the control."));
        Text(problems, definition.Service, "$.service", new("Uveďte název nebo identifikátor služby.", "Give the name or identifier of the service."));
        Text(problems, definition.Methodology, "$.methodology", new("Uveďte metodiku a její verzi, podle které se kontroluje.", "Give the methodology and its version by which the control goes."));
        problems.Require(Guard.Against.Null(definition.Basis) != ControlBasis.Contract || definition.Times is not null, ControlProblemCodes.Times, "$.times", new(
            "Lhůty kontroly podle smlouvy stanoví smlouva; opište je pomocí ControlTimes.OfContract.", "A contract sets the time limits of a control that rests on it; take them over with ControlTimes.OfContract."));
        return problems.Report;
    }

    public static ValidationReport Check(ControlFinding finding, ControlDefinition control, ValueList<ControlFinding> recorded, LocalDate day)
    {
        var problems = new ProblemList();
        Guard.Against.Null(finding.Provision);
        Guard.Against.Null(finding.Source);
        Text(problems, finding.Number, "$.number", new("Uveďte číslo zjištění.", "Give the number of the finding."));
        Text(problems, finding.Condition.Czech, "$.condition", new("Uveďte, která podmínka byla porušena.", "Say which condition was breached."));
        problems.Require(recorded.All(each => each.Number != finding.Number), ControlProblemCodes.Doubled, "$.number", new(
            $"Zjištění {finding.Number} kontrola už má; dejte novému jiné číslo.", $"The control already has a finding {finding.Number}; give the new one another number."));
        problems.Require(finding.Year >= control.Period.Start.Year && finding.Year <= control.Period.End.Year, ControlProblemCodes.Day, "$.year", new(
            $"Kontrolují se roky {control.Period.Start.Year} až {control.Period.End.Year}, ne {finding.Year}.", $"The years {control.Period.Start.Year} to {control.Period.End.Year} are controlled, not {finding.Year}."));
        problems.Require(!finding.Amount.IsNegative && finding.Amount <= Most, ControlProblemCodes.Range, "$.amount", new(
            $"Částka je od 0\u00A0Kč do {Most.ToText(Language.Czech)}, ne {finding.Amount.ToText(Language.Czech)}.", $"An amount is from 0\u00A0CZK to {Most.ToText(Language.English)}, not {finding.Amount.ToText(Language.English)}."));
        problems.Require(!(finding.BreachedOn > day), ControlProblemCodes.Day, "$.breachedOn", new(
            $"Den porušení je nejpozději den zjištění, {DateText.Of(day, Language.Czech)}.", $"The day of the breach is at the latest the day of the finding, {DateText.Of(day, Language.English)}."));
        if (Defined(problems, finding))
            Consequence(problems, finding);
        return problems.Report;
    }

    private static bool Defined(ProblemList problems, ControlFinding finding)
    {
        var isDefined = Enum.IsDefined(finding.Instrument) && Enum.IsDefined(finding.Giver) && Enum.IsDefined(finding.Consequence) && Enum.IsDefined(finding.Effect);
        problems.Require(isDefined, ControlProblemCodes.Range, "$", new(
            "Nástroj, poskytovatel peněz, následek nebo dopad není ve výčtu.", "The instrument, the giver, the consequence or the effect is not defined."));
        var isGiven = finding.Instrument != FundingInstrument.ContributionToOwnOrganisation || finding.Giver == MoneyGiver.Region;
        problems.Require(isGiven, ControlProblemCodes.Consequence, "$.giver", new("Příspěvek vlastní organizaci dává kraj, ne stát.", "A contribution to an own organisation is given by the region, not by the State."));
        return isDefined && isGiven;
    }

    private static void Consequence(ProblemList problems, ControlFinding finding)
    {
        var kind = SanctionRegime.Find(finding.Instrument, finding.Giver).Value.Kind;
        problems.Require(finding.Consequence != FindingConsequence.Recommendation || finding.Amount == Money.Zero, ControlProblemCodes.Amount, "$.amount", new(
            $"Doporučení nemá částku; {finding.Amount.ToText(Language.Czech)} uveďte jako vratku, odvod nebo nárok.", $"A recommendation has no amount; give {finding.Amount.ToText(Language.English)} as a return, a levy or a claim."));
        problems.Require(finding.Consequence == FindingConsequence.Recommendation || finding.Amount > Money.Zero, ControlProblemCodes.Amount, "$.amount", new(
            "Uveďte částku vyšší než 0\u00A0Kč, nebo zjištění zapište jako doporučení.", "Give an amount above 0\u00A0CZK, or record the finding as a recommendation."));
        problems.Require(finding.Consequence != FindingConsequence.Levy || kind == SanctionKind.Levy, ControlProblemCodes.Consequence, "$.consequence", new(
            "U veřejné zakázky se odvod neukládá; následkem je smluvní pokuta nebo nárok ze smlouvy.", "A public contract brings no levy; a contractual fine or claim follows."));
        problems.Require(finding.Consequence != FindingConsequence.ContractualClaim || kind == SanctionKind.ContractualFine, ControlProblemCodes.Consequence, "$.consequence", new(
            "Nárok ze smlouvy vzniká jen u veřejné zakázky; u dotace a příspěvku následuje vratka nebo odvod.", "A claim of a contract arises from a public contract only; of a grant or contribution a return or a levy follows."));
        problems.Require(finding.Consequence != FindingConsequence.Levy || finding.BreachedOn is not null, ControlProblemCodes.Day, "$.breachedOn", new(
            "U odvodu uveďte den porušení rozpočtové kázně; běží od něj penále.", "Give the day of the breach of budgetary discipline for a levy; the penalty runs from it."));
    }

    private static void Text(ProblemList problems, string? text, string path, BilingualText problem) => problems.Require(!string.IsNullOrWhiteSpace(text), ControlProblemCodes.Blank, path, problem);
}
