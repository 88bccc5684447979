using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Projects.ProjectDocument;

namespace SocialServices.Domain.Projects;

/// <summary>Reader and writer of the papers in a document of a project: lots, contracts, entrustments, payments, need, transformation.</summary>
internal static class ProjectPapers
{
    private static readonly DateInterval NoDays = new(SocialServicesLaw.Starts, SocialServicesLaw.Starts);

    private static readonly (string Code, LotPriceMode? Value)[] LotPriceModes = [("offered", LotPriceMode.Offered), ("maximum", LotPriceMode.Maximum), ("fixed", LotPriceMode.Fixed)];


    public static NeedRequest RequestOf(DocumentNode node)
    {
        var request = new NeedRequest
        {
            Area = AreaOf(node.Required("area")),
            Municipality = node.Optional("municipality") is { } municipality ? MunicipalityOf(municipality) : null,
            Service = ServiceOf(node.Required("service")),
            Group = TargetGroupOf(node.Required("group")),
            Capacity = node.Required("capacity")?.AsCapacity() ?? default,
            Found = node.Required("found")?.Read(text => (HalfYear.TryParse(text, null, out var half), half), "pololetí, např. \"2015-H2\"", "a half-year such as \"2015-H2\"") ?? default,
            Source = node.Required("source")?.AsText() ?? string.Empty,
        };
        node.RefuseUnknown();
        return request;
    }

    public static void Write(Utf8JsonWriter json, NeedRequest request)
    {
        json.WriteString("area", request.Area.Code);
        Municipality(json, request.Municipality);
        json.WriteString("service", request.Service.Code);
        json.WriteString("group", request.Group.ToString());
        json.WriteString("capacity", request.Capacity.ToString());
        json.WriteString("found", request.Found.ToString());
        json.WriteString("source", request.Source);
    }

    public static MunicipalMeeting? MeetingOf(DocumentNode node)
    {
        var (date, place, topics) = (node.Required("date")?.AsDate(), node.Required("place")?.AsText(), TextsOf(node.Required("topics")));
        var findings = node.Optional("findings").AsObjects(FindingOf);
        node.RefuseUnknown();
        if (date is not { } day || place is null)
            return null;
        try
        {
            return MunicipalMeeting.Create(day, place, topics, findings);
        }
        catch (DomainValidationException exception)
        {
            node.Report(exception.Report);
            return null;
        }
    }

    public static void Write(Utf8JsonWriter json, MunicipalMeeting meeting)
    {
        json.Date("date", meeting.Date);
        json.WriteString("place", meeting.Place);
        json.RequiredTexts("topics", meeting.Topics, topic => topic);
        json.Objects("findings", meeting.Findings, finding =>
        {
            json.WriteString("area", finding.Area.Code);
            Municipality(json, finding.Municipality);
            json.WriteString("service", finding.Service.Code);
            json.WriteString("group", finding.Group.ToString());
            json.WriteString("capacity", finding.Capacity.ToString());
        });
    }

    public static Lot LotOf(DocumentNode node)
    {
        var lot = new Lot
        {
            Id = new(node.Required("procurement")?.AsText() ?? string.Empty, node.Required("lot")?.AsText() ?? string.Empty),
            ServiceType = ServiceOf(node.Required("service")),
            TargetGroups = node.Required("targetGroups").AsObjects(LotGroupOf),
            Territory = TerritoryOf(node.Required("territory")) ?? default,
            Capacity = node.Required("capacity")?.AsCapacity() ?? default,
            Period = node.Required("period")?.AsInterval() ?? NoDays,
            EstimatedValue = node.Required("estimatedValue")?.AsMoney() ?? default,
            Price = node.Required("price") is { } price ? PriceOf(price) : LotPrice.Offered,
        };
        node.RefuseUnknown();
        return lot;
    }

    public static void Write(Utf8JsonWriter json, Lot lot)
    {
        json.WriteString("procurement", lot.Id.Procurement);
        json.WriteString("lot", lot.Id.Lot);
        json.WriteString("service", lot.ServiceType.Code);
        json.RequiredObjects("targetGroups", lot.TargetGroups, group =>
        {
            json.WriteString("group", group.Group.ToString());
            Ages(json, "age", group.Age);
            Ages(json, "child", group.Child);
        });
        json.WriteString("territory", lot.Territory.ToString());
        json.WriteString("capacity", lot.Capacity.ToString());
        json.WriteString("period", Days(lot.Period));
        json.Number<Money>("estimatedValue", lot.EstimatedValue);
        json.WriteStartObject("price");
        json.WriteString("mode", CodeOf(LotPriceModes, lot.Price.Mode));
        if (lot.Price.Share is { } share)
        {
            json.Number<Money>("compensation", share.Ceiling);
            json.Number<Rate>("share", share.Share);
        }
        else
        {
            json.Number("amount", lot.Price.Amount);
        }

        json.WriteEndObject();
    }

