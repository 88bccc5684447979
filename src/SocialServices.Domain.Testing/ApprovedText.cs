namespace SocialServices.Domain.Testing;

/// <summary>Compares a text with an approved file; a difference writes the received text beside it, ready to be approved.</summary>
public static class ApprovedText
{
    private const string Approved = ".approved.txt";
    private const string Received = ".received.txt";

    /// <summary>The text equals the approved file; ends of lines do not matter, and one at the end of the file does not either.</summary>
    /// <param name="approvedFile">Path that ends in ".approved.txt". Where a test reads copies in its output folder, the received file
    /// goes to the source folder of the same relative path.</param>
    /// <param name="text">The text of today.</param>
    /// <exception cref="ArgumentException">The path does not end in ".approved.txt".</exception>
    /// <exception cref="ContractBrokenException">The texts differ, or the file does not exist.</exception>
    public static void Verify(string approvedFile, string text)
    {
        ArgumentNullException.ThrowIfNull(approvedFile);
        ArgumentNullException.ThrowIfNull(text);
        if (!approvedFile.EndsWith(Approved, StringComparison.Ordinal))
            throw new ArgumentException($"A path that ends in '{Approved}' is expected, not '{approvedFile}'.", nameof(approvedFile));

        Compare(approvedFile, SourceOf(Path.GetFullPath(approvedFile))[..^Approved.Length] + Received, text);
    }

    /// <summary>
    /// The text equals a file that is kept as it is generated, such as a page of documentation. Otherwise the received text is written
    /// beside it: "page.received.md" beside "page.md".
    /// </summary>
    /// <exception cref="ContractBrokenException">The texts differ, or the file does not exist.</exception>
    public static void VerifyGenerated(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        Compare(file, Path.ChangeExtension(SourceOf(Path.GetFullPath(file)), $".received{Path.GetExtension(file)}"), text);
    }

    private static void Compare(string approvedFile, string received, string text)
    {
        var actual = Normal(text);
        var expected = File.Exists(approvedFile) ? Normal(File.ReadAllText(approvedFile)) : null;
        if (actual == expected)
            return;

        File.WriteAllText(received, actual);
        var name = Path.GetFileName(approvedFile);
        throw new ContractBrokenException(
            $"{(expected is null ? $"'{name}' does not exist." : $"'{name}' differs {FirstDifference(expected, actual)}")}\n" +
            $"Received: {received}\nRead it; if it is right, rename it to '{name}'.");
    }

    /// <summary>
    /// The file of the same relative path in a folder above the output folder, at most up to the one of the solution; the file itself
    /// where there is none.
    /// </summary>
    private static string SourceOf(string file)
    {
        var relative = Path.GetRelativePath(AppContext.BaseDirectory, file);
        if (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative))
            return file;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory).Parent; folder is not null; folder = folder.Parent)
        {
            var source = Path.Combine(folder.FullName, relative);
            if (Directory.Exists(Path.GetDirectoryName(source)))
                return source;
            if (folder.EnumerateFiles("*.sln*").Any())
                break;
        }

        return file;
    }

    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static string FirstDifference(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return FormattableString.Invariant($"in line {line + 1}:\n  expected: {At(left, line)}\n  actual:   {At(right, line)}");

        static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(end of the text)";
    }
}
