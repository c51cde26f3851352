import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digitalSourceTypes } from "./digital-source-type.ts";
import { findSourceType } from "./find-source-type.ts";
import { markImage } from "./mark-image.ts";
import { openImage } from "./open-image.ts";
import { chunk, segment, tinyJpeg, tinyPng } from "./tiny-images.suite.ts";

const ai =
	"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
const ascii = (text: string) => new TextEncoder().encode(text);

function saysNow(bytes: Uint8Array): string | null {
	const opened = openImage(bytes);
	if (!opened.ok) throw new Error(opened.reason);
	return opened.xmp === null ? null : findSourceType(opened.xmp);
}
function marked(bytes: Uint8Array, type: (typeof digitalSourceTypes)[number]) {
	const result = markImage(bytes, type);
	if (!result.ok) throw new Error(result.reason);
	return result;
}

const lightroom = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="uuid:1" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" ext:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"><dc:rights>Kakaohafen</dc:rights></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
const xmpSegment = (packet: string) =>
	segment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0${packet}`));
const exif = segment(0xe1, ascii("Exif\0\0MM"));

describe("markImage", () => {
	it.each([
		["JPEG", tinyJpeg()],
		["JPEG with Exif", tinyJpeg(exif)],
		["PNG", tinyPng()],
	])("says in a %s how it came to be, and touches nothing else", (_, image) => {
		const { bytes, before } = marked(image, "trainedAlgorithmicMedia");
		expect(before).toBeNull();
		expect(saysNow(bytes)).toBe(ai);
		const again = marked(bytes, "trainedAlgorithmicMedia");
		expect(again.before).toBe(ai);
		expect(again.bytes.length).toBe(bytes.length);
		// Taken out of the middle, the rest is the picture as it was.
		const added = bytes.length - image.length;
		const isWhole = (at: number) =>
			Buffer.from(image).equals(
				Buffer.from([...bytes.slice(0, at), ...bytes.slice(at + added)]),
			);
		expect([...image.keys()].some(isWhole)).toBe(true);
		const other = marked(bytes, "algorithmicMedia").bytes;
		expect(other.length).toBeLessThan(bytes.length);
	});

	it("puts the packet behind JFIF and Exif, where readers look", () => {
		const { bytes } = marked(tinyJpeg(exif), "trainedAlgorithmicMedia");
		const text = Buffer.from(bytes).toString("latin1");
		expect(text.indexOf("JFIF")).toBeLessThan(text.indexOf("Exif"));
		expect(text.indexOf("Exif")).toBeLessThan(text.indexOf("ns.adobe.com"));
	});

	it("keeps what other programs wrote, under the same subject, and replaces an earlier statement", () => {
		const { bytes, before } = marked(
			tinyJpeg(xmpSegment(lightroom)),
			"compositeWithTrainedAlgorithmicMedia",
		);
		expect(before).toContain("digitalCapture");
		const packet = Buffer.from(bytes).toString("utf8");
		expect(packet).toContain("<dc:rights>Kakaohafen</dc:rights>");
		expect(packet).not.toContain("digitalCapture");
		expect(packet.match(/about="uuid:1"/g)).toHaveLength(2);
		expect(saysNow(bytes)).toMatch(/\/compositeWithTrainedAlgorithmicMedia$/);
		expect(packet.match(/ns\.adobe\.com\/xap/g)).toHaveLength(1);
	});

	it("refuses what it does not understand instead of breaking it", () => {
		const reason = (bytes: Uint8Array) => {
			const result = markImage(bytes, "trainedAlgorithmicMedia");
			return result.ok ? "marked" : result.reason;
		};
		expect(reason(ascii("GIF89a"))).toBe("not-an-image");
		expect(reason(tinyJpeg().slice(0, 30))).toBe("broken");
		expect(reason(tinyPng().slice(0, 40))).toBe("broken");
		expect(reason(tinyJpeg(xmpSegment("no packet")))).toBe(
			"metadata-not-understood",
		);
		const compressed = chunk("iTXt", ascii("XML:com.adobe.xmp\0\u0001\0\0\0x"));
		expect(reason(tinyPng(compressed))).toBe("metadata-not-understood");
		const long = lightroom.replace("Kakaohafen", "x".repeat(65_000));
		expect(reason(tinyJpeg(xmpSegment(long.slice(0, 65_400))))).toBe(
			"metadata-not-understood",
		);
		const full = lightroom.replace(
			"Kakaohafen",
			"x".repeat(65_480 - lightroom.length),
		);
		expect(reason(tinyJpeg(xmpSegment(full)))).toBe("metadata-too-large");
	});

	it("never throws, whatever the bytes", () => {
		const start = fc.constantFrom(
			[0xff, 0xd8],
			[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
			[],
		);
		fc.assert(
			fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
				const result = markImage(
					new Uint8Array([...head, ...rest]),
					"algorithmicMedia",
				);
				expect(typeof result.ok).toBe("boolean");
			}),
		);
	});

	it("knows every term it offers", () => {
		for (const type of digitalSourceTypes)
			expect(saysNow(marked(tinyPng(), type).bytes)).toBe(
				ai.replace("trainedAlgorithmicMedia", type),
			);
	});
});
