#!/usr/bin/env bash
# parse-messy-time 2.1.0 (npm): a month with its year is a day five years ahead: at 20 January 2025, "March 1999" is 20 March 2030 and "May 2024" 14 May 2030 (the year is
# taken for a day, the 1,999th of March, and the month put back), while "20 March 1999" is right. "two weeks from now" and "one week ago" are now, though
# "1 week ago" is a week ago; "half past three" is midnight. Best guess: March 1999 with any day, 3 February, 13 January and 3:30, or an error. The moment that
# counts as now is given, so the machine's clock has no part in it.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund parse-messy-time@2.1.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import parse from 'parse-messy-time';
console.log('parse-messy-time', JSON.parse(readFileSync('node_modules/parse-messy-time/package.json')).version);
const seen = [
  ['20 March 1999', '1999-03-20T00:00:00.000Z'],
  ['March 1999', '2030-03-20T00:00:00.000Z'],
  ['May 2024', '2030-05-14T00:00:00.000Z'],
  ['1 week ago', '2025-01-13T00:00:00.000Z'],
  ['one week ago', '2025-01-20T00:00:00.000Z'],
  ['two weeks from now', '2025-01-20T00:00:00.000Z'],
  ['half past three', '2025-01-20T00:00:00.000Z'],
].map(([words, was]) => [words, parse(words, { now: new Date('2025-01-20T00:00:00Z') }).toISOString(), was]);
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
