namespace SocialServices.Domain.Entrustments;

/// <summary>What transparency asks for (zveřejnění podpory).</summary>
public enum AidPublication
{
    /// <summary>Nothing (bez povinnosti).</summary>
    None,

    /// <summary>The entrustment act or its summary, and the yearly amounts, are published (zveřejnit pověření a roční částky).</summary>
    PublishAct,

    /// <summary>The aid is entered in the central register (zapsat do registru).</summary>
    EnterInRegister,
}
