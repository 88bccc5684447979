namespace SocialServices.Domain.Indicators.Targets;

/// <summary>Whether the beneficiary is bound to a target (závazek); only a bound one may bring a levy.</summary>
public enum TargetObligation
{
    /// <summary>Bound (se závazkem).</summary>
    Obligatory,

    /// <summary>Only reported (bez závazku).</summary>
    NotObligatory,

    /// <summary>Not known (není známo); the total fulfilment then needs it stated first.</summary>
    NotKnown,
}
