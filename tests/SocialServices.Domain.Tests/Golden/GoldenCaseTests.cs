using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class GoldenCaseTests : IDisposable
{
    private const string Valid = """
        { "name": "A third", "source": "by hand", "rules": ["R16"], "input": { "whole": 100 }, "expected": { "first": "33.34 CZK", "count": 3, "clean": true } }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("golden");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void LoadAll_OfAFolder_ReadsEveryCaseByPath()
    {
        Write("b.case.json", Valid);
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "a"));
        Write("a/c.case.json", Valid);

        var cases = GoldenCase.LoadAll(_folder.FullName);

        Assert.Equal(["c.case.json", "b.case.json"], cases.Select(golden => golden.FileName));
        Assert.Equal("A third", cases[0].Name);
        Assert.Equal("by hand", cases[0].Source);
        Assert.Equal(["R16"], cases[0].Rules);
        Assert.Equal(100, cases[0].Input.GetProperty("whole").GetInt32());
        Assert.Equal("c.case.json", cases[0].ToString());
        Assert.Equal("3", cases[0].Expected["count"]);
    }

    [Fact]
    public void LoadAll_OfAFolderWithoutCases_Fails()
    {
        Assert.Contains("has no file '*.case.json'", Assert.Throws<ContractBrokenException>(() => GoldenCase.LoadAll(_folder.FullName)).Message, StringComparison.Ordinal);
        Assert.Throws<ContractBrokenException>(() => GoldenCase.LoadAll(Path.Combine(_folder.FullName, "none")));
    }

    [Theory]
    [InlineData("\"clean\": true", "\"clean\": null", "x.case.json: the expected 'clean' must be text, a number or a truth value.")]
    [InlineData("\"first\": \"33.34 CZK\", \"count\": 3, \"clean\": true", "", "x.case.json: it checks nothing: 'expected' has no entry.")]
    [InlineData("\"source\": \"by hand\"", "\"source\": \" \"", "x.case.json: 'source' must not be blank.")]
    [InlineData("\"source\": \"by hand\",", "", "x.case.json: 'source' of kind String is expected.")]
    [InlineData("\"rules\"", "\"rule\"", "x.case.json: the property 'rule' is not known; expected name, source, rules, input, expected.")]
    public void Load_OfAWrongCase_NamesTheFileAndWhatIsWrong(string good, string bad, string message)
    {
        Assert.Contains(good, Valid, StringComparison.Ordinal);
        var path = Write("x.case.json", Valid.Replace(good, bad, StringComparison.Ordinal));

        Assert.Equal(message, Assert.Throws<ContractBrokenException>(() => GoldenCase.Load(path)).Message);
    }

    [Fact]
    public void Load_OfNoJsonOrADoubledEntry_NamesTheFile()
    {
        Assert.StartsWith("x.case.json: it is not JSON", Assert.Throws<ContractBrokenException>(() => GoldenCase.Load(Write("x.case.json", "{"))).Message, StringComparison.Ordinal);
        Assert.StartsWith("x.case.json: it is not JSON", Assert.Throws<ContractBrokenException>(() =>
            GoldenCase.Load(Write("x.case.json", Valid.Replace("\"count\"", "\"first\"", StringComparison.Ordinal)))).Message, StringComparison.Ordinal);
        Assert.Equal("x.case.json: an object is expected.", Assert.Throws<ContractBrokenException>(() => GoldenCase.Load(Write("x.case.json", "[]"))).Message);
    }

    [Fact]
    public void Verify_OfOtherEntries_NamesFileEntryExpectedAndActual()
    {
        var golden = GoldenCase.Load(Write("x.case.json", Valid));

        golden.Verify(new Dictionary<string, string>(StringComparer.Ordinal) { ["first"] = "33.34 CZK", ["count"] = "3", ["clean"] = "true", ["more"] = "?" });
        var failure = Assert.Throws<ContractBrokenException>(() => golden.Verify(new Dictionary<string, string>(StringComparer.Ordinal) { ["first"] = "33.33 CZK", ["count"] = "3" }));

        Assert.Equal(
            "x.case.json: 'A third' (source: by hand) differs:\n  first: expected '33.34 CZK', actual '33.33 CZK'\n  clean: expected 'true', actual is missing.", failure.Message);
    }

    [Fact]
    public void VerifyText_OfAnApprovedText_ComparesAndWritesTheReceived()
    {
        var golden = GoldenCase.Load(Write("x.case.json", Valid));
        var received = Path.Combine(_folder.FullName, "x.explanation.cs.received.txt");

        Assert.Contains("does not exist", Assert.Throws<ContractBrokenException>(() => golden.VerifyText("explanation.cs", "one\ntwo")).Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\n", File.ReadAllText(received));
        File.Move(received, Path.Combine(_folder.FullName, "x.explanation.cs.approved.txt"));

        golden.VerifyText("explanation.cs", "one\r\ntwo\r\n");
        Assert.False(File.Exists(received));
        var failure = Assert.Throws<ContractBrokenException>(() => golden.VerifyText("explanation.cs", "one\n2"));
        Assert.Contains("differs in line 2:\n  expected: two\n  actual:   2", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\n2\n", File.ReadAllText(received));
    }

    [Fact]
    public void Verify_OfAPathThatIsNotApproved_IsRefused() =>
        Assert.Throws<ArgumentException>(() => ApprovedText.Verify(Path.Combine(_folder.FullName, "x.txt"), ""));

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
