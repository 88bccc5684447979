using SocialServices.Domain.Compensation.Performances;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class EfficiencyCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Efficiency_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);

        var comparison = EfficiencyComparison.Of(input.Services.Select(service => service.ToFigures()));
        var explained = comparison.Explain(input.WithQuartiles);

        var actual = new Dictionary<string, string> { ["groups"] = comparison.Groups.Count.ToString(null, null), ["notComparable"] = string.Join("; ", comparison.NotComparable.Select(each => $"{each.Service.Service}: {each.Reason.English}")) };
        foreach (var group in comparison.Groups)
        {
            var name = $"{group.Measure} {group.Type.Code} {group.Form.ToCode()} {group.Unit}";
            actual[name] = group.Median.ToString();
            actual[$"{name} quartiles"] = $"{group.LowerQuartile} {group.UpperQuartile}";
            foreach (var each in group.Services)
                actual[$"{name} {each.Service.Service}"] = $"{each.Value}; {each.Difference}; {each.RelativeDifference}";
        }

        golden.Verify(actual);
        Assert.Equal(comparison, explained.Value);
        golden.VerifyText("cs", explained.ToText(Language.Czech));
        golden.VerifyText("en", explained.ToText(Language.English));
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "efficiency"));

    private sealed record Input(Service[] Services, bool WithQuartiles = false);

    private sealed record Service(string Name, ServiceType Type, ServiceForm Form, Money Cost, Capacity? Units = null, int? Persons = null, Capacity? DirectHours = null)
    {
        public EfficiencyFigures ToFigures() => new() { Service = Name, Type = Type, Form = Form, Cost = Cost, Units = Units, Persons = Persons, DirectHours = DirectHours };
    }
}
