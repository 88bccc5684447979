using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Testing.Parties;

/// <summary>
/// Generators of identifiers: numbers valid by construction, texts that break one rule with the code of the problem that names it, and
/// texts of any kind. The check digits are computed here on their own, as the published rules say.
/// </summary>
public static class IdentifierGenerators
{
    private static readonly int[] AccountWeights = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];

    // Few digits, all nines, and both remainders that end in 1 (the last two), next to any number.
    private static readonly Gen<string> SevenDigits = Gen.Frequency(
        (1, Gen.Elements("0000000", "0000001", "9999999", "7089065", "0006458", "0000006")), (6, Digits(7)), (2, Digits(5).Select(digits => "00" + digits)));

    /// <summary>Business ids, many with zeros on the left.</summary>
    public static Arbitrary<BusinessId> BusinessIds { get; } = Arb.From(
        SevenDigits.Select(WithCheckDigit), id => id.ToString().StartsWith('0') ? [] : [WithCheckDigit("0" + id.ToString()[1..7])]);

    /// <summary>Texts that are no business id, with the code of the problem.</summary>
    public static Arbitrary<(string Text, string Code)> InvalidBusinessIds { get; } = Arb.From(Gen.OneOf(
        from id in BusinessIds.Generator from step in Gen.Choose(1, 9) select (WithDigit(id.ToString(), 7, step), BusinessId.CheckDigitCode),
        from id in BusinessIds.Generator from at in Gen.Choose(0, 7) select (id.ToString().Remove(at, 1), BusinessId.FormCode),
        from id in BusinessIds.Generator from at in Gen.Choose(0, 8) select (id.ToString().Insert(at, "0"), BusinessId.FormCode),
        from id in BusinessIds.Generator from at in Gen.Choose(0, 7) from letter in Gen.Elements('A', 'O', '-', '/', '\u0661') select (With(id.ToString(), at, letter), BusinessId.FormCode),
        BusinessIds.Generator.Select(id => (FullWidth(id.ToString()), BusinessId.FormCode))));

    /// <summary>Tax ids of organisations and those that tax offices assigned.</summary>
    public static Arbitrary<VatId> VatIds { get; } = Arb.From(Gen.OneOf(
        BusinessIds.Generator.Where(id => !id.ToString().StartsWith('9')).Select(VatId.OfPublicBody),
        Digits(7).Select(middle => Read<VatId>("CZ" + OfTaxOffice(middle)))));

    /// <summary>Texts that are no tax id, with the code of the problem; those of birth numbers are made up of any digits.</summary>
    public static Arbitrary<(string Text, string Code)> InvalidVatIds { get; } = Arb.From(Gen.OneOf(
        from id in VatIds.Generator from step in Gen.Choose(1, 9) select (WithDigit(id.ToString(), id.ToString().Length - 1, step), VatId.CheckDigitCode),
        VatIds.Generator.Select(id => (id.ToString()[2..], VatId.FormCode)),
        VatIds.Generator.Select(id => ("SK" + id.ToString()[2..], VatId.FormCode)),
        Digits(7).Select(digits => ("CZ" + digits, VatId.FormCode)),
        Digits(11).Select(digits => ("CZ" + digits, VatId.FormCode)),
        Digits(7).Select(digits => ("CZ9" + digits, VatId.FormCode)),
        Digits(10).Select(digits => ("CZ" + digits, VatId.BirthNumberCode)),
        Digits(9).Select(digits => ("CZ" + (digits[0] == '6' ? "7" + digits[1..] : digits), VatId.BirthNumberCode))));

    /// <summary>Bank accounts with and without a prefix.</summary>
    public static Arbitrary<BankAccount> BankAccounts { get; } = Arb.From(
        from prefix in Gen.OneOf(Gen.Constant(string.Empty), Gen.Choose(1, 99_999).Select(number => AccountPart(number, 6)).Where(part => part.Length > 0))
        from number in Gen.OneOf(Gen.Choose(1, 999), Gen.Choose(1, 999_999_999)).Select(number => AccountPart(number, 10)).Where(part => part.Length > 0)
        from bank in Digits(4)
        select Read<BankAccount>(prefix.Length == 0 ? $"{number}/{bank}" : $"{prefix}-{number}/{bank}"));

    /// <summary>Texts that are no bank account, with the code of the problem.</summary>
    public static Arbitrary<(string Text, string Code)> InvalidBankAccounts { get; } = Arb.From(Gen.OneOf(
        from account in BankAccounts.Generator from step in Gen.Choose(1, 9) let at = account.ToString().IndexOf('/', StringComparison.Ordinal) - 1 select (WithDigit(account.ToString(), at, step), BankAccount.CheckDigitsCode),
        from account in BankAccounts.Generator from step in Gen.Choose(1, 9) select ($"{step}-{account.Number}/{account.BankCode}", BankAccount.CheckDigitsCode),
        BankAccounts.Generator.Select(account => (account.ToString()[..^1], BankAccount.FormCode)),
        BankAccounts.Generator.Select(account => (account.Number, BankAccount.FormCode)),
        BankAccounts.Generator.Select(account => ($"0000000-{account.Number}/{account.BankCode}", BankAccount.FormCode)),
        BankAccounts.Generator.Select(account => ($"00/{account.BankCode}", BankAccount.FormCode))));

    /// <summary>Identifiers of services: most of seven digits, some of another length.</summary>
    public static Arbitrary<ServiceIdentifier> ServiceIdentifiers { get; } = Arb.From(
        Gen.Frequency((4, Digits(7)), (1, Gen.Choose(1, 12).SelectMany(Digits))).Select(Read<ServiceIdentifier>));

    /// <summary>Target groups: known ones, other codes and other wordings.</summary>
    public static Arbitrary<TargetGroup> TargetGroups { get; } = Arb.From(Gen.Frequency(
        (3, Gen.Elements(TargetGroup.All.AsEnumerable())),
        (1, Gen.Choose(0, 99).Select(code => Read<TargetGroup>($"CilovaSkupinaOsoby/{code}"))),
        (1, Gen.Elements("oběti obchodu", "rodiče malých dětí", "Senioři od 80 let", "x/y", "24 a 26").Select(Read<TargetGroup>))));

    /// <summary>Age groups: known ones, codes and other wordings.</summary>
    public static Arbitrary<AgeGroup> AgeGroups { get; } = Arb.From(Gen.Frequency(
        (3, Gen.Elements(AgeGroup.All.AsEnumerable())),
        (1, Gen.Choose(0, 99).Select(code => Read<AgeGroup>($"VekovaSkupinaOsoby/{code}"))),
        (1, Gen.Elements("dospělí (18–64 let)", "15–26 let", "děti").Select(Read<AgeGroup>))));

    /// <summary>Programmes.</summary>
    public static Arbitrary<Programme> Programmes { get; } = Arb.From(Gen.Elements(Programme.All.AsEnumerable()));

    /// <summary>Registration numbers of all programmes; individual projects and the axes and calls of social services more often.</summary>
    public static Arbitrary<RegistrationNumber> RegistrationNumbers { get; } = Arb.From(Gen.OneOf(
        from objective in Gen.Choose(1, 2)
        from axis in Gen.Choose(1, 9)
        from area in Gen.Choose(1, 9)
        from scheme in Gen.OneOf(Gen.Constant("00"), Digits(2))
        from call in Gen.OneOf(Gen.Elements("05", "B4", "A0"), Digits(2))
        from serial in Digits(5)
        select Read<RegistrationNumber>(FormattableString.Invariant($"CZ.{objective}.04/{axis}.{area}.{scheme}/{call}.{serial}")),
        from axis in Gen.Choose(1, 5)
        from area in Gen.OneOf(Gen.Elements("60", "63", "65", "X"), Digits(2))
        from call in Gen.OneOf(Gen.Elements("15_005", "15_007", "16_063"), Calls())
        from serial in Digits(7)
        select Read<RegistrationNumber>(FormattableString.Invariant($"CZ.03.{axis}.{area}/0.0/0.0/{call}/{serial}")),
        from axis in Digits(2)
        from area in Digits(2)
        from call in Gen.OneOf(Gen.Constant("22_003"), Calls())
        from serial in Digits(7)
        select Read<RegistrationNumber>($"CZ.03.{axis}.{area}/00/{call}/{serial}")));

    /// <summary>Texts that are no registration number, with the code of the problem.</summary>
    public static Arbitrary<(string Text, string Code)> InvalidRegistrationNumbers { get; } = Arb.From(Gen.OneOf(
        RegistrationNumbers.Generator.Select(number => (WithProgramme(number, "4", "3"), RegistrationNumber.LostZeroCode)),
        RegistrationNumbers.Generator.Where(number => number.Serial[0] == '0').Select(number => (number.ToString()[..^number.Serial.Length] + number.Serial[1..], RegistrationNumber.LostZeroCode)),
        RegistrationNumbers.Generator.Select(number => (WithProgramme(number, "07", "06"), RegistrationNumber.OtherProgrammeCode)),
        RegistrationNumbers.Generator.Select(number => (number.ToString()[..number.ToString().LastIndexOf('/')], RegistrationNumber.FormCode)),
        RegistrationNumbers.Generator.Select(number => (number.ToString()[3..], RegistrationNumber.FormCode)),
        RegistrationNumbers.Generator.Select(number => (number + "1", RegistrationNumber.FormCode)),
        RegistrationNumbers.Generator.Select(number => (number.ToString().Replace("/", string.Empty, StringComparison.Ordinal), RegistrationNumber.FormCode))));

    /// <summary>Numbers of contracts in the register of contracts.</summary>
    public static Arbitrary<ContractRegisterId> ContractRegisterIds { get; } = Arb.From(RegisterNumbers().Select(ContractRegisterId.Of), id => Smaller(id.Value).Select(ContractRegisterId.Of));

    /// <summary>Numbers of versions in the register of contracts.</summary>
    public static Arbitrary<ContractVersionId> ContractVersionIds { get; } = Arb.From(RegisterNumbers().Select(ContractVersionId.Of), id => Smaller(id.Value).Select(ContractVersionId.Of));

    /// <summary>CPV codes: known ones of social services, and others of the right form.</summary>
    public static Arbitrary<CpvCode> CpvCodes { get; } = Arb.From(Gen.OneOf(
        Gen.Elements(CpvCode.OfSocialServices.AsEnumerable()),
        from digits in Digits(7) from check in Digits(1) select Read<CpvCode>($"7{digits}-{check}")));

    /// <summary>Numbers of procurements of all kinds.</summary>
    public static Arbitrary<ProcurementNumber> ProcurementNumbers { get; } = Arb.From(
        from year in Gen.Choose(2007, 2030)
        from serial in Digits(8)
        from text in Gen.Elements($"P{Short(year)}V{serial}", $"Z{year}-{serial[2..]}", $"F{year}-{serial[2..]}", $"N006/{Short(year)}/V{serial}")
        select Read<ProcurementNumber>(text));

    /// <summary>
    /// Texts of any kind: identifiers in which characters were left out, added and replaced by others, some of no alphabet, and texts of
    /// such characters only.
    /// </summary>
    public static Arbitrary<string> Texts { get; } = Arb.From(
        from text in Gen.OneOf(
            Gen.Constant(string.Empty),
            BusinessIds.Generator.Select(id => id.ToString()),
            VatIds.Generator.Select(id => id.ToString()),
            BankAccounts.Generator.Select(account => account.ToString()),
            RegistrationNumbers.Generator.Select(number => number.ToString()),
            CpvCodes.Generator.Select(code => code.ToString()),
            ProcurementNumbers.Generator.Select(number => number.ToString()),
            TargetGroups.Generator.Select(target => target.ToString()),
            AgeGroups.Generator.Select(ages => ages.ToText(Language.Czech)),
            ContractVersionIds.Generator.Select(id => id.Address))
        from changes in Gen.Choose(0, 12).SelectMany(count => Gen.ListOf(Changes(), count))
        select changes.Aggregate(text, (changed, change) => change(changed)),
        text => text.Length == 0 ? [] : [text[..(text.Length / 2)], text[(text.Length / 2)..], text[1..]]);

    /// <summary>The business id of seven digits.</summary>
    private static BusinessId WithCheckDigit(string sevenDigits)
    {
        var sum = sevenDigits.Select((digit, i) => (8 - i) * (digit - '0')).Sum();
        var check = (sum % 11) switch { 0 => 1, 1 => 0, var remainder => 11 - remainder };
        return Read<BusinessId>(FormattableString.Invariant($"{sevenDigits}{check % 10}"));
    }

    private static string OfTaxOffice(string sevenDigits)
    {
        var remainder = sevenDigits.Select((digit, i) => (8 - i) * (digit - '0')).Sum() % 11;
        var check = (8 - (10 - remainder) + 10) % 10;
        return FormattableString.Invariant($"6{sevenDigits}{check}");
    }

    /// <summary>Digits that pass the check of an account: a number and the digit that makes its weighted sum divisible by 11; empty where ten or more is needed.</summary>
    private static string AccountPart(int number, int most)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        if (digits.Length >= most)
            return string.Empty;
        var sum = digits.Select((digit, i) => AccountWeights[AccountWeights.Length - 1 - digits.Length + i] * (digit - '0')).Sum();
        var last = (11 - (sum % 11)) % 11;
        return last == 10 ? string.Empty : FormattableString.Invariant($"{digits}{last}");
    }

    private static T Read<T>(string text) where T : IParsable<T> => T.Parse(text, null);

    private static Gen<string> Digits(int count) => Gen.ListOf(Gen.Choose('0', '9'), count).Select(digits => string.Concat(digits.Select(digit => (char)digit)));

    private static Gen<string> Calls() => from year in Gen.Choose(14, 27) from call in Digits(3) select FormattableString.Invariant($"{year}_{call}");

    private static Gen<long> RegisterNumbers() => Gen.OneOf(
        Gen.Elements(1, 1_443_766, 1_559_694, long.MaxValue), Gen.Choose(1, int.MaxValue).Select(number => (long)number));

    /// <summary>The number with another programme: the third part of a number of OP LZZ, the second of a later one.</summary>
    private static string WithProgramme(RegistrationNumber number, string first, string later)
    {
        var text = number.ToString();
        return number.Scheme is null ? $"CZ.{later}{text[5..]}" : $"{text[..5]}{first}{text[7..]}";
    }

    private static IEnumerable<long> Smaller(long number) => Shrink.TowardsZero(number).Where(smaller => smaller > 0);

    private static Gen<Func<string, string>> Changes() =>
        from place in Gen.Choose(0, 60)
        from letter in Gen.OneOf(
            Gen.Elements('0', '9', '1', ' ', '\u00A0', '\t', '\n', '.', '/', '-', '–', '_', 'C', 'Z', 'X', 'ř'),
            Gen.Elements('\0', '\u0001', '\u00AD', '\u0130', '\u0131', '\u017F', '\u0661', '\u200B', '\u2212', '\uFEFF', '\uFF10', '\uD800', '\uDC00', '\uFFFF'))
        from change in Gen.Elements<Func<string, string>>(
            text => text.Insert(place % (text.Length + 1), letter.ToString()),
            text => text.Length == 0 ? text : text.Remove(place % text.Length, 1),
            text => text.Length == 0 ? text : With(text, place % text.Length, letter))
        select change;

    private static string With(string text, int at, char letter) => $"{text[..at]}{letter}{text[(at + 1)..]}";

    private static string WithDigit(string text, int at, int step) => With(text, at, (char)('0' + ((text[at] - '0' + step) % 10)));

    private static string FullWidth(string digits) => string.Concat(digits.Select(digit => (char)('\uFF10' + (digit - '0'))));

    private static string Short(int year) => (year % 100).ToString("00", CultureInfo.InvariantCulture);
}
