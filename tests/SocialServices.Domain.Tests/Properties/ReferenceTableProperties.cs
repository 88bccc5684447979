using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Compensation;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Properties;

public sealed class ReferenceTableProperties
{
    [Fact]
    public void Read_AnyTable_GivesTheEntriesBack() => Property.Holds(ReferenceTableGenerators.Tables, table =>
    {
        var read = table.Read(table.Text);

        Assert.Empty(read.Report.Problems);
        Assert.Equal(table.Entries, read.Rows.Select(row => row.Entry).ToValueList());
        Assert.Equal(Enumerable.Range(0, table.Rows.Count), read.Rows.Select(row => row.Index));
        Assert.Equal(Enumerable.Range(2, table.Rows.Count), read.Rows.Select(row => row.Line));
        Assert.Equal(read, ReferenceTable.Read(table.Rows.Prepend(table.Headings).ToValueList(), table.Columns, ParameterStatus.Example, ReferenceTableCase.Source));
    });

    [Fact]
    public void Read_RowsInAnotherOrder_GivesTheSameEntries() => Property.Holds(ReferenceTableGenerators.Tables, table =>
        Assert.Equal(table.Entries.Reverse().ToValueList(), table.Read(table.TextOf(table.Rows.Reverse())).Rows.Select(row => row.Entry).ToValueList()));

    [Fact]
    public void Read_WithAWrongRow_KeepsTheOthersAndNamesIt() => Property.Holds(ReferenceTableGenerators.Tables, Gen.Choose(0, 1_000).ToArbitrary(), (table, chance) =>
    {
        var wrong = chance % table.Rows.Count;
        foreach (var line in (string[])["???", "\"open", "a\"b", WithWrongService(table, wrong)])
        {
            var lines = table.Text.Split("\r\n");
            lines[wrong + 1] = line;
            var read = table.Read(string.Join("\r\n", lines));

            Assert.Equal(table.Entries.Where((_, i) => i != wrong).ToValueList(), read.Rows.Select(row => row.Entry).ToValueList());
            var problem = Assert.Single(read.Report.Problems);
            Assert.Equal(wrong + 2, problem.Line);
            Assert.StartsWith($"$.rows[{wrong}]", problem.Path, StringComparison.Ordinal);
            Assert.Equal(read.Report, read.TryApply(Sample.OfCost, out var applied));
            Assert.Null(applied);
        }
    });

    [Fact]
    public void TryApply_AnyTable_GivesAllRowsOrNothing() => Property.Holds(ReferenceTableGenerators.Tables, table =>
    {
        var isCost = table.Columns.UnitValue is null;
        var start = (isCost ? Sample.OfCost : Sample.Definition) with { EnoughProviders = isCost ? 5 : null, Services = [] };
        var report = table.Read(table.Text).TryApply(start, out var applied);

        Assert.Equal(report.HasErrors, applied is null);
        Assert.Equal(CompensationMethodology.TryCreate(start with { Services = table.Entries }, out _).HasErrors, report.HasErrors); // sizes may overlap
        if (applied is null)
            return;
        Assert.Equal(start with { Services = table.Entries }, applied);
        Assert.Equal(applied, table.Read(table.Text).ApplyTo(applied));
    });

    [Fact]
    public void For_AnyDayOfAnyVersions_IsTheOneOfTheDay() => Property.Holds(TimeGenerators.DatesOf(2023), TimeGenerators.DatesOf(2023), TimeGenerators.DatesOf(2023), (one, other, day) =>
    {
        var (first, second) = (LocalDate.Min(one, other), LocalDate.Max(one, other).PlusDays(1));
        var set = MethodologySet.Create(
            Version(2, Validity.Between(first, second.PlusDays(-1))), Version(3, Validity.Since(second)), Version(1, Validity.Between(null, first.PlusDays(-1))));

        var found = set.For(MethodologyPurpose.Award, 2023, day);

        Assert.Equal(day < first ? 1 : day < second ? 2 : 3, found.Definition.Version);
        Assert.Equal(found, Assert.Single(set.Methodologies, methodology => methodology.Definition.Decisions.Contains(day)));
    });

    [Fact]
    public void Tables_FromTheGenerator_AreOfEveryKind()
    {
        var tables = ReferenceTableGenerators.Tables.SampleOf(200).ToList();

        Assert.Contains(tables, table => table.Columns is { RegionalCost: not null, Numbers: Language.English } && table.Separator == ',');
        Assert.Contains(tables, table => table.Columns is { PersonnelCost: not null, Numbers: Language.Czech } && table.Separator == ';');
        Assert.Contains(tables, table => table.Columns.UnitValue is not null && table.Rows.Count > 5);
        Assert.Contains(tables, table => table.Entries.Any(entry => entry.Cost == new ReferenceCost.OneValue(Money.OneHeller)));
    }

    private static string WithWrongService(ReferenceTableCase table, int row)
    {
        var place = table.Headings.ToList().IndexOf(table.Columns.Service);
        return table.TextOf([table.Rows[row].Select((cell, i) => i == place ? "jasle" : cell).ToValueList()]).Split("\r\n")[1];
    }

    private static CompensationMethodology Version(int version, Validity decisions) => CompensationMethodology.Create(Sample.Definition with { Version = version, Decisions = decisions });
}
