// Mutation testing: dotnet run eng/mutation.cs [--every <n>] [--continue] <folder>..., such as dotnet run eng/mutation.cs Time Law. Stryker.NET
// changes the code of the folders at one place at a time, and a test must fail. First the tests of the same folders have their turn, which are
// quick; what they let through, properties and golden cases must stop. Works on a copy and takes hours for a large folder: with --every 3 only
// every third file of each folder is changed; with --continue the first turn is not run again but read from its report. Writes the rows of the
// folders into the table of docs/proof.md, and what survived into artifacts/mutation/survivors.txt.
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

var every = args.AsSpan().IndexOf("--every") is var at && at >= 0 ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : 1;
var continues = args.Contains("--continue");
var folders = args.Where((arg, i) => !arg.StartsWith("--", StringComparison.Ordinal) && (i == 0 || args[i - 1] != "--every")).ToArray();
var root = Root();
const string Source = "src/SocialServices.Domain/";
var domain = Path.Combine(root, Source);
if (folders.Length == 0 || folders.FirstOrDefault(folder => !Directory.Exists(Path.Combine(domain, folder))) is not null)
{
    Console.WriteLine($"Folders of {domain} are expected; they are {string.Join(", ", Directory.GetDirectories(domain).Select(Path.GetFileName).Order(StringComparer.Ordinal))}.");
    return 2;
}

// Texts are not changed: approved texts and pages hold them.
string[] left = ["string"];
var work = Directory.CreateTempSubdirectory("mutation-").FullName;
var tests = Path.Combine(work, "tests", "SocialServices.Domain.Tests");
var reports = Path.Combine(root, "artifacts", "mutation");
Dictionary<string, string> settings = new()
{
    ["SOCIALSERVICES_CASES"] = Environment.GetEnvironmentVariable("SOCIALSERVICES_CASES") ?? "5", // a mutant runs every test that reaches it
    ["RunAnalyzers"] = "false", ["CI"] = "true", ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
    ["DOTNET_TC_CallCounting"] = "0", ["DOTNET_TieredPGO"] = "0", ["DOTNET_EnableWriteXorExecute"] = "0", // a process lives for a second: compiling well does not pay
};
try
{
    Copy();
    Run(work, "dotnet", "tool", "restore");

    // Rows that code of the library makes would run it outside of any test, so that every test would have to run for what they reach.
    foreach (var file in Directory.GetFiles(tests, "*.cs", SearchOption.AllDirectories).Where(file => !file.StartsWith(Path.Combine(tests, "Golden"), StringComparison.Ordinal)))
        File.WriteAllText(file, Regex.Replace(File.ReadAllText(file), @"\[MemberData\((.*)\)\]", "[MemberData($1, DisableDiscoveryEnumeration = true)]"));

    var files = folders.SelectMany(folder => Directory.GetFiles(Path.Combine(domain, folder), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(domain, file).Replace('\\', '/')).Order(StringComparer.Ordinal).Where((_, i) => i % every == 0)).ToList();
    var mutants = Turn("folders", files.Select(file => $"**/{Source}{file}"), folders.Select(folder => $"Tests.{folder.Split('/')[0]}."));
    var places = mutants.Values.Where(mutant => !mutant.IsKilled).GroupBy(mutant => mutant.File, StringComparer.Ordinal)
        .Select(file => $"**/{Source}{file.Key}{string.Concat(file.Select(mutant => FormattableString.Invariant($"{{{mutant.Start}..{mutant.End}}}")).Distinct())}").ToList();
    continues = false;
    foreach (var (key, mutant) in places.Count == 0 ? [] : Turn("properties", places, ["Tests.Properties.", "Tests.Golden."])) // without places all of the library would be changed
    {
        if (mutants.TryGetValue(key, out var first) && !first.IsKilled)
            mutants[key] = mutant;
    }

    WriteTable(mutants.Values);
}
finally
{
    Directory.Delete(work, recursive: true);
}

return 0;

