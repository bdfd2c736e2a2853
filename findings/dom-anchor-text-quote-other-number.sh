#!/usr/bin/env bash
# dom-anchor-text-quote 4.0.2 (npm), which finds a quotation (Web Annotation's TextQuoteSelector) on a page: a page that says 6.5 million where
# the quotation has 5.6 million is anchored as if it were the quotation, and so are 460만 for 560만; nothing in the answer says that the words
# differ. The same quotation in decomposed Hangul (NFD), in which not a letter differs, is not found at all. Best guess: the other number is told or
# not found, the other form found.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund dom-anchor-text-quote@4.0.2 jsdom@22.1.0
cat > run.cjs <<'JS'
const { JSDOM } = require('jsdom');
const quote = require('dom-anchor-text-quote');
console.log('dom-anchor-text-quote', require('dom-anchor-text-quote/package.json').version);
const find = (page, selector) => {
  const { window } = new JSDOM(`<!DOCTYPE html><body><p>${page}</p>`);
  Object.assign(global, { document: window.document, Node: window.Node, NodeFilter: window.NodeFilter });
  const root = window.document.querySelector('p');
  const place = quote.toTextPosition(root, selector);
  return place ? root.textContent.slice(place.start, place.end) : null;
};
const english = { exact: '5.6 million dollars', prefix: 'The cost was ', suffix: ' in all.' };
const korean = { exact: '560만 달러', prefix: '비용은 ', suffix: '였다고' };
const seen = [
  [find('The cost was 6.5 million dollars in all.', english), '6.5 million dollars'],
  [find('비용은 460만 달러였다고 했다.', korean), '460만 달러'],
  [find('비용은 560만 달러였다고 했다.', korean), '560만 달러'],
  [find('비용은 560만 달러였다고 했다.'.normalize('NFD'), { exact: '560만 달러' }), null],
];
seen.forEach(([is]) => console.log('found:', is));
const same = seen.every(([is, was]) => is === was);
console.log(same ? 'as seen' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node run.cjs
