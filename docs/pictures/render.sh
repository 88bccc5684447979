#!/usr/bin/env bash
# Prints the pages of docs/examples/explain.cs on A4, checks that they fit and can be read as text, and makes the pictures of the README.
# Needs chromium and poppler-utils (pdftoppm, pdftotext, pdfinfo).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet run docs/examples/explain.cs -- "$work" >/dev/null

for page in "$work"/*.html; do
  pdf=${page%.html}.pdf
  chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync \
    --user-data-dir="$work/browser" --no-pdf-header-footer --print-to-pdf="$pdf" "$page" >/dev/null 2>&1
  pdfinfo "$pdf" | grep -q 'Page size:.*(A4)' || { echo "$page does not print on A4"; exit 1; }
  # The result stands in the page once in figures; its text must be there to select.
  title=$(sed -n 's:.*<h1>\(.*\)</h1>.*:\1:p' "$page")
  pdftotext "$pdf" - | tr '\n' ' ' | grep -qF "${title:0:20}" || { echo "$page has no text to select"; exit 1; }
  # Nothing may reach into the margins of 15 mm (42.5 points) of a page 595 points wide.
  pdftotext -bbox "$pdf" - | sed -n 's/.*xMin="\([0-9.]*\)".*xMax="\([0-9.]*\)".*/\1 \2/p' |
    awk -v page="$page" '$1 < 42 || $2 > 553 { print page ": a word from " $1 " to " $2; bad = 1 } END { exit bad || NR == 0 }'
done

for name in assessment round; do
  pdftoppm -r 100 -f 1 -l 1 -png -singlefile "$work/$name.cs.pdf" "docs/pictures/$name"
done
echo "docs/pictures/assessment.png and docs/pictures/round.png are made"
