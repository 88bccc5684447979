namespace SocialServices.Domain.Indicators.Targets;

/// <summary>Where the value of an indicator comes from (kdo hodnotu vykazuje).</summary>
public enum IndicatorReporter
{
    /// <summary>The beneficiary enters it in the report (příjemce).</summary>
    Beneficiary,

    /// <summary>The information system of the fund computes it from the records of persons that the beneficiary keeps there (záznamy osob v IS ESF).</summary>
    PersonRecords,

    /// <summary>The system or the managing authority fills it in, also from registers of the State (systém nebo řídicí orgán).</summary>
    SystemOrAuthority,

    /// <summary>The source marks it both as automatic and as entered by the beneficiary where it concerns the project (příjemce i systém).</summary>
    BeneficiaryOrSystem,
}
