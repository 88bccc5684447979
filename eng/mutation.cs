// Mutation testing: dotnet run eng/mutation.cs [<folder>...], such as dotnet run eng/mutation.cs Time Law; all of them when none is named.
// Stryker.NET makes a library with all changes of the code of the folders, each behind a switch; eng/mutants.cs, compiled into a copy of the
// tests, turns on one after the other and asks the tests of the folder, then properties and golden cases. A test must fail. Takes minutes.
// Writes the rows of the folders into the table of docs/proof.md, and what survived into artifacts/mutation/survivors.txt.
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

string[] all = ["Monetary", "Time", "Law", "Compensation", "Indicators", "Contracts", "Entrustments"];
if (args.Except(all).FirstOrDefault() is { } unknown)
{
    Console.WriteLine($"'{unknown}' is none of the folders {string.Join(", ", all)}.");
    return 2;
}

var folders = args.Length == 0 ? all : args;
var root = Root();
const string Source = "src/SocialServices.Domain/", OwnTry = "CountedNoun.cs";
var work = Directory.CreateTempSubdirectory("mutation-").FullName;
var tests = Path.Combine(work, "tests", "SocialServices.Domain.Tests");
var built = Path.Combine(tests, "bin", "Debug", "net10.0");
var reports = Path.Combine(root, "artifacts", "mutation");
Dictionary<string, string> settings = new()
{
    ["SOCIALSERVICES_CASES"] = Environment.GetEnvironmentVariable("SOCIALSERVICES_CASES") ?? "5", // a change runs every test that reaches it
    ["RunAnalyzers"] = "false", ["CI"] = "true",
    ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["DOTNET_GCHeapHardLimit"] = "0x100000000", // a list that grows without end
};
try
{
    Copy();
    var places = Made();
    var (rows, known) = (Path.Combine(work, "places"), Path.Combine(work, "results"));
    File.WriteAllLines(rows, places.Select(place => FormattableString.Invariant($"{place.Key} {place.Value.Folder}")));
    Parallel.For(0, Environment.ProcessorCount, which => Try(rows, known + which, which.ToString(CultureInfo.InvariantCulture), Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture)));
    var became = Became(known);
    Parallel.ForEach(became.Where(each => each.Value == "Early"), new() { MaxDegreeOfParallelism = Environment.ProcessorCount },
        each => Try(rows, FormattableString.Invariant($"{known}-early-{each.Key}"), FormattableString.Invariant($"{each.Key}")));
    became = Became(known);
    WriteTable(places.Select(place => place.Value with { Status = became[place.Key] }).ToList());
}
finally
{
    Directory.Delete(work, recursive: true);
}

return 0;

// The library with all changes takes the place of that beside the tests; told is where the changes are, by their numbers. The tool would begin a
// process for each change, so it is asked to try those of one file only, with one test that keeps the library that it runs with. The others it
// makes, too, and reports as removed by the filter of places. Texts are not changed: approved texts and pages hold them.
Dictionary<int, Mutant> Made()
{
    File.Copy(Path.Combine(root, "eng", "mutants.cs"), Path.Combine(tests, "Mutants.cs"));
    Done(tests, "dotnet", "build", "-p:GenerateProgramFile=false", "-v", "q");
    var (project, kept) = (Path.Combine(work, "tests", "Kept"), Path.Combine(work, "kept.dll"));
    Directory.CreateDirectory(project);
    File.WriteAllText(Path.Combine(project, "Kept.csproj"), """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../../src/SocialServices.Domain/SocialServices.Domain.csproj" />
            <PackageReference Include="Microsoft.NET.Test.Sdk" />
            <PackageReference Include="xunit" />
            <PackageReference Include="xunit.runner.visualstudio" />
          </ItemGroup>
        </Project>
        """);
    File.WriteAllText(Path.Combine(project, "Kept.cs"), $$"""
        public class Kept
        {
            [Xunit.Fact]
            public void Library() => System.IO.File.Copy(System.Reflection.Assembly.Load("SocialServices.Domain").Location, {{JsonValue.Create(kept).ToJsonString()}}, overwrite: true);
        }
        """);
    var config = new JsonObject
    {
        ["stryker-config"] = new JsonObject
        {
            ["project"] = "SocialServices.Domain.csproj", ["mutate"] = Items(folders.Select(folder => $"**/{Source}{folder}/**/*.cs{{0..1}}").Append($"**/{Source}{OwnTry}")),
            ["ignore-methods"] = Items(["*Exception.ctor"]), ["ignore-mutations"] = Items(["string"]), ["reporters"] = Items(["json"]),
        },
    };
    File.WriteAllText(Path.Combine(project, "stryker-config.json"), config.ToJsonString());
    var output = Path.Combine(work, "output");
    Done(work, "dotnet", "tool", "restore");
    Done(project, "dotnet", "stryker", "--config-file", "stryker-config.json", "--output", output, "--skip-version-check"); // beside the solution it would take every test project
    File.Copy(kept, Path.Combine(built, "SocialServices.Domain.dll"), overwrite: true);
    var made = new Dictionary<int, Mutant>();
    foreach (var (path, file) in JsonNode.Parse(File.ReadAllText(Path.Combine(output, "reports", "mutation-report.json")))!["files"]!.AsObject())
    {
        var (within, lines) = (path.Replace('\\', '/').Split(Source)[^1], file!["source"]!.ToString().Split('\n'));
        if (!folders.Contains(within.Split('/')[0]))
            continue;
        var mutants = file["mutants"]!.AsArray().Select(mutant => mutant!).Where(mutant => mutant["status"]!.ToString() != "CompileError"
            && (mutant["status"]!.ToString() != "Ignored" || mutant["statusReason"]!.ToString() == "Removed by mutate filter")).ToList();
        foreach (var mutant in mutants.Where(mutant => mutant["mutatorName"]!.ToString() != "Block removal mutation" || !mutants.Any(inner => IsWithin(inner, mutant)))) // one change of a block suffices
        {
            var line = (int)mutant["location"]!["start"]!["line"]!;
            made[int.Parse(mutant["id"]!.ToString(), CultureInfo.InvariantCulture)] =
                new(within, line, $"{mutant["mutatorName"]}: {lines[line - 1].Trim()} => {mutant["replacement"]?.ToString().ReplaceLineEndings(" ")}", string.Empty);
        }
    }

    return made;
}

