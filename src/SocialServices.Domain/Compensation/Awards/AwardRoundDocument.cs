using System.Text.Json;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>
/// Reader and writer of the JSON document "socialservices.award-round/1": what is divided and how, and the resolution. The awards follow from
/// it and do not stand there. Items of assessments are written as the plain values that are divided.
/// </summary>
internal static class AwardRoundDocument
{
    private const string Kind = "award-round";
    private const int Version = 1;
    private const int FirstYear = 2007;

    private static readonly (string Code, Type Kind, Func<DocumentNode, LaterRound> Read)[] LaterKinds =
    [
        ("up-to-optimum", typeof(LaterRound.UpToOptimum), _ => new LaterRound.UpToOptimum()),
        ("raised-capacities", typeof(LaterRound.RaisedCapacities), _ => new LaterRound.RaisedCapacities()),
        ("per-unit", typeof(LaterRound.PerUnit), node => new LaterRound.PerUnit(node.Optional("values").AsObjects(ValueOf))),
        ("redistribution", typeof(LaterRound.Redistribution), RedistributionOf),
    ];

    private static readonly (string Code, ProblemSeverity Value)[] Severities = [("error", ProblemSeverity.Error), ("warning", ProblemSeverity.Warning)];

    public static ValidationReport Read(ReadOnlySpan<byte> document, out AwardRound? round) =>
        DocumentReader.Read(document, Kind, Version, RoundOf, out round);

    /// <summary>The round inside another document; none when it has an error.</summary>
    public static AwardRound? ReadInside(DocumentNode root) => DocumentReader.ReadInside(root, Kind, Version, RoundOf);

    public static byte[] Write(AwardRound round) => DocumentWriter.Document(Kind, Version, round, Content);

    /// <summary>The round as a part of another document.</summary>
    public static void Write(Utf8JsonWriter json, AwardRound round) => json.Part(Kind, Version, round, Content);

    private static void Content(Utf8JsonWriter json, AwardRound round)
    {
        var definition = round.Definition;
        json.Text("name", definition.Name);
        json.WriteNumber("number", definition.Number);
        if (definition.Later is { } later)
            Write(json, later);
        json.WriteNumber("year", definition.Year);
        json.Number<Money>("allocation", definition.Allocation);
        ReductionDocument.Write(json, definition.Reduction);
        json.Rounding("rounding", definition.Rounding);
        if (definition.BelowLeast is { } policy)
            json.Code("belowLeast", MethodologyDocument.MinimumPolicies, policy);
        json.Text("funding", definition.Funding?.Code);
        json.Cite("source", definition.Source);
        json.Objects("items", definition.Items, item => Write(json, item));
        if (round.Approval is { } approval)
            Write(json, approval);
    }

    private static AwardRound? RoundOf(DocumentNode root)
    {
        var definition = DefinitionOf(root);
        var node = root.Optional("approval");
        var approval = node is null ? null : ApprovalOf(node);
        root.RefuseUnknown();

        // Money that does not suffice for stand-ins says nothing.
        AwardRound? round = null;
        var report = root.HasNoError() ? AwardRound.TryDivide(definition, out round) : AwardRoundRules.Check(definition);
        if (!root.AddChecked(report) || approval is null)
            return round;
        report = round!.TryApprove(approval, out var approved);
        return node!.AddChecked(report) ? approved : null;
    }

    /// <summary>What a document says, not checked yet; what can't be read goes to the problems of the document.</summary>
    private static AwardRoundDefinition DefinitionOf(DocumentNode root) => new()
    {
        Name = root.Optional("name")?.AsBilingualText() ?? default,
        Number = root.Required("number")?.AsInteger() ?? 1,
        Later = root.Optional("later") is { } later ? LaterOf(later) : null,
        Year = root.Required("year")?.AsInteger() ?? FirstYear,
        Allocation = root.Required("allocation")?.AsMoney() ?? default,
        Reduction = root.Required("reduction") is { } reduction ? ReductionOf(reduction) : ReductionSetting.Of(Reduction.None),
        Rounding = root.Required("rounding")?.AsRounding() ?? default,
        BelowLeast = root.Optional("belowLeast")?.AsCode(MethodologyDocument.MinimumPolicies.Select(policy => (policy.Code, (MinimumPolicy?)policy.Value))),
        Funding = root.Optional("funding")?.AsPublicSource(),
        Source = root.Optional("source")?.AsCitation(),
        Items = root.Required("items").AsObjects(ItemOf),
    };

