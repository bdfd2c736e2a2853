#!/usr/bin/env bash
# @rowanmanning/feed-parser 2.1.5 (npm), "well-tested and resilient": text is unescaped once too often. The HTML "<p>5 &lt; 6</p>" of an RSS description, in CDATA
# as well, is "<p>5 < 6</p>", and an HTML sentence on the tag &lt;del&gt; has the tag itself, so that the words behind it are struck out on the page that shows it. An Atom title
# of type text, AT&amp;T as its letters, becomes AT&T. Best guess: HTML as it stands, for one unescaping is that of XML (RFC 4287, 3.1.1:
# the content of type text is no markup). feedparser 2.6.0 gives it so.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @rowanmanning/feed-parser@2.1.5
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
console.log('@rowanmanning/feed-parser', JSON.parse(readFileSync('node_modules/@rowanmanning/feed-parser/package.json')).version);
const rss = description => parseFeed(`<rss version="2.0"><channel><title>T</title><link>https://a.example/</link><description>d</description>
<item><title>t</title><description>${description}</description></item></channel></rss>`).items[0].description;
const atom = title => parseFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:f</id><updated>2025-01-20T00:00:00Z</updated>
<entry><title type="text">${title}</title><id>urn:1</id><updated>2025-01-20T00:00:00Z</updated></entry></feed>`).items[0].title;
const seen = [
  ['escaped', rss('&lt;p&gt;5 &amp;lt; 6&lt;/p&gt;'), '<p>5 < 6</p>'],
  ['CDATA', rss('<![CDATA[<p>5 &lt; 6</p>]]>'), '<p>5 < 6</p>'],
  ['a tag named', rss('<![CDATA[<p>the tag &lt;del&gt; strikes out</p>]]>'), '<p>the tag <del> strikes out</p>'],
  ['text of Atom', atom('AT&amp;amp;T'), 'AT&T'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
