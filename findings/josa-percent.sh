#!/usr/bin/env bash
# josa 3.0.1 and cox-postposition 1.4.1 (npm), which choose the Korean particle behind a word, digits included: behind a percentage they
# pass over the % and go by the last digit: 5.6%은 and 10%으로, where the sign is read 퍼센트 and wants 는 and 로, as es-hangul 2.4.0
# gives. So every rate that ends in 0, 1, 3, 6, 7 or 8 has the wrong particle, and a test with 2%, 4%, 5% or 9% shows nothing. josa does
# the same with ％, cox-postposition makes MIT (엠아이티) MIT은. Best guess: 5.6%는.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund josa@3.0.1 cox-postposition@1.4.1 es-hangul@2.4.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import postposition from 'cox-postposition';
import { josa as attached } from 'es-hangul';
import { josa } from 'josa';
for (const name of ['josa', 'cox-postposition']) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
const seen = [
  ['josa, 5%', josa('5%#{은}'), '5%는'],
  ['josa, 5.6%', josa('5.6%#{은}'), '5.6%은'],
  ['josa, 10%', josa('10%#{으로}'), '10%으로'],
  ['cox-postposition, 5.6%', postposition.put('5.6%', '은'), '5.6%은'],
  ['cox-postposition, 10%', postposition.put('10%', '으로'), '10%으로'],
  ['es-hangul, 5.6%', attached('5.6%', '은/는'), '5.6%는'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
