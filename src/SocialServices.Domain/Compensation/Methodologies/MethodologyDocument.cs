using System.Text.Json;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Validation.DocumentValues;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Reader and writer of the JSON document "socialservices.methodology/1".</summary>
internal static class MethodologyDocument
{
    private const string Kind = "methodology";
    private const int Version = 1;

    private static readonly (string Code, CompensationBase Value)[] Bases =
        [("reference-cost", CompensationBase.ReferenceCost), ("unit-value", CompensationBase.UnitValue), ("previous-award", CompensationBase.PreviousAward)];

    private static readonly (string Code, MethodologyPurpose Value)[] Purposes = [("ceiling", MethodologyPurpose.Ceiling), ("award", MethodologyPurpose.Award)];

    private static readonly (string Code, TimeWeight Value)[] Weights =
    [
        ("total", TimeWeight.Total), ("started-months", TimeWeight.StartedMonths), ("full-months", TimeWeight.FullMonths),
        ("days-of-365", TimeWeight.DaysOf365), ("days-of-year", TimeWeight.DaysOfYear), ("each-day", TimeWeight.EachDay),
    ];

    private static readonly (string Code, RevenueSetting Value)[] Revenues = [("reference", RevenueSetting.Reference), ("actual", RevenueSetting.Actual)];

    private static readonly (string Code, ProfitSetting Value)[] Profits = [("none", ProfitSetting.None), ("given", ProfitSetting.Given)];

    private static readonly (string Code, DeductionOrder Value)[] Orders = [("after-share", DeductionOrder.AfterShare), ("before-share", DeductionOrder.BeforeShare)];

    /// <summary>Codes of what happens below the least award.</summary>
    public static ValueList<(string Code, MinimumPolicy Value)> MinimumPolicies { get; } =
        [("award-nothing", MinimumPolicy.AwardNothing), ("refuse", MinimumPolicy.Refuse), ("raise", MinimumPolicy.Raise)];

    private static readonly (string Code, CoefficientTarget Value)[] Targets =
        [("net", CoefficientTarget.Net), ("cost", CoefficientTarget.Cost), ("revenue", CoefficientTarget.Revenue)];

    private static readonly (string Code, ParameterStatus Value)[] Statuses =
        [("published", ParameterStatus.Published), ("derived", ParameterStatus.Derived), ("example", ParameterStatus.Example)];

    private static readonly (string Code, CutAmount Value)[] CutAmounts = [("ceiling", CutAmount.Ceiling), ("price", CutAmount.Price), ("award", CutAmount.Award)];

    private static readonly (string Code, SeveralMeasures Value)[] SeveralMeasuresCodes =
        [("worst", SeveralMeasures.Worst), ("sum", SeveralMeasures.Sum), ("parts", SeveralMeasures.Parts)];

    public static ValidationReport Read(ReadOnlySpan<byte> document, out CompensationMethodology? methodology) =>
        DocumentReader.Read(document, Kind, Version, Methodology, out methodology);

    public static byte[] Write(MethodologyDefinition definition) => DocumentWriter.Bytes(json => Write(json, definition));

    private static CompensationMethodology? Methodology(DocumentNode root)
    {
        var definition = Definition(root);
        root.RefuseUnknown();
        return root.AddChecked(unread => MethodologyRules.Check(definition, unread)) ? CompensationMethodology.Create(definition) : null;
    }

