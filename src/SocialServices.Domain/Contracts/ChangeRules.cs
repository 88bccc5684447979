using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Rules of changes of a contract for services (pravidla změn závazku) under § 222 of Act 134/2016 Sb.: each way with its conditions and with
/// the limits of summed changes, in the wording of the day of the change. Immutable and thread-safe.
/// </summary>
public sealed record ChangeRules
{
    private static readonly BilingualText JointRemedy = new(
        "Doplňte limit se zdrojem: ChangeLimits.Known with { JointIncrease = ChangeLimits.Known.JointIncrease.With(Dated.Value(…)) }; bez limitu je ChangeLimit.None.",
        "Supply the limit with its source: ChangeLimits.Known with { JointIncrease = ChangeLimits.Known.JointIncrease.With(Dated.Value(…)) }; no limit is ChangeLimit.None.");

    private static readonly BilingualText BeforeTheAct = new("Změny před 1. říjnem 2016 posuďte podle zákona č.\u00A0137/2006 Sb.", "Judge changes before 1 October 2016 under Act 137/2006 Sb.");

    private ChangeRules(ProcurementRules procurement, ProcurementSubject subject, AuthorityLevel authority, ChangeLimits limits)
    {
        Procurement = procurement;
        Subject = subject;
        Authority = authority;
        Limits = limits;
    }

    /// <summary>The rules of the procedure from which the contract came.</summary>
    public ProcurementRules Procurement { get; }

    /// <summary>What was procured.</summary>
    public ProcurementSubject Subject { get; }

    /// <summary>Who procured it.</summary>
    public AuthorityLevel Authority { get; }

    /// <summary>The limits that are read.</summary>
    public ChangeLimits Limits { get; }

    /// <summary>The most that the documents of the procedure reserve for changes; none where they state no amount.</summary>
    public Money? Reserved { get; init; }

    /// <summary>Class of the contract, where the caller knows it.</summary>
    public ContractClass? Class { get; init; }

    /// <summary>The rules of changes of a contract.</summary>
    /// <param name="procurement">Rules of the procedure from which the contract came; its start decides the limit of European law.</param>
    /// <param name="subject">What was procured; services of Annex 4 when omitted.</param>
    /// <param name="authority">Who procured it; a region when omitted.</param>
    /// <param name="limits">Limits supplied by the caller; those of the library when omitted.</param>
    public static ChangeRules For(ProcurementRules procurement, ProcurementSubject subject = ProcurementSubject.SpecialServices, AuthorityLevel authority = AuthorityLevel.Regional, ChangeLimits? limits = null) =>
        new(Guard.Against.Null(procurement), subject, authority, limits ?? ChangeLimits.Known);

