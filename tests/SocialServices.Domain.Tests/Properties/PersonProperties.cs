using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Properties;

public sealed class PersonProperties
{
    private const int Few = 100;

    [Fact]
    public void Generators_Samples_BringWhatMatters()
    {
        var counted = SupportGenerators.Samples.SampleOf(400).Select(sample => (sample, Indicators: sample.History().CountPersons(sample.Rules))).ToList();

        foreach (var status in Enum.GetValues<PersonStatus>().Where(status => status != PersonStatus.NoSupport))
            Assert.Contains(counted, each => each.Indicators.Statuses.Any(count => count.Status == status));
        Assert.Contains(counted, each => each.Indicators.Users.ByQuarters().Any(quarter => quarter.Change < 0));
        Assert.Contains(counted, each => each.Indicators.Participants.ByQuarters().Any(quarter => quarter.Change < 0)); // a child comes to a shelter
        Assert.Contains(counted, each => each.Indicators.Outcomes.Any(outcome => outcome.Persons.Total > 0));
        Assert.Contains(counted, each => each.Indicators.Outcomes.Any(outcome => outcome.Persons.ByQuarters().Any(quarter => quarter.Change < 0))); // a return
        Assert.Contains(counted, each => each.Indicators.Families.Total > 1);
        Assert.Contains(counted, each => each.sample.History().Report.Problems.Any(problem => problem.Code == SupportProblemCodes.OverlappingStays));
        Assert.Contains(SupportGenerators.SamplesWithBadRows.SampleOf(50), sample => sample.History().Report.Problems.Any(problem => problem.Code == SupportProblemCodes.UnknownService));
    }

    [Fact]
    public void CountPersons_OnAnyDay_IsWhatTheOracleCounts() => Property.Holds(SupportGenerators.SamplesWithBadRows, sample =>
    {
        var (oracle, indicators, period) = (new PersonOracle(sample), sample.History().CountPersons(sample.Rules), sample.Project.Period);
        var days = sample.Supports.Select(row => row.From).Concat(sample.Identifications.SelectMany(each => new[] { each.Day, each.Day.PlusDays(-1) }))
            .Append(period.End).Where(period.Contains).Distinct().Take(15);

        foreach (var day in days)
        {
            var counts = oracle.CountOn(day);

            Assert.Equal(counts.Count(count => count.IsParticipant), indicators.Participants.At(day));
            Assert.Equal(counts.Count(count => count.IsUser), indicators.Users.At(day));
            Assert.Equal(oracle.FamiliesOn(day), indicators.Families.At(day));
            Assert.All(indicators.Groups, group => Assert.Equal(
                (counts.Count(count => count.Group == group.Code && count.IsParticipant), counts.Count(count => count.Group == group.Code && count.IsUser)), (group.Participants.At(day), group.Users.At(day))));
            Assert.All(indicators.BySex, sex => Assert.Equal(counts.Count(count => count.IsParticipant && (count.Details?.Sex ?? "") == sex.Code), sex.Participants.At(day)));
            Assert.All(indicators.ByLabourStatus, status => Assert.Equal(counts.Count(count => count.IsUser && (count.Details?.LabourStatus ?? "") == status.Code), status.Users.At(day)));
            Assert.All(indicators.BySensitiveItem, item => Assert.Equal(
                counts.Count(count => count.IsUser && count.Details?.Sensitive.Contains(new(item.Code, SensitiveAnswer.Applies)) == true), item.Users.At(day)));
            Assert.All(indicators.ByAge.Take(sample.Rules.AgeBands.Count).Index(), band => Assert.Equal(
                counts.Count(count => count.IsParticipant && count.Details?.BirthDate is { } born && born <= count.Entry
                    && sample.Rules.AgeBands.FirstOrDefault(ages => ages.ContainsOn(born, count.Entry)) == sample.Rules.AgeBands[band.Index]), band.Item.Participants.At(day)));
            Assert.All(indicators.Outcomes, outcome => Assert.Equal(oracle.OutcomesOn(outcome.Code, day), outcome.Persons.At(day)));
        }
    });

    [Fact]
    public void Create_RowsInAnyOrder_IsTheSame() => Property.Holds(SupportGenerators.SamplesWithBadRows, sample =>
    {
        var history = sample.History();
        var reversed = SupportHistory.Create(sample.Project, new()
        {
            Supports = sample.Supports.Reverse(), Persons = sample.Persons.Reverse(), Identifications = sample.Identifications.Reverse(),
        });

        Assert.Equal(history, reversed);
        Assert.Equal(history.GetHashCode(), reversed.GetHashCode());
        Assert.Equal(history.CountPersons(sample.Rules), reversed.CountPersons(sample.Rules));
        Assert.Equal(history.Report.Problems.Count, reversed.Report.Problems.Count);
    });

