#!/usr/bin/env bash
# @citation-js/plugin-ris 0.8.2 (npm), a newspaper article (RIS type NEWS): who wrote it and when is lost. CSL-JSON of type
# article-newspaper is written without any AU, and the day of its date is gone (PY 2025). Read, NEWS gives the author as a plain
# string under `reporter`, no `author` and for DA no `issued`, and two UR lines as a list where CSL-JSON has one address. Best guess:
# AU to `author` and DA to `issued`, and back. The same article as a journal's (JOUR) keeps both.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
console.log('@citation-js/plugin-ris', JSON.parse(readFileSync('node_modules/@citation-js/plugin-ris/package.json')).version);
const record = (type) => [{ id: 'a', type, title: 'A harbour', author: [{ family: 'Kim', given: 'Min' }], issued: { 'date-parts': [[2025, 1, 20]] } }];
const written = (type) => new Cite(record(type)).format('ris').trim().split('\n').filter((line) => /^(AU|A\d|DA|PY)/.test(line)).map((line) => line.trim());
const read = new Cite('TY  - NEWS\nTI  - A harbour\nAU  - Kim, Min\nDA  - 2025/01/20/\nUR  - https://paper.example/1\nUR  - https://paper.example/2\nER  - \n').data[0];
const seen = { newspaper: written('article-newspaper'), journal: written('article-journal'), author: read.author ?? null, reporter: read.reporter, issued: read.issued ?? null, URL: read.URL };
const is = JSON.stringify(seen);
console.log(is);
const was = process.argv[2];
console.log(is === was ? 'as seen' : 'CHANGED');
process.exit(is === was ? 0 : 1);
JS
node run.mjs '{"newspaper":["PY  - 2025"],"journal":["AU  - Kim, Min","DA  - 2025/1/20/","PY  - 2025"],"author":null,"reporter":"Kim, Min","issued":null,"URL":["https://paper.example/1","https://paper.example/2"]}'
