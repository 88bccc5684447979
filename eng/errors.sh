#!/usr/bin/env bash
# Writes the problems of docs/errors.md: a sample of each, as the library itself words it. A copy of the library notes every problem that its
# tests bring about (but for properties, schemas and faulty documents, whose values are made up); of each code the one of middle length is shown.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git ls-files -co --exclude-standard -z | xargs -0 cp --parents -t "$work"

domain=$work/src/SocialServices.Domain
awk '{ print } /^public sealed record Problem\(/ { isProblem = 1 } isProblem && /^{/ { print "    private readonly bool _isNoted = ProblemNotes.Add(Code, Text);"; isProblem = 0 }' \
  "$domain/Validation/Problem.cs" >"$work/problem.cs"
mv "$work/problem.cs" "$domain/Validation/Problem.cs"
grep -q ProblemNotes "$domain/Validation/Problem.cs" || { echo "Problem.cs has another form"; exit 1; }
cat >"$domain/Validation/ProblemNotes.cs" <<'CS'
namespace SocialServices.Domain.Validation;

internal static class ProblemNotes
{
    private static readonly Dictionary<string, HashSet<BilingualText>> Notes = Start();

    public static bool Add(string code, BilingualText text)
    {
        lock (Notes)
            return (Notes.TryGetValue(code, out var texts) ? texts : Notes[code] = []).Add(text) || true;
    }

    private static Dictionary<string, HashSet<BilingualText>> Start()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.WriteAllLines(Environment.GetEnvironmentVariable("PROBLEM_NOTES")!, Notes.Select(note =>
        {
            var texts = note.Value.OrderBy(text => text.English.Length).ThenBy(text => text.English, StringComparer.Ordinal).ThenBy(text => text.Czech, StringComparer.Ordinal).ToList();
            var middle = texts[texts.Count / 2];
            return $"{note.Key}\t{Cell(middle.Czech)}\t{Cell(middle.English)}";
        }));
        return new(StringComparer.Ordinal);
    }

    private static string Cell(string text) => string.Concat(text.Where(letter => !char.IsControl(letter) || letter is '\n' or '\t')).Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ').Replace('\t', ' ').Replace("<", "&lt;", StringComparison.Ordinal);
}
CS

export PROBLEM_NOTES=$work/notes.tsv DOTNET_CLI_UI_LANGUAGE=en SOCIALSERVICES_CASES=50 RunAnalyzers=false
dotnet build "$work/tests/SocialServices.Domain.Tests" -v q --nologo
# Tests that look at the types of the library find the note-taker and fail; that is nothing to this run.
dotnet test "$work/tests/SocialServices.Domain.Tests" --no-build -v q --nologo --filter "FullyQualifiedName!~Tests.Properties&FullyQualifiedName!~Tests.Architecture&FullyQualifiedName!~Fuzz&FullyQualifiedName!~DocumentSchemaTests&FullyQualifiedName!~Faulty&FullyQualifiedName!~Mutated" || true
[ -s "$PROBLEM_NOTES" ] || { echo "no problem was noted"; exit 1; }

page=$root/docs/errors.md
awk '/<!-- problems -->/ { print; exit } { print }' "$page" >"$work/errors.md"
awk -F '\t' 'NR == FNR { sample[$1] = "| " $2 " | " $3 " |"; next }
  /^[a-z].* (class|struct|record) / { match($0, /(class|struct|record( struct)?) [A-Za-z]+/); split(substr($0, RSTART, RLENGTH), words, " "); type = words[length(words)]; isHeaded = 0 }
  /^    const string [A-Za-z]+ = "/ {
    split($0, parts, "\""); name = $0; sub(/ = .*/, "", name); sub(/.* /, "", name)
    if (type !~ /ProblemCodes$/ && name !~ /Code$/) next
    if (!isHeaded) { printf "\n### `%s`\n\n| Code | Czech | English |\n|---|---|---|\n", type; isHeaded = 1 }
    printf "| `%s` %s\n", parts[2], parts[2] in sample ? sample[parts[2]] : "| | |"
  }' "$PROBLEM_NOTES" tests/SocialServices.Domain.Tests/Architecture/PublicApi.SocialServices.Domain.approved.txt >>"$work/errors.md"
mv "$work/errors.md" "$page"
echo "without a sample: $(grep -c '| | |$' "$page" || true)"
