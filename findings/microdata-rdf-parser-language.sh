#!/usr/bin/env bash
# microdata-rdf-streaming-parser 3.0.0 (npm), the language of a text on a page:
# - that of an element stays on for the next one beside it: behind an English <p lang="en"> in a Korean item the next text is English, too;
# - that of <html lang="ko"> is not inherited, though that of the item's own element is: a Korean claim is a text in no language.
# Best guess: the language that HTML gives the element, which its parents have and its neighbours do not, as Microdata to RDF asks.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund microdata-rdf-streaming-parser@3.0.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { MicrodataRdfParser } from 'microdata-rdf-streaming-parser';
console.log('microdata-rdf-streaming-parser', JSON.parse(readFileSync('node_modules/microdata-rdf-streaming-parser/package.json')).version);
const languages = (page) => new Promise((done, failed) => {
  const found = [];
  const parser = new MicrodataRdfParser({ baseIRI: 'https://a.example/' });
  parser.on('error', failed);
  parser.on('end', () => done(found.join(', ')));
  parser.on('data', ({ predicate, object }) => {
    if (object.termType === 'Literal') {
      found.push(`${predicate.value.replace(/.*[/#]/, '')}: ${object.language || 'none'}`);
    }
  });
  parser.write(page);
  parser.end();
});
const item = (lang) => `<div ${lang} itemscope itemtype="http://schema.org/ClaimReview"><p itemprop="claimReviewed">비용은 560만 달러다</p>
<p itemprop="alternateName" lang="en">It cost 5.6 million</p><p itemprop="description">딥시크의 챗봇</p></div>`;
const seen = [
  [await languages(`<!DOCTYPE html><html><body>${item('lang="ko"')}</body></html>`), 'claimReviewed: ko, alternateName: en, description: en'],
  [await languages(`<!DOCTYPE html><html lang="ko"><body>${item('')}</body></html>`), 'claimReviewed: none, alternateName: en, description: en'],
];
seen.forEach(([is]) => console.log(is));
const same = seen.every(([is, was]) => is === was);
console.log(same ? 'as seen' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node run.mjs