    /// <summary>What a document says, not checked yet; what can't be read goes to the problems of the document.</summary>
    internal static MethodologyDefinition Definition(DocumentNode root)
    {
        var units = Section(root, "units");
        var net = Section(root, "unitNet");
        var ceiling = Section(root, "ceiling");
        var award = root.Required("award")?.AsObject();
        var definition = new MethodologyDefinition
        {
            Id = root.Required("id")?.AsText() ?? string.Empty,
            Version = root.Required("version")?.AsInteger() ?? 1,
            Name = root.Required("name")?.AsBilingualText() ?? default,
            Region = root.Required("region")?.AsText() ?? string.Empty,
            Year = root.Required("year")?.AsInteger() ?? 2007,
            Purpose = root.Required("purpose")?.AsCode(Purposes) ?? default,
            Decisions = root.Optional("decisions")?.AsValidity() ?? default,
            Source = root.Required("source")?.AsBilingualText() ?? default,
            Funding = root.Optional("funding")?.AsPublicSource(),
            Base = root.Required("base")?.AsCode(Bases) ?? default,
            Weight = units?.Optional("weight")?.AsCode(Weights) ?? TimeWeight.DaysOfYear,
            EnoughProviders = root.Optional("enoughProviders")?.AsInteger(),
            Revenue = root.Optional("revenue")?.AsCode(Revenues) ?? default,
            Coefficients = root.Optional("coefficients").AsObjects(CoefficientOf),
            FloorAtZero = net?.Optional("floorAtZero")?.AsFlag() ?? false,
            UnitRounding = net?.Optional("rounding") is { } unitRounding ? RoundingOf(unitRounding) : null,
            Profit = ceiling?.Optional("profit")?.AsCode(Profits) ?? default,
            CeilingRounding = ceiling?.Optional("rounding") is { } ceilingRounding ? RoundingOf(ceilingRounding) : RoundingRule.ToHeller,
            Share = root.Optional("share") is { } share ? ShareOf(share) ?? PublicShare.Whole : PublicShare.Whole,
            OtherSources = root.Optional("otherSources") is { } sources ? SourcesOf(sources) : OtherSourcesSetting.None,
            Limits = root.Optional("limits") is { } limits ? LimitsOf(limits) : AwardLimits.None,
            Reduction = root.Optional("reduction") is { } reduction ? ReductionDocument.Read(reduction) : null,
            AwardRounding = award?.Required("rounding") is { } awardRounding ? awardRounding.AsRounding() : default,
            Performance = root.Optional("performance") is { } performance ? PerformanceOf(performance) : null,
            Settlement = root.Optional("settlement") is { } settlement ? SettlementOf(settlement) : SettlementSetting.None,
            Services = root.Required("services").AsObjects(EntryOf),
        };
        units?.RefuseUnknown();
        net?.RefuseUnknown();
        ceiling?.RefuseUnknown();
        award?.RefuseUnknown();
        return definition;
    }

    private static DocumentNode? Section(DocumentNode root, string name) => root.Optional(name)?.AsObject();

    private static Coefficient CoefficientOf(DocumentNode node)
    {
        var coefficient = new Coefficient
        {
            Id = node.Required("id")?.AsText() ?? string.Empty,
            Name = node.Required("name")?.AsBilingualText() ?? default,
            Target = node.Required("on")?.AsCode(Targets) ?? default,
            Value = node.Optional("value")?.AsRate(),
            Addition = node.Optional("addition")?.AsMoney(),
            FromPlan = node.Optional("fromPlan")?.AsFlag() ?? false,
        };
        node.RefuseUnknown();
        return coefficient;
    }

    private static RoundingRule? RoundingOf(DocumentNode node) => node.IsText && node.Text == "none" ? null : node.AsRounding();

    private static PublicShare? ShareOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var (paid, territory) = (node.Optional("ofCeiling"), node.Optional("territory"));
        node.RefuseUnknown();
        if (paid is null == territory is null)
        {
            node.Report(DocumentProblemCodes.WrongKind, new("Uveďte právě jedno z 'ofCeiling' a 'territory'.", "Give exactly one of 'ofCeiling' and 'territory'."));
            return null;
        }

