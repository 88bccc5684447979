using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>What a control rests on (právní základ kontroly): a code list, compared by identity. Immutable and thread-safe.</summary>
[JsonConverter(typeof(ControlBasisJsonConverter))]
public sealed class ControlBasis : IParsable<ControlBasis>
{
    private ControlBasis(string code, BilingualText name, params ValueList<Citation> citations)
    {
        Code = code;
        Name = name;
        Citations = citations;
    }

    /// <summary>Financial control of public money, Act 320/2001 Sb., carried out by the control rules (finanční kontrola).</summary>
    public static ControlBasis FinancialControl { get; } = new("financial-control", new("veřejnosprávní finanční kontrola", "financial control of public money"),
        Citation.Whole(LegalAct.FinancialControlAct), Citation.Whole(LegalAct.ControlRulesAct));

    /// <summary>Another control by the control rules, Act 255/2012 Sb. (kontrola podle kontrolního řádu).</summary>
    public static ControlBasis ControlRules { get; } = new("control-rules", new("kontrola podle kontrolního řádu", "control by the control rules"), Citation.Whole(LegalAct.ControlRulesAct));

    /// <summary>A control that a contract agrees, with time limits of its own (kontrola podle smlouvy).</summary>
    public static ControlBasis Contract { get; } = new("contract", new("kontrola podle smlouvy", "control by a contract"));

    /// <summary>All of them.</summary>
    public static ValueList<ControlBasis> All { get; } = [FinancialControl, ControlRules, Contract];

    /// <summary>Code in documents, such as "financial-control".</summary>
    public string Code { get; }

    /// <summary>Name.</summary>
    public BilingualText Name { get; }

    /// <summary>The acts; none for a contract.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The basis of a code. The provider has no effect.</summary>
    /// <exception cref="FormatException">None has the code; the message lists the codes.</exception>
    public static ControlBasis Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var basis)
        ? basis
        : throw new FormatException($"The basis of a control '{s}' is not known; expected one of {string.Join(", ", All)}.");

    /// <summary>The basis of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ControlBasis result)
    {
        result = All.FirstOrDefault(known => known.Code == s);
        return result is not null;
    }
}

/// <summary>Writes the basis of a control as its code, such as "contract"; reads the same.</summary>
public sealed class ControlBasisJsonConverter : TextJsonConverter<ControlBasis>;
