#!/usr/bin/env bash
# parse-price 1.1.8 (npm), which reads prices as they are written in any country: commas between thousands are taken for the decimal comma,
# and where there are several, what stands behind the second is left out: "12,345,678" is 12.345, "₩1,234,567" 1.234 and "$1,234"
# 1.234, while "16,000", "12,345,000" and "1.000.000" are right, since they end in zeros or have points. A minus and brackets are lost: -5 is
# 5 and "(5.60)", a loss in accounts, 5.6. Best guess: 12,345,678, for no number has two decimal commas; and -5.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund parse-price@1.1.8
cat > run.cjs <<'JS'
const module_ = require('parse-price');
const parsePrice = module_.default ?? module_;
console.log('parse-price', require('parse-price/package.json').version);
const seen = [
  ['1,234.50', 1234.5], ['16,000', 16000], ['1.000.000', 1000000], ['12,345,678', 12.345], ['₩1,234,567', 1.234], ['$1,234', 1.234],
  ['-5', 5], ['(5.60)', 5.6],
].map(([text, was]) => [text, parsePrice(text), was]);
seen.forEach(([text, is]) => console.log(text, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.cjs
