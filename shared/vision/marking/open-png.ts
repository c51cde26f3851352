import { crc32 } from "./crc32.ts";
import { joinBytes } from "./join-bytes.ts";
import type { OpenedImage } from "./marked-image.ts";

const headerEnd = 8;
/** Length, name, checksum. */
const around = 12;
const keyword = new TextEncoder().encode("XML:com.adobe.xmp\0");

/**
 * Takes a PNG apart as far as its metadata: the `iTXt` chunk with the keyword `XML:com.adobe.xmp`, uncompressed as the XMP specification (part 3, §1.1.5) asks
 * for. A new one goes behind the image header. Linear.
 *
 * @example openPng(new Uint8Array(8)) // { ok: false, reason: "broken" }
 */
export function openPng(bytes: Uint8Array): OpenedImage {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = headerEnd;
	let behind = 0;
	let found: { start: number; end: number; xmp: string } | null = null;
	for (let name = ""; name !== "IEND"; ) {
		if (at + around > bytes.length) return { ok: false, reason: "broken" };
		const length = view.getUint32(at);
		const end = at + around + length;
		if (end > bytes.length) return { ok: false, reason: "broken" };
		name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		const data = bytes.subarray(at + 8, end - 4);
		if (behind === 0 && name !== "IHDR") return { ok: false, reason: "broken" };
		if (name === "IHDR") behind = end;
		if (name === "iTXt" && keyword.every((one, i) => data[i] === one)) {
			const xmp = textOf(data);
			if (xmp === null || found !== null)
				return { ok: false, reason: "metadata-not-understood" };
			found = { start: at, end, xmp };
		}
		at = end;
	}
	const place = found ?? { start: behind, end: behind };
	return {
		ok: true,
		xmp: found?.xmp ?? null,
		withXmp(packet) {
			const content = joinBytes([
				new TextEncoder().encode("iTXt"),
				keyword,
				// Not compressed, no method, no language, no translated keyword.
				new Uint8Array(4),
				new TextEncoder().encode(packet),
			]);
			const frame = new DataView(new ArrayBuffer(8));
			frame.setUint32(0, content.length - 4);
			frame.setUint32(4, crc32(content));
			return joinBytes([
				bytes.subarray(0, place.start),
				new Uint8Array(frame.buffer, 0, 4),
				content,
				new Uint8Array(frame.buffer, 4, 4),
				bytes.subarray(place.end),
			]);
		},
	};
}

/** The packet; null where it is compressed or cut. */
function textOf(data: Uint8Array): string | null {
	if (data[keyword.length] !== 0) return null;
	const language = data.indexOf(0, keyword.length + 2);
	const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
	return translated < 0
		? null
		: new TextDecoder().decode(data.subarray(translated + 1));
}
