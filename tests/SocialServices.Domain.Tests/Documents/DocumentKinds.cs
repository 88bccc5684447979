using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Documentation;
using SocialServices.Domain.Tests.Projects;
using SocialServices.Domain.Tests.Projects.Controls;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>
/// All kinds of documents. A new kind joins by one entry here, one in <see cref="DocumentSchema.All"/> and its file of the schema; a test
/// fails for a kind of the library that is missing here. Its schema, samples, seeded faults and fuzz then follow.
/// </summary>
internal static partial class DocumentKinds
{
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        DocumentKind.Of("methodology", Methodologies(), CompensationGenerators.Methodologies, CompensationMethodology.TryParse, CompensationMethodology.Parse, value => value.ToJson()),
        DocumentKind.Of("service-plan", [Doc("documents", "service-plan.jsonc"), Frozen("service-plan-1.json")], DocumentGenerators.Plans, ServicePlan.TryParse, ServicePlan.Parse, value => value.ToJson()),
        DocumentKind.Of("actuals", [Doc("documents", "actuals.jsonc"), Frozen("actuals-1.json"), .. Drawn(CostGenerators.Statements, 40).Select(statement => statement.ToJson())], CostGenerators.Statements, CostStatement.TryParse, CostStatement.Parse, value => value.ToJson()),
        DocumentKind.Of("award-round", [Doc("documents", "award-round.jsonc"), Frozen("award-round-1.json"), .. Drawn(DocumentGenerators.AwardRounds, 80).Select(round => round.ToJson())], DocumentGenerators.AwardRounds, AwardRound.TryParse, AwardRound.Parse, value => value.ToJson()),
        DocumentKind.Of("ledger", [Doc("documents", "ledger.jsonc"), Frozen("ledger-1.json"), .. Drawn(SettlementGenerators.Ledgers, 40).Select(ledger => ledger.ToJson())], SettlementGenerators.Ledgers, ServiceLedger.TryParse, ServiceLedger.Parse, value => value.ToJson()),
        DocumentKind.Of("settlement-case", SettlementCases(), SettledCases, SettlementCase.TryParse, SettlementCase.Parse, value => value.ToJson()),
        DocumentKind.Of("project", Projects(), ProjectGenerators.Projects, Project.TryParse, Project.Parse, value => value.ToJson()),
        DocumentKind.Of("network", [Doc("documents", "network.jsonc"), Frozen("network-1.json")], EntitlementGenerators.Networks, RegionalNetwork.TryParse, RegionalNetwork.Parse, value => value.ToJson()),
        DocumentKind.Of("contract", [Doc("documents", "contract.jsonc"), Frozen("contract-1.json"), .. Drawn(ContractGenerators.Contracts, 40).Select(contract => contract.ToJson())], ContractGenerators.Contracts, ServiceContract.TryParse, ServiceContract.Parse, value => value.ToJson()),
        Controls(),
        DocumentKind.Of("support-history", [Doc("documents", "support-history.jsonc"), Frozen("support-history-1.json"), .. Drawn(SupportGenerators.Histories, 40).Select(history => history.ToJson())], SupportGenerators.Histories, SupportHistory.TryParse, SupportHistory.Parse, value => value.ToJson()),
        DocumentKind.Of("receipt", [Frozen("receipt-1.json"), Frozen("receipt-of-award-round-1.json"), Frozen("receipt-of-settlement-1.json"), Frozen("receipt-of-indicators-1.json"), Frozen("receipt-of-control-1.json"), .. Drawn(Receipts, 60).Select(receipt => receipt.ToJson())], Receipts, CalculationReceipt.TryParse, CalculationReceipt.Parse, value => value.ToJson(), SealedReceipt),
        DocumentKind.Of("explanation", [Words.ToJson(), .. Figures.Select(figure => Nested(figure, 2).ToJson()), .. Drawn(ExplanationsOfCases, 40).Select(explanation => explanation.ToJson())], ExplanationsOfCases, Explanation.TryParse, Explanation.Parse, value => value.ToJson()),
    ];

    /// <summary>The kinds that are read, by their names.</summary>
    public static TheoryData<string> Read => new(All.Where(kind => kind.IsRead).Select(kind => kind.Name));

    public static TheoryData<string> Names => new(All.Select(kind => kind.Name));

    private static Arbitrary<CalculationReceipt> Receipts => Arb.From(Gen.OneOf(
        DocumentGenerators.AssessmentReceipts.Generator.Select(receipt => (CalculationReceipt)receipt),
        DocumentGenerators.AwardRoundReceipts.Generator.Select(receipt => (CalculationReceipt)receipt),
        DocumentGenerators.SettlementReceipts.Generator.Select(receipt => (CalculationReceipt)receipt),
        DocumentGenerators.IndicatorReceipts.Generator.Select(receipt => (CalculationReceipt)receipt),
        DocumentGenerators.ControlReceipts.Generator.Select(each => (CalculationReceipt)each.Receipt)));

    private static Arbitrary<SettlementCase> SettledCases => Arb.From(SettlementGenerators.Samples.Generator.Select(sample => sample.Case));

    private static Arbitrary<Explanation> ExplanationsOfCases => Arb.From(Gen.OneOf(
        CompensationGenerators.Cases.Generator.Select(each => each.Rules.ExplainAssessment(each.Plan).Explanation),
        SettlementGenerators.Samples.Generator.Select(each => each.Rules.ExplainSettlement(each.Case).Explanation)));

    private static Explanation Words => new(CompensationSteps.Optimal, Figure.Text(new("ano", "yes")));

    private static IReadOnlyList<Figure> Figures =>
    [
        Figure.Amount(Exact.Of(307_000)), Figure.Share(Exact.Of(13, 20)), Figure.Coefficient(Exact.Of(7, 12)), Figure.Units(Exact.Of(9), Unit.Bed), Figure.Euro(Exact.Of(15_000_000)),
        Figure.Text(new("ano", "yes")),
    ];

    public static DocumentKind Of(string name) => All.Single(kind => kind.Name == name);

    // Every kind of figure at every level: in steps and in operands.
    private static Explanation Nested(Figure value, int levels) => new(CompensationSteps.Optimal, value)
    {
        Operands = Figures.Select(figure => new Operand("id", OperandOrigin.Input, new("vstup", "input"), figure)).ToValueList(),
        Parts = levels == 0 ? [] : Figures.Select((figure, i) => Nested(figure, i == 0 ? levels - 1 : 0)).ToValueList(),
    };

    // As anybody could who reads how the digest is made.
    private static byte[] SealedReceipt(byte[] document)
    {
        if (DocumentReader.Read(document, "receipt", 1, []) is not { } root)
            return document;
        var content = DocumentWriter.Bytes(json => json.Node(root, "number", "sha256"));
        var digest = Convert.ToHexStringLower(SHA256.HashData(content));
        var receipt = JsonNode.Parse(content)!.AsObject();
        receipt.Add("number", $"{digest[..4]}-{digest[4..8]}-{digest[8..12]}".ToUpperInvariant());
        receipt.Add("sha256", digest);
        return JsonPlaces.Bytes(receipt);
    }

    // The documents of the other bases stand in block comments of the blank one.
    private static IEnumerable<byte[]> Methodologies()
    {
        foreach (var name in Docs.Names("methodologies", ".json", ".jsonc"))
            yield return Doc("methodologies", name);
        foreach (Match comment in BlockComment().Matches(Docs.Read("methodologies", "blank.jsonc")))
            yield return Encoding.UTF8.GetBytes(comment.Groups["document"].Value);
    }

    private static IEnumerable<byte[]> Projects() => FoundingProjects.Names.Select(FoundingProjects.Bytes).Prepend(Encoding.UTF8.GetBytes(ProjectSample.Document));

    private static IEnumerable<byte[]> SettlementCases() =>
    [
        Doc("documents", "settlement-case.jsonc"), Frozen("settlement-case-1.json"), Frozen("settlement-case-unit-price-1.json"), Frozen("settlement-case-fixed-price-1.json"),
        .. Drawn(SettledCases, 40).Select(settled => settled.ToJson()),
    ];

    // A control is read with the versions of settlements that it names.
    private static DocumentKind Controls()
    {
        var (settled, drawn) = (ControlDocumentTests.Settled(), Drawn(ControlGenerators.Controls, 40).ToList());
        var versions = drawn.Prepend(settled).SelectMany(control => control.Settlements).Distinct().ToValueList();
        return DocumentKind.Of("control", [Doc("documents", "control.jsonc"), Frozen("control-1.json"), .. drawn.Select(control => control.ToJson())], ControlGenerators.Controls,
            (ReadOnlySpan<byte> document, out ServiceControl? control) => ServiceControl.TryParse(document, out control, versions), document => ServiceControl.Parse(document, versions), value => value.ToJson());
    }

    // The same values on every run.
    private static IEnumerable<T> Drawn<T>(Arbitrary<T> values, int count) => values.Generator.Sample(50, new Rnd(2026, 1), count);

    private static byte[] Doc(params ReadOnlySpan<string> path) => Encoding.UTF8.GetBytes(Docs.Read(path));

    private static byte[] Frozen(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "frozen", name));

    [GeneratedRegex(@"/\*(?<document>.*?)\*/", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockComment();
}
