using SocialServices.Domain.Projects.Activities;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>Names and codes of the closed lists of a project (názvy číselníků projektu). A number outside its list is an error.</summary>
public static class ProjectTerms
{
    internal static ClosedList<ProjectFact> Facts { get; } = new(
        ("registration-number", new("registrační číslo", "registration number")), ("call", new("výzva", "call")), ("priority-axis", new("prioritní osa", "priority axis")),
        ("ordinal", new("pořadí projektu kraje", "ordinal of the project")), ("start", new("zahájení", "start")), ("activity", new("období aktivit", "period of activities")),
        ("financing", new("období financování služeb", "period of service financing")), ("financed-months", new("financované měsíce", "financed months")),
        ("allocation", new("alokace", "allocation")), ("total-cost", new("celkové náklady", "total cost")), ("shares", new("podíly zdrojů", "shares of sources")),
        ("services", new("podpořené služby", "supported services")), ("capacities", new("lůžka a jiné kapacity služeb", "beds and other capacities of services")), ("providers", new("poskytovatelé", "providers")), ("lots", new("části zakázek", "lots")),
        ("contracts", new("smlouvy", "contracts")), ("prices", new("ceny", "prices")), ("compensation", new("vyrovnávací platby", "compensation payments")),
        ("territory", new("území", "territory")), ("target-groups", new("cílové skupiny", "target groups")), ("targets", new("cílové hodnoty", "targets")), ("time-unit", new("délka časové jednotky", "length of a time unit")),
        ("entrustments", new("pověření", "entrustments")), ("network", new("síť služeb", "network of services")), ("need", new("potřebnost", "need")), ("other", new("jiný údaj", "another fact")));

    internal static ClosedList<ServiceOrigin> Origins { get; } = new(("existing", new("stávající", "existing")), ("new", new("nově vzniklé", "newly created")));

    internal static ClosedList<ServicesState> States { get; } = new(("planned", new("plán", "plan")), ("actual", new("skutečnost", "reality")));

    internal static ClosedList<ProjectRoleKind> Roles { get; } = new(
        ("guarantor", new("odborný garant", "professional guarantor")), ("administrator", new("řízení a administrace", "management and administration")),
        ("commissioner", new("zadavatel", "commissioner")), ("provider", new("poskytovatel", "provider")), ("user", new("uživatel", "user")),
        ("coordinator", new("koordinátor", "coordinator")), ("methodologist", new("metodik", "methodologist")));

    internal static ClosedList<ProjectRelation> Relations { get; } = new(
        ("predecessor", new("předchozí projekt", "predecessor")), ("successor", new("navazující projekt", "successor")), ("sibling", new("souběžný projekt kraje", "parallel project of the region")),
        ("ministry", new("projekt ministerstva", "project of the ministry")));

    internal static ClosedList<ProjectGoal> Goals { get; } = new(
        ("transformation", new("transformace pobytových služeb", "transformation of residential services")), ("basic-network", new("základní síť služeb", "basic network of services")),
        ("availability", new("dostupnost služeb", "availability of services")), ("quality", new("kvalita služeb", "quality of services")),
        ("keep-network", new("zachování stávající sítě", "keeping the existing network")), ("planning", new("plánování a řízení sítě", "planning and management of the network")),
        ("inclusion", new("začlenění na trh práce", "inclusion in the labour market")));

    internal static ClosedList<ProjectRequirement> Requirements { get; } = new(
        ("quality-standards", new("standardy kvality", "quality standards")), ("inspection-results", new("výsledky inspekcí", "results of inspections")),
        ("control-history", new("výsledky dřívějších kontrol", "results of earlier controls")), ("funding-neutrality", new("nezávislost výpočtu na skladbě zdrojů", "neutrality to the mix of funding sources")),
        ("efficiency", new("efektivita služby", "efficiency of the service")));

    internal static ClosedList<FundingSource> FundingSources { get; } = new(
        ("european", new("Evropský sociální fond", "European Social Fund")), ("state", new("státní rozpočet", "State budget")), ("own", new("vlastní zdroje kraje", "own money of the region")));

    internal static ClosedList<PaymentBasis> PaymentBases { get; } = new(
        ("compensation", new("vyrovnávací platba", "compensation payment")), ("compensation-share", new("podíl vyrovnávací platby", "share of the compensation payment")), ("tendered-price", new("soutěžená cena", "tendered price")));

    internal static ClosedList<NetworkTermKind> NetworkTerms { get; } = new(
        ("condition", new("podporují se jen služby v síti", "only services of the network are supported")), ("entry", new("vybraná služba vstupuje do sítě po dobu projektu", "a selected service enters the network for the life of the project")),
        ("goal", new("projekt síť vytváří", "the project builds the network")));

