namespace SocialServices.Domain.Contracts;

/// <summary>Codes of problems of a document of a contract (kódy problémů smlouvy); public API.</summary>
public static class ContractProblemCodes
{
    /// <summary>A number, a clause, a note or a reason is blank.</summary>
    public const string Blank = "contract.blank";

    /// <summary>A price or a fine is negative.</summary>
    public const string Range = "contract.range";

    /// <summary>A day is before the last one of the contract, or a publication is before the conclusion.</summary>
    public const string Day = "contract.day";

    /// <summary>An addendum has the number of another one, or there is none of a number that could be published.</summary>
    public const string Addendum = "contract.addendum";

    /// <summary>There is no open fine of a position.</summary>
    public const string Fine = "contract.fine";

    /// <summary>The stage of the contract does not allow a step.</summary>
    public const string Step = "contract.step";
}
