using System.Text.Json;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>
/// Reader and writer of the JSON document "socialservices.actuals/1": the statement of costs and revenue that a provider hands in, with the
/// choices of the region where they stand beside it.
/// </summary>
internal static class ActualsDocument
{
    private const string Kind = "actuals";
    private const int Version = 1;
    private const int NoYear = 0;

    private static IEnumerable<(string Code, CostPurpose Value)> Purposes => CostPurpose.All.Select(purpose => (purpose.Code, purpose));

    public static ValidationReport Read(ReadOnlySpan<byte> document, out CostStatement? statement) =>
        DocumentReader.Read(document, Kind, Version, Statement, out statement);

    /// <summary>The statement inside another document; none when it has an error.</summary>
    public static CostStatement? ReadInside(DocumentNode root) => DocumentReader.ReadInside(root, Kind, Version, Statement);

    public static byte[] Write(CostStatementDefinition definition) => DocumentWriter.Bytes(json => Write(json, definition));

    public static void Write(Utf8JsonWriter json, CostStatementDefinition definition) => json.Part(Kind, Version, definition, Content);

    private static void Content(Utf8JsonWriter json, CostStatementDefinition definition)
    {
        json.WriteString("service", definition.Service);
        json.WriteNumber("year", definition.Year);
        json.Objects("lines", definition.Lines, line =>
        {
            json.WriteString("name", line.Name);
            json.RequiredObjects("costs", line.Costs, Write);
            json.Objects("revenues", line.Revenues, item =>
            {
                json.WriteString("name", item.Name);
                json.WriteString("source", item.Source.Code);
                json.Number<Money>("amount", item.Amount);
                if (item.Purpose is { } purpose)
                    json.WriteString("purpose", purpose.Code);
                Write(json, "basis", item.Basis);
            });
        });
        json.AboveZero("profit", definition.Profit);
        Write(json, "profitBasis", definition.ProfitBasis);
        if (definition.Policy is { } policy)
        {
            json.WriteStartObject("policy");
            json.Cite("source", policy.Source);
            Write(json, "countsHealthCare", policy.CountsHealthCare);
            Write(json, "countsEmploymentSubsidies", policy.CountsEmploymentSubsidies);
            Write(json, "countsInKind", policy.CountsInKind);
            json.WriteEndObject();
        }

        CostRulesDocument.Compensation(json, "compensation", definition.Compensation);
        CostRulesDocument.Sources(json, "sources", definition.Sources);
    }

    private static CostStatement? Statement(DocumentNode root)
    {
        var definition = new CostStatementDefinition
        {
            Service = root.Required("service")?.AsText() ?? string.Empty,
            Year = root.Required("year")?.AsInteger() ?? NoYear,
            Lines = root.Required("lines").AsObjects(LineOf),
            Profit = root.Optional("profit")?.AsMoney() ?? default,
            ProfitBasis = BasisOf(root.Optional("profitBasis")),
            Policy = root.Optional("policy") is { } policy ? PolicyOf(policy) : null,
            Compensation = root.Optional("compensation") is { } compensation ? CostRulesDocument.CompensationOf(compensation) : CostRules.Compensation,
            Sources = root.Optional("sources") is { } sources ? sources.AsObjects(CostRulesDocument.SourceOf) : [CostRules.StateThroughRegion],
        };
        root.RefuseUnknown();
        var report = CostStatement.TryCreate(definition, out var statement);
        return root.AddChecked(report, RestsOn) ? statement : null;
    }

    private static CostLine LineOf(DocumentNode node)
    {
        var line = new CostLine
        {
            Name = node.Required("name")?.AsText() ?? node.Path,
            Costs = node.Required("costs").AsObjects(CostOf),
            Revenues = node.Optional("revenues").AsObjects(RevenueOf),
        };
        node.RefuseUnknown();
        return line;
    }

