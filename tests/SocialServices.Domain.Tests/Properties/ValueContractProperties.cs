using FsCheck.Fluent;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Properties;

public sealed class ValueContractProperties
{
    private static readonly FsCheck.Arbitrary<Capacity> Capacities = Arb.From(
        MonetaryGenerators.Quantities.Generator.Where(quantity => quantity.TenThousandths >= 0 && quantity.Unit != Unit.One).Select(Capacity.Of));

    [Fact]
    public void Money_AsAValue_KeepsTheContracts()
    {
        ValueContract.Equality(MonetaryGenerators.Amounts);
        ValueContract.Ordering(MonetaryGenerators.Amounts);
        ValueContract.TextRoundTrip(MonetaryGenerators.Amounts);
        ValueContract.JsonRoundTrip(MonetaryGenerators.Amounts);
        Property.Holds(MonetaryGenerators.Amounts, money => Money.Parse(money.ToText(Language.Czech)) == money);
        Property.Holds(MonetaryGenerators.Amounts, money => Money.Of(money.ToDecimal()) == money);
    }

    [Fact]
    public void Euro_AsAValue_KeepsTheContracts()
    {
        ValueContract.Equality(MonetaryGenerators.EuroAmounts);
        ValueContract.Ordering(MonetaryGenerators.EuroAmounts);
        ValueContract.TextRoundTrip(MonetaryGenerators.EuroAmounts);
        ValueContract.JsonRoundTrip(MonetaryGenerators.EuroAmounts);
        Property.Holds(MonetaryGenerators.EuroAmounts, euro => Euro.Parse(euro.ToText(Language.Czech)) == euro);
    }

    [Fact]
    public void Rate_AsAValue_KeepsTheContracts()
    {
        ValueContract.Equality(MonetaryGenerators.Rates);
        ValueContract.Ordering(MonetaryGenerators.Rates);
        ValueContract.TextRoundTrip(MonetaryGenerators.Rates);
        ValueContract.JsonRoundTrip(MonetaryGenerators.Rates);
        Property.Holds(MonetaryGenerators.Rates, rate => Rate.Parse(rate.ToText(Language.Czech)) == rate);
    }

    [Fact]
    public void Quantity_AsAValue_KeepsTheContracts()
    {
        ValueContract.Equality(MonetaryGenerators.Quantities);
        ValueContract.TextRoundTrip(MonetaryGenerators.Quantities);
        ValueContract.JsonRoundTrip(MonetaryGenerators.Quantities);
        Property.Holds(MonetaryGenerators.Quantities, quantity => Quantity.Parse(quantity.ToText(Language.Czech)) == quantity);
        Property.Holds(MonetaryGenerators.Quantities, quantity => Quantity.Parse(quantity.ToText(Language.English)) == quantity);
    }

    [Fact]
    public void Exact_AsAValue_KeepsTheContracts()
    {
        ValueContract.Equality(MonetaryGenerators.ExactNumbers);
        ValueContract.Ordering(MonetaryGenerators.ExactNumbers);
        ValueContract.TextRoundTrip(MonetaryGenerators.ExactNumbers);
        ValueContract.JsonRoundTrip(MonetaryGenerators.ExactNumbers);
    }

    [Fact]
    public void Validity_AsAValue_KeepsTheContracts()
    {
        ValueContract.Equality(TimeGenerators.Validities);
        ValueContract.TextRoundTrip(TimeGenerators.Validities);
        ValueContract.JsonRoundTrip(TimeGenerators.Validities);
    }

    [Fact]
    public void ValuesOfText_InALongerText_AreReadFromTheirPart()
    {
        ValueContract.SpanRoundTrip(MonetaryGenerators.Amounts);
        ValueContract.SpanRoundTrip(MonetaryGenerators.EuroAmounts);
        ValueContract.SpanRoundTrip(MonetaryGenerators.Rates);
        ValueContract.SpanRoundTrip(MonetaryGenerators.Quantities);
        ValueContract.SpanRoundTrip(MonetaryGenerators.ExactNumbers);
        ValueContract.SpanRoundTrip(TimeGenerators.Validities);
        ValueContract.SpanRoundTrip(TimeGenerators.HalfYears);
        ValueContract.SpanRoundTrip(Capacities);
        ValueContract.SpanRoundTrip(TerritoryGenerators.Territories);
    }

    [Fact]
    public void Capacity_AsAValue_KeepsTheContracts()
    {
        ValueContract.Equality(Capacities);
        ValueContract.TextRoundTrip(Capacities);
        ValueContract.JsonRoundTrip(Capacities);
    }

    [Fact]
    public void RoundingRule_AsAValue_KeepsTheContract() => ValueContract.Equality(MonetaryGenerators.RoundingRules);

    [Fact]
    public void StaffListsAndRegisters_AsValues_KeepTheContract()
    {
        ValueContract.Equality(StaffGenerators.Definitions);
        ValueContract.Equality(BedGenerators.Definitions);
        Property.Holds(StaffGenerators.Definitions, definition => StaffList.Create(definition) == StaffList.Create(definition with { }));
        Property.Holds(BedGenerators.Definitions, definition => BedRegister.Create(definition) == BedRegister.Create(definition with { }));
    }

    [Fact]
    public void ValueList_AsAValue_KeepsTheContract() => ValueContract.Equality(
        Arb.From(MonetaryGenerators.BudgetAmounts.Generator.ListOf().Select(amounts => amounts.ToValueList())));
}
