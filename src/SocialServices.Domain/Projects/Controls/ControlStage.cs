namespace SocialServices.Domain.Projects.Controls;

/// <summary>Stage of a control (stav kontroly), in their order; the last one is the exit.</summary>
public enum ControlStage
{
    /// <summary>Planned (naplánována).</summary>
    Planned,

    /// <summary>Started; findings are recorded (zahájena).</summary>
    Started,

    /// <summary>The last act of the control is done; the time for the protocol runs (šetření skončilo).</summary>
    Examined,

    /// <summary>The protocol is made (vyhotoven protokol).</summary>
    ProtocolMade,

    /// <summary>The protocol is delivered; the time for objections runs (protokol doručen).</summary>
    ProtocolDelivered,

    /// <summary>Objections are filed; the time to answer them runs (podány námitky).</summary>
    ObjectionsFiled,

    /// <summary>The objections are answered (námitky vyřízeny).</summary>
    ObjectionsAnswered,

    /// <summary>The findings are final; calls to remedy and to return may follow (uzavřena).</summary>
    Closed,

    /// <summary>The findings stand in new versions of the settlements (promítnuta do vypořádání).</summary>
    Settled,

    /// <summary>Nothing more follows (ukončena).</summary>
    Finished,

    /// <summary>Given up before it started (zrušena).</summary>
    Cancelled,
}

/// <summary>Names of the stages (názvy stavů kontroly).</summary>
public static class ControlStages
{
    private static readonly BilingualText[] Names =
    [
        new("naplánována", "planned"), new("zahájena", "started"), new("šetření skončilo", "examined"), new("vyhotoven protokol", "protocol made"), new("protokol doručen", "protocol delivered"),
        new("podány námitky", "objections filed"), new("námitky vyřízeny", "objections answered"), new("uzavřena", "closed"), new("promítnuta do vypořádání", "settled"), new("ukončena", "finished"), new("zrušena", "cancelled"),
    ];

    /// <summary>Text for people: "protokol doručen" in Czech, "protocol delivered" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no stage.</exception>
    public static string ToText(this ControlStage stage, Language language) => NameOf(stage).In(language);

    internal static BilingualText NameOf(ControlStage stage) => Names[(int)Guard.Against.EnumOutOfRange(stage)];
}
