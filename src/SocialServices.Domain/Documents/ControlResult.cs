using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Controls;

namespace SocialServices.Domain.Documents;

/// <summary>What the receipt of a control states (výsledek v dokladu o kontrole), amounts in crowns; each means what the property of <see cref="ServiceControl"/> means.</summary>
/// <param name="Stage">The stage that the control is in.</param>
/// <param name="EnteredOn">Day on which it entered the stage.</param>
/// <param name="ForSettlement">What the findings change in the settlements.</param>
/// <param name="Findings">What each finding comes to.</param>
/// <param name="Deadlines">Time limits that run or ran.</param>
/// <param name="Settlements">New versions of settlements in which the findings stand, with what is to be returned; empty before that.</param>
public sealed record ControlResult(
    ControlStage Stage, LocalDate EnteredOn, Money ForSettlement, ValueList<FindingResult> Findings, ValueList<ControlDeadline> Deadlines, ValueList<ControlSettlement> Settlements)
{
    internal static ControlResult Of(ServiceControl control) => new(
        control.Stage, control.History[^1].Day, control.ForSettlement,
        control.Outcomes.Select(outcome => new FindingResult(
            outcome.Finding.Number, outcome.Finding.Amount, outcome.Remaining, outcome.ForSettlement, outcome.IsRemedied, outcome.IsReturnedInTime)).ToValueList(),
        control.ListDeadlines(),
        control.Settlements.Select(version => new ControlSettlement(
            version.Settlement.Case.Year, version.Settlement.Case.Definition.Source, version.Number, version.Settlement.Entitled, version.Settlement.ToReturn)).ToValueList());
}

/// <summary>What a finding comes to by the receipt of a control (výsledek zjištění v dokladu), in crowns.</summary>
/// <param name="Number">Number of the finding.</param>
/// <param name="Found">The amount found.</param>
/// <param name="Remaining">The amount after objections.</param>
/// <param name="ForSettlement">What the finding changes in the settlement.</param>
/// <param name="IsRemedied">True when a call to remedy was met in time.</param>
/// <param name="IsReturnedInTime">True when a call to return was met in time.</param>
public sealed record FindingResult(string Number, Money Found, Money Remaining, Money ForSettlement, bool IsRemedied, bool IsReturnedInTime);

/// <summary>New version of a settlement by the receipt of a control (verze vypořádání v dokladu o kontrole), in crowns.</summary>
/// <param name="Year">Year of the settlement.</param>
/// <param name="Source">The settled source.</param>
/// <param name="Version">Number of the version.</param>
/// <param name="Entitled">What the provider may keep.</param>
/// <param name="ToReturn">What is to be returned.</param>
public sealed record ControlSettlement(int Year, PublicSource Source, int Version, Money Entitled, Money ToReturn);
