import { type DecodedCsv, decodeCsv } from "./decode-csv.ts";

export type ReadCsv = DecodedCsv | { ok: false; reason: "unreadable" };

/** A chosen file's text, or why it has none: `unreadable` where the browser cannot read it any more, say after it was moved. */
export async function readCsv(
	file: File,
	mostCharacters?: number,
): Promise<ReadCsv> {
	try {
		return decodeCsv(new Uint8Array(await file.arrayBuffer()), mostCharacters);
	} catch {
		return { ok: false, reason: "unreadable" };
	}
}
