using System.Text.Json;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Projects;

/// <summary>The sources of a document by their ids, and the statements that name them.</summary>
/// <param name="sources">Those that could be read.</param>
/// <param name="areAll">Whether all could be read; else a source that is not among them is no problem.</param>
internal sealed class ProjectSources(ValueList<PublishedSource> sources, bool areAll)
{
    /// <summary>The source that a value names; a stand-in, and a problem where it is known that there is none of that id.</summary>
    public PublishedSource Of(DocumentNode node)
    {
        var id = node.Required("source");
        var found = id?.Read(text => sources.FirstOrDefault(source => source.Id == text) is { } known ? (true, known) : (!areAll, null),
            $"označení některého ze zdrojů: {Known}", $"the id of one of the sources: {Known}", ProjectProblemCodes.Source);
        return found ?? new(id?.Text ?? string.Empty, default);
    }

    private string Known => string.Join(", ", sources.Select(source => source.Id));

    /// <summary>An attribute with its statements; that of no statement where one of them can't be read.</summary>
    public Stated<T> Stated<T>(DocumentNode? node, Func<DocumentNode, T?> read) where T : struct => Stated<T>(node, value => read(value) is { } one ? [one] : []);

    /// <inheritdoc cref="Stated{T}(DocumentNode, Func{DocumentNode, T?})"/>
    public Stated<T> StatedObjects<T>(DocumentNode? node, Func<DocumentNode, T?> read) where T : class => Stated<T>(node, value => read(value) is { } one ? [one] : []);

    private Stated<T> Stated<T>(DocumentNode? node, Func<DocumentNode, T[]> read) where T : notnull
    {
        if (node is null)
            return Projects.Statements.Stated<T>.Nowhere;
        var (statements, isRead) = (new List<Statement<T>>(), true);
        var (chosen, reason) = ((int?)null, default(BilingualText));
        foreach (var item in node.AsList())
        {
            if (item.AsObject() is null)
            {
                isRead = false;
                continue;
            }

            var value = item.Required("value") is { } given ? read(given) : [];
            var (source, wording, remark) = (Of(item), item.Optional("wording")?.AsText() ?? string.Empty, item.Optional("remark")?.AsBilingualText() ?? default);
            if (item.Optional("inForce") is { } inForce)
            {
                if (chosen is not null)
                    inForce.Report(ProjectProblemCodes.Id, new("Jako platné je zvoleno už jiné tvrzení; ponechte jedno.", "Another statement is chosen as the one in force already; keep one."));
                (chosen, reason) = (statements.Count, inForce.AsBilingualText());
            }

            item.RefuseUnknown();
            isRead &= value.Length > 0;
            statements.AddRange(value.Select(one => new Statement<T>(one, source) { Wording = wording, Remark = remark }));
        }

        return isRead ? new(statements.ToValueList(), chosen, reason) : Projects.Statements.Stated<T>.Nowhere;
    }

    /// <summary>Writes an attribute; nothing where no source states it.</summary>
    public static void Write<T>(Utf8JsonWriter json, string name, Stated<T> stated, Action<T> value) where T : notnull
    {
        var index = 0;
        json.Objects(name, stated.Statements, statement =>
        {
            json.WritePropertyName("value");
            value(statement.Value);
            json.WriteString("source", statement.Source.Id);
            json.Text("wording", statement.Wording);
            json.Text("remark", statement.Remark);
            if (stated.IsInForce(index++))
                json.Text("inForce", stated.Reason);
        });
    }
}
