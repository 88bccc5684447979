using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SocialServices.Domain.Testing;

/// <summary>
/// Makes faulty documents of good ones, for tests that a reader refuses them with reasons and never falls over: values of another kind, at the
/// ends of ranges or of thousands of digits, lost, repeated, moved and renamed properties, deep nesting, and bytes that are no text. A few
/// documents stay good. The same seed gives the same document on every machine.
/// </summary>
public sealed class DocumentFuzz
{
    // What a careless program or a malicious hand may write in place of a value.
    private static readonly string[] Tokens =
    [
        "null", "true", "false", "{}", "[]", "[[]]", "[{}]", "\"\"", "\" \"", "0", "-0", "1", "-1", "7.5", "0.005", "1e2", "1e999999", "-1e999999", "1E-999999", "1e",
        "2147483647", "-2147483648", "2147483648", "9999", "10000", "92233720368547758.07", "-92233720368547758.07", "92233720368547758.08", "9223372036854775807", "9223372036854.775807",
        "922337203685477.5807", "10000000000", "1000000000000", "0.01", "0.0001", "0.000001", "00", "01", "+1", ".5", "5.", "NaN", "Infinity", "\"NaN\"", "\"Infinity\"", "\"-1\"", "\"−1\"",
        "\"1e5\"", "\"85 %\"", "\"85,5 %\"", "\"999999999999 %\"", "\"2 763 000,00 Kč\"", "\"2,5\"", "\"1.000,00\"", "\"9 bed\"", "\"9.00001 bed\"", "\"922337203685477.5807 fte\"", "\"1 lightyear\"", "\"2.5 fte\"",
        "\"2022-02-30\"", "\"0001-01-01\"", "\"-9998-01-01\"", "\"9999-12-31\"", "\"10000-01-01\"", "\"2024-02-29\"", "\"2023-01-01\"", "\"2023-01-01..2023-12-31\"", "\"-9998-01-01..9999-12-31\"", "\"0001-01-01..9999-12-31\"",
        "\"..\"", "\"..9999-12-31\"", "\"2022-12-31..2022-01-01\"", "\"2012\"", "\"0000\"", "\"9999\"", "\"2016-00\"", "\"2016-13..2018-12\"", "\"0001-H1\"", "\"9999-H2\"", "\"51\"", "\"60a\"", "\"§ 51\"", "\"CDZ\"", "\"none\"", "\"other\"",
        "\"CZ051@2016-07-01\"", "\"CZ051@9999-12-31\"", "\"@2016-07-01\"", "\"5109/CZ0513@2016-07-01\"", "\"about 1\"", "\"1 rounded to 0\"", "\"1 rounded to 1\"", "\"about 92233720368547758.07\"", "\"9999999999999999999999999999999999\"",
        "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"2023-01-01\\u0000\"", "\"\\u202e\"", "\"\\ud83d\\ude00\"", "\"a\\nb\"", "\"\\x\"", "\"<script>\"", "'a'", "undefined", "/* a */ 1", "// a", "{\"cs\":\"a\"}", "{\"cs\":\"a\",\"en\":\"b\"}",
        new string('9', 10_000), "0." + new string('0', 10_000) + "1", "1" + new string('0', 400) + ".00", "\"" + new string('a', 10_000) + "\"", "\"" + new string('7', 3_000) + "\"",
    ];

    private static readonly string[] Names =
        ["\"\"", "\"schema\"", "\"a\"", "\"\\ud800\"", "\"\\u0000\"", "\"a.b\"", "\"a[0]\"", "\"'\"", "\"value\"", "\"source\"", "\"from\"", "\"to\"", "\"Ž\"", "\"" + new string('n', 2_000) + "\"", "7", "a", "null"];

    private static readonly int[] Depths = [10, 62, 63, 64, 65, 1_000, 5_000];

    private readonly List<FuzzNode> _seeds;
    private readonly HashSet<string> _kept;

