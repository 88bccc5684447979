using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>
/// What a client of residential care may be charged in a month at most (úhrada v pobytových službách péče), § 73: homes of § 48 to § 50 and
/// § 52, and weekly care centres of § 47.
/// </summary>
public static class ResidentialCharges
{
    /// <summary>Share of income that must be left after accommodation and meals in a home: 15 %.</summary>
    public static Dated<Rate> IncomeLeftInHome { get; } = Rule("income-left.home", 15,
        new("podíl příjmu, který klientovi zůstává, domovy", "share of income left to the client, homes"), "73");

    /// <summary>Share of income that must be left after accommodation and meals in a weekly care centre: 25 %.</summary>
    public static Dated<Rate> IncomeLeftInWeeklyCentre { get; } = Rule("income-left.weekly-care-centre", 25,
        new("podíl příjmu, který klientovi zůstává, týdenní stacionáře", "share of income left to the client, weekly care centres"), "73");

    /// <summary>Share of the care allowance that a home is paid for care: the whole of it.</summary>
    public static Dated<Rate> CareShareInHome { get; } = Rule("care-share.home", 100,
        new("podíl příspěvku na péči, domovy", "share of the care allowance, homes"), "73", "4", "a");

    /// <summary>Largest share of the care allowance that a weekly care centre is paid for care: 75 %.</summary>
    public static Dated<Rate> CareShareInWeeklyCentre { get; } = Rule("care-share.weekly-care-centre", 75,
        new("nejvyšší podíl příspěvku na péči, týdenní stacionáře", "largest share of the care allowance, weekly care centres"), "73", "4", "b");

    /// <summary>Share of the care allowance that a type of service is paid for care, at most.</summary>
    /// <exception cref="ArgumentException">The type is none of § 73.</exception>
    public static Dated<Rate> CareShareOf(ServiceType service) => IsWeeklyCentre(service) ? CareShareInWeeklyCentre : CareShareInHome;

    /// <summary>
    /// The most that a client may be charged in a month: accommodation and meals, at most what income allows, and care from the care
    /// allowance. Amounts finer than a haléř are rounded down, because a maximum is not to be passed.
    /// </summary>
    /// <exception cref="ArgumentException">The type is none of § 73, or a supplied maximum is of another type or item, or not one amount a day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or a number of days is not one of the month.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The type is not in force, or a value of the law is not known, in that month.</exception>
    public static Explained<ResidentialPayment> Highest(ResidentialStay stay)
    {
        Guard.Against.Null(stay);
        var isWeekly = IsWeeklyCentre(stay.Service);
        var day = stay.Month.OnDayOfMonth(1);
        stay.Service.Provision.At(day);
        var daysOfMonth = CalendarSystem.Iso.GetDaysInMonth(stay.Month.Year, stay.Month.Month);
        Guard.Against.OutOfRange(stay.AccommodationDays, 0, daysOfMonth, nameof(stay.AccommodationDays));
        Guard.Against.OutOfRange(stay.MealDays, 0, daysOfMonth, nameof(stay.MealDays));
        NotNegative(stay.Income, nameof(stay.Income));
        NotNegative(stay.CareAllowance, nameof(stay.CareAllowance));
        NotNegative(stay.AccommodationPrice ?? Money.Zero, nameof(stay.AccommodationPrice));
        NotNegative(stay.MealPrice ?? Money.Zero, nameof(stay.MealPrice));

        var accommodation = Daily(ChargeSteps.Accommodation, stay, ChargeFor(stay.Service, ChargeItem.Accommodation, stay.AccommodationCharge), stay.AccommodationDays, stay.AccommodationPrice);
        var meals = Daily(ChargeSteps.Meals, stay, ChargeFor(stay.Service, ChargeItem.FullDayMeals, stay.MealCharge), stay.MealDays, stay.MealPrice);
        var income = IncomeLimit(stay.Income, (isWeekly ? IncomeLeftInWeeklyCentre : IncomeLeftInHome).At(day));
        var care = Care(stay.CareAllowance, CareShareOf(stay.Service).At(day));
        var wanted = accommodation.Value + meals.Value;
        var charged = Money.Min(wanted, income.Value);
        var total = charged + care.Value;
        return new(new(accommodation.Value, meals.Value, income.Value, charged, care.Value, total), new(ChargeSteps.Month, Figure.Amount(total))
        {
            Heading = [new($"{stay.Service.Name.Czech} (§\u00A0{stay.Service.Paragraph}), {stay.Month.Month}/{stay.Month.Year}", $"{stay.Service.Name.English} (§\u00A0{stay.Service.Paragraph}), {stay.Month.Month}/{stay.Month.Year}")],
            Calculation = Calculation.Join("+", Figure.Amount(charged), Figure.Amount(care.Value)),
            Parts =
            [
                accommodation.Explanation, meals.Explanation, income.Explanation,
                new(ChargeSteps.Stay, Figure.Amount(charged))
                {
                    Calculation = Calculation.Join("+", Figure.Amount(accommodation.Value), Figure.Amount(meals.Value)),
                    Reason = wanted <= income.Value
                        ? new("Příjem úhradu dovoluje.", "Income allows the charge.")
                        : new($"Nejvýše tolik, kolik dovoluje příjem; o {(wanted - charged).ToText(Language.Czech)} méně.", $"At most what income allows; {(wanted - charged).ToText(Language.English)} less."),
                    Citations = ChargeSteps.Stay.Citations,
                },
                care.Explanation,
            ],
        });
    }

