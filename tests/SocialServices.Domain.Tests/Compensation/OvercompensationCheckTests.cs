using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class OvercompensationCheckTests
{
    private static readonly Citation Own = Citation.Document(new("vlastní ověření", "own check"));

    internal static OvercompensationCheck R11 => new()
    {
        Rules = StateAidRules.For(StateAidRegime.Decision2012, new(2019, 3, 31)),
        Years = [new(2016, Money.Of(1_000_000), Money.Of(950_000)), new(2017, Money.Of(1_100_000), Money.Of(1_050_000)), new(2018, Money.Of(1_200_000), Money.Of(1_210_000))],
        Contributions = [new(PublicSource.Region, Money.Of(3_300_000)) { MayBeCarried = true }],
        AuthorityAllowsCarry = true,
        Next = new(2019, Money.Of(1_150_000)),
    };

    [Fact]
    public void Evaluate_UnderADecisionWhoseShareIsNotKnown_AsksForIt()
    {
        var check = R11 with { Rules = StateAidRules.For(StateAidRegime.Decision2025, new(2027, 3, 31)) };

        var exception = Assert.Throws<LegalParameterNotDefinedException>(() => check.Evaluate());

        Assert.Equal("aid.carry-forward-share", exception.ParameterId);
        Assert.Contains("StateAidParameters", exception.CzechMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_WhereNoSourceMayBeCarried_DoesNotAskForTheShare()
    {
        var outcome = (R11 with
        {
            Rules = StateAidRules.For(StateAidRegime.Decision2025, new(2027, 3, 31)),
            Contributions = [new(PublicSource.Region, Money.Of(3_300_000))],
        }).Evaluate().Value;

        Assert.Equal([RepaymentReason.SourceNotCarried], outcome.Reasons);
        Assert.Null(outcome.Limit);
    }

    /// <summary>To the region first nothing falls on the money of the State, which is bound to its year; in proportion a part does.</summary>
    [Fact]
    public void Evaluate_OfMoneyBoundToItsYear_TellsItWhereAPartFallsOnIt()
    {
        var check = R11 with { Contributions = [new(PublicSource.StateThroughRegion, Money.Of(300_000)), new(PublicSource.Region, Money.Of(3_000_000)) { MayBeCarried = true }] };

        Assert.Equal(["part.1 region's own money (may be carried)"], Told(check with { Policy = RepaymentPolicy.RegionFirst }, isBound: false));
        Assert.Equal(["part.1 State subsidy under § 101a (may not be carried)", "part.2 region's own money (may be carried)"], Told(check, isBound: true));

        static IEnumerable<string> Told(OvercompensationCheck check, bool isBound)
        {
            var carry = check.Evaluate().Explanation.Parts.Single(part => part.Step == RepaymentSteps.Carry);
            Assert.Equal(isBound, carry.Citations.Count == 1);
            return carry.Operands.Select(operand => Problems.Readable($"{operand.Id} {operand.Name.English}"));
        }
    }

    [Fact]
    public void Evaluate_OfAnUndefinedContinuation_IsRefused() => Assert.Contains("A defined way in which the service continues",
        Assert.Throws<ArgumentException>(() => (R11 with { Next = R11.Next! with { Continuation = (Continuation)9 } }).Evaluate()).Message, StringComparison.Ordinal);

    [Fact]
    public void Evaluate_WithAShareOfTheCaller_TakesIt()
    {
        var known = StateAidParameters.Known;
        var parameters = known with { CarryForwardShare = known.CarryForwardShare.With(Dated.Value(new(2026, 1, 8), Rate.Percent(8), Own)) };
        var outcome = (R11 with { Rules = StateAidRules.For(StateAidRegime.Decision2025, new(2027, 3, 31), parameters) }).Evaluate();

        Assert.Equal(Money.Of(88_000), outcome.Value.Limit);
        Assert.Equal([RepaymentReason.AboveLimit], outcome.Value.Reasons);
        Assert.Contains("vlastní ověření", outcome.ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_WhenSeveralThingsForbidIt_NamesAll()
    {
        var outcome = (R11 with
        {
            Years = [.. R11.Years.Take(2), new(2018, Money.Of(1_200_000), Money.Of(1_100_000))],
            Contributions = [new(PublicSource.StateThroughRegion, Money.Of(3_300_000))],
            AuthorityAllowsCarry = false,
            Next = new(2019, Money.Of(1_150_000), Continuation.OtherSuccessor),
        }).Evaluate().Value;

        Assert.Equal([RepaymentReason.AboveLimit, RepaymentReason.NotAllowedByAuthority, RepaymentReason.SuccessorNotNamed, RepaymentReason.SourceNotCarried], outcome.Reasons);
        Assert.Equal(Money.Of(200_000), outcome.Repay);
        Assert.Equal(Money.Of(1_150_000), outcome.NextPayment);
    }

    [Fact]
    public void Evaluate_OfMissingPartsOrYearsOutsideTheirRange_NamesThem()
    {
        Refuses<ArgumentNullException>("Rules", R11 with { Rules = null! });
        Refuses<ArgumentNullException>("Policy", R11 with { Policy = null! });
        Refuses<ArgumentNullException>("Contributions", R11 with { Contributions = null! });
        Refuses<ArgumentNullException>("Years", R11 with { Years = null! });
        Refuses<ArgumentOutOfRangeException>("Years", R11 with { Years = [R11.Years[0] with { Year = 0 }] });
        Refuses<ArgumentOutOfRangeException>("Years", R11 with { Years = [R11.Years[0] with { Year = 9999 }] });
        Refuses<ArgumentOutOfRangeException>("Years", R11 with { Years = [R11.Years[0] with { Received = Money.Of(-1) }] });
        Refuses<ArgumentOutOfRangeException>("Years", R11 with { Years = [R11.Years[0] with { Ceiling = Money.Of(-1) }] });

        static void Refuses<T>(string name, OvercompensationCheck check) where T : ArgumentException => Assert.Equal(name, Assert.Throws<T>(() => check.Evaluate()).ParamName);
    }

    [Fact]
    public void Evaluate_OfMoneyBoundToItsYearAmongOther_IsRefusedWhereItIsToBeCarried()
    {
        ValueList<Contribution> contributions = [new(PublicSource.Region, Money.Of(3_200_000)), new(PublicSource.StateThroughRegion, Money.Of(100_000)) { MayBeCarried = true }];

        Assert.Contains("is bound to its year", Assert.Throws<ArgumentException>(() => (R11 with { Contributions = contributions }).Evaluate()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Correct_OfNegativeAmounts_NamesThem()
    {
        var earlier = R11.Evaluate();

        Assert.Equal("deducted", Assert.Throws<ArgumentOutOfRangeException>(() => R11.Correct(earlier, Money.Of(-1), Money.Zero, Own)).ParamName);
        Assert.Equal("returned", Assert.Throws<ArgumentOutOfRangeException>(() => R11.Correct(earlier, Money.Zero, Money.Of(-1), Own)).ParamName);
    }

    [Fact]
    public void Evaluate_ForANamedSuccessor_Carries() =>
        Assert.Equal(Money.Of(90_000), (R11 with { Next = R11.Next! with { Continuation = Continuation.NamedSuccessor } }).Evaluate().Value.Carry);

    [Fact]
    public void Evaluate_OfAWholeLeapYear_IsOneYearByAnyWeight()
    {
        var check = R11 with
        {
            Years = [new(2016, Money.Of(1_000_000), Money.Of(950_000))],
            Contributions = [new(PublicSource.Region, Money.Of(1_000_000)) { MayBeCarried = true }],
            Entrusted = new(new(2016, 1, 1), new(2016, 12, 31)),
        };

        Assert.All(new TimeWeight?[] { null, TimeWeight.DaysOf365, TimeWeight.DaysOfYear, TimeWeight.FullMonths, TimeWeight.StartedMonths }, weight =>
            Assert.Equal(Money.Of(100_000), (check with { AnnualiseBy = weight }).Evaluate().Value.Limit));
    }

    [Fact]
    public void Evaluate_OfAStartWithinTheFirstOfThreeYears_CountsItsPart()
    {
        var outcome = (R11 with { Entrusted = new(new(2016, 7, 1), new(2018, 12, 31)), AnnualiseBy = TimeWeight.StartedMonths }).Evaluate();

        Assert.Equal(Exact.Of(1_320_000), outcome.Value.Average); // 3 300 000 / 2.5
        Assert.Contains("3 300 000,00 Kč / (6/12 + 1 + 1)", outcome.ToText(Language.Czech).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_OfWrongInput_SaysWhatIsExpected()
    {
        AssertRefused(R11 with { Years = [] }, "At least one checked year");
        AssertRefused(R11 with { Years = [R11.Years[0], R11.Years[2]] }, "2018 stands where 2017 should");
        AssertRefused(R11 with { Years = [.. R11.Years.Take(2), R11.Years[2] with { Received = Money.Of(-1) }] }, "Years");
        AssertRefused(R11 with { Contributions = [new(PublicSource.Region, Money.Of(3_299_999))] }, "3300000.00 CZK");
        AssertRefused(R11 with { Contributions = [new(PublicSource.StateThroughRegion, Money.Of(3_300_000)) { MayBeCarried = true }] }, "98/2015");
        AssertRefused(R11 with { Next = new(2018, Money.Of(1)) }, "2019");
        AssertRefused(R11 with { Next = new(2019, Money.Of(-1)) }, "Next");
        AssertRefused(R11 with { Entrusted = new(new(2017, 1, 1), new(2018, 12, 31)) }, "2016 has none");
        AssertRefused(R11 with { AnnualiseBy = TimeWeight.Total }, "Months or days");
        AssertRefused(R11 with { Entrusted = new(new(2016, 12, 2), new(2018, 1, 2)), Years = [.. R11.Years.Take(1)], Contributions = [new(PublicSource.Region, Money.Of(1_000_000))], AnnualiseBy = TimeWeight.FullMonths }, "no full month");
    }

    [Fact]
    public void Correct_OfOtherYears_IsRefused()
    {
        var previous = (R11 with { Years = [.. R11.Years.Select(year => year with { Year = year.Year - 1 })] }).Evaluate();

        Assert.Contains("2016–2018", Assert.Throws<ArgumentException>(() => R11.Correct(previous, Money.Zero, Money.Zero, Own)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Correct_WhenTheCostTurnsOutHigher_GivesBackWhatWasDeductedAbove()
    {
        var corrected = R11 with { Years = [.. R11.Years.Take(2), R11.Years[2] with { Ceiling = Money.Of(1_250_000) }] };
        var correction = corrected.Correct(R11.Evaluate(), deducted: Money.Of(90_000), returned: Money.Zero, Own).Value;

        Assert.Equal(Money.Of(50_000), correction.Current.Carry);
        Assert.Equal(Money.Of(40_000), correction.ToGiveBack);
        Assert.Equal(Money.Zero, correction.ToPay + correction.ToDeduct);
    }

    [Fact]
    public void Correct_WhenMoreIsOverWithinTheLimit_DeductsTheRest()
    {
        var corrected = R11 with { Years = [.. R11.Years.Take(2), R11.Years[2] with { Ceiling = Money.Of(1_200_000) }] };
        var correction = corrected.Correct(R11.Evaluate(), deducted: Money.Of(90_000), returned: Money.Zero, Own).Value;

        Assert.Equal(Money.Of(10_000), correction.ToDeduct);
        Assert.Equal(Money.Zero, correction.ToPay + correction.ToGiveBack);
    }

    /// <summary>Of 90,000 Kč the region's 54,545.45 Kč are carried and the municipality's 35,454.55 Kč repaid.</summary>
    [Fact]
    public void Correct_WhereOnlyAPartIsCarried_CreditsWhatWasRepaidAndWhatWasDeducted()
    {
        var check = R11 with { Contributions = [new(PublicSource.Municipality, Money.Of(1_300_000)), new(PublicSource.Region, Money.Of(2_000_000)) { MayBeCarried = true }] };
        var correction = check.Correct(check.Evaluate(), deducted: Money.Of(10_000), returned: Money.Of(5_000), Own).Value;

        Assert.Equal((Money.Of(30_454.55m), Money.Of(44_545.45m), Money.Zero), (correction.ToPay, correction.ToDeduct, correction.ToGiveBack));
    }

    [Fact]
    public void Correct_OfAnyOutcome_SaysWhatIsDueAndWhetherTheCarryForwardFalls()
    {
        var (carried, repaid) = (R11, R11 with { AuthorityAllowsCarry = false });
        const string Falls = " Převod padá; co bylo odečteno, se započte na vratku. The carry-forward falls; what was deducted is credited against the repayment.";

        AssertSays("nic se nedoplácí ani nevrací / nothing is due", string.Empty, carried.Correct(carried.Evaluate(), Money.Of(90_000), Money.Zero, Own).Explanation);
        AssertSays("z dalších plateb se odečte 80 000,00 Kč / later payments are lowered by 80 000.00 CZK", string.Empty,
            carried.Correct(carried.Evaluate(), Money.Of(10_000), Money.Zero, Own).Explanation);
        AssertSays("poskytovateli služby se vrátí 1,00 Kč / the provider gets back 1.00 CZK", string.Empty,
            carried.Correct(carried.Evaluate(), Money.Of(90_001), Money.Zero, Own).Explanation);
        AssertSays("poskytovatel služby vrátí 80 000,00 Kč / the provider repays 80 000.00 CZK", Falls,
            repaid.Correct(carried.Evaluate(), Money.Of(10_000), Money.Zero, Own).Explanation);
        AssertSays("poskytovatel služby vrátí 80 000,00 Kč / the provider repays 80 000.00 CZK", string.Empty,
            repaid.Correct(repaid.Evaluate(), Money.Zero, Money.Of(10_000), Own).Explanation);

        static void AssertSays(string due, string falls, Explanation correction)
        {
            const string Czech = "Původní výsledek (nadměrná platba 90 000,00 Kč) zůstává uložen; nový činí 90 000,00 Kč.";
            const string English = "The original outcome (overcompensation 90 000.00 CZK) stays on record; the new one is 90 000.00 CZK.";
            Assert.Equal(due, Problems.Readable($"{correction.Value.ToText(Language.Czech)} / {correction.Value.ToText(Language.English)}"));
            Assert.Equal((Czech, English), (Problems.Readable(correction.Reason.Czech[..Czech.Length]), Problems.Readable(correction.Reason.English[..English.Length])));
            Assert.Equal(falls, Problems.Readable(correction.Reason.Czech[Czech.Length..] + correction.Reason.English[English.Length..]));
        }
    }

    [Fact]
    public void Correct_OfACarryForwardThatFalls_SpeaksOfADeductionAndARepaymentOnlyWhereTheyAre()
    {
        var nothingOver = R11 with { Years = [.. R11.Years.Take(2), R11.Years[2] with { Ceiling = Money.Of(1_300_000) }] };

        Assert.Equal(" Převod padá; není už co převádět. The carry-forward falls; there is nothing left to carry.", After(nothingOver, deducted: 0));
        Assert.Equal(" Převod padá; není už co převádět. The carry-forward falls; there is nothing left to carry.", After(nothingOver, deducted: 90_000));
        Assert.Equal(" Převod padá. The carry-forward falls.", After(R11 with { AuthorityAllowsCarry = false }, deducted: 0));

        static string After(OvercompensationCheck corrected, decimal deducted)
        {
            var reason = corrected.Correct(R11.Evaluate(), Money.Of(deducted), Money.Zero, Own).Explanation.Reason;
            return reason.Czech[reason.Czech.IndexOf(" Převod", StringComparison.Ordinal)..] + reason.English[reason.English.IndexOf(" The carry-forward", StringComparison.Ordinal)..];
        }
    }

    [Fact]
    public void Reasons_All_HaveASentenceInBothLanguages() => Assert.All(Enum.GetValues<RepaymentReason>(), reason =>
    {
        Assert.EndsWith(".", reason.ToText(Language.Czech), StringComparison.Ordinal);
        Assert.EndsWith(".", reason.ToText(Language.English), StringComparison.Ordinal);
    });

    private static void AssertRefused(OvercompensationCheck check, string word) =>
        Assert.Contains(word, Assert.ThrowsAny<ArgumentException>(() => check.Evaluate()).Message, StringComparison.Ordinal);
}
