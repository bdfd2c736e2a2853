#!/usr/bin/env bash
# web-auto-extractor 1.0.17 (npm), which reads the structured data of a page, on a ClaimReview:
# - in JSON-LD with "@graph", as most publishing systems write it, it is filed under the type "undefined", still wrapped;
# - in microdata, the text has its entities written once more (5 &lt; 6 stays 5 &lt; 6), the day is the words of the <time> (31 Jan) and not its
#   datetime, and a number the words of <data> and <meter> (three), not their value.
# Best guess: the members of the graph by their types; the values that HTML's microdata section defines.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund web-auto-extractor@1.0.17
cat > run.cjs <<'JS'
const extractor = require('web-auto-extractor').default;
console.log('web-auto-extractor', require('web-auto-extractor/package.json').version);
const review = { '@type': 'ClaimReview', claimReviewed: 'a' };
const graph = extractor().parse(`<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [review] })}</script>`);
const item = extractor().parse(`<div itemscope itemtype="http://schema.org/ClaimReview"><p itemprop="claimReviewed">5 &lt; 6</p>
<time itemprop="datePublished" datetime="2025-01-31">31 Jan</time><data itemprop="worst" value="1">one</data><meter itemprop="rating" value="3" max="5">three</meter></div>`)
  .microdata.ClaimReview[0];
const seen = [['types of the graph', Object.keys(graph.jsonld).join(), 'undefined'], ['claimReviewed', item.claimReviewed, '5 &lt; 6'],
  ['datePublished', item.datePublished, '31 Jan'], ['data', item.worst, 'one'], ['meter', item.rating, 'three']];
seen.forEach(([what, is]) => console.log(what, '->', is));
const same = seen.every(([, is, was]) => is === was);
console.log(same ? 'as seen' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node run.cjs
