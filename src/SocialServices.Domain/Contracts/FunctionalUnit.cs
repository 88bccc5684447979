using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Performances that form one whole and are awarded in temporal connection (funkční celek), in one or several procurements: their values
/// add up, and the sum decides the class of every lot. Whether performances form one whole is the authority's judgement; this is its
/// consequence. Immutable and thread-safe.
/// </summary>
public sealed record FunctionalUnit
{
    private static readonly BilingualText NotDivided = new(
        "Nadlimitní zakázka není rozdělena na části: důvody uveďte v dokumentaci řízení (§\u00A0217 zákona č.\u00A0134/2016 Sb.; číslo ustanovení ověřte).",
        "The above-threshold contract is not divided into lots: state the reasons in the documentation of the procedure (Act 134/2016 Sb., §\u00A0217; check the number of the provision).");

    private FunctionalUnit(FunctionalUnitDefinition definition) => Definition = definition;

    /// <summary>What it consists of.</summary>
    public FunctionalUnitDefinition Definition { get; }

    /// <summary>The estimated value of the whole: the sum of all lots of all procurements.</summary>
    public Money Total => Money.Sum(Lots.Select(lot => lot.Lot.Value));

    private IEnumerable<(ProcurementLotId Id, ProcurementLot Lot, LocalDate StartedOn)> Lots => Definition.Procurements
        .SelectMany(procurement => procurement.Lots.Select(lot => (new ProcurementLotId(procurement.Number, lot.Number), lot, procurement.StartedOn)));

    /// <summary>The unit of a definition.</summary>
    /// <exception cref="DomainValidationException">The definition breaks rules; the exception carries all problems.</exception>
    public static FunctionalUnit Create(FunctionalUnitDefinition definition)
    {
        TryCreate(definition, out var unit).ThrowIfErrors();
        return unit!;
    }

    /// <summary>Checks a definition; the unit is null when the report has an error.</summary>
    public static ValidationReport TryCreate(FunctionalUnitDefinition definition, out FunctionalUnit? unit)
    {
        var report = Check(Guard.Against.Null(definition));
        unit = report.HasErrors ? null : new(definition);
        return report;
    }

    /// <summary>The unit of one procurement.</summary>
    /// <exception cref="DomainValidationException">The procurement breaks rules.</exception>
    public static FunctionalUnit Of(Procurement procurement, ProcurementSubject subject, AuthorityLevel authority = AuthorityLevel.Regional) =>
        Create(new() { Subject = subject, Authority = authority, Procurements = [Guard.Against.Null(procurement)] });

    /// <summary>The estimated value of the whole with its explanation.</summary>
    public Explained<Money> ExplainTotal()
    {
        var acts = Definition.Procurements.Select(procurement => ProcurementRules.For(procurement.StartedOn).Act).Distinct().ToList();
        return new(Total, new(ProcurementSteps.Total, Figure.Amount(Total))
        {
            Operands = Definition.Procurements.Select((procurement, index) => new Operand(
                FormattableString.Invariant($"procurement.{index + 1}"), OperandOrigin.Input, LotsOf(procurement), Figure.Amount(Money.Sum(procurement.Lots.Select(lot => lot.Value))))).ToValueList(),
            Reason = new("Sčítají se všechny části všech řízení, která tvoří jeden funkční celek a časově spolu souvisejí.", "All lots of all procedures that form one functional unit in temporal connection add up."),
            Citations = ProcurementSteps.Total.Citations.Where(citation => acts.Contains(citation.Act!)).ToValueList(),
            Warnings = acts.Count == 1 ? [] : [new("Řízení celku se řídí dvěma zákony podle svého zahájení; ověřte, zda spolu časově souvisejí.",
                "Two acts govern the procedures of the unit by their start; check that they are in temporal connection.")],
        });
    }

