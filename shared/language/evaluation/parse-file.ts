import { parseDocument } from "yaml"; // suites are written by hand, and a reader of YAML's full grammar is thousands of lines

/** A suite of 200 cases is far below this. */
const mostCharacters = 2_000_000;

export type ParsedFile =
	| { readonly ok: true; readonly value: unknown }
	| {
			readonly ok: false;
			readonly reason: "too-long" | "unreadable";
			/** The reader's own words, in English; empty where the file is too long. */
			readonly detail: string;
	  };

/**
 * A hand-written file as data: YAML, or JSON, which is YAML. At most 2,000,000 characters, one document, no aliases: they can multiply.
 *
 * @example parseFile("threshold: 0.9") // { ok: true, value: { threshold: 0.9 } }
 */
export function parseFile(text: string): ParsedFile {
	if (text.length > mostCharacters)
		return { ok: false, reason: "too-long", detail: "" };
	try {
		const document = parseDocument(text, {
			stringKeys: true,
			logLevel: "error",
		});
		const [error] = document.errors;
		if (error !== undefined)
			return { ok: false, reason: "unreadable", detail: error.message };
		const value: unknown = document.toJS({ maxAliasCount: 0 });
		return { ok: true, value };
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		return { ok: false, reason: "unreadable", detail };
	}
}
