import { crc32 } from "./crc32.ts";
import { joinBytes } from "./join-bytes.ts";

const ascii = (text: string) => new TextEncoder().encode(text);
const bytes = (...all: number[]) => new Uint8Array(all);

/** One segment of a JPEG. */
export function segment(marker: number, content: Uint8Array): Uint8Array {
	const length = content.length + 2;
	return joinBytes([bytes(0xff, marker, length >> 8, length & 0xff), content]);
}

/** A JPEG by its structure: JFIF, the segments given, a table, a scan that holds bytes like markers. */
export function tinyJpeg(...more: Uint8Array[]): Uint8Array {
	return joinBytes([
		bytes(0xff, 0xd8),
		segment(0xe0, ascii("JFIF\0\u0001\u0001")),
		...more,
		segment(0xdb, new Uint8Array(65)),
		segment(0xda, bytes(1, 1, 0, 0, 63, 0)),
		bytes(0x12, 0xff, 0x00, 0xff, 0xe1, 0x34, 0xff, 0xd9),
	]);
}

/** One chunk of a PNG. */
export function chunk(name: string, data: Uint8Array): Uint8Array {
	const content = joinBytes([ascii(name), data]);
	const frame = new DataView(new ArrayBuffer(8));
	frame.setUint32(0, data.length);
	frame.setUint32(4, crc32(content));
	return joinBytes([
		new Uint8Array(frame.buffer, 0, 4),
		content,
		new Uint8Array(frame.buffer, 4, 4),
	]);
}

/** A white PNG of one pixel, with the chunks given behind its header. */
export function tinyPng(...more: Uint8Array[]): Uint8Array {
	return joinBytes([
		bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
		chunk("IHDR", bytes(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
		...more,
		chunk(
			"IDAT",
			bytes(0x78, 0x9c, 0x63, 0xf8, 0x0f, 0x00, 0x01, 0x01, 0x01, 0x00),
		),
		chunk("IEND", bytes()),
	]);
}
