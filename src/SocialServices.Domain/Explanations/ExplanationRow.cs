namespace SocialServices.Domain.Explanations;

/// <summary>Row of an explanation as a table (řádek vysvětlení), in one language.</summary>
/// <param name="Number">Number of the step, such as "2.1"; empty for the outermost.</param>
/// <param name="StepId">Stable id of the step.</param>
/// <param name="Label">Name of the step, with its subject.</param>
/// <param name="Inputs">Numbers that entered, with their origin.</param>
/// <param name="Calculation">The formula with the numbers in it.</param>
/// <param name="Result">The result with its unit.</param>
/// <param name="Rounding">Rounding that was done.</param>
/// <param name="Law">The law behind the step.</param>
/// <param name="Notes">Reason of a branch and warnings.</param>
public sealed record ExplanationRow(
    string Number, string StepId, string Label, string Inputs, string Calculation, string Result, string Rounding, string Law, string Notes);
