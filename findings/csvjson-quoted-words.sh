#!/usr/bin/env bash
# csvjson 5.1.0 (npm), CSV to JSON: told that values stand in double quotes (its option quote), it loses all of a value up to its last doubled quote: "He said ""no"" twice" is
# "twice", and "She said ""it is not true"" of 5,600" is "of 5,600"; a line break within quotes starts a new row, and the words behind it are gone. Nothing throws. Best guess: He said "no"
# twice, and one row with both lines (RFC 4180, 2.6 and 2.7), which is how every spreadsheet writes a quotation. A comma within quotes is read rightly.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund csvjson@5.1.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const csvjson = createRequire(import.meta.url)('csvjson');
console.log('csvjson', JSON.parse(readFileSync('node_modules/csvjson/package.json')).version);
const read = row => JSON.stringify(csvjson.toObject('who,said\n' + row + '\n', { delimiter: ',', quote: '"' }));
const seen = [
  ['a comma in quotes', read('Kim,"It cost 5,600"'), '[{"who":"Kim","said":"It cost 5,600"}]'],
  ['doubled quotes', read('Kim,"He said ""no"" twice"'), '[{"who":"Kim","said":"twice"}]'],
  ['a longer quotation', read('Kim,"She said ""it is not true"" of 5,600"'), '[{"who":"Kim","said":"of 5,600"}]'],
  ['a line break in quotes', read('Kim,"No.\nNever."'), '[{"who":"Kim","said":"No."},{"who":"","said":""}]'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
