using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace SocialServices.Domain.Testing;

/// <summary>Documents with a fault at any place: a bit, a lost or doubled stretch, an end too early, or a piece that does not belong.</summary>
public static class MutatedDocument
{
    private static readonly byte[][] Pieces = new[] { "null", "-", "1e400", "[", "{", "\"\"", "\\ud800", "99999999999999999999", "\u0000", "-0.001", "\"9999-99-99\"", "{\"schema\":1}" }
        .Select(Encoding.UTF8.GetBytes).ToArray();

    /// <summary>Seeds, each of one fault.</summary>
    public static Arbitrary<int> Seeds { get; } = Arb.From(Gen.Choose(0, int.MaxValue));

    /// <summary>The document with the fault of a seed.</summary>
    /// <exception cref="ArgumentException">The document is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The seed is negative.</exception>
    public static byte[] Of(byte[] document, int seed)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfNegative(seed);
        if (document.Length == 0)
            throw new ArgumentException("A document of at least one byte is expected.", nameof(document));
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
