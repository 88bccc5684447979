namespace SocialServices.Domain.Projects;

/// <summary>Codes of what can be wrong in a project (kódy problémů projektu); public API.</summary>
public static class ProjectProblemCodes
{
    /// <summary>A text that must not be blank is blank.</summary>
    public const string Blank = "project.blank";

    /// <summary>An id or a number is used twice, or names nothing.</summary>
    public const string Id = "project.id";

    /// <summary>A fact names a source that is not listed.</summary>
    public const string Source = "project.source";

    /// <summary>A number is outside its range.</summary>
    public const string Range = "project.range";

    /// <summary>Registration number, programme, call and priority axis do not fit together.</summary>
    public const string Programme = "project.programme";

    /// <summary>Breakdowns of one total differ; only a warning, with both readings.</summary>
    public const string Total = "project.total";

    /// <summary>Shares of sources do not sum to 100 %, or a source has a share and is not among the sources.</summary>
    public const string Shares = "project.shares";

    /// <summary>Days lie outside of the project.</summary>
    public const string Period = "project.period";

    /// <summary>Services are paid for more months than they may.</summary>
    public const string FinancedMonths = "project.financed-months";

    /// <summary>A service is paid on days on which it is not entrusted, not in the network or without a contract.</summary>
    public const string NotEntitled = "project.not-entitled";

    /// <summary>Targets of one indicator are in different units.</summary>
    public const string Unit = "project.unit";

    /// <summary>Services are paid and no target is stated; only a warning.</summary>
    public const string NoTargets = "project.no-targets";

    /// <summary>An optional activity is paid from the compensation payment, or a help belongs to no activity of the service type.</summary>
    public const string OptionalActivity = "project.optional-activity";

    /// <summary>One source states two things that can't both be true; only a warning, with both readings.</summary>
    public const string Contradiction = "project.contradiction";

    /// <summary>Two sources state things that can't both be true, and none was chosen; only a warning.</summary>
    public const string SourcesDiffer = "project.sources-differ";

    /// <summary>The declared start is not the start of activities; only a warning.</summary>
    public const string TwoStarts = "project.two-starts";

    /// <summary>A fact is said to be unknown and stated, too.</summary>
    public const string UnknownStated = "project.unknown-stated";

    /// <summary>A main fact is neither stated nor said to be unknown; only a warning.</summary>
    public const string NotStated = "project.not-stated";

    /// <summary>The name of a person stands where an organisation or a department belongs.</summary>
    public const string Person = "project.person";

    /// <summary>Return of services overlaps with the project, or builds on a year of the project.</summary>
    public const string Return = "project.return";

    /// <summary>A form is not allowed for the type of service.</summary>
    public const string Form = "project.form-not-allowed";
}
