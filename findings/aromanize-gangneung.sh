#!/usr/bin/env bash
# aromanize 0.1.5 (npm), Korean names in Latin letters: sounds meet as the Revised Romanisation has it (신라 Silla, 독립문 Dongnimmun), except ㄹ behind ㅇ:
# the city of Gangneung is “gangreung”, the street Jongno “jongro”, and a president (daetongnyeong) “daetongryeong”. 담력, where ㄹ stands behind ㅁ, is right.
# Best guess: Gangneung and Jongno, the spelling on every sign, since the other rules of the same table are applied.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund aromanize@0.1.5
cat > run.cjs <<'JS'
console.log('aromanize', JSON.parse(require('node:fs').readFileSync('node_modules/aromanize/package.json')).version);
const aromanize = require('aromanize');
const seen = ['신라', '독립문', '담력', '강릉', '종로', '대통령'].map(word => aromanize.romanize(word)).join(' | ');
const expected = 'silla | dongnimmun | damnyeok | gangreung | jongro | daetongryeong';
console.log(seen);
console.log(seen === expected ? 'as seen' : 'CHANGED');
process.exit(seen === expected ? 0 : 1);
JS
node run.cjs
