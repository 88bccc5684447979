using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>
/// How a repayment is divided among funders (způsob rozdělení vratky). No law says; contracts and methodologies do. Immutable and
/// thread-safe.
/// </summary>
public sealed record RepaymentPolicy
{
    private const string ExplicitCode = "explicit";

    private RepaymentPolicy(string code, BilingualText name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>By what each funder gave (poměrně podle příspěvků).</summary>
    public static RepaymentPolicy Proportional { get; } = new("proportional", new("poměrně podle příspěvků", "in proportion to the contributions"));

    /// <summary>The region's own money first, the rest by what each other funder gave (nejdříve kraji).</summary>
    public static RepaymentPolicy RegionFirst { get; } = new("region-first", new("nejdříve kraji, zbytek poměrně", "to the region first, the rest in proportion"));

    /// <summary>What was paid last goes back first; of one day in proportion (naposledy přijaté se vrací první).</summary>
    public static RepaymentPolicy LastInFirstOut { get; } = new("last-in-first-out", new("naposledy přijaté se vrací první", "what came last goes back first"));

    /// <summary>The policies that need no amounts.</summary>
    public static ValueList<RepaymentPolicy> All { get; } = [Proportional, RegionFirst, LastInFirstOut];

    /// <summary>Code in documents, such as "proportional".</summary>
    public string Code { get; }

    /// <summary>Name.</summary>
    public BilingualText Name { get; }

    /// <summary>The stated amounts in the order of the contributions; empty for the other policies.</summary>
    public ValueList<Money> Amounts { get; private init; } = ValueList<Money>.Empty;

    internal bool IsExplicit => Code == ExplicitCode;

    /// <summary>Amounts that contracts or an agreement state (podle stanovených částek), one for each contribution in their order.</summary>
    public static RepaymentPolicy Explicit(params ValueList<Money> amounts) =>
        new(ExplicitCode, new("podle stanovených částek", "by stated amounts")) { Amounts = Guard.Against.Null(amounts) };

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
