#!/usr/bin/env bash
# nzh 1.0.14 (npm), Chinese numbers read back: behind a decimal point the scale is dropped without a word, so that 一点五亿 (150 million) is 1.5 and
# 五点六万 (56,000) is 5.6; with digits before the scale, as papers write it (5.6万), it is 0. 三万五, which every speaker takes for 35,000, is 30,005.
# Best guess: 150,000,000 and 56,000, or an error where the words are none that it knows.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund nzh@1.0.14
cat > run.cjs <<'JS'
console.log('nzh', JSON.parse(require('node:fs').readFileSync('node_modules/nzh/package.json')).version);
const { cn } = require('nzh');
const seen = ['一亿五千万', '一点五亿', '五点六万', '5.6万', '三万五'].map(words => words + ' ' + cn.decodeS(words)).join(' | ');
const expected = '一亿五千万 150000000 | 一点五亿 1.5 | 五点六万 5.6 | 5.6万 0 | 三万五 30005';
console.log(seen);
console.log(seen === expected ? 'as seen' : 'CHANGED');
process.exit(seen === expected ? 0 : 1);
JS
node run.cjs
