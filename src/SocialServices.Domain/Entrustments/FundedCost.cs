using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Entrustments;

/// <summary>Part of a cost item that one source pays (část nákladové položky hrazená ze zdroje), as a list of accounting documents states it.</summary>
/// <param name="Service">Identifier of the service.</param>
/// <param name="Item">The item, the same text in the lists of all sources, such as "mzdy 3/2023" or the number of an invoice.</param>
/// <param name="Cost">The whole item: zero or more.</param>
/// <param name="Source">Where the money comes from.</param>
/// <param name="Paid">What the source pays of it: zero or more.</param>
public sealed record FundedCost(ServiceIdentifier Service, string Item, Money Cost, string Source, Money Paid);
