#!/usr/bin/env bash
# unitmath 0.8.8 (npm), a library of units that converts degrees with their offset (68 degF is 20 degC): 20 degC + 10 degC is
# 303.15 degC, 20 degC - 10 degC is -263.15 degC, and twice 20 degC is 313.15 degC. Best guess: 30 and 10 degrees (a reading and a
# difference), or an error, since two readings of a thermometer have no sum. It reckons in kelvins from absolute zero and says
# nothing, so a mean of temperatures or a rise by so many degrees comes out near 300.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund unitmath@0.8.8
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import unit from 'unitmath';
console.log('unitmath', JSON.parse(readFileSync('node_modules/unitmath/package.json')).version);
const round = (u) => Math.round(parseFloat(String(u)) * 100) / 100;
const seen = [
  ['68 degF in degC', round(unit('68 degF').to('degC')), 20],
  ['20 degC + 10 degC', round(unit('20 degC').add('10 degC')), 303.15],
  ['20 degC - 10 degC', round(unit('20 degC').sub('10 degC')), -263.15],
  ['20 degC * 2', round(unit('20 degC').mul(2)), 313.15],
];
seen.forEach(([what, is]) => console.log(what, '->', is, 'degC'));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
