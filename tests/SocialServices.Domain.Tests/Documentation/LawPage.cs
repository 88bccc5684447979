using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Tests.Architecture;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Documentation;

/// <summary>
/// Writes the page of an act from what the library holds: its days, amendments, dated values, and the steps and code lists that cite it.
/// What follows the marker is written by hand and stays.
/// </summary>
internal static partial class LawPage
{
    public const string ByHand = "<!-- Written by hand from here on; what stands above is generated from the tables of the library. -->";
    private static readonly Assembly Library = typeof(LegalAct).Assembly;
    private static readonly Table[] Tables = DatedTables.In(Library).Select(table => (Table)typeof(LawPage).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(table.GetType().GetGenericArguments()).Invoke(null, [table])!).ToArray();

    /// <summary>"Commission Decision (EU) 2025/2630" has the page "decision-eu-2025-2630.md".</summary>
    public static string NameOf(LegalAct act)
    {
        var kind = act.Name.English[..^act.Number.Length].Trim().Split(' ')[^1];
        return $"{Other().Replace($"{kind} {act.Number}", "-").Trim('-').ToLowerInvariant()}.md";
    }

    /// <summary>The table of all acts, for the page that leads to the others.</summary>
    public static string Overview()
    {
        var page = new StringBuilder("""
            # Law that the library cites

            One page for each act: what is encoded, since when, to when, and what is not known or not encoded. The library holds no legal advice;
            where it does not know, it says so with an error that names the value and the day.

            | Act | Page | In force, as far as the library knows | Dated values |
            |---|---|---|---:|

            """.ReplaceLineEndings("\n"));
        foreach (var act in LegalAct.All)
            page.Append($"| {act.Name.English}, {act.Title.English} | [{NameOf(act)}]({NameOf(act)}) | {InForce(act)} | {Of(act).Count()} |\n");
        return Plain(page.Append('\n').Append(ByHand).Append('\n').ToString());
    }

    public static string Generated(LegalAct act)
    {
        var tables = Of(act).ToList();
        var page = new StringBuilder($"# {act.Name.English}, {act.Title.English}\n\n");
        page.Append($"{Capital(Citation.Whole(act).ToText(Language.Czech))}: {act.Title.Czech}. In code: `LegalAct.{PropertyOf(act)}`.\n\n");
        page.Append("| | |\n|---|---|\n");
        page.Append($"| In force, as far as the library knows | {(act.Validity == Validity.Always ? string.Empty : $"`{act.Validity}` ")}{(act.Validity == Validity.Always ? InForce(act) : $"({InForce(act)})")} |\n");
        page.Append($"| Verified up to | {string.Join(", ", tables.Select(table => table.VerifiedUpTo).Distinct().Select(day => day is { } date ? Iso(date) : "not recorded").DefaultIfEmpty("not recorded"))} |\n");
        page.Append("\n## What is encoded\n");
        foreach (var group in tables.Where(table => table.Rows.Any(row => row.Kind != DatedSegmentKind.Unknown)).GroupBy(table => table.Shape))
            Section(page, group.ToList());
        Cited(page, act);
        Unknown(page, tables);
        Amendments(page, act);
        return Plain(page.Append('\n').Append(ByHand).Append('\n').ToString());
    }

    private static string InForce(LegalAct act) => act.Validity == Validity.Always ? "not recorded" : act.Validity.ToText(Language.English);

    // A value that several acts have set in turn shows on the page of each what that act set.
    private static IEnumerable<Table> Of(LegalAct act) => Tables.Where(table => table.Rows.Any(row => row.Citation?.Act == act))
        .Select(table => table.IsSetInTurn ? table with { Rows = table.Rows.Where(row => row.Citation?.Act == act).ToList() } : table);

    // Tables of the same values stand together: the maximum for accommodation is one for several types of service.
    private static void Section(StringBuilder page, List<Table> tables)
    {
        page.Append('\n');
        foreach (var table in tables)
            page.Append($"- {Capital(table.Name)} (`{table.Id}`): {table.Provision}\n");
        page.Append("\n| From | To | Value | Wording | To confirm |\n|---|---|---|---|---|\n");
        foreach (var row in tables[0].Rows)
            page.Append($"| {Iso(row.From)} | {row.To} | {row.Value} | {row.Wording} | {row.Reservation} |\n");
    }