    /// <summary>
    /// Whether a change is allowed after the earlier ones. Changes made in one way are summed by their size, also those that lower the price:
    /// the stricter count, as no source says how lowerings are set off. The joint increase is net of lowerings.
    /// </summary>
    /// <param name="original">Original value of the contract with its price clauses.</param>
    /// <param name="change">The change.</param>
    /// <param name="earlier">Changes before it that have or may still take effect, in any order.</param>
    /// <exception cref="ArgumentException">An earlier change is later.</exception>
    /// <exception cref="LegalParameterNotDefinedException">A limit that decides is not known; the message says how to supply it.</exception>
    /// <exception cref="OverflowException">The sum is outside the range of money.</exception>
    public Explained<ChangeTest> Test(OriginalValue original, ContractChange change, params ValueList<ContractChange> earlier)
    {
        var day = Guard.Against.Null(change).ConcludedOn;
        if (Guard.Against.Null(earlier).Any(each => each.ConcludedOn > day))
            throw new ArgumentException($"Earlier changes, on or before {DateText.Of(day, Language.English)}, are expected.", nameof(earlier));
        if (day < LegalAct.PublicProcurementAct.Validity.From)
            throw Limits.DeMinimis.NotDefined(day, BeforeTheAct);

        var value = Guard.Against.Null(original).On(day);
        var all = earlier.With(change);
        var sum = Money.Sum(all.Where(each => each.Path == change.Path).Select(each => each.Size));
        var joint = Money.Sum(all.Where(each => IsJoint(each.Path)).Select(each => each.Value));
        var conditions = Conditions(change, value, sum, joint).ToList();
        var broken = conditions.FindAll(condition => !condition.Holds);
        return new(new(change.Path, value, sum, joint, broken.Select(condition => condition.Name).ToValueList()), new(ContractSteps.Change, Figure.Text(broken.Count == 0 ? new("přípustná", "allowed") : new("nepřípustná", "not allowed")))
        {
            Subject = ChangePaths.NameOf(change.Path),
            Operands =
            [
                new("day", OperandOrigin.Input, new("den změny", "day of the change"), Figure.Day(day)),
                new("original", original.Adjustments.Any(each => each.From <= day) ? OperandOrigin.Step : OperandOrigin.Input, new("původní hodnota závazku", "original value of the contract"), Figure.Amount(value)),
                new("change", OperandOrigin.Input, new("změna ceny bez DPH", "change of the price without VAT"), Figure.Amount(change.Value)),
                new("earlier", OperandOrigin.Input, new("dřívější změny téhož způsobu", "earlier changes made in the same way"), Figure.Amount(sum - change.Size)),
            ],
            Calculation = sum == change.Size ? default : new(
                $"{(sum - change.Size).ToText(Language.Czech)} + {change.Size.ToText(Language.Czech)} = {sum.ToText(Language.Czech)}", $"{(sum - change.Size).ToText(Language.English)} + {change.Size.ToText(Language.English)} = {sum.ToText(Language.English)}"),
            Reason = broken.Count == 0
                ? new("Všechny podmínky jsou splněny.", "All conditions are met.")
                : new("Změna v této podobě vyžaduje nové zadávací řízení.", "In this form the change needs a new procedure."),
            Citations = [Provision(change.Path)],
            Warnings = Warnings(change, all).ToValueList(),
            Parts = [.. original.Adjustments.Any(each => each.From <= day) ? (Explanation[])[Explain(original, day)] : [], .. conditions.Select(condition => condition.Explanation)],
        });
    }

    private static bool IsJoint(ChangePath path) => path is ChangePath.AdditionalServices or ChangePath.Unforeseeable;

    private static Citation Provision(ChangePath path) => Citation.Section(LegalAct.PublicProcurementAct, "222", ChangePaths.SubsectionOf(path));

    private IEnumerable<Condition> Conditions(ContractChange change, Money original, Money sum, Money joint)
    {
        var day = change.ConcludedOn;
        yield return new(ChangePaths.ConditionOf(change.Path), change.MeetsConditions && change.Path != ChangePath.Substantial, Provision(change.Path));
        switch (change.Path)
        {
            case ChangePath.Reserved when Reserved is { } reserved:
                yield return new(new("součet nejvýše ve vyhrazené výši", "sum at most as reserved"), sum <= reserved, Provision(change.Path), Compare(sum, "≤", sum <= reserved ? null : ">", Figure.Amount(reserved)));
                break;
            case ChangePath.DeMinimis:
                var share = Share(Limits.DeMinimis, day, original, sum, BeforeTheAct);
                yield return share;
                if (European(sum, isNeeded: share.Holds) is { } european)
                    yield return european;
                break;
            case ChangePath.AdditionalServices or ChangePath.Unforeseeable:
                var own = Share(change.Path == ChangePath.AdditionalServices ? Limits.AdditionalServices : Limits.Unforeseeable, day, original, sum, BeforeTheAct);
                yield return own;
                if (joint > Money.Zero && (own.Holds || Limits.JointIncrease.TryAt(day, out _)))
                    yield return Share(Limits.JointIncrease, day, original, joint, JointRemedy);
                break;
        }
    }

    private static Condition Share(Dated<ChangeLimit> table, LocalDate day, Money original, Money sum, BilingualText remedy)
    {
        var limit = table.At(day, remedy);
        var holds = limit.Value.Covers(sum, original);
        BilingualText name = new($"{table.Name.Czech}: {limit.Value.ToText(Language.Czech)}", $"{table.Name.English}: {limit.Value.ToText(Language.English)}");
        return limit.Value.Share is not { } share
            ? new(name, holds, limit.Citation, Warnings: limit.Warnings)
            : new(name, holds, limit.Citation, Compare(sum, limit.Value.IncludesShare ? "≤" : "<", holds ? null : limit.Value.IncludesShare ? ">" : "≥", Figure.Amount(original * share)), limit.Warnings);
    }

