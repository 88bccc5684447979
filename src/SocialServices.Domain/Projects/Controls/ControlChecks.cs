using NodaTime;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>Checks what is controlled and each finding.</summary>
internal static class ControlChecks
{
    private const int MostFindings = 1000; // keeps their sum far inside the range of money

    /// <summary>The last day on which a control can be.</summary>
    public static LocalDate LastDay { get; } = SocialServicesLaw.Years.To!.Value;

    public static ValidationReport Check(ControlDefinition definition, LocalDate plannedOn)
    {
        var problems = new ProblemList();
        Text(problems, definition.Number, "$.number", new("Uveďte číslo kontroly.", "Give the number of the control."));
        Text(problems, definition.Service, "$.service", new("Uveďte název nebo identifikátor služby.", "Give the name or identifier of the service."));
        Text(problems, definition.Methodology, "$.methodology", new("Uveďte metodiku a její verzi, podle které se kontroluje.", "Give the methodology and its version by which the control goes."));
        problems.Require(definition.Basis != ControlBasis.Contract || definition.Times is not null, ControlProblemCodes.Times, "$.times", new(
            "Lhůty kontroly podle smlouvy stanoví smlouva; opište je pomocí ControlTimes.OfContract.", "A contract sets the time limits of a control that rests on it; take them over with ControlTimes.OfContract."));
        problems.Require(plannedOn >= SocialServicesLaw.Starts && plannedOn <= LastDay, ControlProblemCodes.Day, "$.plannedOn", new(
            $"Den je od {DateText.Of(SocialServicesLaw.Starts, Language.Czech)} do {DateText.Of(LastDay, Language.Czech)}, ne {DateText.Of(plannedOn, Language.Czech)}.",
            $"A day is from {DateText.Of(SocialServicesLaw.Starts, Language.English)} to {DateText.Of(LastDay, Language.English)}, not {DateText.Of(plannedOn, Language.English)}."));
        if (definition.Times is { } times)
        {
            foreach (var (name, length) in ControlTimes.Lengths)
                Check(problems, length(times), length(ControlTimes.Known), $"$.times.{name}");
        }

        return problems.Report;
    }

    public static ValidationReport Check(ControlFinding finding, ControlDefinition control, ValueList<ControlFinding> recorded, LocalDate day)
    {
        var problems = new ProblemList();
        Guard.Against.Null(finding.Provision);
        Guard.Against.Null(finding.Source);
        Text(problems, finding.Number, "$.number", new("Uveďte číslo zjištění.", "Give the number of the finding."));
        Text(problems, finding.Condition.Czech, "$.condition", new("Uveďte, která podmínka byla porušena.", "Say which condition was breached."));
        Text(problems, finding.Provision.Text.Czech, "$.provision", new("Uveďte, kde porušená podmínka stojí.", "Say where the breached condition stands."));
        problems.Require(recorded.Count < MostFindings, ControlProblemCodes.Range, "$", new($"Kontrola má nejvýše {MostFindings} zjištění.", $"A control has at most {MostFindings} findings."));
        problems.Require(recorded.All(each => each.Number != finding.Number), ControlProblemCodes.Doubled, "$.number", new(
            $"Zjištění {finding.Number} kontrola už má; dejte novému jiné číslo.", $"The control already has a finding {finding.Number}; give the new one another number."));
        problems.Require(finding.Year >= control.Period.Start.Year && finding.Year <= control.Period.End.Year, ControlProblemCodes.Day, "$.year", new(
            FormattableString.Invariant($"Rok zjištění je z kontrolovaného období {DateText.Of(control.Period, Language.Czech)}, ne {finding.Year}."),
            FormattableString.Invariant($"The year of a finding is one of the controlled period, {DateText.Of(control.Period, Language.English)}, not {finding.Year}.")));
        problems.RequireAmount(finding.Amount, ControlProblemCodes.Range, "$.amount");
        problems.Require(!(finding.BreachedOn > day), ControlProblemCodes.Day, "$.breachedOn", new(
            $"Den porušení je nejpozději den zjištění, {DateText.Of(day, Language.Czech)}.", $"The day of the breach is at the latest the day of the finding, {DateText.Of(day, Language.English)}."));
        if (Defined(problems, finding))
            Consequence(problems, finding);
        return problems.Report;
    }

    public static ValidationReport Check(ValueList<FindingObjection> objections, ValueList<ControlFinding> findings)
    {
        var problems = new ProblemList();
        problems.Require(objections.Count > 0, ControlProblemCodes.Finding, "$.objections", new("Uveďte aspoň jednu námitku.", "Give at least one objection."));
        OneForEach(problems, objections.Select(objection => objection.Finding), findings.Select(finding => finding.Number), "objections");
        foreach (var (i, objection) in objections.Index())
            Text(problems, objection.Reason, FormattableString.Invariant($"$.objections[{i}].reason"), new("Uveďte důvod námitky.", "Give the reason of the objection."));
        return problems.Report;
    }

