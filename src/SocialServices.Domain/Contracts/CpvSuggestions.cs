using SocialServices.Domain.Services;

namespace SocialServices.Domain.Contracts;

/// <summary>CPV codes that suit a type of social service (návrh kódů CPV podle druhu služby): a suggestion of medium confidence, no rule of law.</summary>
public static class CpvSuggestions
{
    private static readonly CpvCode WithAccommodation = CpvCode.Parse("85311000-2", null);
    private static readonly CpvCode WithoutAccommodation = CpvCode.Parse("85312000-9", null);
    private static readonly CpvCode Guidance = CpvCode.Parse("85312300-2", null);
    private static readonly CpvCode NotResidential = CpvCode.Parse("85312400-3", null);
    private static readonly CpvCode Rehabilitation = CpvCode.Parse("85312500-4", null);

    /// <summary>The suggested codes of a type of service, the most fitting first; empty where there is no suggestion.</summary>
    public static ValueList<CpvCode> For(ServiceType service) => Guard.Against.Null(service) switch
    {
        _ when service == ServiceType.Shelters || service == ServiceType.HalfwayHouses => [WithAccommodation],
        _ when service == ServiceType.SocioTherapeuticWorkshops || service == ServiceType.SocialRehabilitation => [Rehabilitation, WithoutAccommodation],
        _ when service == ServiceType.SocialActivationForFamilies || service == ServiceType.LowThresholdFacilitiesForYouth
            || service == ServiceType.LowThresholdDayCentres || service == ServiceType.OutreachProgrammes => [NotResidential, WithoutAccommodation],
        _ when service == ServiceType.InterventionCentres || service == ServiceType.SpecialisedSocialCounselling => [Guidance],
        _ when service == ServiceType.PersonalAssistance || service == ServiceType.SupportForIndependentLiving => [WithoutAccommodation],
        _ => [],
    };
}
