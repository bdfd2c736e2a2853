#!/usr/bin/env bash
# es-hangul 2.4.0 (npm), amounts in Korean words, as on invoices and in news: amountToHangul(-5) is 오 ("five"), the minus is
# gone without a word, also where it is text ("-1,200"); numberToHangul keeps it (마이너스오). And both read the exponent that
# JavaScript writes from 1e21 on as digits: 1.5e21 is 일점오이일 ("one point five two one"). Best guess: 마이너스 오, and ten-to-the-
# 20 words (해) or an error. Decimals and grouped digits are right.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund es-hangul@2.4.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { amountToHangul, numberToHangul } from 'es-hangul';
console.log('es-hangul', JSON.parse(readFileSync('node_modules/es-hangul/package.json')).version);
const seen = {
  'amountToHangul(-5)': [amountToHangul(-5), '오'],
  'amountToHangul("-1,200")': [amountToHangul('-1,200'), '일천이백'],
  'numberToHangul(-5)': [numberToHangul(-5), '마이너스오'],
  'amountToHangul("1,234.50")': [amountToHangul('1,234.50'), '일천이백삼십사점오'],
  'numberToHangul(1.5e21)': [numberToHangul(1.5e21), '일점오이일'],
  'amountToHangul(1.5e21)': [amountToHangul(1.5e21), '일점오이일'],
};
for (const [call, [is]] of Object.entries(seen)) console.log(call, '->', is);
if (Object.values(seen).some(([is, was]) => is !== was)) { console.log('CHANGED'); process.exit(1); }
console.log('as seen');
JS
node run.mjs
