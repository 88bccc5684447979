#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Price of a public contract: 85 % of the compensation payment, the rest falls on the territory by difference.

using SocialServices.Domain;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var price = ContractPrice.Of(Money.Parse("1 234 567,89 Kč"), Rate.Percent(85));

Console.WriteLine($"Vyrovnávací platba  {price.Ceiling.ToText(Language.Czech),16}");
Console.WriteLine($"Cena plnění         {price.Price.ToText(Language.Czech),16}  ({price.Share.ToText(Language.Czech)})");
Console.WriteLine($"Podíl území         {price.TerritoryPart.ToText(Language.Czech),16}  (rozdílem)");
Console.WriteLine($"Součet              {(price.Price + price.TerritoryPart).ToText(Language.Czech),16}");

Console.WriteLine();
Console.WriteLine($"Dodáno 2 900 z 3 000 hodin: {price.DueFor(Quantity.Of(3000, Unit.Hour), Quantity.Of(2900, Unit.Hour)).ToText(Language.Czech)}");
Console.WriteLine($"Skutečná vyrovnávací platba 1 200 000 Kč: {price.DueAt(Money.Of(1_200_000)).ToText(Language.Czech)}");

Console.WriteLine();
Console.Write(price.Explain(Citation.Document(new("zadávací dokumentace, příklad", "tender documents, an example"))).ToText(Language.Czech));
