using System.Text;
using FsCheck.Fluent;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Documentation;
using SocialServices.Domain.Tests.Validation;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Entrustments;

/// <summary>The document of a network: what is wrong in it with path and line, and that nothing of its history is lost in it.</summary>
public sealed class NetworkDocumentTests
{
    private const string Document = """
        {
          "schema": "socialservices.network/1",
          "entries": [
            { "service": "1234567", "form": "field", "capacity": "2.5 fte", "status": "basic", "validity": "2022-01-01..2022-12-31", "resolution": "ZK 1" },
            { "service": "1234567", "form": "field", "capacity": "3 fte", "status": "basic", "validity": "2023-01-01..", "resolution": "ZK 2" }
          ]
        }
        """;

    [Theory]
    [InlineData("network/1", "network/2",
        "$.schema (line 2): The document has the newer schema 'socialservices.network/2'; this version of the library reads 'socialservices.network/1'. Update the library. [document.schema]",
        "$.schema (řádek 2): Dokument má novější schéma 'socialservices.network/2'; tato verze knihovny čte 'socialservices.network/1'. Aktualizujte knihovnu. [document.schema]")]
    [InlineData("\"entries\": [", "\"region\": \"CZ051\", \"entries\": [",
        "$.region (line 3): The property 'region' is not known; known are: entries, schema. [document.unknown-property]",
        "$.region (řádek 3): Vlastnost 'region' není známa; známé: entries, schema. [document.unknown-property]")]
    [InlineData("\"resolution\": \"ZK 2\"", "\"resolutions\": \"ZK 2\", \"resolution\": \"ZK 2\"",
        "$.entries[1].resolutions (line 5): The property 'resolutions' is not known; known are: capacity, form, resolution, service, status, validity. [document.unknown-property]",
        "$.entries[1].resolutions (řádek 5): Vlastnost 'resolutions' není známa; známé: capacity, form, resolution, service, status, validity. [document.unknown-property]")]
    [InlineData(", \"resolution\": \"ZK 2\"", "",
        "$.entries[1].resolution (line 5): The property 'resolution' is missing. [document.missing-property]",
        "$.entries[1].resolution (řádek 5): Chybí vlastnost 'resolution'. [document.missing-property]")]
    [InlineData("\"ZK 2\"", "\" \"",
        "$.entries[1].resolution (line 5): An entry of the network has no resolution. [entrustment.blank]",
        "$.entries[1].resolution (řádek 5): Zařazení do sítě nemá usnesení. [entrustment.blank]")]
    [InlineData("3 fte", "3",
        "$.entries[1].capacity (line 5): Expected a capacity with a unit, such as \"9 bed\" or \"2.5 fte\", not '3'. [document.wrong-form]",
        "$.entries[1].capacity (řádek 5): Očekává se kapacita s jednotkou, např. \"9 bed\" nebo \"2.5 fte\", ne '3'. [document.wrong-form]")]
    [InlineData("2023-01-01..", "2022-12-31..",
        "$.entries[1] (line 5): The service 1234567 is in the network (basic network, field) twice: from 1 January 2022 to 31 December 2022 and from 31 December 2022; end the first entry. [entrustment.overlap]",
        "$.entries[1] (řádek 5): Služba 1234567 je v síti (základní síť, terénní) dvakrát: od 1. 1. 2022 do 31. 12. 2022 a od 31. 12. 2022; ukončete první zařazení. [entrustment.overlap]")]
    [InlineData("2023-01-01..", "2023-01-01..9999-12-31",
        "$.entries[1].validity (line 5): 31 December 9999 is no real end; leave the end open, or give the last day. [entrustment.last-day]",
        "$.entries[1].validity (řádek 5): Den 31. 12. 9999 není skutečný konec; nechte konec otevřený, nebo uveďte poslední den. [entrustment.last-day]")]
    public void TryParse_OfOneFault_TellsItAloneWithPathAndLine(string good, string bad, string english, string czech)
    {
        Assert.Contains(good, Document, StringComparison.Ordinal);

        var report = RegionalNetwork.TryParse(Encoding.UTF8.GetBytes(Document.Replace(good, bad, StringComparison.Ordinal)), out var network);

        Assert.Null(network);
        AssertReport(report, english, czech);
    }

