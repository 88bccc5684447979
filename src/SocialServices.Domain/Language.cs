namespace SocialServices.Domain;

/// <summary>Language of a text for people (jazyk). The library speaks two and never asks the machine which.</summary>
public enum Language
{
    /// <summary>Czech (čeština), the default.</summary>
    Czech,

    /// <summary>English (angličtina).</summary>
    English,
}
