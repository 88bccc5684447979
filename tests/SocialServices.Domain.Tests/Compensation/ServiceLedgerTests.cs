using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class ServiceLedgerTests
{
    private static ServiceLedger Ledger => ServiceLedger.Create("CHB", 2022,
        Entry(2021, 12, 15, LedgerEntryKind.Promised, PublicSource.StateThroughRegion, 1_000_000, "usnesení"),
        Entry(2022, 3, 15, LedgerEntryKind.Paid, PublicSource.StateThroughRegion, 600_000, "výpis 3/2022"),
        Entry(2022, 6, 15, LedgerEntryKind.Paid, PublicSource.Municipality, 150_000, "výpis 6/2022"),
        Entry(2022, 9, 15, LedgerEntryKind.Paid, PublicSource.StateThroughRegion, 300_000, "výpis 9/2022"),
        Entry(2022, 11, 15, LedgerEntryKind.Returned, PublicSource.StateThroughRegion, 20_000, "vratka 11/2022"),
        Entry(2023, 2, 12, LedgerEntryKind.Returned, PublicSource.StateThroughRegion, 15_000, "vratka 2/2023"));

    [Fact]
    public void Balance_OfAYear_IsNetOfWhatCameBackLater()
    {
        var balance = Ledger.Balance;

        Assert.Equal(Money.Of(1_000_000), balance.Promised);
        Assert.Equal(Money.Of(1_050_000), balance.Received);
        Assert.Equal(Money.Of(35_000), balance.GivenBack);
        Assert.Equal(Money.Of(1_015_000), balance.Net);
        Assert.Equal(Money.Of(100_000), balance.Outstanding); // the municipality paid without a promise
        Assert.Equal(Money.Of(865_000), Ledger.BalanceOf(PublicSource.StateThroughRegion).Net);
        Assert.Equal(default, Ledger.BalanceOf(PublicSource.Founder));
    }

    [Fact]
    public void AsOf_ADay_CountsEntriesUpToIt()
    {
        Assert.Equal(Money.Of(1_030_000), Ledger.AsOf(new(2022, 12, 31)).Net);
        Assert.Equal(Money.Of(750_000), Ledger.AsOf(new(2022, 6, 15)).Net);
        Assert.Equal(Money.Of(600_000), Ledger.AsOf(new(2022, 6, 15), PublicSource.StateThroughRegion).Net);
        Assert.Equal(Money.Of(400_000), Ledger.AsOf(new(2022, 6, 15)).Outstanding);
        Assert.Equal(Money.Zero, Ledger.AsOf(new(2022, 1, 1)).Received);
    }

    [Fact]
    public void Returns_OfStateMoney_MayBeRedistributedOnlyWithinTheYear()
    {
        Assert.Equal([(true, (bool?)true), (false, false)], Ledger.Returns.Select(back => (back.IsWithinYear, back.MayBeRedistributed)));
        Assert.Equal(Money.Of(20_000), Ledger.Balance.ReturnedWithinYear);

        var others = ServiceLedger.Create("CHB", 2022,
            Entry(2022, 3, 1, LedgerEntryKind.Paid, PublicSource.Region, 100, "a"), Entry(2022, 3, 2, LedgerEntryKind.Returned, PublicSource.Region, 10, "b"),
            Entry(2022, 3, 3, LedgerEntryKind.Levied, PublicSource.Region, 10, "c"),
            Entry(2022, 12, 31, LedgerEntryKind.RepaidOvercompensation, PublicSource.Region, 5, "d"),
            Entry(2023, 1, 1, LedgerEntryKind.RepaidOvercompensation, PublicSource.Region, 3, "e"));
        Assert.All(others.Returns, back => Assert.Null(back.MayBeRedistributed));
        Assert.Equal((Money.Of(15), Money.Of(28)), (others.Balance.ReturnedWithinYear, others.Balance.GivenBack)); // a levy is no return, but money that went back
        Assert.Equal(
            ["|", "v roce služby|within the year of the service", "|", "v roce služby|within the year of the service", "po roce služby|after the year of the service"],
            others.ToTable(Language.Czech).Zip(others.ToTable(Language.English), (czech, english) => Readable($"{czech.Note}|{english.Note}")));
    }

    [Fact]
    public void CorrectedBy_OfAnEntry_LeavesItAndMovesItsSums()
    {
        var corrected = Ledger.With(Ledger.Entries[5].CorrectedBy(new(2023, 3, 1), Money.Of(-5_000), "oprava 1"));

        Assert.Equal(Ledger.Entries, corrected.Entries.Take(6));
        Assert.Equal(Money.Of(1_020_000), corrected.Balance.Net);
        Assert.Equal(Ledger.Balance.Net, corrected.AsOf(new(2023, 2, 28)).Net); // what was known on that day
        Assert.Equal(Money.Of(10_000), corrected.Returns[1].Amount);
        Assert.Empty(Ledger.With(Ledger.Entries[5].CorrectedBy(new(2023, 3, 1), Money.Of(-15_000), "oprava 1")).Returns.Skip(1));
        Assert.Equal("2023-03-01 Correction state-101a -5000.00 CZK 'oprava 1' of 'vratka 2/2023'", corrected.Entries[6].ToString());
        Assert.Equal("2023-02-12 Returned state-101a 15000.00 CZK 'vratka 2/2023'", corrected.Entries[5].ToString());
    }

    [Fact]
    public void ToTable_OfALedger_TellsTheNetAfterEachDayAndWhatMayBeRedistributed()
    {
        var ledger = Ledger.With(Ledger.Entries[2].CorrectedBy(new(2022, 6, 20), Money.Of(1), "oprava 1"));
        var rows = ledger.ToTable(Language.Czech);

        Assert.Equal(
            [
                "15. 12. 2021|příslib|1 000 000,00 Kč|0,00 Kč|",
                "15. 3. 2022|výplata|600 000,00 Kč|600 000,00 Kč|",
                "15. 6. 2022|výplata|150 000,00 Kč|750 000,00 Kč|",
                "20. 6. 2022|oprava|1,00 Kč|750 001,00 Kč|opravuje 'výpis 6/2022'",
                "15. 9. 2022|výplata|300 000,00 Kč|1 050 001,00 Kč|",
                "15. 11. 2022|vratka|20 000,00 Kč|1 030 001,00 Kč|v roce služby, lze přerozdělit",
                "12. 2. 2023|vratka|15 000,00 Kč|1 015 001,00 Kč|po roce služby, nelze přerozdělit, patří ministerstvu",
            ],
            rows.Select(row => Readable($"{row.Day}|{row.Kind}|{row.Amount}|{row.Net}|{row.Note}")));
        Assert.Equal("corrects 'výpis 6/2022'", ledger.ToTable(Language.English)[3].Note);
        Assert.StartsWith("Den;Zápis;Zdroj;Částka;Čistý stav;Označení;Poznámka\r\n", Ledger.ToCsv(Language.Czech), StringComparison.Ordinal);
        Assert.StartsWith("Day;Entry;Source;Amount;Net;Reference;Note\r\n15\u00A0December\u00A02021;promised;State subsidy under §\u00A0101a;", Ledger.ToCsv(Language.English), StringComparison.Ordinal);
    }

    /// <summary>On one day what comes stands before what goes, by what a correction does to it; entries of one direction in the order of recording.</summary>
    [Fact]
    public void ToTable_OfEntriesOfOneDay_PutsWhatComesBeforeWhatGoes()
    {
        var (promised, paid) = (Entry(2022, 3, 1, LedgerEntryKind.Promised, PublicSource.Region, 500, "p0"),
            Entry(2022, 3, 1, LedgerEntryKind.Paid, PublicSource.Region, 300, "v0"));
        var (returned, withdrawn) = (Entry(2022, 3, 2, LedgerEntryKind.Returned, PublicSource.Region, 50, "r"),
            Entry(2022, 3, 2, LedgerEntryKind.PromiseWithdrawn, PublicSource.Region, 40, "z"));
        var day = new LocalDate(2022, 3, 2);
        var ledger = ServiceLedger.Create("CHB", 2022,
            promised, paid, returned, withdrawn, paid.CorrectedBy(day, Money.Of(-1), "oprava výplaty"), promised.CorrectedBy(day, Money.Of(-2), "oprava příslibu"),
            returned.CorrectedBy(day, Money.Of(-3), "oprava vratky"), withdrawn.CorrectedBy(day, Money.Of(-4), "oprava zrušení"),
            Entry(2022, 3, 2, LedgerEntryKind.Promised, PublicSource.Region, 20, "p1"), Entry(2022, 3, 2, LedgerEntryKind.Paid, PublicSource.Region, 100, "v1"));

        Assert.Equal(
            ["p0", "v0", "oprava vratky", "oprava zrušení", "p1", "v1", "r", "z", "oprava výplaty", "oprava příslibu"],
            ledger.ToTable(Language.Czech).Select(row => row.Reference));
    }

    [Theory]
    [InlineData(2006, false)]
    [InlineData(2007, true)]
    [InlineData(2100, true)]
    [InlineData(2101, false)]
    public void TryCreate_OfAYear_TakesThoseFrom2007To2100(int year, bool isTaken) => Assert.Equal(!isTaken, ServiceLedger.TryCreate("CHB", year, [], out _).HasErrors);

    [Fact]
    public void TryCreate_OfAWrongYear_JudgesNoDaysByIt() => Assert.Equal(
        "$.year", Assert.Single(ServiceLedger.TryCreate("CHB", 1999, [Entry(2022, 3, 1, LedgerEntryKind.Paid, PublicSource.Region, 100, "a")], out _).Problems).Path);

    [Fact]
    public void TryCreate_OfMoreThanTenThousandEntries_IsRefusedUnread()
    {
        LedgerEntry Numbered(int number) => Entry(2022, 3, 1, LedgerEntryKind.Paid, PublicSource.Region, 1, FormattableString.Invariant($"{number}"));
        var most = Enumerable.Range(1, 9_999).Select(Numbered).Append(Numbered(1)).ToValueList();

        Assert.Equal("$.entries[9999].reference", Assert.Single(ServiceLedger.TryCreate("CHB", 2022, most, out _).Problems).Path);
        Assert.Equal("$.entries: At most 10000 entries. [ledger.range]", ServiceLedger.TryCreate("CHB", 2022, most.With(Numbered(1)), out _).ToText(Language.English));
    }

    [Fact]
    public void TryCreate_OfAnEntryWithoutASource_NamesIt() => Assert.Equal(
        "entry.Source",
        Assert.Throws<ArgumentNullException>(() => ServiceLedger.TryCreate("CHB", 2022, [Entry(2022, 3, 1, LedgerEntryKind.Paid, null!, 1, "a")], out _)).ParamName);

    [Fact]
    public void Create_OfTheMostAnEntryMayHave_IsTaken()
    {
        var paid = Entry(2022, 3, 1, LedgerEntryKind.Paid, PublicSource.Region, 1_000_000_000_000m, "a");

        Assert.Equal(Money.Zero, ServiceLedger.Create("CHB", 2022, paid, paid.CorrectedBy(paid.Day, -paid.Amount, "b")).Balance.Net);
        Assert.Equal(
            ["$.entries[0].amount", "$.entries[1].amount"],
            ServiceLedger.TryCreate("CHB", 2022, [paid with { Amount = paid.Amount + Money.OneHeller }, paid.CorrectedBy(paid.Day, -paid.Amount - Money.OneHeller, "b")], out _)
                .Problems.Select(problem => problem.Path));
    }

    [Theory]
    [InlineData(LedgerEntryKind.Paid, 2020, true)]
    [InlineData(LedgerEntryKind.Paid, 2021, false)]
    [InlineData(LedgerEntryKind.Paid, 2032, false)]
    [InlineData(LedgerEntryKind.Paid, 2033, true)]
    [InlineData(LedgerEntryKind.Promised, 2015, false)]
    public void TryCreate_OfADayFarFromTheYear_WarnsOfMoneyAndNotOfPromises(LedgerEntryKind kind, int year, bool isUnusual) => Assert.Equal(
        isUnusual ? [LedgerProblemCodes.UnusualDay] : [], ServiceLedger.TryCreate("CHB", 2022, [Entry(year, 3, 1, kind, PublicSource.Region, 1, "a")], out _)
            .Problems.Select(problem => problem.Code));

    /// <summary>One correction takes more than there was and another gives more on the same day: only what is left in the end matters.</summary>
    [Fact]
    public void Create_OfCorrectionsOfOneEntry_TakesThemInAnyOrder()
    {
        var paid = Entry(2022, 3, 1, LedgerEntryKind.Paid, PublicSource.Region, 100, "a");
        var (less, more) = (paid.CorrectedBy(paid.Day, Money.Of(-150), "b"), paid.CorrectedBy(paid.Day, Money.Of(80), "c"));

        Assert.Equal(Money.Of(30), ServiceLedger.Create("CHB", 2022, paid, less, more).Balance.Net);
        Assert.Equal(Money.Of(30), ServiceLedger.Create("CHB", 2022, paid, more, less).Balance.Net);
    }

    [Fact]
    public void TryCreate_OfACorrectionOfZero_TellsBesideItOnlyWhatIsTrueWithoutIt()
    {
        var paid = Entry(2022, 3, 1, LedgerEntryKind.Paid, PublicSource.Region, 100, "a");

        Assert.Equal(
            ["ledger.range $.entries[2].amount", "ledger.correction $.entries[1].amount"],
            ServiceLedger.TryCreate("CHB", 2022, [paid, paid.CorrectedBy(paid.Day, Money.Of(-101), "b"), paid.CorrectedBy(paid.Day, Money.Zero, "c")], out _)
                .Problems.Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.Equal(
            ["ledger.range $.entries[0].amount", "ledger.range $.entries[1].amount"],
            ServiceLedger.TryCreate("CHB", 2022, [paid with { Amount = Money.Of(-5) }, paid.CorrectedBy(paid.Day, Money.Zero, "b")], out _)
                .Problems.Select(problem => $"{problem.Code} {problem.Path}"));
    }

    /// <summary>An entry with a wrong amount, kind, day or correction is told alone; sums of its source say nothing until it is right, those of others do.</summary>
    [Fact]
    public void TryCreate_OfAnEntryWithAFault_SumsOnlyTheOtherSources()
    {
        var (paid, back) = (Entry(2022, 3, 1, LedgerEntryKind.Paid, PublicSource.Region, 100, "a"), Entry(2022, 4, 1, LedgerEntryKind.Returned, PublicSource.Region, 10, "b"));

        Assert.Equal(["ledger.range $.entries[0].amount"], Told(paid with { Amount = Money.Of(-1_700_000) }, back));
        Assert.Equal(["ledger.range $.entries[0].amount"], Told(paid with { Amount = Money.Of(-1_700_000) }, back, paid.CorrectedBy(paid.Day, Money.Of(-10), "c")));
        Assert.Equal(["ledger.range $.entries[0].kind"], Told(paid with { Kind = (LedgerEntryKind)77 }, back));
        Assert.Equal(["ledger.day $.entries[0].day"], Told(paid with { Kind = LedgerEntryKind.CarriedOut }, back));
        Assert.Equal(["ledger.correction $.entries[2].corrects"], Told(paid, back with { Amount = Money.Of(200) }, paid.CorrectedBy(paid.Day, Money.Of(200), "c") with { Corrects = "A" }));
        Assert.Equal(["ledger.correction $.entries[2].source"], Told(paid, back with { Amount = Money.Of(200) }, paid.CorrectedBy(paid.Day, Money.Of(50), "c") with { Source = PublicSource.Founder }));
        Assert.Equal(["ledger.day $.entries[1].day"], Told(Entry(2022, 5, 1, LedgerEntryKind.OpeningBalance, PublicSource.Region, 5, "o"), back));
        Assert.Equal(
            ["ledger.range $.entries[0].amount", "ledger.more-back-than-received $.entries[1].amount"],
            Told(paid with { Amount = Money.Zero }, back with { Source = PublicSource.Founder }));
        Assert.Equal(
            ["ledger.blank $.entries[0].reference", "ledger.more-back-than-received $.entries[1].amount"], // a reference changes no sum
            Told(paid with { Reference = " " }, back with { Amount = Money.Of(200) }));

        static IEnumerable<string> Told(params LedgerEntry[] entries) => ServiceLedger.TryCreate("CHB", 2022, entries.ToValueList(), out _).Problems.Select(problem => $"{problem.Code} {problem.Path}");
    }

    [Fact]
    public void TryCreate_OfAPromiseCorrectedBelowZero_IsNoWithdrawal()
    {
        var promised = Entry(2022, 3, 1, LedgerEntryKind.Promised, PublicSource.Region, 100, "a");

        Assert.Equal("ledger.correction",
            Assert.Single(ServiceLedger.TryCreate("CHB", 2022, [promised, promised.CorrectedBy(promised.Day, Money.Of(-101), "b")], out _).Problems).Code);
    }

    [Fact]
    public void TryCreate_OfEntriesThatBreakRules_NamesAllOfThem() => AssertReport(
        ServiceLedger.TryCreate("CHB", 2022,
            [
                Entry(2022, 3, 15, LedgerEntryKind.Paid, PublicSource.Region, 100, "a"),
                Entry(2022, 3, 16, LedgerEntryKind.Returned, PublicSource.Region, 150, "a"),
                Entry(2022, 3, 17, LedgerEntryKind.Paid, PublicSource.Region, 0, " "),
                new(new(2022, 3, 1), LedgerEntryKind.Correction, PublicSource.Founder, Money.Of(-200), "c") { Corrects = "a" },
                new(new(2022, 3, 20), LedgerEntryKind.Correction, PublicSource.Region, Money.Zero, "d"),
                new(new(2022, 3, 20), LedgerEntryKind.Paid, PublicSource.Founder, Money.Of(5), "e") { Corrects = "a" },
                Entry(2021, 12, 31, LedgerEntryKind.CarriedIn, PublicSource.Founder, 5, "f"),
                Entry(2022, 12, 31, LedgerEntryKind.CarriedOut, PublicSource.Founder, 5, "g"),
                Entry(2022, 5, 1, LedgerEntryKind.OpeningBalance, PublicSource.Founder, 5, "h"),
                Entry(2022, 5, 2, LedgerEntryKind.OpeningBalance, PublicSource.Founder, -5, "i"),
                Entry(2022, 5, 2, LedgerEntryKind.PromiseWithdrawn, PublicSource.Municipality, 5, "j"),
                Entry(2012, 5, 2, (LedgerEntryKind)77, PublicSource.Municipality, 5, "k"),
            ],
            out var ledger),
        """
        $.entries[1].reference: Another entry has the reference 'a' already; each has its own, and a mistake is set right by a correction. [ledger.repeated]
        $.entries[2].reference: The reference must not be blank; give the number of the document. [ledger.blank]
        $.entries[2].amount: An amount is above 0 CZK, not 0.00 CZK; the kind tells the direction. [ledger.range]
        $.entries[4].amount: The difference of a correction is not zero. [ledger.range]
        $.entries[6].day: A carry-forward follows the end of the year that the money comes from: 1 January 2022 at the earliest, not 31 December 2021. [ledger.day]
        $.entries[7].day: A carry-forward follows the end of the year that the money comes from: 1 January 2023 at the earliest, not 31 December 2022. [ledger.day]
        $.entries[9].amount: An opening balance is 0 CZK or more, not −5.00 CZK. [ledger.range]
        $.entries[11].kind: The kind of the entry is not defined. [ledger.range]
        $.entries[11].day: warning: The day 2 May 2012 is far from 2022; check it. [ledger.unusual-day]
        $.entries[3].source: The corrected entry is of the source 'region's own money'; record another source as a new entry and correct this one to zero. [ledger.correction]
        $.entries[3].day: A correction can't be before the corrected entry (15 March 2022). [ledger.day]
        $.entries[4].corrects: A correction refers to an original entry of this ledger, not to ''; a correction of a correction refers to the original entry, too. [ledger.correction]
        $.entries[5].corrects: Only a correction refers to another entry. [ledger.correction]
        $.entries[3].amount: The correction would leave −100.00 CZK of the entry 'a'; the least is 0 CZK. [ledger.correction]
        $.entries[9]: The opening balance of the source 'founder's contribution' stands more than once. [ledger.repeated]
        $.entries[6].day: The entry is before the opening balance of the source 'founder's contribution' (1 May 2022), which contains it; leave it out. [ledger.day]
        $.entries[5].day: The entry is before the opening balance of the source 'founder's contribution' (1 May 2022), which contains it; leave it out. [ledger.day]
        """,
        """
        $.entries[1].reference: Označení 'a' už má jiný zápis; každý zápis má své, opravuje se druhem 'oprava'. [ledger.repeated]
        $.entries[2].reference: Označení zápisu nesmí být prázdné; uveďte například číslo dokladu. [ledger.blank]
        $.entries[2].amount: Částka je vyšší než 0 Kč, ne 0,00 Kč; směr určuje druh zápisu. [ledger.range]
        $.entries[4].amount: Rozdíl opravy není nula. [ledger.range]
        $.entries[6].day: Převod se dělá až po skončení roku, ze kterého peníze jsou: nejdříve 1. 1. 2022, ne 31. 12. 2021. [ledger.day]
        $.entries[7].day: Převod se dělá až po skončení roku, ze kterého peníze jsou: nejdříve 1. 1. 2023, ne 31. 12. 2022. [ledger.day]
        $.entries[9].amount: Počáteční stav je nejméně 0 Kč, ne −5,00 Kč. [ledger.range]
        $.entries[11].kind: Druh zápisu není ve výčtu. [ledger.range]
        $.entries[11].day: upozornění: Den 2. 5. 2012 je daleko od roku 2022; ověřte jej. [ledger.unusual-day]
        $.entries[3].source: Opravovaný zápis je ze zdroje 'vlastní prostředky kraje'; jiný zdroj zapište jako nový zápis a tento opravte na nulu. [ledger.correction]
        $.entries[3].day: Oprava nemůže být dřív než opravovaný zápis (15. 3. 2022). [ledger.day]
        $.entries[4].corrects: Oprava odkazuje na původní zápis této knihy, ne na ''; oprava opravy odkazuje také na původní zápis. [ledger.correction]
        $.entries[5].corrects: Na jiný zápis odkazuje jen oprava. [ledger.correction]
        $.entries[3].amount: Po opravě by ze zápisu 'a' zbylo −100,00 Kč; nejméně je 0 Kč. [ledger.correction]
        $.entries[9]: Počáteční stav zdroje 'příspěvek zřizovatele' je uveden vícekrát. [ledger.repeated]
        $.entries[6].day: Zápis je před počátečním stavem zdroje 'příspěvek zřizovatele' (1. 5. 2022), který jej už obsahuje; vypusťte jej. [ledger.day]
        $.entries[5].day: Zápis je před počátečním stavem zdroje 'příspěvek zřizovatele' (1. 5. 2022), který jej už obsahuje; vypusťte jej. [ledger.day]
        """);

    [Fact]
    public void With_AReturnAboveWhatCame_SaysHowMuchCame()
    {
        var exception = Assert.Throws<DomainValidationException>(() => Ledger.With(Entry(2023, 3, 1, LedgerEntryKind.Returned, PublicSource.Municipality, 150_001, "x")));

        Assert.Equal(
            "$.entries[6].amount: Of the source 'municipalities' 150 000.00 CZK was received by 1 March 2023, but 150 001.00 CZK is to have gone back; correct the amount or the source, or record the payment that is missing. [ledger.more-back-than-received]",
            Readable(exception.Message));
        Assert.Equal(Money.Of(865_000), Ledger.With(Entry(2023, 3, 1, LedgerEntryKind.Returned, PublicSource.Municipality, 150_000, "x")).Balance.Net);
    }

    [Fact]
    public void With_AReturnBeforeThePayment_IsRefused()
    {
        var report = ServiceLedger.TryCreate("CHB", 2022,
            [Entry(2022, 3, 14, LedgerEntryKind.Returned, PublicSource.Region, 1, "b"), Entry(2022, 3, 15, LedgerEntryKind.Paid, PublicSource.Region, 100, "a")], out _);

        Assert.Equal(LedgerProblemCodes.TooMuchBack, Assert.Single(report.Problems).Code);
    }

    [Fact]
    public void PromiseWithdrawn_OfWhatWasNotPaid_IsNoLongerOutstanding()
    {
        var withdrawn = Ledger.With(Entry(2022, 12, 1, LedgerEntryKind.PromiseWithdrawn, PublicSource.StateThroughRegion, 100_000, "dodatek"));

        Assert.Equal(Money.Zero, withdrawn.Balance.Outstanding);
        Assert.Equal(Ledger.Balance.Net, withdrawn.Balance.Net);
        Assert.Throws<DomainValidationException>(() => Ledger.With(Entry(2022, 12, 1, LedgerEntryKind.PromiseWithdrawn, PublicSource.StateThroughRegion, 100_001, "dodatek")));
        Assert.Equal(LedgerProblemCodes.TooMuchWithdrawn, Assert.Single(ServiceLedger.TryCreate("CHB", 2022, Ledger.Entries
            .With(Entry(2022, 12, 1, LedgerEntryKind.PromiseWithdrawn, PublicSource.StateThroughRegion, 100_001, "dodatek 1"))
            .With(Entry(2022, 12, 2, LedgerEntryKind.PromiseWithdrawn, PublicSource.StateThroughRegion, 1, "dodatek 2")), out _).Problems).Code); // told once
    }

    /// <summary>After 40 of the promised 100 was withdrawn 80 was paid: more than promised, which a later promise does not make a fault.</summary>
    [Fact]
    public void PromiseWithdrawn_BeforeMoreThanTheRestIsPaid_DoesNotHinderALaterPromise()
    {
        var ledger = ServiceLedger.Create("CHB", 2022,
            Entry(2022, 1, 1, LedgerEntryKind.Promised, PublicSource.Region, 100, "a"), Entry(2022, 2, 1, LedgerEntryKind.PromiseWithdrawn, PublicSource.Region, 40, "b"),
            Entry(2022, 3, 1, LedgerEntryKind.Paid, PublicSource.Region, 80, "c"), Entry(2022, 4, 1, LedgerEntryKind.Promised, PublicSource.Region, 10, "d"));

        Assert.Equal((Money.Of(70), Money.Of(80)), (ledger.Balance.Promised, ledger.Balance.Net));
    }

    /// <summary>What was carried in stands for a payment: the promise is fulfilled, the headroom is free, and there is nothing to withdraw.</summary>
    [Fact]
    public void CarriedIn_OfASource_FulfilsItsPromise()
    {
        var ledger = ServiceLedger.Create("CHB", 2022,
            Entry(2022, 1, 15, LedgerEntryKind.Promised, PublicSource.Region, 1_150_000, "a"),
            Entry(2022, 2, 1, LedgerEntryKind.CarriedIn, PublicSource.Region, 90_000, "b"),
            Entry(2022, 3, 1, LedgerEntryKind.Paid, PublicSource.Region, 1_060_000, "c"));

        Assert.Equal(Money.Of(1_060_000), ledger.AsOf(new(2022, 2, 1)).Outstanding);
        Assert.Equal(Money.Zero, ledger.Balance.Outstanding);
        Assert.Equal(Money.Of(50_000), ledger.HeadroomUnder(Money.Of(1_200_000), new(2022, 12, 31)).Value);
        Assert.Throws<DomainValidationException>(() => ledger.With(Entry(2022, 12, 1, LedgerEntryKind.PromiseWithdrawn, PublicSource.Region, 90_000, "d")));
    }

    [Fact]
    public void OpeningBalance_OfASource_FulfilsItsPromise()
    {
        var ledger = ServiceLedger.Create("CHB", 2022,
            Entry(2022, 1, 15, LedgerEntryKind.Promised, PublicSource.Region, 1_000_000, "a"), Entry(2022, 7, 1, LedgerEntryKind.OpeningBalance, PublicSource.Region, 700_000, "b"));

        Assert.Equal((Money.Of(700_000), Money.Of(300_000)), (ledger.Balance.Net, ledger.Balance.Outstanding));
        Assert.Equal(Money.Zero, ServiceLedger.Create("CHB", 2022, Entry(2022, 7, 1, LedgerEntryKind.OpeningBalance, PublicSource.Region, 0, "b")).Balance.Net);
    }

    [Fact]
    public void OpeningBalance_OfZero_StandsBeforeWhatGoesOnItsDay()
    {
        var ledger = ServiceLedger.Create("CHB", 2022,
            Entry(2022, 6, 1, LedgerEntryKind.Paid, PublicSource.Region, 100, "a"), Entry(2022, 7, 1, LedgerEntryKind.Returned, PublicSource.Region, 10, "b"),
            Entry(2022, 7, 1, LedgerEntryKind.OpeningBalance, PublicSource.Founder, 0, "c"));

        Assert.Equal(["a", "c", "b"], ledger.ToTable(Language.Czech).Select(row => row.Reference));
    }

    [Fact]
    public void HighestExtraInstalment_AsInPlzen_IsWhatTheYearLeaves() // R20b
    {
        var ledger = ServiceLedger.Create("CHB", 2022, Entry(2022, 1, 15, LedgerEntryKind.Promised, PublicSource.Region, 1_900_000, "a"), Entry(2022, 3, 1, LedgerEntryKind.Paid, PublicSource.Region, 950_000, "b"));

        var (highest, explanation) = ledger.HighestExtraInstalment(Money.Of(2_020_000), Money.Of(150_000), new(2022, 5, 31));

        Assert.Equal(Money.Of(120_000), highest);
        Assert.Equal(Money.Of(100_000), ledger.HighestExtraInstalment(Money.Of(2_020_000), Money.Of(100_000), new(2022, 5, 31)).Value);
        Assert.Equal("Rozhodla dříve vrácená částka.", ledger.HighestExtraInstalment(Money.Of(2_020_000), Money.Of(120_000), new(2022, 5, 31)).Explanation.Reason.Czech);
        Assert.Equal("ceiling", Assert.Throws<ArgumentOutOfRangeException>(() => ledger.HeadroomUnder(Money.Of(-1), new(2022, 5, 31))).ParamName);
        Assert.Equal("returnedEarlier",
            Assert.Throws<ArgumentOutOfRangeException>(() => ledger.HighestExtraInstalment(Money.Of(2_020_000), Money.Of(-1), new(2022, 5, 31))).ParamName);
        Assert.Equal(Money.Zero, ledger.HeadroomUnder(Money.Of(1_900_000), new(2022, 5, 31)).Value);
        Assert.Equal(
            """
            Nejvyšší mimořádná splátka: 120 000,00 Kč
            · dříve vrácená částka: 150 000,00 Kč (zadáno)
            Rozhodla zbývající částka do výše vyrovnávací platby.
            Předpis: čl. 5 odst. 1 rozhodnutí Komise 2012/21/EU

            1  Zbývající částka do výše vyrovnávací platby: 120 000,00 Kč
                 · Maximální výše vyrovnávací platby: 2 020 000,00 Kč (zadáno)
                 = 2 020 000,00 Kč − 950 000,00 Kč − 950 000,00 Kč
                 Přislíbené peníze se počítají, jako by už přišly.
                 Předpis: čl. 5 odst. 1 rozhodnutí Komise 2012/21/EU

            """,
            Readable(explanation.ToText(Language.Czech)));
    }

    [Fact]
    public void TryCreate_OfAmountsWhoseSumLeavesTheRange_TellsThemAndTheOtherFaults()
    {
        var huge = new LedgerEntry(new(2022, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, Money.MaxValue, "a");
        var report = ServiceLedger.TryCreate("CHB", 2022,
            [huge, huge with { Reference = "b" }, huge.CorrectedBy(new(2022, 3, 2), Money.MaxValue, "c"),
                huge with { Kind = LedgerEntryKind.OpeningBalance, Day = new(2022, 4, 1), Amount = Money.MinValue, Reference = "d" },
                Entry(2022, 4, 1, LedgerEntryKind.Paid, PublicSource.Region, 1, "e")], out var ledger);

        Assert.Null(ledger);
        Assert.Equal(
            ["$.entries[0].amount", "$.entries[1].amount", "$.entries[2].amount", "$.entries[3].amount", "$.entries[3].amount"],
            report.Problems.Where(problem => problem.Code == LedgerProblemCodes.Range).Select(problem => problem.Path));
        Assert.Equal(
            ["$.entries[0].day", "$.entries[1].day", "$.entries[2].day"],
            report.Problems.Where(problem => problem.Code == LedgerProblemCodes.Day).Select(problem => problem.Path).Order(StringComparer.Ordinal));
    }

    private static LedgerEntry Entry(int year, int month, int day, LedgerEntryKind kind, PublicSource source, decimal amount, string reference) => new(new(year, month, day), kind, source, Money.Of(amount), reference);
}