        var value = (paid ?? territory)!;
        if (value.AsRate() is not { } rate)
            return null;
        if (rate >= Rate.Zero && rate <= Rate.One)
            return paid is null ? PublicShare.LessTerritory(rate) : PublicShare.OfCeiling(rate);
        value.Report(MethodologyProblemCodes.Range, MethodologyRules.ShareRange(rate));
        return null;
    }

    private static OtherSourcesSetting SourcesOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return OtherSourcesSetting.None;
        var setting = new OtherSourcesSetting
        {
            Deducted = Codes("deducted"),
            Order = node.Optional("order")?.AsCode(Orders) ?? default,
            Excluding = Codes("excluding"),
        };
        node.RefuseUnknown();
        return setting;

        ValueList<PublicSource> Codes(string name) =>
            node.Optional(name)?.AsList().Select(item => item.AsPublicSource()).OfType<PublicSource>().ToValueList() ?? ValueList<PublicSource>.Empty;
    }

    private static AwardLimits LimitsOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return AwardLimits.None;
        var limits = new AwardLimits
        {
            ByRequest = node.Optional("request")?.AsFlag() ?? false,
            EligibleCostShare = node.Optional("eligibleCostShare")?.AsRate(),
            PerUnit = node.Optional("perUnit")?.AsMoney(),
            Maximum = node.Optional("maximum")?.AsMoney(),
            Minimum = node.Optional("minimum")?.AsMoney(),
            BelowMinimum = node.Optional("belowMinimum")?.AsCode(MinimumPolicies.Select(policy => (policy.Code, (MinimumPolicy?)policy.Value))),
        };
        node.RefuseUnknown();
        return limits;
    }

    private static SettlementSetting SettlementOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return SettlementSetting.None;
        var setting = new SettlementSetting
        {
            Mode = node.Optional("mode")?.AsSettlementMode(),
            Binding = node.Optional("binding")?.AsReading(),
        };
        node.RefuseUnknown();
        return setting;
    }

    private static PerformanceSetting? PerformanceOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var setting = new PerformanceSetting
        {
            Source = node.Required("source")?.AsBilingualText() ?? default,
            On = node.Required("on")?.AsCode(CutAmounts) ?? default,
            Rules = node.Required("rules").AsObjects(PerformanceRuleOf),
            Several = node.Optional("several")?.AsCode(SeveralMeasuresCodes.Select(each => (each.Code, (SeveralMeasures?)each.Value))),
            Rounding = node.Optional("rounding") is { } rounding ? rounding.AsRounding() : RoundingRule.ToHeller,
            MinimumOccupancies = node.Optional("minimumOccupancy").AsObjects(MinimumOccupancyOf),
        };
        node.RefuseUnknown();
        return setting;
    }

    private static PerformanceRule PerformanceRuleOf(DocumentNode node)
    {
        var measure = node.Optional("measure")?.AsCode(PerformanceMeasure.All.Select(known => (known.Code, known)));
        var form = node.Required("form")?.AsCode<Func<ShortfallRule>?>(
        [
            ("proportional", () => new ShortfallRule.Proportional(EdgeOf(node))),
            ("excess-only", () => new ShortfallRule.ExcessOnly(EdgeOf(node))),
            ("stepped", () => new ShortfallRule.Stepped(node.Required("steps").AsObjects(StepOf))),
        ]);
        var rule = new PerformanceRule(measure, form?.Invoke() ?? new ShortfallRule.Proportional(FulfilmentEdge.Below(Rate.One)));
        if (form is not null)
            node.RefuseUnknown();
        return rule;
    }

    private static ShortfallStep StepOf(DocumentNode node)
    {
        var step = new ShortfallStep(EdgeOf(node), node.Required("cut")?.AsRate() ?? default);
        node.RefuseUnknown();
        return step;
    }

    // "below" leaves a fulfilment on the edge as it is, "upTo" cuts it.
    private static FulfilmentEdge EdgeOf(DocumentNode node)
    {
        var (below, upTo) = (node.Optional("below"), node.Optional("upTo"));
        if (below is null == upTo is null)
        {
            if (node.IsObject)
                node.Report(DocumentProblemCodes.WrongKind, new("Uveďte právě jedno z 'below' a 'upTo'.", "Give exactly one of 'below' and 'upTo'."));
            return FulfilmentEdge.Below(Rate.One);
        }

        var value = (below ?? upTo)!;
        if (value.AsRate() is not { } rate)
            return FulfilmentEdge.Below(Rate.One);
        if (rate > Rate.Zero && rate <= Rate.One)
            return below is null ? FulfilmentEdge.UpTo(rate) : FulfilmentEdge.Below(rate);
        value.Report(MethodologyProblemCodes.Range, FulfilmentEdge.Range(rate));
        return FulfilmentEdge.Below(Rate.One);
    }

    private static MinimumOccupancy MinimumOccupancyOf(DocumentNode node)
    {
        var entry = new MinimumOccupancy(
            node.Required("service")?.AsServiceType() ?? ServiceType.All[0], node.Required("occupancy")?.AsRate() ?? default,
            node.Required("status")?.AsCode(Statuses) ?? default, node.Required("source")?.AsBilingualText() ?? default);
        node.RefuseUnknown();
        return entry;
    }

    private static ServiceParameters EntryOf(DocumentNode node)
    {
        var service = node.Required("service")?.AsServiceType();
        var unit = node.Optional("unit")?.AsUnit();
        var entry = new ServiceParameters
        {
            Service = service ?? ServiceType.All[0],
            Form = node.Optional("form")?.AsServiceForm(),
            Unit = unit,
            Sizes = node.Optional("sizes") is { } sizes ? SizesOf(sizes, unit ?? Unit.One) : default,
            Cost = node.Optional("cost") is { } cost ? CostOf(cost) : null,
            Revenue = node.Optional("revenue").AsObjects(RevenueOf),
            Value = node.Optional("value")?.AsMoney(),
            Index = node.Optional("index")?.AsRate(),
            Share = node.Optional("share") is { } share ? ShareOf(share) : null,
            Coefficients = node.Optional("coefficients").AsCoefficients(),
            Status = node.Required("status")?.AsCode(Statuses) ?? default,
            Source = node.Required("source")?.AsBilingualText() ?? default,
        };
        node.RefuseUnknown();
        return entry;
    }

    private static SizeBand SizesOf(DocumentNode node, Unit unit)
    {
        if (node.AsObject() is null)
            return default;
        var sizes = new SizeBand(node.Optional("from")?.AsQuantity(unit), node.Optional("to")?.AsQuantity(unit));
        node.RefuseUnknown();
        return sizes;
    }

    private static ReferenceCost? CostOf(DocumentNode node)
    {
        if (!node.IsObject)
            return node.AsMoney() is { } single ? new ReferenceCost.OneValue(single) : null;

        ReferenceCost cost = node.Properties.Any(property => property.Name is "personnel" or "operatingCap")
            ? new ReferenceCost.PersonnelAndOperating(node.Required("personnel")?.AsMoney() ?? default, node.Required("operatingCap")?.AsMoney() ?? default)
            : new ReferenceCost.RegionalOrNational(
                node.Required("regional")?.AsMoney() ?? default, node.Required("national")?.AsMoney() ?? default, node.Required("regionalProviders")?.AsInteger() ?? default);
        node.RefuseUnknown();
        return cost;
    }

    private static RevenueComponent RevenueOf(DocumentNode node)
    {
        var component = new RevenueComponent(node.Required("name")?.AsBilingualText() ?? default, node.Required("amount")?.AsMoney() ?? default);
        node.RefuseUnknown();
        return component;
    }

    private static void Write(Utf8JsonWriter json, MethodologyDefinition definition) => json.Part(Kind, Version, definition, Content);

    private static void Content(Utf8JsonWriter json, MethodologyDefinition definition)
    {
        json.WriteString("id", definition.Id);
        json.WriteNumber("version", definition.Version);
        json.Text("name", definition.Name);
        json.WriteString("region", definition.Region);
        json.WriteNumber("year", definition.Year);
        json.Code("purpose", Purposes, definition.Purpose);
        json.WriteString("decisions", definition.Decisions.ToString());
        json.Text("source", definition.Source);
        if (definition.Funding is { } funding)
            json.WriteString("funding", funding.Code);
        json.Code("base", Bases, definition.Base);
        json.WriteStartObject("units");
        json.Code("weight", Weights, definition.Weight);
        json.WriteEndObject();
        json.Whole("enoughProviders", definition.EnoughProviders);
        if (definition.Revenue != default)
            json.Code("revenue", Revenues, definition.Revenue);
        json.Objects("coefficients", definition.Coefficients, Write);
        json.WriteStartObject("unitNet");
        json.WriteBoolean("floorAtZero", definition.FloorAtZero);
        Rounding(json, definition.UnitRounding);
        json.WriteEndObject();
        json.WriteStartObject("ceiling");
        json.Code("profit", Profits, definition.Profit);
        Rounding(json, definition.CeilingRounding);
        json.WriteEndObject();
        Share(json, definition.Share);
        json.WriteStartObject("otherSources");
        json.Codes("deducted", definition.OtherSources.Deducted.Select(source => source.Code));
        json.Code("order", Orders, definition.OtherSources.Order);
        json.Codes("excluding", definition.OtherSources.Excluding.Select(source => source.Code));
        json.WriteEndObject();
        json.WriteStartObject("limits");
        json.WriteBoolean("request", definition.Limits.ByRequest);
        json.Number("eligibleCostShare", definition.Limits.EligibleCostShare);
        json.Number("perUnit", definition.Limits.PerUnit);
        json.Number("maximum", definition.Limits.Maximum);
        json.Number("minimum", definition.Limits.Minimum);
        if (definition.Limits.BelowMinimum is { } policy)
            json.Code("belowMinimum", MinimumPolicies, policy);
        json.WriteEndObject();
        if (definition.Reduction is { } reduction)
            ReductionDocument.Write(json, reduction);
        json.WriteStartObject("award");
        Rounding(json, definition.AwardRounding);
        json.WriteEndObject();
        if (definition.Performance is { } performance)
            Write(json, performance);
        Write(json, definition.Settlement);
        json.RequiredObjects("services", definition.Services, Write);
    }

    private static void Write(Utf8JsonWriter json, SettlementSetting setting)
    {
        if (setting == SettlementSetting.None)
            return;
        json.WriteStartObject("settlement");
        if (setting.Mode is { } mode)
            json.Code("mode", mode);
        if (setting.Binding is { } binding)
            json.Code("binding", binding);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PerformanceSetting performance)
    {
        json.WriteStartObject("performance");
        json.Text("source", performance.Source);
        json.Code("on", CutAmounts, performance.On);
        json.RequiredObjects("rules", performance.Rules, Write);
        if (performance.Several is { } several)
            json.Code("several", SeveralMeasuresCodes, several);
        Rounding(json, performance.Rounding);
        json.RequiredObjects("minimumOccupancy", performance.MinimumOccupancies, static (json, entry) =>
        {
            json.WriteString("service", entry.Service.Code);
            json.Number<Rate>("occupancy", entry.Occupancy);
            json.Code("status", Statuses, entry.Status);
            json.Text("source", entry.Source);
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PerformanceRule rule)
    {
        if (rule.Measure is { } measure)
            json.WriteString("measure", measure.Code);
        switch (rule.Shortfall)
        {
            case ShortfallRule.Proportional proportional:
                json.WriteString("form", "proportional");
                Edge(json, proportional.Edge);
                break;
            case ShortfallRule.ExcessOnly excess:
                json.WriteString("form", "excess-only");
                Edge(json, excess.Edge);
                break;
            case ShortfallRule.Stepped stepped:
                json.WriteString("form", "stepped");
                json.RequiredObjects("steps", stepped.Steps, static (json, step) =>
                {
                    Edge(json, step.Edge);
                    json.Number<Rate>("cut", step.Cut);
                });
                break;
        }
    }

    private static void Edge(Utf8JsonWriter json, FulfilmentEdge edge) => json.Number<Rate>(edge.IsCut ? "upTo" : "below", edge.Fulfilment);

    private static void Write(Utf8JsonWriter json, Coefficient coefficient)
    {
        json.WriteString("id", coefficient.Id);
        json.Text("name", coefficient.Name);
        json.Code("on", Targets, coefficient.Target);
        json.Number("value", coefficient.Value);
        json.Number("addition", coefficient.Addition);
        if (coefficient.FromPlan)
            json.WriteBoolean("fromPlan", true);
    }

    private static void Write(Utf8JsonWriter json, ServiceParameters entry)
    {
        json.WriteString("service", entry.Service.Code);
        if (entry.Form is { } form)
            json.WriteString("form", form.ToCode());
        if (entry.Unit is { } unit)
            json.WriteString("unit", unit.Code);
        if (entry.Sizes != default)
        {
            json.WriteStartObject("sizes");
            json.Number("from", entry.Sizes.From);
            json.Number("to", entry.Sizes.To);
            json.WriteEndObject();
        }

        switch (entry.Cost)
        {
            case ReferenceCost.OneValue single:
                json.Number<Money>("cost", single.PerUnit);
                break;
            case ReferenceCost.PersonnelAndOperating parts:
                json.WriteStartObject("cost");
                json.Number<Money>("personnel", parts.Personnel);
                json.Number<Money>("operatingCap", parts.OperatingCap);
                json.WriteEndObject();
                break;
            case ReferenceCost.RegionalOrNational choice:
                json.WriteStartObject("cost");
                json.Number<Money>("regional", choice.Regional);
                json.Number<Money>("national", choice.National);
                json.WriteNumber("regionalProviders", choice.RegionalProviders);
                json.WriteEndObject();
                break;
        }

        json.Objects("revenue", entry.Revenue, static (json, component) =>
        {
            json.Text("name", component.Name);
            json.Number<Money>("amount", component.PerUnit);
        });
        json.Number("value", entry.Value);
        json.Number("index", entry.Index);
        if (entry.Share is { } share)
            Share(json, share);
        json.Coefficients("coefficients", entry.Coefficients);
        json.Code("status", Statuses, entry.Status);
        json.Text("source", entry.Source);
    }

    private static void Share(Utf8JsonWriter json, PublicShare share)
    {
        json.WriteStartObject("share");
        json.Number<Rate>(share.IsByTerritory ? "territory" : "ofCeiling", share.IsByTerritory ? share.Territory : share.Rate);
        json.WriteEndObject();
    }

    private static void Rounding(Utf8JsonWriter json, RoundingRule? rounding)
    {
        if (rounding is { } rule)
            json.Rounding("rounding", rule);
        else
            json.WriteString("rounding", "none");
    }
}
