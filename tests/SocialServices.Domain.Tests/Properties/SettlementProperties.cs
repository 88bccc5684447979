using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Property = SocialServices.Domain.Testing.Property;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Properties;

/// <summary>What holds of every ledger and every settlement.</summary>
public sealed class SettlementProperties
{
    private const int Cases = 2000;

    [Fact]
    public void Settle_OfAnyCase_GivesWhatBigNumbersGive() => Property.Holds(
        SettlementGenerators.Samples, sample => Assert.Equal(SettlementOracle.Settle(sample.Case.Definition), SettlementNumbers.Of(sample.Rules.Settle(sample.Case))), Cases);

    [Fact]
    public void Samples_OfManySeeds_BringEveryModeReadingEntryAndNote()
    {
        var samples = SettlementGenerators.Samples.SampleOf(2000).ToList();
        var settlements = samples.Select(sample => sample.Rules.Settle(sample.Case)).ToList();

        Assert.Equal(Enum.GetValues<SettlementMode>(), samples.Select(sample => sample.Case.Definition.Terms.Mode).Distinct().Order());
        Assert.Equal(Enum.GetValues<LedgerEntryKind>(), samples.SelectMany(sample => sample.Case.Definition.Ledger.Entries).Select(entry => entry.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<SettlementNotes>().Aggregate((all, note) => all | note), settlements.Aggregate(SettlementNotes.None, (all, settlement) => all | settlement.Notes));
        Assert.Equal(4, settlements.Select(settlement => settlement.Binding).Distinct().Count());
        Assert.Contains(samples, sample => !sample.Case.Basis.IsNarrow);
        Assert.InRange(samples.Count(TakesMoney), 50, 1950);
        Assert.InRange(settlements.Count(settlement => settlement.By(OvercompensationReading.LowerOfBoth).ToReturnNow > Money.Zero && !settlement.Notes.HasFlag(SettlementNotes.LaterEntries)), 50, 1950);
        Assert.All(
            new Func<Settlement, Money>[]
            {
                settlement => settlement.Unspent, settlement => settlement.Ineligible, settlement => settlement.NotDue, settlement => settlement.Cut, settlement => settlement.ToReturn,
                settlement => settlement.StillUnpaid, settlement => settlement.Undercompensation, settlement => settlement.By(OvercompensationReading.LowerOfBoth).RepaidTooMuch,
                settlement => settlement.By(OvercompensationReading.AdvanceCeiling).Headroom, settlement => settlement.By(OvercompensationReading.ActualNetCost).Overcompensation,
            },
            number => Assert.InRange(settlements.Count(settlement => number(settlement) > Money.Zero), 10, 1990));
    }

    [Fact]
    public void ExplainSettlement_OfAnyCase_IsThePlainSettlementAndTheSameBytesTwice() => Property.Holds(SettlementGenerators.Samples, sample =>
    {
        var explained = sample.Rules.ExplainSettlement(sample.Case);
        var again = sample.Rules.ExplainSettlement(SettlementCase.Create(sample.Case.Definition with { }));

        Assert.Equal(sample.Rules.Settle(sample.Case), explained.Value);
        Assert.Equal(explained.Explanation, again.Explanation);
        foreach (var language in Enum.GetValues<Language>())
            Assert.Equal(explained.ToText(language), again.ToText(language));
    });

    [Fact]
    public void ExplainSettlement_OfAnyCase_ShowsTheNumbersOfTheResult() => Property.Holds(SettlementGenerators.Samples, sample =>
    {
        var (settlement, explanation) = sample.Rules.ExplainSettlement(sample.Case);

        Assert.Equal(settlement.ToReturnNow is { } now ? Figure.Amount(now) : explanation.Value, explanation.Value);
        Assert.Equal(settlement.ToReturnNow is null, explanation.Value.Kind == FigureKind.Text);
        AssertShown(SettlementSteps.ActualCeiling, settlement.Case.Definition.Actuals.Ceiling);
        AssertShown(SettlementSteps.Due, settlement.Due);
        AssertShown(SettlementSteps.Unspent, settlement.Unspent);
        AssertShown(SettlementSteps.Ineligible, settlement.Ineligible);
        AssertShown(SettlementSteps.NotDue, settlement.NotDue);
        AssertShown(SettlementSteps.Cut, settlement.Cut);
        AssertShown(SettlementSteps.Entitled, settlement.Entitled);
        AssertShown(SettlementSteps.PublicMoney, settlement.PublicMoney);
        AssertShown(SettlementSteps.Under, settlement.Undercompensation);
        foreach (var reading in new[] { OvercompensationReading.AdvanceCeiling, OvercompensationReading.ActualNetCost })
        {
            AssertShown(SettlementSteps.Over, settlement.By(reading).Overcompensation, reading);
            AssertShown(SettlementSteps.Headroom, settlement.By(reading).Headroom, reading);
        }

        void AssertShown(StepDefinition step, Money amount, OvercompensationReading? reading = null)
        {
            var shown = explanation.Parts.Where(part => part.Step == step && (reading is null || part.Subject.English == reading.Value.ToText(Language.English))).ToList();
            Assert.Equal(amount == Money.Zero ? Money.Zero : amount, shown.Count == 0 ? Money.Zero : RoundingRule.ToHeller.Round(Assert.Single(shown).Value.Value));
        }
    });

    [Fact]
    public void Settle_OfAnyCase_KeepsItsSumsAndLimits() => Property.Holds(SettlementGenerators.Samples, sample =>
    {
        var settlement = sample.Rules.Settle(sample.Case);

        Assert.Equal(settlement.Agreed, settlement.Unspent + settlement.Ineligible + settlement.NotDue + settlement.Cut + settlement.Entitled);
        Assert.True(settlement.Entitled <= settlement.Due);
        Assert.True(settlement.Due <= settlement.Agreed);
        Assert.True(settlement.ToReturn == Money.Zero || settlement.StillUnpaid == Money.Zero);
        Assert.Equal(settlement.Received - settlement.ToReturn + settlement.StillUnpaid, settlement.Entitled);
        foreach (var reading in Enum.GetValues<OvercompensationReading>())
        {
            var result = settlement.By(reading);

            // Never above the ceiling once what is to go back has gone, and what may still come in does not change that.
            Assert.True(settlement.PublicMoney - result.Overcompensation <= result.Ceiling);
            Assert.True(result.Headroom == Money.Zero || settlement.NetPublicMoney + result.Headroom <= result.Ceiling);
            Assert.True(result.Headroom == Money.Zero || result.Overcompensation == Money.Zero || result.RepaidTooMuch > Money.Zero);

            // Only what other sources got back can be too much while something is still to be returned.
            Assert.Equal(result.TotalBack - result.ToReturnNow + result.RepaidTooMuch, Money.FromHellers(sample.Case.RepaidOfSettled + sample.Case.RepaidOfOthers) + BackOf(settlement));
            Assert.True(result.ToReturnNow == Money.Zero || result.RepaidTooMuch == Money.Zero || settlement.ToReturn > Money.Zero);
            Assert.Equal(result.TotalBack - result.Overcompensation - settlement.ToReturn, BackOf(settlement));
            Assert.All([result.Ceiling, result.Overcompensation, result.Headroom, result.TotalBack, result.ToReturnNow, result.RepaidTooMuch, settlement.Entitled, settlement.PublicMoney, settlement.Territory], amount => Assert.False(amount.IsNegative));
        }

        var (advance, actual, both) = (settlement.By(OvercompensationReading.AdvanceCeiling), settlement.By(OvercompensationReading.ActualNetCost), settlement.By(OvercompensationReading.LowerOfBoth));
        Assert.Equal(Money.Max(advance.Overcompensation, actual.Overcompensation), both.Overcompensation);
        Assert.Equal(Money.Min(advance.Headroom, actual.Headroom), both.Headroom);
        Assert.Equal(Money.Max(advance.ToReturnNow, actual.ToReturnNow), both.ToReturnNow);
        Assert.Equal(settlement.Binding is { } binding ? settlement.By(binding).ToReturnNow : null, settlement.ToReturnNow);
    });

    /// <summary>Returned what is to be returned, a service settles to nothing more.</summary>
    [Fact]
    public void Settle_AfterTheRepayment_LeavesNothingToReturn() => Property.Holds(SettlementGenerators.Samples, sample =>
    {
        var definition = sample.Case.Definition with { OtherReturnsDue = [] };
        var before = sample.Rules.Settle(SettlementCase.Create(definition)).By(OvercompensationReading.LowerOfBoth);
        var rest = before.ToReturnNow;
        var day = LocalDate.Max(definition.SettledOn, definition.Ledger.Entries.Select(entry => entry.Day).Append(definition.SettledOn).Max());
        var repaid = new List<LedgerEntry>();
        foreach (var source in PublicSource.All.OrderByDescending(source => source == definition.Source))
        {
            var part = Money.Min(rest, definition.Ledger.BalanceOf(source).Net);
            rest -= Money.Max(part, Money.Zero);

            // Many entries of a source may sum to more than one can hold, so its money goes back in several, too.
            for (var most = Money.Of(1_000_000_000_000m); part > Money.Zero; part -= most)
                repaid.Add(new(day, LedgerEntryKind.RepaidOvercompensation, source, Money.Min(part, most), $"vratka {source} {repaid.Count}"));
        }

        if (rest > Money.Zero || definition.Ledger.Entries.Any(entry => entry.Day > definition.SettledOn))
            return;
        var ledger = ServiceLedger.Create(definition.Ledger.Service, definition.Ledger.Year, definition.Ledger.Entries.Concat(repaid).ToValueList());
        var after = sample.Rules.Settle(SettlementCase.Create(definition with { Ledger = ledger, SettledOn = day })).By(OvercompensationReading.LowerOfBoth);

        Assert.Equal(Money.Zero, after.ToReturnNow);
        Assert.Equal(before.TotalBack, after.TotalBack);
    });

    /// <summary>A check of the settled year stands on the money that the service keeps, and its contributions sum to it.</summary>
    [Fact]
    public void CheckedBy_OfAnyCase_IsTheSettlementLessWhatWasRepaid() => Property.Holds(SettlementGenerators.Samples, sample =>
    {
        var settlement = sample.Rules.Settle(sample.Case);
        foreach (var reading in Enum.GetValues<OvercompensationReading>())
        {
            var (year, result) = (settlement.CheckedBy(reading), settlement.By(reading));

            Assert.Equal(result.Ceiling, year.Ceiling);
            Assert.Equal(year.Received, Money.Sum(new[] { settlement }.Contributions().Select(contribution => contribution.Amount)));
            Assert.True(year.Over <= result.Overcompensation);
            if (settlement.Repaid == Money.Zero)
                Assert.Equal(result.Overcompensation, year.Over);
        }
    });

    [Fact]
    public void Settle_OfAnotherOrderOfEntries_IsTheSame() => Property.Holds(SettlementGenerators.Samples, sample =>
    {
        var definition = sample.Case.Definition;
        var turned = ServiceLedger.Create(definition.Ledger.Service, definition.Ledger.Year, definition.Ledger.Entries.Reverse().ToValueList());

        Assert.Equal(
            SettlementNumbers.Of(sample.Rules.Settle(sample.Case)), SettlementNumbers.Of(sample.Rules.Settle(SettlementCase.Create(definition with { Ledger = turned }))));
        Assert.Equal(definition.Ledger.Balance, turned.Balance);
    });

    /// <summary>Neither the ceiling nor the evaluation depends on which sources the money comes from.</summary>
    [Fact]
    public void Settle_OfAnotherMixOfOtherSources_IsTheSame() => Property.Holds(SettlementGenerators.Samples, sample =>
    {
        var definition = sample.Case.Definition;
        var others = PublicSource.All.Where(source => source != definition.Source).ToList();
        PublicSource Next(PublicSource source) => source == definition.Source ? source : others[(others.IndexOf(source) + 1) % others.Count];
        var moved = ServiceLedger.Create(definition.Ledger.Service, definition.Ledger.Year, definition.Ledger.Entries.Select(entry => entry with { Source = Next(entry.Source) }).ToValueList());

        Assert.Equal(
            SettlementNumbers.Of(sample.Rules.Settle(sample.Case)), SettlementNumbers.Of(sample.Rules.Settle(SettlementCase.Create(definition with
            {
                Ledger = moved,
                OtherReturnsDue = definition.OtherReturnsDue.Select(due => due with { Source = Next(due.Source) }).ToValueList(),
            }))));
    });

    [Fact]
    public void Settle_OfMoreOtherMoney_IsNeverLessOvercompensationNorMoreHeadroom() => Property.Holds(SettlementGenerators.Samples, MonetaryGenerators.BudgetAmountsFromZero, (sample, more) =>
    {
        var definition = sample.Case.Definition;
        var source = definition.Source == PublicSource.Founder ? PublicSource.Other : PublicSource.Founder;
        var day = LocalDate.Max(definition.SettledOn.PlusDays(-1), definition.Ledger.Entries.Where(entry => entry.Source == source).Select(entry => entry.Day).Append(new(definition.Ledger.Year, 1, 1)).Max());
        if (more == Money.Zero || day > definition.SettledOn)
            return;
        var ledger = definition.Ledger.With(new(day, LedgerEntryKind.Paid, source, more, "navíc"));
        var (before, after) = (sample.Rules.Settle(sample.Case), sample.Rules.Settle(SettlementCase.Create(definition with { Ledger = ledger })));

        Assert.Equal(before.PublicMoney + more, after.PublicMoney);
        Assert.Equal(before.Entitled, after.Entitled);
        foreach (var reading in Enum.GetValues<OvercompensationReading>())
        {
            Assert.True(after.By(reading).Overcompensation >= before.By(reading).Overcompensation);
            Assert.True(after.By(reading).Headroom <= before.By(reading).Headroom);
            Assert.Equal(before.By(reading).Ceiling, after.By(reading).Ceiling);
        }
    });

    /// <summary>Money into the headroom is clean, nothing more is to be returned for it; one haléř above it is too much.</summary>
    [Fact]
    public void Settle_OfMoneyUpToTheHeadroom_IsClean() => Property.Holds(SettlementGenerators.Samples, sample =>
    {
        if (!TakesMoney(sample))
            return;
        var definition = sample.Case.Definition;
        var both = sample.Rules.Settle(sample.Case).By(OvercompensationReading.LowerOfBoth);
        var source = definition.Source == PublicSource.Founder ? PublicSource.Other : PublicSource.Founder;

        // The haléř is an entry of its own: a headroom may be the most that one entry can hold.
        var full = definition.Ledger.With(new(definition.SettledOn, LedgerEntryKind.Paid, source, both.Headroom, "do výše"));

        Assert.Equal(both.ToReturnNow, ToReturnWith(full));
        Assert.Equal(both.ToReturnNow + Money.OneHeller, ToReturnWith(full.With(new(definition.SettledOn, LedgerEntryKind.Paid, source, Money.OneHeller, "navíc"))));

        Money ToReturnWith(ServiceLedger ledger) => sample.Rules.Settle(SettlementCase.Create(definition with { Ledger = ledger })).By(OvercompensationReading.LowerOfBoth).ToReturnNow;
    });

    [Fact]
    public void Settle_OfAPriceAsAShare_IsWhatTheContractPriceSays() => Property.Holds(SettlementGenerators.Samples, MonetaryGenerators.Shares, (sample, share) =>
    {
        var price = ContractPrice.Of(sample.Case.Definition.Ceiling!.Value, share);
        Settlement With(SettlementTerms terms) => sample.Rules.Settle(SettlementCase.Create(sample.Case.Definition with { Terms = terms, Ineligible = Money.Zero }));
        var units = new DeliveredUnits(Quantity.Of(2400, Unit.Hour), Quantity.Of(2200.5m, Unit.Hour));

        Assert.Equal(price.DueAt(sample.Case.Definition.Actuals.Ceiling), With(new SettlementTerms.ActualCostCapped(price.Price, share)).Due);
        Assert.Equal(price.DueFor(units.Planned, units.Delivered), With(new SettlementTerms.UnitPrice(price.Price, units)).Due);
        Assert.Equal(price.DueFor(units.Planned, units.Delivered), With(new SettlementTerms.FixedPrice(price.Price, units)).Due);
        Assert.Equal(price.Price, With(new SettlementTerms.FixedPrice(price.Price)).Due);
    });

    [Fact]
    public void Settle_OfManyWithBadRowsAmongThem_GivesEachItsOwnOutcome() => Property.Holds(SettlementGenerators.Samples, Arb.From(Gen.Choose(0, 3).ListOf(6)), (sample, kinds) =>
    {
        var without = SettlementCase.Create(sample.Case.Definition with { Ceiling = null });
        var cases = kinds.Select(kind => kind == 0 ? without : sample.Case).ToArray();
        var outcomes = new SettlementOutcome[cases.Length];

        sample.Rules.Settle(cases, outcomes);

        for (var i = 0; i < cases.Length; i++)
        {
            Assert.Equal(kinds[i] != 0, outcomes[i].IsSettled);
            if (kinds[i] == 0)
                Assert.Equal(SettlementProblemCodes.CeilingMissing, Assert.Single(outcomes[i].Problems.Problems).Code);
            else
                Assert.Equal(sample.Rules.Settle(sample.Case), outcomes[i].Settlement);
        }
    });

    [Fact]
    public void CompareWith_OneOtherInput_NamesThatInput() => Property.Holds(SettlementGenerators.Samples, sample =>
    {
        var before = sample.Rules.ExplainSettlement(sample.Case);
        foreach (var (id, change) in Changes)
        {
            if (sample.With(change(sample.Case.Definition)) is not { } changed || changed.Case.Equals(sample.Case))
                continue;
            var comparison = ExplanationComparison.Between(before.Explanation, sample.Rules.ExplainSettlement(changed.Case).Explanation);
            Assert.Equal([id], comparison.Causes.Where(cause => cause.Origin == OperandOrigin.Input).Select(cause => cause.Id).Distinct(StringComparer.Ordinal));
        }
    });

    [Fact]
    public void Ledger_OfAnyEntries_IsTheSumOfItsDays() => Property.Holds(SettlementGenerators.Ledgers, ledger =>
    {
        var (balance, bySource) = (ledger.Balance, PublicSource.All.Select(ledger.BalanceOf).ToList());

        Assert.Equal(balance, ledger.AsOf(LocalDate.MaxIsoValue));
        Assert.Equal(default, ledger.AsOf(LocalDate.MinIsoValue));
        Assert.Equal(balance.Net, Money.Sum(bySource.Select(source => source.Net)));
        Assert.Equal(balance.Outstanding, Money.Sum(bySource.Select(source => source.Outstanding)));
        Assert.All(bySource, source => Assert.All([source.Promised, source.Paid, source.Returned, source.Net, source.Outstanding], amount => Assert.False(amount.IsNegative)));
        Assert.True(balance.ReturnedWithinYear <= balance.Returned + balance.Repaid);
        Assert.Equal(balance.Returned + balance.Levied + balance.Repaid, Money.Sum(ledger.Returns.Select(back => back.Amount)));
        Assert.Equal(balance.ReturnedWithinYear, Money.Sum(ledger.Returns.Where(back => back.IsWithinYear && back.Entry.Kind != LedgerEntryKind.Levied).Select(back => back.Amount)));

        var rows = ledger.ToTable(Language.English);
        Assert.Equal(ledger.Entries.Count, rows.Count);
        Assert.Equal(balance.Net.ToText(Language.English), rows.Count == 0 ? Money.Zero.ToText(Language.English) : rows[^1].Net);
        Assert.Equal(ledger.Entries.Count + 1, ledger.ToCsv(Language.Czech).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    });

    [Fact]
    public void With_OfEntriesOneByOne_IsTheLedgerOfAll() => Property.Holds(SettlementGenerators.Ledgers, ledger =>
    {
        var grown = ledger.Entries.Aggregate(ServiceLedger.Create(ledger.Service, ledger.Year), (so, entry) => so.With(entry));

        Assert.Equal(ledger, grown);
        Assert.Equal(ledger.GetHashCode(), grown.GetHashCode());
        Assert.Equal(ledger.Balance, grown.Balance);
    });

    [Fact]
    public void Ledgers_AsValues_KeepTheContractOfEquality()
    {
        ValueContract.Equality(SettlementGenerators.Ledgers);
        ValueContract.Equality(Arb.From(SettlementGenerators.Samples.Generator.Select(sample => sample.Case)));
        ValueContract.Equality(Arb.From(SettlementGenerators.Samples.Generator.Select(sample => sample.Rules.Settle(sample.Case))));
        ValueContract.Equality(Arb.From(SettlementGenerators.Samples.Generator.Select(sample => sample.Case.Definition.Actuals)));
    }

    // More money may come, and neither a promise nor a later entry stands in its way.
    private static bool TakesMoney(SettlementSample sample)
    {
        var settlement = sample.Rules.Settle(sample.Case);
        return settlement.By(OvercompensationReading.LowerOfBoth).Headroom > Money.Zero && settlement.StillUnpaid == Money.Zero
            && sample.Case.Definition.Ledger.Balance.Outstanding == Money.Zero && !settlement.Notes.HasFlag(SettlementNotes.LaterEntries);
    }

    private static Money BackOf(Settlement settlement)
    {
        var balance = settlement.Case.Definition.Ledger.AsOf(settlement.Case.Definition.SettledOn, settlement.Case.Definition.Source);
        return balance.Returned + balance.Levied;
    }

    private static (string Id, Func<SettlementDefinition, SettlementDefinition> Change)[] Changes { get; } =
    [
        ("cost", definition => definition with { Actuals = definition.Actuals with { Cost = definition.Actuals.Cost + Money.OneHeller } }),
        ("revenue", definition => definition with { Actuals = definition.Actuals with { Revenue = definition.Actuals.Revenue + Money.OneHeller } }),
        ("gifts", definition => definition with { Actuals = definition.Actuals with { EarmarkedGifts = definition.Actuals.EarmarkedGifts + Money.OneHeller } }),
        ("profit", definition => definition with { Actuals = definition.Actuals with { Profit = definition.Actuals.Profit + Money.OneHeller } }),
        ("ceiling", definition => definition with { Ceiling = definition.Ceiling + Money.OneHeller }),
        ("ineligible", definition => definition with { Ineligible = definition.Ineligible + Money.OneHeller }),
        ("cut", definition => definition with { Cut = definition.Cut is { } cut ? cut with { Amount = cut.Amount + Money.OneHeller } : null }),
    ];
}
