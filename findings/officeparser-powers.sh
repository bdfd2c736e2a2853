#!/usr/bin/env bash
# officeparser 7.8.0 (npm), text of a Word file: a power set as superscript joins the digits before it, so that 10⁶ is 106; a footnote's mark behind a
# number is left out, rightly, and of a tracked change only the new words are kept. Best guess: 10^6, 10⁶ or a space, for a reader of numbers sees 106.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund officeparser@7.8.0 docx@9.5.1
cat > run.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { DeletedTextRun, Document, FootnoteReferenceRun, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx';
import office from 'officeparser';
console.log('officeparser', JSON.parse(readFileSync('node_modules/officeparser/package.json')).version);
const change = { id: 1, author: 'a', date: '2025-01-20T00:00:00Z' };
const children = [new TextRun('10'), new TextRun({ text: '6', superScript: true }), new TextRun(' tonnes, 560'), new FootnoteReferenceRun(1), new TextRun(' men, '),
  new DeletedTextRun({ text: '460', ...change }), new InsertedTextRun({ text: '620', ...change, id: 2 }), new TextRun(' women')];
const file = new Document({ footnotes: { 1: { children: [new Paragraph('A note')] } }, sections: [{ children: [new Paragraph({ children })] }] });
writeFileSync('a.docx', await Packer.toBuffer(file));
const text = (await office.parseOffice('a.docx')).toText().split('\n')[0];
console.log(text);
const same = text === '106 tonnes, 560 men, 620 women';
console.log(same ? 'as seen' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node run.mjs
