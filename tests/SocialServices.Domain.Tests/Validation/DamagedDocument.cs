using System.Text;

namespace SocialServices.Domain.Tests.Validation;

/// <summary>Documents with a few things changed at random, from bytes that are no text to values at the ends of their ranges.</summary>
internal static class DamagedDocument
{
    private static readonly string[] Values =
    [
        "null", "true", "[]", "{}", "-1", "0", "1e400", "-0.001", "9223372036854775807", "99999999999999999999.99", "\"\"", "\" \"", "\"\\u0000\"", "\"9999-12-31\"", "\"-9998-01-01\"", "\"2019-06-01\"",
        "\"..\"", "\"9999-12-31..\"", "\"0 bed\"", "\"1000000000 fte\"", "\"published\"", "\"changed\"", "\"cancelled-from-beginning\"", "\"fine-claimed\"", "\"1\"",
    ];

    /// <summary>The same seed damages in the same way.</summary>
    public static byte[] Of(byte[] document, int seed)
    {
        var random = new Random(seed);
        var bytes = document.ToList();
        for (var left = random.Next(1, 4); left > 0 && bytes.Count > 0; left--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, random.Next(Math.Min(30, bytes.Count - at)));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, random.Next(Math.Min(300, bytes.Count - at))));
                    break;
                default:
                    bytes = Replaced(bytes, at, Values[random.Next(Values.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }

    // The value of the property that stands next, on the same line, becomes another one.
    private static List<byte> Replaced(List<byte> bytes, int at, string value)
    {
        var start = bytes.FindIndex(at, each => each == (byte)':') + 1;
        if (start == 0)
            return bytes;
        var end = bytes.FindIndex(start, each => each is (byte)',' or (byte)'\n');
        return end < 0 ? bytes : [.. bytes[..start], .. Encoding.UTF8.GetBytes(value), .. bytes[end..]];
    }
}