    private static UserCharge ChargeFor(ServiceType service, ChargeItem item, UserCharge? supplied) =>
        supplied is null ? UserCharges.Of(service, item)
        : supplied.Service == service && supplied.Item == item ? supplied
        : throw new ArgumentException($"The charge '{item}' of '{service}' is expected, not '{supplied.Item}' of '{supplied.Service}'; take it from UserCharges.Of({service}, {item}) and change it by With.", nameof(supplied));

    private static Explained<Money> Daily(StepDefinition step, ResidentialStay stay, UserCharge charged, int days, Money? price)
    {
        var maximum = charged.Maximum.At(stay.Month.OnDayOfMonth(1));
        var most = maximum.Value is { Amount: { } amount, Above: null } ? amount
            : throw new ArgumentException($"One amount a day is expected for '{charged.Item}', not '{maximum.Value}'.", nameof(stay));
        var daily = Money.Min(price ?? most, most);
        var charge = daily * days;
        var operands = new List<Operand>
        {
            new("days", OperandOrigin.Input, new("dny v měsíci", "days of the month"), Figure.Coefficient(Exact.Of(days))),
            new("maximum", OperandOrigin.Parameter, new($"maximum {charged.Item.Per.Czech}", $"maximum {charged.Item.Per.English}"), Figure.Amount(most), maximum.Citation),
        };
        if (price is { } agreed)
            operands.Insert(0, new("price", OperandOrigin.Input, new("sjednaná denní úhrada", "agreed daily charge"), Figure.Amount(agreed)));
        return new(charge, new(step, Figure.Amount(charge))
        {
            Operands = operands.ToValueList(),
            Calculation = Calculation.Join("×", Figure.Coefficient(Exact.Of(days)), Figure.Amount(daily)),
            Reason = price > most ? new("Sjednaná úhrada je vyšší než maximum; počítá se maximum.", "The agreed charge is above the maximum; the maximum counts.") : default,
            Warnings = ChargeSteps.Warnings(maximum),
        });
    }

    private static Explained<Money> IncomeLimit(Money income, DatedValue<Rate> left)
    {
        var exact = income * (Rate.One - left.Value);
        var limit = ChargeSteps.Down.Round(exact);
        return new(limit, new(ChargeSteps.IncomeLimit, Figure.Amount(limit))
        {
            Operands =
            [
                new("income", OperandOrigin.Input, new("příjem klienta", "income of the client"), Figure.Amount(income)),
                new("left", OperandOrigin.Parameter, new("podíl, který klientovi zůstává", "share left to the client"), Figure.Share(left.Value), left.Citation),
            ],
            Calculation = Calculation.Join("×", Figure.Amount(income), Figure.Share(Rate.One - left.Value)),
            Rounding = ChargeSteps.Noted(exact, limit),
            Citations = ChargeSteps.IncomeLimit.Citations,
            Warnings = ChargeSteps.Warnings(left),
        });
    }

    private static Explained<Money> Care(Money allowance, DatedValue<Rate> share)
    {
        var exact = allowance * share.Value;
        var care = ChargeSteps.Down.Round(exact);
        return new(care, new(ChargeSteps.Care, Figure.Amount(care))
        {
            Operands =
            [
                new("allowance", OperandOrigin.Input, new("přiznaný příspěvek na péči", "granted care allowance"), Figure.Amount(allowance)),
                new("share", OperandOrigin.Parameter, new("podíl pro poskytovatele", "share for the provider"), Figure.Share(share.Value), share.Citation),
            ],
            Calculation = Calculation.Join("×", Figure.Amount(allowance), Figure.Share(share.Value)),
            Rounding = ChargeSteps.Noted(exact, care),
            Warnings = ChargeSteps.Warnings(share),
        });
    }

    private static void NotNegative(Money amount, string name)
    {
        if (amount < Money.Zero)
            throw new ArgumentOutOfRangeException(name, amount, "An amount of zero or more is expected.");
    }

    private static bool IsWeeklyCentre(ServiceType service) => Guard.Against.Null(service).Payments.Any(payment => payment.Rule == PaymentRule.ResidentialCare)
        ? service == ServiceType.WeeklyCareCentres
        : throw new ArgumentException($"A type of § 73 is expected (47 to 50, 52), not '{service}' ({service.Name.Czech}).", nameof(service));

    private static Dated<Rate> Rule(string id, decimal percent, BilingualText name, string section, string? subsection = null, string? letter = null) =>
        Dated.Of($"charge.{id}", name, SocialServicesLaw.VerifiedUpTo, Dated.Value(SocialServicesLaw.Starts, Rate.Percent(percent), Citation.Section(LegalAct.SocialServicesAct, section, subsection, letter)));
}
