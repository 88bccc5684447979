namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>How a number of a methodology is known (původ parametru).</summary>
public enum ParameterStatus
{
    /// <summary>It stands in the region's document (zveřejněno).</summary>
    Published,

    /// <summary>It was worked out from published results (odvozeno).</summary>
    Derived,

    /// <summary>It was chosen to show how the calculation works (příklad).</summary>
    Example,
}