    public static ProjectContract ContractOf(DocumentNode node)
    {
        var contract = new ProjectContract
        {
            Number = node.Required("number")?.AsText() ?? string.Empty,
            Service = node.Required("service")?.AsServiceIdentifier() ?? default,
            Days = node.Required("days")?.AsInterval() ?? NoDays,
            SignedOn = node.Required("signedOn")?.AsDate() ?? NoDays.Start,
            Price = node.Required("price")?.AsMoney() ?? default,
            PublishedOn = node.Optional("publishedOn")?.AsDate(),
            Scope = node.Optional("scope")?.AsCapacity(),
            LotGroup = node.Optional("lotGroup")?.AsText() ?? string.Empty,
            Supplier = node.Optional("supplier")?.AsBusinessId(),
        };
        node.RefuseUnknown();
        return contract;
    }

    public static void Write(Utf8JsonWriter json, ProjectContract contract)
    {
        json.WriteString("number", contract.Number);
        json.WriteString("service", contract.Service.ToString());
        json.WriteString("days", Days(contract.Days));
        json.Date("signedOn", contract.SignedOn);
        json.Number<Money>("price", contract.Price);
        json.Date("publishedOn", contract.PublishedOn);
        json.Text("scope", contract.Scope?.ToString());
        json.Text("lotGroup", contract.LotGroup);
        json.Text("supplier", contract.Supplier?.ToString());
    }

    public static FundedPeriod FundedOf(DocumentNode node)
    {
        var funded = new FundedPeriod(node.Required("service")?.AsServiceIdentifier() ?? default, node.Required("form")?.AsServiceForm() ?? default, node.Required("days")?.AsInterval() ?? NoDays,
            node.Required("instrument")?.AsCode(FundingInstruments.Codes) ?? default, node.Required("payer")?.AsText() ?? string.Empty, node.Required("units")?.AsCapacity() ?? default);
        node.RefuseUnknown();
        return funded;
    }

    public static void Write(Utf8JsonWriter json, FundedPeriod funded)
    {
        json.WriteString("service", funded.Service.ToString());
        json.WriteString("form", funded.Form.ToCode());
        json.WriteString("days", Days(funded.Days));
        json.WriteString("instrument", CodeOf(FundingInstruments.Codes, funded.Instrument));
        json.WriteString("payer", funded.Source);
        json.WriteString("units", funded.Units.ToString());
    }

    public static EntrustmentDefinition EntrustmentOf(DocumentNode node)
    {
        var entrustment = new EntrustmentDefinition
        {
            Number = node.Required("number")?.AsText() ?? string.Empty,
            IssuedOn = node.Required("issuedOn")?.AsDate() ?? NoDays.Start,
            Duration = node.Required("duration")?.AsInterval() ?? NoDays,
            Lines = node.Required("lines").AsObjects(LineOf),
            Region = node.Optional("region")?.AsParsed<Region>("kód kraje, např. \"CZ051\"", "a code of a region such as \"CZ051\"", DocumentProblemCodes.UnknownCode),
            Form = node.Optional("form")?.AsCode(EntrustmentForms) ?? default,
            Share = node.Optional("share")?.AsRate() ?? Rate.One,
            Contents = node.Optional("contents")?.AsList().Select(item => item.AsParsed<EntrustmentElement>("písmeno a až f", "a letter from a to f", DocumentProblemCodes.UnknownCode)).OfType<EntrustmentElement>().ToValueList() ?? [],
            NeedsSignificantInvestment = node.Optional("significantInvestment")?.AsFlag() ?? false,
            Amendments = node.Optional("amendments")?.AsList().Select(item => item.AsDate()).OfType<LocalDate>().ToValueList() ?? [],
            Successors = node.Optional("successors").AsObjects(SuccessorOf),
        };
        node.RefuseUnknown();
        return entrustment;
    }

