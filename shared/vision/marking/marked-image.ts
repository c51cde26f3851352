export type ImageMarkProblem =
	/** Neither JPEG nor PNG by its first bytes. */
	| "not-an-image"
	/** Ends in the middle, or its parts do not fit together. */
	| "broken"
	/** Its XMP packet is compressed, or is not what XMP is. */
	| "metadata-not-understood"
	/** The packet no longer fits into the one segment JPEG has for it (65,502 bytes). */
	| "metadata-too-large";

/** What is found in an image: its XMP packet, and the image with another one put in. */
export type OpenedImage =
	| {
			readonly ok: true;
			/** Null: it has none. */
			readonly xmp: string | null;
			/** Pixels and everything else stay byte by byte. Null where the packet is too large for the format. */
			readonly withXmp: (packet: string) => Uint8Array | null;
	  }
	| { readonly ok: false; readonly reason: ImageMarkProblem };
