namespace SocialServices.Domain.Projects.Facts;

/// <summary>Fact of a project by its kind (druh údaje o projektu), as comparisons and unknown facts name it.</summary>
public enum ProjectFact
{
    /// <summary>Registration number (registrační číslo).</summary>
    RegistrationNumber,

    /// <summary>Call of the programme (výzva).</summary>
    Call,

    /// <summary>Priority axis (prioritní osa).</summary>
    PriorityAxis,

    /// <summary>Which project of the region it is by count (pořadí).</summary>
    Ordinal,

    /// <summary>Declared start (zahájení).</summary>
    Start,

    /// <summary>Period of activities (období aktivit).</summary>
    Activity,

    /// <summary>Period in which services are paid (období financování služeb).</summary>
    Financing,

    /// <summary>Months in which services are paid (financované měsíce).</summary>
    FinancedMonths,

    /// <summary>Allocation (alokace).</summary>
    Allocation,

    /// <summary>Total cost (celkové náklady).</summary>
    TotalCost,

    /// <summary>Shares of funding sources (podíly zdrojů).</summary>
    Shares,

    /// <summary>Supported services by type and origin (podpořené služby).</summary>
    Services,

    /// <summary>Beds and other capacities of services (kapacity služeb).</summary>
    Capacities,

    /// <summary>Providers (poskytovatelé).</summary>
    Providers,

    /// <summary>Lots (části zakázek).</summary>
    Lots,

    /// <summary>Contracts (smlouvy).</summary>
    Contracts,

    /// <summary>Prices (ceny).</summary>
    Prices,

    /// <summary>Compensation payments (vyrovnávací platby).</summary>
    Compensation,

    /// <summary>Territory (území).</summary>
    Territory,

    /// <summary>Target groups (cílové skupiny).</summary>
    TargetGroups,

    /// <summary>Targets of indicators (cílové hodnoty).</summary>
    Targets,

    /// <summary>Length of a time unit (délka časové jednotky).</summary>
    TimeUnit,

    /// <summary>Entrustments (pověření).</summary>
    Entrustments,

    /// <summary>Network (síť služeb).</summary>
    Network,

    /// <summary>Need (potřebnost).</summary>
    Need,

    /// <summary>Anything else (jiný údaj).</summary>
    Other,
}
