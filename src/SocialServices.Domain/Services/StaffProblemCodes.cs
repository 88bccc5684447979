namespace SocialServices.Domain.Services;

/// <summary>Codes of what can be wrong in a staff list (kódy problémů přehledu pracovníků); public API.</summary>
public static class StaffProblemCodes
{
    /// <summary>A text that must not be blank is blank.</summary>
    public const string Blank = "staff.blank";

    /// <summary>A number is outside its range.</summary>
    public const string Range = "staff.range";

    /// <summary>The period does not lie within one calendar year.</summary>
    public const string Period = "staff.period";

    /// <summary>The category is a sum of others and can't be entered.</summary>
    public const string Sum = "staff.sum-category";

    /// <summary>A contract has no day within the period, or an agreement has a day outside it.</summary>
    public const string OutsidePeriod = "staff.outside-period";

    /// <summary>A vacancy has a day outside its contract.</summary>
    public const string VacancyOutsideContract = "staff.vacancy-outside-contract";

    /// <summary>Two vacancies of one post share a day.</summary>
    public const string OverlappingVacancies = "staff.overlapping-vacancies";

    /// <summary>There are agreements and no fund, or the fund of another year.</summary>
    public const string Fund = "staff.fund";

    /// <summary>Agreements to complete a job of one worker pass the limit of § 75 of the Labour Code.</summary>
    public const string CompleteJobLimit = "staff.complete-job-limit";

    /// <summary>An agreement to perform work passes the limit of § 76 of the Labour Code.</summary>
    public const string PerformWorkLimit = "staff.perform-work-limit";
}
