#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Who works for a home: full-time equivalents with a vacancy and an agreement.

using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var year = new DateInterval(new(2023, 1, 1), new(2023, 12, 31));
var list = StaffList.Create(new()
{
    Service = "Domov Lípa",
    Period = year,
    Fund = WorkingTimeFund.Nominal,
    Contracts =
    [
        Carer("P-101", 37.5m),
        Carer("P-102", 30m),
        Carer("P-103", 37.5m, new DateInterval(new(2023, 2, 1), new(2023, 4, 14))), // nobody held the post
        new EmploymentContract { Worker = "S-1", Category = StaffCategory.SocialWorkers, Forms = StaffFormGroup.Residential, WeeklyHours = 20 },
        new EmploymentContract { Worker = "V-1", Category = StaffCategory.Managers, Forms = StaffFormGroup.Residential, WeeklyHours = 40 },
        new WorkAgreement
        {
            Worker = "D-7", Kind = WorkAgreementKind.CompleteJob, Category = StaffCategory.SocialWorkers, Forms = StaffFormGroup.AmbulatoryAndField,
            Hours = 312, Days = new(new(2023, 3, 1), new(2023, 11, 30)),
        },
    ],
});

var staff = list.CountFullTimeEquivalents();
Console.Write(staff.ToText(Language.Czech));

EmploymentContract Carer(string worker, decimal weeklyHours, params DateInterval[] vacancies) => new()
{
    Worker = worker, Category = StaffCategory.PersonalAttendance, Forms = StaffFormGroup.Residential,
    Regime = ShiftRegime.Continuous, WeeklyHours = weeklyHours, Vacancies = vacancies.ToValueList(),
};