    /// <summary>
    /// Whether the authority may award chosen small lots by the rules of their own value: each strictly below the amount of the exception
    /// and all together at most 20 % of the whole. The library checks a choice; which lots to choose is up to the authority.
    /// </summary>
    /// <param name="chosen">The lots to except, in any order; an empty choice passes.</param>
    /// <param name="limits">Limits supplied by the caller; those of the library when omitted.</param>
    /// <exception cref="ArgumentException">A lot is not in the unit, or it is chosen twice.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The amount of the exception is not known on the start of a chosen lot's procedure.</exception>
    public Explained<SmallLotTest> TestSmallLots(ValueList<ProcurementLotId> chosen, ProcurementLimits? limits = null)
    {
        var known = limits ?? ProcurementLimits.Known;
        Expect(chosen);
        var lots = Lots.Where(lot => chosen.Contains(lot.Id)).ToList();
        var days = lots.Select(lot => lot.StartedOn).Distinct().Order().ToList();
        var amounts = days.Select(day => (Day: day, Limit: Read(known.SmallLot, day))).ToList();
        var share = days.Select(day => Read(known.SmallLotShare, day)).MinBy(value => value.Value);
        var tooLarge = lots.Where(lot => !amounts.Find(amount => amount.Day == lot.StartedOn).Limit.Value.Covers(lot.Lot.Value)).Select(lot => lot.Id).ToValueList();
        var test = new SmallLotTest(Money.Sum(lots.Select(lot => lot.Lot.Value)), Total, share?.Value ?? Rate.Zero, tooLarge);
        return new(test, new(ProcurementSteps.SmallLots, Figure.Text(test.Passes ? new("lze", "allowed") : new("nelze", "not allowed")))
        {
            Operands =
            [
                .. lots.Select((lot, index) => new Operand(FormattableString.Invariant($"lot.{index + 1}"), OperandOrigin.Input, BilingualText.Of(lot.Id.ToText), Figure.Amount(lot.Lot.Value))),
                new("total", OperandOrigin.Step, ProcurementTexts.LowerLabel(ProcurementSteps.Total), Figure.Amount(Total)),
                .. amounts.Select((amount, index) => new Operand(FormattableString.Invariant($"limit.{index + 1}"), OperandOrigin.Parameter, amount.Limit.Value.Named(known.SmallLot.Name), Figure.Amount(amount.Limit.Value.Amount), amount.Limit.Citation)),
                .. share is null ? [] : (Operand[])[new("share", OperandOrigin.Parameter, known.SmallLotShare.Name, Figure.Share(share.Value), share.Citation)],
            ],
            Calculation = lots.Count == 0 ? default : Portion(test),
            Reason = WhySmall(test, lots.Count),
            Citations = ProcurementSteps.SmallLots.Citations,
            Warnings = amounts.SelectMany(amount => amount.Limit.Warnings).Concat(share?.Warnings ?? []).Distinct().ToValueList(),
        });
    }

    /// <summary>Lots that may be excepted on their own: each below the amount of the exception and at most 20 % of the whole; not always all of them together.</summary>
    /// <param name="limits">Limits supplied by the caller; those of the library when omitted.</param>
    /// <exception cref="LegalParameterNotDefinedException">The amount of the exception is not known on the start of a procedure.</exception>
    public ValueList<ProcurementLotId> FindSmallLots(ProcurementLimits? limits = null) => Lots.Where(lot => TestSmallLots([lot.Id], limits).Value.Passes).Select(lot => lot.Id).ToValueList();

    /// <summary>The class of every lot: that of the whole, on the start of its procedure; a small lot that may be excepted follows its own value.</summary>
    /// <param name="excepted">Small lots that the authority excepts; where the choice is not allowed, none is. None by default.</param>
    /// <param name="limits">Limits supplied by the caller; those of the library when omitted.</param>
    /// <exception cref="ArgumentException">An excepted lot is not in the unit, or it is chosen twice.</exception>
    /// <exception cref="LegalParameterNotDefinedException">A limit that decides is not known on the start of a procedure.</exception>
    public Explained<ValueList<LotClass>> Classify(ValueList<ProcurementLotId>? excepted = null, ProcurementLimits? limits = null)
    {
        var chosen = excepted ?? ValueList<ProcurementLotId>.Empty;
        var choice = chosen.Count == 0 ? null : TestSmallLots(chosen, limits);
        var isAllowed = choice is { Value.Passes: true };
        var starts = Definition.Procurements.Select(procurement => procurement.StartedOn).Distinct().Order().ToList();
        var wholes = starts.ToDictionary(start => start, start => Whole(start, starts.Count == 1, limits));
        var own = Lots.Where(lot => isAllowed && chosen.Contains(lot.Id))
            .ToDictionary(lot => lot.Id, lot => ProcurementRules.For(lot.StartedOn, limits).Classify(lot.Lot.Value, Definition.Subject, Definition.Authority));
        var classes = Lots.Select(lot => own.TryGetValue(lot.Id, out var excepted)
            ? new LotClass(lot.Id, lot.Lot.Value, excepted.Value, IsExcepted: true, new("Vyčleněná malá část se zadává podle vlastní hodnoty.", "Excepted as a small lot and awarded by its own value."))
            : new(lot.Id, lot.Lot.Value, wholes[lot.StartedOn].Value, IsExcepted: false, chosen.Contains(lot.Id)
                ? new("Vyčlenit nelze, zadává se v režimu celku.", "May not be excepted; awarded in the class of the whole.")
                : new("Zadává se v režimu celku.", "Awarded in the class of the whole."))).ToValueList();
        return new(classes, new(ProcurementSteps.Lots, Figure.Text(Counts(classes)))
        {
            Reason = own.Count == 0
                ? new("O režimu části rozhoduje hodnota celku, ne její vlastní.", "The value of the whole decides the class of a lot, not its own.")
                : new("O režimu části rozhoduje hodnota celku; vyčleněné části se zadávají podle vlastní hodnoty.", "The value of the whole decides the class of a lot; excepted lots are awarded by their own value."),
            Citations = starts.SelectMany(start => ProcurementRules.For(start).Law(ProcurementSteps.Lots)).Distinct().ToValueList(),
            Warnings = classes.Count == 1 && classes[0].Class == ContractClass.AboveThreshold && starts[0] >= LegalAct.PublicProcurementAct.Validity.From ? [NotDivided] : [],
            Parts =
            [
                ExplainTotal().Explanation,
                .. starts.Select(start => wholes[start].Explanation),
                .. choice is null ? [] : (Explanation[])[choice.Explanation],
                .. classes.Where(lot => lot.IsExcepted).Select(lot => OfExcepted(lot, own[lot.Lot].Explanation)),
                .. starts.SelectMany(start => InClassOfWhole(start, starts.Count == 1, classes)),
            ],
        });
    }

