using System.Text.Json;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Validation.DocumentValues;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>Reader and writer of the JSON document "socialservices.service-plan/1".</summary>
internal static class ServicePlanDocument
{
    private const string Kind = "service-plan";
    private const int Version = 1;
    private const int NoYear = 0;

    private static readonly (string Code, StepDefinition Value)[] ReplacedSteps =
        [(CompensationSteps.Ceiling.Id, CompensationSteps.Ceiling), (CompensationSteps.Optimal.Id, CompensationSteps.Optimal)];

    private static readonly (string Code, UnitLimit Value)[] Bases = Enum.GetValues<UnitLimit>().Select(limit => (limit.Id(), limit)).ToArray();

    public static ValidationReport Read(ReadOnlySpan<byte> document, out ServicePlan? plan) =>
        DocumentReader.Read(document, Kind, Version, Plan, out plan);

    /// <summary>The plan inside another document; none when it has an error.</summary>
    public static ServicePlan? ReadInside(DocumentNode root) => DocumentReader.ReadInside(root, Kind, Version, Plan);

    public static byte[] Write(ServicePlanDefinition definition) => DocumentWriter.Bytes(json => Write(json, definition));

    public static void Write(Utf8JsonWriter json, ServicePlanDefinition definition) => json.Part(Kind, Version, definition, Content);

    private static void Content(Utf8JsonWriter json, ServicePlanDefinition definition)
    {
        json.WriteString("service", definition.Service);
        if (definition.Type is { } type)
            json.WriteString("type", type.Code);
        json.WriteNumber("year", definition.Year);
        json.Objects("lines", definition.Lines, Write);
        json.Number("request", definition.Request);
        json.Number("previousAward", definition.PreviousAward);
        json.Number("eligibleCost", definition.EligibleCost);
        json.Number("profit", definition.Profit);
        json.Objects("otherSources", definition.OtherSources, static (json, other) =>
        {
            json.WriteString("source", other.Source.Code);
            json.Number<Money>("amount", other.Amount);
        });
        json.Coefficients("coefficients", definition.Coefficients);
        json.Objects("external", definition.External, static (json, external) =>
        {
            json.WriteString("step", external.Step.Id);
            json.Number<Money>("amount", external.Amount);
            json.WriteString("source", external.Source);
        });
    }

    /// <summary>What a document says, not checked yet; what can't be read goes to the problems of the document.</summary>
    internal static ServicePlanDefinition Definition(DocumentNode root) => new()
    {
        Service = root.Required("service")?.AsText() ?? string.Empty,
        Type = root.Optional("type")?.AsServiceType(),
        Year = root.Required("year")?.AsInteger() ?? NoYear,
        Lines = root.Required("lines").AsObjects(LineOf),
        Request = root.Optional("request")?.AsMoney(),
        PreviousAward = root.Optional("previousAward")?.AsMoney(),
        EligibleCost = root.Optional("eligibleCost")?.AsMoney(),
        Profit = root.Optional("profit")?.AsMoney(),
        OtherSources = root.Optional("otherSources").AsObjects(OtherOf),
        Coefficients = root.Optional("coefficients").AsCoefficients(),
        External = root.Optional("external").AsObjects(ExternalOf),
    };

    private static ServicePlan? Plan(DocumentNode root)
    {
        var definition = Definition(root);
        root.RefuseUnknown();
        var report = ServicePlan.TryCreate(definition, out var plan);

        // A line has one unit here, so units that differ were told already; and days are outside the year only where the year is known.
        var told = report.Problems.Where(problem => problem.Code != PlanProblemCodes.Unit && (problem.Code != PlanProblemCodes.OutsideYear || definition.Year != NoYear));
        return root.AddChecked(new ValidationReport(told.ToValueList())) ? plan : null;
    }