    // A coefficient that could not be read would make priorities look as if they had none.
    private static ReductionSetting ReductionOf(DocumentNode node) =>
        ReductionDocument.Read(node) is { } setting && node.HasNoError() ? setting : ReductionSetting.Of(Reduction.None);

    // Where the optimum or the least could not be read, the capped amount stands in, which contradicts neither.
    private static RoundItem ItemOf(DocumentNode node)
    {
        var capped = node.Required("capped")?.AsMoney() ?? default;
        var item = new RoundItem
        {
            Service = node.Required("service")?.AsText() ?? string.Empty,
            Provider = node.Optional("provider")?.AsText(),
            Type = node.Optional("type")?.AsServiceType(),
            Area = node.Optional("area")?.AsMunicipalityWithExtendedPowers(),
            Priority = node.Optional("priority") is { } priority ? priority.AsInteger() ?? 1 : 1,
            Optimum = node.Required("optimum")?.AsMoney() ?? capped,
            Capped = capped,
            Limit = node.Optional("limit")?.AsCode(AssessmentDocumentValues.Limits) ?? default,
            Notes = node.Optional("notes")?.AsNotes() ?? default,
            Request = node.Optional("request")?.AsMoney(),
            Least = node.Optional("least") is { } least ? least.AsMoney() ?? capped : null,
            Most = node.Optional("most")?.AsMoney(),
            Room = node.Optional("room")?.AsMoney(),
            Proposal = node.Optional("proposal")?.AsMoney(),
            Earlier = node.Optional("earlier")?.AsMoney() ?? default,
            TopUp = node.Optional("topUp")?.AsMoney(),
            Units = node.Optional("units").AsObjects(UnitsOf),
            Problems = new(node.Optional("problems").AsObjects(ProblemOf)),
        };
        node.RefuseUnknown();
        return item;
    }

    private static void Write(Utf8JsonWriter json, RoundItem item)
    {
        json.WriteString("service", item.Service);
        json.Text("provider", item.Provider);
        json.Text("type", item.Type?.Code);
        json.Text("area", item.Area?.Code);
        if (item.Priority != 1)
            json.WriteNumber("priority", item.Priority);
        json.Number<Money>("optimum", item.Optimum);
        json.Number<Money>("capped", item.Capped);
        if (item.Limit != AwardLimit.None)
            json.Code("limit", AssessmentDocumentValues.Limits, item.Limit);
        if (item.Notes != AssessmentNotes.None)
            json.Notes("notes", item.Notes);
        json.Number("request", item.Request);
        json.Number("least", item.Least);
        json.Number("most", item.Most);
        json.Number("room", item.Room);
        json.Number("proposal", item.Proposal);
        if (item.Earlier != Money.Zero)
            json.Number<Money>("earlier", item.Earlier);
        json.Number("topUp", item.TopUp);
        json.Objects("units", item.CountedUnits().ToValueList(), units =>
        {
            json.WriteString("unit", units.Unit.Code);
            json.WriteString("count", units.Count.ToString());
        });
        json.Objects("problems", item.Problems.Problems, problem =>
        {
            json.WriteString("code", problem.Code);
            json.WriteString("path", problem.Path);
            json.Code("severity", Severities, problem.Severity);
            json.Text("text", problem.Text);
            json.Whole("line", problem.Line);
            json.Cite("citation", problem.Citation);
        });
    }

    private static UnitCount UnitsOf(DocumentNode node)
    {
        var units = new UnitCount(node.Required("unit")?.AsUnit() ?? Unit.Bed, node.Required("count")?.AsExact() ?? default);
        node.RefuseUnknown();
        return units;
    }

