using System.Text.Json;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Entrustments;

/// <summary>Reader and writer of the JSON document "socialservices.network/1": every entry with its days, so that the history stays known.</summary>
internal static class NetworkDocument
{
    private const string Kind = "network";
    private const int Version = 1;

    /// <summary>Codes of the parts of a network.</summary>
    public static (string Code, NetworkStatus? Value)[] Statuses { get; } =
        [("basic", NetworkStatus.Basic), ("supplementary", NetworkStatus.Supplementary), ("minimal", NetworkStatus.Minimal), ("project", NetworkStatus.Project)];

    public static ValidationReport Read(ReadOnlySpan<byte> document, out RegionalNetwork? network) =>
        DocumentReader.Read(document, Kind, Version, Network, out network);

    public static byte[] Write(RegionalNetwork network) => DocumentWriter.Document(Kind, Version, network, Content);

    private static void Content(Utf8JsonWriter json, RegionalNetwork network)
    {
        json.WriteStartArray("entries");
        foreach (var entry in network.Entries)
        {
            json.WriteStartObject();
            Write(json, entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The network that a document tells; null when it has an error.</summary>
    internal static RegionalNetwork? Network(DocumentNode root)
    {
        var node = root.Required("entries");
        var entries = node.AsObjects(EntryOf);
        root.RefuseUnknown();
        return root.AddChecked(RegionalNetwork.Check(entries, node?.UnreadItems() ?? [], out var network)) ? network : null;
    }

    /// <summary>An entry, also inside another document; stand-ins for what can't be read.</summary>
    public static NetworkEntry EntryOf(DocumentNode node)
    {
        var entry = new NetworkEntry(node.Required("service")?.AsServiceIdentifier() ?? default, node.Required("form")?.AsServiceForm() ?? default, node.Required("capacity")?.AsCapacity() ?? default,
            node.Required("status")?.AsCode(Statuses) ?? default, node.Required("validity")?.AsValidity() ?? default, node.Required("resolution")?.AsText() ?? string.Empty);
        node.RefuseUnknown();
        return entry;
    }

    /// <summary>Writes the properties of an entry.</summary>
    public static void Write(Utf8JsonWriter json, NetworkEntry entry)
    {
        json.WriteString("service", entry.Service.ToString());
        json.WriteString("form", entry.Form.ToCode());
        json.WriteString("capacity", entry.Capacity.ToString());
        json.Code("status", Statuses, entry.Status);
        json.WriteString("validity", entry.Validity.ToString());
        json.WriteString("resolution", entry.Resolution);
    }
}
