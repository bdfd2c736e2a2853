#!/usr/bin/env bash
# wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1 (npm), amounts of money in English news: “$75 million” is one MONEY, but “$5.6bn” is MONEY “$5.6” and “$75m” is
# “$75”, a billionth and a millionth of it; before other signs the money is lost too: “£2bn” is the CARDINAL 2. Best guess: the amount with its scale, as papers write
# it, or none.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1
cat > run.cjs <<'JS'
console.log('wink-nlp', JSON.parse(require('node:fs').readFileSync('node_modules/wink-nlp/package.json')).version);
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'ner']);
const seen = ['It paid $75 million.', 'It paid $5.6bn.', 'It paid $75m.', 'It paid £2bn.']
  .map(text => nlp.readDoc(text).entities().out(nlp.its.detail).map(one => one.type + ' ' + one.value).join(', ')).join(' | ');
const expected = 'MONEY $75 million | MONEY $5.6 | MONEY $75 | CARDINAL 2';
console.log(seen);
console.log(seen === expected ? 'as seen' : 'CHANGED');
process.exit(seen === expected ? 0 : 1);
JS
node run.cjs
