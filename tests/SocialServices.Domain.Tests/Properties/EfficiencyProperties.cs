using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Performances;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Properties;

public sealed class EfficiencyProperties
{
    [Fact]
    public void Generators_Samples_BringWhatMatters()
    {
        var comparisons = EfficiencyGenerators.Services.SampleOf(200).Select(services => (services, EfficiencyComparison.Of(services))).ToList();

        Assert.Contains(comparisons, each => each.services.Count == 0);
        Assert.Contains(comparisons, each => each.Item2.Groups.Any(group => group.Services.Count == 1));
        Assert.Contains(comparisons, each => each.Item2.Groups.Any(group => group.Services.Count > 3 && group.Services.Count % 2 == 0));
        Assert.Contains(comparisons, each => each.Item2.Groups.Any(group => group.Median == Exact.Zero));
        Assert.Contains(comparisons, each => each.Item2.NotComparable.Count > 1);
    }

    [Fact]
    public void Of_ServicesInAnyOrder_IsTheSame() => Property.Holds(EfficiencyGenerators.Services, services =>
    {
        var comparison = EfficiencyComparison.Of(services);

        Assert.Equal(comparison, EfficiencyComparison.Of(services.Reverse()));
        Assert.Equal(comparison, EfficiencyComparison.Of(services.OrderBy(service => service.Cost)));
        Assert.Equal(comparison.Explain(withQuartiles: true).Explanation, EfficiencyComparison.Of(services.Reverse()).Explain(withQuartiles: true).Explanation);
    });

    [Fact]
    public void Of_AnyServices_PutsEachOnceInAMeasure() => Property.Holds(EfficiencyGenerators.Services, services =>
    {
        var comparison = EfficiencyComparison.Of(services);

        foreach (var measure in EfficiencyMeasures.All)
        {
            var placed = comparison.Groups.Where(group => group.Measure == measure).SelectMany(group => group.Services.Select(each => each.Service))
                .Concat(comparison.NotComparable.Where(each => each.Measure == measure).Select(each => each.Service)).ToList();
            Assert.Equal(placed.Count == 0 ? [] : services.Select(service => service.Service).Order(StringComparer.Ordinal), placed.Select(service => service.Service).Order(StringComparer.Ordinal));
        }

        Assert.All(comparison.Groups, group => Assert.All(group.Services, each => Assert.Equal((group.Type, group.Form), (each.Service.Type, each.Service.Form))));
        Assert.All(comparison.Groups.Where(group => group.Measure == EfficiencyMeasure.PerUnit), group => Assert.All(group.Services, each => Assert.Equal(group.Unit, each.Service.Units!.Value.Unit)));
    });

    [Fact]
    public void Median_OfAnyGroup_HasAsManyBelowAsAbove() => Property.Holds(EfficiencyGenerators.Services, services => Assert.All(EfficiencyComparison.Of(services).Groups, group =>
    {
        var values = group.Services.Select(each => each.Value).ToList();
        var half = values.Count / 2;

        Assert.Equal(values.Order(), values);
        Assert.Equal(values.Count % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / Exact.Of(2), group.Median);
        Assert.True(values.Count(value => value < group.Median) <= half && values.Count(value => value > group.Median) <= half);
        Assert.True(values[0] <= group.LowerQuartile && group.LowerQuartile <= group.Median && group.Median <= group.UpperQuartile && group.UpperQuartile <= values[^1]);
        Assert.All(group.Services, each =>
        {
            Assert.Equal(each.Value, group.Median + each.Difference);
            Assert.Equal(group.Median == Exact.Zero, each.RelativeDifference is null);
            Assert.True(each.RelativeDifference is not { } relative || relative * group.Median == each.Difference);
        });
    }));
}
