#!/usr/bin/env bash
# hanja 1.1.5 (npm), Hanja to Hangul: 率, the last letter of every rate, is read 솔 ("to lead"), so that 成功率 (success rate) is 성공솔 and
# 失業率 (unemployment rate) 실업솔; 比率 and 利率 alike, 率直 (frank) is 솔직, rightly. The word behind such a rate is none that a reader
# or a search knows. Best guess: 성공률 and 실업률: its readings know the rules of initial and inner sounds (女子 is 여자, 規律 is 규율), but
# they never meet 률 for this letter. 數字 (number) is 수자 and 復活 (revival) 복활, the first reading of each letter.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund hanja@1.1.5
cat > run.cjs <<'JS'
const hanja = require('hanja').default;
console.log('hanja', require('hanja/package.json').version);
const seen = [['女子', '여자'], ['規律', '규율'], ['成功率', '성공솔'], ['失業率', '실업솔'], ['比率', '비솔'], ['數字', '수자'], ['復活', '복활']]
  .map(([word, was]) => [word, hanja.translate(word, 'SUBSTITUTION'), was]);
seen.forEach(([word, is]) => console.log(word, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.cjs
