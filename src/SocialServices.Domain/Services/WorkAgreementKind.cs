using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>Kind of agreement on work outside employment (druh dohody). The default is the agreement to complete a job.</summary>
public enum WorkAgreementKind
{
    /// <summary>Agreement to complete a job (dohoda o provedení práce, DPP), § 75 of the Labour Code.</summary>
    CompleteJob,

    /// <summary>Agreement to perform work (dohoda o pracovní činnosti, DPČ), § 76 of the Labour Code.</summary>
    PerformWork,
}

/// <summary>Names and limits of agreements on work outside employment (dohody o pracích konaných mimo pracovní poměr), by day.</summary>
public static class WorkAgreements
{
    private static readonly BilingualText[] Names =
        [new("dohoda o provedení práce", "agreement to complete a job"), new("dohoda o pracovní činnosti", "agreement to perform work")];

    /// <summary>Most hours in a calendar year by agreements to complete a job of one worker with one employer, § 75.</summary>
    public static Dated<Exact> MostYearlyHours { get; } = Dated.Of(
        "agreement.complete-job.yearly-hours", new("nejvíce hodin ročně na dohody o provedení práce", "most yearly hours of agreements to complete a job"), null,
        Dated.Unknown<Exact>(new(2007, 1, 1), new("hranice do konce roku 2011 není ověřena", "the limit to the end of 2011 is not verified"), Citation.Section(LegalAct.LabourCode, "75")),
        Dated.Value(new(2012, 1, 1), Exact.Of(300), Citation.Section(LegalAct.LabourCode, "75")));

    /// <summary>Most of the full weekly time that an agreement to perform work may take on average, § 76.</summary>
    public static Dated<Exact> MostShareOfWeek { get; } = Dated.Of(
        "agreement.perform-work.share-of-week", new("nejvyšší průměrný podíl dohody o pracovní činnosti na týdenní době", "most of the weekly time that an agreement to perform work takes on average"), null,
        Dated.Value(new(2007, 1, 1), Exact.Of(1, 2), Citation.Section(LegalAct.LabourCode, "76")));

    /// <summary>Text for people: "dohoda o provedení práce", "agreement to complete a job".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no kind.</exception>
    public static string ToText(this WorkAgreementKind kind, Language language) => NameOf(kind).In(language);

    internal static BilingualText NameOf(WorkAgreementKind kind) => Names[(int)Guard.Against.EnumOutOfRange(kind)];
}
