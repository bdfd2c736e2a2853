#!/usr/bin/env bash
# remove-markdown 0.7.0 (npm), the plain text of Markdown: everything from a "<" to the next ">" is taken out as a tag: "between 5 < 6 and
# 7 > 3" becomes "between 5  3", and of "p < 0.05 in 12 trials, > 3 sites" the trials are gone, though CommonMark has no tag in them (a tag's name
# begins with a letter). A footnote's mark and its text vanish as well, and ~~460~~620 is 460620. Best guess: "5 < 6 and 7 > 3". With an
# escape (5 &lt; 6) nothing is lost, but the escape stays.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund remove-markdown@0.7.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import removeMarkdown from 'remove-markdown';
console.log('remove-markdown', JSON.parse(readFileSync('node_modules/remove-markdown/package.json')).version);
const seen = [
  ['between **5** < 6', 'between 5 < 6'],
  ['between 5 < 6 and 7 > 3', 'between 5  3'],
  ['p < 0.05 in 12 trials, > 3 sites', 'p  3 sites'],
  ['It rose[^1]\n\n[^1]: In 2024 only', 'It rose'],
  ['~~460~~620', '460620'],
  ['5 &lt; 6', '5 &lt; 6'],
].map(([text, was]) => [JSON.stringify(text), removeMarkdown(text).trim(), was]);
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
