#!/usr/bin/env bash
# any-date-parser 2.2.4 (npm), a parser of dates in many languages: "2025. 1. 20. 오후 3:21:05", as Korean spreadsheets write a moment in
# the afternoon, becomes 21:05:00 without an error: the minute is taken for the hour and the second for the minute, and 오후 (afternoon)
# counts for nothing. With the locale en it is 25 January 2020 as well. Best guess: 15:21:05 on 20 January 2025, or no date.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund any-date-parser@2.2.4
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import parser from 'any-date-parser';
console.log('any-date-parser', JSON.parse(readFileSync('node_modules/any-date-parser/package.json')).version);
const read = (text, locale) => {
  const date = parser.fromString(text, locale);
  return date.isValid() ? date.toISOString() : 'no date';
};
const seen = [
  ['2025. 1. 20. 오후 3:21:05', 'ko', '2025-01-20T21:05:00.000Z'],
  ['2025. 1. 20. 오후 3:21:05', 'en', '2020-01-25T21:05:00.000Z'],
  ['2025. 1. 20.', 'ko', '2025-01-20T00:00:00.000Z'],
].map(([text, locale, was]) => [text, locale, read(text, locale), was]);
seen.forEach(([text, locale, is]) => console.log(text, `(${locale})`, '->', is));
const changed = seen.some(([, , is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
