using NodaTime;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class TenderCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Tender_OfAWorkedExample_GivesItsAnswerAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);

        var (result, explanation) = Answer(input);

        golden.Verify(new Dictionary<string, string>(StringComparer.Ordinal) { ["result"] = result });
        golden.VerifyText("cs", explanation.ToText(Language.Czech));
        golden.VerifyText("en", explanation.ToText(Language.English));
    }

    private static (string Result, Explanation Explanation) Answer(Input input) => input.Ask switch
    {
        "ranking" => Text(Evaluate(input), evaluation => string.Join(' ', evaluation.Ranking.Select(bid => $"{bid.Rank}:{bid.Bidder}={bid.Total}"))),
        "lots" => Text(SelectLots(input), awards => string.Join(' ', awards.Select(award => award.Bidder?.ToString() ?? "-"))),
        "low-bid" => Text(new AbnormallyLowRule(input.Share!.Value, input.Expected!.Value, Documents).Test(input.Price!.Value), isLow => isLow ? "ask" : "not low"),
        "low-bid-explained" => Text(AbnormallyLowRule.Decide(BusinessId.Parse(input.Bidder), Enum.Parse<LowBidFinding>(input.Finding), input.Note), exclusion => exclusion is null ? "stays" : "excluded"),
        "exclusion" => Text(ExclusionGround.All.Single(ground => ground.Code == input.Ground).Test(input.Day!.Value, input.StartedOn), isUsable => isUsable ? "usable" : "not usable"),
        "tax" => Text(ServicePriceTax.Of(input.Price!.Value, input.Day!.Value, isRegistered: true, input.IsBasic), tax => tax.Payable?.ToString() ?? "not known"),
        "share-tax" => Text(ServicePriceTax.Of(ContractPrice.Of(input.Ceiling!.Value, input.Share!.Value).Price, input.Day!.Value, isRegistered: true), tax => $"{tax.WithoutTax}, tax {tax.Tax}"),
        "input" => Text(ServicePriceTax.CostOfInput(input.Price!.Value, input.Tax!.Value), cost => cost.ToString()),
        "evidence" => Text(PriceEvidence.Of(Evaluate(input).Value), evidence => evidence.Selection.ToString()),
        _ => throw new ArgumentOutOfRangeException(nameof(input), input.Ask, "A known question is expected."),
    };

    private static (string Result, Explanation Explanation) Text<T>(Explained<T> explained, Func<T, string> text) => (text(explained.Value), explained.Explanation);

    private static Explained<BidEvaluation> Evaluate(Input input) => BidEvaluation.Evaluate(
        AwardRules.Create(new()
        {
            Lot = new("VZ-NZDM", "1"),
            StartedOn = input.StartedOn,
            Price = input.Ceiling is { } ceiling ? LotPrice.Fixed(ContractPrice.Of(ceiling, input.Share!.Value)) : LotPrice.Offered,
            Criteria = input.Weights!.Select(weight => weight.Key == "price" ? AwardCriterion.Price(weight.Value) : AwardCriterion.Quality(weight.Key, weight.Value, new("kvalita služby", "quality of the service"))).ToValueList(),
            TieBreaks = (input.TieBreaks ?? []).Select(Enum.Parse<TieBreak>).ToValueList(),
        }),
        input.Bids!.Select(bid => new Bid(BusinessId.Parse(bid.Bidder), bid.Price, bid.Quality is { } points ? [new("quality", points)] : [])).ToValueList());

    // Each lot by its bidders from the best; the price makes the order.
    private static Explained<ValueList<LotAward>> SelectLots(Input input) => LotSelection.Select(
        new(input.Most, input.Lots!.Select((_, index) => Id(index)).ToValueList()),
        input.Lots!.Select((bidders, index) => BidEvaluation.Evaluate(
            AwardRules.Create(new() { Lot = Id(index), StartedOn = input.StartedOn, Price = LotPrice.Offered, Criteria = [AwardCriterion.Price(Rate.One)] }),
            bidders.Select((bidder, place) => new Bid(BusinessId.Parse(bidder), Money.Of(1_000_000 + place))).ToValueList()).Value).ToValueList());

    private static Citation Documents => Citation.Document(new("zadávací dokumentace", "tender documents"));

    private static ProcurementLotId Id(int index) => new("VZ-SAS", FormattableString.Invariant($"{index + 1}"));

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "tender"));

    private sealed record Input(
        string Ask, LocalDate StartedOn = default, Dictionary<string, Rate>? Weights = null, Offer[]? Bids = null, string[]? TieBreaks = null, Money? Ceiling = null, Rate? Share = null,
        string[][]? Lots = null, int? Most = null, Money? Expected = null, Money? Price = null, string Bidder = "", string Finding = "", string Note = "", string Ground = "",
        LocalDate? Day = null, bool IsBasic = true, Money? Tax = null);

    private sealed record Offer(string Bidder, Money Price, Exact? Quality = null);
}