    public static void Write(Utf8JsonWriter json, EntrustmentDefinition entrustment)
    {
        json.WriteString("number", entrustment.Number);
        json.Date("issuedOn", entrustment.IssuedOn);
        json.WriteString("duration", Days(entrustment.Duration));
        json.RequiredObjects("lines", entrustment.Lines, line =>
        {
            json.WriteString("service", line.Service.ToString());
            json.WriteString("form", line.Form.ToCode());
            json.WriteString("capacity", line.Capacity.ToString());
            json.Text("validity", line.Validity == Validity.Always ? null : line.Validity.ToString());
        });
        json.Text("region", entrustment.Region?.Code);
        if (entrustment.Form != default)
            json.WriteString("form", CodeOf(EntrustmentForms, entrustment.Form));
        if (entrustment.Share != Rate.One)
            json.Number<Rate>("share", entrustment.Share);
        json.Texts("contents", entrustment.Contents, element => element.Letter);
        if (entrustment.NeedsSignificantInvestment)
            json.WriteBoolean("significantInvestment", true);
        json.Texts("amendments", entrustment.Amendments, LocalDatePattern.Iso.Format);
        json.Objects("successors", entrustment.Successors, successor =>
        {
            json.Text("of", successor.Of?.ToString());
            json.Text("service", successor.Service?.ToString());
            json.Text("provider", successor.Provider?.ToString());
        });
    }

