using System.Text.Json;
using NodaTime;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>Reader and writer of the JSON document "socialservices.settlement-case/1". The ledger stands in it as its own document.</summary>
internal static class SettlementCaseDocument
{
    private const string Kind = "settlement-case";
    private const int Version = 1;

    private static readonly ServiceLedger NoLedger = ServiceLedger.Create("–", 2007);

    public static ValidationReport Read(ReadOnlySpan<byte> document, out SettlementCase? settled) =>
        DocumentReader.Read(document, Kind, Version, Case, out settled);

    /// <summary>The case inside another document; none when it has an error.</summary>
    public static SettlementCase? ReadInside(DocumentNode root) => DocumentReader.ReadInside(root, Kind, Version, Case);

    public static byte[] Write(SettlementDefinition definition) => DocumentWriter.Bytes(json => Write(json, definition));

    public static void Write(Utf8JsonWriter json, SettlementDefinition definition) => json.Part(Kind, Version, definition, Content);

    private static void Content(Utf8JsonWriter json, SettlementDefinition definition)
    {
        json.WritePropertyName("ledger");
        LedgerDocument.Write(json, definition.Ledger);
        json.Date("settledOn", definition.SettledOn);
        json.WriteString("source", definition.Source.Code);
        if (definition.Type is { } type)
            json.WriteString("type", type.Code);
        if (definition.Instrument is { } instrument)
            json.Code("instrument", FundingInstruments.Codes, instrument);
        Write(json, definition.Terms);
        Write(json, definition.Actuals);
        json.Number("ceiling", definition.Ceiling);
        json.Cite("ceilingSource", definition.CeilingSource);
        json.AboveZero("ineligible", definition.Ineligible);
        if (definition.Cut is { } cut)
        {
            json.WriteStartObject("cut");
            json.Number<Money>("amount", cut.Amount);
            json.Text("reason", cut.Reason);
            json.WriteEndObject();
        }

        json.Objects("otherReturnsDue", definition.OtherReturnsDue, due =>
        {
            json.WriteString("source", due.Source.Code);
            json.Number<Money>("amount", due.Amount);
        });
        if (definition.Binding is { } binding)
            json.Code("binding", binding);
    }

    private static SettlementCase? Case(DocumentNode root)
    {
        var definition = new SettlementDefinition
        {
            Ledger = root.Required("ledger") is { } ledger ? LedgerDocument.ReadInside(ledger) ?? NoLedger : NoLedger,
            SettledOn = root.Required("settledOn")?.AsDate() ?? LocalDate.MaxIsoValue,
            Source = root.Required("source")?.AsPublicSource() ?? PublicSource.Other,
            Type = root.Optional("type")?.AsServiceType(),
            Instrument = root.Optional("instrument")?.AsCode(FundingInstruments.Codes),
            Terms = TermsOf(root.Required("terms")),
            Actuals = ActualsOf(root.Required("actuals")),
            Ceiling = root.Optional("ceiling")?.AsMoney(),
            CeilingSource = root.Optional("ceilingSource")?.AsCitation(),
            Ineligible = root.Optional("ineligible")?.AsMoney() ?? default,
            Cut = root.Optional("cut") is { } cut ? CutOf(cut) : null,
            OtherReturnsDue = root.Optional("otherReturnsDue").AsObjects(DueOf),
            Binding = root.Optional("binding")?.AsReading(),
        };
        root.RefuseUnknown();
        var report = SettlementCase.TryCreate(definition, out var settled);
        return root.AddChecked(report, RestsOn) ? settled : null;
    }