    private static ServiceLine LineOf(DocumentNode node)
    {
        var unit = node.Required("unit")?.AsUnit();
        var line = new ServiceLine
        {
            Form = node.Required("form")?.AsServiceForm() ?? default,
            Basis = node.Optional("basis")?.AsCode(Bases) ?? default,
            HoldsByDay = node.Optional("holdsByDay")?.AsFlag() ?? false,
            Provided = Segments(node.Required("provided"), unit) ?? ValueList<CapacitySegment>.Empty,
            Registered = Segments(node.Optional("registered"), unit),
            InNetwork = Segments(node.Optional("inNetwork"), unit),
            Entrusted = Segments(node.Optional("entrusted"), unit),
            Requested = Segments(node.Optional("requested"), unit),
            ActualRevenue = node.Optional("actualRevenue")?.AsMoney(),
            OperatingCost = node.Optional("operatingCost")?.AsMoney(),
        };
        node.RefuseUnknown();
        return line;
    }

    private static ValueList<CapacitySegment>? Segments(DocumentNode? node, Unit? unit) => node?.AsObjects(item =>
    {
        var from = item.Required("from")?.AsDate();
        var segment = new CapacitySegment(
            from ?? SocialServicesLaw.Starts, item.Required("to")?.AsDate() ?? from ?? SocialServicesLaw.Starts, CapacityOf(item.Required("capacity"), unit));
        item.RefuseUnknown();
        return segment;
    });

    private static Capacity CapacityOf(DocumentNode? node, Unit? unit)
    {
        var nothing = Capacity.Of(Quantity.FromTenThousandths(0, unit ?? Unit.Bed));
        if (node?.AsQuantity(unit ?? Unit.Bed) is not { } quantity)
            return nothing;
        if (quantity.TenThousandths < 0)
        {
            node.Report(PlanProblemCodes.Range, new($"Kapacita je 0 nebo více, ne {quantity.ToText(Language.Czech)}.", $"A capacity is 0 or more, not {quantity.ToText(Language.English)}."));
            return nothing;
        }

        if (quantity.Unit == nothing.Unit)
            return Capacity.Of(quantity);
        if (unit is not null)
        {
            node.Report(PlanProblemCodes.Unit, new(
                $"Kapacita je v jednotce '{quantity.Unit.Code}', řádek v '{unit.Code}'; jednotky se samy nepřevádějí.",
                $"The capacity is in the unit '{quantity.Unit.Code}', the line in '{unit.Code}'; units never convert by themselves."));
        }

        return nothing;
    }

    private static OtherSource OtherOf(DocumentNode node)
    {
        var other = new OtherSource(
            node.Required("source")?.AsPublicSource() ?? PublicSource.Other, node.Required("amount")?.AsMoney() ?? default);
        node.RefuseUnknown();
        return other;
    }

    // The stand-in is a step that can't be replaced, so that no replaced one seems to stand twice.
    private static ExternalValue ExternalOf(DocumentNode node)
    {
        var value = new ExternalValue(
            node.Required("step")?.AsCode(ReplacedSteps) ?? CompensationSteps.Units, node.Required("amount")?.AsMoney() ?? default, node.Required("source")?.AsText() ?? string.Empty);
        node.RefuseUnknown();
        return value;
    }

    private static void Write(Utf8JsonWriter json, ServiceLine line)
    {
        json.WriteString("form", line.Form.ToCode());
        json.WriteString("unit", line.Provided[0].Capacity.Unit.Code);
        if (line.Basis != UnitLimit.Provided)
            json.WriteString("basis", line.Basis.Id());
        if (line.HoldsByDay)
            json.WriteBoolean("holdsByDay", true);
        Write(json, "provided", line.Provided);
        Write(json, "registered", line.Registered);
        Write(json, "inNetwork", line.InNetwork);
        Write(json, "entrusted", line.Entrusted);
        Write(json, "requested", line.Requested);
        json.Number("actualRevenue", line.ActualRevenue);
        json.Number("operatingCost", line.OperatingCost);
    }

    private static void Write(Utf8JsonWriter json, string name, ValueList<CapacitySegment>? segments)
    {
        if (segments is null)
            return;
        json.WriteStartArray(name); // also where it is empty, which is not the same as none
        foreach (var (from, to, capacity) in segments.AsSpan())
        {
            json.WriteStartObject();
            json.Date("from", from);
            json.Date("to", to);
            json.Number<Quantity>("capacity", capacity.Quantity);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
