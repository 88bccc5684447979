namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>Row of a ledger as a table (řádek knihy), in one language.</summary>
/// <param name="Day">Day of the entry.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Source">Whose money.</param>
/// <param name="Amount">Amount as it was recorded.</param>
/// <param name="Net">Net public money of all sources after the entry.</param>
/// <param name="Reference">Mark of the entry.</param>
/// <param name="Note">What a correction corrects, and whether a return came within the year.</param>
public sealed record LedgerRow(string Day, string Kind, string Source, string Amount, string Net, string Reference, string Note);
