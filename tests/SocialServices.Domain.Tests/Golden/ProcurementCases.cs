using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class ProcurementCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Procurement_OfAWorkedExample_GivesItsAnswerAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);

        var (result, text) = AnswerOrError(input);

        golden.Verify(new Dictionary<string, string>(StringComparer.Ordinal) { ["result"] = result });
        golden.VerifyText("cs", text(Language.Czech));
        golden.VerifyText("en", text(Language.English));
    }

    private static (string Result, Func<Language, string> Text) AnswerOrError(Input input)
    {
        try
        {
            var (result, explanation) = Answer(input);
            return (result, explanation.ToText);
        }
        catch (LegalParameterNotDefinedException exception)
        {
            return ($"not known: {exception.ParameterId}", language => language == Language.Czech ? exception.CzechMessage : exception.Message);
        }
    }

    private static (string Result, Explanation Explanation) Answer(Input input)
    {
        var limits = input.CrownsPerEuro is { } rate
            ? ProcurementLimits.Known.Converted(new(input.StartedOn.Year, 1, 1), rate, Citation.Document(input.StartedOn.Year < 2026 ? new("kurz odvozený ze zveřejněných limitů", "the rate derived from published limits") : new("vymyšlený kurz, příklad", "an invented rate, an example")))
            : null;
        var rules = ProcurementRules.For(input.StartedOn, limits);
        var deadlines = ProcurementDeadlines.For(input.StartedOn);
        return input.Ask switch
        {
            "act" => Text(rules.ExplainAct(), act => act.Number),
            "value" => Text(input.Monthly is { } monthly ? rules.EstimateMonthly(monthly, input.Months, input.Reserved) : rules.Estimate(input.Price!.Value, input.Reserved), value => value.ToString()),
            "class" => Text(rules.Classify(input.Price!.Value, Subject(input)), contractClass => contractClass.ToString()),
            "lots" => Text(Unit(input).Classify(Chosen(input), limits), lots => string.Join(' ', lots.Select(lot => lot.IsExcepted ? $"({lot.Class})" : lot.Class.ToString()))),
            "small-lots" => Text(Unit(input).TestSmallLots(Chosen(input), limits), test => test.Passes ? "allowed" : "not allowed"),
            "converted" => (limits!.SpecialServices.At(input.StartedOn).Value.Amount.ToString(), rules.Classify(input.Price!.Value, Subject(input)).Explanation),
            "converted-small-lot" => (limits!.SmallLot.At(input.StartedOn).Value.Amount.ToString(), Unit(input).TestSmallLots(Chosen(input), limits).Explanation),
            "simplified-regime" => Text(rules.TestSimplifiedRegime(Subject(input), rules.Classify(input.Price!.Value, Subject(input)).Value), isAllowed => isAllowed ? "allowed" : "not allowed"),
            "need" => Text(rules.TestNeed(Enum.Parse<ProcurementExemption>(input.Exemption)), isNeeded => isNeeded ? "needed" : "not needed"),
            "profile" => Text(rules.TestProfile(input.Price!.Value, input.Day!.Value, input.IsInRegister), isDue => isDue ? "required" : "not required"),
            "grant" => Text(GrantContractPublication.LastDay(input.Price!.Value, input.Day!.Value), day => day is { } last ? Iso(last) : "not required"),
            "bids" => Text(deadlines.EarliestEndOfBids(Enum.Parse<ProcurementMethod>(input.Method)), day => day is { } end ? Iso(end) : "none"),
            "standstill" => Text(deadlines.FindStandstill(input.Day!.Value), standstill => $"{Iso(standstill.LastBlockedDay!.Value)}, contract from {Iso(standstill.FirstFreeDay)}"),
            "objections" => Text(deadlines.LastDayForObjections(input.Day!.Value, input.Other), Iso),
            "decision" => Text(deadlines.LastDayToDecideObjections(input.Day!.Value), Iso),
            "review" => Text(deadlines.LastDayForReview(input.Day!.Value), Iso),
            "review-without-decision" => Text(deadlines.LastDayForReviewWithoutDecision(input.Day!.Value), Iso),
            "result-notice" => Text(deadlines.LastDayForResultNotice(input.Day!.Value), Iso),
            "publish-contract" => Text(deadlines.LastDayToPublishContract(input.Day!.Value), Iso),
            "change-notice" => Text(deadlines.LastDayForChangeNotice(input.Day!.Value), Iso),
            "paid-price" => Text(deadlines.LastDaysToPublishPrice(new(input.Day!.Value, input.Other!.Value)), days => string.Join(' ', days.Select(Iso))),
            "grouped-notice" => Text(deadlines.LastDayForGroupedNotice(input.Day!.Value), Iso),
            "retention" => Text(deadlines.KeepDocumentationUntil(input.Day!.Value, input.Other), Iso),
            _ => throw new ArgumentOutOfRangeException(nameof(input), input.Ask, "A known question is expected."),
        };
    }

    private static (string Result, Explanation Explanation) Text<T>(Explained<T> explained, Func<T, string> text) => (text(explained.Value), explained.Explanation);

    private static FunctionalUnit Unit(Input input) => FunctionalUnit.Create(new()
    {
        Subject = Subject(input),
        Procurements = input.Procurements!.SelectMany(procurement => Enumerable.Range(1, procurement.Repeated).Select(number => new Procurement
        {
            Number = procurement.Repeated == 1 ? procurement.Number : FormattableString.Invariant($"{procurement.Number}-{number}"),
            StartedOn = procurement.StartedOn ?? input.StartedOn,
            Lots = procurement.Lots.Select((value, index) => new ProcurementLot(FormattableString.Invariant($"{index + 1}"), value)).ToValueList(),
        })).ToValueList(),
    });

    private static ValueList<ProcurementLotId> Chosen(Input input) => (input.Excepted ?? []).Select(lot => new ProcurementLotId(input.Procurements![0].Number, lot)).ToValueList();

    private static ProcurementSubject Subject(Input input) => Enum.Parse<ProcurementSubject>(input.Subject);

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "procurement"));

    private sealed record Input(
        string Ask, LocalDate StartedOn, string Subject = nameof(ProcurementSubject.SpecialServices), Money? Price = null, Money Reserved = default, Money? Monthly = null, int? Months = null,
        Part[]? Procurements = null, string[]? Excepted = null, LocalDate? Day = null, LocalDate? Other = null, bool IsInRegister = false, string Exemption = "", string Method = "", Rate? CrownsPerEuro = null);

    private sealed record Part(string Number, Money[] Lots, int Repeated = 1, LocalDate? StartedOn = null);
}
