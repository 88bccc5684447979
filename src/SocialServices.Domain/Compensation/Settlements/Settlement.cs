using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>
/// Settlement of one service and year (vypořádání služby): what is due of the agreed amount, what goes back, and overcompensation over all
/// sources and lines of the service in both readings. Nothing is set off against another service. A value that allocates nothing; the
/// default belongs to no service and is not meant to be used.
/// </summary>
/// <remarks>
/// The agreed amount is the sum of <see cref="Unspent"/>, <see cref="Ineligible"/>, <see cref="NotDue"/>, <see cref="Cut"/> and
/// <see cref="Entitled"/>.
/// </remarks>
public readonly record struct Settlement
{
    private readonly CompensationRules? _rules;
    private readonly SettlementCase? _case;
    private readonly SettledAmounts _amounts;

    // Runs the core straight into the new value: copying so many numbers takes longer than settling.
    internal Settlement(CompensationRules rules, SettlementCase settled)
    {
        _rules = rules;
        _case = settled;
        SettlementCore.Run(rules, settled, default(NoTrace), out _amounts);
    }

    internal Settlement(CompensationRules rules, SettlementCase settled, in SettledAmounts amounts)
    {
        _rules = rules;
        _case = settled;
        _amounts = amounts;
    }

    /// <summary>The rules.</summary>
    /// <exception cref="InvalidOperationException">The settlement is the default value.</exception>
    public CompensationRules Rules => _rules ?? throw Unmade();

    /// <summary>What was settled.</summary>
    /// <exception cref="InvalidOperationException">The settlement is the default value.</exception>
    public SettlementCase Case => _case ?? throw Unmade();

    /// <summary>The agreed amount.</summary>
    public Money Agreed => Crowns(Case.Agreed);

    /// <summary>What the agreed mode makes due, rounded to a haléř, half away from zero; at most the agreed amount (částka podle ujednání).</summary>
    public Money Due => Crowns(_amounts.Due);

    /// <summary>The agreed amount that was not spent (nevyčerpaná část).</summary>
    public Money Unspent => Crowns(_amounts.Unspent);

    /// <summary>What of the spent was used ineligibly: to be returned, or levied (neuznatelně použitá část).</summary>
    public Money Ineligible => Crowns(_amounts.Ineligible);

    /// <summary>What of the rest is above the amount due (nenáležející část).</summary>
    public Money NotDue => Crowns(_amounts.NotDue);

    /// <summary>The cut (krácení).</summary>
    public Money Cut => Crowns(_amounts.Cut);

    /// <summary>What of the agreed amount the provider may keep (náležející část).</summary>
    public Money Entitled => Crowns(_amounts.Entitled);

    /// <summary>What the provider has of the settled source: received less returned and levied.</summary>
    public Money Received => Crowns(Case.Received);

    /// <summary>What of the settled source is to be returned because it is not due: received less entitled, zero or more.</summary>
    public Money ToReturn => Crowns(Math.Max(0, Case.Received - _amounts.Entitled));

    /// <summary>What of the entitled was not paid yet, zero or more (nevyplacená část); it may be paid only into the headroom.</summary>
    public Money StillUnpaid => Crowns(Math.Max(0, _amounts.Entitled - Case.Received));

    /// <summary>
    /// Public money of the service, net: of the settled source at most the entitled, of the others what was received less what went back
    /// or is given as to be returned (veřejné zdroje po odečtení vratek). Overcompensation repaid or carried out is still in it.
    /// </summary>
    public Money PublicMoney => Crowns(_amounts.PublicMoney);

    /// <summary>
    /// Public money of the service that stays after all that went back or is to go back because it is not due, and after overcompensation
    /// was repaid or carried out so far (čisté veřejné zdroje): what a check of overcompensation takes.
    /// </summary>
    public Money NetPublicMoney => Crowns(Case.NetOf(_amounts.Entitled));

    /// <summary>Public money of the municipalities (podíl území).</summary>
    public Money Territory => Case.Definition.Source == PublicSource.Municipality
        ? Crowns(Math.Min(Case.Received, _amounts.Entitled))
        : Case.OtherOf(PublicSource.Municipality);

    /// <summary>Public money as a part of the ceiling set in advance: 1 is the whole; none where that ceiling is zero.</summary>
    public Exact? PublicShare => Case.Ceiling == 0 ? null : Exact.Of(_amounts.PublicMoney, Case.Ceiling);

    /// <summary>Overcompensation repaid or carried out so far.</summary>
    public Money Repaid => Money.Sum(Case.Balances.Select(balance => balance.Settled));

    /// <summary>What of the actual net cost with profit no public money covers, zero or more; nobody has to (nedokrytá část).</summary>
    public Money Undercompensation => Crowns(_amounts.Under);

    /// <summary>The reading that binds, by the methodology or the case; none where nobody said it.</summary>
    public OvercompensationReading? Binding => Rules.Definition.Settlement.Binding ?? Case.Definition.Binding;

    /// <summary>Overcompensation by the binding reading; none where no reading binds (nadměrná vyrovnávací platba).</summary>
    public Money? Overcompensation => Bound?.Overcompensation;

    /// <summary>What is to be returned now by the binding reading; none where no reading binds: choose one with <see cref="By"/>.</summary>
    public Money? ToReturnNow => Bound?.ToReturnNow;

    /// <summary>
    /// True when the parameters of the next compensation must be updated because of overcompensation by the binding reading; where none
    /// binds, by either of them.
    /// </summary>
    public bool MustUpdateParameters => By(Binding ?? OvercompensationReading.LowerOfBoth).Overcompensation > Money.Zero;

    /// <summary>What a reader must know.</summary>
    public SettlementNotes Notes => _amounts.Notes;

    private SettlementReading? Bound => Binding is { } binding ? By(binding) : null;

    /// <summary>The settlement by one reading. Overcompensation is of the whole service: where several sources are settled, it is the same in each, and counts once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no reading.</exception>
    public SettlementReading By(OvercompensationReading reading)
    {
        var isAdvance = reading switch
        {
            OvercompensationReading.AdvanceCeiling => true,
            OvercompensationReading.ActualNetCost => false,
            OvercompensationReading.LowerOfBoth => Case.Ceiling <= Case.Actual,
            _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, "A defined reading is expected."),
        };
        var toReturn = Math.Max(0, Case.Received - _amounts.Entitled);
        return isAdvance
            ? new(Case.Ceiling, _amounts.OverAdvance, _amounts.RoomAdvance, toReturn, Case.ReturnedBefore, Case.RepaidOfSettled, Case.RepaidOfOthers)
            : new(Case.Actual, _amounts.OverActual, _amounts.RoomActual, toReturn, Case.ReturnedBefore, Case.RepaidOfSettled, Case.RepaidOfOthers);
    }

    /// <summary>Entitled amount, public money and both overcompensations in one invariant line.</summary>
    public override string ToString() => _case is null
        ? "(no settlement)"
        : $"{_case}: entitled {Entitled}, public money {PublicMoney}, over {Crowns(_amounts.OverAdvance)} by the ceiling set in advance, {Crowns(_amounts.OverActual)} by actual net cost";

    private static Money Crowns(long hellers) => Money.Result(hellers);

    private static InvalidOperationException Unmade() => new("The default settlement belongs to no service; make one with rules.Settle(case).");
}
