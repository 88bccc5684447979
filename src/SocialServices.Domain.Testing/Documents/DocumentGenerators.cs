using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing.Compensation;
using SocialServices.Domain.Testing.Indicators;
using SocialServices.Domain.Testing.Projects;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Testing.Documents;

/// <summary>Generators of documents: plans, rounds and receipts of every base and setting.</summary>
public static class DocumentGenerators
{
    private const string LibraryVersion = "1.0.0";

    /// <summary>Valid plans of services.</summary>
    public static Arbitrary<ServicePlan> Plans { get; } = Arb.From(
        CompensationGenerators.Cases.Generator.Select(each => each.Plan));

    /// <summary>Divided rounds with all that their document can state: names, sources, later rounds, units, rows with problems, resolutions.</summary>
    public static Arbitrary<AwardRound> AwardRounds { get; } = Arb.From(
        AwardRoundGenerators.Rounds.Generator.SelectMany(_ => Gen.Choose(0, int.MaxValue), (round, seed) => Stated(round.Definition, new Draw((ulong)seed))));

    /// <summary>Receipts of assessments, with the version of the library stated as "1.0.0".</summary>
    public static Arbitrary<AssessmentReceipt> AssessmentReceipts { get; } = Arb.From(
        CompensationGenerators.Cases.Generator.Select(each => AssessmentReceipt.Of(each.Rules, each.Plan, LibraryVersion)));

    /// <summary>Receipts of rounds, with the version of the library stated as "1.0.0".</summary>
    public static Arbitrary<AwardRoundReceipt> AwardRoundReceipts { get; } = Arb.From(
        AwardRounds.Generator.Select(round => AwardRoundReceipt.Of(round, LibraryVersion)));

    /// <summary>Receipts of settlements, with the version of the library stated as "1.0.0".</summary>
    public static Arbitrary<SettlementReceipt> SettlementReceipts { get; } = Arb.From(
        SettlementGenerators.Samples.Generator.Select(each => SettlementReceipt.Of(each.Rules, each.Case, LibraryVersion)));

    /// <summary>Receipts of person indicators, with the version of the library stated as "1.0.0".</summary>
    public static Arbitrary<IndicatorReceipt> IndicatorReceipts { get; } = Arb.From(
        from sample in SupportGenerators.Samples.Generator
        from seed in Gen.Choose(0, int.MaxValue)
        select IndicatorReceipt.Of(sample.History(), Stated(sample.Rules, new Draw((ulong)seed)), LibraryVersion));

    /// <summary>Receipts of controls in every stage, with the version of the library stated as "1.0.0"; each with the control, whose versions of settlements verify it.</summary>
    public static Arbitrary<(ControlReceipt Receipt, ServiceControl Control)> ControlReceipts { get; } = Arb.From(
        ControlGenerators.Controls.Generator.Select(control => (ControlReceipt.Of(control, LibraryVersion), control)));

    // Rules with all that one can state.
    private static PersonRules Stated(PersonRules rules, Draw draw)
    {
        var source = draw.Pick(
            Citation.Document(new("pokyny, verze 2", "guidance, version 2")), Citation.Document(BilingualText.Same("čl. V")).Holding(Validity.Since(new(2014, 1, 1))),
            Citation.Section(LegalAct.SocialServicesDecree, "15").AsAmendedBy("391/2011 Sb."));
        var stated = rules with
        {
            Reservations = draw.Pick<ValueList<BilingualText>>([], [BilingualText.Same("ověřit")], [new("jedna", "one"), new("dvě", "two")]),
            LeftOut = draw.Pick<ValueList<SupportKind>>(rules.LeftOut, [SupportKind.Electronic, SupportKind.ResidentialStay]),
            ShelterChildren = draw.Pick(ShelterChildren.LikeOthers, ShelterChildren.UsersOnly),
        };
        return draw.Chance(50) ? stated : (stated with { HousingMonth = Quantity.Of(15, Unit.Hour) }).WithThreshold(ParticipationThreshold.Of(
            Quantity.Of(draw.Pick(0.5m, 2m, 40m), Unit.Hour), Quantity.Of(draw.Pick(0m, 0.25m), Unit.Hour), source, draw.Pick(default, new BilingualText("není doloženo", "not confirmed"))));
    }

    // What is stated besides changes no award but that of a row with problems, which leaves money to the others.
    private static AwardRound Stated(AwardRoundDefinition definition, Draw draw)
    {
        var source = Source(draw);
        var problems = draw.Chance(20) ? draw.Below(definition.Items.Count) : -1;
        var round = AwardRound.Divide(definition with
        {
            Name = draw.Pick(default, BilingualText.Same("Dotace 2023"), new("Kolo „A“", "Round \"A\"")),
            Number = draw.Pick(1, 2, 12),
            Later = draw.Pick<LaterRound?>(null, new LaterRound.UpToOptimum(), new LaterRound.RaisedCapacities(),
                new LaterRound.PerUnit([new(ServiceType.ShelteredHousing, Unit.Bed, Exact.Of(12_000, 7), source)]),
                new LaterRound.Redistribution([new("služba 0", Money.OneHeller, new(2023, 10, 2))]) { WithReturners = draw.Chance(50) }),
            Source = Source(draw),
            Items = definition.Items.Select((item, i) => item with
            {
                Notes = draw.Pick(AssessmentNotes.None, AssessmentNotes.ExternalOptimum, AssessmentNotes.InputNotUsed | AssessmentNotes.CeilingNotChecked),
                Units = draw.Pick<ValueList<UnitCount>>([], [new(Unit.Bed, Exact.Of(35, 4)), new(Unit.FullTimeEquivalent, Exact.Zero)]),
                Problems = i != problems ? ValidationReport.Clean : new(
                [
                    Problem.Warning("a.warning", "$", new("Varování.", "A warning.")),
                    Problem.Error("an.error", "$.lines[0]", new("Chyba.", "An error."), draw.Pick<int?>(null, 7), source),
                ]),
            }).ToValueList(),
        });
        return draw.Chance(60) ? round : round.Approve(new()
        {
            Resolution = "0130/Z05/23",
            Day = new(2023, 6, 21),
            Amounts = draw.Chance(30) ? [] : [new(round.Awards[0].Service, Money.Zero, new("Služba skončila.", "The service ended."))],
        });
    }

    private static Citation? Source(Draw draw) => draw.Pick(
        null, Citation.Document(BilingualText.Same("metodika")), Citation.Document(new("metodika, tabulka 3", "methodology, table 3")), Citation.Whole(LegalAct.Decision2012),
        Citation.Section(LegalAct.SocialServicesAct, "101a"), Citation.Section(LegalAct.SocialServicesDecree, "15").AsAmendedBy("440/2022 Sb."));
}