    internal static ClosedList<NeedBasisKind> NeedBases { get; } = new(
        ("municipal-requests", new("požadavky obcí", "requests of municipalities")), ("extended-powers-requests", new("požadavky obcí s rozšířenou působností", "requests of municipalities with extended powers")),
        ("plan", new("plán sociálních služeb", "plan of social services")), ("evaluation", new("průběžné vyhodnocování", "continuous evaluation")), ("coverage", new("rovnoměrné pokrytí území", "even coverage of the territory")));

    internal static ClosedList<LotAwarding> Awardings { get; } = new(
        ("lots", new("části jedné zakázky", "lots of one procurement")), ("separate", new("samostatné veřejné zakázky", "separate procurements")));

    internal static ClosedList<CofinancingDuty> Duties { get; } = new(("recommended", new("doporučené", "recommended")), ("obligatory", new("povinné", "obligatory")));

    internal static ClosedList<ActivityFunding> ActivityFundings { get; } = new(("services", new("s financováním služeb", "with service financing")), ("none", new("bez financování služeb", "without service financing")));

    internal static ClosedList<ObligationKind> Obligations { get; } = new(
        ("evaluation", new("evaluace", "evaluation")), ("control", new("kontrola", "control")), ("provider-meeting", new("setkání poskytovatelů", "meeting of providers")),
        ("municipal-meeting", new("setkání na obcích", "meeting with municipalities")), ("conference", new("konference", "conference")), ("internship", new("stáž ve službě", "stay in a service")),
        ("consultation-day", new("konzultační den", "consultation day")), ("good-practice-seminar", new("seminář dobré praxe", "seminar on good practice")), ("case-seminar", new("kazuistický seminář", "case seminar")),
        ("round-table", new("kulatý stůl", "round table")), ("partner-network", new("síť partnerů", "network of partners")), ("methodical-support", new("metodická podpora", "support of methods")));

    internal static ClosedList<ObligationScope> Scopes { get; } = new(
        ("project", new("za projekt", "in the project")), ("each-service", new("v každé službě", "in each service")), ("each-month", new("měsíčně", "each month")),
        ("each-extended-powers", new("v každé ORP", "in each municipality with extended powers")));

    internal static ClosedList<HelpPayer> Payers { get; } = new(("compensation", new("vyrovnávací platba", "compensation payment")), ("other", new("jiný plátce", "another payer")));

    /// <summary>Name of a fact of a project.</summary>
    public static string ToText(this ProjectFact fact, Language language) => Facts.NameOf(fact, language);

    /// <summary>Name of an origin of services.</summary>
    public static string ToText(this ServiceOrigin origin, Language language) => Origins.NameOf(origin, language);

    /// <summary>Name of a state of supported services.</summary>
    public static string ToText(this ServicesState state, Language language) => States.NameOf(state, language);

    /// <summary>Name of a role.</summary>
    public static string ToText(this ProjectRoleKind role, Language language) => Roles.NameOf(role, language);

    /// <summary>Name of a relation between projects.</summary>
    public static string ToText(this ProjectRelation relation, Language language) => Relations.NameOf(relation, language);

    /// <summary>Name of a goal.</summary>
    public static string ToText(this ProjectGoal goal, Language language) => Goals.NameOf(goal, language);

    /// <summary>Name of a requirement.</summary>
    public static string ToText(this ProjectRequirement requirement, Language language) => Requirements.NameOf(requirement, language);

    /// <summary>Name of a source of funding.</summary>
    public static string ToText(this FundingSource source, Language language) => FundingSources.NameOf(source, language);

    /// <summary>Name of a basis of payment.</summary>
    public static string ToText(this PaymentBasis basis, Language language) => PaymentBases.NameOf(basis, language);

    /// <summary>Name of a term of a network.</summary>
    public static string ToText(this NetworkTermKind kind, Language language) => NetworkTerms.NameOf(kind, language);

    /// <summary>Name of a basis of need.</summary>
    public static string ToText(this NeedBasisKind kind, Language language) => NeedBases.NameOf(kind, language);

    /// <summary>Name of a way of awarding lots.</summary>
    public static string ToText(this LotAwarding awarding, Language language) => Awardings.NameOf(awarding, language);

    /// <summary>Name of a duty of co-financing.</summary>
    public static string ToText(this CofinancingDuty duty, Language language) => Duties.NameOf(duty, language);

    /// <summary>Name of what a key activity pays.</summary>
    public static string ToText(this ActivityFunding funding, Language language) => ActivityFundings.NameOf(funding, language);

    /// <summary>Name of a kind of obligation.</summary>
    public static string ToText(this ObligationKind kind, Language language) => Obligations.NameOf(kind, language);

    /// <summary>Name of what an obligation is counted for.</summary>
    public static string ToText(this ObligationScope scope, Language language) => Scopes.NameOf(scope, language);

    /// <summary>Name of who pays help.</summary>
    public static string ToText(this HelpPayer payer, Language language) => Payers.NameOf(payer, language);
}