    private static CostItem CostOf(DocumentNode node)
    {
        var item = new CostItem
        {
            Name = node.Required("name")?.AsText() ?? string.Empty,
            Category = node.Required("category")?.AsCode(CostRulesDocument.Categories) ?? CostCategory.Other,
            Purpose = node.Required("purpose")?.AsCode(Purposes) ?? CostPurpose.BasicActivities,
            Amount = node.Required("amount")?.AsMoney() ?? default,
            Day = node.Optional("day")?.AsDate(),
            Funding = node.Optional("funding").AsObjects(FundingOf),
            Basis = BasisOf(node.Optional("basis")),
        };
        node.RefuseUnknown();
        return item;
    }

    private static ItemFunding FundingOf(DocumentNode node)
    {
        var funding = new ItemFunding(node.Required("source")?.AsPublicSource() ?? PublicSource.Other, node.Required("amount")?.AsMoney() ?? default);
        node.RefuseUnknown();
        return funding;
    }

    private static RevenueItem RevenueOf(DocumentNode node)
    {
        var item = new RevenueItem
        {
            Name = node.Required("name")?.AsText() ?? string.Empty,
            Source = node.Required("source")?.AsCode(MoneySource.All.Select(source => (source.Code, source))) ?? MoneySource.OtherRevenue,
            Amount = node.Required("amount")?.AsMoney() ?? default,
            Purpose = node.Optional("purpose")?.AsCode(Purposes),
            Basis = BasisOf(node.Optional("basis")),
        };
        node.RefuseUnknown();
        return item;
    }

    private static Explanation? BasisOf(DocumentNode? node) => node is null ? null : ExplanationDocument.ReadInside(node);

    private static CostPolicy? PolicyOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var policy = new CostPolicy
        {
            Source = node.Required("source")?.AsCitation() ?? Citation.Document(default),
            CountsHealthCare = node.Optional("countsHealthCare")?.AsFlag(),
            CountsEmploymentSubsidies = node.Optional("countsEmploymentSubsidies")?.AsFlag(),
            CountsInKind = node.Optional("countsInKind")?.AsFlag(),
        };
        node.RefuseUnknown();
        return policy;
    }

    // Most rules weigh an item as a whole, some all items, and some what the region chose.
    private static ValueList<string> RestsOn(Problem problem) => problem.Code switch
    {
        CostProblemCodes.OneSidedPair or CostProblemCodes.InKindValue => ["$.lines"],
        CostProblemCodes.Policy => [ItemOf(problem.Path), "$.policy"],
        CostProblemCodes.FundingNotEligible => [ItemOf(problem.Path), "$.policy", "$.compensation", "$.sources"],
        CostProblemCodes.FundingAboveItem or CostProblemCodes.Purpose => [ItemOf(problem.Path)],
        CostProblemCodes.Basis => [problem.Path == "$.profitBasis" ? "$.profit" : ItemOf(problem.Path)],
        CostProblemCodes.Repeated when problem.Path.StartsWith("$.sources", StringComparison.Ordinal) => ["$.sources"],
        _ => [],
    };

    // "$.lines[0].costs[1]" of anything inside it.
    private static string ItemOf(string path) => path[..(path.IndexOf(']', path.IndexOf(']', StringComparison.Ordinal) + 1) + 1)];

    private static void Write(Utf8JsonWriter json, CostItem item)
    {
        json.WriteString("name", item.Name);
        json.WriteString("category", item.Category.Code);
        json.WriteString("purpose", item.Purpose.Code);
        json.Number<Money>("amount", item.Amount);
        json.Date("day", item.Day);
        json.Objects("funding", item.Funding, funding =>
        {
            json.WriteString("source", funding.Source.Code);
            json.Number<Money>("amount", funding.Amount);
        });
        Write(json, "basis", item.Basis);
    }

    private static void Write(Utf8JsonWriter json, string name, Explanation? basis)
    {
        if (basis is null)
            return;
        json.WritePropertyName(name);
        ExplanationDocument.Write(json, basis);
    }

    private static void Write(Utf8JsonWriter json, string name, bool? choice)
    {
        if (choice is { } made)
            json.WriteBoolean(name, made);
    }
}