    private static Problem ProblemOf(DocumentNode node)
    {
        var problem = new Problem(
            node.Required("code")?.AsText() ?? string.Empty, node.Required("path")?.AsText() ?? string.Empty, node.Required("severity")?.AsCode(Severities) ?? default,
            node.Required("text")?.AsBilingualText() ?? default, node.Optional("line")?.AsInteger(), node.Optional("citation")?.AsCitation());
        node.RefuseUnknown();
        return problem;
    }

    private static LaterRound? LaterOf(DocumentNode node)
    {
        if (node.AsObject() is null || node.Required("kind")?.AsCode(LaterKinds.Select(kind => (kind.Code, kind.Read))) is not { } read)
            return null; // without its kind, nobody knows what belongs there
        var later = read(node);
        node.RefuseUnknown();
        return later;
    }

    private static void Write(Utf8JsonWriter json, LaterRound later)
    {
        json.WriteStartObject("later");
        json.WriteString("kind", LaterKinds.First(kind => kind.Kind == later.GetType()).Code);
        switch (later)
        {
            case LaterRound.PerUnit perUnit:
                json.Objects("values", perUnit.Values, value =>
                {
                    json.WriteString("service", value.Service.Code);
                    json.WriteString("unit", value.Unit.Code);
                    json.WriteString("perUnit", value.PerUnit.ToString());
                    json.Cite("source", value.Source);
                });
                break;
            case LaterRound.Redistribution redistribution:
                json.Objects("returns", redistribution.Returns, returned =>
                {
                    json.WriteString("service", returned.Service);
                    json.Number<Money>("amount", returned.Amount);
                    json.Date("day", returned.Day);
                });
                if (redistribution.WithReturners)
                    json.WriteBoolean("withReturners", true);
                break;
        }

        json.WriteEndObject();
    }

    private static UnitTopUp ValueOf(DocumentNode node)
    {
        var value = new UnitTopUp(
            node.Required("service")?.AsServiceType() ?? ServiceType.All[0], node.Required("unit")?.AsUnit() ?? Unit.Bed, node.Required("perUnit")?.AsExact() ?? default, node.Optional("source")?.AsCitation());
        node.RefuseUnknown();
        return value;
    }

    private static LaterRound.Redistribution RedistributionOf(DocumentNode node) => new(node.Optional("returns").AsObjects(ReturnOf))
    {
        WithReturners = node.Optional("withReturners")?.AsFlag() ?? false,
    };

    private static ReturnedMoney ReturnOf(DocumentNode node)
    {
        var returned = new ReturnedMoney(node.Required("service")?.AsText() ?? string.Empty, node.Required("amount")?.AsMoney() ?? default, node.Required("day")?.AsDate() ?? new(FirstYear, 1, 1));
        node.RefuseUnknown();
        return returned;
    }

    private static Approval? ApprovalOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var approval = new Approval
        {
            Resolution = node.Required("resolution")?.AsText() ?? string.Empty,
            Day = node.Required("day")?.AsDate() ?? new(FirstYear, 1, 1),
            Amounts = node.Optional("amounts").AsObjects(AmountOf),
        };
        node.RefuseUnknown();
        return approval;
    }

    private static void Write(Utf8JsonWriter json, Approval approval)
    {
        json.WriteStartObject("approval");
        json.WriteString("resolution", approval.Resolution);
        json.Date("day", approval.Day);
        json.Objects("amounts", approval.Amounts, amount =>
        {
            json.WriteString("service", amount.Service);
            json.Number<Money>("amount", amount.Amount);
            json.Text("reason", amount.Reason);
        });
        json.WriteEndObject();
    }

    private static ApprovedAmount AmountOf(DocumentNode node)
    {
        var amount = new ApprovedAmount(node.Required("service")?.AsText() ?? string.Empty, node.Required("amount")?.AsMoney() ?? default, node.Optional("reason")?.AsBilingualText() ?? default);
        node.RefuseUnknown();
        return amount;
    }
}
