#!/usr/bin/env bash
# compromise 14.17.0 (npm), which reads numbers in English text: "five point six million dollars" is 5, its fraction and its million
# lost, while "5.6 million dollars" is 5,600,000; "$5.6M" is 5.6 with a suffix that is not reckoned in; and "twenty twenty-five" is 0 and
# 5. Best guess: 5,600,000 three times, and 2025 or 20 and 25. What is lost is lost without a sign.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund compromise@14.17.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
console.log('compromise', JSON.parse(readFileSync('node_modules/compromise/package.json')).version);
const seen = [
  ['five point six million dollars', '5'],
  ['5.6 million dollars', '5600000'],
  ['$5.6M', '5.6'],
  ['twenty twenty-five', '0, 5'],
].map(([text, was]) => [text, nlp(text).numbers().json().map((found) => found.number.num).join(', '), was]);
seen.forEach(([text, is]) => console.log(text, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
