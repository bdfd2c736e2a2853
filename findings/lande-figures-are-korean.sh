#!/usr/bin/env bash
# lande 1.0.10 (npm), which tells 50 languages apart with a probability for each: text without a letter ("5.6%", a date) is Korean with a
# probability of 1, and a name in Chinese characters, 東京都 (Tokyo), Korean with 0.998, Japanese not among the first two. A bound on the
# probability does not keep these out: a sentence in Korean has no more. Best guess: a low one for all 50, or Japanese and
# Chinese first. Sentences in Japanese and Chinese are told rightly.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund lande@1.0.10
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import lande from 'lande';
console.log('lande', JSON.parse(readFileSync('node_modules/lande/package.json')).version);
const first = (text) => { const [[language, probability]] = lande(text); return `${language} ${probability > 0.99 ? 'above' : 'below'} 0.99`; };
const seen = [
  ['政府は来年度の予算案を閣議決定した。', 'jpn above 0.99'],
  ['한국의 인구는 작년보다 줄었다', 'kor above 0.99'],
  ['5.6%', 'kor above 0.99'],
  ['2025-01-20', 'kor above 0.99'],
  ['東京都', 'kor above 0.99'],
].map(([text, was]) => [text, first(text), was]);
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
