#!/usr/bin/env bash
# rss-parser 3.13.0 (npm), an Atom entry whose content is XHTML (RFC 4287, 3.1.1.3): text and elements that stand side by side change
# their order. "The claim is <strong>not</strong> true." becomes "The claim is  true.<strong>not</strong>", and as contentSnippet, the
# plain text, "The claim is  true.not"; a title of XHTML is an object whose text is "Up 10 t" for "Up 10<sup>6</sup> t". Best
# guess: the words in the order in which they stand. The same words as escaped HTML (type="html") are whole, so a feed is read well
# until its writer changes the type.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund rss-parser@3.13.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import Parser from 'rss-parser';
console.log('rss-parser', JSON.parse(readFileSync('node_modules/rss-parser/package.json')).version);
const xhtml = (inside) => `<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>`;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const entry = async (title, content) => (await new Parser().parseString('<?xml version="1.0" encoding="utf-8"?>'
  + '<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:example:desk</id><title>Desk</title><updated>2025-01-20T00:00:00Z</updated>'
  + `<author><name>Desk</name></author><entry><id>urn:example:1</id><updated>2025-01-20T00:00:00Z</updated>${title}${content}</entry></feed>`)).items[0];
const words = '<p>The claim is <strong>not</strong> true.</p>';
const asXhtml = await entry(`<title type="xhtml">${xhtml('Up 10<sup>6</sup> t')}</title>`, `<content type="xhtml">${xhtml(words)}</content>`);
const asHtml = await entry('<title>Up</title>', `<content type="html">${escaped(words)}</content>`);
const seen = [
  ['content of XHTML', asXhtml.contentSnippet, 'The claim is  true.not'],
  ['content of HTML', asHtml.contentSnippet, 'The claim is not true.'],
  ['title of XHTML', typeof asXhtml.title + ', ' + asXhtml.title?.div?.[0]?._, 'object, Up 10 t'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
