namespace SocialServices.Domain.Indicators.Supports;

/// <summary>Who is a user of a service in a period (kdo je uživatel).</summary>
public enum UserPolicy
{
    /// <summary>
    /// A contract in the period and at least one support in it, while the contract lasts (smlouva a úkon), as Prague counted in 2013: a contract
    /// without any use in the year does not count.
    /// </summary>
    ContractAndSupport,

    /// <summary>
    /// A contract in the period (smlouva), as the ministry's yearly reports count residential services: who is in hospital all year counts, since the
    /// contract ran and the bed was not free.
    /// </summary>
    Contract,
}
