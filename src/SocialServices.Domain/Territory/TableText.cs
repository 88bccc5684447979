using System.Globalization;
using System.Text;

namespace SocialServices.Domain.Territory;

/// <summary>Reads an embedded table: a line for each row, words divided by spaces, the name last.</summary>
internal ref struct TableText(ReadOnlySpan<byte> table)
{
    private ReadOnlySpan<byte> _rest = table;
    private ReadOnlySpan<byte> _line;

    /// <summary>Goes to the next line; false after the last.</summary>
    public bool NextLine()
    {
        var any = !_rest.IsEmpty;
        _line = Cut(ref _rest, (byte)'\n');
        return any;
    }

    public string Word() => Encoding.UTF8.GetString(Cut(ref _line, (byte)' '));

    public int Number() => int.Parse(Cut(ref _line, (byte)' '), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>What is left of the line.</summary>
    public readonly string Name() => Encoding.UTF8.GetString(_line);

    private static ReadOnlySpan<byte> Cut(scoped ref ReadOnlySpan<byte> text, byte end)
    {
        var length = text.IndexOf(end);
        var part = length < 0 ? text : text[..length];
        text = length < 0 ? default : text[(length + 1)..];
        return part;
    }
}
