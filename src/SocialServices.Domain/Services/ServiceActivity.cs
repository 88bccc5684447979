namespace SocialServices.Domain.Services;

/// <summary>Basic activity as a type of service has it (základní činnost druhu služby).</summary>
/// <param name="Activity">The activity.</param>
/// <param name="OnlyIn">The form in which alone the type has it; none where every form has it.</param>
public sealed record ServiceActivity(BasicActivity Activity, ServiceForm? OnlyIn)
{
    /// <summary>"d (residential)" or "a".</summary>
    public override string ToString() => OnlyIn is { } form ? $"{Activity} ({form.ToText(Language.English)})" : Activity.ToString();
}
