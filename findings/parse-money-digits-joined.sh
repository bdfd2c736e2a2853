#!/usr/bin/env bash
# parse-money 1.0.12 (npm), "extract money from text": all the digits of the text make one number: "It cost $5 in 2024" is 52024 US dollars, "$5.60 for 3" is 5603, "In 2024 it cost $5.60" is
# 20245.6, and "Paid €1,200 on 3 May" is 1.2003 euros; of "costs $1 or €2" it has 12 US dollars. A minus and brackets are lost (-$5 and ($5) are 5). Best guess: 5, 5.6, 5.6 and 1200 with
# the currency that stands there, or nothing: its page has "some text before 123,45 lei and some text after", whose text happens to have no digit.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund parse-money@1.0.12
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const parseMoney = createRequire(import.meta.url)('parse-money').default;
console.log('parse-money', JSON.parse(readFileSync('node_modules/parse-money/package.json')).version);
const seen = [
  ['some text before 123,45 lei and some text after', '123.45 RON'],
  ['It cost $5 in 2024', '52024 USD'],
  ['$5.60 for 3', '5603 USD'],
  ['In 2024 it cost $5.60', '20245.6 USD'],
  ['Paid €1,200 on 3 May', '1.2003 EUR'],
  ['costs $1 or €2', '12 USD'],
  ['-$5', '5 USD'],
].map(([text, was]) => {
  const { amount, currency } = parseMoney(text);
  return [text, amount + ' ' + currency, was];
});
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
