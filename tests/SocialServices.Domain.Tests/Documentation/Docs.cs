namespace SocialServices.Domain.Tests.Documentation;

/// <summary>The files of the folder docs, copied beside the assembly.</summary>
internal static class Docs
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "docs");

    public static string Read(params ReadOnlySpan<string> path) => File.ReadAllText(Path.Combine([Folder, .. path]));

    /// <summary>Names of the files of a folder in order, without those that end otherwise.</summary>
    public static IEnumerable<string> Names(string folder, params string[] endings) => Directory.EnumerateFiles(Path.Combine(Folder, folder))
        .Select(file => Path.GetFileName(file))
        .Where(name => endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal);
}
