#!/usr/bin/env bash
# timestring 7.0.0 and parse-duration 2.1.9 (npm), spans of time as people write them: half an hour, "1/2 hour", is twelve hours in the
# first (the slash is dropped: 12) and two hours and a millisecond in the second (1 without a unit, and 2 hours). timestring drops a
# minus too ("-1h30m" is 5,400 seconds) and the micro of "1 µs", which is one second. Best guess: 1,800 seconds, or the error that
# timestring has for "half an hour"; and -5,400, as parse-duration reads it.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund timestring@7.0.0 parse-duration@2.1.9
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import parse from 'parse-duration';
import timestring from 'timestring';
for (const name of ['timestring', 'parse-duration']) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
const seconds = (text) => { try { return timestring(text); } catch { return 'refused'; } };
const seen = [
  ['timestring, 30 min', seconds('30 min'), 1800],
  ['timestring, 1/2 hour', seconds('1/2 hour'), 43200],
  ['timestring, half an hour', seconds('half an hour'), 'refused'],
  ['timestring, -1h30m', seconds('-1h30m'), 5400],
  ['timestring, 1 µs', seconds('1 µs'), 1],
  ['parse-duration, -1h30m, in ms', parse('-1h30m'), -5_400_000],
  ['parse-duration, 1/2 hour, in ms', parse('1/2 hour'), 7_200_001],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
