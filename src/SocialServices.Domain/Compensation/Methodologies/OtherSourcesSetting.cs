namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>What other public money of a service does to its award (odpočet jiných veřejných zdrojů). The default does nothing here.</summary>
/// <remarks>Whatever stands here, the last limit of an award is the ceiling less all other public money known and promised.</remarks>
public sealed record OtherSourcesSetting
{
    /// <summary>Nothing is deducted and nothing excludes.</summary>
    public static OtherSourcesSetting None { get; } = new();

    /// <summary>Sources that are deducted.</summary>
    public ValueList<PublicSource> Deducted { get; init => field = Guard.Against.Null(value, nameof(Deducted)); } = ValueList<PublicSource>.Empty;

    /// <summary>Whether they are deducted from the ceiling or from the share of it.</summary>
    public DeductionOrder Order { get; init; }

    /// <summary>Sources that exclude any award, against double funding (vyloučení dvojího financování).</summary>
    public ValueList<PublicSource> Excluding { get; init => field = Guard.Against.Null(value, nameof(Excluding)); } = ValueList<PublicSource>.Empty;
}

/// <summary>When other public money is deducted (pořadí odpočtu).</summary>
public enum DeductionOrder
{
    /// <summary>From the share of the ceiling: VP × share − sources.</summary>
    AfterShare,

    /// <summary>From the ceiling: (VP − sources) × share.</summary>
    BeforeShare,
}
