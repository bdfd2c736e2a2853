#!/usr/bin/env bash
# @citation-js/plugin-bibtex 0.9.0 (npm), biblatex dates (ISO 8601-2, biblatex manual 2.3.8): an approximate year (2026~), an
# uncertain one (2026?) and a season (2026-21, spring) are all read as the plain year, and nothing is said. Best guess: `circa`
# and `season` of CSL-JSON, which have a place for them, or an error. Days, months and ranges are read as they stand.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0
cat > run.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { readFileSync } from 'node:fs';
const folder = 'node_modules/@citation-js/plugin-bibtex/package.json';
console.log('@citation-js/plugin-bibtex', JSON.parse(readFileSync(folder, 'utf8')).version);
const read = (date) => JSON.stringify(new Cite(`@online{a, title = {T}, date = {${date}}}`).data[0].issued);
const year = '{"date-parts":[[2026]]}';
const seen = {
  '2026-11-30': '{"date-parts":[[2026,11,30]]}',
  '2026-11-30/2026-12-02': '{"date-parts":[[2026,11,30],[2026,12,2]]}',
  2026: year, '2026~': year, '2026?': year, '2026-21': year,
};
let same = true;
for (const [date, expected] of Object.entries(seen)) {
  console.log(date, '=>', read(date));
  same &&= read(date) === expected;
}
if (!same) { console.log('CHANGED'); process.exit(1); }
console.log('as seen');
JS
node run.mjs
