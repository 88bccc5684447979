// A caller's test program against the packed test support: its generators, properties and contracts, which bring the library and FsCheck
// along. Ends with an error when a law does not hold.
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Testing.Monetary;

Property.Holds(MonetaryGenerators.BudgetAmountsFromZero, MonetaryGenerators.SharesOfWhole,
    (whole, shares) => Money.Sum(Apportionment.LastTakesRest(whole, shares)) == whole);
ValueContract.TextRoundTrip(MonetaryGenerators.Amounts);
Console.WriteLine("Both laws hold.");
