#!/usr/bin/env bash
# astrocite-bibtex 0.16.4 (npm), BibTeX to CSL-JSON: an author in Hangul or Han without a comma, as these names are written, has an empty name (김민수, 李明 and the institution {한국은행}
# alike), "Élise Dupont" is Dupont, and "Kim Minsu" whole. And the words inside of a command that it does not know are left out: \textbf{not} true is "true", 10\textsuperscript{6} t
# "10 t", \enquote{No} said "said". Nothing throws. Best guess: the name as it stands, and the words without their dress, as it does for \emph{not}.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund astrocite-bibtex@0.16.4
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import bibtex from 'astrocite-bibtex';
console.log('astrocite-bibtex', JSON.parse(readFileSync('node_modules/astrocite-bibtex/package.json')).version);
const read = field => bibtex.parse('@article{a, ' + field + '}')[0];
const author = name => JSON.stringify(read('author = {' + name + '}').author[0]);
const title = text => read('title = {' + text + '}').title;
const seen = [
  ['Kim Minsu', author('Kim Minsu'), '{"family":"Minsu","given":"Kim"}'],
  ['김민수', author('김민수'), '{"family":""}'],
  ['{한국은행}', author('{한국은행}'), '{"family":""}'],
  ['Élise Dupont', author('Élise Dupont'), '{"family":"Dupont"}'],
  ['not in bold', title('\\textbf{not} true'), ' true'],
  ['not in italics', title('\\emph{not} true'), '<i>not</i> true'],
  ['ten to the sixth', title('10\\textsuperscript{6} t'), '10 t'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
