using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class ContractCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Contract_OfAWorkedExample_GivesItsAnswerAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);

        var (result, explanation) = Answer(CaseInput.Read<Input>(golden));

        golden.Verify(new Dictionary<string, string>(StringComparer.Ordinal) { ["result"] = result });
        golden.VerifyText("cs", explanation.ToText(Language.Czech));
        golden.VerifyText("en", explanation.ToText(Language.English));
    }

    private static (string Result, Explanation Explanation) Answer(Input input)
    {
        switch (input.Ask)
        {
            case "register":
                var publication = RegisterPublication.Of(input.ConcludedOn!.Value, input.Value, publishedOn: input.PublishedOn);
                var status = publication.StatusOn(input.Day);
                return (status.Value + (status.Value == RegisterStatus.Effective ? $" from {Iso(publication.EffectiveOn!.Value)}" : "") + (publication.SendBy is { } send ? $", send by {Iso(send)}" : ""), status.Explanation);
            case "change":
                var changes = input.Changes!.Select((value, index) => Change(index + 1, input.Path, value, input.Day)).ToValueList();
                var limits = input.HasNoJointLimit
                    ? ChangeLimits.Known with { JointIncrease = ChangeLimits.Known.JointIncrease.With(Dated.Value(new(2023, 7, 16), ChangeLimit.None, Citation.Document(new("vymyšlené znění, příklad", "an invented wording, an example")))) }
                    : null;
                var original = input.Clause is { } clause ? new OriginalValue(input.Price, new PriceAdjustment(new(2020, 1, 1), clause, "čl. 5")) : new OriginalValue(input.Price);
                var rules = ChangeRules.For(ProcurementRules.For(input.StartedOn!.Value), limits: limits) with { Reserved = input.Reserved };
                var test = rules.Test(original, changes[^1], changes.SkipLast(1).ToValueList());
                return ($"{(test.Value.Passes ? "allowed" : "not allowed")}, sum {test.Value.Sum}", test.Explanation);
            case "fine":
                var fine = FineRecord.Arisen(ContractualFine.Fixed(input.Value, Citation.Document(new("čl. 8 smlouvy", "Article 8 of the contract"))).Value, input.ConcludedOn!.Value);
                var decided = (input.Reason.Length == 0 ? fine.Claim(input.Day) : fine.Waive(input.Day, input.Reason)).Explain(isOfEsfProject: input.Reason.Length == 0);
                return (decided.Value.ToString(), decided.Explanation);
            case "retention":
                var contract = ServiceContract.Sign("S-1", ServiceIdentifier.Parse("1111111"), input.ConcludedOn!.Value, new(Money.Of(3_000_000))).TakeEffect(input.ConcludedOn.Value)
                    .Change(Change(1, ChangePath.DeMinimis, Money.Of(1000), input.Day));
                var until = contract.KeepDocumentationUntil(ProcurementDeadlines.For(input.StartedOn!.Value), input.EndedOn!.Value);
                return (Iso(until.Value), until.Explanation);
            default:
                throw new ArgumentOutOfRangeException(nameof(input), input.Ask, "A known question is expected.");
        }
    }

    private static ContractChange Change(int number, string path, Money value, LocalDate day) => Change(number, Enum.Parse<ChangePath>(path), value, day);

    private static ContractChange Change(int number, ChangePath path, Money value, LocalDate day) =>
        new() { Number = FormattableString.Invariant($"{number}"), Path = path, Value = value, ConcludedOn = day, MeetsConditions = true };

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "contract"));

    private sealed record Input(
        string Ask, LocalDate Day, LocalDate? ConcludedOn = null, Money Value = default, LocalDate? PublishedOn = null, LocalDate? StartedOn = null, Money Price = default, string Path = "", Money[]? Changes = null,
        bool HasNoJointLimit = false, Money? Clause = null, Money? Reserved = null, string Reason = "", LocalDate? EndedOn = null);
}
