using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Tests.Explanations;
using static SocialServices.Domain.Tests.Indicators.PersonCountTests;
using static SocialServices.Domain.Tests.Indicators.SupportSampleProject;

namespace SocialServices.Domain.Tests.Indicators;

/// <summary>Whole explanations of counted persons, approved by a reader: every rule and every way to count, which no worked example of the field has.</summary>
public sealed class PersonExplanationPagesTests
{
    private static readonly LocalDate March = new(2018, 3, 1);

    private static ParticipationThreshold Threshold => ParticipationThreshold.Of(
        Quantity.Of(40, Unit.Hour), Quantity.Of(20, Unit.Hour), Citation.Document(new("smyšlené pokyny", "invented guidance")), new("Ověřte hranici.", "Check the threshold."));

    private static PersonRules ByType => PersonRules.EmploymentPlus(Threshold) with
    {
        Uniqueness = PersonUniqueness.PerServiceType,
        Ages = AgeBounds.Between(6, 64, HighestAgeRule.WholeYearIncluded),
        TargetGroups =
        [
            new("m", new("mládež", "youth")) { Ages = AgeBounds.Between(6, 26, HighestAgeRule.UntilBirthday) },
            new("r", new("rodiny s\u00A0dětmi", "families with children")) { ChildAges = AgeBounds.UpTo(15, HighestAgeRule.UntilBirthday) },
        ],
        LeftOut = [SupportKind.Contact, SupportKind.Intervention],
        MinutesOfHour = 45,
        HousingMonth = Quantity.Of(15, Unit.Hour),
        StayDay = Quantity.Of(4, Unit.Hour),
        Reservations = [new("Ověřte převod pobytu.", "Check the conversion of a stay.")],
    };

    private static PersonRules Inclusive => PersonRules.Employment with
    {
        Uniqueness = PersonUniqueness.PerService,
        Use = UseOfServices.Inclusive,
        StayDay = Quantity.Of(0, Unit.Hour),
    };

    // A parent and a child who reach the threshold in one service only, the child then in a shelter, and persons who do not, each on another ground.
    private static SupportHistory Supported()
    {
        var (parent, child, unknown, learner) = (Key("A"), Key("C"), Key("D"), Key("E"));
        return SupportHistory.Create(Project, new()
        {
            Supports =
            [
                Work(parent, March, 900), SupportRow.Of(parent, "NZDM", SupportKind.Electronic, new(2018, 3, 2), 450),
                Work(parent, new(2018, 4, 3), 450), Work(parent, new(2018, 4, 3), 45),
                SupportRow.HousingMonths(parent, "AD", new(2018, 5)), SupportRow.Of(parent, "NZDM", SupportKind.Contact, new(2018, 6, 1), 45),
                Work(child, March, 2_700), SupportRow.Stay(child, "AD", new(2018, 4, 1), new(2018, 4, 3)),
                Work(unknown, March, 45),
                SupportRow.Of(learner, "NZDM", SupportKind.Electronic, March, 1_800), Work(learner, March, 450),
                Work(Key("B"), March), Work(Key("G"), March), SupportRow.Of(Key("F"), "NZDM", SupportKind.Contact, March, 45),
                Work(Code("X1"), March, 90), Work(Code("X2"), March, 90), Work(Code("X3"), March, 90),
            ],
            Persons =
            [
                Complete(parent, new(1985, 5, 5)) with
                {
                    TargetGroups = ["r"], Family = "R1", Children = [new(2001, 1, 1), new(2008, 1, 1)], Sensitive = [new("postižení", SensitiveAnswer.Refused)],
                },
                Complete(Key("B"), new(1980, 1, 1)) with { TargetGroups = ["m"] }, Complete(child, new(2008, 1, 1)) with { TargetGroups = ["m"], Family = "R1" },
                Complete(learner, new(2000, 1, 1)) with { TargetGroups = ["m"] }, Complete(Key("G"), new(1940, 1, 1)) with { TargetGroups = ["r"] },
            ],
            Identifications = [new(Code("X1"), learner, new(2018, 6, 1)), new(Code("X2"), Key("H"), March), new(Code("X3"), parent, March), new(Code("X3"), learner, March)],
        });
    }

    [Fact]
    public void Indicators_ByTypeByServiceAndInTheProject() => ExplanationPage.Verify("Indicators", "persons-indicators",
        Supported().ExplainPersons(ByType).Explanation,
        Supported().ExplainPersons(Inclusive).Explanation,
        Supported().ExplainPersons(PersonRules.HumanResourcesAndEmployment).Explanation);

    [Fact]
    public void Person_OfEachWayToCount()
    {
        var history = Supported();
        Explanation Explain(PersonRules rules, PersonKey person) => history.ExplainPerson(rules, person).Explanation;

        ExplanationPage.Verify("Indicators", "persons-each",
            [
                .. new[] { Key("A"), Key("B"), Key("D"), Key("E"), Key("F"), Key("G"), Code("X1"), Code("X3") }.Select(person => Explain(ByType, person)),
                Explain(Inclusive, Key("C")),
            ]);
    }

    [Fact]
    public void Person_OnTheFirstDayThatARecordCanHave()
    {
        var (history, rules) = OnTheFirstOfAll();

        ExplanationPage.Verify("Indicators", "persons-first-day",
            [
                .. history.Persons.Select(person => history.ExplainPerson(rules, person).Explanation),
                history.ExplainPerson(PersonRules.HumanResourcesAndEmployment, A).Explanation,
            ]);
    }

    /// <summary>By these names a program finds a rule, whatever its wording.</summary>
    [Fact]
    public void Rules_OfIndicators_HaveOperandsOfStableNames() => Assert.Equal(
        [
            "threshold", "threshold.not-electronic", "record", "uniqueness", "use", "shelter-children", "ages",
            "target-group.m", "target-group.m.ages", "target-group.r", "target-group.r.child-ages",
            "age-band.1", "age-band.2", "age-band.3", "left-out.1", "left-out.2", "minutes-of-hour", "housing-month", "stay-day",
        ],
        Supported().ExplainPersons(ByType).Explanation.Parts[0].Operands.Select(operand => operand.Id));

    private static PersonKey Key(string key) => PersonKey.Identified(key);

    private static PersonKey Code(string code) => PersonKey.Anonymous("NZDM", code);
}
