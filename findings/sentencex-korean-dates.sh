#!/usr/bin/env bash
# sentencex 1.0.17 (npm), Wikimedia's cutter of sentences, in Korean and Japanese:
# - 2025. 1. 20. (a day, written as the rules of Korean spelling have it) ends three sentences, but none within brackets;
# - what follows a Japanese full stop without a space is the same sentence if it begins with a digit: 公開した。560万ドルだ。 is one.
# Best guess: the day in one sentence, as a decimal point is (3.5배), and two sentences there.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund sentencex@1.0.17
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { segment } from 'sentencex';
console.log('sentencex', JSON.parse(readFileSync('node_modules/sentencex/package.json')).version);
const seen = [
  ['ko', '모델은 지난 2025. 1. 20. 나왔다. 비용은 560만 달러다.', '모델은 지난 2025. |1. |20. |나왔다. |비용은 560만 달러다.'],
  ['ko', '75억 원(2025. 2. 2. 기준)을 썼다. 3.5배다.', '75억 원(2025. 2. 2. 기준)을 썼다. |3.5배다.'],
  ['ja', '昨日公開した。560万ドルだ。', '昨日公開した。560万ドルだ。'],
  ['ja', '昨日公開した。高い。', '昨日公開した。|高い。'],
].map(([language, text, was]) => [[...segment(language, text)].join('|'), was]);
seen.forEach(([is]) => console.log(is));
const same = seen.every(([is, was]) => is === was);
console.log(same ? 'as seen' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node run.mjs