    /// <param name="samples">Good documents, at least one, in UTF-8 JSON; comments are skipped.</param>
    /// <param name="kept">Names of the properties of the root that stay when a document is made small, such as those that a reader requires.</param>
    /// <exception cref="ArgumentException">There is no sample.</exception>
    /// <exception cref="JsonException">A sample is not JSON.</exception>
    public DocumentFuzz(IEnumerable<byte[]> samples, IEnumerable<string> kept)
    {
        ArgumentNullException.ThrowIfNull(samples);
        ArgumentNullException.ThrowIfNull(kept);
        _seeds = samples.Select(sample => FuzzNode.Of(JsonNode.Parse(sample, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip }))).ToList();
        if (_seeds.Count == 0)
            throw new ArgumentException("At least one sample is expected.", nameof(samples));
        _kept = kept.Select(name => $"\"{name}\"").ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The document of a seed.</summary>
    public byte[] Document(ulong seed)
    {
        var draw = new Draw(seed);
        var root = draw.OneOf(_seeds).Copy();
        Prune(root, draw);
        var changes = draw.Below(4); // none: a good document, made small
        for (var i = 0; i < changes; i++)
            Change(root, draw);
        var text = new StringBuilder();
        root.Write(text);
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return draw.Chance(30) ? Damaged(bytes, draw) : bytes;
    }

    // A large document takes long to read and holds the same as a few small ones.
    private void Prune(FuzzNode root, Draw draw)
    {
        var share = Math.Max(2, 100 * 8 / Math.Max(1, root.Children.Count));
        root.Children.RemoveAll(child => !_kept.Contains(child.Name!) && !draw.Chance(share));
        var all = new List<FuzzNode>();
        root.Collect(all);
        foreach (var list in all.Where(node => node.IsArray && node.Children.Count > 2))
            list.Children.RemoveRange(2, list.Children.Count - 2);
    }

    private static void Change(FuzzNode root, Draw draw)
    {
        var all = new List<FuzzNode>();
        root.Collect(all);
        var parents = all.Where(node => node.Children.Count > 0).ToList();
        if (parents.Count == 0)
            return;
        var parent = draw.OneOf(parents);
        var at = draw.Below(parent.Children.Count);
        var (name, value) = parent.Children[at];
        switch (draw.Below(14))
        {
            case 0:
                parent.Children.RemoveAt(at);
                break;
            case 1:
                parent.Children.Insert(draw.Below(parent.Children.Count + 1), (name, value.Copy()));
                break;
            case 2:
                parent.Children[at] = (parent.IsObject ? draw.OneOf(Names) : null, value);
                break;
            case 3:
                parent.Children.Add((parent.IsObject ? draw.OneOf(Names) : null, FuzzNode.Of(draw.OneOf(Tokens))));
                break;
            case 4:
                parent.Children[at] = (name, draw.OneOf(all).Copy());
                break;
            case 5:
                var levels = draw.Pick(Depths);
                var (open, close) = draw.Chance(50) ? ("[", "]") : ("{\"a\":", "}");
                parent.Children[at] = (name, FuzzNode.Of(string.Concat(Enumerable.Repeat(open, levels)) + (draw.Chance(50) ? "1" : string.Empty) + string.Concat(Enumerable.Repeat(close, levels))));
                break;
            case 6:
                var inside = new List<FuzzNode>();
                value.Collect(inside);
                parent.Children.AddRange(Enumerable.Repeat((name, value), inside.Count < 50 ? draw.Pick(2, 20) : 2));
                break;
            case 7:
                parent.Children.Reverse();
                break;
            case 8:
                value.Token = value.IsObject ? "[" : value.IsArray ? "{" : $"\"{value.Token}\"";
                break;
            default:
                var simple = all.Where(node => node is { IsObject: false, IsArray: false }).ToList();
                if (simple.Count > 0)
                    draw.OneOf(simple).Token = draw.OneOf(Tokens);
                break;
        }
    }

    private static byte[] Damaged(byte[] bytes, Draw draw)
    {
        var (at, length) = (draw.Below(bytes.Length), draw.Below(16));
        var end = Math.Min(bytes.Length, at + length);
        switch (draw.Below(9))
        {
            case 0:
                bytes[at] ^= (byte)(1 << draw.Below(8));
                return bytes;
            case 1:
                bytes[at] = draw.Pick<byte>(0x00, 0x22, 0x5C, 0x7B, 0x7D, 0x5B, 0x5D, 0x80, 0xC0, 0xED, 0xF8, 0xFF);
                return bytes;
            case 2:
                return bytes[..at];
            case 3:
                return [.. bytes[..at], .. bytes[end..]];
            case 4:
                return [.. bytes[..end], .. bytes[at..]];
            case 5:
                return [0xEF, 0xBB, 0xBF, .. bytes];
            case 6:
                return [.. bytes, .. draw.Pick("}", " ", "\n// a", "{}", "\0", "/*")!.Select(letter => (byte)letter)];
            case 7:
                return [.. bytes[..at], 0xED, 0xA0, 0x80, .. bytes[at..]]; // half of a surrogate pair
            default:
                return Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes));
        }
    }
}