    // The lots of procedures started on a day that follow the whole; one part for each reason.
    private IEnumerable<Explanation> InClassOfWhole(LocalDate startedOn, bool isOnly, ValueList<LotClass> classes)
    {
        var days = Lots.ToDictionary(lot => lot.Id, lot => lot.StartedOn);
        return classes.Where(lot => !lot.IsExcepted && days[lot.Lot] == startedOn).GroupBy(lot => lot.Reason).Select(group => new Explanation(ProcurementSteps.Lot, Figure.Text(ContractClasses.NameOf(group.First().Class)))
        {
            Subject = Named(startedOn, isOnly),
            Operands = group.Select((lot, index) => new Operand(
                FormattableString.Invariant($"lot.{index + 1}"), OperandOrigin.Input, BilingualText.Of(lot.Lot.ToText), Figure.Amount(lot.Value))).ToValueList(),
            Reason = group.Key,
            Citations = ProcurementRules.For(startedOn).Law(ProcurementSteps.Lot),
        });
    }

    private static Explanation OfExcepted(LotClass lot, Explanation own) => new(ProcurementSteps.Lot, Figure.Text(ContractClasses.NameOf(lot.Class)))
    {
        Subject = BilingualText.Of(lot.Lot.ToText),
        Reason = lot.Reason,
        Citations = ProcurementSteps.SmallLots.Citations,
        Parts = [own],
    };

    private Explained<ContractClass> Whole(LocalDate startedOn, bool isOnly, ProcurementLimits? limits)
    {
        var whole = ProcurementRules.For(startedOn, limits).Classify(Total, Definition.Subject, Definition.Authority);
        return whole with { Explanation = whole.Explanation with { Subject = Named(startedOn, isOnly) } };
    }

    // The whole, with the day of start where the procedures of the unit started on several.
    private static BilingualText Named(LocalDate startedOn, bool isOnly) => isOnly ? new("celek", "the whole") : new(
        $"celek, řízení zahájená {DateText.Of(startedOn, Language.Czech)}", $"the whole, procedures started on {DateText.Of(startedOn, Language.English)}");

    private void Expect(ValueList<ProcurementLotId> chosen)
    {
        Guard.Against.Null(chosen);
        var known = Lots.Select(lot => lot.Id).ToList();
        if (chosen.Where(id => !known.Contains(id)).ToList() is [var other, ..])
            throw new ArgumentException($"A lot of the unit is expected, not '{other}'; it has {string.Join("; ", known)}.", nameof(chosen));
        if (chosen.Distinct().Count() != chosen.Count)
            throw new ArgumentException("Each lot may be chosen once only.", nameof(chosen));
    }

    private static DatedValue<T> Read<T>(Dated<T> table, LocalDate day) => table.At(day, ProcurementRules.Remedy);

    private static BilingualText Portion(SmallLotTest test)
    {
        var quotient = Calculation.Join("÷", Figure.Amount(test.Sum), Figure.Amount(test.Total));
        return new($"{quotient.Czech} {Figure.Share(test.Share).ToResult(Language.Czech)}", $"{quotient.English} {Figure.Share(test.Share).ToResult(Language.English)}");
    }

