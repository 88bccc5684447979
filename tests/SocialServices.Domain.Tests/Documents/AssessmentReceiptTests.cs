using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Documentation;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>A receipt of an assessment holds what was computed, is found out when it was changed, and computes again to the same.</summary>
public sealed class AssessmentReceiptTests
{
    private const int Cases = 150;

    private static readonly string Issued = CalculationReceipt.CurrentLibraryVersion;

    private static readonly CompensationMethodology Methodology = CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(Docs.Folder, "methodologies", "example-2023.json")));

    private static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue));

    private static readonly string FrozenFile = Path.Combine(AppContext.BaseDirectory, "Documents", "frozen", "receipt-1.json");

    [Fact]
    public void Of_AnyCase_StatesWhatTheAssessmentGives() => Property.Holds(CompensationGenerators.Cases, each =>
    {
        var assessment = each.Rules.Assess(each.Plan);

        var receipt = AssessmentReceipt.Of(each.Rules, each.Plan, Issued);

        Assert.Equal((assessment.Ceiling, assessment.Optimum, assessment.Capped, assessment.Proposal), (receipt.Result.Ceiling, receipt.Result.Optimum, receipt.Result.Capped, receipt.Result.Proposal));
        Assert.Equal((assessment.Limit, assessment.Notes), (receipt.Result.Limit, receipt.Result.Notes));
        Assert.Equal((each.Rules.Methodology.Definition.Id, each.Rules.Methodology.Definition.Version, each.Rules.DecidedOn), (receipt.Methodology.Id, receipt.Methodology.Version, receipt.DecidedOn));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(each.Rules.Methodology.ToJson())), receipt.Methodology.Digest);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(each.Plan.ToJson())), receipt.PlanDigest);
        Assert.Equal((each.Plan, each.Rules.Service, each.Rules.LawfulDays), (receipt.Plan, receipt.Service, receipt.LawfulDays));
    }, Cases);

    [Fact]
    public void Parse_OfWhatToJsonWrites_GivesAnEqualReceiptThatVerifies() => Property.Holds(CompensationGenerators.Cases, each =>
    {
        var receipt = AssessmentReceipt.Of(each.Rules, each.Plan, Issued);
        var document = receipt.ToJson();

        var read = Parse(document);

        Assert.Equal(receipt, read);
        Assert.Equal(receipt.Content, read.Content);
        Assert.Equal(document, read.ToJson());
        var verification = read.Verify(each.Rules.Methodology);
        Assert.Equal((ReceiptOutcome.Confirmed, (ReceiptDifference?)null), (verification.Outcome, verification.First));
        Assert.Equal(each.Rules.Assess(each.Plan).Proposal, verification.Computed!.Value.Proposal);
    }, Cases);

    [Fact]
    public void TryParse_OfOneDigitChanged_RefusesIt() => Property.Holds(DocumentGenerators.AssessmentReceipts, Seeds, ReceiptLaws.RefusesAChangedDigit, Cases);

    [Fact]
    public void Verify_OfAnyChangeThatWasSealedAgain_IsNotConfirmed() => Property.Holds(CompensationGenerators.Cases, Seeds, (each, seed) =>
        ReceiptLaws.FindsAChangeThatWasSealedAgain(AssessmentReceipt.Of(each.Rules, each.Plan), seed, receipt => ((AssessmentReceipt)receipt).Verify(each.Rules.Methodology), "inForce"), 400);

    [Fact]
    public void Verify_OfEveryNumberChangedAndSealedAgain_IsNotConfirmed() =>
        ReceiptLaws.FindsEveryNumberThatWasChangedAndSealedAgain(AssessmentReceipt.Of(Rules(), Plan()), receipt => ((AssessmentReceipt)receipt).Verify(Methodology));

    /// <summary>Who seals a changed amount again passes the digest; the recomputation names the place.</summary>
    [Theory]
    [InlineData("\"proposal\": 2150000.00", "\"proposal\": 2160000.00", "$.result.proposal", "2160000.00", "2150000.00")]
    [InlineData("\"limit\": \"ceiling\"", "\"limit\": \"request\"", "$.result.limit", "request", "ceiling")]
    [InlineData("\"decidedOn\": \"2023-02-20\"", "\"decidedOn\": \"2023-02-21\"", "$.explanation.heading[1].cs", null, null)]
    [InlineData("\"number\": \"480000\"", "\"number\": \"480001\"", "$.explanation.parts[0].parts[1].value.number", "480001", "480000")]
    public void Verify_OfAChangeThatWasSealedAgain_NamesTheFirstDifference(string good, string bad, string path, string? stated, string? computed)
    {
        var first = ReceiptLaws.FirstDifference(Sample(), good, bad, receipt => ((AssessmentReceipt)receipt).Verify(Methodology));

        Assert.Equal(path, first.Path);
        if (stated is not null)
            Assert.Equal((stated, computed), (first.Stated, first.Computed));
    }

    [Fact]
    public void Verify_OfAnotherProposal_SaysSoInBothLanguages()
    {
        var verification = Sealed(Encoding.UTF8.GetString(Sample().ToJson()).Replace("\"proposal\": 2150000.00", "\"proposal\": 2160000.00", StringComparison.Ordinal)).Verify(Methodology);

        Assert.StartsWith($"Doklad {verification.Receipt.Number} nesouhlasí.\nPrvní rozdíl: $.result.proposal: v\u00A0dokladu 2160000.00, přepočteno 2150000.00", verification.ToText(Language.Czech), StringComparison.Ordinal);
        Assert.StartsWith($"The receipt {verification.Receipt.Number} is not confirmed.\nThe first difference: $.result.proposal: stated 2160000.00, computed 2150000.00", verification.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_ByAnotherMethodology_NamesItsDigestFirst()
    {
        var definition = Methodology.Definition;
        var other = CompensationMethodology.Create(definition with { AwardRounding = RoundingRule.Down(1000) });

        var verification = Sample().Verify(other);

        Assert.Equal(ReceiptOutcome.Differs, verification.Outcome);
        Assert.Equal("$.methodology.sha256", verification.First!.Path);
    }

    [Fact]
    public void Verify_ByAMethodologyOfAnotherYear_SaysWhyItCannotCompute()
    {
        var other = CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(Docs.Folder, "methodologies", "example-2024.json")));

        var verification = Sample().Verify(other);

        Assert.Equal(ReceiptOutcome.NotComputed, verification.Outcome);
        Assert.Null(verification.Computed);
        Assert.Equal(["$.methodology.id", "$.methodology.sha256"], verification.Differences.Select(difference => difference.Path).Where(path => path != "$.methodology.version"));
        Assert.Contains("nelze přepočítat: Parametr 'example-2024.year'", verification.ToText(Language.Czech), StringComparison.Ordinal);
        Assert.Contains("can't be computed again: The parameter 'example-2024.year'", verification.ToText(Language.English), StringComparison.Ordinal);
    }

    /// <summary>A later version of the library may word a step otherwise; the amounts of the receipt still stand.</summary>
    [Fact]
    public void Verify_OfAnotherWording_TellsItFromAnotherNumberOnlyAcrossVersions()
    {
        string Reworded(string version) => Encoding.UTF8.GetString(AssessmentReceipt.Of(Rules(), Plan(), version).ToJson())
            .Replace("\"cs\": \"Optimální výše dotace\"", "\"cs\": \"Optimum\"", StringComparison.Ordinal);

        var byAnother = Sealed(Reworded("0.0.1")).Verify(Methodology);
        var byTheSame = Sealed(Reworded(CalculationReceipt.CurrentLibraryVersion)).Verify(Methodology);

        Assert.Equal(ReceiptOutcome.WordingDiffers, byAnother.Outcome);
        Assert.Equal(("Optimum", "Optimální výše dotace", true), (byAnother.First!.Stated, byAnother.First.Computed, byAnother.First.IsWording));
        Assert.Contains($"Doklad vydala knihovna verze 0.0.1, přepočítala verze {CalculationReceipt.CurrentLibraryVersion}.", byAnother.ToText(Language.Czech), StringComparison.Ordinal);
        Assert.Equal(ReceiptOutcome.Differs, byTheSame.Outcome);
    }

    /// <summary>A text of the explanation that says another number is no other wording, whoever issued the receipt.</summary>
    [Theory]
    [InlineData("2 150 000,00 Kč", "2 160 000,00 Kč")]
    [InlineData("2 150 000,00 Kč", "21 500 000,0 Kč")]
    [InlineData("2 150 000,00 Kč", "-2 150 000,00 Kč")]
    [InlineData("2 150 000,00 Kč", "dva miliony Kč")]
    public void Verify_OfAnotherNumberInATextByAnotherVersion_IsNotConfirmed(string good, string bad)
    {
        var (text, stated) = (Encoding.UTF8.GetString(AssessmentReceipt.Of(Rules(), Plan(), "0.0.1").ToJson()), $"\"cs\": \"{good.Replace(" ", "\\u00A0", StringComparison.Ordinal)}\"");
        Assert.Contains(stated, text, StringComparison.Ordinal);

        var verification = Sealed(text.Replace(stated, $"\"cs\": \"{bad}\"", StringComparison.Ordinal)).Verify(Methodology);

        Assert.Equal((ReceiptOutcome.Differs, false, bad), (verification.Outcome, verification.First!.IsWording, verification.First.Stated));
    }

    /// <summary>The same number with other spaces and words around it is only worded otherwise.</summary>
    [Fact]
    public void Verify_OfTheSameNumberWordedOtherwise_DiffersInWordingOnly()
    {
        var text = Encoding.UTF8.GetString(AssessmentReceipt.Of(Rules(), Plan(), "0.0.1").ToJson());

        var verification = Sealed(text.Replace("\"2\\u00A0150\\u00A0000,00\\u00A0Kč\"", "\"celkem 2150000,00 korun\"", StringComparison.Ordinal)).Verify(Methodology);

        Assert.Equal((ReceiptOutcome.WordingDiffers, "celkem 2150000,00 korun"), (verification.Outcome, verification.First?.Stated));
    }

    [Fact]
    public void Verify_OfAnyDigitOfTheExplanationByAnotherVersion_IsNotConfirmed() => Property.Holds(CompensationGenerators.Cases, Seeds, (each, seed) =>
        ReceiptLaws.TakesNoOtherDigitForWording(AssessmentReceipt.Of(each.Rules, each.Plan, "0.0.1"), seed, receipt => ((AssessmentReceipt)receipt).Verify(each.Rules.Methodology)), Cases);

    /// <summary>Properties are looked up, not searched one by one: in a document of very many that would take minutes.</summary>
    [Fact]
    public void Differences_OfVeryManyProperties_AreFound()
    {
        byte[] Receipt(int from, int value) => Encoding.UTF8.GetBytes($$"""{"schema":"socialservices.receipt/1",{{string.Join(',', Enumerable.Range(from, 200_000).Select(i => FormattableString.Invariant($"\"p{i}\":{(i == 9 ? value : 0)}")))}}}""");

        var differences = ReceiptComparison.Of(Receipt(0, 1), Receipt(1, 2));

        Assert.Equal([new("$.p0", "0", null, false), new("$.p9", "1", "2", false), new("$.p200000", null, "0", false)], differences);
        Assert.Equal("$.p0: v\u00A0dokladu 0, přepočteno nic", differences[0].ToText(Language.Czech));
        Assert.Equal("$.p200000: v\u00A0dokladu není, přepočteno 0", differences[2].ToText(Language.Czech));
    }

    [Fact]
    public void Parse_OfTheFrozenReceiptOfVersion1_StillVerifies()
    {
        var frozen = File.ReadAllBytes(FrozenFile);

        var receipt = Parse(frozen);

        Assert.Equal(frozen, receipt.ToJson());
        Assert.Equal("0.1.0", receipt.LibraryVersion);
        Assert.Equal((Plan(), Money.Of(2_150_000)), (receipt.Plan, receipt.Result.Proposal));
        Assert.All(receipt.Verify(Methodology).Differences, difference => Assert.True(difference.IsWording, difference.ToString()));
    }

    /// <summary>Spaces and ends of lines carry no meaning; the order of properties does not change what is said, but it is not the document that was sealed.</summary>
    [Fact]
    public void Parse_OfTheSameWithOtherSpaces_GivesTheSameReceipt()
    {
        using var document = JsonDocument.Parse(Sample().ToJson());

        Assert.Equal(Sample(), Parse(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(document))));
    }

    [Theory]
    [InlineData("receipt/1", "receipt/2", "$.schema", DocumentProblemCodes.Schema)]
    [InlineData("\"calculation\": \"assessment\"", "\"calculation\": \"horoscope\"", "$.calculation", DocumentProblemCodes.UnknownCode)]
    [InlineData("\"decidedOn\"", "\"decided\"", "$.decidedOn", DocumentProblemCodes.MissingProperty)]
    [InlineData("\"service\": \"51\"", "\"service\": \"53\"", "$.service", DocumentProblemCodes.UnknownCode)]
    [InlineData("2023-01-01..2023-12-31", "2023-01-01..", "$.inForce", DocumentProblemCodes.WrongForm)]
    [InlineData("service-plan/1", "service-plan/2", "$.plan.schema", DocumentProblemCodes.Schema)]
    [InlineData("\"capacity\": 9", "\"capacity\": -9", "$.plan.lines[0].provided[0].capacity", PlanProblemCodes.Range)]
    [InlineData("\"year\": 2023", "\"year\": 2022", "$.plan.lines[0].provided[0]", PlanProblemCodes.OutsideYear)]
    [InlineData("\"proposal\": 2150000.00", "\"proposal\": 1e6", "$.result.proposal", DocumentProblemCodes.WrongForm)]
    [InlineData("\"proposal\": 2150000.00", "\"proposal\": 2150000.01", "$.sha256", ReceiptProblemCodes.Altered)]
    [InlineData("\"notes\": []", "\"notes\": [ \"bribed\" ]", "$.result.notes[0]", DocumentProblemCodes.UnknownCode)]
    [InlineData("explanation/1", "explanation/2", "$.explanation.schema", DocumentProblemCodes.Schema)]
    [InlineData("\"rules\": [", "\"colour\": 1, \"rules\": [", "$.colour", DocumentProblemCodes.UnknownProperty)]
    [InlineData("\"explanation\": {", "\"explanation\": { \"colour\": 1,", "$.explanation.colour", DocumentProblemCodes.UnknownProperty)]
    [InlineData("\"step\":", "\"stop\":", "$.explanation.step", DocumentProblemCodes.MissingProperty)]
    [InlineData("\"usedBy\"", "\"used\"", "$.rules[0].usedBy", DocumentProblemCodes.MissingProperty)]
    public void TryParse_OfOneFault_NamesItsPlace(string good, string bad, string path, string code) => ReceiptLaws.TellsAFault(Sample(), good, bad, path, code);

    [Fact]
    public void TryParse_OfAnotherNumberOrPlanDigest_NamesThem()
    {
        var sample = Sample();
        var text = Encoding.UTF8.GetString(sample.ToJson());

        Assert.Equal(ReceiptProblemCodes.Number, Assert.Single(Read(text.Replace(sample.Number, "0000-0000-0000", StringComparison.Ordinal)).Problems).Code);
        Assert.Equal(ReceiptProblemCodes.Input, Assert.Single(Read(ReceiptLaws.SealedText(text.Replace(sample.PlanDigest, sample.Methodology.Digest, StringComparison.Ordinal))).Problems).Code);
        Assert.Equal(ReceiptProblemCodes.Input, Assert.Single(Read(ReceiptLaws.SealedText(text.Replace("\"request\": 2250000.00", "\"request\": 2250001.00", StringComparison.Ordinal))).Problems).Code);
    }

    [Fact]
    public void Rules_OfTheSample_NameTheProvisionOfTheTypeWithItsValidity()
    {
        var rules = Sample().Rules;

        Assert.Equal("§\u00A051 zákona č.\u00A0108/2006 Sb.", rules[0].Citation.Czech);
        Assert.Equal(["service.51.provision"], rules[0].UsedBy);
        Assert.True(rules[0].Validity!.Value.Contains(new(2023, 1, 1)));
        Assert.Contains(rules, rule => rule.UsedBy.Contains(CompensationSteps.Ceiling.Id) && rule.Validity is not null);
        Assert.Contains(rules, rule => rule.Citation.Czech.StartsWith("example-2023, verze 1", StringComparison.Ordinal) && rule.Validity is null);
        Assert.Equal(rules, rules.Distinct());
    }

    /// <summary>Days that the caller vouched for are an input of the receipt.</summary>
    [Fact]
    public void Verify_OfDaysThatTheCallerVouchedFor_TakesThemAgain()
    {
        var vouched = Methodology.Resolve(ServiceType.ShelteredHousing, 2023, new(2023, 2, 20), Validity.Between(new(2023, 1, 1), new(2023, 12, 30)));
        var plan = ServicePlan.Create(Plan().Definition with
        {
            Lines = [new() { Form = ServiceForm.Residential, Provided = [new(new(2023, 1, 1), new(2023, 12, 30), Capacity.Beds(9))] }],
        });

        var receipt = Parse(AssessmentReceipt.Of(vouched, plan).ToJson());

        Assert.Equal(new(2023, 12, 30), receipt.LawfulDays.End);
        Assert.Equal(ReceiptOutcome.Confirmed, receipt.Verify(Methodology).Outcome);
    }

    [Fact]
    public void Of_TheCurrentLibrary_StatesItsVersionWithoutBuildData()
    {
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?$", CalculationReceipt.CurrentLibraryVersion);
        Assert.Equal(CalculationReceipt.CurrentLibraryVersion, AssessmentReceipt.Of(Rules(), Plan()).LibraryVersion);
        Assert.Throws<ArgumentException>(() => AssessmentReceipt.Of(Rules(), Plan(), " "));
    }

    [Fact]
    public void Equals_OfReceipts_ComparesTheirContent()
    {
        Assert.Equal(Sample(), Sample());
        Assert.Equal(Sample().GetHashCode(), Sample().GetHashCode());
        Assert.NotEqual(Sample(), AssessmentReceipt.Of(Rules(), Plan(), "0.0.1"));
        Assert.Equal($"{Sample().Number}: Chráněné bydlení Lípa 2023, proposal 2150000.00 CZK", Sample().ToString());
        Assert.StartsWith(Sample().Number.Replace("-", string.Empty, StringComparison.Ordinal), Sample().Digest, StringComparison.OrdinalIgnoreCase);
    }

    private static CompensationRules Rules() => Methodology.Resolve(ServiceType.ShelteredHousing, 2023, decidedOn: new(2023, 2, 20));

    private static ServicePlan Plan() => ServicePlan.Create(new()
    {
        Service = "Chráněné bydlení Lípa",
        Year = 2023,
        Lines = [ServiceLine.WholeYear(2023, ServiceForm.Residential, Capacity.Beds(9))],
        Request = Money.Of(2_250_000),
        OtherSources = [new(PublicSource.Municipality, Money.Of(550_000))],
    });

    private static AssessmentReceipt Sample() => AssessmentReceipt.Of(Rules(), Plan(), Issued);

    private static ValidationReport Read(string text) => CalculationReceipt.TryParse(Encoding.UTF8.GetBytes(text), out _);

    /// <summary>The receipt of a changed text with the digest and number that fit it.</summary>
    private static AssessmentReceipt Sealed(string text) => Parse(Encoding.UTF8.GetBytes(ReceiptLaws.SealedText(text)));

    private static AssessmentReceipt Parse(byte[] document) => Assert.IsType<AssessmentReceipt>(CalculationReceipt.Parse(document));
}
