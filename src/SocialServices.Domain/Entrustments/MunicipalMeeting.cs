using NodaTime;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Meeting of the region with municipalities (jednání s obcemi): when, where, on what, and which needs were found there. Its findings feed
/// <see cref="NeedEvidence"/>. Bodies only, never names of people. Immutable and thread-safe.
/// </summary>
public sealed record MunicipalMeeting
{
    private MunicipalMeeting(LocalDate date, string place, ValueList<string> topics, ValueList<MeetingFinding> findings)
    {
        Date = date;
        Place = place;
        Topics = topics;
        Findings = findings;
    }

    /// <summary>Day of the meeting.</summary>
    public LocalDate Date { get; }

    /// <summary>Where it was held, such as "Semily, městský úřad".</summary>
    public string Place { get; }

    /// <summary>What it was about, one or more topics.</summary>
    public ValueList<string> Topics { get; }

    /// <summary>Needs that were found; may be empty.</summary>
    public ValueList<MeetingFinding> Findings { get; }

    /// <summary>The findings as evidence of need, found in the half-year of the meeting, with the meeting as their source.</summary>
    public ValueList<NeedRequest> Requests => Findings.Select(finding => new NeedRequest
    {
        Area = finding.Area,
        Municipality = finding.Municipality,
        Service = finding.Service,
        Group = finding.Group,
        Capacity = finding.Capacity,
        Found = HalfYear.Of(Date.Year, Date.Month <= 6 ? 1 : 2),
        Source = $"jednání s obcemi {DateText.Of(Date, Language.Czech)}, {Place}",
    }).ToValueList();

    /// <summary>A meeting.</summary>
    /// <exception cref="DomainValidationException">The place or a topic is blank, there is no topic, or a finding breaks the rules of evidence of need; the report names all.</exception>
    public static MunicipalMeeting Create(LocalDate date, string place, ValueList<string> topics, params ValueList<MeetingFinding> findings)
    {
        var meeting = new MunicipalMeeting(date, place, Guard.Against.Null(topics), Guard.Against.Null(findings));
        var problems = new NeedProblems();
        problems.Text(place, "$.place");
        problems.Require(topics.Count > 0, NeedProblemCodes.Blank, "$.topics", "Uveďte aspoň jedno téma jednání.", "Give at least one topic of the meeting.");
        for (var i = 0; i < topics.Count; i++)
            problems.Text(topics[i], FormattableString.Invariant($"$.topics[{i}]"));
        new ValidationReport([.. problems.Report.Problems, .. NeedEvidence.Check(meeting.Requests, "$.findings").Problems]).ThrowIfErrors();
        return meeting;
    }
}

/// <summary>Need found at a meeting with municipalities (zjištění z jednání).</summary>
/// <param name="Area">The municipality with extended powers that needs it, or in whose territory the municipality lies.</param>
/// <param name="Service">Type of service.</param>
/// <param name="Group">Target group.</param>
/// <param name="Capacity">How much is needed, in its unit; zero says that nothing is any more.</param>
/// <param name="Municipality">The municipality that needs it; none where the whole territory does.</param>
public sealed record MeetingFinding(MunicipalityWithExtendedPowers Area, ServiceType Service, TargetGroup Group, Capacity Capacity, RequestingMunicipality? Municipality = null);
