using System.Text.Json;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects.Activities;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Projects;

/// <summary>
/// Reader and writer of the JSON document "socialservices.project/1": what sources state. Papers such as contracts and entrustments are read
/// and written by <see cref="ProjectPapers"/>.
/// </summary>
internal static class ProjectDocument
{
    private const string Kind = "project";
    private const int Version = 1;

    private static readonly (string Code, LotPriceMode? Value)[] PriceModes = [("fixed", LotPriceMode.Fixed), ("maximum", LotPriceMode.Maximum)];


    private static readonly (string Code, Availability? Value)[] Availabilities =
        [("missing", Entrustments.Availability.Missing), ("insufficient", Entrustments.Availability.Insufficient), ("sufficient", Entrustments.Availability.Sufficient)];

    private static readonly (string Code, TargetObligation? Value)[] TargetObligations =
        [("obligatory", TargetObligation.Obligatory), ("not-obligatory", TargetObligation.NotObligatory), ("not-known", TargetObligation.NotKnown)];

    internal static ValueList<(string Code, EntrustmentForm? Value)> EntrustmentForms { get; } =
        [("separate", EntrustmentForm.SeparateAct), ("public-contract", EntrustmentForm.InPublicContract), ("grant-contract", EntrustmentForm.InGrantContract)];

    public static ValidationReport Read(ReadOnlySpan<byte> document, out Project? project) =>
        DocumentReader.Read(document, Kind, Version, ProjectOf, out project);

    public static byte[] Write(ProjectDefinition definition) => DocumentWriter.Document(Kind, Version, definition, Write);

    private static Project? ProjectOf(DocumentNode root)
    {
        var definition = Definition(root);
        root.RefuseUnknown();
        return root.AddChecked(unread => ProjectRules.Check(definition, unread)) ? Project.Create(definition) : null;
    }

    /// <summary>What a document says, not checked yet; what can't be read goes to the problems of the document.</summary>
    internal static ProjectDefinition Definition(DocumentNode root)
    {
        var sourceNode = root.Required("sources");
        var sourceList = sourceNode.AsObjects(PublishedSourceOf);
        var sources = new ProjectSources(sourceList, sourceNode?.IsRead == true);
        var schedule = root.Optional("schedule")?.AsObject();
        var money = root.Optional("money")?.AsObject();
        var definition = new ProjectDefinition
        {
            Id = root.Required("id")?.AsText() ?? string.Empty,
            Name = root.Required("name")?.AsText() ?? string.Empty,
            Region = root.Required("region")?.AsParsed<Region>("kód kraje, např. \"CZ051\"", "a code of a region such as \"CZ051\"", DocumentProblemCodes.UnknownCode) ?? Region.All[0],
            Sources = sourceList,
            Programme = root.Optional("programme")?.AsCode(Programme.All.Select(known => (known.Code, known))),
            Call = root.Optional("call")?.AsText() ?? string.Empty,
            PriorityAxis = root.Optional("priorityAxis")?.AsInteger(),
            RegistrationNumber = sources.Stated(root.Optional("registrationNumber"), NumberOf),
            Ordinal = sources.Stated(root.Optional("ordinal"), node => node.AsInteger()),
            Schedule = new()
            {
                Start = sources.Stated(schedule?.Optional("start"), DateOf),
                Activity = sources.StatedObjects(schedule?.Optional("activity"), PeriodOf),
                Financing = sources.StatedObjects(schedule?.Optional("financing"), PeriodOf),
                MostFinancedMonths = sources.Stated(schedule?.Optional("mostFinancedMonths"), node => node.AsInteger()),
            },
            Money = new()
            {
                Allocation = sources.Stated(money?.Optional("allocation"), AmountOf),
                TotalCost = sources.Stated(money?.Optional("totalCost"), AmountOf),
                Sources = Codes(money?.Optional("sources"), ProjectTerms.FundingSources),
                Shares = sources.StatedObjects(money?.Optional("shares"), SharesOf),
            },
            Instruments = root.Optional("instruments").AsObjects(node => InstrumentOf(node, sources)),
            Goals = Codes(root.Optional("goals"), ProjectTerms.Goals),
            Requirements = Codes(root.Optional("requirements"), ProjectTerms.Requirements),
            TargetGroups = root.Optional("targetGroups").AsObjects(GroupOf),
            Services = root.Optional("services").AsObjects(node => ServicesOf(node, sources)),
            Availability = root.Optional("availability").AsObjects(node => AvailabilityOf(node, sources)),
            Need = root.Optional("need").AsObjects(node => NeedOf(node, sources)),
            NeedRequests = root.Optional("needRequests").AsObjects(ProjectPapers.RequestOf),
            Eligibility = root.Optional("eligibility") is { } eligibility ? EligibilityOf(eligibility, sources) : null,
            NetworkTerms = root.Optional("networkTerms").AsObjects(node => TermOf(node, sources)),
            Network = root.Optional("network").AsObjects(NetworkDocument.EntryOf),
            LotGroups = root.Optional("lotGroups").AsObjects(node => LotGroupOf(node, sources)),
            Lots = root.Optional("lots").AsObjects(ProjectPapers.LotOf),
            Contracts = root.Optional("contracts").AsObjects(ProjectPapers.ContractOf),
            Financed = root.Optional("financed").AsObjects(ProjectPapers.FundedOf),
            EntrustmentTerms = root.Optional("entrustmentTerms").AsObjects(node => EntrustmentTermOf(node, sources)),
            Entrustments = root.Optional("entrustments").AsObjects(ProjectPapers.EntrustmentOf),
            Activities = root.Optional("activities").AsObjects(ActivityOf),
            Obligations = root.Optional("obligations").AsObjects(node => ObligationOf(node, sources)),
            Methodologies = root.Optional("methodologies").AsObjects(EditionOf),
            Meetings = root.Optional("meetings")?.AsList().Select(item => ProjectPapers.MeetingOf(item.AsObject() ?? item)).OfType<MunicipalMeeting>().ToValueList() ?? [],
            Roles = root.Optional("roles").AsObjects(RoleOf),
            RelatedProjects = root.Optional("relatedProjects").AsObjects(RelatedOf),
            Indicators = root.Optional("indicators").AsObjects(node => IndicatorOf(node, sources)),
            NeedCards = root.Optional("needCards").AsObjects(CardOf),
            ReturnPlans = root.Optional("returnPlans").AsObjects(node => ReturnOf(node, sources)),
            Transformation = root.Optional("transformation") is { } transformation ? ProjectPapers.TransformationOf(transformation) : null,
            Unknown = root.Optional("unknown").AsObjects(UnknownOf),
        };
        schedule?.RefuseUnknown();
        money?.RefuseUnknown();
        return definition;
    }

