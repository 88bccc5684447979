using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class ReferenceTableTests
{
    private static readonly BilingualText Source = new("tabulka 1", "table 1");

    private const string Headings = "Služba;Forma;Od;Do;Náklady;Úhrady";

    private static readonly ReferenceTableColumns Columns = new()
    {
        Service = "Služba", Form = "Forma", EveryUnit = Unit.Bed, SizeFrom = "Od", SizeTo = "Do", Cost = "Náklady", Revenue = [new("Úhrady", new("úhrady", "payments"))],
    };

    [Fact]
    public void ReadCsv_OfAGoodTable_ReadsEveryColumn()
    {
        var table = Read(""""
            SLUŽBA;"Náklady";Forma;Od;Do;Úhrady;Poznámka

            § 51;480 000,50 Kč;pobytová;;50;120 000;"a;b ""c"""
            chráněné bydlení;400000;Pobytová;50,5;;;
            ;;;;;;
            """");

        Assert.Empty(table.Report.Problems);
        Assert.Equal([3, 4], table.Rows.Select(row => row.Line));
        Assert.Equal(new()
        {
            Service = ServiceType.ShelteredHousing,
            Form = ServiceForm.Residential,
            Unit = Unit.Bed,
            Sizes = new(null, Quantity.Of(50, Unit.Bed)),
            Cost = new ReferenceCost.OneValue(Money.Of(480_000.5m)),
            Revenue = [new(new("úhrady", "payments"), Money.Of(120_000))],
            Status = ParameterStatus.Published,
            Source = Source,
        }, table.Rows[0].Entry);
        Assert.Equal(new SizeBand(Quantity.Of(50.5m, Unit.Bed), null), table.Rows[1].Entry.Sizes);
        Assert.Empty(table.Rows[1].Entry.Revenue);
    }

    [Fact]
    public void ReadCsv_OfAHeadingOverTwoLines_CountsLinesOfTheText()
    {
        var table = Read("Služba;Forma;Od;Do;\"Náklady\nKč\";Úhrady\r\n51;;;;1;\r\nx;;;;1;", Columns with { Cost = "náklady kč" });

        Assert.Equal(3, Assert.Single(table.Rows).Line);
        Assert.Equal(4, Assert.Single(table.Report.Problems).Line);
    }

    [Fact]
    public void ReadCsv_OfWrongCells_NamesEachRowAndColumnAndKeepsTheGoodRows()
    {
        var table = Read("""
            Služba;Forma;Od;Do;Náklady;Úhrady
            DS;pobytová;;;1;
            51;terenni;5;4;-1;1.5
            51;jakákoli;x;;;0,001
            50;;;;100
            49;;;;"12
            49;;;;480 000;
            """);

        Assert.Equal(ServiceType.HomesForTheElderly, Assert.Single(table.Rows).Entry.Service);
        AssertReport(table.Report,
            """
            $.rows[0]['Služba'] (line 2): Column 'Služba': the service type 'DS' is not known; expected a section such as '51', or the whole Czech name. As an abbreviation it stands for 46 (denní stacionáře) or 49 (domovy pro seniory). [reference-table.unknown-code]
            $.rows[1]['Od'] (line 3): Column 'Od': the smallest size is above the largest. [reference-table.number]
            $.rows[1]['Forma'] (line 3): Column 'Forma': the service sheltered housing (§ 51) has no form 'field'; allowed forms: residential. [reference-table.form-not-allowed]
            $.rows[1]['Náklady'] (line 3): Column 'Náklady': expected an amount from 0 to 10 billion CZK, such as 480 000,50, not '-1'. [reference-table.number]
            $.rows[1]['Úhrady'] (line 3): Column 'Úhrady': expected an amount from 0 to 10 billion CZK, such as 480 000,50, not '1.5'. [reference-table.number]
            $.rows[2]['Forma'] (line 4): Column 'Forma': the form 'jakákoli' is not known; expected residential, ambulatory, field, or a blank cell for all. [reference-table.unknown-code]
            $.rows[2]['Od'] (line 4): Column 'Od': expected a size in the unit of the row, such as 50, not 'x'. [reference-table.number]
            $.rows[2]['Náklady'] (line 4): Column 'Náklady': the cell is blank; fill in the value, zero as 0. [reference-table.blank]
            $.rows[2]['Úhrady'] (line 4): Column 'Úhrady': the amount '0,001' is finer than a haléř; round it by a named rule. [reference-table.number]
            $.rows[3] (line 5): The row has 5 cells, there are 6 headings; put a cell with the separator into quotation marks. [reference-table.cells]
            $.rows[4] (line 6): The quotation marks are wrong: a cell with such marks starts and ends with one on the same line, and those inside are doubled. [reference-table.quotes]
            """.ReplaceLineEndings("\n"),
            """
            $.rows[0]['Služba'] (řádek 2): Sloupec 'Služba': druh služby 'DS' není znám; očekává se paragraf, např. '51', nebo celý český název. Jako zkratka znamená 46 (denní stacionáře) nebo 49 (domovy pro seniory). [reference-table.unknown-code]
            $.rows[1]['Od'] (řádek 3): Sloupec 'Od': nejmenší velikost je větší než největší. [reference-table.number]
            $.rows[1]['Forma'] (řádek 3): Sloupec 'Forma': služba chráněné bydlení (§ 51) nemá formu 'terénní'; dovolené formy: pobytová. [reference-table.form-not-allowed]
            $.rows[1]['Náklady'] (řádek 3): Sloupec 'Náklady': očekává se částka od 0 do 10 miliard Kč, např. 480 000,50, ne '-1'. [reference-table.number]
            $.rows[1]['Úhrady'] (řádek 3): Sloupec 'Úhrady': očekává se částka od 0 do 10 miliard Kč, např. 480 000,50, ne '1.5'. [reference-table.number]
            $.rows[2]['Forma'] (řádek 4): Sloupec 'Forma': forma 'jakákoli' není známa; očekává se pobytová, ambulantní, terénní, nebo prázdná buňka pro všechny. [reference-table.unknown-code]
            $.rows[2]['Od'] (řádek 4): Sloupec 'Od': očekává se velikost v jednotkách řádku, např. 50, ne 'x'. [reference-table.number]
            $.rows[2]['Náklady'] (řádek 4): Sloupec 'Náklady': buňka je prázdná; doplňte hodnotu, nulu jako 0. [reference-table.blank]
            $.rows[2]['Úhrady'] (řádek 4): Sloupec 'Úhrady': částka '0,001' je jemnější než haléř; zaokrouhlete ji podle pojmenovaného pravidla. [reference-table.number]
            $.rows[3] (řádek 5): Řádek má buněk 5, nadpisů je 6; buňku s oddělovačem dejte do uvozovek. [reference-table.cells]
            $.rows[4] (řádek 6): Uvozovky nejsou v pořádku: buňka s uvozovkami začíná i končí uvozovkami na témže řádku a uvnitř se zdvojují. [reference-table.quotes]
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void ReadCsv_OfMissingAndRepeatedColumns_ReadsNoRow()
    {
        var table = Read("Služba;Forma;Od;Do;Do\n51;;;;");

        Assert.Empty(table.Rows);
        AssertReport(table.Report,
            """
            $.headings['Do'] (line 1): The table has several columns 'Do'; tell their headings apart. [reference-table.column]
            $.headings['Náklady'] (line 1): The table has no column 'Náklady'; its headings are: 'Služba', 'Forma', 'Od', 'Do', 'Do'. [reference-table.column]
            $.headings['Úhrady'] (line 1): The table has no column 'Úhrady'; its headings are: 'Služba', 'Forma', 'Od', 'Do', 'Do'. [reference-table.column]
            """.ReplaceLineEndings("\n"),
            """
            $.headings['Do'] (řádek 1): Sloupec 'Do' je v tabulce vícekrát; nadpisy odlište. [reference-table.column]
            $.headings['Náklady'] (řádek 1): Sloupec 'Náklady' v tabulce není; její nadpisy jsou: 'Služba', 'Forma', 'Od', 'Do', 'Do'. [reference-table.column]
            $.headings['Úhrady'] (řádek 1): Sloupec 'Úhrady' v tabulce není; její nadpisy jsou: 'Služba', 'Forma', 'Od', 'Do', 'Do'. [reference-table.column]
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void ReadCsv_OfVeryManyRowsForOneService_ListsTheFirstOfThemInEach()
    {
        var table = Read("Služba;Forma;Od;Do;Náklady;Úhrady\n" + string.Concat(Enumerable.Repeat("51;;;;1;\n", 5_000)));

        Assert.Empty(table.Rows);
        Assert.Equal(5_000, table.Report.Problems.Count);
        Assert.All(table.Report.Problems, problem => Assert.Equal("The lines 2, 3, 4, 5, 6 … (5000 in all) are of the same service type, form, unit and size; keep one.", problem.Text.English));
    }

    [Fact]
    public void ReadCsv_OfTwoRowsForOneService_KeepsNeither()
    {
        var table = Read("Služba;Forma;Od;Do;Náklady;Úhrady\n51;;;;1;\n49;;;;2;\nchráněné bydlení;;;;3;");

        Assert.Equal(3, Assert.Single(table.Rows).Line);
        AssertReport(table.Report,
            "$.rows[0] (line 2): The lines 2, 4 are of the same service type, form, unit and size; keep one. [reference-table.repeated-row]\n$.rows[2] (line 4): The lines 2, 4 are of the same service type, form, unit and size; keep one. [reference-table.repeated-row]",
            "$.rows[0] (řádek 2): Řádky 2, 4 platí pro tutéž službu, formu, jednotku a velikost; ponechte jeden. [reference-table.repeated-row]\n$.rows[2] (řádek 4): Řádky 2, 4 platí pro tutéž službu, formu, jednotku a velikost; ponechte jeden. [reference-table.repeated-row]");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF\r\n;;\r\n")]
    [InlineData("Služba;Forma;Od;Do;Náklady;Úhrady\r\n")]
    public void ReadCsv_WithoutARow_IsAProblem(string text) => Assert.Equal(ReferenceTableProblemCodes.Empty, Assert.Single(Read(text).Report.Problems).Code);

    /// <summary>The row with a wrong quotation mark is one line, whatever ends it.</summary>
    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void ReadCsv_OfAnyLineEnd_CountsTheLines(string end)
    {
        var table = Read($"{Headings}{end}49;;;;\"12{end}51;;;;1;{end}");

        Assert.Equal(3, Assert.Single(table.Rows).Line);
        Assert.Equal((ReferenceTableProblemCodes.Quotes, 2), Assert.Single(table.Report.Problems.Select(problem => (problem.Code, problem.Line))));
    }

    [Fact]
    public void ReadCsv_OfALineBreakInACellOfARow_RefusesBothLines() => Assert.Equal(
        [(ReferenceTableProblemCodes.Quotes, 2), (ReferenceTableProblemCodes.Quotes, 3)],
        Read($"{Headings}\n51;;;;\"1\n2\";\n49;;;;1;").Report.Problems.Select(problem => (problem.Code, problem.Line)));

    [Fact]
    public void ReadCsv_OfValuesAtTheirLimits_RefusesWhatIsBeyond()
    {
        var table = Read($"""
            {Headings}
            51;;0;0;10 000 000 000;
            49;;5 lůžek;;0;
            50;;5 hodin;;1;
            57;;;;10 000 000 000,01;
            XX;;;;1;
            """);

        Assert.Equal([Beds(0, 0), Beds(5, null)], table.Rows.Select(row => row.Entry.Sizes));
        AssertReport(table.Report,
            """
            $.rows[2]['Od'] (line 4): Column 'Od': expected a size in the unit of the row, such as 50, not '5 hodin'. [reference-table.number]
            $.rows[3]['Náklady'] (line 5): Column 'Náklady': expected an amount from 0 to 10 billion CZK, such as 480 000,50, not '10 000 000 000,01'. [reference-table.number]
            $.rows[4]['Služba'] (line 6): Column 'Služba': the service type 'XX' is not known; expected a section such as '51', or the whole Czech name. [reference-table.unknown-code]
            """,
            """
            $.rows[2]['Od'] (řádek 4): Sloupec 'Od': očekává se velikost v jednotkách řádku, např. 50, ne '5 hodin'. [reference-table.number]
            $.rows[3]['Náklady'] (řádek 5): Sloupec 'Náklady': očekává se částka od 0 do 10 miliard Kč, např. 480 000,50, ne '10 000 000 000,01'. [reference-table.number]
            $.rows[4]['Služba'] (řádek 6): Sloupec 'Služba': druh služby 'XX' není znám; očekává se paragraf, např. '51', nebo celý český název. [reference-table.unknown-code]
            """);
    }

    /// <summary>Of a size in a unit that is not known nothing is told.</summary>
    [Fact]
    public void ReadCsv_OfAnUnknownUnit_NamesTheUnitsThatThereAre()
    {
        var table = Read("Služba;Jednotka;Od;Náklady\n51;den;5;1", new() { Service = "Služba", Unit = "Jednotka", SizeFrom = "Od", Cost = "Náklady" });
        var problem = Assert.Single(table.Report.Problems);

        Assert.StartsWith("Sloupec 'Jednotka': jednotka 'den' není známa; očekává se lůžko, lůžkoden, přepočtený úvazek, hodina, ", problem.Text.Czech, StringComparison.Ordinal);
        Assert.StartsWith("Column 'Jednotka': the unit 'den' is not known; expected bed, bed-day, full-time equivalent, hour, ", problem.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadCsv_OfNumbersOfProviders_TakesWholeOnesFromZero()
    {
        var columns = new ReferenceTableColumns { Service = "Služba", EveryUnit = Unit.Bed, RegionalCost = "Kraj", NationalCost = "Stát", RegionalProviders = "Počet" };
        var table = Read("Služba;Kraj;Stát;Počet\n51;1;1;0\n49;1;1;2147483647\n50;1;1;2147483648\n57;1;1;-1\n58;1;1;x\n47;1;1;2,0", columns);

        Assert.Equal([0, int.MaxValue], table.Rows.Select(row => Assert.IsType<ReferenceCost.RegionalOrNational>(row.Entry.Cost).RegionalProviders));
        Assert.Equal(
            new[] { "2147483648", "-1", "x", "2,0" }.Select(cell => $"Column 'Počet': expected a whole number from 0, not '{cell}'."), table.Report.Problems.Select(problem => problem.Text.English));
    }

    [Fact]
    public void ReadCsv_OfAnOpenHeading_IsAProblem() => Assert.Equal(ReferenceTableProblemCodes.Quotes, Assert.Single(Read("Služba;\"Forma\n51;\n").Report.Problems).Code);

    [Fact]
    public void ReadCsv_OfEnglishNumbers_RefusesTheDecimalComma()
    {
        var columns = new ReferenceTableColumns
        {
            Service = "service", Unit = "unit", RegionalCost = "region", NationalCost = "country", RegionalProviders = "providers", EveryForm = ServiceForm.Field, Numbers = Language.English,
        };
        var table = ReferenceTable.ReadCsv("service,unit,region,country,providers\n39,FTE,640000.50,655 000,12\n40,úvazek,\"640,5\",1,3\n42,den,1,1,2.5", ',', columns, ParameterStatus.Derived, Source);

        var entry = Assert.Single(table.Rows).Entry;
        Assert.Equal(new ReferenceCost.RegionalOrNational(Money.Of(640_000.5m), Money.Of(655_000), 12), entry.Cost);
        Assert.Equal((ServiceForm.Field, Unit.FullTimeEquivalent, ParameterStatus.Derived), (entry.Form, entry.Unit, entry.Status));
        Assert.Equal(["$.rows[1]['region']", "$.rows[2]['unit']", "$.rows[2]['providers']"], table.Report.Problems.Select(problem => problem.Path));
        Assert.Equal("Column 'region': expected an amount from 0 to 10 billion CZK, such as 480 000.50, not '640,5'.", Readable(table.Report.Problems[0].Text.English));
    }

    [Fact]
    public void ReadCsv_OfAnotherSeparatorOrColumnsThatGiveNoEntry_Throws()
    {
        Assert.Throws<ArgumentException>(() => ReferenceTable.ReadCsv("a", '\t', Columns, ParameterStatus.Published, Source));
        foreach (var source in (BilingualText[])[new(" ", "table 1"), new("tabulka 1", " ")])
            Assert.Equal("source", Assert.Throws<ArgumentException>(() => ReferenceTable.ReadCsv("a", ';', Columns, ParameterStatus.Published, source)).ParamName);
        Assert.Equal("status", Assert.Throws<ArgumentOutOfRangeException>(() => ReferenceTable.ReadCsv("a", ';', Columns, (ParameterStatus)9, Source)).ParamName);
        foreach (var columns in (ReferenceTableColumns[])
        [
            Columns with { EveryUnit = null }, Columns with { Unit = "Jednotka" }, Columns with { EveryForm = ServiceForm.Field }, Columns with { Cost = null },
            Columns with { PersonnelCost = "O" }, Columns with { NationalCost = "N" }, Columns with { Cost = null, RegionalCost = "K", NationalCost = "N" },
            Columns with { Cost = null, PersonnelCost = "O" }, Columns with { Cost = "sluzba" }, Columns with { Service = " " },
            Columns with { Numbers = (Language)9 },
        ])
            Assert.ThrowsAny<ArgumentException>(() => Read("a", columns));
    }

    [Fact]
    public void TryApply_OnEntriesWithOtherNumbers_KeepsThemAndNamesBothSources()
    {
        var definition = Sample.OfCost with { Services = [Sample.OfCost.Services[0] with { Share = PublicShare.LessTerritory(Rate.Percent(10)) }] };
        var table = Read("Služba;Forma;Od;Do;Náklady;Úhrady\n51;pobytová;;;310 000;\n49;;;;400 000;");

        var applied = table.ApplyTo(definition);

        Assert.Equal([ServiceType.ShelteredHousing, ServiceType.HomesForTheElderly], applied.Services.Select(entry => entry.Service));
        Assert.Equal(new ReferenceCost.OneValue(Money.Of(310_000)), applied.Services[0].Cost);
        Assert.Equal(PublicShare.LessTerritory(Rate.Percent(10)), applied.Services[0].Share);
        Assert.Equal(ParameterStatus.Example, applied.Services[0].Status);
        Assert.Equal(new("tabulka 1; ostatní údaje: tabulka 1", "table 1; other numbers: tabulka 1"), applied.Services[0].Source);
        Assert.Equal((ParameterStatus.Published, Source), (applied.Services[1].Status, applied.Services[1].Source));
        Assert.Equal(applied, table.ApplyTo(applied));
    }

    [Fact]
    public void TryApply_OfValuesThatTheBaseDoesNotTake_NamesTheRow()
    {
        var table = Read("Služba;Forma;Od;Do;Náklady;Úhrady\n49;;;;400 000;");

        AssertReport(table.TryApply(Sample.Definition, out var applied),
            "$.rows[0].cost (line 2): The number has no effect with these settings; remove it. [methodology.unused-number]\n$.rows[0].value (line 2): The number is missing; this base needs it. [methodology.missing-number]",
            "$.rows[0].cost (řádek 2): Údaj nemá při tomto nastavení metodiky vliv; odstraňte jej. [methodology.unused-number]\n$.rows[0].value (řádek 2): Údaj chybí; tento základ výpočtu jej potřebuje. [methodology.missing-number]");
        Assert.Null(applied);
        Assert.Throws<DomainValidationException>(() => table.ApplyTo(Sample.Definition));
    }

    /// <summary>A table without a column of revenue leaves the revenue of an entry; one with such a column states all of it.</summary>
    [Fact]
    public void TryApply_OverAnEntryWithRevenue_ReplacesItWhereTheTableHasRevenue()
    {
        var definition = Sample.OfCost with { Services = [Sample.OfCost.Services[0] with { Revenue = [new(new("dary", "gifts"), Money.Of(1))] }] };

        var withoutRevenue = Columns with { SizeFrom = null, SizeTo = null, Revenue = [] };

        Assert.Equal(definition.Services[0].Revenue, Applied("Služba;Forma;Náklady\n51;pobytová;310 000", withoutRevenue).Revenue);
        Assert.Equal([new(new("úhrady", "payments"), Money.Of(120_000))], Applied($"{Headings}\n51;pobytová;;;310 000;120 000").Revenue);
        Assert.Empty(Applied($"{Headings}\n51;pobytová;;;310 000;").Revenue);

        ServiceParameters Applied(string text, ReferenceTableColumns? columns = null) => Assert.Single(Read(text, columns).ApplyTo(definition).Services);
    }

    [Fact]
    public void TryApply_OverAnEntryOfAnotherBase_KeepsItsNumberAndSaysThatTheNewOneHasNoEffect()
    {
        var values = Read("Služba;Forma;Hodnota\n51;pobytová;310 000", new() { Service = "Služba", Form = "Forma", EveryUnit = Unit.Bed, UnitValue = "Hodnota" });

        Assert.Equal(Money.Of(310_000), Assert.Single(values.ApplyTo(Sample.Definition).Services).Value);
        AssertReport(values.TryApply(Sample.OfCost, out _),
            "$.rows[0].value (line 2): The number has no effect with these settings; remove it. [methodology.unused-number]",
            "$.rows[0].value (řádek 2): Údaj nemá při tomto nastavení metodiky vliv; odstraňte jej. [methodology.unused-number]");
        AssertReport(Read($"{Headings}\n51;pobytová;;;310 000;").TryApply(Sample.Definition, out _),
            "$.rows[0].cost (line 2): The number has no effect with these settings; remove it. [methodology.unused-number]",
            "$.rows[0].cost (řádek 2): Údaj nemá při tomto nastavení metodiky vliv; odstraňte jej. [methodology.unused-number]");
        Assert.Equal("definition", Assert.Throws<ArgumentNullException>(() => values.TryApply(null!, out _)).ParamName);
    }

    private static SizeBand Beds(int from, int? to) => new(Quantity.Of(from, Unit.Bed), to is { } last ? Quantity.Of(last, Unit.Bed) : null);

    private static ReferenceTable Read(string text, ReferenceTableColumns? columns = null) => ReferenceTable.ReadCsv(text, ';', columns ?? Columns, ParameterStatus.Published, Source);
}
