using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Validation;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>
/// Whatever bytes a reader is given: it tells problems and throws nothing else, a document that it reads is written and read again as an
/// equal one, and it allocates in proportion to the bytes.
/// </summary>
public sealed class DocumentFuzzTests
{
    /// <summary>Faulty documents of all kinds together, in the default run; fewer only where SOCIALSERVICES_CASES asks for fewer of everything.</summary>
    private const int Documents = 200_000;

    private const int LeastOfAKind = 10_000;

    // Generous: a problem of a short value is a few hundred letters in each of two languages, with its path.
    private const long BytesPerByte = 4_000;
    private const long BytesAtLeast = 4_000_000;

    public static TheoryData<string> Read => DocumentKinds.Read;

    [Fact]
    public void Documents_OfAllKinds_AreAtLeastTwoHundredThousand() =>
        Assert.InRange(DocumentKinds.All.Where(kind => kind.IsRead).Sum(kind => Share(kind.Name)), 200_000, int.MaxValue);

    [Theory]
    [MemberData(nameof(Read))]
    public void TryParse_OfFaultyDocuments_TellsProblemsAndThrowsNothing(string kind)
    {
        var documents = new DocumentFuzz(DocumentKinds.Of(kind).Samples, SchemaFiles.Json[$"{kind}.schema.json"]["required"]!.AsArray().Select(name => name!.ToString()));
        var count = Property.Cases(Share(kind), Environment.GetEnvironmentVariable(Property.CasesVariable));
        var (read, refused) = (0, 0);
        var failures = new List<string>();

        Parallel.For(0, count, (i, loop) =>
        {
            var document = documents.Document((ulong)i);
            if (i % 2 == 0)
                document = DocumentKinds.Of(kind).Seal(document);
            try
            {
                if (Check(DocumentKinds.Of(kind), document))
                    Interlocked.Increment(ref read);
                else if (Interlocked.Increment(ref refused) % 16 == 0) // an exception takes longer than a document
                    Assert.True(Assert.Throws<DomainValidationException>(() => DocumentKinds.Of(kind).ReadOrThrow(document)).Report.HasErrors);
            }
            catch (Exception exception)
            {
                lock (failures)
                    failures.Add(FormattableString.Invariant($"document {i}: {exception}\n{Shown(document)}"));
                loop.Stop();
            }
        });

        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(3)));
        Assert.InRange(read, count / 200, count); // of receipts few: most faults break a digest
        Assert.InRange(refused, count / 4, count);
    }

    /// <summary>Twice the items take about twice the memory, whatever is wrong with them.</summary>
    [Theory]
    [InlineData("unknown properties", "\"a{0}\":1,", "")]
    [InlineData("one property again and again", "\"id\":1,", "")]
    [InlineData("items of another kind", "\"services\":[{1}7],", "7,")]
    [InlineData("empty items", "\"services\":[{1}{{}}],", "{},")]
    [InlineData("values below a long name", "\"{2}\":[{1}7],", "7,")]
    [InlineData("a property again and again below a long name", "\"{2}\":{{\"b\":1{1}}},", ",\"b\":1")]
    [InlineData("lines", "\"services\":[{1}7],", "\n\n\n7,")]
    [InlineData("a long text", "\"base\":\"{2}\",", "")]
    [InlineData("a long number", "\"year\":1{3},", "")]
    public void TryParse_OfTwiceAsMuch_AllocatesInProportion(string what, string pattern, string item)
    {
        var (small, large) = (Allocated(1_000), Allocated(2_000));

        Assert.True(large < (small * 5 / 2) + 100_000, $"{what}: {small} and {large} bytes");

        long Allocated(int count)
        {
            var part = pattern.Contains("{0}", StringComparison.Ordinal) || pattern == "\"id\":1,"
                ? string.Concat(Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, pattern, i)))
                : string.Format(CultureInfo.InvariantCulture, pattern, 0, string.Concat(Enumerable.Repeat(item, count)), new string('n', count), new string('0', count));
            var document = Encoding.UTF8.GetBytes($$"""{"schema":"socialservices.methodology/1",{{part}}"id":"a"}""");
            var least = long.MaxValue; // pools of the runtime may be emptied meanwhile
            for (var i = 0; i < 5; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                Assert.True(DocumentKinds.Of("methodology").Read(document).HasErrors);
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            return least;
        }
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void TryParse_OfDeepNesting_SaysSo(int levels)
    {
        foreach (var kind in DocumentKinds.All.Where(kind => kind.IsRead))
        {
            var problem = Assert.Single(kind.Read(Encoding.UTF8.GetBytes($$"""{"schema":"socialservices.{{kind.Name}}/1","id":{{new string('[', levels)}}{{new string(']', levels)}}}""")).Problems);

            Assert.Equal((DocumentProblemCodes.Syntax, "Objects and lists are nested deeper than 64 levels; check the brackets."), (problem.Code, problem.Text.English));
            Assert.Equal("Objekty a\u00A0seznamy jsou vnořeny do více než 64 úrovní; zkontrolujte závorky.", problem.Text.Czech);
        }
    }

    /// <summary>A number of any length is a problem of its place, and the message shows no more than its start.</summary>
    [Theory]
    [InlineData("1e999999")]
    [InlineData("-1E999999")]
    [InlineData("long")]
    public void TryParse_OfAHugeNumber_NamesItsPlace(string number)
    {
        var digits = number == "long" ? new string('9', 10_000) : number;
        foreach (var (kind, path) in new[] { ("methodology", "$.limits.maximum"), ("methodology", "$.year"), ("methodology", "$.share.ofCeiling"), ("service-plan", "$.request"), ("service-plan", "$.lines[0].provided[0].capacity"), ("project", "$.money.totalCost[0].value") })
        {
            var sample = DocumentKinds.Of(kind).Samples[0];
            var place = JsonPlaces.Of(JsonPlaces.Parse(sample)).Single(place => place.Path == path);
            var text = JsonPlaces.Parse(sample).With(place, JsonValue.Create("\u0001huge")).ToJsonString().Replace("\"\\u0001huge\"", digits, StringComparison.Ordinal);

            var problem = Assert.Single(DocumentKinds.Of(kind).Read(Encoding.UTF8.GetBytes(text)).Problems, problem => problem.Path == path);

            Assert.Equal(DocumentProblemCodes.WrongForm, problem.Code);
            Assert.InRange(problem.Text.English.Length, 20, 250);
        }
    }

    // By the length of the samples, so that each kind takes about the same time.
    private static int Share(string kind)
    {
        var kinds = DocumentKinds.All.Where(each => each.IsRead).ToList();
        var whole = kinds.Sum(Weight);
        return Math.Max(LeastOfAKind, (int)(Documents * Weight(DocumentKinds.Of(kind)) / whole) + 1);

        static decimal Weight(DocumentKind kind) => 1m / Math.Max(500, (decimal)kind.Samples.Average(sample => (double)sample.Length));
    }

    private static bool Check(DocumentKind kind, byte[] document)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var report = kind.Read(document);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (allocated > BytesAtLeast + (BytesPerByte * document.Length))
            throw new InvalidOperationException(FormattableString.Invariant($"{document.Length} bytes took {allocated} bytes of memory."));
        foreach (var problem in report.Problems)
        {
            if (problem.Line is null or < 1 || problem.Path.Length == 0 || string.IsNullOrWhiteSpace(problem.Text.Czech) || string.IsNullOrWhiteSpace(problem.Text.English))
                throw new InvalidOperationException($"A problem has a line, a path and both texts: {problem}.");
        }

        return !report.HasErrors;
    }

    private static string Shown(byte[] document)
    {
        var text = Encoding.UTF8.GetString(document);
        return text.Length <= 6_000 ? text : $"{text[..6_000]}…";
    }
}
