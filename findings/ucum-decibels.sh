#!/usr/bin/env bash
# @atomic-ehr/ucum 0.2.5 (npm), units by UCUM: decibels are reckoned with the deci outside of the logarithm: 30 dB[W] are 10 to the 29th W, 10 dB[W] a thousand million W, and 1,000 W are
# 4 dB[W]; nothing throws. Best guess: 1,000 W, 10 W and 30 dB[W]: a decibel is a tenth of a bel, so that 30 dB are 3 B (UCUM, special units on scales
# that are no ratios, has the prefix on the number, outside of the function). In bel, which nobody writes, it is right, so a first try shows nothing.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @atomic-ehr/ucum@0.2.5
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { ucum } from '@atomic-ehr/ucum';
console.log('@atomic-ehr/ucum', JSON.parse(readFileSync('node_modules/@atomic-ehr/ucum/package.json')).version);
const convert = (value, from, to) => Number(ucum.convert(value, from, to).toPrecision(6));
const seen = [
  ['3 B[W] in W', convert(3, 'B[W]', 'W'), 1000],
  ['30 dB[W] in W', convert(30, 'dB[W]', 'W'), 1e29],
  ['10 dB[W] in W', convert(10, 'dB[W]', 'W'), 1e9],
  ['1000 W in dB[W]', convert(1000, 'W', 'dB[W]'), 4],
  ['20 dB[mV] in mV', convert(20, 'dB[mV]', 'mV'), 1e9],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
