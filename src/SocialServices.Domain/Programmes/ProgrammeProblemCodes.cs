namespace SocialServices.Domain.Programmes;

/// <summary>Codes of what can be wrong between a project and its programme (kódy problémů programu); public API.</summary>
public static class ProgrammeProblemCodes
{
    /// <summary>A project starts before expenditure of its programme is eligible.</summary>
    public const string BeforeEligibility = "programme.before-eligibility";

    /// <summary>A project ends after expenditure of its programme is eligible.</summary>
    public const string AfterEligibility = "programme.after-eligibility";
}
