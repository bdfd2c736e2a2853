#!/usr/bin/env bash
# citation-js 0.7.22 (npm), CSL-JSON to BibTeX: every Hangul syllable outside a name in one piece is dropped without a
# word. Best guess: a UTF-8 entry, or an error. Seen: the title is the punctuation that is left, the entry's key begins
# with "undefined", and an author of family and given name is a lone comma. The same record as APA text is whole.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund citation-js@0.7.22
cat > run.cjs <<'JS'
const Cite = require('citation-js');
console.log('citation-js', require('citation-js/package.json').version);
const cite = new Cite({
  id: 'a', type: 'article', title: '수출 10% 증가, 사실일까?',
  author: [{ family: '가', given: '나다' }], issued: { 'date-parts': [[2026, 1, 2]] },
});
const bibtex = cite.format('bibtex');
const text = cite.format('bibliography', { template: 'apa', lang: 'en-US' });
console.log(bibtex + text);
const hangul = /\p{Script=Hangul}/u;
if (hangul.test(bibtex) || !bibtex.includes('author = {, }') || !bibtex.includes('{undefined') || !hangul.test(text)) {
  console.log('CHANGED'); process.exit(1);
}
console.log('as seen: no Hangul is left in BibTeX, all of it is in the text');
JS
node run.cjs