    /// <summary>The section of a service type; a stand-in and a problem where there is none.</summary>
    internal static ServiceType ServiceOf(DocumentNode? node) => node?.AsParsed<ServiceType>(
        "paragraf druhu služby, např. \"57\" nebo \"60a\"", "the section of a service type, such as \"57\" or \"60a\"", DocumentProblemCodes.UnknownCode) ?? ServiceType.All[0];

    internal static TargetGroup TargetGroupOf(DocumentNode? node) => node?.AsParsed<TargetGroup>("cílová skupina", "a target group") ?? TargetGroup.All[0];

    internal static ServiceTerritory? TerritoryOf(DocumentNode? node) => node?.Read(
        text => (ServiceTerritory.TryParse(text, null, out var territory), (ServiceTerritory?)territory),
        "kódy krajů, okresů nebo ORP a den, např. \"CZ041@2012-08-01\"", "codes of regions, districts or municipalities with extended powers and a day, such as \"CZ041@2012-08-01\"");

    internal static ValueList<ServiceForm> FormsOf(DocumentNode? node) => node?.AsList().Select(item => item.AsServiceForm()).OfType<ServiceForm>().ToValueList() ?? ValueList<ServiceForm>.Empty;

    internal static ValueList<string> TextsOf(DocumentNode? node) => node?.AsList().Select(item => item.AsText()).ToValueList() ?? ValueList<string>.Empty;

    internal static string CodeOf<T>(IEnumerable<(string Code, T Value)> codes, T value) => codes.First(each => EqualityComparer<T>.Default.Equals(each.Value, value)).Code;

    private static ValueList<T> Codes<T>(DocumentNode? node, ClosedList<T> list) where T : struct, Enum =>
        node?.AsList().Select(item => item.AsCode(list.Codes)).OfType<T>().ToValueList() ?? ValueList<T>.Empty;

