using FsCheck.Fluent;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Properties;

/// <summary>What single values promise besides the contracts that all keep.</summary>
public sealed class ValueContractProperties
{
    [Fact]
    public void Money_InCzechAndAsADecimal_ComesBack()
    {
        Property.Holds(MonetaryGenerators.Amounts, money => Money.Parse(money.ToText(Language.Czech)) == money);
        Property.Holds(MonetaryGenerators.Amounts, money => Money.Of(money.ToDecimal()) == money);
    }

    [Fact]
    public void Euro_InCzech_ComesBack() => Property.Holds(MonetaryGenerators.EuroAmounts, euro => Euro.Parse(euro.ToText(Language.Czech)) == euro);

    [Fact]
    public void Rate_InCzech_ComesBack() => Property.Holds(MonetaryGenerators.Rates, rate => Rate.Parse(rate.ToText(Language.Czech)) == rate);

    [Fact]
    public void Quantity_InBothLanguages_ComesBack()
    {
        Property.Holds(MonetaryGenerators.Quantities, quantity => Quantity.Parse(quantity.ToText(Language.Czech)) == quantity);
        Property.Holds(MonetaryGenerators.Quantities, quantity => Quantity.Parse(quantity.ToText(Language.English)) == quantity);
    }

    [Fact]
    public void StaffListsAndRegisters_OfEqualDefinitions_AreEqual()
    {
        Property.Holds(StaffGenerators.Definitions, definition => StaffList.Create(definition) == StaffList.Create(definition with { }));
        Property.Holds(BedGenerators.Definitions, definition => BedRegister.Create(definition) == BedRegister.Create(definition with { }));
    }

    [Fact]
    public void ValueList_AsAValue_KeepsTheContract() => ValueContract.Equality(
        Arb.From(MonetaryGenerators.BudgetAmounts.Generator.ListOf().Select(amounts => amounts.ToValueList())));
}
