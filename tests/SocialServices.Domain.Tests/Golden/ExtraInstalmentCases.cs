using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class ExtraInstalmentCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void HighestExtraInstalment_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);
        var ledger = ServiceLedger.Create("služba", input.Year,
            new(new(input.Year, 1, 15), LedgerEntryKind.Promised, PublicSource.Region, input.Promised, "smlouva"),
            new(new(input.Year, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, input.Paid, "výpis"));

        var (highest, explanation) = ledger.HighestExtraInstalment(input.Ceiling, input.ReturnedEarlier, input.Day);

        golden.Verify(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["highest"] = highest.ToString(),
            ["headroom"] = ledger.HeadroomUnder(input.Ceiling, input.Day).Value.ToString(),
        });
        golden.VerifyText("cs", explanation.ToText(Language.Czech));
        golden.VerifyText("en", explanation.ToText(Language.English));
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "extra-instalment"));

    private sealed record Input(int Year, LocalDate Day, Money Ceiling, Money ReturnedEarlier, Money Promised, Money Paid);
}
