#!/usr/bin/env bash
# biblatex-csl-converter 3.6.0 (npm): the hyphen between two pages is lost, and they become one number. RIS with SP 123 and EP 145 is
# page "123145" in CSL-JSON, and CSL-JSON with page "12, 15-17" is pages = {12,1517} in BibLaTeX; read from BibLaTeX itself, 5--6 stays
# 5-6. Of RIS dates, the day is lost where PY stands beside DA, and the whole date where DA stands alone ("2025/01/20/", as the format
# asks). Of a CSL-JSON range of dates only the first day is left. Best guess: 123-145, 12,15--17, 2025-01-20, and both days.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund biblatex-csl-converter@3.6.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { BibLatexExporter, CSLExporter, CSLParser, RISParser, parse } from 'biblatex-csl-converter';
console.log('biblatex-csl-converter', JSON.parse(readFileSync('node_modules/biblatex-csl-converter/package.json')).version);
const fromRis = (lines) => new CSLExporter(new RISParser(`TY  - JOUR\nTI  - A harbour\nAU  - Kim, Min\n${lines}\nER  - \n`).parse().entries).parse()['1'];
const toBibLatex = (fields) => new BibLatexExporter(new CSLParser({ a: { id: 'a', type: 'article-journal', title: 'A harbour', ...fields } }).parse())
  .parse().match(/(?:pages|date) = \{.*\}/)[0];
const fromBibLatex = new CSLExporter(parse('@article{a, title = {A harbour}, pages = {5--6}}').entries).parse()['1'];
const seen = [
  ['RIS, SP 123 and EP 145', fromRis('SP  - 123\nEP  - 145').page, '123145'],
  ['BibLaTeX, pages 5--6', fromBibLatex.page, '5-6'],
  ['CSL-JSON, page 12, 15-17', toBibLatex({ page: '12, 15-17' }), 'pages = {12,1517}'],
  ['RIS, PY 2025 and DA 2025/01/20/', JSON.stringify(fromRis('PY  - 2025\nDA  - 2025/01/20/').issued), '{"date-parts":[[2025]]}'],
  ['RIS, DA 2025/01/20/', JSON.stringify(fromRis('DA  - 2025/01/20/').issued), undefined],
  ['CSL-JSON, 20 January to 3 February', toBibLatex({ issued: { 'date-parts': [[2025, 1, 20], [2025, 2, 3]] } }), 'date = {2025-01-20}'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
