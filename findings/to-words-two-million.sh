#!/usr/bin/env bash
# to-words 5.7.0 (npm), numbers in the words of 135 locales: in Italian (it-IT) the 2 in front of a large power is left out: 2,000,000 is
# "Milioni", 2,000,000,000 "Miliardi", as amounts of money too, while 3 and 21 stand. In Portugal's Portuguese (pt-PT) a million million is
# "Um Trilhão", as in Brazil, right after "Mil Milhões" for a thousand million: in Portugal a trillion is a million times as much. In Spanish
# (es-ES, es-MX) ten to the 15th is "Un Trillon", a thousand times too large, behind "Un Billon" for ten to the 12th. Best guess: Due
# Milioni; Um Bilião; Mil Billones, the long scale that all three have below.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund to-words@5.7.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { ToWords } from 'to-words';
console.log('to-words', JSON.parse(readFileSync('node_modules/to-words/package.json')).version);
const seen = [
  ['it-IT', 2_000_000, 'Milioni'],
  ['it-IT', 3_000_000, 'Tre Milioni'],
  ['it-IT', 2_000_000_000, 'Miliardi'],
  ['pt-PT', 1e9, 'Mil Milhões'],
  ['pt-PT', 1e12, 'Um Trilhão'],
  ['es-ES', 1e12, 'Un Billon'],
  ['es-ES', 1e15, 'Un Trillon'],
  ['es-MX', 1e15, 'Un Trillon'],
].map(([localeCode, number, was]) => [`${number} in ${localeCode}`, new ToWords({ localeCode }).convert(number), was]);
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