    // The limit of European law need not be known where the share is broken already.
    private Condition? European(Money sum, bool isNeeded)
    {
        var table = Procurement.Limits.EuropeanLimit(Procurement.Act, Subject, Authority);
        if (!table.TryAt(Procurement.StartedOn, out var limit))
            return isNeeded ? throw table.NotDefined(Procurement.StartedOn, ProcurementRules.Remedy) : null;
        var holds = limit.Value.Covers(sum);
        return new(table.Name, holds, limit.Citation, Compare(sum, limit.Value.IncludesAmount ? "≤" : "<", holds ? null : limit.Value.IncludesAmount ? ">" : "≥", Figure.Amount(limit.Value.Amount)), limit.Warnings);
    }

    private static BilingualText Compare(Money sum, string met, string? broken, Figure limit) => Explanations.Calculation.Join(broken ?? met, Figure.Amount(sum), limit);

    private static Explanation Explain(OriginalValue original, LocalDate day)
    {
        var adjustments = original.Adjustments.Where(each => each.From <= day).ToList();
        return new(ContractSteps.OriginalValue, Figure.Amount(original.On(day)))
        {
            Operands =
            [
                new("price", OperandOrigin.Input, new("cena při uzavření", "price at conclusion"), Figure.Amount(original.Price)),
                .. adjustments.Select((each, index) => new Operand(FormattableString.Invariant($"adjustment.{index + 1}"), OperandOrigin.Input,
                    new($"úprava od {DateText.Of(each.From, Language.Czech)}, {each.Clause}", $"adjustment from {DateText.Of(each.From, Language.English)}, {each.Clause}"), Figure.Amount(each.Change))),
            ],
            Calculation = Explanations.Calculation.Join("+", [Figure.Amount(original.Price), .. adjustments.Select(each => Figure.Amount(each.Change))]),
            Citations = ContractSteps.OriginalValue.Citations,
            Warnings = [new("Ustanovení o úpravě původní hodnoty není ověřeno v textu zákona.", "The provision on the adjustment of the original value is not verified in the text of the act.")],
        };
    }

    private IEnumerable<BilingualText> Warnings(ContractChange change, ValueList<ContractChange> all)
    {
        if (Procurement.Act == LegalAct.PublicContractsAct)
            yield return new("Smlouva vzešla z řízení podle zákona č.\u00A0137/2006 Sb.; zda se její změny řídí §\u00A0222, není ověřeno.", "The contract came from a procedure under Act 137/2006 Sb.; whether § 222 governs its changes is not verified.");
        if (Class == ContractClass.SmallScale)
            yield return new("Zda §\u00A0222 dosahuje na zakázky malého rozsahu, je sporné; podstatná změna u nich už potrestána byla.", "Whether § 222 reaches small-scale contracts is disputed; a substantial change of one was fined.");
        if (change.Path == ChangePath.Reserved && Reserved is null)
            yield return new("Vyhrazená výše není zadána; ověřte ji v zadávacích podmínkách.", "The reserved amount is not given; check it in the documents of the procedure.");
        if (all.Any(each => each.Path == change.Path && each.Value.IsNegative) && change.Path is not (ChangePath.Reserved or ChangePath.Substantial))
            yield return new("Snížení ceny se do součtu počítá svou velikostí, tedy přísněji; jak se započítává, není ověřeno.", "A lowering of the price counts in the sum by its size, which is stricter; how it counts is not verified.");
        if (change.Path == ChangePath.DeMinimis)
            yield return new("Limit nadlimitní zakázky se čte ke dni zahájení řízení; který den rozhoduje, není ověřeno.", "The limit of European law is read for the start of the procedure; which day decides is not verified.");
    }

    private sealed record Condition(BilingualText Name, bool Holds, Citation Citation, BilingualText Calculation = default, IEnumerable<BilingualText>? Warnings = null)
    {
        public Explanation Explanation => new(ContractSteps.ChangeCondition, Figure.Text(Holds ? new("splněna", "met") : new("nesplněna", "not met")))
        {
            Subject = Name,
            Calculation = Calculation,
            Citations = [Citation],
            Warnings = (Warnings ?? []).ToValueList(),
        };
    }
}
