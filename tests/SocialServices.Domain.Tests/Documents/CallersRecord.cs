using System.Text.Json.Serialization;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>A record of a caller who knows nothing of our converters: a value as property, nullable, item of a list, value and key of a dictionary.</summary>
public sealed record CallersRecord<T>(T Value, T? Optional, IReadOnlyList<T> Items, IReadOnlyDictionary<string, T> Named, IReadOnlyDictionary<T, int> Keyed) where T : class;

/// <inheritdoc cref="CallersRecord{T}"/>
public sealed record CallersRecordOfStruct<T>(T Value, T? Optional, IReadOnlyList<T> Items, IReadOnlyDictionary<string, T> Named, IReadOnlyDictionary<T, int> Keyed) where T : struct;

/// <summary>Source-generated JSON of a caller; a test fails for a value type that has no line here.</summary>
[JsonSerializable(typeof(CallersRecord<AgeGroup>))]
[JsonSerializable(typeof(CallersRecord<ApplicantCategory>))]
[JsonSerializable(typeof(CallersRecordOfStruct<BankAccount>))]
[JsonSerializable(typeof(CallersRecord<BasicActivity>))]
[JsonSerializable(typeof(CallersRecordOfStruct<BusinessId>))]
[JsonSerializable(typeof(CallersRecordOfStruct<Capacity>))]
[JsonSerializable(typeof(CallersRecord<ChargeItem>))]
[JsonSerializable(typeof(CallersRecordOfStruct<ContractRegisterId>))]
[JsonSerializable(typeof(CallersRecordOfStruct<ContractVersionId>))]
[JsonSerializable(typeof(CallersRecord<ControlBasis>))]
[JsonSerializable(typeof(CallersRecord<CostCategory>))]
[JsonSerializable(typeof(CallersRecord<CostPurpose>))]
[JsonSerializable(typeof(CallersRecordOfStruct<CpvCode>))]
[JsonSerializable(typeof(CallersRecord<DeMinimisRegulation>))]
[JsonSerializable(typeof(CallersRecord<District>))]
[JsonSerializable(typeof(CallersRecord<EligibilityCondition>))]
[JsonSerializable(typeof(CallersRecord<EntrustmentElement>))]
[JsonSerializable(typeof(CallersRecordOfStruct<Euro>))]
[JsonSerializable(typeof(CallersRecordOfStruct<Exact>))]
[JsonSerializable(typeof(CallersRecord<ExclusionGround>))]
[JsonSerializable(typeof(CallersRecordOfStruct<HalfYear>))]
[JsonSerializable(typeof(CallersRecord<Indicator>))]
[JsonSerializable(typeof(CallersRecordOfStruct<Money>))]
[JsonSerializable(typeof(CallersRecord<MoneySource>))]
[JsonSerializable(typeof(CallersRecord<MunicipalityWithAuthorisedOffice>))]
[JsonSerializable(typeof(CallersRecord<MunicipalityWithExtendedPowers>))]
[JsonSerializable(typeof(CallersRecordOfStruct<PartialDate>))]
[JsonSerializable(typeof(CallersRecord<PartialPeriod>))]
[JsonSerializable(typeof(CallersRecord<PerformanceMeasure>))]
[JsonSerializable(typeof(CallersRecordOfStruct<ProcurementNumber>))]
[JsonSerializable(typeof(CallersRecord<Programme>))]
[JsonSerializable(typeof(CallersRecord<ProgrammeCall>))]
[JsonSerializable(typeof(CallersRecord<PublicSource>))]
[JsonSerializable(typeof(CallersRecordOfStruct<Quantity>))]
[JsonSerializable(typeof(CallersRecordOfStruct<Rate>))]
[JsonSerializable(typeof(CallersRecord<Region>))]
[JsonSerializable(typeof(CallersRecordOfStruct<RegistrationNumber>))]
[JsonSerializable(typeof(CallersRecord<SanctionRegime>))]
[JsonSerializable(typeof(CallersRecordOfStruct<ServiceForm>))]
[JsonSerializable(typeof(CallersRecordOfStruct<ServiceIdentifier>))]
[JsonSerializable(typeof(CallersRecordOfStruct<ServiceTerritory>))]
[JsonSerializable(typeof(CallersRecord<ServiceType>))]
[JsonSerializable(typeof(CallersRecord<ShiftRegime>))]
[JsonSerializable(typeof(CallersRecord<StaffCategory>))]
[JsonSerializable(typeof(CallersRecord<StateAidRegime>))]
[JsonSerializable(typeof(CallersRecordOfStruct<StatedAmount>))]
[JsonSerializable(typeof(CallersRecord<TargetGroup>))]
[JsonSerializable(typeof(CallersRecord<Unit>))]
[JsonSerializable(typeof(CallersRecordOfStruct<Validity>))]
[JsonSerializable(typeof(CallersRecordOfStruct<VatId>))]
internal sealed partial class CallersContext : JsonSerializerContext;
