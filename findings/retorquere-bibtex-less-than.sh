#!/usr/bin/env bash
# @retorquere/bibtex-parser 9.0.29 (npm), the BibTeX reader behind a plugin that many use with Zotero: < and > in text are turned-over marks: a title "Rates under a bound, p < 0.05
# and n > 12" is "p ¡ 0.05 and n ¿ 12", and N<5 is N¡5; in \url{https://a.example/x%20y} all from the % on is lost. No error is counted. Best guess: < and >, which every reference manager and
# database writes into .bib as they are. (In TeX's oldest encoding, OT1, these letters have those shapes; a file in UTF-8 has none of it, and \textless{} and $<$ are read as <.)
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @retorquere/bibtex-parser@9.0.29
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parse } from '@retorquere/bibtex-parser';
console.log('@retorquere/bibtex-parser', JSON.parse(readFileSync('node_modules/@retorquere/bibtex-parser/package.json')).version);
const read = (field, text) => {
  const { entries, errors } = parse('@article{a, ' + field + ' = {' + text + '}}');
  return entries[0].fields[field] + ' (' + errors.length + ')';
};
const seen = [
  ['p < 0.05 and n > 12', read('title', 'Rates under a bound, p < 0.05 and n > 12'), 'Rates under a bound, p ¡ 0.05 and n ¿ 12 (0)'],
  ['N<5', read('abstract', 'N<5'), 'N¡5 (0)'],
  ['5 $<$ 6', read('title', '5 $<$ 6'), '5 < 6 (0)'],
  ['5 \\textless{} 6', read('title', '5 \\textless{} 6'), '5 < 6 (0)'],
  ['\\url{…%20…}', read('howpublished', '\\url{https://a.example/x%20y}'), '<a href="{">{</a>https://a.example/x (0)'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
