namespace SocialServices.Domain.Programmes;

/// <summary>
/// The shares of funding of a programme for a category of applicant are not known (podíly financování nejsou známy). The message names
/// both, why, the categories whose shares are known, and how to go on.
/// </summary>
public sealed class FundingSharesNotKnownException : InvalidOperationException
{
    internal FundingSharesNotKnownException(Programme programme, ApplicantCategory applicant, BilingualText reason, ValueList<ApplicantCategory> known)
        : base($"The shares of funding of {programme} for '{applicant}' ({applicant.Name.English}) are not known: {reason.English}. "
            + $"Known for: {Codes(known)}. Take them from the grant decision and give them by FundingShares.Of(european, state, own, source).")
    {
        Programme = programme;
        Applicant = applicant;
        CzechMessage = $"Podíly financování {programme} pro kategorii '{applicant}' ({applicant.Name.Czech}) nejsou známy: {reason.Czech}. "
            + $"Známy jsou pro: {Codes(known)}. Opište je z rozhodnutí o poskytnutí dotace a zadejte je pomocí FundingShares.Of(european, state, own, source).";
    }

    /// <summary>The programme.</summary>
    public Programme Programme { get; }

    /// <summary>The category of applicant.</summary>
    public ApplicantCategory Applicant { get; }

    /// <summary>The message in Czech.</summary>
    public string CzechMessage { get; }

    private static string Codes(ValueList<ApplicantCategory> known) => string.Join(", ", known);
}
