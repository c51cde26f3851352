import { readPo } from "./read-po.ts";

/**
 * A gettext `.mo` file from a `.po` file: the binary form PHP reads (GNU gettext manual, "The Format of GNU MO Files"): two tables of
 * length and offset, sources sorted by bytes, texts ended by zero. What has no translation is left out.
 */
export function compileTranslations(po: string): Buffer {
	const entries = readPo(po)
		.filter(({ text }) => text !== "")
		.map(({ source, text }) => ({
			source: Buffer.from(source, "utf8"),
			text: Buffer.from(text, "utf8"),
		}))
		.sort((a, b) => Buffer.compare(a.source, b.source));
	const headBytes = 28;
	const tableBytes = entries.length * 8;
	const head = Buffer.alloc(headBytes + 2 * tableBytes);
	const fields = [
		0x950412de,
		0,
		entries.length,
		headBytes,
		headBytes + tableBytes,
		0,
		headBytes + 2 * tableBytes,
	];
	fields.forEach((value, index) => {
		head.writeUInt32LE(value, index * 4);
	});
	let offset = head.length;
	const texts: Buffer[] = [];
	const put = (text: Buffer, at: number) => {
		head.writeUInt32LE(text.length, at);
		head.writeUInt32LE(offset, at + 4);
		texts.push(text, Buffer.alloc(1));
		offset += text.length + 1;
	};
	entries.forEach(({ source }, index) => {
		put(source, headBytes + index * 8);
	});
	entries.forEach(({ text }, index) => {
		put(text, headBytes + tableBytes + index * 8);
	});
	return Buffer.concat([head, ...texts]);
}
