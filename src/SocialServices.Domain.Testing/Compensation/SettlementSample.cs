using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>Rules and a case that they can settle (případ vypořádání).</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Case">The case.</param>
public sealed record SettlementSample(CompensationRules Rules, SettlementCase Case)
{
    /// <summary>The setting, the entries and the rest of the case, so that a failure can be read and run again.</summary>
    public override string ToString() =>
        $"{Rules.Methodology.Definition.Settlement}\n{string.Join('\n', Case.Definition.Ledger.Entries)}\n{Case.Definition}";

    /// <summary>The sample with another definition; none where that is not valid or does not fit the rules.</summary>
    public SettlementSample? With(SettlementDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (SettlementCase.TryCreate(definition, out var settled).HasErrors)
            return null;
        var outcomes = new SettlementOutcome[1];
        Rules.Settle([settled!], outcomes);
        return outcomes[0].IsSettled ? new(Rules, settled!) : null;
    }
}
