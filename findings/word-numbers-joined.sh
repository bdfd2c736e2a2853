#!/usr/bin/env bash
# officeparser 7.8.0 and word-extractor 1.0.4 (npm), text of a Word document (ECMA-376, WordprocessingML): a non-breaking hyphen,
# which Word writes as an element of its own, is dropped, so that "5‑6 %" becomes "56 %", one number of two; and words that a
# tracked change moved stand in both places, "12 ships and 12 ships". Best guess: U+2011, and the words where they were moved to.
# mammoth 1.13.0 gives both; all three leave deleted words out.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0 jszip@3.10.1
cat > run.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';
const run = (inside) => `<w:r>${inside}</w:r>`;
const words = (text) => run(`<w:t xml:space="preserve">${text}</w:t>`);
const change = (name, id, inside) => `<w:${name} w:id="${id}" w:author="Desk" w:date="2025-01-20T00:00:00Z">${inside}</w:${name}>`;
const body = `<w:p>${words('Up ')}${run('<w:t>5</w:t><w:noBreakHyphen/><w:t>6</w:t>')}${words(' %')}</w:p>`
  + `<w:p>${change('moveFrom', 1, words('12 ships '))}${words('and ')}${change('moveTo', 2, words('12 ships'))}</w:p>`
  + `<w:p>${words('It cost ')}${change('del', 3, run('<w:delText>460</w:delText>'))}${change('ins', 4, words('620'))}</w:p>`;
const zip = new JSZip();
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
zip.file('[Content_Types].xml', `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`);
zip.file('_rels/.rels', `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`);
zip.file('word/document.xml', `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`);
writeFileSync('seen.docx', await zip.generateAsync({ type: 'nodebuffer' }));
const lines = (text) => text.trim().split(/\n+/).map((line) => line.trim());
const office = await parseOffice('seen.docx');
const seen = {
  officeparser: lines(typeof office === 'string' ? office : office.toText()),
  'word-extractor': lines((await new WordExtractor().extract('seen.docx')).getBody()),
  mammoth: lines((await mammoth.extractRawText({ path: 'seen.docx' })).value),
};
for (const [name, text] of Object.entries(seen)) {
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, text);
}
const joined = ['Up 56 %', '12 ships and 12 ships', 'It cost 620'];
const was = { officeparser: joined, 'word-extractor': joined, mammoth: ['Up 5\u20116 %', 'and 12 ships', 'It cost 620'] };
const same = JSON.stringify(seen) === JSON.stringify(was);
console.log(same ? 'as seen' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node run.mjs