    public static ValidationReport Check(ValueList<ObjectionAnswer> answers, ValueList<FindingObjection> objections, ValueList<ControlFinding> findings)
    {
        var problems = new ProblemList();
        foreach (var missing in OneForEach(problems, answers.Select(answer => answer.Finding), objections.Select(objection => objection.Finding), "answers"))
        {
            problems.Fail(ControlProblemCodes.Finding, "$.answers", new(
                $"Chybí vyřízení námitky ke zjištění {missing}; vyřiďte každou.", $"The answer to the objection to the finding {missing} is missing; answer each of them."));
        }

        foreach (var (i, answer) in answers.Index())
        {
            var amount = findings.FirstOrDefault(finding => finding.Number == answer.Finding)?.Amount ?? Money.MaxValue;
            problems.Require(!(answer.Remaining > amount), ControlProblemCodes.Amount, FormattableString.Invariant($"$.answers[{i}].remaining"), new(
                $"Ze zjištění zbývá nejvýše, kolik bylo zjištěno, {amount.ToText(Language.Czech)}; ne {answer.Remaining?.ToText(Language.Czech)}.",
                $"At most what was found remains of a finding, {amount.ToText(Language.English)}; not {answer.Remaining?.ToText(Language.English)}."));
        }

        return problems.Report;
    }

    /// <summary>The number of a finding that a call is issued for or met.</summary>
    public static ValidationReport CheckNumber(string number, IEnumerable<string> possible)
    {
        var problems = new ProblemList();
        OneForEach(problems, [number], possible, null);
        return problems.Report;
    }

    /// <summary>New versions of the settlements that the findings change, each once, issued from the day on which the findings were final to the day of the step.</summary>
    public static ValidationReport Check(ValueList<SettlementVersion> versions, ServiceControl control, LocalDate day)
    {
        var (problems, service, final) = (new ProblemList(), IdentifierText.Quoted(control.Definition.Service), control.History[^1].Day);
        var wanted = control.Outcomes.Where(outcome => outcome.ForSettlement > Money.Zero).Select(outcome => (outcome.Finding.Year, outcome.Finding.Source)).Distinct().ToList();
        foreach (var (i, version) in versions.Index())
        {
            var definition = version.Settlement.Case.Definition;
            var fits = version.Previous is not null && version.IssuedOn >= final && version.IssuedOn <= day
                && definition.Ledger.Service == control.Definition.Service && wanted.Remove((definition.Ledger.Year, definition.Source));
            problems.Require(fits, ControlProblemCodes.Version, FormattableString.Invariant($"$.settlements[{i}]"), new(
                $"Očekává se nová verze vypořádání služby {service}, kterou zjištění mění, jednou a\u00A0vydaná od {DateText.Of(final, Language.Czech)} do {DateText.Of(day, Language.Czech)}; ne verze {version.Number} '{version.Reference}' z\u00A0{DateText.Of(version.IssuedOn, Language.Czech)} (rok {definition.Ledger.Year}, {definition.Source.Name.Czech}).",
                $"A new version of a settlement of {service} that a finding changes is expected, once, issued from {DateText.Of(final, Language.English)} to {DateText.Of(day, Language.English)}; not version {version.Number} '{version.Reference}' of {DateText.Of(version.IssuedOn, Language.English)} (year {definition.Ledger.Year}, {definition.Source.Name.English})."));
        }

        foreach (var (year, source) in wanted)
        {
            problems.Fail(ControlProblemCodes.Version, "$.settlements", new(
                $"Chybí nová verze vypořádání za rok {year} a\u00A0zdroj '{source.Name.Czech}': zjištění ji mění.", $"A new version of the settlement of {year} and the source '{source.Name.English}' is missing: a finding changes it."));
        }

        return problems.Report;
    }

    /// <summary>Each number is one of those that are possible, and stands at most once; what is left of them.</summary>
    private static IEnumerable<string> OneForEach(ProblemList problems, IEnumerable<string> numbers, IEnumerable<string> possible, string? list)
    {
        var all = possible.ToList();
        var left = all.ToHashSet(StringComparer.Ordinal);
        var listed = all.Count == 0 ? new("není žádné", "there is none") : IdentifierText.Listed(all);
        foreach (var (i, number) in numbers.Index())
        {
            problems.Require(left.Remove(number), ControlProblemCodes.Finding, list is null ? "$.finding" : FormattableString.Invariant($"$.{list}[{i}].finding"), new(
                $"Očekává se číslo zjištění, každé nejvýše jednou ({listed.Czech}); ne {IdentifierText.Quoted(number)}.",
                $"The number of a finding is expected, each at most once ({listed.English}); not {IdentifierText.Quoted(number)}."));
        }

        return all.Where(left.Contains);
    }

    private static void Check(ProblemList problems, Dated<int> length, Dated<int> known, string path)
    {
        problems.Require(length.Id == known.Id && length.Name == known.Name && length.VerifiedUpTo == known.VerifiedUpTo, ControlProblemCodes.Times, path, new(
            $"Očekává se lhůta '{known.Id}', ne '{length.Id}'; odvoďte ji z\u00A0ControlTimes.Known pomocí With(Dated.Value(…)).", $"The time limit '{known.Id}' is expected, not '{length.Id}'; make it from ControlTimes.Known through With(Dated.Value(…))."));
        foreach (var (i, segment) in length.Segments.Index())
        {
            problems.Require(segment.Kind != DatedSegmentKind.Value || segment.Value is >= 0 and <= ControlTimes.MostDays, ControlProblemCodes.Range, FormattableString.Invariant($"{path}[{i}].days"), new(
                FormattableString.Invariant($"Lhůta je 0 až {ControlTimes.MostDays} dnů, ne {segment.Value}."), FormattableString.Invariant($"A time limit is 0 to {ControlTimes.MostDays} days, not {segment.Value}.")));
        }
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
