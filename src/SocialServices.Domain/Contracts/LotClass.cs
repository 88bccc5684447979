using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Contracts;

/// <summary>Class under which a lot is awarded (režim části).</summary>
/// <param name="Lot">Which lot.</param>
/// <param name="Value">Its estimated value.</param>
/// <param name="Class">The class: that of the whole, or of the lot's own value where it is excepted.</param>
/// <param name="IsExcepted">True when the lot is a small one excepted from the class of the whole.</param>
/// <param name="Reason">Why the class is what it is.</param>
public sealed record LotClass(ProcurementLotId Lot, Money Value, ContractClass Class, bool IsExcepted, BilingualText Reason);
