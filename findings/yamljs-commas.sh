#!/usr/bin/env bash
# yamljs 0.3.0 (npm), a parser of YAML 1.2: a plain text of digits and commas is a number without its commas: 5,6 (five point six in most of Europe) is 56, -5,6 is -56, 3,14 is 314,
# and of two commas the rest is left out: 1,2,3 is 12 and 1,234,567 is 1234. 0o17 (15 in YAML 1.2) is 0. Best guess: text, as YAML 1.2 (10.3.2, the core schema) has no comma in a
# number and the package yaml 2.9.1 reads it. With a letter or a sign behind (5,6 %) it stays text, so the same column of a table is text in one row and a number
# in the next.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund yamljs@0.3.0 yaml@2.9.1
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import yamljs from 'yamljs';
import { parse } from 'yaml';
console.log('yamljs', JSON.parse(readFileSync('node_modules/yamljs/package.json')).version);
const seen = [
  ['5,6', 56],
  ['-5,6', -56],
  ['3,14', 314],
  ['1,2,3', 12],
  ['1,234,567', 1234],
  ['5,6 %', '5,6 %'],
  ['0o17', 0],
].map(([text, was]) => [text, yamljs.parse('value: ' + text).value, was]);
seen.push(['5,6 by yaml 2.9.1', parse('value: 5,6').value, '5,6']);
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
