// Compiled by eng/mutation.cs into a copy of the tests, beside a library that holds all changes at once and has one of them on, or none.
// Tries many changes in one process: dotnet exec SocialServices.Domain.Tests.dll <places> <results> <which> <of>; or one that runs while types
// are made and needs a process of its own: <places> <results> <number>. A row of places is a number and a folder; a row of results is a number
// and what became of it: Killed, Timeout, Survived, NoCoverage, Early (runs only while types are made) or Begun, after which the process ended.
using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SocialServices.Domain.Tests;

/// <summary>Tries changes against the tests that reach them: those of the folder first, then properties and golden cases, quick ones before slow ones.</summary>
internal static class MutantTrials
{
    private static readonly string[] Folders = ["Monetary", "Time", "Law", "Compensation", "Indicators", "Contracts", "Entrustments"];
    private static readonly string[] Shared = ["Properties", "Golden"];
    private const int None = -1;
    private static readonly Type Switch = Assembly.Load("SocialServices.Domain").GetTypes().Single(type => type.Name == "MutantControl"); // the tool puts it there

    public static async Task<int> Main(string[] args)
    {
        var places = File.ReadLines(args[0]).Select(row => row.Split(' ')).Select(row => (Number: Number(row[0]), Folder: row[1])).ToList();
        var known = File.Exists(args[1]) ? File.ReadLines(args[1]).Select(row => Number(row.Split(' ')[0])).ToHashSet() : [];
        await using var results = new StreamWriter(args[1], append: true) { AutoFlush = true };
        if (args.Length == 3)
        {
            var single = places.Single(place => place.Number == Number(args[2]));
            results.WriteLine($"{single.Number} Begun");
            TurnOn(single.Number);
            var asked = Discovered().Where(test => IsAsked(test, single.Folder)).OrderBy(test => Array.IndexOf(Shared, FolderOf(test))).ToList();
            results.WriteLine($"{single.Number} {Tried(asked, _ => 1)}");
            return 0;
        }

        TurnOn(None);
        Record(true);
        var tests = Discovered();
        var first = await Run(tests, new()); // by now types are made, and what runs only then can't be changed any more
        var early = TakeReached();
        var reaching = await Reaching(tests.Where(test => !first.Failed.Contains(test.UniqueID)).ToList());
        Record(false);
        foreach (var (number, folder) in places.Where((_, i) => i % Number(args[3]) == Number(args[2])).Where(place => !known.Contains(place.Number)))
        {
            var reached = reaching.GetValueOrDefault(number, []).Where(each => IsAsked(each.Test, folder)).OrderBy(each => Array.IndexOf(Shared, FolderOf(each.Test))).ThenBy(each => each.Seconds).ToList();
            if (reached.Count == 0)
            {
                results.WriteLine($"{number} {(early.Contains(number) ? "Early" : "NoCoverage")}");
                continue;
            }

            var seconds = reached.ToDictionary(each => each.Test.UniqueID, each => each.Seconds);
            results.WriteLine($"{number} Begun");
            TurnOn(number);
            results.WriteLine($"{number} {Tried(reached.Select(each => each.Test).ToList(), test => seconds[test.UniqueID])}");
            TurnOn(None);
        }

        return 0;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string FolderOf(ITestCase test) => test.TestMethod.TestClass.Class.Name.Split('.') is [_, _, _, var folder, _, ..] ? folder : string.Empty;

    private static bool IsAsked(ITestCase test, string folder) => FolderOf(test) is var own && (own == folder || Shared.Contains(own));

    private static void TurnOn(int number) => Switch.GetField("ActiveMutant")!.SetValue(null, number);

    private static void Record(bool isOn) => Switch.GetField("CaptureCoverage")!.SetValue(null, isOn);

    private static HashSet<int> TakeReached() => ((IEnumerable)Switch.GetMethod("GetCoverageData")!.Invoke(null, null)!).Cast<IEnumerable>().SelectMany(list => list.Cast<int>()).ToHashSet();

    private static List<ITestCase> Discovered()
    {
        var found = new Messages();
        new XunitTestFramework(found).GetDiscoverer(Reflector.Wrap(typeof(MutantTrials).Assembly)).Find(includeSourceInformation: false, found, new Options());
        found.AllFound.Wait();
        return found.Found.Where(test => Folders.Contains(FolderOf(test)) || Shared.Contains(FolderOf(test))).ToList();
    }

    // The tests that reach each place, and how long they take.
    private static async Task<Dictionary<int, List<(ITestCase Test, double Seconds)>>> Reaching(List<ITestCase> tests)
    {
        var reaching = new Dictionary<int, List<(ITestCase, double)>>();
        var clock = new Stopwatch();
        await Run(tests, new()
        {
            Starts = () =>
            {
                TakeReached();
                clock.Restart();
            },
            Ends = test =>
            {
                var seconds = clock.Elapsed.TotalSeconds;
                foreach (var number in TakeReached())
                {
                    if (!reaching.TryGetValue(number, out var list))
                        reaching[number] = list = [];
                    list.Add((test, seconds));
                }
            },
        });
        return reaching;
    }

    // In growing batches, so that a quick test stops a change before a slow one runs. With the change off, a loop that it made endless ends.
    private static string Tried(List<ITestCase> tests, Func<ITestCase, double> seconds)
    {
        var most = 0.05;
        for (var next = 0; next < tests.Count;)
        {
            List<ITestCase> batch = [];
            var sum = 0.0;
            while (next < tests.Count && (batch.Count == 0 || sum + seconds(tests[next]) <= most))
            {
                sum += seconds(tests[next]);
                batch.Add(tests[next++]);
            }

            most *= 3;
            var run = Task.Run(() => Run(batch, new() { StopsAtFailure = true }));
            if (!run.Wait(TimeSpan.FromSeconds(10 + (10 * sum))))
            {
                TurnOn(None);
                if (!run.Wait(TimeSpan.FromSeconds(10)))
                    Environment.Exit(1);
                return "Timeout";
            }

            if (run.Result.Failed.Count > 0)
                return "Killed";
        }

        return "Survived";
    }

    private static async Task<Messages> Run(List<ITestCase> tests, Messages messages)
    {
        using var runner = new XunitTestAssemblyRunner(new TestAssembly(Reflector.Wrap(typeof(MutantTrials).Assembly)), tests.Cast<IXunitTestCase>(), new Messages(), messages, new Options());
        await runner.RunAsync();
        return messages;
    }

    /// <summary>One test at a time, and each message before the next step.</summary>
    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal)
        {
            ["xunit.discovery.PreEnumerateTheories"] = true, ["xunit.execution.DisableParallelization"] = true, ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => _values.GetValueOrDefault(name) is TValue value ? value : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }

    /// <summary>What the framework tells.</summary>
    private sealed class Messages : IMessageSink
    {
        public List<ITestCase> Found { get; } = [];

        public ManualResetEventSlim AllFound { get; } = new();

        public HashSet<string> Failed { get; } = new(StringComparer.Ordinal);

        public bool StopsAtFailure { get; init; }

        public Action? Starts { get; init; }

        public Action<ITestCase>? Ends { get; init; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            switch (message)
            {
                case ITestCaseDiscoveryMessage found:
                    Found.Add(found.TestCase);
                    break;
                case IDiscoveryCompleteMessage:
                    AllFound.Set();
                    break;
                case ITestCaseStarting:
                    Starts?.Invoke();
                    break;
                case ITestCaseFinished ended:
                    Ends?.Invoke(ended.TestCase);
                    break;
                case ITestFailed failed:
                    Failed.Add(failed.TestCase.UniqueID);
                    return !StopsAtFailure;
                case IErrorMessage error:
                    Failed.Add(string.Join(' ', error.Messages));
                    return !StopsAtFailure;
            }

            return true;
        }
    }
}