    [Fact]
    public void MergeWith_BatchesOfTheRows_IsTheHistoryOfAll() => Property.Holds(SupportGenerators.SamplesWithBadRows, Gen.Choose(0, 40).ToArbitrary(), (sample, at) =>
    {
        var first = SupportHistory.Create(sample.Project, new() { Supports = sample.Supports.Take(at), Persons = sample.Persons });
        var second = SupportHistory.Create(sample.Project, new() { Supports = sample.Supports.Skip(at), Identifications = sample.Identifications });
        var empty = SupportHistory.Empty(sample.Project);

        Assert.Equal(sample.History(), first.MergeWith(second));
        Assert.Equal(sample.History(), second.MergeWith(first).MergeWith(empty));
        Assert.Equal(sample.History(), empty.MergeWith(sample.History()));
    }, Few);

    [Fact]
    public void MergeWith_TheSamePersons_CountsEachOnce() => Property.Holds(SupportGenerators.SamplesOfAnySupport, sample =>
    {
        var history = sample.History();
        var doubled = history.MergeWith(history);

        Assert.Equal(history.Persons, doubled.Persons);
        Assert.Equal(history.CountPersons(sample.Rules).Participants, doubled.CountPersons(sample.Rules).Participants);
    }, Few);

    [Fact]
    public void CountPersons_OfAnySupportWithOneMoreRow_NeverFalls() => Property.Holds(SupportGenerators.SamplesOfAnySupport, sample =>
    {
        var rows = sample.Supports;
        if (rows.Count == 0)
            return;
        var less = (sample with { Supports = rows.Skip(1).ToValueList() }).History().CountPersons(sample.Rules).Participants;
        var more = sample.History().CountPersons(sample.Rules).Participants;

        Assert.All(sample.Project.Period, day => Assert.True(less.At(day) <= more.At(day)));
    });

    [Fact]
    public void ByPeriods_OfAnyDivision_SumsToTheTotal() => Property.Holds(SupportGenerators.Samples, Gen.Choose(1, 90).ToArbitrary(), (sample, length) =>
    {
        var indicators = sample.History().CountPersons(sample.Rules);
        var period = sample.Project.Period;
        var pieces = period.Chunk(length).Select(days => new DateInterval(days[0], days[^1])).ToList();

        foreach (var count in new[] { indicators.Participants, indicators.Users, indicators.Families })
        {
            Assert.Equal(count.Total, count.ByQuarters().Sum(quarter => quarter.Change));
            Assert.Equal(count.Total, count.ByPeriods(pieces).Sum(piece => piece.Change));
            Assert.Equal(count.ChangeIn(period), count.Total);
            Assert.All(count.ByPeriods(pieces), piece => Assert.Equal(count.At(piece.Days.End), piece.Cumulative));
            Assert.All(pieces, piece => Assert.Equal(count.ChangeIn(piece), piece.Sum(day => count.ChangeIn(new(day, day))))); // splitting a period changes nothing in total
        }
    }, Few);

    [Fact]
    public void Breakdowns_ThatDivide_SumToTheTotal() => Property.Holds(SupportGenerators.Samples, sample =>
    {
        var indicators = sample.History().CountPersons(sample.Rules);

        foreach (var items in new[] { indicators.BySex, indicators.ByAge, indicators.ByLabourStatus, indicators.ByEducation, indicators.Groups }.Where(items => items.Count > 0))
        {
            Assert.Equal(indicators.Participants.Total, items.Sum(item => item.Participants.Total));
            Assert.Equal(indicators.Users.Total, items.Sum(item => item.Users.Total));
        }
    });

    [Fact]
    public void ExplainPerson_AnyPerson_IsThePlainCountAndPartOfTheTotal() => Property.Holds(SupportGenerators.Samples, sample =>
    {
        var history = sample.History();
        var indicators = history.CountPersons(sample.Rules);
        var counts = new List<PersonCount>();
        foreach (var person in history.Persons)
        {
            var plain = history.CountPerson(sample.Rules, person);
            var explained = history.ExplainPerson(sample.Rules, person);

            Assert.Equal(plain, explained.Value);
            Assert.Equal(explained.Explanation, history.ExplainPerson(sample.Rules, person).Explanation);
            Assert.All(new[] { Language.Czech, Language.English }, language => Assert.NotEmpty(explained.ToText(language)));
            counts.AddRange(plain);
        }

        Assert.Equal(indicators.Participants.Total, counts.Count(count => count.Status == PersonStatus.Participant));
        Assert.Equal(indicators.Statuses, counts.GroupBy(count => count.Status).OrderBy(same => same.Key).Select(same => new StatusCount(same.Key, same.Count())).ToValueList());
        Assert.All(counts, count => Assert.True(count.ParticipantFrom is null || count.ParticipantFrom >= count.UserFrom));
    }, Few);
}
