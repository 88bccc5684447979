using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Documents;

/// <summary>What a receipt states, but for the explanation, which is compared as a document.</summary>
internal sealed record ReceiptContent(
    string LibraryVersion, string MethodologyId, int MethodologyVersion, string MethodologyDigest, LocalDate DecidedOn, ServiceType Service, DateInterval LawfulDays,
    ServicePlan Plan, string PlanDigest, ReceiptResult Result, ValueList<ReceiptRule> Rules);
