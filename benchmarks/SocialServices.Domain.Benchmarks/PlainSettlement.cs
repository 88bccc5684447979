using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;

namespace SocialServices.Domain.Benchmarks;

/// <summary>
/// The plain reference of a settlement in ordinary decimal code. The ledger is summed beforehand, as a case of the library has it; what is
/// agreed is read from settings, as an application that serves several regions would be written. It checks nothing.
/// </summary>
internal sealed record PlainSettlement(
    SettlementMode Mode, OvercompensationReading Binding, decimal Agreed, decimal Share, decimal? Spent, decimal Planned, decimal Delivered,
    decimal Cost, decimal Revenue, decimal Gifts, decimal Profit, decimal Ceiling, decimal Ineligible, decimal Cut, PublicSource Settled, List<PlainBalance> Balances)
{
    public static PlainSettlement Of(SettlementCase settled, OvercompensationReading binding)
    {
        var definition = settled.Definition;
        var capped = definition.Terms as SettlementTerms.ActualCostCapped;
        var units = (definition.Terms as SettlementTerms.UnitPrice)?.Units;
        return new(definition.Terms.Mode, binding, definition.Terms.Agreed.ToDecimal(), capped?.Share.ToDecimal() ?? 0m, capped?.Spent?.ToDecimal(),
            units?.Planned.ToDecimal() ?? 1m, units?.Delivered.ToDecimal() ?? 1m,
            definition.Actuals.Cost.ToDecimal(), definition.Actuals.Revenue.ToDecimal(), definition.Actuals.EarmarkedGifts.ToDecimal(), definition.Actuals.Profit.ToDecimal(),
            definition.Ceiling!.Value.ToDecimal(), definition.Ineligible.ToDecimal(), definition.Cut?.Amount.ToDecimal() ?? 0m, definition.Source,
            PublicSource.All.Where(source => definition.Ledger.BalanceOf(source).Received.Hellers > 0 || definition.Ledger.BalanceOf(source).Promised.Hellers > 0)
                .Select(source => PlainBalance.Of(source, definition.Ledger.BalanceOf(source))).ToList());
    }

    /// <summary>The numbers that the library gives, too.</summary>
    public (decimal Entitled, decimal PublicMoney, decimal OverAdvance, decimal OverActual, decimal HeadroomAdvance, decimal HeadroomActual, decimal ToReturnNow) Settle()
    {
        var actual = Math.Max(0m, Cost - Revenue - Gifts + Profit);
        var due = Mode switch
        {
            SettlementMode.ActualCostCapped => Math.Min(Agreed, decimal.Round(actual * Share, 2, MidpointRounding.AwayFromZero)),
            SettlementMode.UnitPrice => Math.Min(Agreed, decimal.Round(Agreed * Delivered / Planned, 2, MidpointRounding.AwayFromZero)),
            _ => Agreed,
        };
        var left = Agreed;
        if (Spent is { } spent)
            left = Math.Min(left, spent);
        left -= Math.Min(left, Ineligible);
        left = Math.Min(left, due);
        var entitled = left - Math.Min(left, Cut);

        decimal received = 0m, others = 0m, outstanding = 0m, repaid = 0m, repaidElsewhere = 0m;
        foreach (var balance in Balances)
        {
            if (balance.Source == Settled)
            {
                repaid += balance.Repaid;
                received += balance.Received - balance.Returned;
            }
            else
            {
                others += balance.Received - balance.Returned;
                repaidElsewhere += balance.Repaid;
                outstanding += Math.Max(0m, balance.Promised - balance.Received);
            }
        }

        var money = Math.Min(received, entitled) + others;
        var expected = outstanding + Math.Max(0m, entitled - received);
        var (overAdvance, overActual) = (Math.Max(0m, money - Ceiling), Math.Max(0m, money - actual));
        var over = Binding switch
        {
            OvercompensationReading.AdvanceCeiling => overAdvance,
            OvercompensationReading.ActualNetCost => overActual,
            _ => Math.Max(overAdvance, overActual),
        };
        var net = Math.Min(received - repaid, entitled) + others - repaidElsewhere;
        return (entitled, money, overAdvance, overActual, Math.Max(0m, Ceiling - net - expected), Math.Max(0m, actual - net - expected),
            Math.Max(0m, Math.Max(0m, received - entitled) + Math.Max(0m, over - repaidElsewhere) - repaid));
    }
}

/// <summary>What decimal code needs of the ledger by source.</summary>
internal sealed record PlainBalance(PublicSource Source, decimal Received, decimal Returned, decimal Repaid, decimal Promised)
{
    public static PlainBalance Of(PublicSource source, LedgerBalance balance) => new(source, balance.Received.ToDecimal(),
        (balance.Returned + balance.Levied).ToDecimal(), (balance.Repaid + balance.CarriedOut).ToDecimal(), balance.Promised.ToDecimal());
}