    private static SettlementTerms TermsOf(DocumentNode? node)
    {
        var nothing = new SettlementTerms.FixedPrice(Money.Zero);
        if (node?.AsObject() is null)
            return nothing;
        var (mode, agreed) = (node.Required("mode")?.AsSettlementMode(), node.Required("agreed")?.AsMoney() ?? default);
        SettlementTerms terms;
        switch (mode)
        {
            case SettlementMode.FixedPrice:
                terms = new SettlementTerms.FixedPrice(agreed, node.Optional("units") is { } some ? UnitsOf(some) : null);
                break;
            case SettlementMode.UnitPrice:
                terms = new SettlementTerms.UnitPrice(agreed, node.Required("units") is { } units ? UnitsOf(units) : default, node.Optional("perUnit")?.AsMoney());
                break;
            case SettlementMode.ActualCostCapped:
                terms = new SettlementTerms.ActualCostCapped(agreed, node.Required("share")?.AsRate() ?? default, node.Optional("spent")?.AsMoney());
                break;
            default:
                return nothing; // which properties belong here is not known
        }

        node.RefuseUnknown();
        return terms;
    }

    private static DeliveredUnits UnitsOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return default;
        var units = new DeliveredUnits(NumberOf(node.Required("planned")), NumberOf(node.Required("delivered")));
        node.RefuseUnknown();
        return units;
    }

    private static Quantity NumberOf(DocumentNode? node) => node?.AsParsed<Quantity>(
        "počet s\u00A0jednotkou a nejvýše čtyřmi desetinnými místy, např. \"2400 hour\"", "a number with its unit and at most four decimals, such as \"2400 hour\"") ?? default;

    private static ActualFigures ActualsOf(DocumentNode? node)
    {
        if (node?.AsObject() is null)
            return default;
        var actuals = new ActualFigures
        {
            Cost = node.Required("cost")?.AsMoney() ?? default,
            Revenue = node.Required("revenue")?.AsMoney() ?? default,
            EarmarkedGifts = node.Optional("earmarkedGifts")?.AsMoney() ?? default,
            Profit = node.Optional("profit")?.AsMoney() ?? default,
        };
        node.RefuseUnknown();
        return actuals;
    }

    private static SettlementCut? CutOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var cut = new SettlementCut(node.Required("amount")?.AsMoney() ?? default, node.Required("reason")?.AsBilingualText() ?? default);
        node.RefuseUnknown();
        return cut;
    }

    private static ReturnDue DueOf(DocumentNode node)
    {
        var due = new ReturnDue(node.Required("source")?.AsPublicSource() ?? PublicSource.Other, node.Required("amount")?.AsMoney() ?? default);
        node.RefuseUnknown();
        return due;
    }

    private static ValueList<string> RestsOn(Problem problem) => problem.Code switch
    {
        SettlementProblemCodes.Day => ["$.ledger"],
        SettlementProblemCodes.Ineligible => ["$.terms"],
        SettlementProblemCodes.Levy => ["$.ledger", "$.source", "$.instrument"],
        SettlementProblemCodes.OtherReturn => ["$.ledger", "$.source", "$.settledOn", "$.otherReturnsDue"],
        _ => [],
    };

    private static void Write(Utf8JsonWriter json, SettlementTerms terms)
    {
        json.WriteStartObject("terms");
        json.Code("mode", terms.Mode);
        json.Number<Money>("agreed", terms.Agreed);
        switch (terms)
        {
            case SettlementTerms.FixedPrice price:
                Write(json, price.Units);
                break;
            case SettlementTerms.UnitPrice price:
                Write(json, price.Units);
                json.Number("perUnit", price.PerUnit);
                break;
            case SettlementTerms.ActualCostCapped capped:
                json.Number<Rate>("share", capped.Share);
                json.Number("spent", capped.Spent);
                break;
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DeliveredUnits? units)
    {
        if (units is not var (planned, delivered))
            return;
        json.WriteStartObject("units");
        json.WriteString("planned", planned.ToString(null, null));
        json.WriteString("delivered", delivered.ToString(null, null));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ActualFigures actuals)
    {
        json.WriteStartObject("actuals");
        json.Number<Money>("cost", actuals.Cost);
        json.Number<Money>("revenue", actuals.Revenue);
        json.AboveZero("earmarkedGifts", actuals.EarmarkedGifts);
        json.AboveZero("profit", actuals.Profit);
        json.WriteEndObject();
    }
}