    private static PublishedSource PublishedSourceOf(DocumentNode node)
    {
        var source = new PublishedSource(node.Required("id")?.AsText() ?? string.Empty, node.Required("title")?.AsBilingualText() ?? default,
            node.Optional("asOf") is { } asOf ? DateOf(asOf) : null, node.Optional("address")?.AsText());
        node.RefuseUnknown();
        return source;
    }

    private static RegistrationNumber? NumberOf(DocumentNode node)
    {
        if (!node.IsText)
        {
            node.Expected("registrační číslo jako text", "a registration number as text");
            return null;
        }

        if (RegistrationNumber.TryParse(node.Text, out var number, out var problem))
            return number;
        node.Report(problem.Code, problem.Text);
        return null;
    }

    private static PartialDate? DateOf(DocumentNode node) => node.Read(text => (PartialDate.TryParse(text, null, out var date), (PartialDate?)date),
        "den, měsíc nebo rok, např. \"2012-08-01\", \"2012-08\" nebo \"2012\"", "a day, a month or a year such as \"2012-08-01\", \"2012-08\" or \"2012\"");

    private static PartialPeriod? PeriodOf(DocumentNode node) => node.AsParsed<PartialPeriod>(
        "období, např. \"2012-08-01..2015-02-28\" nebo \"2016-03..2018-12\"", "a period such as \"2012-08-01..2015-02-28\" or \"2016-03..2018-12\"");

    private static StatedAmount? AmountOf(DocumentNode node) => node.Read(text => (StatedAmount.TryParse(text, null, out var amount), (StatedAmount?)amount),
        "částka, např. 7921897.50, \"135000000 rounded to 1000000\" nebo \"about 14800000\"", "an amount such as 7921897.50, \"135000000 rounded to 1000000\" or \"about 14800000\"");