    private static BilingualText WhySmall(SmallLotTest test, int count)
    {
        var most = test.Most;
        return (count, test.TooLarge.Count, test.Passes) switch
        {
            (0, _, _) => new("Žádná část není vyčleněna.", "No lot is excepted."),
            (_, > 0, _) => new(
                $"Pod částkou výjimky není: {string.Join("; ", test.TooLarge.Select(lot => lot.ToText(Language.Czech)))}.",
                $"Not below the amount of the exception: {string.Join("; ", test.TooLarge.Select(lot => lot.ToText(Language.English)))}."),
            (_, _, true) => new($"Každá část je pod částkou výjimky a dohromady mají nejvýše {most.ToText(Language.Czech)} celku.", $"Each lot is below the amount of the exception, and together they have at most {most.ToText(Language.English)} of the whole."),
            _ => new($"Dohromady mají více než {most.ToText(Language.Czech)} celku; vyčleňte jich méně.", $"Together they have more than {most.ToText(Language.English)} of the whole; except fewer."),
        };
    }

    private static BilingualText LotsOf(Procurement procurement) => new(
        FormattableString.Invariant($"{procurement.Number}, počet částí {procurement.Lots.Count}"), FormattableString.Invariant($"{procurement.Number}, number of lots {procurement.Lots.Count}"));

    // "nadlimitní 16", "malého rozsahu 1, nadlimitní 2".
    private static BilingualText Counts(ValueList<LotClass> classes)
    {
        var counted = classes.CountBy(lot => lot.Class).OrderBy(count => count.Key).ToList();
        return BilingualText.Of(Listed);

        string Listed(Language language) => string.Join(", ", counted.Select(count => FormattableString.Invariant($"{count.Key.ToText(language)} {count.Value}")));
    }

    private static ValidationReport Check(FunctionalUnitDefinition definition)
    {
        var problems = new ProblemList();
        problems.Require(definition.Procurements.Count > 0, ProcurementProblemCodes.Empty, "$.procurements", new("Celek nemá žádné zadávací řízení.", "The unit has no procurement."));
        var procurements = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < definition.Procurements.Count; i++)
        {
            var procurement = definition.Procurements[i];
            var path = FormattableString.Invariant($"$.procurements[{i}]");
            Unique(problems, procurement.Number, $"{path}.number", procurements);
            problems.Require(procurement.StartedOn >= LegalAct.PublicContractsAct.Validity.From, ProcurementProblemCodes.Start, $"{path}.startedOn", new(
                $"Knihovna zná zákony o zadávání {LegalAct.PublicContractsAct.Validity.ToText(Language.Czech).Split(" do ")[0]}; řízení začalo {DateText.Of(procurement.StartedOn, Language.Czech)}.",
                $"The library knows the acts on procurement {LegalAct.PublicContractsAct.Validity.ToText(Language.English).Split(" to ")[0]}; the procedure started on {DateText.Of(procurement.StartedOn, Language.English)}."));
            problems.Require(procurement.Lots.Count > 0, ProcurementProblemCodes.Empty, $"{path}.lots", new("Řízení nemá žádnou část; nedělená zakázka je jedna část.", "The procurement has no lot; an undivided contract is one lot."));
            var lots = new HashSet<string>(StringComparer.Ordinal);
            for (var j = 0; j < procurement.Lots.Count; j++)
            {
                var (lot, lotPath) = (procurement.Lots[j], FormattableString.Invariant($"{path}.lots[{j}]"));
                Unique(problems, lot.Number, $"{lotPath}.number", lots);
                problems.Require(lot.Value > Money.Zero, ProcurementProblemCodes.Value, $"{lotPath}.value", new(
                    $"Předpokládaná hodnota části je vyšší než 0, ne {lot.Value.ToText(Language.Czech)}.", $"The estimated value of a lot is above 0, not {lot.Value.ToText(Language.English)}."));
            }

            for (var j = 0; j < procurement.Cpv.Count; j++)
            {
                if (ProcurementSubjects.Of(procurement.Cpv[j]) is var subject && subject != definition.Subject)
                {
                    problems.Warn(ProcurementProblemCodes.Subject, FormattableString.Invariant($"{path}.cpv[{j}]"), new(
                        $"Kód CPV {procurement.Cpv[j]} patří mezi {subject.ToText(Language.Czech)}, celek je veden jako {definition.Subject.ToText(Language.Czech)}; ověřte předmět.",
                        $"The CPV code {procurement.Cpv[j]} is one of {subject.ToText(Language.English)}, the unit is stated as {definition.Subject.ToText(Language.English)}; check the subject."));
                }
            }
        }

        return problems.Report;
    }

    private static void Unique(ProblemList problems, string number, string path, HashSet<string> earlier)
    {
        problems.Require(!string.IsNullOrWhiteSpace(number), ProcurementProblemCodes.Blank, path, new("Chybí označení.", "The number is missing."));
        problems.Require(earlier.Add(number), ProcurementProblemCodes.Duplicate, path, new($"Označení '{number}' je tu dvakrát.", $"The number '{number}' is here twice."));
    }
}
