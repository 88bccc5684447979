using SocialServices.Domain.Projects.Statements;

namespace SocialServices.Domain.Projects.Budgets;

/// <summary>Figures of a budget as a source published them (zveřejněné rozdělení rozpočtu); what it did not publish is none.</summary>
/// <param name="European">Part of the European Social Fund.</param>
/// <param name="State">Part of the State budget.</param>
/// <param name="Own">Part of the applicant.</param>
/// <param name="Grant">European part and that of the State together.</param>
/// <param name="Eligible">Eligible expenditure.</param>
public sealed record PublishedSplit(
    StatedAmount? European = null, StatedAmount? State = null, StatedAmount? Own = null, StatedAmount? Grant = null, StatedAmount? Eligible = null);
