#!/usr/bin/env bash
# feedparser 2.6.0 (npm), who wrote an entry of an Atom feed: an entry with two authors is by the author of the feed, or by nobody where the feed names none;
# with one author it is right. And an entry taken over from another feed, whose <source> names that feed's author, is by the author of the feed that took
# it over. Best guess: one of the two, or both; and the author in <source> (RFC 4287, 4.2.1: the authors of the feed count only where neither
# the entry nor its source has any). So what two reporters wrote, or another paper, stands under the name of the editor.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund feedparser@2.6.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
console.log('feedparser', JSON.parse(readFileSync('node_modules/feedparser/package.json')).version);
const author = name => `<author><name>${name}</name></author>`;
const feed = (of, entry) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:f</id><updated>2025-01-20T00:00:00Z</updated>${of}
<entry><title>t</title><id>urn:1</id><updated>2025-01-20T00:00:00Z</updated>${entry}</entry></feed>`;
const by = (of, entry) => new Promise((resolve, reject) => {
  const parser = new FeedParser();
  parser.on('error', reject).on('readable', () => {
    for (let item = parser.read(); item; item = parser.read()) resolve(item.author);
  });
  Readable.from([feed(of, entry)]).pipe(parser);
});
const seen = [
  ['one author', await by(author('Editor'), author('Han')), 'Han'],
  ['two authors', await by(author('Editor'), author('Han') + author('Lee')), 'Editor'],
  ['two authors, none of the feed', await by('', author('Han') + author('Lee')), null],
  ['author of the source', await by(author('Editor'), `<source><id>urn:o</id><title>O</title>${author('Other')}</source>`), 'Editor'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
