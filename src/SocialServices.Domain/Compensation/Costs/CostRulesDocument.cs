using System.Text.Json;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>
/// Reads and writes rules of eligible costs as a part of a document: by the code of rules of the library, with what a region or a source adds
/// to them. Nothing stands where they are those that a statement has by default.
/// </summary>
internal static class CostRulesDocument
{
    private static readonly (string Code, CostRules Value)[] Known = [("state-101a", CostRules.StateThroughRegion), ("jihomoravsky-project", CostRules.JihomoravskyProject)];

    private static readonly (string Code, CostExclusion Value)[] Provisions = new[] { CostRules.Compensation, CostRules.StateThroughRegion, CostRules.JihomoravskyProject }
        .SelectMany(rules => rules.Exclusions).Select(exclusion => (exclusion.Provision.Id, exclusion)).ToArray();

    public static IEnumerable<(string Code, CostCategory Value)> Categories => CostCategory.All.Select(category => (category.Code, category));

    public static CostRules CompensationOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return CostRules.Compensation;
        var rules = Items(node, "counted").Select(CountedOf).OfType<(CostCategory Category, Citation Source)>()
            .Aggregate(CostRules.Compensation, (counting, counted) => counting.Counting(counted.Category, counted.Source)).With(ExcludedOf(node));
        node.RefuseUnknown();
        return rules;
    }

    /// <summary>Rules of a source: of the library by "rules", else with "source" and "name".</summary>
    public static CostRules SourceOf(DocumentNode node)
    {
        var code = node.Optional("rules");
        var rules = code is not null
            ? code.AsCode(Known) ?? CostRules.StateThroughRegion
            : CostRules.Of(node.Required("source")?.AsPublicSource() ?? PublicSource.Other, node.Required("name")?.AsBilingualText() ?? default);
        rules = rules.With(ExcludedOf(node));
        node.RefuseUnknown();
        return rules;
    }

    public static void Compensation(Utf8JsonWriter json, string name, CostRules rules)
    {
        if (rules == CostRules.Compensation)
            return;
        json.WriteStartObject(name);
        json.Objects("counted", rules.Counted, counted =>
        {
            json.WriteString("category", counted.Category.Code);
            json.Cite("source", counted.Source);
        });
        var ofLaw = CostRules.Compensation.Exclusions.Count(exclusion => rules.Counted.All(counted => counted.Category != exclusion.Category));
        Excluded(json, rules.Exclusions.Skip(ofLaw));
        json.WriteEndObject();
    }

    public static void Sources(Utf8JsonWriter json, string name, ValueList<CostRules> sources)
    {
        if (sources is [var only] && only == CostRules.StateThroughRegion)
            return;
        json.WriteStartArray(name);
        foreach (var rules in sources)
        {
            json.WriteStartObject();
            var known = Known.FirstOrDefault(each => IsBaseOf(each.Value, rules));
            if (known.Code is not null)
            {
                json.WriteString("rules", known.Code);
            }
            else
            {
                json.WriteString("source", rules.Source!.Code);
                json.BothLanguages("name", rules.Name);
            }

            Excluded(json, rules.Exclusions.Skip(known.Value?.Exclusions.Count ?? 0));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static bool IsBaseOf(CostRules known, CostRules rules) =>
        known.Source == rules.Source && known.Name == rules.Name && rules.Exclusions.Take(known.Exclusions.Count).SequenceEqual(known.Exclusions);

    private static (CostCategory Category, Citation Source)? CountedOf(DocumentNode node)
    {
        var (category, source) = (node.Required("category")?.AsCode(CostRules.LeftToRegion.Select(category => (category.Code, category))), node.Required("source")?.AsCitation());
        node.RefuseUnknown();
        return category is not null && source is not null ? (category, source) : null;
    }

    private static ValueList<CostExclusion> ExcludedOf(DocumentNode node) => Items(node, "excluded").Select(ExclusionOf).OfType<CostExclusion>().ToValueList();

    private static IEnumerable<DocumentNode> Items(DocumentNode node, string name) => node.Optional(name)?.AsList().Select(item => item.AsObject() ?? item) ?? [];

    private static CostExclusion? ExclusionOf(DocumentNode node)
    {
        var exclusion = node.Optional("provision") is { } provision ? provision.AsCode(Provisions) : GivenOf(node);
        node.RefuseUnknown();
        return exclusion;
    }

    private static CostExclusion? GivenOf(DocumentNode node)
    {
        var (category, purpose) = (node.Optional("category"), node.Optional("purpose"));
        var (excluded, apart) = (category?.AsCode(Categories), purpose?.AsCode(CostPurpose.All.Select(each => (each.Code, each))));
        var (from, source) = (node.Required("from")?.AsDate(), node.Required("source")?.AsCitation());
        if (node.IsObject && category is null == purpose is null)
        {
            node.Report(CostProblemCodes.Rules, new(
                "Vyloučení má buď 'category', nebo 'purpose', anebo jen 'provision' s\u00A0ustanovením, které knihovna zná.",
                "An exclusion has either a 'category' or a 'purpose', or only a 'provision' that the library knows."));
        }

        return (from, source) switch
        {
            ({ } since, not null) when excluded is not null => CostExclusion.Since(since, excluded, source),
            ({ } since, not null) when apart is not null => CostExclusion.Since(since, apart, source),
            _ => null,
        };
    }

    private static void Excluded(Utf8JsonWriter json, IEnumerable<CostExclusion> exclusions) => json.Objects("excluded", exclusions.ToValueList(), exclusion =>
    {
        if (Provisions.Any(known => known.Value == exclusion))
        {
            json.WriteString("provision", exclusion.Provision.Id);
            return;
        }

        if (exclusion.Category is { } category)
            json.WriteString("category", category.Code);
        else
            json.WriteString("purpose", exclusion.Purposes[0].Code);
        json.Date("from", exclusion.Provision.Segments[0].From);
        json.Cite("source", exclusion.Provision.Segments[0].Value!);
    });
}
