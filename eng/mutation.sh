#!/usr/bin/env bash
# Mutation testing of folders of the library: eng/mutation.sh <folder>..., such as eng/mutation.sh Time Law. A mutant must be killed by a test
# of the same folders, a property or a golden case; TEST_FILTER names other tests. It takes an hour or more, works on a copy, and leaves its
# reports in artifacts/mutation/<folders>. Texts are not changed: approved texts and pages hold them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[ $# -gt 0 ] || { echo "usage: eng/mutation.sh <folder of src/SocialServices.Domain>..."; exit 2; }
globs=""
filter="FullyQualifiedName~Tests.Properties|FullyQualifiedName~Tests.Golden"
for folder in "$@"; do
  [ -d "src/SocialServices.Domain/$folder" ] || { echo "src/SocialServices.Domain/$folder is no folder"; exit 2; }
  globs="$globs${globs:+, }\"**/$folder/**/*.cs\""
  filter="$filter|FullyQualifiedName~Tests.${folder%%/*}."
done
filter=${TEST_FILTER:-$filter}
names=$*
out=$PWD/artifacts/mutation/${names//[ \/]/-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git ls-files -co --exclude-standard -z | xargs -0 cp --parents -t "$work"

# Few cases of each property: a mutant runs every test that reaches it, and the first that fails kills it. On a busy machine a slow run is
# no endless loop, so the time allowed is long: a timeout counts as killed.
export SOCIALSERVICES_CASES=${SOCIALSERVICES_CASES:-50}
export RunAnalyzers=false CI=true DOTNET_CLI_UI_LANGUAGE=en DOTNET_CLI_TELEMETRY_OPTOUT=1
cd "$work"
dotnet tool restore >/dev/null
cd tests/SocialServices.Domain.Tests # beside the solution it would take every test project
cat >stryker-config.json <<JSON
{
  "stryker-config": {
    "project": "SocialServices.Domain.csproj",
    "mutate": [$globs],
    "ignore-methods": ["*Exception.ctor"],
    "ignore-mutations": ["string"],
    "test-case-filter": "$filter",
    "coverage-analysis": "perTest",
    "additional-timeout": 30000,
    "concurrency": ${STRYKER_CONCURRENCY:-2},
    "reporters": ["json", "cleartext", "markdown"]
  }
}
JSON
mkdir -p "$out"
dotnet stryker --config-file stryker-config.json --output "$out" --skip-version-check
