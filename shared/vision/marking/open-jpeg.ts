import { joinBytes } from "./join-bytes.ts";
import type { OpenedImage } from "./marked-image.ts";

/** Begins the one APP1 segment that holds the XMP packet (XMP specification part 3, §1.1.3). */
const header = new TextEncoder().encode("http://ns.adobe.com/xap/1.0/\0");
const mostPacket = 65_502;
const [startOfImage, app0, app1, startOfScan, endOfImage] = [
	0xd8, 0xe0, 0xe1, 0xda, 0xd9,
];

/**
 * Takes a JPEG apart as far as its metadata: segment by segment up to the picture itself. An XMP packet goes behind JFIF and Exif, where readers
 * look for it. Linear; nothing behind the first scan is looked at.
 *
 * @example openJpeg(new Uint8Array([1, 2])) // { ok: false, reason: "broken" }
 */
export function openJpeg(bytes: Uint8Array): OpenedImage {
	if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return broken;
	let at = 2;
	let behind = 2;
	let found: { start: number; end: number } | null = null;
	for (;;) {
		while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
		const marker = bytes[at + 1];
		if (bytes[at] !== 0xff || marker === undefined) return broken;
		if (marker === startOfScan || marker === endOfImage) break;
		const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
		const end = at + 2 + length;
		if (length < 2 || end > bytes.length) return broken;
		const isXmp =
			marker === app1 && header.every((one, i) => bytes[at + 4 + i] === one);
		if (isXmp && found === null) found = { start: at, end };
		else if (behind === at && (marker === app0 || marker === app1))
			behind = end;
		at = end;
	}
	const xmp =
		found === null
			? null
			: new TextDecoder().decode(
					bytes.subarray(found.start + 4 + header.length, found.end),
				);
	const place = found ?? { start: behind, end: behind };
	return {
		ok: true,
		xmp,
		withXmp(packet) {
			const content = new TextEncoder().encode(packet);
			if (content.length > mostPacket) return null;
			const length = 2 + header.length + content.length;
			return joinBytes([
				bytes.subarray(0, place.start),
				new Uint8Array([0xff, app1, length >> 8, length & 0xff]),
				header,
				content,
				bytes.subarray(place.end),
			]);
		},
	};
}

const broken = { ok: false, reason: "broken" } as const;
