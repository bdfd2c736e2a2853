#!/usr/bin/env bash
# isodate 0.1.4 (npm), "enables the parsing of ISO 8601 date strings": the offset is reckoned the wrong way, so that 15:21:05 in Seoul (+09:00) is 00:21:05 UTC of the
# next day and 15:21:05 in New York (-05:00) 10:21:05 UTC; and the digits behind the point are taken for milliseconds (05.5 is 5.005 s). Its page names
# 2011-08-20T19:44:05+01:00 as one that it reads. Best guess: 06:21:05 and 20:21:05 UTC, and 5.500 s. With Z all is right, and so is a test on a
# machine in London in winter.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund isodate@0.1.4
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
console.log('isodate', JSON.parse(readFileSync('node_modules/isodate/package.json')).version);
const isodate = createRequire(import.meta.url)('isodate');
const read = text => isodate(text).toISOString();
const seen = [
  ['2025-01-20T15:21:05Z', read('2025-01-20T15:21:05Z'), '2025-01-20T15:21:05.000Z'],
  ['2025-01-20T15:21:05+09:00', read('2025-01-20T15:21:05+09:00'), '2025-01-21T00:21:05.000Z'],
  ['2025-01-20T15:21:05-05:00', read('2025-01-20T15:21:05-05:00'), '2025-01-20T10:21:05.000Z'],
  ['2025-01-20T15:21:05.5Z', read('2025-01-20T15:21:05.5Z'), '2025-01-20T15:21:05.005Z'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
