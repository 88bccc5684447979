using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Compensation.Sanctions;

/// <summary>
/// Values by which a levy and its penalty are assessed (parametry odvodu a penále). What the library does not know, above all the penalty
/// rate of Act 218/2000 Sb. from 2018 to June 2023 and that of Act 250/2000 Sb. since 2018, the caller supplies with its source:
/// <c>SanctionParameters.Known with { TerritorialRate = SanctionParameters.Known.TerritorialRate.With(Dated.Value(…)) }</c>.
/// </summary>
public sealed record SanctionParameters
{
    private static readonly LocalDate FirstDoubt = new(2018, 1, 1);
    private static readonly LocalDate LowerRate = new(2023, 7, 1);

    private static readonly BilingualText Remedy = new(
        "Doplňte hodnotu se zdrojem do SanctionParameters pomocí With(Dated.Value(…)).", "Supply the value with its source in SanctionParameters through With(Dated.Value(…)).");

    private SanctionParameters()
    {
    }

    /// <summary>The values as far as the library knows them.</summary>
    public static SanctionParameters Known { get; } = new();

    /// <summary>Daily rate of the penalty of § 44a of Act 218/2000 Sb.: 1 ‰ to 2017, 0.4 ‰ from July 2023; the day of the change between is not known.</summary>
    public Dated<Rate> StateRate { get; init; } = Dated.Of("penalty.rate.44a",
        new("denní sazba penále podle §\u00A044a zákona č.\u00A0218/2000\u00A0Sb.", "daily penalty rate of § 44a of Act 218/2000 Sb."), null,
        Dated.Value(SocialServicesLaw.Starts, Rate.Of(0.001m), StateLevy),
        Dated.Unknown<Rate>(FirstDoubt, new(
            "sazba se mezi lety 2018 a 2023 snížila z\u00A01\u00A0‰ na 0,4\u00A0‰, pravděpodobně zákonem č.\u00A0484/2020\u00A0Sb. (účinnost po částech 28.\u00A011.\u00A02020, 1.\u00A01.\u00A02021 a 1.\u00A01.\u00A02022); den není ověřen",
            "between 2018 and 2023 the rate fell from 1 ‰ to 0.4 ‰, probably by Act 484/2020 Sb. (in effect in parts on 28 November 2020, 1 January 2021 and 1 January 2022); the day is not verified"), StateLevy),
        Dated.Value(LowerRate, Rate.Of(0.0004m), StateLevy));

    /// <summary>Daily rate of the penalty of § 22 of Act 250/2000 Sb.: 1 ‰ to 2017, with a reservation; not known since.</summary>
    public Dated<Rate> TerritorialRate { get; init; } = Dated.Of("penalty.rate.22",
        new("denní sazba penále podle §\u00A022 zákona č.\u00A0250/2000\u00A0Sb.", "daily penalty rate of § 22 of Act 250/2000 Sb."), null,
        Dated.Value(SocialServicesLaw.Starts, Rate.Of(0.001m), TerritorialLevy, new(
            "Sazba 1\u00A0‰ platila dříve; do kterého dne, není ověřeno. Potvrďte ji ve znění §\u00A022 platném v\u00A0den porušení.",
            "The rate of 1 ‰ held earlier; to which day is not verified. Confirm it in the wording of § 22 of the day of the breach.")),
        Dated.Unknown<Rate>(FirstDoubt, new(
            "dříve to byla 1\u00A0‰; zda a kdy se sazba snížila jako v\u00A0zákoně č.\u00A0218/2000\u00A0Sb. na 0,4\u00A0‰, není ověřeno",
            "it was 1 ‰ before; whether and when the rate fell to 0.4 ‰ as in Act 218/2000 Sb. is not verified"), TerritorialLevy));

    /// <summary>Daily rate of a penalty on a levy of § 28 of Act 250/2000 Sb.: not known.</summary>
    public Dated<Rate> OwnOrganisationRate { get; init; } = Dated.Of("penalty.rate.28",
        new("denní sazba penále k\u00A0odvodu podle §\u00A028 zákona č.\u00A0250/2000\u00A0Sb.", "daily penalty rate of a levy of § 28 of Act 250/2000 Sb."), null,
        Dated.Unknown<Rate>(SocialServicesLaw.Starts, new("zda a jaké penále k\u00A0tomuto odvodu patří, není ověřeno", "whether there is a penalty on this levy, and which, is not verified"), Citation.Section(LegalAct.TerritorialBudgetRulesAct, "28")));

