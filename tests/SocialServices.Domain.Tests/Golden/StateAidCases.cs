using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class StateAidCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void StateAid_OfAWorkedExample_GivesItsAnswerAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);

        var (answer, explanation) = CaseInput.Read<Question>(golden).Answer();

        golden.Verify(new Dictionary<string, string> { ["answer"] = answer });
        golden.VerifyText("cs", explanation.ToText(Language.Czech));
        golden.VerifyText("en", explanation.ToText(Language.English));
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "state-aid"));

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "ask")]
    [JsonDerivedType(typeof(Regime), "regime")]
    [JsonDerivedType(typeof(Ceiling), "ceiling")]
    [JsonDerivedType(typeof(Duration), "duration")]
    [JsonDerivedType(typeof(Contents), "contents")]
    [JsonDerivedType(typeof(Profit), "profit")]
    [JsonDerivedType(typeof(DeMinimis), "de-minimis")]
    [JsonDerivedType(typeof(Mixing), "mixing")]
    [JsonDerivedType(typeof(Classification), "classification")]
    [JsonDerivedType(typeof(Publication), "publication")]
    [JsonDerivedType(typeof(Records), "records")]
    [JsonDerivedType(typeof(Checks), "checks")]
    private abstract record Question
    {
        public abstract (string Answer, Explanation Explanation) Answer();

        protected static (string Answer, Explanation Explanation) Told<T>(Explained<T> explained, Func<T, string> text) => (text(explained.Value), explained.Explanation);
    }

    private sealed record Regime(LocalDate Issued, LocalDate Assessed, LocalDate[]? Amendments = null) : Question
    {
        public override (string Answer, Explanation Explanation) Answer() =>
            Told(StateAidRegime.Choose(Issued, Assessed, (Amendments ?? []).ToValueList()), regime => regime?.Code ?? "ask");
    }

    /// <summary>What is asked of the rules of a regime, assessed on the last day of its Decision, or the first while no end is known.</summary>
    private abstract record UnderRules : Question
    {
        public required StateAidRegime Under { get; init; }

        protected StateAidRules Rules => StateAidRules.For(Under, Under.Act.Validity.To ?? Under.Act.Validity.From!.Value);
    }

    private sealed record Ceiling(bool Social, Euro[] Expected) : UnderRules
    {
        public override (string Answer, Explanation Explanation) Answer() => Told(Rules.TestCeiling(Social, Expected.ToValueList()), passes => passes ? "passes" : "fails");
    }

    private sealed record Duration(LocalDate Start, LocalDate End, bool Investment = false) : UnderRules
    {
        public override (string Answer, Explanation Explanation) Answer() => Told(Rules.TestDuration(new(Start, End), Investment), passes => passes ? "passes" : "fails");
    }

    private sealed record Contents(EntrustmentElement[] Stated) : UnderRules
    {
        public override (string Answer, Explanation Explanation) Answer() => Told(Rules.FindMissing(Stated.ToValueList()), missing => missing.Count == 0 ? "none" : string.Join(", ", missing));
    }

    private sealed record Profit(Money Capital, Rate Swap, bool CompensatedAfterwards, Rate? Higher = null, bool Shown = false) : UnderRules
    {
        public override (string Answer, Explanation Explanation) Answer() => Told(
            Rules.HighestProfit(new()
            {
                AverageCapital = Capital,
                SwapRate = Swap,
                SwapRateSource = Citation.Document(new("vymyšlená sazba", "an invented rate")),
                IsFullyCompensatedAfterwards = CompensatedAfterwards,
                HigherRate = Higher,
                Evidence = Shown ? Citation.Document(new("znalecký posudek", "expert opinion")) : null,
            }),
            profit => profit.ToString());
    }

    private sealed record DeMinimis(DeMinimisRegulation Under, Grant Requested, Grant[] Granted, int FirstMonth = 1) : Question
    {
        public override (string Answer, Explanation Explanation) Answer() =>
            Told(Under.Test(Requested.ToGrant(), Granted.Select(grant => grant.ToGrant()).ToValueList(), FirstMonth), test => test.Fits ? "fits" : "excluded");
    }

    private sealed record Grant(LocalDate On, Euro Amount, bool General = false)
    {
        public DeMinimisGrant ToGrant() => new(On, Amount, General);
    }

    private sealed record Mixing(Support[] Supports) : Question
    {
        public override (string Answer, Explanation Explanation) Answer() => Told(
            AidOverlap.Find(Supports.Select(support => new ServiceAid(support.Service, support.Instrument, new(support.From, support.To))).ToValueList()),
            overlaps => overlaps.Count == 0 ? "none" : string.Join("; ", overlaps.Select(overlap => $"{overlap.Service} {Iso(overlap.Days.Start)}..{Iso(overlap.Days.End)}")));
    }

    private sealed record Support(ServiceIdentifier Service, [property: JsonConverter(typeof(JsonStringEnumConverter<AidInstrument>))] AidInstrument Instrument, LocalDate From, LocalDate To);

    private sealed record Classification(
        bool Obligations, bool Parameters, bool WithinNetCost, [property: JsonConverter(typeof(JsonStringEnumConverter<ProviderSelection>))] ProviderSelection Selection,
        Duration? Duration = null, Contents? Contents = null, DeMinimis? DeMinimis = null) : UnderRules
    {
        public override (string Answer, Explanation Explanation) Answer() => Told(
            new AidCase
            {
                Altmark = new(Obligations, Parameters, WithinNetCost, Selection),
                Ceiling = Rules.TestCeiling(meetsSocialNeed: true),
                Duration = Duration is { } duration ? Rules.TestDuration(new(duration.Start, duration.End), duration.Investment) : null,
                Missing = Contents is { } contents ? Rules.FindMissing(contents.Stated.ToValueList()) : null,
                DeMinimis = DeMinimis is { } small ? small.Under.Test(small.Requested.ToGrant(), small.Granted.Select(grant => grant.ToGrant()).ToValueList(), small.FirstMonth) : null,
            }.Classify(),
            classification => classification.ToString());
    }

    private sealed record Publication(bool OtherActivities, Euro[] Yearly) : UnderRules
    {
        public override (string Answer, Explanation Explanation) Answer() => Told(Rules.FindPublication(OtherActivities, Yearly.ToValueList()), duty => duty.ToString());
    }

    private sealed record Records(LocalDate End, LocalDate? Other = null) : UnderRules
    {
        public override (string Answer, Explanation Explanation) Answer() => Told(
            Rules.KeepRecordsUntil(End, Other is { } other ? [new RecordDuty(other, Citation.Document(new("pravidla programu, příklad", "rules of a programme, example")))] : []), Iso);
    }

    private sealed record Checks(LocalDate Start, LocalDate End, LocalDate? CheckedTo = null) : UnderRules
    {
        public override (string Answer, Explanation Explanation) Answer() => Told(Rules.PlanChecks(new(Start, End), CheckedTo), days => string.Join(' ', days.Select(Iso)));
    }
}
