using NodaTime;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using static SocialServices.Domain.Tests.Indicators.SupportSampleProject;

namespace SocialServices.Domain.Tests.Indicators;

/// <summary>The order in which supports of a person count once its codes became known (I11): by the day from which each counts, then by its own day.</summary>
public sealed class IdentifiedCodesTests
{
    private static readonly LocalDate Known = new(2018, 3, 1);

    [Fact]
    public void CountPerson_OfSupportAfterItsCodeBecameKnown_UsesServicesFromThatDay()
    {
        var count = Counted(Work(A, Known.PlusDays(4)), Work(Code("X1"), new(2018, 2, 1)));

        Assert.Equal((new LocalDate(2018, 2, 1), Known), (count.Entry, count.UserFrom));
    }

    [Fact]
    public void CountPerson_OfSupportBeforeItsCodeBecameKnown_EntersByItsOwn()
    {
        var count = Counted(Work(A, new(2018, 2, 5)), Work(Code("X1"), new(2018, 2, 1)));

        Assert.Equal((new LocalDate(2018, 2, 5), new LocalDate(2018, 2, 5)), (count.Entry, count.UserFrom));
    }

    [Fact]
    public void CountPerson_OfTwoCodesThatBecameKnownOnOneDay_EntersByTheEarlierSupport()
    {
        var count = Counted(Work(Code("X1"), new(2018, 2, 10)), Work(Code("X2"), new(2018, 2, 1)));

        Assert.Equal((new LocalDate(2018, 2, 1), Known), (count.Entry, count.UserFrom));
    }

    private static PersonKey Code(string code) => PersonKey.Anonymous("NZDM", code);

    private static PersonCount Counted(params ValueList<SupportRow> rows) => SupportHistory.Create(Project, new()
    {
        Supports = rows,
        Identifications = rows.Select(row => row.Person).Where(person => person.IsAnonymous).Select(code => new Identification(code, A, Known)),
    }).CountPerson(PersonRules.Employment, A).Single();
}
