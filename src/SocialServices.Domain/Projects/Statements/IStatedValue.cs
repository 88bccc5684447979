namespace SocialServices.Domain.Projects.Statements;

/// <summary>Value that two sources may state with different precision without contradicting each other (srovnatelný údaj).</summary>
/// <typeparam name="T">The type itself.</typeparam>
public interface IStatedValue<in T>
{
    /// <summary>True when both values can be true of one thing: "August 2012" agrees with 15 August 2012.</summary>
    bool AgreesWith(T other);
}