    public static Transformation? TransformationOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var closures = node.Optional("closures").AsObjects(ClosureOf);
        var units = node.Optional("units").AsObjects(UnitsOf);
        var links = node.Optional("links").AsObjects(LinkOf);
        node.RefuseUnknown();
        node.Report(Transformation.TryCreate(closures, units, links, out var transformation));
        return transformation;
    }

    public static void Write(Utf8JsonWriter json, Transformation transformation)
    {
        json.WriteStartObject("transformation");
        json.Objects("closures", transformation.Closures, closure =>
        {
            json.WriteString("id", closure.Id);
            json.WriteString("home", closure.Home.ToString());
            json.WriteString("service", closure.Service.Code);
            json.WriteString("beds", closure.Beds.ToString());
            json.Date("closedOn", closure.ClosedOn);
        });
        json.Objects("units", transformation.Units, units =>
        {
            json.WriteString("id", units.Id);
            json.WriteString("identifier", units.Identifier.ToString());
            json.WriteString("service", units.Service.Code);
            json.WriteString("capacity", units.Capacity.ToString());
            json.Date("openedOn", units.OpenedOn);
        });
        json.Objects("links", transformation.Links, link =>
        {
            json.WriteString("closure", link.Closure);
            json.WriteString("units", link.Units);
            json.WriteNumber("clients", link.Clients);
        });
        json.WriteEndObject();
    }

    private static BedClosure ClosureOf(DocumentNode node)
    {
        var closure = new BedClosure(node.Required("id")?.AsText() ?? string.Empty, node.Required("home")?.AsServiceIdentifier() ?? default, ServiceOf(node.Required("service")),
            node.Required("beds")?.AsCapacity() ?? default, node.Required("closedOn")?.AsDate() ?? NoDays.Start);
        node.RefuseUnknown();
        return closure;
    }

    private static AlternativeUnits UnitsOf(DocumentNode node)
    {
        var units = new AlternativeUnits(node.Required("id")?.AsText() ?? string.Empty, node.Required("identifier")?.AsServiceIdentifier() ?? default, ServiceOf(node.Required("service")),
            node.Required("capacity")?.AsCapacity() ?? default, node.Required("openedOn")?.AsDate() ?? NoDays.Start);
        node.RefuseUnknown();
        return units;
    }

    private static TransformationLink LinkOf(DocumentNode node)
    {
        var link = new TransformationLink(node.Required("closure")?.AsText() ?? string.Empty, node.Required("units")?.AsText() ?? string.Empty, node.Required("clients")?.AsInteger() ?? 0);
        node.RefuseUnknown();
        return link;
    }

    private static MeetingFinding FindingOf(DocumentNode node)
    {
        var finding = new MeetingFinding(AreaOf(node.Required("area")), ServiceOf(node.Required("service")), TargetGroupOf(node.Required("group")), node.Required("capacity")?.AsCapacity() ?? default,
            node.Optional("municipality") is { } municipality ? MunicipalityOf(municipality) : null);
        node.RefuseUnknown();
        return finding;
    }

    private static MunicipalityWithExtendedPowers AreaOf(DocumentNode? node) => node?.AsMunicipalityWithExtendedPowers() ?? MunicipalityWithExtendedPowers.All[0];

    private static RequestingMunicipality MunicipalityOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return new(string.Empty, string.Empty);
        var municipality = new RequestingMunicipality(node.Required("code")?.AsText() ?? string.Empty, node.Required("name")?.AsText() ?? string.Empty);
        node.RefuseUnknown();
        return municipality;
    }

    private static void Municipality(Utf8JsonWriter json, RequestingMunicipality? municipality)
    {
        if (municipality is null)
            return;
        json.WriteStartObject("municipality");
        json.WriteString("code", municipality.Code);
        json.WriteString("name", municipality.Name);
        json.WriteEndObject();
    }

    private static LotTargetGroup LotGroupOf(DocumentNode node)
    {
        var group = new LotTargetGroup(TargetGroupOf(node.Required("group")), node.Optional("age") is { } age ? BoundsOf(age) : null, node.Optional("child") is { } child ? BoundsOf(child) : null);
        node.RefuseUnknown();
        return group;
    }

    private static AgeBounds? BoundsOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var (lowest, highest) = (node.Optional("lowest")?.AsInteger(), node.Optional("highest")?.AsInteger());
        var rule = (highest is null ? node.Optional("rule") : node.Required("rule"))?.AsCode(HighestAgeRules.Codes) ?? default;
        node.RefuseUnknown();
        if (AgeBounds.TryCreate(lowest, highest, rule, out var bounds))
            return bounds;
        node.Report(ProjectProblemCodes.Range, AgeBounds.Expected);
        return null;
    }

    private static void Ages(Utf8JsonWriter json, string name, AgeBounds? bounds)
    {
        if (bounds is null)
            return;
        json.WriteStartObject(name);
        json.Whole("lowest", bounds.Lowest);
        json.Whole("highest", bounds.Highest);
        if (bounds.Highest is not null)
            json.Code("rule", HighestAgeRules.Codes, bounds.Rule);
        json.WriteEndObject();
    }

    private static LotPrice PriceOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return LotPrice.Offered;
        var mode = node.Required("mode")?.AsCode(LotPriceModes) ?? LotPriceMode.Offered;
        if (mode == LotPriceMode.Offered)
        {
            node.RefuseUnknown();
            return LotPrice.Offered;
        }

        var (amount, compensation) = (node.Optional("amount")?.AsMoney(), node.Optional("compensation")?.AsMoney());
        var share = (compensation is null ? node.Optional("share") : node.Required("share"))?.AsRate();
        node.RefuseUnknown();
        var isRead = compensation is { } ceiling ? ceiling > Money.Zero && share > Rate.Zero && share <= Rate.One && ContractPrice.Of(ceiling, share.Value).Price > Money.Zero && amount is null : amount > Money.Zero;
        if (!isRead)
        {
            node.Report(ProjectProblemCodes.Range, new("Uveďte částku nad 0 ('amount'), nebo vyrovnávací platbu a podíl nad 0 do 100\u00A0% ('compensation', 'share').", "Give an amount above 0 ('amount'), or a compensation payment and a share above 0 to 100% ('compensation', 'share')."));
            return LotPrice.Offered;
        }

        return (mode, compensation) switch
        {
            (LotPriceMode.Fixed, { } whole) => LotPrice.Fixed(ContractPrice.Of(whole, share!.Value)),
            (LotPriceMode.Fixed, null) => LotPrice.Fixed(amount!.Value),
            (_, { } whole) => LotPrice.Maximum(ContractPrice.Of(whole, share!.Value)),
            _ => LotPrice.Maximum(amount!.Value),
        };
    }

    private static EntrustmentLine LineOf(DocumentNode node)
    {
        var line = new EntrustmentLine(node.Required("service")?.AsServiceIdentifier() ?? default, node.Required("form")?.AsServiceForm() ?? default, node.Required("capacity")?.AsCapacity() ?? default, node.Optional("validity")?.AsValidity() ?? default);
        node.RefuseUnknown();
        return line;
    }

    private static NamedSuccessor SuccessorOf(DocumentNode node)
    {
        var successor = new NamedSuccessor { Of = node.Optional("of")?.AsServiceIdentifier(), Service = node.Optional("service")?.AsServiceIdentifier(), Provider = node.Optional("provider")?.AsBusinessId() };
        node.RefuseUnknown();
        return successor;
    }

    private static string Days(DateInterval days) => Validity.Between(days.Start, days.End).ToString();
}
