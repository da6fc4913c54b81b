// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads HWPX files with @ssabrojs/hwpxjs and prints {file: {title, paragraphs, images}} as JSON. It does not see tables.
import { readFileSync } from "node:fs";
import { HwpxReader } from "@ssabrojs/hwpxjs";

const found = {};
for (const file of process.argv.slice(2)) {
    const bytes = readFileSync(file);
    const reader = new HwpxReader();
    await reader.loadFromArrayBuffer(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    const info = await reader.getDocumentInfo();
    const text = await reader.extractText();
    found[file] = { title: info.metadata.title, paragraphs: text.split("\n"), images: await reader.listImages() };
}
console.log(JSON.stringify(found));
