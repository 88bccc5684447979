using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>What was agreed on the payment of a year (ujednání o platbě): one of three modes, each with what it needs.</summary>
public abstract record SettlementTerms
{
    private SettlementTerms()
    {
    }

    /// <summary>How the amount due is settled.</summary>
    public abstract SettlementMode Mode { get; }

    /// <summary>The agreed amount for the year in crowns, the most that can be due.</summary>
    public abstract Money Agreed { get; }

    /// <summary>A fixed price (pevná cena): due for what was delivered.</summary>
    /// <param name="Price">The price in crowns, zero or more.</param>
    /// <param name="Units">Planned and delivered units; the whole price is due where they are not given.</param>
    public sealed record FixedPrice(Money Price, DeliveredUnits? Units = null) : SettlementTerms
    {
        /// <inheritdoc/>
        public override SettlementMode Mode => SettlementMode.FixedPrice;

        /// <inheritdoc/>
        public override Money Agreed => Price;
    }

    /// <summary>Actual cost up to an amount (skutečné náklady do sjednané výše): due is a share of the actual net cost with profit, at most the amount.</summary>
    /// <param name="Amount">The agreed amount in crowns, zero or more.</param>
    /// <param name="Share">The funded share of the actual net cost, 0 to 1.</param>
    /// <param name="Spent">What of the amount was spent, on whatever; all of it where it is not given.</param>
    public sealed record ActualCostCapped(Money Amount, Rate Share, Money? Spent = null) : SettlementTerms
    {
        /// <inheritdoc/>
        public override SettlementMode Mode => SettlementMode.ActualCostCapped;

        /// <inheritdoc/>
        public override Money Agreed => Amount;
    }

    /// <summary>A price for each unit (jednotková cena): due for the delivered units, at most the price of all.</summary>
    /// <param name="Price">The price of all planned units in crowns, zero or more.</param>
    /// <param name="Units">Planned and delivered units.</param>
    /// <param name="PerUnit">
    /// The price of a unit where the contract states it rounded; the last planned unit then takes the difference. Where it is not given, the
    /// exact part of the price is due.
    /// </param>
    public sealed record UnitPrice(Money Price, DeliveredUnits Units, Money? PerUnit = null) : SettlementTerms
    {
        /// <inheritdoc/>
        public override SettlementMode Mode => SettlementMode.UnitPrice;

        /// <inheritdoc/>
        public override Money Agreed => Price;
    }
}

/// <summary>Planned and delivered units (plánované a dodané jednotky), both of one unit.</summary>
/// <param name="Planned">Planned, above zero.</param>
/// <param name="Delivered">Delivered, zero or more; more than planned brings no more money.</param>
public readonly record struct DeliveredUnits(Quantity Planned, Quantity Delivered);
