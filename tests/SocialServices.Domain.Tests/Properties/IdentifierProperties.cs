using FsCheck;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Validation;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

public sealed class IdentifierProperties
{
    private delegate bool Read<T>(string text, out T? value, out Problem? problem);

    [Fact]
    public void BusinessId_AsAValue_KeepsTheContracts() => KeepsTheContracts(IdentifierGenerators.BusinessIds);

    [Fact]
    public void VatId_AsAValue_KeepsTheContracts()
    {
        KeepsTheContracts(IdentifierGenerators.VatIds);
        Property.Holds(IdentifierGenerators.VatIds, id => id.BusinessId is null ? id.ToString().Length == 11 : VatId.OfPublicBody(id.BusinessId.Value) == id);
    }

    [Fact]
    public void BankAccount_AsAValue_KeepsTheContracts()
    {
        KeepsTheContracts(IdentifierGenerators.BankAccounts);
        Property.Holds(IdentifierGenerators.BankAccounts, account =>
            BankAccount.Parse($"{account.Prefix.PadLeft(6, '0')}-{account.Number.PadLeft(10, '0')}/{account.BankCode}") == account);
    }

    [Fact]
    public void ServiceIdentifier_AsAValue_KeepsTheContracts() => KeepsTheContracts(IdentifierGenerators.ServiceIdentifiers);

    [Fact]
    public void TargetGroup_AsAValue_KeepsTheContracts() => KeepsTheContracts(IdentifierGenerators.TargetGroups);

    [Fact]
    public void AgeGroup_AsAValue_KeepsTheContracts() => KeepsTheContracts(IdentifierGenerators.AgeGroups);

    [Fact]
    public void Programme_AsAValue_KeepsTheContracts() => KeepsTheContracts(IdentifierGenerators.Programmes);

    [Fact]
    public void RegistrationNumber_AsAValue_KeepsTheContracts() => KeepsTheContracts(IdentifierGenerators.RegistrationNumbers);

    [Fact]
    public void ContractNumbers_AsValues_KeepTheContracts()
    {
        KeepsTheContracts(IdentifierGenerators.ContractRegisterIds);
        KeepsTheContracts(IdentifierGenerators.ContractVersionIds);
        Property.Holds(IdentifierGenerators.ContractVersionIds, id => ContractVersionId.Parse(id.Address) == id);
    }

    [Fact]
    public void CpvCode_AsAValue_KeepsTheContracts() => KeepsTheContracts(IdentifierGenerators.CpvCodes);

    [Fact]
    public void ProcurementNumber_AsAValue_KeepsTheContracts() => KeepsTheContracts(IdentifierGenerators.ProcurementNumbers);

    [Fact]
    public void TryParse_TextThatBreaksARule_NamesTheRule()
    {
        AssertNamed<BusinessId>(IdentifierGenerators.InvalidBusinessIds, (string text, out BusinessId id, out Problem? problem) => BusinessId.TryParse(text, out id, out problem));
        AssertNamed<VatId>(IdentifierGenerators.InvalidVatIds, (string text, out VatId id, out Problem? problem) => VatId.TryParse(text, out id, out problem));
        AssertNamed<BankAccount>(IdentifierGenerators.InvalidBankAccounts, (string text, out BankAccount account, out Problem? problem) => BankAccount.TryParse(text, out account, out problem));
        AssertNamed<RegistrationNumber>(IdentifierGenerators.InvalidRegistrationNumbers, (string text, out RegistrationNumber number, out Problem? problem) => RegistrationNumber.TryParse(text, out number, out problem));
    }

    [Fact]
    public void ProbableNumber_OfANumberThatLostZeros_IsANumberAndLosesThemAgain() => Property.Holds(IdentifierGenerators.InvalidRegistrationNumbers, invalid =>
        Assert.Equal(invalid.Code == RegistrationNumber.LostZeroCode, RegistrationNumber.ProbableNumber(invalid.Text) is { } probable && RegistrationNumber.TryParse(probable.ToString(), null, out _)));

    [Fact]
    public void Parse_AnyText_GivesAValueOrAFormatExceptionWithTheSameReason()
    {
        AssertTotal<BusinessId>((string text, out BusinessId id, out Problem? problem) => BusinessId.TryParse(text, out id, out problem));
        AssertTotal<VatId>((string text, out VatId id, out Problem? problem) => VatId.TryParse(text, out id, out problem));
        AssertTotal<BankAccount>((string text, out BankAccount account, out Problem? problem) => BankAccount.TryParse(text, out account, out problem));
        AssertTotal<ServiceIdentifier>((string text, out ServiceIdentifier identifier, out Problem? problem) => ServiceIdentifier.TryParse(text, out identifier, out problem));
        AssertTotal<TargetGroup>((string text, out TargetGroup? group, out Problem? problem) => TargetGroup.TryParse(text, out group, out problem));
        AssertTotal<AgeGroup>((string text, out AgeGroup? group, out Problem? problem) => AgeGroup.TryParse(text, out group, out problem));
        AssertTotal<RegistrationNumber>((string text, out RegistrationNumber number, out Problem? problem) => RegistrationNumber.TryParse(text, out number, out problem));
        AssertTotal<ContractRegisterId>((string text, out ContractRegisterId id, out Problem? problem) => ContractRegisterId.TryParse(text, out id, out problem));
        AssertTotal<ContractVersionId>((string text, out ContractVersionId id, out Problem? problem) => ContractVersionId.TryParse(text, out id, out problem));
        AssertTotal<CpvCode>((string text, out CpvCode code, out Problem? problem) => CpvCode.TryParse(text, out code, out problem));
        AssertTotal<ProcurementNumber>((string text, out ProcurementNumber number, out Problem? problem) => ProcurementNumber.TryParse(text, out number, out problem));
    }

    private static void KeepsTheContracts<T>(Arbitrary<T> values) where T : notnull, IParsable<T>
    {
        ValueContract.Equality(values);
        ValueContract.TextRoundTrip(values);
        ValueContract.JsonRoundTrip(values);
    }

    private static void AssertNamed<T>(Arbitrary<(string Text, string Code)> invalid, Read<T> read) => Property.Holds(invalid, each =>
    {
        Assert.False(read(each.Text, out var value, out var problem));
        Assert.Equal(default, value);
        Assert.Equal(each.Code, problem!.Code);
    });

    /// <summary>Every way to read agrees, on every text: a value, or an error with a reason in both languages that the exception repeats.</summary>
    private static void AssertTotal<T>(Read<T> read) where T : notnull, IParsable<T> => Property.Holds(IdentifierGenerators.Texts, text =>
    {
        var isRead = read(text, out var value, out var problem);

        Assert.Equal(isRead, T.TryParse(text, null, out var tried));
        Assert.Equal(isRead, problem is not { Severity: ProblemSeverity.Error });
        if (isRead)
        {
            Assert.Equal(value, tried);
            Assert.Equal(value, T.Parse(text, null));
            Assert.Equal(value, T.Parse(value!.ToString()!, null)); // what was read has a text that is read again
        }
        else
        {
            Assert.Equal(problem!.Text.English, Assert.Throws<FormatException>(() => T.Parse(text, null)).Message);
            Assert.NotEqual(problem.Text.English, problem.Text.Czech);
        }
    });
}
