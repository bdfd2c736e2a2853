#!/usr/bin/env bash
# @lhncbc/ucum-lhc 7.1.10 (npm), validator and converter of UCUM units: "GB", which a writer means as gigabytes, is valid
# as gigabel (a byte is By), and converting it to bits succeeds with Infinity; 2 B are 100 bits and 10,000 %. Best guess:
# refused, since a level is no amount of data. "Gb", meant as gigabits, is valid as gilbert. Beside it: 32 [degF] is not 0
# Cel, and 1 ppm is not exactly 0.0001 %.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @lhncbc/ucum-lhc@7.1.10
cat > run.cjs <<'JS'
const ucum = require('@lhncbc/ucum-lhc').UcumLhcUtils.getInstance();
console.log('@lhncbc/ucum-lhc', require('@lhncbc/ucum-lhc/package.json').version);
const name = (code) => ucum.validateUnitString(code, true).unit?.name;
const to = (from, value, target) => { const r = ucum.convertUnitTo(from, value, target); return [r.status, r.toVal]; };
const seen = [
  [name('GB'), 'gigabel'], [name('Gb'), 'Gilbert'],
  [String(to('GB', 1, 'bit')), 'succeeded,Infinity'], [String(to('B', 2, 'bit')), 'succeeded,100'],
  [String(to('B', 2, '%')), 'succeeded,10000'],
  [to('[degF]', 32, 'Cel')[1] === 0, false], [to('[ppm]', 1, '%')[1] === 0.0001, false],
];
console.log('GB:', name('GB'), '| Gb:', name('Gb'), '| 1 GB in bit:', to('GB', 1, 'bit'), '| 2 B in bit:', to('B', 2, 'bit'),
  '| 2 B in %:', to('B', 2, '%'), '| 32 [degF]:', to('[degF]', 32, 'Cel'), '| 1 [ppm] in %:', to('[ppm]', 1, '%'));
if (seen.some(([is, was]) => is !== was)) { console.log('CHANGED', seen); process.exit(1); }
console.log('as seen');
JS
node run.cjs
