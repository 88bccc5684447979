#!/usr/bin/env bash
# Branch coverage of the folders whose tests must be strongest: eng/coverage.sh [<test filter>]. Prints a table by folder, and below it the
# lines that have an untaken branch. Ends with 1 when a folder is below 95 %.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folders="Monetary Time Law Compensation Indicators Contracts Entrustments"
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
export DOTNET_CLI_UI_LANGUAGE=en SOCIALSERVICES_CASES=${SOCIALSERVICES_CASES:-100}
# Compiled anew: what .ci/run compiled has no paths of its sources, and coverlet counts nothing of it.
dotnet build tests/SocialServices.Domain.Tests -v q --nologo -p:RunAnalyzers=false --no-incremental
# Coverlet counts in static fields of the library, which the architecture tests would find.
dotnet test tests/SocialServices.Domain.Tests --no-build -v q --nologo --filter "${1:-FullyQualifiedName!~Tests.Architecture}" --collect "XPlat Code Coverage" --results-directory "$results" -- \
  DataCollectionRunSettings.DataCollectors.DataCollector.Configuration.Include="[SocialServices.Domain]*" || echo "some tests failed; the table counts what ran"

# Of each class only the lines below its methods: those repeat them. A line may belong to several classes, such as lambdas: its best counts.
find "$results" -name coverage.cobertura.xml -exec cat {} + | awk -v folders="$folders" '
  /<class /   { match($0, /filename="[^"]*"/); file = substr($0, RSTART + 10, RLENGTH - 11); sub(/.*SocialServices\.Domain\//, "", file); inMethods = 0 }
  /<methods>/ { inMethods = 1 }
  /<\/methods>/ { inMethods = 0 }
  /<line / && !inMethods {
    match($0, /number="[0-9]+"/); line = file ":" substr($0, RSTART + 8, RLENGTH - 9)
    match($0, /hits="[0-9]+"/); hit = substr($0, RSTART + 6, RLENGTH - 7) > 0
    lines[line] = 1; if (hit) hits[line] = 1
    if (match($0, /\([0-9]+\/[0-9]+\)/)) {
      split(substr($0, RSTART + 1, RLENGTH - 2), parts, "/")
      if (parts[1] > taken[line] || !(line in all)) taken[line] = parts[1]
      if (parts[2] > all[line]) all[line] = parts[2]
    }
  }
  END {
    count = split(folders, names, " ")
    for (line in lines) { split(line, path, "/"); folder = path[1]; ofLines[folder]++; if (line in hits) hitLines[folder]++ }
    for (line in all) { split(line, path, "/"); folder = path[1]; ofBranches[folder] += all[line]; takenBranches[folder] += taken[line]; if (taken[line] < all[line]) open[folder] = open[folder] "  " line " " taken[line] "/" all[line] "\n" }
    print "| Folder | Lines | Branches | Taken | Branch coverage |\n|---|---|---|---|---|"
    for (i = 1; i <= count; i++) {
      folder = names[i]; share = ofBranches[folder] ? 100 * takenBranches[folder] / ofBranches[folder] : 0
      printf "| `%s` | %.1f %% of %d | %d | %d | %.1f %% |\n", folder, ofLines[folder] ? 100 * hitLines[folder] / ofLines[folder] : 0, ofLines[folder], ofBranches[folder], takenBranches[folder], share
      if (share < 95) low = low " " folder
    }
    for (i = 1; i <= count; i++) printf "%s", open[names[i]] | "sort"
    close("sort")
    if (low != "") { print "below 95 %:" low; exit 1 }
  }'
