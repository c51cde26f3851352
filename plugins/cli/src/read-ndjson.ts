import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readText } from "./read-text.ts";

export type JsonLine = {
	readonly value: Readonly<Record<string, unknown>>;
	readonly line: number;
};

/** Reads a file of JSON objects, one a line; empty lines are passed over. */
export async function readNdjson(
	path: string,
	context: Context,
): Promise<
	| {
			readonly ok: true;
			readonly file: string;
			readonly lines: readonly JsonLine[];
	  }
	| (Outcome & { ok: false })
> {
	const read = await readText(path, context);
	if (!read.ok) return failure([read.problem]);
	const lines: JsonLine[] = [];
	for (const [i, text] of read.text.split(/\r\n|\n|\r/u).entries()) {
		if (text.trim() === "") continue;
		const value = parse(text);
		if (!isObject(value))
			return failure([
				{
					code: "bad-json",
					file: read.name,
					row: i + 1,
					value: text.slice(0, 80),
					message: {
						de: `Zeile ${i + 1} ist kein JSON-Objekt.`,
						en: `Line ${i + 1} is no JSON object.`,
					},
					fix: {
						de: "Schreiben Sie ein Objekt je Zeile, ohne Komma am Ende.",
						en: "Write one object a line, without a comma at its end.",
					},
				},
			]);
		lines.push({ value, line: i + 1 });
	}
	return { ok: true, file: read.name, lines };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
