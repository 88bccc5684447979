using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class SanctionCases
{
    private static readonly Citation Contract = Citation.Document(new("smlouva", "the contract"));
    private static readonly Citation Supplied = Citation.Document(new("sazba zadaná uživatelem", "a rate given by the user"));

    public static TheoryData<string> Returns => Files("return");

    public static TheoryData<string> Levies => Files("levy");

    public static TheoryData<string> Penalties => Files("penalty");

    [Theory]
    [MemberData(nameof(Returns))]
    public void Return_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load("return").Single(golden => golden.FileName == file);
        var input = CaseInput.Read<ReturnInput>(golden);

        var due = input.StateSubsidyOf is { } year ? SettlementCalendar.Known.ReturnBy(year) : null;
        var explained = GrantReturn.Of(input.Granted, input.Used).Explain(due?.Explanation.Citations[0] ?? Contract, due?.Value ?? input.DueOn);

        golden.Verify(new Dictionary<string, string> { ["return"] = explained.Value.Amount.ToString(), ["due"] = (due?.Value ?? input.DueOn) is { } day ? LocalDatePattern.Iso.Format(day) : "" });
        VerifyTexts(golden, explained.ToText);
    }

    [Theory]
    [MemberData(nameof(Levies))]
    public void Levy_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load("levy").Single(golden => golden.FileName == file);
        var input = CaseInput.Read<LevyInput>(golden);

        var explained = Levy.Assess(input.Breach(), input.AssessedOn);

        golden.Verify(new Dictionary<string, string> { ["levy"] = explained.Value.Amount.ToString() });
        VerifyTexts(golden, explained.ToText);
    }

    [Theory]
    [MemberData(nameof(Penalties))]
    public void Penalty_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load("penalty").Single(golden => golden.FileName == file);
        var input = CaseInput.Read<PenaltyInput>(golden);

        var explained = Penalty.Accrue(input.Case(), input.Parameters());

        var penalty = explained.Value;
        golden.Verify(new Dictionary<string, string>
        {
            ["penalty"] = penalty.Amount.ToString(),
            ["computed"] = penalty.Computed.ToString(),
            ["days"] = penalty.Days.ToString(CultureInfo.InvariantCulture),
            ["accrued"] = penalty.Accrued.ToString(),
            ["cappedOn"] = penalty.CappedOn is { } day ? LocalDatePattern.Iso.Format(day) : "",
        });
        VerifyTexts(golden, explained.ToText);
    }

    private static void VerifyTexts(GoldenCase golden, Func<Language, string> text)
    {
        golden.VerifyText("cs", text(Language.Czech));
        golden.VerifyText("en", text(Language.English));
    }

    private static TheoryData<string> Files(string topic) => [.. Load(topic).Select(golden => golden.FileName)];

    private static ValueList<GoldenCase> Load(string topic) => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", topic));

    private static SanctionRegime RegimeOf(string code) => SanctionRegime.All.Single(regime => regime.Code == code);

    private sealed record ReturnInput(Money Granted, Money Used, LocalDate? DueOn = null, int? StateSubsidyOf = null);

    private sealed record LevyInput(
        string Regime, LocalDate BreachedOn, LocalDate AssessedOn, Money Amount, Money Provided, Rate? LowerShareOfProvided = null, Money? LowerAmount = null, LocalDate? CallDueOn = null, LocalDate? CallDoneOn = null)
    {
        public BudgetBreach Breach() => new()
        {
            Regime = RegimeOf(Regime),
            BreachedOn = BreachedOn,
            Amount = Amount,
            Provided = Provided,
            LowerLevy = LowerShareOfProvided is { } share ? LowerLevy.OfProvided(share, Contract) : LowerAmount is { } amount ? LowerLevy.Of(amount, Contract) : null,
            Call = CallDueOn is { } due ? new(due, CallDoneOn) : null,
        };
    }

    private sealed record PenaltyInput(
        string Regime, Money Levy, LocalDate BreachedOn, Payment[] Payments, LocalDate? Until = null, PenaltyRateReading? Reading = null, SuppliedRate[]? Rates = null)
    {
        public PenaltyCase Case() => new()
        {
            Regime = RegimeOf(Regime),
            Levy = Levy,
            BreachedOn = BreachedOn,
            Payments = Payments.Select(payment => new LevyPayment(payment.PaidOn, payment.Amount)).ToValueList(),
            Until = Until,
            Reading = Reading,
        };

        // Rates that the caller supplies for the stretches that the library does not know.
        public SanctionParameters Parameters() => SanctionParameters.Known with
        {
            StateRate = (Rates ?? []).Aggregate(SanctionParameters.Known.StateRate, (table, rate) => table.With(Dated.Value(rate.From, rate.Daily, Supplied))),
            TerritorialRate = (Rates ?? []).Aggregate(SanctionParameters.Known.TerritorialRate, (table, rate) => table.With(Dated.Value(rate.From, rate.Daily, Supplied))),
        };
    }

    private sealed record Payment(LocalDate PaidOn, Money Amount);

    private sealed record SuppliedRate(LocalDate From, Rate Daily);
}
