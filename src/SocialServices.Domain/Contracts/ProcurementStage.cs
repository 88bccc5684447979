namespace SocialServices.Domain.Contracts;

/// <summary>Stage of the award of a lot (stav zadávání části), in their order; the last one is the exit.</summary>
public enum ProcurementStage
{
    /// <summary>Being prepared (koncept).</summary>
    Draft,

    /// <summary>Announced; the procedure has started (vyhlášeno).</summary>
    Announced,

    /// <summary>Bids are taken (běží lhůta pro nabídky).</summary>
    BidsOpen,

    /// <summary>The period for bids has ended (lhůta pro nabídky skončila).</summary>
    BidsClosed,

    /// <summary>The bids are evaluated (vyhodnoceno).</summary>
    Evaluated,

    /// <summary>A bidder was asked to explain the bid (vyžádáno objasnění).</summary>
    ExplanationRequested,

    /// <summary>The supplier is selected (vybrán dodavatel).</summary>
    Selected,

    /// <summary>The managing authority of the programme checks the procedure (kontrola řídicího orgánu).</summary>
    ManagingAuthorityCheck,

    /// <summary>The board of the region approved the result (schváleno radou kraje).</summary>
    BoardApproved,

    /// <summary>The notice of selection is out and the standstill runs (zákaz uzavřít smlouvu).</summary>
    Standstill,

    /// <summary>The contract is signed (smlouva podepsána).</summary>
    ContractSigned,

    /// <summary>The procedure is finished (řízení dokončeno).</summary>
    Finished,

    /// <summary>The award of the lot was cancelled (zrušeno).</summary>
    Cancelled,
}

/// <summary>Names of the stages (názvy stavů zadávání).</summary>
public static class ProcurementStages
{
    private static readonly BilingualText[] Names =
    [
        new("koncept", "draft"), new("vyhlášeno", "announced"), new("běží lhůta pro nabídky", "bids open"), new("lhůta pro nabídky skončila", "bids closed"), new("vyhodnoceno", "evaluated"),
        new("vyžádáno objasnění", "explanation requested"), new("vybrán dodavatel", "selected"), new("kontrola řídicího orgánu", "managing authority check"), new("schváleno radou", "board approved"),
        new("zákaz uzavřít smlouvu", "standstill"), new("smlouva podepsána", "contract signed"), new("dokončeno", "finished"), new("zrušeno", "cancelled"),
    ];

    /// <summary>Text for people: "vybrán dodavatel" in Czech, "selected" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no stage.</exception>
    public static string ToText(this ProcurementStage stage, Language language) => NameOf(stage).In(language);

    internal static BilingualText NameOf(ProcurementStage stage) => Names[(int)Guard.Against.EnumOutOfRange(stage)];
}
