#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3 (npm), RSS whose texts look like numbers: they are read as JavaScript numbers and written back. The
# guids 00123 and 123, two entries, become one and the same id; the title 5.60 is "5.6", and 1e5 (a model's name) "100000". Best
# guess: text stays text (a guid is compared as a string of characters, RSS 2.0). Guids of 19 digits are left alone. Also:
# <del>460</del>620 in a description is 460620, one number of two.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @extractus/feed-extractor@8.0.3
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { extractFromXml } from '@extractus/feed-extractor';
console.log('@extractus/feed-extractor', JSON.parse(readFileSync('node_modules/@extractus/feed-extractor/package.json')).version);
const item = (guid, title, text) => `<item><title>${title}</title><link>https://paper.example/${guid}</link>`
  + `<guid isPermaLink="false">${guid}</guid><description><![CDATA[${text}]]></description></item>`;
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://paper.example/</link><description>News</description>${
  item('1764450000000000001', '5.60', 'It cost <del>460</del>620.')}${item('123', '1e5', 'Two')}${item('00123', 'Three', 'Three')}</channel></rss>`;
const entries = extractFromXml(feed).entries;
const is = JSON.stringify(entries.map((entry) => [entry.id, entry.title, entry.description]));
const was = JSON.stringify([['1764450000000000001', '5.6', 'It cost 460620.'], ['123', '100000', 'Two'], ['123', 'Three', 'Three']]);
console.log('ids, titles and descriptions:', is);
console.log(is === was ? 'as seen' : 'CHANGED');
process.exit(is === was ? 0 : 1);
JS
node run.mjs
