using SocialServices.Domain.Programmes;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>Project that is related to another one (související projekt).</summary>
/// <param name="Relation">How it is related.</param>
/// <param name="Name">Its name.</param>
/// <param name="RegistrationNumber">Its registration number; none where it is not known.</param>
public sealed record RelatedProject(ProjectRelation Relation, string Name, RegistrationNumber? RegistrationNumber = null)
{
    /// <summary>Its name.</summary>
    public string Name { get; init => field = Guard.Against.Null(value, nameof(Name)); } = Guard.Against.Null(Name);
}

/// <summary>How two projects are related (vztah projektů).</summary>
public enum ProjectRelation
{
    /// <summary>It came before (předchozí projekt).</summary>
    Predecessor,

    /// <summary>It follows (navazující projekt).</summary>
    Successor,

    /// <summary>Another project of the same region (jiný projekt kraje).</summary>
    Sibling,

    /// <summary>A project of the ministry (projekt ministerstva).</summary>
    Ministry,
}
