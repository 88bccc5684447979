#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Who works for a home and how full it is: full-time equivalents with a vacancy and an agreement, occupancy of its beds.

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

// The average is exact; a rounding is named where it enters another calculation.
var capacity = Capacity.Of(Quantity.Round(staff.Value.InDirectCare, Unit.FullTimeEquivalent, decimals: 2, RoundingMode.HalfAwayFromZero));
Console.WriteLine($"\nKapacita v přímé péči: {capacity.ToText(Language.Czech)}\n");

var register = BedRegister.Create(new()
{
    Service = "Domov Lípa",
    Period = new(new(2023, 1, 1), new(2023, 3, 31)),
    Beds = [new(new(new(2023, 1, 1), new(2023, 1, 31)), Capacity.Beds(3)), new(new(new(2023, 2, 1), new(2023, 3, 31)), Capacity.Beds(4))],
    Stays =
    [
        new() { Client = "K-1", Bed = "1", Arrival = new(2021, 5, 3) },
        new() { Client = "K-2", Bed = "2", Arrival = new(2022, 9, 1), Departure = new(2023, 2, 10) },
        new() { Client = "K-3", Bed = "2", Arrival = new(2023, 2, 10) },
        new() { Client = "K-4", Bed = "3", Arrival = new(2022, 1, 1), Absences = [new(new(2023, 3, 6), new(2023, 3, 19))] }, // in hospital
    ],
    Basis = BedDayBasis.Contract,
});

Console.Write(register.CountOccupancy().ToText(Language.Czech));

var byPresence = BedRegister.Create(register.Definition with { Basis = BedDayBasis.Presence }).CountOccupancy().Value;
Console.WriteLine($"\nPodle přítomnosti: {byPresence.OccupiedBedDays} z {byPresence.CapacityBedDays} lůžkodnů");

EmploymentContract Carer(string worker, decimal weeklyHours, params DateInterval[] vacancies) => new()
{
    Worker = worker, Category = StaffCategory.PersonalAttendance, Forms = StaffFormGroup.Residential,
    Regime = ShiftRegime.Continuous, WeeklyHours = weeklyHours, Vacancies = vacancies.ToValueList(),
};
