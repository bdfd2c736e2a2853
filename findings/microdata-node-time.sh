#!/usr/bin/env bash
# microdata-node 2.0.0 (npm), microdata of a page to JSON and JSON-LD: a <time> whose day stands in its text, <time itemprop="datePublished">2025-01-20</time>, is the
# empty text, in JSON-LD as well, and nothing is said; with the attribute datetime it is right. Best guess: 2025-01-20: without the attribute the text of the element
# is its value (HTML, 4.5.14, "datetime value", which microdata takes, 5.2.4). A claim review made so has lost its date.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund microdata-node@2.0.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const { toJson, toJsonld } = createRequire(import.meta.url)('microdata-node');
console.log('microdata-node', JSON.parse(readFileSync('node_modules/microdata-node/package.json')).version);
const page = time => '<div itemscope itemtype="https://schema.org/ClaimReview">' + time + '</div>';
const json = time => JSON.stringify(JSON.parse(JSON.stringify(toJson(page(time)))).items[0].properties.datePublished);
const ld = time => JSON.stringify(toJsonld(page(time))[0]['https://schema.org/datePublished']);
const attribute = '<time itemprop="datePublished" datetime="2025-01-20">20 January</time>';
const text = '<time itemprop="datePublished">2025-01-20</time>';
const seen = [
  ['day in the attribute', json(attribute), '["2025-01-20"]'],
  ['day in the text', json(text), '[""]'],
  ['day in the attribute, JSON-LD', ld(attribute), '[{"@value":"2025-01-20","@type":"http://www.w3.org/2001/XMLSchema#date"}]'],
  ['day in the text, JSON-LD', ld(text), '[{"@value":""}]'],
  ['a span', json('<span itemprop="datePublished">2025-01-20</span>'), '["2025-01-20"]'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
