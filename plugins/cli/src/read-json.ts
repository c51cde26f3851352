import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readText } from "./read-text.ts";

/** Reads a file as JSON; where it is none, says at which line. */
export async function readJson(
	path: string,
	context: Context,
): Promise<
	{ readonly ok: true; readonly value: unknown } | (Outcome & { ok: false })
> {
	const read = await readText(path, context);
	if (!read.ok) return failure([read.problem]);
	try {
		const value: unknown = JSON.parse(read.text);
		return { ok: true, value };
	} catch (error) {
		const row = rowOf(error instanceof Error ? error.message : "", read.text);
		return failure([
			{
				code: "bad-json",
				file: read.name,
				...(row === null ? {} : { row }),
				message: {
					de: `${row === null ? "" : `Zeile ${row}: `}Das ist kein gültiges JSON.`,
					en: `${row === null ? "" : `Line ${row}: `}This is not valid JSON.`,
				},
				fix: {
					de: "Oft fehlt ein Komma, ein Anführungszeichen oder eine Klammer.",
					en: "Often a comma, a quotation mark or a bracket is missing.",
				},
			},
		]);
	}
}

/** V8 names a line, or says the input ended; other messages name none. */
function rowOf(message: string, text: string): number | null {
	const line = /line (\d+) column/.exec(message);
	if (line) return Number(line[1]);
	const position = /at position (\d+)/.exec(message);
	if (position) return text.slice(0, Number(position[1])).split("\n").length;
	return /end of JSON/i.test(message)
		? text.trimEnd().split("\n").length
		: null;
}
