#!/usr/bin/env bash
# jsonld 9.0.0 (npm), JSON-LD to RDF: a number below a millionth with one digit before its power is the integer 0: 1e-7, 3e-7 and 9e-7 (parts of a whole, as of
# a poison in water) are all "0"^^xsd:integer, and -3e-8 is "-0"; 1.5e-7, of the same size, is 1.5E-7. So is the canonical form that is hashed and signed: two
# documents that say 3e-7 and 9e-7 have one and the same. Nothing is said. Best guess: "3.0E-7"^^xsd:double, since a number with a fraction is a double (JSON-LD
# 1.1 API, 8.2, Object to RDF Conversion), as jsonld-streaming-parser 5.0.1 has it. It looks for a point in what JavaScript writes, and 3e-7 has none.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund jsonld@9.0.0 jsonld-streaming-parser@5.0.1
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { JsonLdParser } from 'jsonld-streaming-parser';
console.log('jsonld', JSON.parse(readFileSync('node_modules/jsonld/package.json')).version);
const saying = value => ({ '@context': { '@vocab': 'https://schema.org/' }, '@id': 'https://a.example/1', value });
const literal = quads => quads.match(/"[^]*(?=>)/)[0].replace('<http://www.w3.org/2001/XMLSchema#', '');
const rdf = async value => literal(await jsonld.toRDF(saying(value), { format: 'application/n-quads' }));
const canonical = value => jsonld.canonize(saying(value), { algorithm: 'RDFC-1.0', format: 'application/n-quads' });
const streamed = value => new Promise((resolve, reject) => {
  const parser = new JsonLdParser();
  parser.on('data', quad => resolve('"' + quad.object.value + '"^^' + quad.object.datatype.value.split('#')[1])).on('error', reject);
  parser.end(JSON.stringify(saying(value)));
});
const seen = [
  ['0.000001', await rdf(1e-6), '"1.0E-6"^^double'],
  ['1.5e-7', await rdf(1.5e-7), '"1.5E-7"^^double'],
  ['3e-7', await rdf(3e-7), '"0"^^integer'],
  ['9e-7', await rdf(9e-7), '"0"^^integer'],
  ['-3e-8', await rdf(-3e-8), '"-0"^^integer'],
  ['3e-7 and 9e-7, canonical', await canonical(3e-7) === await canonical(9e-7) ? 'the same' : 'two', 'the same'],
  ['3e-7, jsonld-streaming-parser', await streamed(3e-7), '"3.0E-7"^^double'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
