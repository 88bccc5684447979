using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Indicators.Supports;

/// <summary>
/// Reader and writer of the JSON document "socialservices.support-history/1": the checked records of a project, each in one short text, and what is
/// known of the persons. The reader checks each record as the rows were checked.
/// </summary>
internal static class SupportHistoryDocument
{
    private const string Kind = "support-history";
    private const int Version = 1;
    private const int LeastParts = 5;
    private const int MostParts = 8;

    private static readonly (string Code, StayDayRule? Value)[] StayDayRules = [("arrival-only", StayDayRule.ArrivalOnly), ("both-days", StayDayRule.BothDays)];

    private static readonly (string Code, SensitiveAnswer? Value)[] Answers =
        [("refused", SensitiveAnswer.Refused), ("applies", SensitiveAnswer.Applies), ("does-not-apply", SensitiveAnswer.DoesNotApply)];

    /// <summary>Codes of the kinds of support, in their order.</summary>
    public static ValueList<(string Code, SupportKind Value)> Kinds { get; } =
    [
        ("direct-work", SupportKind.DirectWork), ("work-on-behalf", SupportKind.WorkOnBehalf), ("contact", SupportKind.Contact), ("intervention", SupportKind.Intervention),
        ("stay", SupportKind.ResidentialStay), ("housing-month", SupportKind.HousingMonth), ("electronic", SupportKind.Electronic),
    ];

    public static ValidationReport Read(ReadOnlySpan<byte> document, out SupportHistory? history) => DocumentReader.Read(document, Kind, Version, History, out history);

    /// <summary>The history inside another document; none when it has an error.</summary>
    public static SupportHistory? ReadInside(DocumentNode root) => DocumentReader.ReadInside(root, Kind, Version, History);

    public static byte[] Write(SupportHistory history) => DocumentWriter.Document(Kind, Version, history, Content);

    /// <summary>The history as a part of another document.</summary>
    public static void Write(Utf8JsonWriter json, SupportHistory history) => json.Part(Kind, Version, history, Content);

    /// <summary>What a document says; the history is null when it has an error.</summary>
    internal static SupportHistory? History(DocumentNode root)
    {
        var project = root.Required("project") is { } node ? ProjectOf(node) : null;
        var personList = root.Required("persons");
        var persons = (personList?.AsList() ?? []).Select(PersonOf).ToList();
        OnlyOnce(personList, persons, person => BilingualText.Of(person.ToText));
        var (needs, workers, beds) = (Texts(root, "needs"), Texts(root, "workers"), Texts(root, "beds"));
        var records = RecordsOf(root.Required("records"), new(project, personList?.IsArray == true ? persons : null, Named(root, "needs", needs), Named(root, "workers", workers), Named(root, "beds", beds)));

        // A stand-in where the project can't be read, so that what else is wrong is told at once.
        var whole = project ?? SupportedProject.Create("?", new(SupportRecord.FirstDay, SupportRecord.LastDay), [new("?", ServiceType.All[0])]);
        var builder = new HistoryBuilder(whole);
        Read(root.Optional("details"), project, builder, DetailsOf, (rows, details, path) => rows.Read(details, path));
        Read(root.Optional("identifications"), project, builder, IdentificationOf, (rows, identification, path) => rows.Read(identification, path));
        Read(root.Optional("contracts"), project, builder, ContractOf, (rows, contract, path) => rows.Read(contract, path));
        root.RefuseUnknown();
        if (!root.HasNoError())
            return null;
        var found = new ProblemList();
        builder.Add(persons, records, needs, workers, beds, "$.persons");
        return builder.Build(found, out _).With(found.Report);
    }

    private static void Content(Utf8JsonWriter json, SupportHistory history)
    {
        var project = history.Project;
        json.WriteStartObject("project");
        json.WriteString("name", project.Name);
        json.WriteString("period", TextOf(project.Period));
        json.Code("stayDays", StayDayRules, project.StayDays);
        json.Objects("services", project.Services, service =>
        {
            json.WriteString("key", service.Key);
            json.WriteString("type", service.Type.Code);
            json.Text("days", service.Days is { } days ? TextOf(days) : null);
        });
        json.WriteEndObject();
        json.WriteStartArray("persons");
        foreach (var person in history.Persons)
            Write(json, person);
        json.WriteEndArray();
        json.Texts("needs", history.Needs, need => need);
        json.Texts("workers", history.Workers, worker => worker);
        json.Texts("beds", history.Beds, bed => bed);
        json.WriteStartArray("records");
        foreach (var record in history.Records)
            json.WriteStringValue(TextOf(record));
        json.WriteEndArray();
        json.Objects("details", history.Details, details => Write(json, details));
        json.Objects("identifications", history.Identifications, identification =>
        {
            Write(json, "code", identification.Anonymous);
            Write(json, "person", identification.Person);
            json.Date("day", identification.Day);
        });
        json.Objects("contracts", history.Contracts, contract =>
        {
            Write(json, "person", contract.Person);
            json.WriteString("service", contract.Service);
            json.Date("from", contract.From);
            json.Date("to", contract.To);
        });
    }

