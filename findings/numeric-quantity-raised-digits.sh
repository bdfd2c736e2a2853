#!/usr/bin/env bash
# numeric-quantity 3.3.3 (npm), "number parser with support for mixed numbers, vulgar fractions": raised and lowered digits are read as if they stood on the line: 10⁶ is 106, 2² is 22
# and 10³ 103, and one and a half set as 1¹⁄₂ is 5.5 (eleven halves), while 1 ¹⁄₂ with a space and 1½ are 1.5. Nothing is NaN, which it gives for what is no number (10⁻⁶ is).
# Best guess: 1000000, 4, 1000 and 1.5, or NaN: a raised digit behind a digit is a power or the top of a fraction, and never the next digit.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund numeric-quantity@3.3.3
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const { numericQuantity } = createRequire(import.meta.url)('numeric-quantity');
console.log('numeric-quantity', JSON.parse(readFileSync('node_modules/numeric-quantity/package.json')).version);
const seen = [
  ['1½', '1.5'],
  ['¹⁄₂', '0.5'],
  ['1 ¹⁄₂', '1.5'],
  ['1¹⁄₂', '5.5'],
  ['2³⁄₄', '5.75'],
  ['10⁶', '106'],
  ['2²', '22'],
  ['10⁻⁶', 'NaN'],
].map(([text, was]) => [text, String(numericQuantity(text)), was]);
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