    private static SourceShares? SharesOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var (european, state, own) = (node.Required("european")?.AsRate(), node.Required("state")?.AsRate(), node.Required("own")?.AsRate());
        node.RefuseUnknown();
        return european is { } e && state is { } s && own is { } o ? new(e, s, o) : null;
    }

    private static ProjectInstrument InstrumentOf(DocumentNode node, ProjectSources sources)
    {
        var instrument = new ProjectInstrument(node.Required("instrument")?.AsCode(FundingInstruments.Codes) ?? default, sources.Of(node),
            node.Optional("period") is { } period ? PeriodOf(period) : null, node.Optional("basis")?.AsCode(ProjectTerms.PaymentBases.Codes))
        {
            Remark = node.Optional("remark")?.AsBilingualText() ?? default,
        };
        node.RefuseUnknown();
        return instrument;
    }

    private static ProjectTargetGroup GroupOf(DocumentNode node)
    {
        var group = new ProjectTargetGroup(TargetGroupOf(node.Required("group")), node.Optional("age") is { } age ? AgesOf(age) : null, node.Optional("child") is { } child ? AgesOf(child) : null);
        node.RefuseUnknown();
        return group;
    }

    private static StatedAges? AgesOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var ages = new StatedAges(node.Optional("lowest")?.AsInteger(), node.Optional("highest")?.AsInteger(), node.Optional("rule")?.AsCode(HighestAgeRules.Codes));
        node.RefuseUnknown();
        return ages;
    }

    private static SupportedServices ServicesOf(DocumentNode node, ProjectSources sources)
    {
        var services = new SupportedServices
        {
            State = node.Required("state")?.AsCode(ProjectTerms.States.Codes) ?? default,
            Source = sources.Of(node),
            Total = node.Optional("total")?.AsInteger(),
            ByType = node.Optional("byType").AsObjects(TypeOf),
            ByOrigin = node.Optional("byOrigin").AsObjects(OriginOf),
        };
        node.RefuseUnknown();
        return services;
    }

    private static SupportedType TypeOf(DocumentNode node)
    {
        var type = new SupportedType(ServiceOf(node.Required("service")), node.Optional("count")?.AsInteger())
        {
            Forms = FormsOf(node.Optional("forms")),
            TargetGroups = node.Optional("targetGroups").AsObjects(GroupOf),
            Capacity = node.Optional("capacity")?.AsCapacity(),
            Places = TextsOf(node.Optional("places")),
            Origin = node.Optional("origin")?.AsCode(ProjectTerms.Origins.Codes),
        };
        node.RefuseUnknown();
        return type;
    }

    private static SupportedOrigin OriginOf(DocumentNode node)
    {
        var origin = new SupportedOrigin(node.Required("origin")?.AsCode(ProjectTerms.Origins.Codes) ?? default, node.Required("count")?.AsInteger() ?? 0);
        node.RefuseUnknown();
        return origin;
    }

    private static AvailabilityFinding AvailabilityOf(DocumentNode node, ProjectSources sources)
    {
        var finding = new AvailabilityFinding(node.Required("availability")?.AsCode(Availabilities) ?? default, sources.Of(node),
            node.Optional("service") is { } service ? ServiceOf(service) : null, node.Optional("group") is { } group ? TargetGroupOf(group) : null, TerritoryOf(node.Optional("area")) ?? default);
        node.RefuseUnknown();
        return finding;
    }

    private static NeedBasis NeedOf(DocumentNode node, ProjectSources sources)
    {
        var need = new NeedBasis(node.Required("kind")?.AsCode(ProjectTerms.NeedBases.Codes) ?? default, sources.Of(node),
            node.Optional("found")?.Read(text => (HalfYear.TryParse(text, null, out var half), (HalfYear?)half), "pololetí, např. \"2015-H2\"", "a half-year such as \"2015-H2\""),
            node.Optional("remark")?.AsBilingualText() ?? default);
        node.RefuseUnknown();
        return need;
    }

    private static EligibilityTerms? EligibilityOf(DocumentNode node, ProjectSources sources)
    {
        if (node.AsObject() is null)
            return null;
        var terms = new EligibilityTerms(sources.Of(node), node.Required("conditions")?.AsList()
            .Select(item => item.AsCode(EligibilityCondition.All.Select(known => (known.Code, known)))).OfType<EligibilityCondition>().ToValueList() ?? []);
        node.RefuseUnknown();
        return terms;
    }

    private static NetworkTerm TermOf(DocumentNode node, ProjectSources sources)
    {
        var term = new NetworkTerm(node.Required("status")?.AsCode(NetworkDocument.Statuses) ?? default, node.Required("kind")?.AsCode(ProjectTerms.NetworkTerms.Codes) ?? default, sources.Of(node));
        node.RefuseUnknown();
        return term;
    }

    private static LotGroup LotGroupOf(DocumentNode node, ProjectSources sources)
    {
        var group = new LotGroup
        {
            Number = node.Required("number")?.AsText() ?? string.Empty,
            Service = ServiceOf(node.Required("service")),
            Source = sources.Of(node),
            Forms = FormsOf(node.Optional("forms")),
            TargetGroups = node.Optional("targetGroups").AsObjects(GroupOf),
            Territory = sources.Stated(node.Optional("territory"), TerritoryOf),
            Lots = node.Optional("lots")?.AsInteger(),
            Awarding = node.Optional("awarding")?.AsCode(ProjectTerms.Awardings.Codes),
            Procurement = node.Optional("procurement")?.AsText() ?? string.Empty,
            Price = node.Optional("price") is { } price ? PriceOf(price) : null,
        };
        node.RefuseUnknown();
        return group;
    }

    private static PriceRule? PriceOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var price = new PriceRule(node.Required("share")?.AsRate() ?? Rate.One, node.Optional("mode")?.AsCode(PriceModes), node.Optional("cofinancing")?.AsCode(ProjectTerms.Duties.Codes));
        node.RefuseUnknown();
        return price;
    }

    private static EntrustmentTerm EntrustmentTermOf(DocumentNode node, ProjectSources sources)
    {
        var term = new EntrustmentTerm(sources.Of(node), node.Required("what")?.AsBilingualText() ?? default, node.Optional("form")?.AsCode(EntrustmentForms));
        node.RefuseUnknown();
        return term;
    }

    private static KeyActivity ActivityOf(DocumentNode node)
    {
        var activity = new KeyActivity(node.Required("name")?.AsBilingualText() ?? default, node.Required("funding")?.AsCode(ProjectTerms.ActivityFundings.Codes) ?? default)
        {
            Services = node.Optional("services")?.AsList().Select(ServiceOf).ToValueList() ?? [],
        };
        node.RefuseUnknown();
        return activity;
    }

    private static Obligation ObligationOf(DocumentNode node, ProjectSources sources)
    {
        var obligation = new Obligation
        {
            Kind = node.Required("kind")?.AsCode(ProjectTerms.Obligations.Codes) ?? default,
            What = node.Required("what")?.AsBilingualText() ?? default,
            Source = sources.Of(node),
            Planned = node.Optional("planned")?.AsInteger(),
            Scope = node.Optional("scope")?.AsCode(ProjectTerms.Scopes.Codes) ?? default,
            DaysEach = node.Optional("daysEach")?.AsInteger(),
            Held = node.Optional("held")?.AsList().Select(DateOf).OfType<PartialDate>().ToValueList() ?? [],
            OfProject = node.Optional("ofProject")?.AsText() ?? string.Empty,
        };
        node.RefuseUnknown();
        return obligation;
    }

    private static MethodologyEdition EditionOf(DocumentNode node)
    {
        var edition = new MethodologyEdition(node.Required("year")?.AsInteger() ?? 2007, node.Required("name")?.AsText() ?? string.Empty);
        node.RefuseUnknown();
        return edition;
    }

    private static ProjectRole RoleOf(DocumentNode node)
    {
        var role = new ProjectRole(node.Required("kind")?.AsCode(ProjectTerms.Roles.Codes) ?? default, node.Required("organisation")?.AsText() ?? string.Empty, node.Optional("department")?.AsText() ?? string.Empty);
        node.RefuseUnknown();
        return role;
    }

    private static RelatedProject RelatedOf(DocumentNode node)
    {
        var related = new RelatedProject(node.Required("relation")?.AsCode(ProjectTerms.Relations.Codes) ?? default, node.Required("name")?.AsText() ?? string.Empty,
            node.Optional("registrationNumber") is { } number ? NumberOf(number) : null);
        node.RefuseUnknown();
        return related;
    }

    private static ProjectIndicator IndicatorOf(DocumentNode node, ProjectSources sources)
    {
        var unit = node.Required("unit")?.AsUnit() ?? Unit.Person;
        var indicator = new ProjectIndicator
        {
            Id = node.Required("id")?.AsText() ?? string.Empty,
            Name = node.Required("name")?.AsBilingualText() ?? default,
            Unit = unit,
            Source = sources.Of(node),
            Indicator = node.Optional("indicator")?.AsParsed<Indicator>("program a kód indikátoru, např. \"OPZ 6 00 00\"", "a programme and a code of an indicator, such as \"OPZ 6 00 00\""),
            Obligation = node.Optional("obligation")?.AsCode(TargetObligations) ?? TargetObligation.NotKnown,
            Targets = node.Optional("targets").AsObjects(item => TargetOf(item, unit, sources)),
            Remark = node.Optional("remark")?.AsBilingualText() ?? default,
        };
        node.RefuseUnknown();
        return indicator;
    }

    private static ProjectTarget TargetOf(DocumentNode node, Unit unit, ProjectSources sources)
    {
        var target = new ProjectTarget(node.Optional("service") is { } service ? ServiceOf(service) : null, sources.Stated(node.Required("value"), value => value.AsQuantity(unit)));
        node.RefuseUnknown();
        return target;
    }

    private static NeedCard CardOf(DocumentNode node)
    {
        var card = new NeedCard(ServiceOf(node.Required("service")), node.Required("area")?.AsText() ?? string.Empty, node.Required("need")?.AsText() ?? string.Empty, node.Required("help").AsObjects(HelpOf));
        node.RefuseUnknown();
        return card;
    }

    private static CardHelp HelpOf(DocumentNode node)
    {
        var help = new CardHelp(node.Required("what")?.AsText() ?? string.Empty,
            node.Optional("activity")?.AsParsed<BasicActivity>("písmeno základní činnosti podle § 35 odst.\u00A01, a až m", "a letter of a basic activity of § 35(1), a to m", DocumentProblemCodes.UnknownCode),
            node.Required("payer")?.AsCode(ProjectTerms.Payers.Codes) ?? HelpPayer.Other);
        node.RefuseUnknown();
        return help;
    }

    private static ReturnPlan ReturnOf(DocumentNode node, ProjectSources sources)
    {
        var plan = new ReturnPlan
        {
            Next = node.Required("next")?.AsCode(FundingInstruments.Codes) ?? default,
            Source = sources.Of(node),
            Type = node.Optional("type") is { } type ? ServiceOf(type) : null,
            Service = node.Optional("service")?.AsServiceIdentifier(),
            From = node.Optional("from") is { } from ? DateOf(from) : null,
            Network = node.Optional("network")?.AsCode(NetworkDocument.Statuses),
            BaseYear = node.Optional("baseYear")?.AsInteger(),
            Remark = node.Optional("remark")?.AsBilingualText() ?? default,
        };
        node.RefuseUnknown();
        return plan;
    }

    private static UnknownFact UnknownOf(DocumentNode node)
    {
        var fact = new UnknownFact(node.Required("fact")?.AsCode(ProjectTerms.Facts.Codes) ?? ProjectFact.Other, node.Required("what")?.AsBilingualText() ?? default);
        node.RefuseUnknown();
        return fact;
    }

    private static void Write(Utf8JsonWriter json, ProjectDefinition definition)
    {
        json.WriteString("id", definition.Id);
        json.WriteString("name", definition.Name);
        json.WriteString("region", definition.Region.Code);
        json.Text("programme", definition.Programme?.Code);
        json.Text("call", definition.Call);
        json.Whole("priorityAxis", definition.PriorityAxis);
        json.RequiredObjects("sources", definition.Sources, source =>
        {
            json.WriteString("id", source.Id);
            json.Text("title", source.Title);
            json.Text("asOf", source.AsOf?.ToString());
            if (source.Address is { } address) // an empty one, too: what is read comes back
                json.WriteString("address", address);
        });
        ProjectSources.Write(json, "registrationNumber", definition.RegistrationNumber, number => json.WriteStringValue(number.ToString()));
        ProjectSources.Write(json, "ordinal", definition.Ordinal, json.WriteNumberValue);
        if (definition.Schedule != new ProjectSchedule())
            Write(json, definition.Schedule);
        if (definition.Money != new ProjectMoney())
            Write(json, definition.Money);
        json.Objects("instruments", definition.Instruments, instrument =>
        {
            json.WriteString("instrument", CodeOf(FundingInstruments.Codes, instrument.Instrument));
            json.WriteString("source", instrument.Source.Id);
            json.Text("period", instrument.Period?.ToString());
            json.Text("basis", instrument.Basis is { } basis ? ProjectTerms.PaymentBases.CodeOf(basis) : null);
            json.Text("remark", instrument.Remark);
        });
        json.Texts("goals", definition.Goals, ProjectTerms.Goals.CodeOf);
        json.Texts("requirements", definition.Requirements, ProjectTerms.Requirements.CodeOf);
        Groups(json, definition.TargetGroups);
        json.Objects("services", definition.Services, services => Write(json, services));
        json.Objects("availability", definition.Availability, finding =>
        {
            json.WriteString("availability", CodeOf(Availabilities, finding.Availability));
            json.WriteString("source", finding.Source.Id);
            json.Text("service", finding.Service?.Code);
            json.Text("group", finding.Group?.ToString());
            json.Text("area", finding.Area.IsEmpty ? null : finding.Area.ToString());
        });
        json.Objects("need", definition.Need, need =>
        {
            json.WriteString("kind", ProjectTerms.NeedBases.CodeOf(need.Kind));
            json.WriteString("source", need.Source.Id);
            json.Text("found", need.Found?.ToString());
            json.Text("remark", need.Remark);
        });
        json.Objects("needRequests", definition.NeedRequests, request => ProjectPapers.Write(json, request));
        if (definition.Eligibility is { } eligibility)
        {
            json.WriteStartObject("eligibility");
            json.WriteString("source", eligibility.Source.Id);
            json.RequiredTexts("conditions", eligibility.Conditions, condition => condition.Code);
            json.WriteEndObject();
        }

        json.Objects("networkTerms", definition.NetworkTerms, term =>
        {
            json.WriteString("status", CodeOf(NetworkDocument.Statuses, term.Status));
            json.WriteString("kind", ProjectTerms.NetworkTerms.CodeOf(term.Kind));
            json.WriteString("source", term.Source.Id);
        });
        json.Objects("network", definition.Network, entry => NetworkDocument.Write(json, entry));
        json.Objects("lotGroups", definition.LotGroups, group => Write(json, group));
        json.Objects("lots", definition.Lots, lot => ProjectPapers.Write(json, lot));
        json.Objects("contracts", definition.Contracts, contract => ProjectPapers.Write(json, contract));
        json.Objects("financed", definition.Financed, financed => ProjectPapers.Write(json, financed));
        json.Objects("entrustmentTerms", definition.EntrustmentTerms, term =>
        {
            json.WriteString("source", term.Source.Id);
            json.Text("what", term.What);
            json.Text("form", term.Form is { } form ? CodeOf(EntrustmentForms, form) : null);
        });
        json.Objects("entrustments", definition.Entrustments, entrustment => ProjectPapers.Write(json, entrustment));
        json.Objects("activities", definition.Activities, activity =>
        {
            json.Text("name", activity.Name);
            json.WriteString("funding", ProjectTerms.ActivityFundings.CodeOf(activity.Funding));
            json.Texts("services", activity.Services, service => service.Code);
        });
        json.Objects("obligations", definition.Obligations, obligation => Write(json, obligation));
        json.Objects("methodologies", definition.Methodologies, edition =>
        {
            json.WriteNumber("year", edition.Year);
            json.WriteString("name", edition.Name);
        });
        json.Objects("meetings", definition.Meetings, meeting => ProjectPapers.Write(json, meeting));
        json.Objects("roles", definition.Roles, role =>
        {
            json.WriteString("kind", ProjectTerms.Roles.CodeOf(role.Kind));
            json.WriteString("organisation", role.Organisation);
            json.Text("department", role.Department);
        });
        json.Objects("relatedProjects", definition.RelatedProjects, related =>
        {
            json.WriteString("relation", ProjectTerms.Relations.CodeOf(related.Relation));
            json.WriteString("name", related.Name);
            json.Text("registrationNumber", related.RegistrationNumber?.ToString());
        });
        json.Objects("indicators", definition.Indicators, indicator => Write(json, indicator));
        json.Objects("needCards", definition.NeedCards, card =>
        {
            json.WriteString("service", card.Service.Code);
            json.WriteString("area", card.Area);
            json.WriteString("need", card.Need);
            json.RequiredObjects("help", card.Help, help =>
            {
                json.WriteString("what", help.What);
                json.Text("activity", help.Activity?.ToString());
                json.WriteString("payer", ProjectTerms.Payers.CodeOf(help.Payer));
            });
        });
        json.Objects("returnPlans", definition.ReturnPlans, plan =>
        {
            json.WriteString("next", CodeOf(FundingInstruments.Codes, plan.Next));
            json.WriteString("source", plan.Source.Id);
            json.Text("type", plan.Type?.Code);
            json.Text("service", plan.Service?.ToString());
            json.Text("from", plan.From?.ToString());
            json.Text("network", plan.Network is { } network ? CodeOf(NetworkDocument.Statuses, network) : null);
            json.Whole("baseYear", plan.BaseYear);
            json.Text("remark", plan.Remark);
        });
        if (definition.Transformation is { } transformation)
            ProjectPapers.Write(json, transformation);
        json.Objects("unknown", definition.Unknown, fact =>
        {
            json.WriteString("fact", ProjectTerms.Facts.CodeOf(fact.Fact));
            json.Text("what", fact.What);
        });
    }

    private static void Write(Utf8JsonWriter json, ProjectSchedule schedule)
    {
        json.WriteStartObject("schedule");
        ProjectSources.Write(json, "start", schedule.Start, date => json.WriteStringValue(date.ToString()));
        ProjectSources.Write(json, "activity", schedule.Activity, period => json.WriteStringValue(period.ToString()));
        ProjectSources.Write(json, "financing", schedule.Financing, period => json.WriteStringValue(period.ToString()));
        ProjectSources.Write(json, "mostFinancedMonths", schedule.MostFinancedMonths, json.WriteNumberValue);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProjectMoney money)
    {
        json.WriteStartObject("money");
        ProjectSources.Write(json, "allocation", money.Allocation, amount => Amount(json, amount));
        ProjectSources.Write(json, "totalCost", money.TotalCost, amount => Amount(json, amount));
        json.Texts("sources", money.Sources, ProjectTerms.FundingSources.CodeOf);
        ProjectSources.Write(json, "shares", money.Shares, shares =>
        {
            json.WriteStartObject();
            json.Number<Rate>("european", shares.European);
            json.Number<Rate>("state", shares.State);
            json.Number<Rate>("own", shares.Own);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    // A number where it is exact, else text that says how exact it is.
    private static void Amount(Utf8JsonWriter json, StatedAmount amount)
    {
        if (amount.Precision == AmountPrecision.Exact)
            json.WriteRawValue(amount.Amount.ToString("F", null));
        else
            json.WriteStringValue(amount.ToString());
    }

    private static void Groups(Utf8JsonWriter json, ValueList<ProjectTargetGroup> groups) => json.Objects("targetGroups", groups, group =>
    {
        json.WriteString("group", group.Group.ToString());
        Ages(json, "age", group.Age);
        Ages(json, "child", group.Child);
    });

    private static void Ages(Utf8JsonWriter json, string name, StatedAges? ages)
    {
        if (ages is null)
            return;
        json.WriteStartObject(name);
        json.Whole("lowest", ages.Lowest);
        json.Whole("highest", ages.Highest);
        json.Text("rule", ages.Rule is { } rule ? CodeOf(HighestAgeRules.Codes, rule) : null);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SupportedServices services)
    {
        json.WriteString("state", ProjectTerms.States.CodeOf(services.State));
        json.WriteString("source", services.Source.Id);
        json.Whole("total", services.Total);
        json.Objects("byType", services.ByType, type =>
        {
            json.WriteString("service", type.Type.Code);
            json.Whole("count", type.Count);
            json.Texts("forms", type.Forms, form => form.ToCode());
            Groups(json, type.TargetGroups);
            json.Text("capacity", type.Capacity?.ToString());
            json.Texts("places", type.Places, place => place);
            json.Text("origin", type.Origin is { } origin ? ProjectTerms.Origins.CodeOf(origin) : null);
        });
        json.Objects("byOrigin", services.ByOrigin, origin =>
        {
            json.WriteString("origin", ProjectTerms.Origins.CodeOf(origin.Origin));
            json.WriteNumber("count", origin.Count);
        });
    }

    private static void Write(Utf8JsonWriter json, LotGroup group)
    {
        json.WriteString("number", group.Number);
        json.WriteString("service", group.Service.Code);
        json.WriteString("source", group.Source.Id);
        json.Texts("forms", group.Forms, form => form.ToCode());
        Groups(json, group.TargetGroups);
        ProjectSources.Write(json, "territory", group.Territory, territory => json.WriteStringValue(territory.ToString()));
        json.Whole("lots", group.Lots);
        json.Text("awarding", group.Awarding is { } awarding ? ProjectTerms.Awardings.CodeOf(awarding) : null);
        json.Text("procurement", group.Procurement);
        if (group.Price is not { } price)
            return;
        json.WriteStartObject("price");
        json.Number<Rate>("share", price.Share);
        json.Text("mode", price.Mode is { } mode ? CodeOf(PriceModes, mode) : null);
        json.Text("cofinancing", price.Cofinancing is { } duty ? ProjectTerms.Duties.CodeOf(duty) : null);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Obligation obligation)
    {
        json.WriteString("kind", ProjectTerms.Obligations.CodeOf(obligation.Kind));
        json.Text("what", obligation.What);
        json.WriteString("source", obligation.Source.Id);
        json.Whole("planned", obligation.Planned);
        if (obligation.Scope != default)
            json.WriteString("scope", ProjectTerms.Scopes.CodeOf(obligation.Scope));
        json.Whole("daysEach", obligation.DaysEach);
        json.Texts("held", obligation.Held, date => date.ToString());
        json.Text("ofProject", obligation.OfProject);
    }

    private static void Write(Utf8JsonWriter json, ProjectIndicator indicator)
    {
        json.WriteString("id", indicator.Id);
        json.Text("name", indicator.Name);
        json.WriteString("unit", indicator.Unit.Code);
        json.WriteString("source", indicator.Source.Id);
        json.Text("indicator", indicator.Indicator?.ToString());
        if (indicator.Obligation != TargetObligation.NotKnown)
            json.WriteString("obligation", CodeOf(TargetObligations, indicator.Obligation));
        json.Objects("targets", indicator.Targets, target =>
        {
            json.Text("service", target.Service?.Code);
            ProjectSources.Write(json, "value", target.Value, value =>
            {
                if (value.Unit == indicator.Unit)
                    json.WriteRawValue(value.ToString("F", null));
                else
                    json.WriteStringValue(value.ToString(null, null));
            });
        });
        json.Text("remark", indicator.Remark);
    }
}
