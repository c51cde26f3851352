import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import { importGuideFiles } from "@lotse/shared/language/style-guide/import-guide-files.ts";
import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";
import type { Context, Outcome } from "./command.ts";
import { readText } from "./read-text.ts";

/** Reads a style guide (YAML, JSON) or a glossary of terms (CSV) from a file; what is wrong with it is named, exit code 2. */
export async function readStyleGuide(
	path: string,
	context: Context,
): Promise<
	{ readonly ok: true; readonly guide: StyleGuide } | (Outcome & { ok: false })
> {
	const read = await readText(path, context);
	if (!read.ok) return { ok: false, exitCode: 2, problems: [read.problem] };
	const { name, text } = read;
	const unnamed = { ...emptyStyleGuide, name };
	const { guide, problems } = importGuideFiles(unnamed, [{ name, text }]);
	if (guide !== null && problems.length === 0) return { ok: true, guide };
	const refused = problems.map(({ field, message, fix }) => ({
		code: "guide-refused",
		file: name,
		...(field === "" ? {} : { field }),
		message,
		fix,
	}));
	return { ok: false, exitCode: 2, problems: refused };
}
