using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>Whether a plan fits resolved rules: a quick yes without allocation, and the full report for a no.</summary>
internal static class AssessmentChecks
{
    public static bool IsReady(CompensationRules rules, ServicePlan plan)
    {
        if (rules.IsFoldedByPlan)
            return !Report(rules, plan).HasErrors;
        if (plan.Year != rules.Year || (plan.Type is not null && plan.Type != rules.Service) || (rules.Needs & ~plan.Gives) != PlanInputs.None)
            return false;
        for (var i = 0; i < plan.LineCount; i++)
        {
            ref readonly var line = ref plan.Line(i);
            if (!rules.Allows(line.Form) || rules.Find(line.Form, line.Unit, line.Peak) < 0 || line.FirstDay < rules.FirstLawfulDay || line.LastDay > rules.LastLawfulDay)
                return false;
        }

        return true;
    }

    public static ValidationReport Report(CompensationRules rules, ServicePlan plan)
    {
        var problems = new List<Problem>();
        if (plan.Year != rules.Year)
            problems.Add(Problem.Error(PlanProblemCodes.Year, "$.year", new($"Plán je pro rok {plan.Year}, pravidla pro rok {rules.Year}.", $"The plan is for {plan.Year}, the rules for {rules.Year}.")));

        if (plan.Type is { } type && type != rules.Service)
        {
            problems.Add(Problem.Error(PlanProblemCodes.Type, "$.type", new(
                $"Plán je pro druh služby {type.Name.Czech} ({type.Label}), pravidla pro {rules.Service.Name.Czech} ({rules.Service.Label}).",
                $"The plan is for {type.Name.English} ({type.Label}), the rules for {rules.Service.Name.English} ({rules.Service.Label}).")));
        }

        Need(PlanInputs.Request, "$.request", "požadavek", "the request");
        Need(PlanInputs.EligibleCost, "$.eligibleCost", "uznatelné náklady", "the eligible cost");
        Need(PlanInputs.PreviousAward, "$.previousAward", "loňskou dotaci", "last year's award");
        foreach (var coefficient in rules.Definition.Coefficients.Where(each => each.FromPlan && plan.Definition.Coefficients.All(given => given.Id != each.Id)))
            Missing($"$.coefficients{DocumentNode.StepTo(coefficient.Id)}", $"hodnotu koeficientu '{coefficient.Name.Czech}'", $"the value of the coefficient '{coefficient.Name.English}'");

        for (var i = 0; i < plan.Units.Length; i++)
            Line(FormattableString.Invariant($"$.lines[{i}]"), plan.Definition.Lines[i], plan.Units[i]);
        return new(problems.ToValueList());

        void Line(string path, ServiceLine line, CountedUnits units)
        {
            var service = rules.Service;
            if (!rules.Allows(line.Form))
            {
                problems.Add(Problem.Error(PlanProblemCodes.Form, $"{path}.form", new(
                    $"Služba {service.Name.Czech} ({service.Label}) nemá formu '{line.Form.ToText(Language.Czech)}'; dovolené formy: {string.Join(", ", service.Forms.Select(form => form.ToText(Language.Czech)))}.",
                    $"The service {service.Name.English} ({service.Label}) has no form '{line.Form.ToText(Language.English)}'; allowed forms: {string.Join(", ", service.Forms.Select(form => form.ToText(Language.English)))}.")));
            }
            else if (rules.Find(line.Form, units.Unit, units.Peak) is var entry && entry < 0)
            {
                var size = Quantity.FromTenThousandths(units.Peak, units.Unit);
                problems.Add(Problem.Error(PlanProblemCodes.NoEntry, path, new(
                    $"Metodika {rules.Definition.Id} nemá hodnotu pro formu '{line.Form.ToText(Language.Czech)}' a kapacitu {size.ToText(Language.Czech)}; má: {Entries(Language.Czech)}.",
                    $"The methodology {rules.Definition.Id} has no number for the form '{line.Form.ToText(Language.English)}' and a capacity of {size.ToText(Language.English)}; it has: {Entries(Language.English)}.")));
            }
            else if (line.OperatingCost is null && rules.Parameters[entry].Cost is ReferenceCost.PersonnelAndOperating)
            {
                Missing($"{path}.operatingCost", "uplatněné provozní náklady na jednotku", "the claimed operating cost per unit");
            }

            if ((rules.Needs & PlanInputs.Totals) != PlanInputs.None && !line.AddsUp)
            {
                problems.Add(Problem.Error(PlanProblemCodes.NotTotals, path, new(
                    $"Metodika {rules.Definition.Id} sčítá množství za celý rok bez vážení časem, nárok ale platí po dnech a během roku se mění; zadejte množství za rok přímo, nebo použijte metodiku, která čas váží.",
                    $"The methodology {rules.Definition.Id} adds up totals of the year without weighing time, but the entitlement holds day by day and changes within the year; state the totals of the year directly, or use a methodology that weighs time.")));
            }

            if (line.ActualRevenue is null && rules.Definition.Revenue == RevenueSetting.Actual)
                Missing($"{path}.actualRevenue", "skutečné výnosy", "the actual revenue");
            if (plan.Year == rules.Year && !units.IsWithin(rules.LawfulDays))
            {
                problems.Add(Problem.Error(PlanProblemCodes.NotInForce, $"{path}.provided", new(
                    $"Druh služby je v zákoně jen {DateText.Of(rules.LawfulDays, Language.Czech)}; kapacita v jiné dny se nezapočte, vypusťte ji.",
                    $"The service type exists in law only on {DateText.Of(rules.LawfulDays, Language.English)}; leave out capacity on other days.")));
            }
        }

        string Entries(Language language) => string.Join("; ", rules.Parameters.Select(entry =>
            string.Join(", ", new[] { entry.Form?.ToText(language), entry.Unit?.Name.In(language), entry.Sizes.ToText(language) }.Where(part => !string.IsNullOrEmpty(part)))));

        void Need(PlanInputs input, string path, string czech, string english)
        {
            if ((rules.Needs & input & ~plan.Gives) != PlanInputs.None)
                Missing(path, czech, english);
        }

        void Missing(string path, string czech, string english) => problems.Add(Problem.Error(PlanProblemCodes.MissingInput, path,
            new($"Metodika {rules.Definition.Id} potřebuje {czech}; doplňte údaj.", $"The methodology {rules.Definition.Id} needs {english}; supply it.")));
    }
}
