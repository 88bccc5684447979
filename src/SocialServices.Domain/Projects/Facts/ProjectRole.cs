namespace SocialServices.Domain.Projects.Facts;

/// <summary>Role in a project (role v projektu), held by an organisation or its department. Names of people are never kept.</summary>
/// <param name="Kind">The role.</param>
/// <param name="Organisation">The organisation, or the kind of organisations that hold it.</param>
/// <param name="Department">Its department; empty where none is stated.</param>
public sealed record ProjectRole(ProjectRoleKind Kind, string Organisation, string Department = "")
{
    /// <summary>The organisation, or the kind of organisations that hold it.</summary>
    public string Organisation { get; init => field = Guard.Against.Null(value, nameof(Organisation)); } = Guard.Against.Null(Organisation);

    /// <summary>Its department; empty where none is stated.</summary>
    public string Department { get; init => field = Guard.Against.Null(value, nameof(Department)); } = Guard.Against.Null(Department);
}

/// <summary>Kind of a role in a project (druh role).</summary>
public enum ProjectRoleKind
{
    /// <summary>Answers for the profession (odborný garant).</summary>
    Guarantor,

    /// <summary>Manages and administers (řízení a administrace).</summary>
    Administrator,

    /// <summary>Commissions services (zadavatel).</summary>
    Commissioner,

    /// <summary>Provides services (poskytovatel).</summary>
    Provider,

    /// <summary>Uses services (uživatel).</summary>
    User,

    /// <summary>Coordinates the planning of a territory (koordinátor).</summary>
    Coordinator,

    /// <summary>Guides the methods (metodik).</summary>
    Methodologist,
}
