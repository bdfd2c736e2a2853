#!/usr/bin/env bash
# @edtf-ts/core 0.4.2 (npm), a parser of EDTF: years 0 to 99 have their bounds in the twentieth century. min and max of 0079-08-24 (and
# minMs, maxMs, the BigInt that it has for far years) are 24 August 1979, and its function compare puts it behind 1600, while isBefore says
# that it comes before 1600, and `year` is 79; 0033-04/0100 is refused as ending before it starts. The year 0100 is right, and so are years before Christ. Best guess: one answer, the year 79.
# (Date.UTC adds 1900 to such years.) What stores or sorts by the bounds puts antiquity into the last century.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @edtf-ts/core@0.4.2
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { FuzzyDate, compare, parse } from '@edtf-ts/core';
console.log('@edtf-ts/core', JSON.parse(readFileSync('node_modules/@edtf-ts/core/package.json')).version);
const day = (text) => FuzzyDate.parse(text).min.toISOString().slice(0, 10);
const vesuvius = FuzzyDate.parse('0079-08-24');
const seen = [
  ['0079-08-24, year', vesuvius.year, 79],
  ['0079-08-24, min', day('0079-08-24'), '1979-08-24'],
  ['0079-08-24, milliseconds', vesuvius.minMs, BigInt(Date.UTC(1979, 7, 24))],
  ['0099, min', day('0099'), '1999-01-01'],
  ['0100, min', day('0100'), '0100-01-01'],
  ['0079 before 1600, isBefore', vesuvius.isBefore(FuzzyDate.parse('1600')), 'YES'],
  ['0079 and 1600, compare', Math.sign(compare(parse('0079').value, parse('1600').value)), 1],
  ['0033-04/0100', parse('0033-04/0100').success, false],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
