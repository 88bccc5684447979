using System.Text;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Tests.Documentation;

namespace SocialServices.Domain.Tests.Projects;

/// <summary>The published documents of the five founding projects.</summary>
internal static class FoundingProjects
{
    public static IEnumerable<string> Names => Docs.Names(Path.Combine("examples", "projects"), ".json");

    public static Project Usti { get; } = Read("usti-2012.json");

    public static Project KarlovyVary { get; } = Read("karlovy-vary-2012.json");

    public static Project Liberec { get; } = Read("liberec-2017.json");

    public static Project SouthMoravia { get; } = Read("south-moravia-2019.json");

    public static Project MoraviaSilesia { get; } = Read("moravia-silesia-2016.json");

    public static byte[] Bytes(string name) => Encoding.UTF8.GetBytes(Docs.Read("examples", "projects", name));

    private static Project Read(string name) => Project.Parse(Bytes(name));
}