    private static void Cited(StringBuilder page, LegalAct act)
    {
        var steps = Statics<StepDefinition>().SelectMany(step => step.Citations.Where(citation => citation.Act == act).Select(citation => (Provision: ProvisionOf(citation), By: $"step `{step.Id}`")));
        var lists = DatedTables.Citations(Library).Where(cited => cited.Citation.Act == act).Select(cited => (Provision: ProvisionOf(cited.Citation), By: $"`{cited.Owner}`"));
        var rows = steps.Concat(lists).GroupBy(cited => cited.Provision).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (rows.Count == 0)
            return;
        page.Append("\nCited by steps and code lists:\n\n| Provision | By |\n|---|---|\n");
        foreach (var row in rows)
            page.Append($"| {row.Key} | {string.Join(", ", row.Select(cited => cited.By).Distinct().Order(StringComparer.Ordinal))} |\n");
    }

    private static void Unknown(StringBuilder page, List<Table> tables)
    {
        var unknown = tables.SelectMany(table => table.Rows.Where(row => row.Kind == DatedSegmentKind.Unknown).Select(row => (table.Id, Row: row)))
            .GroupBy(each => (each.Row.From, each.Row.To, each.Row.Reservation)).ToList();
        if (unknown.Count == 0)
            return;
        page.Append("\n## What is not known\n\n| From | To | Why | Values |\n|---|---|---|---|\n");
        foreach (var group in unknown)
            page.Append($"| {Iso(group.Key.From)} | {group.Key.To} | {group.Key.Reservation} | {string.Join(", ", group.Select(each => $"`{each.Id}`"))} |\n");
    }

    private static void Amendments(StringBuilder page, LegalAct act)
    {
        if (act.Amendments.Count == 0)
            return;
        page.Append("\n## Amendments that the library knows\n\n| Number | In effect from | What it changed |\n|---|---|---|\n");
        foreach (var amendment in act.Amendments)
            page.Append($"| {amendment.Number} | {(amendment.EffectiveFrom is { } from ? Iso(from) : "not known")} | {amendment.Content.English} |\n");
    }

    private static Table Read<T>(Dated<T> dated)
    {
        var rows = dated.Segments.Select((segment, index) => new Row(segment.Kind, segment.From,
            dated.ValidityOf(index).To is { } to ? Iso(to) : "open",
            segment.Kind switch { DatedSegmentKind.Ended => "ended", DatedSegmentKind.Unknown => "not known", _ => Shown(segment.Value!) },
            segment.Note.English, segment.Citation)).ToList();
        return new(dated.Id, dated.Name.English, dated.VerifiedUpTo, rows);
    }

    private static string Shown(object value) => value switch
    {
        Citation => "in force",
        _ when value.GetType().GetMethod("ToText", [typeof(Language)]) is { } toText => (string)toText.Invoke(value, [Language.English])!,
        _ => value.ToString()!,
    };

    private static string ProvisionOf(Citation citation) => citation.Text.English.Split(", ") is [_, .. var provision] && provision.Length > 0 ? string.Join(", ", provision) : "the whole act";

    private static IEnumerable<T> Statics<T>() => Library.GetExportedTypes().Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)).Where(property => property.PropertyType == typeof(T)).Select(property => (T)property.GetValue(null)!);

    private static string PropertyOf(LegalAct act) => typeof(LegalAct).GetProperties(BindingFlags.Public | BindingFlags.Static).Single(property => property.GetValue(null) == (object)act).Name;

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Other();

    private sealed record Row(DatedSegmentKind Kind, LocalDate From, string To, string Value, string Reservation, Citation? Citation)
    {
        public string Wording => Citation?.Amendment?.Number ?? string.Empty;
    }

    private sealed record Table(string Id, string Name, LocalDate? VerifiedUpTo, List<Row> Rows)
    {
        public string Provision => string.Join(", ", Rows.Select(row => row.Citation).OfType<Citation>().Select(ProvisionOf).Distinct());

        public bool IsSetInTurn => Rows.Where(row => row.Kind != DatedSegmentKind.Ended).Select(row => row.Citation?.Act).OfType<LegalAct>().Distinct().Count() > 1;

        public string Shape => string.Join('|', Rows.Select(row => (row.Kind, row.From, row.To, row.Value, row.Wording, row.Reservation)));
    }
}
