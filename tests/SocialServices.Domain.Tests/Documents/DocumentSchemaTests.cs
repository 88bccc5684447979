using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Tests.Architecture;
using SocialServices.Domain.Tests.Documentation;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>
/// The schema of a document says what its reader says: at every place of whole samples the same properties, the same required ones, the same
/// kinds of values and the same codes. The reader is asked through its own problems.
/// </summary>
public sealed partial class DocumentSchemaTests
{
    private const string Foreign = "foreign"; // a property or code that nobody knows

    public static TheoryData<string> Files => new(SchemaFiles.Json.Keys);

    public static TheoryData<string> Names => DocumentKinds.Names;

    public static TheoryData<string> Read => DocumentKinds.Read;

    // A reader or writer states its kind and version in constants.
    private static IEnumerable<string> KindsOfTheLibrary => typeof(DocumentSchema).Assembly.GetTypes()
        .Where(type => Constant(type, "Version") is int)
        .Select(type => Constant(type, "Kind")).OfType<string>();

    /// <summary>A document of the library that has no schema, no sample or no fuzz fails here.</summary>
    [Fact]
    public void All_Schemas_AreThoseOfTheReadersAndWriters()
    {
        Assert.Contains("service-plan", KindsOfTheLibrary);
        Assert.Equal(KindsOfTheLibrary.Order(StringComparer.Ordinal), DocumentSchema.All.Select(schema => schema.Kind).Order(StringComparer.Ordinal));
        Assert.Equal(DocumentSchema.All.Select(schema => schema.Kind).Order(StringComparer.Ordinal), DocumentKinds.All.Select(kind => kind.Name).Order(StringComparer.Ordinal));
        Assert.All(DocumentKinds.All, kind => Assert.NotEmpty(kind.Samples));
        Assert.Equal(
            DocumentSchema.All.Append(DocumentSchema.Values).Select(schema => $"Schemas.{schema.FileName}").Order(StringComparer.Ordinal),
            typeof(DocumentSchema).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Schemas.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    /// <summary>The test above finds a document by its constant, so no type may read one without.</summary>
    [Fact]
    public void Kind_OfEveryTypeThatReadsDocuments_IsAConstant() => Assert.All(
        typeof(DocumentSchema).Assembly.GetTypes().Where(type => type.DeclaringType is null && type != typeof(DocumentReader) && CodeReferences.Of(type).Contains(typeof(DocumentReader))),
        type => Assert.True(Constant(type, "Kind") is string && Constant(type, "Version") is int, type.FullName));

    [Theory]
    [MemberData(nameof(Files))]
    public void File_OfEverySchema_IsASchemaWithDescriptions(string file)
    {
        var schema = SchemaFiles.Json[file];

        Assert.True(SchemaFiles.IsSchema(schema));
        Assert.Matches(@"\(.+\)", schema["title"]!.ToString()); // the Czech term
        Assert.All(
            SchemaPlace.Everywhere(file).SelectMany(place => place.PropertyNames.Select(name => (place, name))).Where(each => !IsStatement(each.place)),
            each => Assert.Contains(SchemaPlace.Everywhere(file).Where(inner => inner.Pointer == $"{each.place.Pointer}/properties/{each.name}"), IsDescribed));

        // The values of statements are described by what the statement is of.
        static bool IsStatement(SchemaPlace place) => place.Schema["$ref"]?.ToString() == "#/$defs/statement";
        bool IsDescribed(SchemaPlace place) => place.Schema.ContainsKey("description") || place.Schema.ContainsKey("$ref") || IsCondition(place);
        static bool IsCondition(SchemaPlace place) => place.Pointer.Contains("/if/", StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AKind_GivesItsSchema()
    {
        var schema = DocumentSchema.Of("service-plan");

        Assert.Equal(("service-plan", "socialservices.service-plan/1", "service-plan.schema.json"), (schema.Kind, schema.Name, schema.ToString()));
        Assert.All(DocumentSchema.All, each => Assert.Equal(each.Name, SchemaFiles.Json[each.FileName]["properties"]!["schema"]!["const"]!.ToString()));
        Assert.Null(DocumentSchema.Values.Name);
        Assert.StartsWith($"No document is of the kind 'horoscope'; expected one of {string.Join(", ", DocumentSchema.All.Select(each => each.Kind))}.", Assert.Throws<ArgumentException>(() => DocumentSchema.Of("horoscope")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfDocuments_LinksEverySchema() => Assert.All(
        DocumentSchema.All, schema => Assert.Matches($@"\| `{schema.Kind}` \|.*Schemas/{Regex.Escape(schema.FileName)}\)", Docs.Read("documents", "README.md")));

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_OfEveryKind_FitsItsSchema(string kind) => Assert.All(DocumentKinds.Of(kind).Samples, sample => Assert.Empty(SchemaFiles.Misfits(kind, JsonPlaces.Parse(sample))));

    [Theory]
    [MemberData(nameof(Read))]
    public void Sample_OfEveryKind_HasNoErrors(string kind) => Assert.All(DocumentKinds.Of(kind).Samples, sample => Assert.Empty(Errors(DocumentKinds.Of(kind).Read(sample))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Written_OfEveryKind_FitsItsSchema(string kind) => DocumentKinds.Of(kind).ForGenerated(document => Assert.Empty(SchemaFiles.Misfits(kind, JsonPlaces.Parse(document))), 100);

    /// <summary>Both ways: a property that the reader asks for and the schema has not fails, and one that only the schema has.</summary>
    [Theory]
    [MemberData(nameof(Read))]
    public void Properties_OfTheSchema_AreThoseThatTheReaderKnows(string kind)
    {
        var known = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var stated = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var sample in DocumentKinds.Of(kind).Samples.Select(JsonPlaces.Parse))
        {
            var objects = JsonPlaces.Of(sample).Where(place => sample.At(place) is JsonObject).ToList();
            var marked = sample.DeepClone();
            objects.ForEach(place => marked.At(place)!.AsObject().Add(Foreign, null));
            var told = DocumentKinds.Of(kind).Read(JsonPlaces.Bytes(marked)).Problems.Where(problem => problem.Code == DocumentProblemCodes.UnknownProperty).ToLookup(problem => problem.Path, problem => problem.Text.English);
            foreach (var place in objects)
            {
                if (IsInAnotherDocument(kind, place))
                    continue;
                var schemas = SchemaPlace.At($"{kind}.schema.json", place);
                Names(stated, place).UnionWith(schemas.SelectMany(schema => schema.PropertyNames));
                Names(known, place).UnionWith(told[place.Property(Foreign).Path].SelectMany(text => KnownProperties().Match(text).Groups["names"].Value.Split(", ")));
            }
        }

        Assert.Contains("schema", known["$"]);
        Assert.Equal(known.Select(Line), stated.Select(Line));

        static SortedSet<string> Names(SortedDictionary<string, SortedSet<string>> all, JsonPlace place) =>
            all.TryGetValue(place.Shape, out var names) ? names : all[place.Shape] = new(StringComparer.Ordinal);

        static string Line(KeyValuePair<string, SortedSet<string>> place) => $"{place.Key}: {string.Join(", ", place.Value)}";
    }

    /// <summary>What is never read: each property that the schema has is written somewhere.</summary>
    [Fact]
    public void Properties_OfDocumentsThatAreOnlyWritten_AreAllWritten() => Assert.All(DocumentKinds.All.Where(kind => !kind.IsRead), kind =>
    {
        var file = $"{kind.Name}.schema.json";
        var written = kind.Samples.Select(JsonPlaces.Parse).SelectMany(sample => JsonPlaces.Of(sample).Where(place => place.Steps.Count > 0 && place.Steps[^1] is string)
            .SelectMany(place => SchemaPlace.At(file, place.Parent).Select(schema => $"{schema.Id}/{place.Steps[^1]}"))).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(SchemaPlace.Everywhere(file).SelectMany(schema => schema.PropertyNames.Select(name => $"{schema.Id}/{name}")).Except(written, StringComparer.Ordinal));
    });

    /// <summary>
    /// At every place of the samples a value goes missing or gets each other kind: what the reader finds wrong with the form, the schema
    /// finds, too; and what the schema finds, the reader refuses.
    /// </summary>
    [Theory]
    [MemberData(nameof(Read))]
    public void Misfits_OfOneValueChanged_AreThoseThatTheReaderTells(string kind)
    {
        JsonNode?[] others = [null, JsonValue.Create(true), JsonValue.Create(7.5m), JsonValue.Create("!"), new JsonArray(), new JsonObject(), new JsonArray(JsonValue.Create(7.5m)), new JsonObject { [Foreign] = null }];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var disagreements = new List<string>();
        var changed = 0;
        foreach (var sample in DocumentKinds.Of(kind).Samples.Take(8).OrderBy(sample => sample.Length).Select(JsonPlaces.Parse)) // a shape is tried where it is cheapest
        {
            foreach (var place in JsonPlaces.Of(sample).Where(place => place.Steps.Count > 0))
            {
                if (IsInAnotherDocument(kind, place.Parent))
                    continue;

                // Whether a value may go missing depends on what stands beside it.
                var siblings = sample.At(place.Parent) is JsonObject parent ? string.Join(',', parent.Select(property => property.Key)) : string.Empty;
                var changes = seen.Add(place.Shape) ? others.Select(other => sample.With(place, other?.DeepClone())) : [];
                if (seen.Add($"{place.Shape} {siblings}"))
                    changes = changes.Append(sample.With(place, null, isRemoved: true));
                foreach (var other in changes)
                {
                    changed++;
                    var report = DocumentKinds.Of(kind).Read(JsonPlaces.Bytes(other));
                    var misfits = SchemaFiles.Misfits(kind, other);
                    var isTold = report.Problems.Any(problem => problem.Code.StartsWith("document.", StringComparison.Ordinal));
                    if (isTold && misfits.Count == 0)
                        disagreements.Add($"only the reader: {string.Join("; ", Errors(report))}");
                    if (misfits.Count > 0 && !report.HasErrors)
                        disagreements.Add($"only the schema at {place}: {string.Join("; ", misfits)}");
                    if (misfits.Count > 0 && !misfits.Any(misfit => misfit.StartsWith(place.Parent.Pointer, StringComparison.Ordinal)))
                        disagreements.Add($"changed at {place}, told at {string.Join("; ", misfits)}");
                }
            }
        }

        Assert.InRange(changed, 75, int.MaxValue);
        Assert.Empty(disagreements.Distinct().Take(30));
    }

    /// <summary>Each list of codes of each schema is that of the library: of the reader's own words, or of the list itself.</summary>
    [Fact]
    public void Codes_OfTheSchemas_AreThoseOfTheLibrary()
    {
        var lists = new Dictionary<string, IEnumerable<string>>(StringComparer.Ordinal)
        {
            ["values.schema.json#/$defs/serviceType"] = ServiceType.All.Select(type => type.Code),
            ["values.schema.json#/$defs/region"] = Region.All.Select(region => region.Code),
            ["values.schema.json#/$defs/unit"] = Unit.All.Except([Unit.One]).Select(unit => unit.Code),
            ["values.schema.json#/$defs/roundingRule/properties/step"] = RoundingRule.Steps.Select(step => (step.Hellers / 100m).ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ["project.schema.json#/properties/needCards/items/properties/help/items/properties/activity"] = BasicActivity.All.Select(activity => activity.ToString()!),
            ["project.schema.json#/properties/entrustments/items/properties/contents/items"] = EntrustmentElement.All.Select(element => element.Letter),
            ["explanation.schema.json#/$defs/operand/properties/origin"] = ExplanationDocument.Origins.Select(origin => origin.Code),
            ["explanation.schema.json#/$defs/figure/properties/kind"] = ExplanationDocument.Kinds.Select(kind => kind.Code),
        };
        var compared = lists.ToDictionary(list => list.Key, list => list.Value.ToHashSet(StringComparer.Ordinal));
        foreach (var kind in DocumentKinds.All.Where(kind => kind.IsRead))
        {
            foreach (var sample in kind.Samples.Select(JsonPlaces.Parse))
            {
                foreach (var place in JsonPlaces.Of(sample).Where(place => sample.At(place) is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.String))
                {
                    var lines = SchemaPlace.At($"{kind.Name}.schema.json", place).Where(schema => schema.Schema["enum"] is JsonArray).ToList();
                    if (lines.Count == 0 || IsInAnotherDocument(kind.Name, place) || lines.TrueForAll(schema => compared.ContainsKey(schema.Id)))
                        continue;

                    // None where the property is a plain text beside another value, such as the reason of another event.
                    var told = kind.Read(JsonPlaces.Bytes(sample.With(place, JsonValue.Create(Foreign)))).Problems.SingleOrDefault(problem => problem.Path == place.Path && problem.Code == DocumentProblemCodes.UnknownCode);
                    if (told is null)
                        continue;
                    // One place has several lists where its codes depend on the calculation; what the reader tells is one of them.
                    var codes = KnownCodes().Match(told.Text.English).Groups["codes"].Value.Split(", ").ToHashSet(StringComparer.Ordinal);
                    compared[lines.Count == 1 ? lines[0].Id : Assert.Single(lines, line => codes.SetEquals(line.Codes)).Id] = codes;
                }
            }
        }

        var stated = SchemaFiles.Json.Keys.SelectMany(SchemaPlace.Everywhere).Where(place => place.Schema["enum"] is JsonArray).ToDictionary(place => place.Id, place => place.Codes.Order(StringComparer.Ordinal));
        Assert.Equal(compared.Keys.Order(StringComparer.Ordinal), stated.Keys.Order(StringComparer.Ordinal));
        Assert.All(stated, list => Assert.Equal(compared[list.Key].Order(StringComparer.Ordinal), list.Value));
        Assert.Equal(Enum.GetValues<FigureKind>().Length, ExplanationDocument.Kinds.Count);
        Assert.Equal(Enum.GetValues<OperandOrigin>().Length, ExplanationDocument.Origins.Count);
    }

    /// <summary>A record of support has its kind inside a text, so its codes stand in a pattern.</summary>
    [Fact]
    public void Kinds_OfTheRecordsOfSupport_AreThoseOfTheReader()
    {
        var sample = JsonPlaces.Parse(DocumentKinds.Of("support-history").Samples[0]);
        var faulty = sample.With(JsonPlace.Root.Property("records").Item(0), JsonValue.Create($"0 2020-08-03 0 {Foreign} 60"));
        var told = Assert.Single(DocumentKinds.Of("support-history").Read(JsonPlaces.Bytes(faulty)).Problems, problem => problem.Code == DocumentProblemCodes.UnknownCode).Text.English;
        var codes = KindsOfRecords().Match(told).Groups["codes"].Value.Split(", ");

        Assert.Equal(Enum.GetValues<SupportKind>().Length, codes.Length);
        Assert.Contains($"({string.Join('|', codes)})", SchemaFiles.Json["support-history.schema.json"]["$defs"]!["record"]!["pattern"]!.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A fault fails at the place where it stands, in the schema as in the reader.</summary>
    [Theory]
    [InlineData("methodology", "$.id", null, "")]
    [InlineData("methodology", "$.colour", "\"blue\"", "/colour")]
    [InlineData("methodology", "$.schema", "\"socialservices.methodology/2\"", "/schema")]
    [InlineData("methodology", "$.schema", "\"socialservices.service-plan/1\"", "/schema")]
    [InlineData("methodology", "$.year", "\"2024\"", "/year")]
    [InlineData("methodology", "$.year", "2024.5", "/year")]
    [InlineData("methodology", "$.base", "\"unit-valu\"", "/base")]
    [InlineData("methodology", "$.decisions", "\"1. 10. 2023\"", "/decisions")]
    [InlineData("methodology", "$.name", "{ \"cs\": \"a\" }", "/name")]
    [InlineData("methodology", "$.limits.maximum", "1.005", "/limits/maximum")]
    [InlineData("methodology", "$.limits.maximum", "\"1.005\"", "/limits/maximum")]
    [InlineData("methodology", "$.limits.maximum", "\"mnoho\"", "/limits/maximum")]
    [InlineData("methodology", "$.limits.request", "1", "/limits/request")]
    [InlineData("methodology", "$.share.territory", "0.5", "/share")]
    [InlineData("methodology", "$.unitNet.rounding", "\"nearest\"", "/unitNet/rounding")]
    [InlineData("methodology", "$.award.rounding.step", "7", "/award/rounding/step")]
    [InlineData("methodology", "$.performance.rules[2].steps[0].upTo", "0.5", "/performance/rules/2/steps/0")]
    [InlineData("methodology", "$.performance.rules[0].steps", "[]", "/performance/rules/0/steps")]
    [InlineData("methodology", "$.services[0].service", "\"53\"", "/services/0/service")]
    [InlineData("methodology", "$.services[0].coefficients.dostupnost", "1.0000001", "/services/0/coefficients/dostupnost")]
    [InlineData("methodology", "$.services[1].cost.personnel", null, "/services/1/cost")]
    [InlineData("service-plan", "$.lines", "{}", "/lines")]
    [InlineData("service-plan", "$.lines[0].unit", "\"beds\"", "/lines/0/unit")]
    [InlineData("service-plan", "$.lines[0].provided[0].to", "\"2023-02-30\"", "/lines/0/provided/0/to")]
    [InlineData("service-plan", "$.lines[0].provided[0].capacity", "9.00001", "/lines/0/provided/0/capacity")]
    [InlineData("service-plan", "$.external[0].step", "\"vp.share\"", "/external/0/step")]
    [InlineData("project", "$.region", "\"CZ999\"", "/region")]
    [InlineData("project", "$.money.totalCost[0].source", null, "/money/totalCost/0")]
    [InlineData("project", "$.money.totalCost[0].note", "\"a\"", "/money/totalCost/0/note")]
    [InlineData("project", "$.money.totalCost[0].value", "\"asi milion\"", "/money/totalCost/0/value")]
    [InlineData("project", "$.lots[0].price.amount", "1", "/lots/0/price/amount", "project.range")]
    [InlineData("project", "$.lots[0].price.share", null, "/lots/0/price")]
    [InlineData("project", "$.lots[0].targetGroups[0].child.rule", null, "/lots/0/targetGroups/0/child")]
    [InlineData("project", "$.entrustments[0].contents[0]", "\"z\"", "/entrustments/0/contents/0")]
    [InlineData("network", "$.entries", null, "")]
    [InlineData("network", "$.entries", "{}", "/entries")]
    [InlineData("network", "$.entries[0].service", "\"12A\"", "/entries/0/service")]
    [InlineData("network", "$.entries[0].capacity", "\"2.5\"", "/entries/0/capacity")]
    [InlineData("network", "$.entries[1].status", "\"extra\"", "/entries/1/status")]
    [InlineData("network", "$.entries[1].validity", "\"2023\"", "/entries/1/validity")]
    [InlineData("network", "$.entries[2].resolution", null, "/entries/2")]
    [InlineData("contract", "$.signedOn", null, "")]
    [InlineData("contract", "$.number", "\" \"", "/number", "contract.blank")]
    [InlineData("contract", "$.price", "-1", "/price", "contract.range")]
    [InlineData("contract", "$.lot.lot", null, "/lot")]
    [InlineData("contract", "$.adjustments[0].change", "0.005", "/adjustments/0/change")]
    [InlineData("contract", "$.events[0].event", "\"burned\"", "/events/0/event")]
    [InlineData("contract", "$.events[1].number", "\"1\"", "/events/1/number")]
    [InlineData("contract", "$.events[2].path", "\"secret\"", "/events/2/path")]
    [InlineData("contract", "$.events[2].value", null, "/events/2")]
    [InlineData("contract", "$.events[7].fine", "\"0\"", "/events/7/fine")]
    [InlineData("contract", "$.events[8].reason", null, "/events/8")]
    [InlineData("contract", "$.events[9].reason", "\"bored\"", "/events/9/reason")]
    [InlineData("control", "$.events", null, "")]
    [InlineData("control", "$.period", "\"2022-01-01..\"", "/period")]
    [InlineData("control", "$.times.answer", null, "/times")]
    [InlineData("control", "$.times.answer", "[]", "/times/answer", "control.times")]
    [InlineData("control", "$.times.protocol[0].days", "5", "/times/protocol/0/days")]
    [InlineData("control", "$.times.protocol[1].citation", null, "/times/protocol/1")]
    [InlineData("control", "$.events[1].effect", "\"none\"", "/events/1/effect")]
    [InlineData("control", "$.events[1].provision.en", null, "/events/1/provision")]
    [InlineData("control", "$.events[2].provision.act", "\"1/1900 Sb.\"", "/events/2/provision/act")]
    [InlineData("control", "$.events[2].provision.act", null, "/events/2/provision")]
    [InlineData("control", "$.events[3].number", "\"1\"", "/events/3/number")]
    [InlineData("control", "$.events[7].answers[0].remaining", null, "/events/7/answers/0")]
    [InlineData("control", "$.events[7].answers[0].outcome", "\"upheld\"", "/events/7/answers/0/remaining")]
    [InlineData("control", "$.events[11].settlements[0].toReturn", null, "/events/11/settlements/0")]
    [InlineData("support-history", "$.records", null, "")]
    [InlineData("support-history", "$.project.stayDays", "\"departure-only\"", "/project/stayDays")]
    [InlineData("support-history", "$.project.services[0].type", "\"53\"", "/project/services/0/type")]
    [InlineData("support-history", "$.persons[1]", "7", "/persons/1")]
    [InlineData("support-history", "$.persons[2].code", null, "/persons/2")]
    [InlineData("support-history", "$.needs[0]", "\" \"", "/needs/0", "support.blank")]
    [InlineData("support-history", "$.records[0]", "\"0 2020-08-03 0 talk 60\"", "/records/0")]
    [InlineData("support-history", "$.records[1]", "\"2 2020-08-03 0 contact 15 1\"", "/records/1")]
    [InlineData("support-history", "$.details[0].sensitive[0].answer", "\"perhaps\"", "/details/0/sensitive/0/answer")]
    [InlineData("support-history", "$.details[0].outcomes[0].day", "\"31. 12. 2022\"", "/details/0/outcomes/0/day")]
    [InlineData("support-history", "$.identifications[0].day", null, "/identifications/0")]
    [InlineData("support-history", "$.contracts[0].until", "\"2021-03-31\"", "/contracts/0/until")]
    [InlineData("actuals", "$.lines", null, "")]
    [InlineData("actuals", "$.lines[0].name", null, "/lines/0")]
    [InlineData("actuals", "$.lines[0].costs[0].category", "\"bribes\"", "/lines/0/costs/0/category")]
    [InlineData("actuals", "$.lines[0].costs[0].amount", "1950000.005", "/lines/0/costs/0/amount")]
    [InlineData("actuals", "$.lines[0].costs[0].funding[1].source", "\"client-payments\"", "/lines/0/costs/0/funding/1/source")]
    [InlineData("actuals", "$.lines[0].costs[1].basis.value.unit", "\"bed\"", "/lines/0/costs/1/basis/value/unit")]
    [InlineData("actuals", "$.lines[0].revenues[0].source", "\"lottery\"", "/lines/0/revenues/0/source")]
    [InlineData("actuals", "$.policy.countsInKind", "\"no\"", "/policy/countsInKind")]
    [InlineData("actuals", "$.compensation.counted[0].category", "\"wages\"", "/compensation/counted/0/category")]
    [InlineData("actuals", "$.compensation.excluded[0].purpose", "\"outside\"", "/compensation/excluded/0", "cost.rules")]
    [InlineData("actuals", "$.compensation.excluded[2].provision", "\"cost.state-101a.z\"", "/compensation/excluded/2/provision")]
    [InlineData("actuals", "$.sources[0].source", "\"region\"", "/sources/0/source")]
    [InlineData("actuals", "$.sources[1].name", null, "/sources/1")]
    [InlineData("award-round", "$.rounding", null, "")]
    [InlineData("award-round", "$.number", "\"2\"", "/number")]
    [InlineData("award-round", "$.later.withReturners", "1", "/later/withReturners")]
    [InlineData("award-round", "$.later.values", "[]", "/later/values")]
    [InlineData("award-round", "$.reduction.method", "\"lottery\"", "/reduction/method")]
    [InlineData("award-round", "$.source.act", null, "/source")]
    [InlineData("award-round", "$.items[0].area", "\"72130\"", "/items/0/area")]
    [InlineData("award-round", "$.items[0].notes[0]", "\"bribed\"", "/items/0/notes/0")]
    [InlineData("award-round", "$.items[0].units[0].count", "\"nine\"", "/items/0/units/0/count")]
    [InlineData("award-round", "$.items[1].capped", null, "/items/1")]
    [InlineData("award-round", "$.items[2].problems[0].severity", "\"fatal\"", "/items/2/problems/0/severity")]
    [InlineData("award-round", "$.approval.day", "\"6. 11. 2023\"", "/approval/day")]
    [InlineData("ledger", "$.entries", null, "")]
    [InlineData("ledger", "$.year", "\"2022\"", "/year")]
    [InlineData("ledger", "$.entries[0].kind", "\"stolen\"", "/entries/0/kind")]
    [InlineData("ledger", "$.entries[0].source", "\"client-payments\"", "/entries/0/source")]
    [InlineData("ledger", "$.entries[1].day", "\"2022-02-30\"", "/entries/1/day")]
    [InlineData("ledger", "$.entries[1].amount", "0.005", "/entries/1/amount")]
    [InlineData("ledger", "$.entries[2].reference", null, "/entries/2")]
    [InlineData("ledger", "$.entries[3].corrects", "2", "/entries/3/corrects")]
    [InlineData("settlement-case", "$.ledger", null, "")]
    [InlineData("settlement-case", "$.ledger.schema", "\"socialservices.ledger/2\"", "/ledger/schema")]
    [InlineData("settlement-case", "$.ledger.entries[0].amount", "\"mnoho\"", "/ledger/entries/0/amount")]
    [InlineData("settlement-case", "$.instrument", "\"gift\"", "/instrument")]
    [InlineData("settlement-case", "$.terms.mode", "\"barter\"", "/terms/mode")]
    [InlineData("settlement-case", "$.terms.share", null, "/terms")]
    [InlineData("settlement-case", "$.terms.perUnit", "708.33", "/terms/perUnit")]
    [InlineData("settlement-case", "$.actuals.revenue", null, "/actuals")]
    [InlineData("settlement-case", "$.ceilingSource", "5", "/ceilingSource")]
    [InlineData("settlement-case", "$.cut.reason", null, "/cut")]
    [InlineData("settlement-case", "$.otherReturnsDue[0].source", "\"gifts\"", "/otherReturnsDue/0/source")]
    [InlineData("settlement-case", "$.binding", "\"higher-of-both\"", "/binding")]
    [InlineData("receipt", "$.planSha256", null, "")]
    [InlineData("receipt", "$.result.notes[0]", "\"bribed\"", "/result/notes/0")]
    [InlineData("receipt", "$.plan.lines[0].form", "\"night\"", "/plan/lines/0/form")]
    [InlineData("receipt", "$.history.records", null, "/history")]
    [InlineData("receipt", "$.personRules.threshold", null, "/personRules")]
    [InlineData("receipt", "$.personRules.threshold.hours", "\"2.00001\"", "/personRules/threshold/hours")]
    [InlineData("receipt", "$.personRules.ages", "{}", "/personRules/ages", "support.range")]
    [InlineData("receipt", "$.personRules.ages.rule", null, "/personRules/ages")]
    [InlineData("receipt", "$.personRules.leftOut[0]", "\"telepathy\"", "/personRules/leftOut/0")]
    [InlineData("receipt", "$.result.quarters[0].days", "\"2020-01-01..\"", "/result/quarters/0/days")]
    [InlineData("receipt", "$.result.bySex[0].users", null, "/result/bySex/0")]
    [InlineData("receipt", "$.result.statuses[0].status", "\"unseen\"", "/result/statuses/0/status")]
    [InlineData("receipt", "$.control.events[0].event", "\"dismissed\"", "/control/events/0/event")]
    [InlineData("receipt", "$.result.findings[0].found", "1.005", "/result/findings/0/found")]
    [InlineData("receipt", "$.result.deadlines[0].dueOn", null, "/result/deadlines/0")]
    [InlineData("receipt", "$.result.settlements[0].source", "\"lottery\"", "/result/settlements/0/source")]
    [InlineData("receipt", "$.explanation.colour", "\"blue\"", "/explanation/colour")]
    public void Misfits_OfASeededFault_StandAtItsPlace(string kind, string path, string? value, string misfit, string code = "document.")
    {
        var place = new JsonPlace(Steps().Matches(path).Select(step => step.Groups["index"].Success ? (object)int.Parse(step.Groups["index"].Value, System.Globalization.CultureInfo.InvariantCulture) : step.Groups["name"].Value).ToList());
        // Which properties a receipt has depends on its calculation.
        var sample = DocumentKinds.Of(kind).Samples.Select(JsonPlaces.Parse).First(each => JsonPlaces.Of(each).Any(here => here.Path == place.Parent.Path));
        if (place.Steps[^1] is 0 && sample.At(place.Parent) is JsonArray { Count: 0 } list)
            list.Add(null);

        var faulty = sample.With(place, value is null ? null : JsonNode.Parse(value), isRemoved: value is null);

        Assert.Contains(misfit, SchemaFiles.Misfits(kind, faulty));
        Assert.Contains(DocumentKinds.Of(kind).Read(JsonPlaces.Bytes(faulty)).Problems, problem => problem.Code.StartsWith(code, StringComparison.Ordinal));
    }

    private static object? Constant(Type type, string name) =>
        type.GetField(name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic) is { IsLiteral: true } constant ? constant.GetRawConstantValue() : null;

    // A document inside another, such as a ledger in a settlement case, is held to its reader as a document of its own kind.
    private static bool IsInAnotherDocument(string kind, JsonPlace place)
    {
        var file = $"{kind}.schema.json";
        return Enumerable.Range(1, place.Steps.Count).Any(count => SchemaPlace.At(file, new(place.Steps.Take(count).ToList())).Any(schema => schema.File != file && schema.Pointer.Length == 0));
    }

    private static IEnumerable<string> Errors(ValidationReport report) => report.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.ToString());

    [GeneratedRegex("known are: (?<names>.*)\\.$", RegexOptions.ExplicitCapture)]
    private static partial Regex KnownProperties();

    [GeneratedRegex("one of the codes (?<codes>.*), not '", RegexOptions.ExplicitCapture)]
    private static partial Regex KnownCodes();

    [GeneratedRegex("one of (?<codes>.*); not '", RegexOptions.ExplicitCapture)]
    private static partial Regex KindsOfRecords();

    [GeneratedRegex(@"\.(?<name>[A-Za-z0-9]+)|\[(?<index>[0-9]+)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Steps();
}
