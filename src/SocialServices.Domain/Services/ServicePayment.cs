namespace SocialServices.Domain.Services;

/// <summary>What the client of a type of service pays (úhrada klienta) and by which rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Scope">What the rule covers in this type where it is not all of it; empty otherwise.</param>
public sealed record ServicePayment(PaymentRule Rule, BilingualText Scope = default);
