#!/usr/bin/env bash
# @citation-js/plugin-cff 0.7.3 (npm), CSL-JSON to a Citation File Format: a date known to the year or the month becomes a day. Issued 2025 is
# "date-released: 2025-01-01", issued in May 2025 "2025-05-01", and read back they are 1 January and 1 May. Of a range only the first day is
# left. Best guess: no date-released (which wants a whole date), or year and month, which CFF has for references. A reader cannot tell the
# made-up day from a real one.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @citation-js/core@0.7.14 @citation-js/plugin-cff@0.7.3
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-cff';
console.log('@citation-js/plugin-cff', JSON.parse(readFileSync('node_modules/@citation-js/plugin-cff/package.json')).version);
const written = (...parts) => new Cite({ id: 'a', type: 'software', title: 'T', author: [{ family: 'Kim', given: 'Min' }], issued: { 'date-parts': parts } })
  .format('cff').match(/^date-released: (.*)$/m)?.[1] ?? 'none';
const seen = [
  ['2025-01-20', written([2025, 1, 20]), '2025-01-20'],
  ['2025', written([2025]), '2025-01-01'],
  ['2025-05', written([2025, 5]), '2025-05-01'],
  ['2025-01-20 to 2025-02-03', written([2025, 1, 20], [2025, 2, 3]), '2025-01-20'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
