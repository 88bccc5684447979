namespace SocialServices.Domain.Contracts;

/// <summary>What kind of services is procured (druh zadávaných služeb): it decides the limit of European law and the simplified regime.</summary>
public enum ProcurementSubject
{
    /// <summary>Ordinary services, the evaluation of a project among them (běžné služby).</summary>
    OrdinaryServices,

    /// <summary>Services of Annex 4 to Act 134/2016 Sb., social services among them (služby podle přílohy č. 4).</summary>
    SpecialServices,
}

/// <summary>Names of the kinds of services and their relation to CPV codes (názvy druhů služeb).</summary>
public static class ProcurementSubjects
{
    private static readonly BilingualText[] Names = [new("běžné služby", "ordinary services"), new("služby podle přílohy č.\u00A04", "services of Annex 4")];

    /// <summary>Text for people: "běžné služby" in Czech, "services of Annex 4" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no kind.</exception>
    public static string ToText(this ProcurementSubject subject, Language language) => NameOf(subject).In(language);

    /// <summary>The kind that a CPV code says: special for a code of Annex 4, ordinary for any other. As sure as <see cref="CpvCode.IsOfAnnex4"/>.</summary>
    public static ProcurementSubject Of(CpvCode code) => code.IsOfAnnex4 ? ProcurementSubject.SpecialServices : ProcurementSubject.OrdinaryServices;

    internal static BilingualText NameOf(ProcurementSubject subject) => Names[(int)Guard.Against.EnumOutOfRange(subject)];
}
