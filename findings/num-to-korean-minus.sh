#!/usr/bin/env bash
# num-to-korean 0.5.3 (npm), amounts in Korean words, made for money: the minus counts as a digit's place, so that -5 is 십오 (fifteen)
# and -12,345 is 십일만이천삼백사십오 (112,345): a loss is told as a gain of another size. -1,200 is 일천이백, and any amount with a fraction is
# the empty text. Best guess: 마이너스 오, or an error. Its roadmap names 마이너스 as to come; nothing says what happens until then.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund num-to-korean@0.5.3
cat > run.cjs <<'JS'
const { numToKorean } = require('num-to-korean');
console.log('num-to-korean', require('num-to-korean/package.json').version);
const seen = [[12345, '일만이천삼백사십오'], [-5, '십오'], [-1200, '일천이백'], [-12345, '십일만이천삼백사십오'], [5.6, '']]
  .map(([number, was]) => [number, numToKorean(number), was]);
seen.forEach(([number, is]) => console.log(number, '->', JSON.stringify(is)));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.cjs
