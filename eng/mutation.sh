#!/usr/bin/env bash
# Mutation testing of one folder of the library: eng/mutation.sh <folder> [<test filter>], such as eng/mutation.sh Monetary. Every mutant
# must be killed by a test of the filter (by default the tests of the same folder, the properties and the golden cases). It takes from
# minutes to hours, works on a copy, and leaves its reports in artifacts/mutation/<folder>.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=${1:?usage: eng/mutation.sh <folder of src/SocialServices.Domain> [<test filter>]}
[ -d "src/SocialServices.Domain/$folder" ] || { echo "src/SocialServices.Domain/$folder is no folder"; exit 2; }
filter=${2:-FullyQualifiedName~Tests.${folder%%/*}|FullyQualifiedName~Tests.Properties|FullyQualifiedName~Tests.Golden}
out=$PWD/artifacts/mutation/$folder
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git ls-files -co --exclude-standard -z | xargs -0 cp --parents -t "$work"

# Few cases of each property, always the same number: a mutant is killed by the first that fails, and every test runs for every mutant.
export SOCIALSERVICES_CASES=${SOCIALSERVICES_CASES:-50}
export RunAnalyzers=false CI=true DOTNET_CLI_UI_LANGUAGE=en DOTNET_CLI_TELEMETRY_OPTOUT=1
cd "$work"
dotnet tool restore >/dev/null
cd tests/SocialServices.Domain.Tests # beside the solution it would take every test project
cat >stryker-config.json <<JSON
{
  "stryker-config": {
    "project": "SocialServices.Domain.csproj",
    "mutate": ["**/$folder/**/*.cs"],
    "ignore-methods": ["*Exception.ctor"],
    "ignore-mutations": ["string"],
    "test-case-filter": "$filter",
    "coverage-analysis": "perTest",
    "concurrency": ${STRYKER_CONCURRENCY:-2},
    "reporters": ["json", "cleartext", "markdown"]
  }
}
JSON
mkdir -p "$out"
dotnet stryker --config-file stryker-config.json --output "$out" --skip-version-check
