import type { OpenedImage } from "./marked-image.ts";
import { openJpeg } from "./open-jpeg.ts";
import { openPng } from "./open-png.ts";

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Opens a picture by its first bytes, whatever it is called: JPEG and PNG.
 *
 * @example openImage(new Uint8Array()) // { ok: false, reason: "not-an-image" }
 */
export function openImage(bytes: Uint8Array): OpenedImage {
	if (bytes[0] === 0xff && bytes[1] === 0xd8) return openJpeg(bytes);
	if (png.every((one, at) => bytes[at] === one)) return openPng(bytes);
	return { ok: false, reason: "not-an-image" };
}
