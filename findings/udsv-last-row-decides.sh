#!/usr/bin/env bash
# udsv 0.7.3 (npm), CSV with its types inferred: the last of the rows looked at decides for the whole column. Amounts above a "no" are all false (560, 620, no: false three times), amounts above
# an "n/a" are text, and codes that end with one of digits alone are numbers, so that A0456 is NaN and 00123 is 123. Nothing throws. Best guess: the type that all values have, here text
# (its page promises "schema inference and value typing"). The same file with its rows turned round has other values.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund udsv@0.7.3
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { inferSchema, initParser } from 'udsv';
console.log('udsv', JSON.parse(readFileSync('node_modules/udsv/package.json')).version);
const read = rows => {
  const text = 'value,other\n' + rows.map(row => row + ',x').join('\n') + '\n';
  return initParser(inferSchema(text)).typedArrs(text).map(([value]) => String(value) + ':' + typeof value).join(' ');
};
const seen = [
  ['560 620 no', read(['560', '620', 'no']), 'false:boolean false:boolean false:boolean'],
  ['no 620 560', read(['no', '620', '560']), 'NaN:number 620:number 560:number'],
  ['560 620 n/a', read(['560', '620', 'n/a']), '560:string 620:string n/a:string'],
  ['00123 A0456 789', read(['00123', 'A0456', '789']), '123:number NaN:number 789:number'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