    private static SupportedProject? ProjectOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var name = node.Required("name")?.AsText() ?? string.Empty;
        var period = node.Required("period")?.AsInterval() ?? new(SupportRecord.FirstDay, SupportRecord.LastDay);
        var stayDays = node.Optional("stayDays")?.AsCode(StayDayRules) ?? default;
        var services = node.Required("services").AsObjects(item =>
        {
            var service = new SupportedService(item.Required("key")?.AsText() ?? string.Empty, item.Required("type")?.AsServiceType() ?? ServiceType.All[0], item.Optional("days")?.AsInterval());
            item.RefuseUnknown();
            return service;
        });
        node.RefuseUnknown();
        return node.AddChecked(SupportedProject.TryCreate(name, period, services, out var project, stayDays)) ? project : null;
    }

    /// <summary>An identified person is a text, an anonymous one an object with its service; nobody and a problem for another form.</summary>
    private static PersonKey PersonOf(DocumentNode node)
    {
        if (!node.IsText && !node.IsObject)
        {
            node.Expected("klíč osoby, např. \"N1\" nebo { \"service\": …, \"code\": … }", "a key of a person such as \"N1\" or { \"service\": …, \"code\": … }");
            return default;
        }

        if (node.IsText)
            return Given(node, PersonKey.Identified(node.Text));
        var person = PersonKey.Anonymous(node.Required("service")?.AsText() ?? string.Empty, node.Required("code")?.AsText() ?? string.Empty);
        node.RefuseUnknown();
        return Given(node, person);
    }

    private static PersonKey Given(DocumentNode node, PersonKey person)
    {
        if (!person.IsValid)
            node.Report(SupportProblemCodes.Blank, new("Klíč osoby nesmí být prázdný.", "The key of a person must not be blank."));
        return person;
    }

    private static ValueList<string> Texts(DocumentNode root, string name)
    {
        if (root.Optional(name) is not { } node)
            return [];
        var texts = node.AsList().Select(item =>
        {
            var text = item.AsText();
            if (item.IsText && string.IsNullOrWhiteSpace(text))
                item.Report(SupportProblemCodes.Blank, new("Klíč nesmí být prázdný.", "A key must not be blank."));
            return text;
        }).ToValueList();
        OnlyOnce(node, texts, BilingualText.Same);
        if (texts.Count > HistoryBuilder.MostTexts)
            node.Report(SupportProblemCodes.Range, new("Různých potřeb, pracovníků a\u00A0lůžek je nejvýše po 65 535.", "At most 65,535 different needs, workers and beds are possible."));
        return texts;
    }

    // How many texts a record can point to; that there are more, or that it is no list, is told of the list.
    private static int Named(DocumentNode root, string name, ValueList<string> texts) => root.Find(name) is { IsArray: false } ? int.MaxValue : Math.Min(texts.Count, HistoryBuilder.MostTexts);

    // What could not be read is no key that stands twice.
    private static void OnlyOnce<T>(DocumentNode? node, IReadOnlyList<T> keys, Func<T, BilingualText> textOf) where T : notnull
    {
        if (node is null)
            return;
        var (known, unread) = (new HashSet<T>(), node.UnreadItems());
        for (var i = 0; i < keys.Count; i++)
        {
            if (unread.Contains(i) || known.Add(keys[i]))
                continue;
            var key = textOf(keys[i]);
            node.Items[i].Report(SupportProblemCodes.Duplicate, new($"Klíč '{key.Czech}' je v\u00A0seznamu dvakrát.", $"The key '{key.English}' stands in the list twice."));
        }
    }

    private static SupportRecord[] RecordsOf(DocumentNode? node, Places places)
    {
        var items = node?.AsList().ToList() ?? [];
        var (records, bedDays) = (new SupportRecord[items.Count], new HashSet<(int, int, int, int)>());
        for (var i = 0; i < records.Length; i++)
        {
            if (!items[i].IsText)
            {
                items[i].Expected($"text '{Places.Form.Czech}'", $"a text '{Places.Form.English}'");
            }
            else if (places.TryRead(items[i].Text, out var record) is { } fault)
            {
                items[i].Report(fault.Code, fault.Text);
            }
            else
            {
                records[i] = record;
                if (record.Kind == SupportKind.ResidentialStay && !bedDays.Add((record.Person, record.Service, record.Bed, record.DayNumber)))
                    items[i].Report(SupportProblemCodes.OverlappingStays, new("Den této osoby na tomto lůžku je v\u00A0seznamu dvakrát; započte se jednou.", "This day of this person on this bed stands in the list twice; it counts once."));
            }
        }

        return records;
    }

    private static void Read<T>(
        DocumentNode? list, SupportedProject? project, HistoryBuilder builder, Func<DocumentNode, T> read, Action<SupportRowReader, T, string> check)
    {
        foreach (var node in list?.AsList() ?? [])
        {
            var before = node.ProblemsOfDocument;
            var item = read(node.AsObject() ?? node);
            if (node.ProblemsOfDocument == before && project is not null)
            {
                var found = new ProblemList();
                check(new(project, builder, found), item, node.Path); // the whole path, which a history keeps for statements that contradict each other
                node.Report(new ValidationReport(found.Report.Problems.Select(problem => problem with { Path = $"${problem.Path[node.Path.Length..]}" }).ToValueList()));
            }

            node.RefuseUnknown();
        }
    }

    private static PersonDetails DetailsOf(DocumentNode node) => new()
    {
        Person = PersonOf(node, "person"),
        BirthDate = node.Optional("birthDate")?.AsDate(),
        Sex = node.Optional("sex")?.AsText(),
        LabourStatus = node.Optional("labourStatus")?.AsText(),
        Education = node.Optional("education")?.AsText(),
        Sensitive = node.Optional("sensitive").AsObjects(item =>
        {
            var sensitive = new SensitiveItem(item.Required("code")?.AsText() ?? string.Empty, item.Required("answer")?.AsCode(Answers) ?? default);
            item.RefuseUnknown();
            return sensitive;
        }),
        Family = node.Optional("family")?.AsText(),
        Children = node.Optional("children")?.AsList().Select(item => item.AsDate() ?? default).ToValueList() ?? [],
        TargetGroups = node.Optional("targetGroups")?.AsList().Select(item => item.AsText()).ToValueList() ?? [],
        Outcomes = node.Optional("outcomes").AsObjects(item =>
        {
            var outcome = new ExitOutcome(item.Required("day")?.AsDate() ?? default, item.Required("code")?.AsText() ?? string.Empty);
            item.RefuseUnknown();
            return outcome;
        }),
    };

    private static Identification IdentificationOf(DocumentNode node) => new(PersonOf(node, "code"), PersonOf(node, "person"), node.Required("day")?.AsDate() ?? default);

    private static UserContract ContractOf(DocumentNode node) =>
        new(PersonOf(node, "person"), node.Required("service")?.AsText() ?? string.Empty, node.Required("from")?.AsDate() ?? default, node.Optional("to")?.AsDate());

    private static PersonKey PersonOf(DocumentNode node, string name) => node.Required(name) is { } person ? PersonOf(person) : default;

    private static void Write(Utf8JsonWriter json, PersonDetails details)
    {
        Write(json, "person", details.Person);
        json.Date("birthDate", details.BirthDate);
        Given(json, "sex", details.Sex);
        Given(json, "labourStatus", details.LabourStatus);
        Given(json, "education", details.Education);
        json.Objects("sensitive", details.Sensitive, item =>
        {
            json.WriteString("code", item.Code);
            json.Code("answer", Answers, item.Answer);
        });
        Given(json, "family", details.Family);
        json.Texts("children", details.Children, LocalDatePattern.Iso.Format);
        json.Texts("targetGroups", details.TargetGroups, group => group);
        json.Objects("outcomes", details.Outcomes, outcome =>
        {
            json.Date("day", outcome.Day);
            json.WriteString("code", outcome.Code);
        });
    }

    private static void Write(Utf8JsonWriter json, string name, PersonKey person)
    {
        json.WritePropertyName(name);
        Write(json, person);
    }

    private static void Write(Utf8JsonWriter json, PersonKey person)
    {
        if (person.Service is not { } service)
        {
            json.WriteStringValue(person.Code);
            return;
        }

        json.WriteStartObject();
        json.WriteString("service", service);
        json.WriteString("code", person.Code);
        json.WriteEndObject();
    }

    // An empty code is kept: what the caller hands in comes back.
    private static void Given(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static string TextOf(DateInterval days) => Validity.Between(days.Start, days.End).ToString();

    private static string TextOf(in SupportRecord record)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{record.Person} {LocalDatePattern.Iso.Format(record.Day)} {record.Service} {Kinds[(int)record.Kind].Code} {record.Amount}");
        return (record.Need | record.Worker | record.Bed) == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text} {record.Need} {record.Worker} {record.Bed}");
    }

    /// <summary>What the numbers of a record may point to; the project and the persons are none where they could not be read.</summary>
    private sealed class Places(SupportedProject? project, List<PersonKey>? persons, int needs, int workers, int beds)
    {
        public static BilingualText Form => new("osoba den služba druh množství [potřeba pracovník lůžko]", "person day service kind amount [need worker bed]");

        /// <summary>A record; what is wrong with it where it can't be read or is none of the project.</summary>
        public (string Code, BilingualText Text)? TryRead(ReadOnlySpan<char> text, out SupportRecord record)
        {
            record = default;
            Span<Range> parts = stackalloc Range[MostParts + 1];
            var count = text.Split(parts, ' ');
            Span<int> numbers = stackalloc int[MostParts];
            var day = LocalDate.MinIsoValue;
            var isRead = count is LeastParts or MostParts && DateText.TryRead(text[parts[1]], out day);
            for (var i = 0; i < count && isRead; i++)
                isRead = i is 1 or 3 || (IdentifierText.IsDigits(text[parts[i]], 1, int.MaxValue) && int.TryParse(text[parts[i]], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]));
            if (!isRead)
            {
                return (DocumentProblemCodes.WrongForm, new(
                    $"Očekává se '{Form.Czech}' oddělené mezerou, např. '0 2020-03-01 0 direct-work 60'; ne '{text}'.", $"Expected '{Form.English}' divided by a space, such as '0 2020-03-01 0 direct-work 60'; not '{text}'."));
            }

            if (KindOf(text[parts[3]]) is not { } kind)
            {
                return (DocumentProblemCodes.UnknownCode, new(
                    $"Druh podpory je některý z\u00A0{string.Join(", ", Kinds.Select(kind => kind.Code))}; ne '{text[parts[3]]}'.", $"A kind of support is one of {string.Join(", ", Kinds.Select(kind => kind.Code))}; not '{text[parts[3]]}'."));
            }

            var (person, service, amount, need, worker, bed) = (numbers[0], numbers[2], numbers[4], numbers[5], numbers[6], numbers[7]);
            if (person >= persons?.Count || need > needs || worker > workers || bed > beds || (project is not null && service >= project.Services.Count))
            {
                return (SupportProblemCodes.Range, new(
                    "Pořadí osoby a\u00A0služby je od 0, potřeby, pracovníka a\u00A0lůžka od 1 (0 znamená žádné); některé ukazuje za konec seznamu.",
                    "The position of a person and service is from 0, that of a need, worker and bed from 1 (0 is none); one points behind the end of its list."));
            }

            return project is null || persons is null ? null : Checked(project, persons, new(person, day, service, kind, amount, need, worker, bed), out record);
        }

        private static (string Code, BilingualText Text)? Checked(SupportedProject project, List<PersonKey> persons, in Parts parts, out SupportRecord record)
        {
            record = default;
            var (key, code) = (project.Services[parts.Service].Key, persons[parts.Person]);
            if (!project.DaysOf(parts.Service).Contains(parts.Day))
                return (SupportProblemCodes.OutsideProject, SupportRowReader.Outside(parts.Day, project.DaysOf(parts.Service)));
            if (code.IsAnonymous && code.Service != key)
                return (SupportProblemCodes.ForeignCode, SupportRowReader.ForeignCode(code, key));
            if (!parts.HasGoodAmount)
            {
                return (SupportProblemCodes.Range, new(
                    $"Množství je 1 až 1 000 000 minut, 1 za den pobytu, 1 za měsíc bydlení v\u00A0jeho poslední den a\u00A00 v\u00A0první den bydlení; ne {parts.Amount}.",
                    $"An amount is 1 to 1,000,000 minutes, 1 for a day of a stay, 1 for a month of housing on its last day and 0 on the first day of housing; not {parts.Amount}."));
            }

            if (parts.Bed > 0 && parts.Kind != SupportKind.ResidentialStay)
                return (SupportProblemCodes.Range, new("Lůžko má jen pobyt.", "Only a stay has a bed."));
            record = new(parts.Person, SupportRecord.NumberOf(parts.Day), parts.Service, parts.Kind, parts.Amount, parts.Need, parts.Worker, parts.Bed);
            return null;
        }

        private static SupportKind? KindOf(ReadOnlySpan<char> code)
        {
            foreach (var (known, kind) in Kinds.AsSpan())
            {
                if (code.SequenceEqual(known))
                    return kind;
            }

            return null;
        }
    }

    private readonly record struct Parts(int Person, LocalDate Day, int Service, SupportKind Kind, int Amount, int Need, int Worker, int Bed)
    {
        public bool HasGoodAmount => Kind switch
        {
            SupportKind.ResidentialStay => Amount == 1,
            SupportKind.HousingMonth => (Amount == 0 && Day.Day == 1) || (Amount == 1 && Day.PlusDays(1).Day == 1),
            _ => Amount is >= 1 and <= SupportRowReader.MostMinutes,
        };
    }
}
