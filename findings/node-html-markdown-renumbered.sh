#!/usr/bin/env bash
# node-html-markdown 2.0.0 (npm), HTML to Markdown: a numbered list that starts elsewhere is numbered from 1: <ol start="5"> gives "1." and "2.",
# <li value="9"> too, and a list counted down (reversed) counts up. So claim 5 is quoted as claim 1, and ranks are turned over. Best guess: 5.
# and 6., which Markdown can say and which turndown 7.2.5 writes (it, too, counts a reversed list up). Beside it: 10<sup>6</sup> is 106
# in both, and struck <del>460</del>620 is 460620 in turndown.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node-html-markdown@2.0.0 turndown@7.2.5
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import Turndown from 'turndown';
for (const name of ['node-html-markdown', 'turndown']) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
const one = (html) => NodeHtmlMarkdown.translate(html).trim().replaceAll(/\s+/g, ' ');
const other = (html) => new Turndown().turndown(html).trim().replaceAll(/\s+/g, ' ');
const five = '<ol start="5"><li>five</li><li>six</li></ol>';
const down = '<ol reversed><li>two</li><li>one</li></ol>';
const seen = [
  ['start 5', one(five), '1. five 2. six'],
  ['start 5 by turndown', other(five), '5. five 6. six'],
  ['value 9', one('<ol><li value="9">nine</li></ol>'), '1. nine'],
  ['reversed', one(down), '1. two 2. one'],
  ['10<sup>6</sup>', `${one('<p>10<sup>6</sup> t</p>')}, ${other('<p>10<sup>6</sup> t</p>')}`, '106 t, 106 t'],
  ['<del>460</del>620 by turndown', other('<p><del>460</del>620</p>'), '460620'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
