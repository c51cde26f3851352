import type { DigitalSourceType } from "./digital-source-type.ts";
import { findSourceType } from "./find-source-type.ts";
import { markXmp } from "./mark-xmp.ts";
import type { ImageMarkProblem } from "./marked-image.ts";
import { openImage } from "./open-image.ts";

export type MarkedImage =
	| {
			readonly ok: true;
			readonly bytes: Uint8Array;
			/** What the picture said before; null: nothing. */
			readonly before: string | null;
	  }
	| { readonly ok: false; readonly reason: ImageMarkProblem };

/**
 * A JPEG or PNG with a statement of how it came to be in its XMP metadata, for programs that look for it. Pixels, colour profile, Exif and other metadata stay
 * byte by byte. The mark is a statement, not a proof: it goes when metadata is stripped, and anybody can set or remove it.
 *
 * @example markImage(jpeg, "trainedAlgorithmicMedia")
 */
export function markImage(
	bytes: Uint8Array,
	type: DigitalSourceType,
): MarkedImage {
	const opened = openImage(bytes);
	if (!opened.ok) return opened;
	const packet = markXmp(opened.xmp, type);
	if (packet === null) return { ok: false, reason: "metadata-not-understood" };
	const marked = opened.withXmp(packet);
	if (marked === null) return { ok: false, reason: "metadata-too-large" };
	return {
		ok: true,
		bytes: marked,
		before: opened.xmp === null ? null : findSourceType(opened.xmp),
	};
}
