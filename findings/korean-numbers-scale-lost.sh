#!/usr/bin/env bash
# korean-numbers 0.2.0 (npm), Korean amounts read: any word behind the number takes its scale away without an error. 560만 is 5,600,000, but “560만 달러” is 560,
# “1억 2천만” is 1, “5.6만” is 5 and “100조” 100, as money too; words that it does not know are 0 (“십이억 삼천사백”). Best guess: the number with its scale, or null.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund korean-numbers@0.2.0
cat > run.cjs <<'JS'
console.log('korean-numbers', JSON.parse(require('node:fs').readFileSync('node_modules/korean-numbers/package.json')).version);
const { parse, parseMoney } = require('korean-numbers');
const words = ['560만', '560만 달러', '1억 2천만', '5.6만', '100조', '십이억 삼천사백'];
const seen = words.map(text => text + ' ' + parse(text) + ' ' + parseMoney(text)).join(' | ');
const expected = '560만 5600000 5600000 | 560만 달러 560 560 | 1억 2천만 1 1 | 5.6만 5 5 | 100조 100 100 | 십이억 삼천사백 0 0';
console.log(seen);
console.log(seen === expected ? 'as seen' : 'CHANGED');
process.exit(seen === expected ? 0 : 1);
JS
node run.cjs
