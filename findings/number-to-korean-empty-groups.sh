#!/usr/bin/env bash
# number-to-korean 1.0.0 (npm), numbers in Korean words: the name of a group of four digits is written where all four are zero, so that 100,000,001 is
# “1억만1” and 10 to the 16th “1조억만” (of 조, 억 and 만 at once, and 경 is not known); zero is the empty text. 5,600,000 is 5백6십만, rightly.
# Best guess: 1억1, 1경 or an error, and 영.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund number-to-korean@1.0.0
cat > run.cjs <<'JS'
console.log('number-to-korean', JSON.parse(require('node:fs').readFileSync('node_modules/number-to-korean/package.json')).version);
const { numberToKorean } = require('number-to-korean');
const seen = [5600000, 100000001, 1e16, 0].map(number => numberToKorean(number)).join(' | ');
const expected = '5백6십만 | 1억만1 | 1조억만 | ';
console.log(seen);
console.log(seen === expected ? 'as seen' : 'CHANGED');
process.exit(seen === expected ? 0 : 1);
JS
node run.cjs