static bool IsWithin(JsonNode inner, JsonNode outer)
{
    return inner != outer && At(outer, "start").CompareTo(At(inner, "start")) <= 0 && At(inner, "end").CompareTo(At(outer, "end")) <= 0;

    static (int, int) At(JsonNode mutant, string end) => ((int)mutant["location"]![end]!["line"]!, (int)mutant["location"]![end]!["column"]!);
}

// A process that a change has ended is begun again after that change; one that ends without having begun any is a fault of its own.
void Try(string rows, string known, params string[] which)
{
    var tried = -1L;
    while (Run(built, "dotnet", ["exec", "SocialServices.Domain.Tests.dll", rows, known, .. which]).Code != 0 && which.Length == 2)
    {
        if (new FileInfo(known).Length is var now && now == tried)
            throw new InvalidOperationException($"The trials end before the next change of {known}.");
        tried = now;
    }
}

Dictionary<int, string> Became(string known)
{
    var became = new Dictionary<int, string>();
    foreach (var row in Directory.GetFiles(work, Path.GetFileName(known) + "*").OrderBy(file => file.Contains("-early-", StringComparison.Ordinal)).SelectMany(File.ReadLines).Select(row => row.Split(' ')))
        became[int.Parse(row[0], CultureInfo.InvariantCulture)] = row[1];
    return became;
}

static JsonArray Items(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

void Copy()
{
    foreach (var file in Done(root, "git", "ls-files", "-co", "--exclude-standard").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path.Combine(root, file))))
    {
        var target = Path.Combine(work, file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(root, file), target);
    }
}

// Between the marks of the page stands what this program writes; the rows of folders that were not changed this time stay.
void WriteTable(List<Mutant> mutants)
{
    const string Start = "<!-- mutation -->", End = "<!-- end of mutation -->";
    var survivors = mutants.Where(mutant => !mutant.IsKilled).OrderBy(mutant => mutant.File, StringComparer.Ordinal).ThenBy(mutant => mutant.Line).ToList();
    Directory.CreateDirectory(reports);
    File.WriteAllLines(Path.Combine(reports, "survivors.txt"), survivors.Select(mutant => FormattableString.Invariant($"{mutant.File}:{mutant.Line} {mutant.Status} {mutant.What}")));
    var page = Path.Combine(root, "docs", "proof.md");
    var text = File.ReadAllText(page);
    var rows = new SortedDictionary<string, string>(StringComparer.Ordinal);
    foreach (var row in text[text.IndexOf(Start, StringComparison.Ordinal)..text.IndexOf(End, StringComparison.Ordinal)].Split('\n').Where(row => row.StartsWith("| `", StringComparison.Ordinal)))
        rows[row.Split('`')[1]] = row;
    foreach (var folder in mutants.GroupBy(mutant => mutant.Folder, StringComparer.Ordinal))
    {
        var (changes, ended, survived) = (folder.Count(), folder.Count(mutant => mutant.Status is "Timeout" or "Begun"), folder.Count(mutant => !mutant.IsKilled));
        rows[folder.Key] = string.Create(CultureInfo.InvariantCulture, $"| `{folder.Key}` | {changes} | {changes - ended - survived} | {ended} | {survived} | {100m * (changes - survived) / changes:0.0} % |");
        Console.WriteLine(rows[folder.Key]);
    }

    var table = new StringBuilder("\n| Folder | Mutants | Killed | Without an end | Survived | Score |\n|---|---|---|---|---|---|\n").AppendJoin('\n', rows.Values).Append('\n');
    File.WriteAllText(page, text[..(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)] + table + text[text.IndexOf(End, StringComparison.Ordinal)..]);
}

string Done(string folder, string program, params string[] arguments) => Run(folder, program, arguments) is (0, var output) ? output
    : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} did not end well.");

(int Code, string Output) Run(string folder, string program, params string[] arguments)
{
    var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
    foreach (var (name, value) in settings)
        start.Environment[name] = value;
    using var process = Process.Start(start)!;
    var errors = process.StandardError.ReadToEndAsync();
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    if (process.ExitCode != 0)
        Console.WriteLine(output + errors.Result[..Math.Min(errors.Result.Length, 1000)]); // a stack that overflows is told call by call
    return (process.ExitCode, output);
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
internal sealed record Mutant(string File, int Line, string What, string Status)
{
    public string Folder => File.Split('/')[0];

    public bool IsKilled => Status is "Killed" or "Timeout" or "Begun";
}
