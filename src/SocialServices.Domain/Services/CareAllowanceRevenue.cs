using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Services;

/// <summary>
/// Revenue of a residential service from the care allowance of its clients (výnos z příspěvku na péči): a component of the revenue that
/// lowers the compensation payment.
/// </summary>
public static class CareAllowanceRevenue
{
    /// <summary>
    /// The revenue of a type of § 73: clients × months × allowance × share, month by month as the law changed it; rounded once to a haléř,
    /// half away from zero. In a weekly care centre the share is the largest that may be agreed.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The type is none of § 73, the clients are counted in another unit, or a last month is before the first.
    /// </exception>
    /// <exception cref="LegalParameterNotDefinedException">The type is not in force, or an amount is not known, in some month.</exception>
    public static Explained<Money> Of(ServiceType service, params ValueList<CareClients> clients)
    {
        var share = ResidentialCharges.CareShareOf(service);
        var parts = Guard.Against.Null(clients).SelectMany((group, index) => Stretches(service, group, index, share)).ToList();
        var exact = parts.Aggregate(Exact.Zero, (sum, part) => sum + part.Value.Value);
        var revenue = RoundingRule.ToHeller.Round(exact);
        return new(revenue, new(AllowanceSteps.Revenue, Figure.Amount(revenue))
        {
            Heading = [new($"{service.Name.Czech} (§\u00A0{service.Paragraph})", $"{service.Name.English} (§\u00A0{service.Paragraph})")],
            Rounding = exact == revenue.ToExact() ? null : new(RoundingRule.ToHeller, exact, revenue),
            Citations = AllowanceSteps.Revenue.Citations,
            Parts = parts.ToValueList(),
        });
    }

    // Months in a row with one amount and one share are one line.
    private static IEnumerable<Explanation> Stretches(ServiceType service, CareClients group, int index, Dated<Rate> share)
    {
        Guard.Against.Null(group);
        if (group.Clients.Unit != Unit.Client)
            throw new ArgumentException($"A number of clients is expected in row {index + 1}, not '{group.Clients}'.", nameof(group));
        if (group.Last < group.First)
            throw new ArgumentException($"A last month on or after {group.First} is expected in row {index + 1}, not {group.Last}.", nameof(group));

        var amounts = group.Allowance ?? CareAllowance.Of(group.Level, group.Age, CareAllowance.ResidenceIn(service, group.Age));
        var residential = group.Allowance ?? CareAllowance.Of(group.Level, group.Age, AllowanceResidence.ResidentialService);
        var all = CalendarMonths.Between(group.First, group.Last).ToList();
        for (var first = 0; first < all.Count;)
        {
            var values = At(all[first]);
            var months = all.Skip(first).TakeWhile(month => At(month) == values).Count();
            yield return Line(group, amounts.Name, all[first], months, values.Amount, values.Share, values.Doubts);
            first += months;
        }

        // While it is not verified which residential services had the lower amount, the higher one is as uncertain.
        (DatedValue<Money> Amount, DatedValue<Rate> Share, ValueList<BilingualText> Doubts) At(YearMonth month)
        {
            var day = month.OnDayOfMonth(1);
            service.Provision.At(day);
            var (amount, lower) = (amounts.At(day), residential.At(day));
            return (amount, share.At(day), lower.Value < amount.Value ? lower.Warnings.ToValueList() : []);
        }
    }

    private static Explanation Line(
        CareClients group, BilingualText name, YearMonth first, int months, DatedValue<Money> amount, DatedValue<Rate> share, ValueList<BilingualText> doubts)
    {
        var clients = Figure.Units(group.Clients.Quantity);
        var value = group.Clients.Quantity.ToExact() * Exact.Of(months) * (amount.Value * share.Value);
        var last = first.PlusMonths(months - 1);
        return new(AllowanceSteps.Group, Figure.Amount(value))
        {
            Subject = months == 1
                ? new($"{name.Czech}, {first.Month}/{first.Year}", $"{name.English}, {first.Month}/{first.Year}")
                : new($"{name.Czech}, {first.Month}/{first.Year} až {last.Month}/{last.Year}", $"{name.English}, {first.Month}/{first.Year} to {last.Month}/{last.Year}"),
            Operands =
            [
                new("clients", OperandOrigin.Input, new("klienti", "clients"), clients),
                new("months", OperandOrigin.Input, new("měsíce", "months"), Figure.Coefficient(Exact.Of(months))),
                new("allowance", OperandOrigin.Parameter, new("příspěvek na péči za měsíc", "care allowance of a month"), Figure.Amount(amount.Value), amount.Citation),
                new("share", OperandOrigin.Parameter, new("podíl pro poskytovatele", "share for the provider"), Figure.Share(share.Value), share.Citation),
            ],
            Calculation = Calculation.Join("×", clients, Figure.Coefficient(Exact.Of(months)), Figure.Amount(amount.Value), Figure.Share(share.Value)),
            Warnings = [.. ChargeSteps.Warnings(amount), .. doubts, .. ChargeSteps.Warnings(share)],
        };
    }
}