    [Fact] // the stand-ins of what can't be read overlap nothing, and what overlaps beside them is told
    public void TryParse_OfManyFaults_TellsEachWithItsPlace()
    {
        const string Faulty = """
            {
              "schema": "socialservices.network/1",
              "entries": [
                7,
                { "service": "1234567", "form": "night", "capacity": "9 bed", "status": "basic", "validity": "2022-01-01..", "resolution": " " },
                { "service": "1234567", "form": "residential", "capacity": "9 bed", "status": "basic", "validity": "2022-01-01..", "resolution": "ZK 1" },
                { "service": "1234567", "form": "residential", "capacity": "9 bed", "status": "lost", "validity": "2022", "resolution": "ZK 1" },
                { "service": "1234567", "form": "residential", "capacity": "5 bed", "status": "basic", "validity": "..2022-01-01", "resolution": "ZK 1" },
                { "form": "residential", "capacity": "5 bed", "status": "basic", "validity": "..", "resolution": "ZK 1" }
              ]
            }
            """;

        var report = RegionalNetwork.TryParse(Encoding.UTF8.GetBytes(Faulty), out var network);

        Assert.Null(network);
        Assert.Equal(
            [
                ("document.wrong-kind", "$.entries[0]", 4), ("document.unknown-code", "$.entries[1].form", 5), ("entrustment.blank", "$.entries[1].resolution", 5), ("entrustment.overlap", "$.entries[2]", 6),
                ("document.unknown-code", "$.entries[3].status", 7), ("document.wrong-form", "$.entries[3].validity", 7), ("document.missing-property", "$.entries[5].service", 9),
            ],
            report.Problems.Select(problem => (problem.Code, problem.Path, problem.Line ?? 0)));
    }

    [Fact]
    public void Parse_OfTheFrozenDocumentOfVersion1_GivesTheNetworkThatItGaveThen()
    {
        var frozen = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "frozen", "network-1.json"));
        var service = ServiceIdentifier.Parse("1234567");
        var basic = new NetworkEntry(service, ServiceForm.Field, Capacity.FullTimeEquivalents(2.5m), NetworkStatus.Basic, Validity.Since(new(2022, 1, 1)), "ZK 12/2021");

        var network = RegionalNetwork.Parse(frozen);

        Assert.Equal(frozen, network.ToJson());
        Assert.Equal(
            RegionalNetwork.Create(
            [
                basic,
                basic with { Capacity = Capacity.FullTimeEquivalents(1), Status = NetworkStatus.Project, Validity = Validity.Between(new(2022, 1, 1), new(2024, 12, 31)) },
                new(ServiceIdentifier.Parse("7654321"), ServiceForm.Residential, Capacity.Beds(12), NetworkStatus.Minimal, Validity.Always, "ZK 1/2007"),
                new(ServiceIdentifier.Parse("7654321"), ServiceForm.Residential, Capacity.Beds(3), NetworkStatus.Supplementary, Validity.Between(null, new(2020, 12, 31)), "ZK 1/2007"),
            ]).Change(basic, new(2023, 7, 1), "ZK 4/2023", (NetworkStatus.Basic, Capacity.FullTimeEquivalents(3.5m))),
            network);
    }

    [Fact]
    public void Parse_OfTheAnnotatedDocument_ShowsEveryPropertyThatTheReaderAsksFor()
    {
        var text = Docs.Read("documents", "network.jsonc");
        var root = DocumentReader.Read(Encoding.UTF8.GetBytes(text), "network", 1, [])!;
        _ = NetworkDocument.Network(root);

        Assert.Empty(RegionalNetwork.TryParse(Encoding.UTF8.GetBytes(text), out _).ToText(Language.English));
        Assert.Empty(AnnotatedDocument.NotShown(root));
    }

    [Fact]
    public void Parse_OfABadDocument_ThrowsTheReport() =>
        Assert.Equal("document.missing-property", Assert.Throws<DomainValidationException>(() => RegionalNetwork.Parse("""{ "schema": "socialservices.network/1" }"""u8)).Report.Problems.Single().Code);
}
