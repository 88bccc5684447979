namespace SocialServices.Domain.Contracts;

/// <summary>Stage of a contract for a service (stav smlouvy), in their order; the last two are the exits.</summary>
public enum ContractStage
{
    /// <summary>Signed by the last party, not yet effective (podepsána).</summary>
#pragma warning disable CA1720 // a word of contracts here, not a signed number
    Signed,
#pragma warning restore CA1720

    /// <summary>Published in the register of contracts where that is needed, and so effective (účinná).</summary>
    Effective,

    /// <summary>The service is provided (v plnění).</summary>
    InPerformance,

    /// <summary>Changed by an addendum, once or more (změněna dodatkem).</summary>
    Changed,

    /// <summary>The performance has ended (splněna).</summary>
    Performed,

    /// <summary>Settled by the table of costs and revenues (vypořádána).</summary>
    Settled,

    /// <summary>Closed; its documents are kept (archivována).</summary>
    Archived,

    /// <summary>Cancelled from the beginning, because it was not published in time (zrušena od počátku).</summary>
    CancelledFromBeginning,

    /// <summary>Ended before its time, with a reason; what was performed is still settled (předčasně ukončena).</summary>
    Terminated,
}

/// <summary>Names of the stages (názvy stavů smlouvy).</summary>
public static class ContractStages
{
    private static readonly BilingualText[] Names =
    [
        new("podepsána", "signed"), new("účinná", "effective"), new("v plnění", "in performance"), new("změněna dodatkem", "changed"), new("splněna", "performed"),
        new("vypořádána", "settled"), new("archivována", "archived"), new("zrušena od počátku", "cancelled from the beginning"), new("předčasně ukončena", "terminated"),
    ];

    /// <summary>Text for people: "v plnění" in Czech, "in performance" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no stage.</exception>
    public static string ToText(this ContractStage stage, Language language) => NameOf(stage).In(language);

    internal static BilingualText NameOf(ContractStage stage) => Names[(int)Guard.Against.EnumOutOfRange(stage)];
}
