using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace SocialServices.Domain.Tests.Properties;

/// <summary>Documents with a fault at any place: a bit, a lost or doubled stretch, an end too early, or a piece that does not belong.</summary>
internal static class MutatedDocument
{
    private static readonly byte[][] Pieces = new[] { "null", "-", "1e400", "[", "{", "\"\"", "\\ud800", "99999999999999999999", "\u0000", "-0.001", "\"9999-99-99\"", "{\"schema\":1}" }
        .Select(Encoding.UTF8.GetBytes).ToArray();

    public static Arbitrary<int> Seeds { get; } = Arb.From(Gen.Choose(0, int.MaxValue));

    /// <summary>The document with the fault of a seed.</summary>
    public static byte[] Of(byte[] document, int seed)
    {
        var (at, rest) = (seed % document.Length, seed / document.Length);
        var (kind, detail) = (rest % 5, rest / 5);
        var end = Math.Min(document.Length, at + 1 + (detail % 40));
        switch (kind)
        {
            case 0:
                byte[] changed = [.. document];
                changed[at] ^= (byte)(1 << (detail % 8));
                return changed;
            case 1:
                return [.. document[..at], .. document[end..]];
            case 2:
                return [.. document[..end], .. document[at..]];
            case 3:
                return document[..at];
            default:
                return [.. document[..at], .. Pieces[detail % Pieces.Length], .. document[at..]];
        }
    }
}
