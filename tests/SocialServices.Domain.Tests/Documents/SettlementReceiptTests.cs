using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Documentation;
using SocialServices.Domain.Validation;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>A receipt of a settlement holds what was settled, is found out when it was changed, and settles again to the same.</summary>
public sealed class SettlementReceiptTests
{
    private const int Cases = 150;

    private static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue));

    private static readonly CompensationMethodology Methodology = MethodologyOf(RoundingRule.ToHeller);

    [Fact]
    public void Of_AnyCase_StatesWhatTheSettlementGives() => Property.Holds(SettlementGenerators.Samples, each =>
    {
        var settlement = each.Rules.Settle(each.Case);

        var receipt = SettlementReceipt.Of(each.Rules, each.Case);

        var result = receipt.Result;
        Assert.Equal((settlement.Due, settlement.Unspent, settlement.Ineligible, settlement.NotDue, settlement.Cut, settlement.Entitled), (result.Due, result.Unspent, result.Ineligible, result.NotDue, result.Cut, result.Entitled));
        Assert.Equal((settlement.Received, settlement.ToReturn, settlement.StillUnpaid), (result.Received, result.ToReturn, result.StillUnpaid));
        Assert.Equal((settlement.PublicMoney, settlement.NetPublicMoney, settlement.Undercompensation), (result.PublicMoney, result.NetPublicMoney, result.Undercompensation));
        Assert.Equal((settlement.Binding, settlement.Notes), (result.Binding, result.Notes));
        Assert.Equal(Reading(settlement.By(OvercompensationReading.AdvanceCeiling)), result.ByAdvanceCeiling);
        Assert.Equal(Reading(settlement.By(OvercompensationReading.ActualNetCost)), result.ByActualNetCost);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(each.Case.ToJson())), receipt.CaseDigest);
        Assert.Equal(MethodologyReference.Of(each.Rules.Methodology), receipt.Methodology);
        Assert.Equal((each.Case, each.Rules.Service, each.Rules.DecidedOn, each.Rules.LawfulDays), (receipt.Case, receipt.Service, receipt.DecidedOn, receipt.LawfulDays));
    }, Cases);

    [Fact]
    public void Parse_OfWhatToJsonWrites_GivesAnEqualReceiptThatVerifies() => Property.Holds(SettlementGenerators.Samples, each =>
    {
        var receipt = SettlementReceipt.Of(each.Rules, each.Case);
        var document = receipt.ToJson();

        var read = Parse(document);

        Assert.Equal(receipt, read);
        Assert.Equal(receipt.Content, read.Content);
        Assert.Equal(document, read.ToJson());
        var verification = read.Verify(each.Rules.Methodology);
        Assert.Equal((ReceiptOutcome.Confirmed, (ReceiptDifference?)null), (verification.Outcome, verification.First));
        Assert.Equal(each.Rules.Settle(each.Case).Entitled, verification.Computed!.Value.Entitled);
    }, Cases);

    [Fact]
    public void TryParse_OfOneDigitChanged_RefusesIt() => Property.Holds(DocumentGenerators.SettlementReceipts, Seeds, ReceiptLaws.RefusesAChangedDigit, Cases);

    [Fact]
    public void Verify_OfAnyChangeThatWasSealedAgain_IsNotConfirmed() => Property.Holds(SettlementGenerators.Samples, Seeds, (each, seed) => ReceiptLaws.FindsAChangeThatWasSealedAgain(
        SettlementReceipt.Of(each.Rules, each.Case), seed, receipt => ((SettlementReceipt)receipt).Verify(each.Rules.Methodology), "inForce", "decidedOn"), 400);

    [Fact]
    public void Verify_OfEveryNumberChangedAndSealedAgain_IsNotConfirmed() =>
        ReceiptLaws.FindsEveryNumberThatWasChangedAndSealedAgain(SettlementReceipt.Of(Rules(), Sample().Case), receipt => ((SettlementReceipt)receipt).Verify(Methodology));

    [Theory]
    [InlineData("\"entitled\": 1649000.00", "\"entitled\": 1650000.00", "$.result.entitled", "1650000.00", "1649000.00")]
    [InlineData("\"binding\": \"lower-of-both\",\n    \"notes\"", "\"binding\": \"advance-ceiling\",\n    \"notes\"", "$.result.binding", "advance-ceiling", "lower-of-both")]
    [InlineData("\"notes\": []", "\"notes\": [\n      \"limited\"\n    ]", "$.result.notes[0]", "limited", null)]
    public void Verify_OfAChangeThatWasSealedAgain_NamesTheFirstDifference(string good, string bad, string path, string stated, string? computed)
    {
        var first = ReceiptLaws.FirstDifference(Sample(), good, bad, receipt => ((SettlementReceipt)receipt).Verify(Methodology));

        Assert.Equal((path, stated, computed), (first.Path, first.Stated, first.Computed));
    }

    [Fact]
    public void Verify_ByAnotherMethodology_NamesItsDigestFirst()
    {
        var verification = Sample().Verify(MethodologyOf(RoundingRule.Down(1000)));

        Assert.Equal((ReceiptOutcome.Differs, "$.methodology.sha256"), (verification.Outcome, verification.First!.Path));
    }

    [Fact]
    public void Verify_ByAMethodologyOfAnotherYear_SaysWhyItCannotCompute()
    {
        var verification = Sample().Verify(CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(Docs.Folder, "methodologies", "example-2024.json"))));

        Assert.Equal(ReceiptOutcome.NotComputed, verification.Outcome);
        Assert.Null(verification.Computed);
        Assert.Equal(["$.methodology.id", "$.methodology.sha256"], verification.Differences.Select(difference => difference.Path).Where(path => path != "$.methodology.version"));
        Assert.Contains("nelze přepočítat: ", verification.ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"calculation\": \"settlement\"", "\"calculation\": \"horoscope\"", "$.calculation", DocumentProblemCodes.UnknownCode)]
    [InlineData("settlement-case/1", "settlement-case/2", "$.case.schema", DocumentProblemCodes.Schema)]
    [InlineData("\"cost\": 1960000.00", "\"cost\": -1960000.00", "$.case.actuals.cost", SettlementProblemCodes.Range)]
    [InlineData("\"headroom\"", "\"mushroom\"", "$.result.byAdvanceCeiling.headroom", DocumentProblemCodes.MissingProperty)]
    [InlineData("\"notes\": []", "\"notes\": [ \"bribed\" ]", "$.result.notes[0]", DocumentProblemCodes.UnknownCode)]
    [InlineData("\"caseSha256\"", "\"caseSha\"", "$.caseSha256", DocumentProblemCodes.MissingProperty)]
    public void TryParse_OfOneFault_NamesItsPlace(string good, string bad, string path, string code) => ReceiptLaws.TellsAFault(Sample(), good, bad, path, code);

    [Fact]
    public void Parse_OfTheFrozenReceiptOfVersion1_StillVerifies()
    {
        var frozen = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "frozen", "receipt-of-settlement-1.json"));

        var receipt = Parse(frozen);

        Assert.Equal(frozen, receipt.ToJson());
        Assert.Equal("0.1.0", receipt.LibraryVersion);
        Assert.Equal((Sample().Case, Sample().Result), (receipt.Case, receipt.Result));
        Assert.All(receipt.Verify(Methodology).Differences, difference => Assert.True(difference.IsWording, difference.ToString()));
    }

    [Fact]
    public void Rules_OfTheSample_NameTheProvisionOfTheType()
    {
        Assert.Equal(["service.70.provision"], Sample().Rules[0].UsedBy);
        Assert.StartsWith($"{Sample().Number}: ", Sample().ToString(), StringComparison.Ordinal);
        Assert.EndsWith(", entitled 1649000.00 CZK", Sample().ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SettlementReceipt.Of(Rules(), Sample().Case, " "));
    }

    /// <summary>0.85 × (1 960 000 − 20 000) = 1 649 000, as in the example of a settled year; the figures are illustrative.</summary>
    private static SettlementReceipt Sample() => SettlementReceipt.Of(Rules(), SettlementCase.Create(new()
    {
        Ledger = ServiceLedger.Create("Sociální rehabilitace X", 2022,
            new(new(2022, 2, 28), LedgerEntryKind.Paid, PublicSource.EuropeanProject, Money.Of(1_700_000), "výpis 2/2022"),
            new(new(2022, 6, 15), LedgerEntryKind.Paid, PublicSource.Municipality, Money.Of(300_000), "výpis 6/2022")),
        SettledOn = new(2023, 1, 31),
        Source = PublicSource.EuropeanProject,
        Terms = new SettlementTerms.ActualCostCapped(Money.Of(1_700_000), Rate.Percent(85)),
        Actuals = new() { Cost = Money.Of(1_960_000), EarmarkedGifts = Money.Of(20_000) },
        Ceiling = Money.Of(2_000_000),
    }));

    private static CompensationRules Rules() => Methodology.Resolve(ServiceType.SocialRehabilitation, 2022, decidedOn: new(2022, 1, 31));

    private static CompensationMethodology MethodologyOf(RoundingRule rounding) => CompensationMethodology.Create(new()
    {
        Id = "priklad-2022",
        Name = new("Příklad metodiky", "Example of a methodology"),
        Region = "Příkladový kraj",
        Year = 2022,
        Source = new("smyšlená metodika", "invented methodology"),
        Base = CompensationBase.UnitValue,
        AwardRounding = rounding,
        Settlement = new() { Mode = SettlementMode.ActualCostCapped, Binding = OvercompensationReading.LowerOfBoth },
        Services = [new() { Service = ServiceType.SocialRehabilitation, Unit = Unit.FullTimeEquivalent, Value = Money.Of(600_000), Status = ParameterStatus.Example, Source = new("smyšlená hodnota", "invented value") }],
    });

    private static SettlementReadingResult Reading(SettlementReading reading) =>
        new(reading.Ceiling, reading.Overcompensation, reading.Headroom, reading.TotalBack, reading.ToReturnNow, reading.RepaidTooMuch);

    private static SettlementReceipt Parse(byte[] document) => Assert.IsType<SettlementReceipt>(CalculationReceipt.Parse(document));
}