Dictionary<string, Mutant> Turn(string name, IEnumerable<string> places, IEnumerable<string> filters)
{
    var output = Path.Combine(reports, name);
    var report = Path.Combine(output, "reports", "mutation-report.json");
    if (!continues)
    {
        var config = new JsonObject
        {
            ["stryker-config"] = new JsonObject
            {
                ["project"] = "SocialServices.Domain.csproj", ["mutate"] = Items(places), ["ignore-methods"] = Items(["*Exception.ctor"]), ["ignore-mutations"] = Items(left),
                ["test-case-filter"] = $"FullyQualifiedName!~ConcurrencyTests&({string.Join('|', filters.Distinct().Select(filter => $"FullyQualifiedName~{filter}"))})",
                ["coverage-analysis"] = "perTest", ["reporters"] = Items(["json"]), ["concurrency"] = Environment.ProcessorCount,
                ["additional-timeout"] = 20_000, // on a busy machine a slow run is no endless loop, and a timeout counts as killed
            },
        };
        File.WriteAllText(Path.Combine(tests, "stryker-config.json"), config.ToJsonString());
        Run(tests, "dotnet", "stryker", "--config-file", "stryker-config.json", "--output", output, "--skip-version-check"); // beside the solution it would take every test project
    }

    var found = new Dictionary<string, Mutant>(StringComparer.Ordinal);
    foreach (var (path, file) in JsonNode.Parse(File.ReadAllText(report))!["files"]!.AsObject())
    {
        var within = path.Replace('\\', '/').Split(Source)[^1];
        var source = file!["source"]!.ToString();
        foreach (var mutant in file["mutants"]!.AsArray().Where(mutant => mutant!["status"]!.ToString() is "Killed" or "Timeout" or "Survived" or "NoCoverage"))
        {
            var (start, end) = (Offset(source, mutant!["location"]!["start"]!), Offset(source, mutant["location"]!["end"]!));
            var line = source.Split('\n')[(int)mutant["location"]!["start"]!["line"]! - 1].Trim();
            found[$"{within} {start} {end} {mutant["mutatorName"]} {mutant["replacement"]}"] =
                new(within, start, end, mutant["status"]!.ToString(), (int)mutant["location"]!["start"]!["line"]!, $"{mutant["mutatorName"]}: {line} => {mutant["replacement"]?.ToString().ReplaceLineEndings(" ")}");
        }
    }

    return found;
}

// Lines and columns count from one.
static int Offset(string source, JsonNode place)
{
    var offset = 0;
    for (var line = 1; line < (int)place["line"]!; line++)
        offset = source.IndexOf('\n', offset) + 1;
    return offset + (int)place["column"]! - 1;
}

static JsonArray Items(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

void Copy()
{
    foreach (var file in Run(root, "git", "ls-files", "-co", "--exclude-standard").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path.Combine(root, file))))
    {
        var target = Path.Combine(work, file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(root, file), target);
    }
}

// Between the marks of the page stands what this program writes; the rows of folders that were not changed this time stay.
void WriteTable(IEnumerable<Mutant> mutants)
{
    const string Start = "<!-- mutation -->", End = "<!-- end of mutation -->";
    var survivors = mutants.Where(mutant => !mutant.IsKilled).OrderBy(mutant => mutant.File, StringComparer.Ordinal).ThenBy(mutant => mutant.Line).ToList();
    File.WriteAllLines(Path.Combine(reports, "survivors.txt"), survivors.Select(mutant => FormattableString.Invariant($"{mutant.File}:{mutant.Line} {mutant.Status} {mutant.What}")));
    var page = Path.Combine(root, "docs", "proof.md");
    var text = File.ReadAllText(page);
    var rows = new SortedDictionary<string, string>(StringComparer.Ordinal);
    foreach (var row in text[text.IndexOf(Start, StringComparison.Ordinal)..text.IndexOf(End, StringComparison.Ordinal)].Split('\n').Where(row => row.StartsWith("| `", StringComparison.Ordinal)))
        rows[row.Split('`')[1]] = row;
    foreach (var folder in mutants.GroupBy(mutant => folders.First(folder => mutant.File.StartsWith(folder + '/', StringComparison.Ordinal)), StringComparer.Ordinal))
    {
        var (all, timedOut, survived) = (folder.Count(), folder.Count(mutant => mutant.Status == "Timeout"), folder.Count(mutant => !mutant.IsKilled));
        rows[folder.Key] = string.Create(CultureInfo.InvariantCulture, $"| `{folder.Key}` | {(every == 1 ? "all" : $"1 of {every}")} | {all} | {all - timedOut - survived} | {timedOut} | {survived} | {100m * (all - survived) / all:0.0} % |");
        Console.WriteLine(rows[folder.Key]);
    }

    var table = new StringBuilder("\n| Folder | Files | Mutants | Killed | Timed out | Survived | Score |\n|---|---|---|---|---|---|---|\n").AppendJoin('\n', rows.Values).Append('\n');
    File.WriteAllText(page, text[..(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)] + table + text[text.IndexOf(End, StringComparison.Ordinal)..]);
}

string Run(string folder, string program, params string[] arguments)
{
    var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
    foreach (var (name, value) in settings)
        start.Environment[name] = value;
    using var process = Process.Start(start)!;
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}");
}

static string Root()
{
    for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
    {
        if (File.Exists(Path.Combine(folder.FullName, "SocialServices.Domain.sln")))
            return folder.FullName;
    }

    throw new InvalidOperationException("Run it within the repository.");
}

/// <summary>A change of the code and what became of it.</summary>
internal sealed record Mutant(string File, int Start, int End, string Status, int Line, string What)
{
    public bool IsKilled => Status is "Killed" or "Timeout";
}
