#!/usr/bin/env bash
# iso8601-duration 2.1.4 (npm): a part of a date behind the first with a fraction is left out without an error: P1Y6.5M is a year, P1Y2.5D too, and P3M0.5D three months, where P0.5Y
# alone throws and PT1H30.5M is read. Best guess: an error or the whole, since ISO 8601 allows a fraction in the smallest part and its own message says so ("only the
# smallest unit can be fractional"). A minus in front, which its page calls not supported, is dropped as well: -PT1H is an hour ahead.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund iso8601-duration@2.1.4
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parse, toSeconds } from 'iso8601-duration';
console.log('iso8601-duration', JSON.parse(readFileSync('node_modules/iso8601-duration/package.json')).version);
const short = text => { const { years, months, days, hours, minutes } = parse(text); return [years, months, days, hours, minutes].join(' '); };
const thrown = text => { try { return short(text); } catch { return 'an error'; } };
const seen = [
  ['PT1H30.5M', short('PT1H30.5M'), '0 0 0 1 30.5'],
  ['P1Y6.5M', short('P1Y6.5M'), '1 0 0 0 0'],
  ['P1Y2.5D', short('P1Y2.5D'), '1 0 0 0 0'],
  ['P3M0.5D', short('P3M0.5D'), '0 3 0 0 0'],
  ['P0.5Y', thrown('P0.5Y'), 'an error'],
  ['-PT1H in seconds', toSeconds(parse('-PT1H')), 3600],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
