// A caller's test program against the packed test support: it brings the library and FsCheck along. Ends with an error when a law does not hold.
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Monetary;

Console.WriteLine(Assembly.Load("SocialServices.Domain.Testing").GetName());
Check.QuickThrowOnFailure(Prop.ForAll<int>(hellers => Money.Parse(Money.FromHellers(hellers).ToString()) == Money.FromHellers(hellers)));
