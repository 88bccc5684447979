using SocialServices.Domain.Projects.Statements;

namespace SocialServices.Domain.Projects.Activities;

/// <summary>
/// What a project undertakes beside paying services (závazek projektu): meetings, events, internships, support, control, evaluation. How
/// much of it, and what of it was held, as far as it is known. Not checked yet: the project checks it.
/// </summary>
public sealed record Obligation
{
    /// <summary>What kind of thing it is.</summary>
    public required ObligationKind Kind { get; init; }

    /// <summary>What is undertaken, in words.</summary>
    public required BilingualText What { get; init; }

    /// <summary>Where it stands.</summary>
    public required PublishedSource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); }

    /// <summary>How many of it are planned, 1 or more; none where that is not stated.</summary>
    public int? Planned { get; init; }

    /// <summary>What it is counted for.</summary>
    public ObligationScope Scope { get; init; }

    /// <summary>Days that one takes, 1 or more; none where that is not stated.</summary>
    public int? DaysEach { get; init; }

    /// <summary>When it was held, as far as it is known, in order.</summary>
    public ValueList<PartialDate> Held { get; init => field = Guard.Against.Null(value, nameof(Held)); } = ValueList<PartialDate>.Empty;

    /// <summary>Name of the related project that it belongs to; empty where it is of this one.</summary>
    public string OfProject { get; init => field = Guard.Against.Null(value, nameof(OfProject)); } = string.Empty;

    /// <summary>How many are planned and not held yet; none where it is not stated how many are planned for the whole project.</summary>
    public int? Remaining => Scope == ObligationScope.Project && Planned is { } planned ? Math.Max(planned - Held.Count, 0) : null;
}

/// <summary>Kind of an obligation of a project (druh závazku).</summary>
public enum ObligationKind
{
    /// <summary>Evaluation (evaluace).</summary>
    Evaluation,

    /// <summary>Control of providers (kontrola).</summary>
    Control,

    /// <summary>Meeting of providers (setkání poskytovatelů).</summary>
    ProviderMeeting,

    /// <summary>Meeting with municipalities (setkání na obcích).</summary>
    MunicipalMeeting,

    /// <summary>Conference (konference).</summary>
    Conference,

    /// <summary>Stay of the project team in a service, which is no control (stáž).</summary>
    Internship,

    /// <summary>Consultation day (konzultační den).</summary>
    ConsultationDay,

    /// <summary>Seminar on good practice (seminář dobré praxe).</summary>
    GoodPracticeSeminar,

    /// <summary>Seminar on cases (kazuistický seminář).</summary>
    CaseSeminar,

    /// <summary>Round table of a territory (kulatý stůl).</summary>
    RoundTable,

    /// <summary>Network of partners of a territory (síť partnerů).</summary>
    PartnerNetwork,

    /// <summary>Support of methods (metodická podpora).</summary>
    MethodicalSupport,
}

/// <summary>What the number of an obligation is counted for (vztažný základ závazku).</summary>
public enum ObligationScope
{
    /// <summary>The whole project (celý projekt).</summary>
    Project,

    /// <summary>Each supported service (každá služba).</summary>
    EachService,

    /// <summary>Each month (každý měsíc).</summary>
    EachMonth,

    /// <summary>Each territory of a municipality with extended powers (každá ORP).</summary>
    EachMunicipalityWithExtendedPowers,
}