    /// <summary>Rounding of an assessed levy and penalty: up to whole crowns, of medium confidence; not known before the Tax Code.</summary>
    public Dated<RoundingRule> Rounding { get; init; } = Dated.Of("levy.rounding",
        new("zaokrouhlení vyměřeného odvodu a penále", "rounding of an assessed levy and penalty"), null,
        Dated.Unknown<RoundingRule>(SocialServicesLaw.Starts, new("daňový řád je účinný od 1.\u00A01.\u00A02011, starší úprava není ověřena", "the Tax Code is in effect from 1 January 2011; the rules before it are not verified")),
        Dated.Value(LegalAct.TaxCode.Validity.From!.Value, RoundingRule.Of(Money.Of(1), RoundingMode.Up), Citation.Section(LegalAct.TaxCode, "146"), new(
            "Zaokrouhlení na celé koruny nahoru při vyměření je pravděpodobné; potvrďte je.", "Rounding up to whole crowns at the assessment is probable; confirm it.")));

    /// <summary>Up to how much a penalty is not imposed: 1 000 Kč, with a reservation.</summary>
    public Dated<Money> LowestPenalty { get; init; } = Dated.Of("penalty.not-imposed-up-to",
        new("částka, do které se penále neukládá", "amount up to which a penalty is not imposed"), null,
        Dated.Value(SocialServicesLaw.Starts, Money.Of(1000), Unverified, new(
            "Že se penále do 1\u00A0000\u00A0Kč neukládá, je pravděpodobné; ustanovení a den, od kterého platí, nejsou ověřeny.",
            "That a penalty up to 1 000 CZK is not imposed is probable; the provision and the day from which it holds are not verified.")));

    /// <summary>For how many years a levy and a penalty may be assessed: 10, of medium confidence.</summary>
    public Dated<int> AssessmentYears { get; init; } = Dated.Of("levy.assessment-years",
        new("lhůta pro vyměření v\u00A0letech", "years for the assessment"), null,
        Dated.Value(SocialServicesLaw.Starts, 10, Unverified, new(
            "Lhůta 10\u00A0let je pravděpodobná; ustanovení a začátek jejího běhu nejsou ověřeny.", "The time of 10 years is probable; the provision and the start of the time are not verified.")));

    private static Citation Unverified => Citation.Document(new("rozpočtová pravidla, ustanovení není ověřeno", "budget rules, the provision is not verified"));

    private static Citation StateLevy => Citation.Section(LegalAct.BudgetRulesAct, "44a");

    private static Citation TerritorialLevy => Citation.Section(LegalAct.TerritorialBudgetRulesAct, "22");

    /// <summary>The penalty rates for the levies of a regime.</summary>
    /// <exception cref="ArgumentException">The regime brings no levy.</exception>
    public Dated<Rate> RateOf(SanctionRegime regime) => Guard.Against.Null(regime).MustBeLevy(nameof(regime)) == SanctionRegime.StateSubsidy ? StateRate
        : regime == SanctionRegime.RegionalGrant ? TerritorialRate
        : OwnOrganisationRate;

    /// <summary>The value on a day, or an error that says how to supply it here.</summary>
    internal static DatedValue<T> Read<T>(Dated<T> table, LocalDate day) => table.At(day, Remedy);

    /// <summary>The values over some days in their order, or an error of the first day without one.</summary>
    internal static IEnumerable<(DateInterval Days, DatedValue<T> Value)> ReadOver<T>(Dated<T> table, DateInterval days)
    {
        for (var day = days.Start; day <= days.End;)
        {
            var value = Read(table, day);
            var last = value.Validity.To is { } to ? LocalDate.Min(to, days.End) : days.End;
            yield return (new(day, last), value);
            day = last.PlusDays(1);
        }
    }
}
