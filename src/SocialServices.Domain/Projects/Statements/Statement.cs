namespace SocialServices.Domain.Projects.Statements;

/// <summary>What one source states of one attribute (tvrzení zdroje).</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Value">The value as it is understood.</param>
/// <param name="Source">The source.</param>
public sealed record Statement<T>(T Value, PublishedSource Source) where T : notnull
{
    /// <summary>The source's own words, such as "v srpnu 2012"; empty where they add nothing.</summary>
    public string Wording { get; init; } = string.Empty;

    /// <summary>What a reader should know, such as what the value counts; empty where there is nothing.</summary>
    public BilingualText Remark { get; init; }
}
