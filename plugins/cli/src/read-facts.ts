import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readText } from "./read-text.ts";

const mostLines = 200;
const mostCharacters = 500;

/** Facts for a writer, one a line; list signs are taken off, headings and empty lines left out. None without a file. */
export async function readFacts(
	path: string | undefined,
	context: Context,
): Promise<
	| { readonly ok: true; readonly lines: readonly string[] }
	| (Outcome & { ok: false })
> {
	if (path === undefined) return { ok: true, lines: [] };
	const read = await readText(path, context);
	if (!read.ok) return failure([read.problem]);
	const lines = read.text
		.split(/\r?\n/)
		.filter((line) => !/^\s*#{1,6}\s/.test(line))
		.map((line) => line.replace(/^\s*[-*•]\s+/, "").trim())
		.filter((line) => line !== "");
	const long = lines.findIndex((line) => line.length > mostCharacters);
	if (lines.length <= mostLines && long < 0) return { ok: true, lines };
	return failure([
		{
			code: "too-many-facts",
			file: read.name,
			message: {
				de: `Höchstens ${mostLines} Fakten mit je ${mostCharacters} Zeichen.`,
				en: `At most ${mostLines} facts of ${mostCharacters} characters each.`,
			},
			fix: {
				de: "Kürzen Sie die Datei auf das, was gesagt werden soll.",
				en: "Shorten the file to what is to be said.",
			},
		},
	]);
}
