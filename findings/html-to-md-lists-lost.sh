#!/usr/bin/env bash
# html-to-md 0.8.8 (npm), HTML to Markdown: a list whose items have no end tag, as HTML allows (13.1.2.4, optional tags), is the empty text, and what stands around it goes on as if it had not been there:
# "They said: 5.6, 560. That is all." is "They said: That is all."; a table without </td> is gone, too. Of <p> without its end the tags stay in the text. And a tag that is spoken of, <p>It
# is &lt;del&gt; 5</p>, is a tag in the Markdown. Best guess: the items; the parsers of all browsers have them. With every end tag written it is right.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund html-to-md@0.8.8
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const toMarkdown = createRequire(import.meta.url)('html-to-md');
console.log('html-to-md', JSON.parse(readFileSync('node_modules/html-to-md/package.json')).version);
const markdown = html => JSON.stringify(toMarkdown(html));
const seen = [
  ['with end tags', markdown('<p>They said:</p><ul><li>5.6</li><li>560</li></ul><p>That is all.</p>'), JSON.stringify('They said:\n\n* 5.6\n* 560\n\nThat is all.')],
  ['without', markdown('<p>They said:</p><ul><li>5.6<li>560</ul><p>That is all.</p>'), JSON.stringify('They said:\n\nThat is all.')],
  ['a list alone', markdown('<ol><li>5.6<li>560</ol>'), '""'],
  ['a table', markdown('<table><tr><td>5.6<td>560</table>'), '""'],
  ['a tag spoken of', markdown('<p>It is &lt;del&gt; 5</p>'), '"It is <del> 5"'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
