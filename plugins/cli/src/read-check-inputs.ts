import type { DocumentFormat } from "@lotse/shared/language/document/document-readers.ts";
import { formatOfFile } from "@lotse/shared/language/document/format-of-file.ts";
import type { Context, Outcome } from "./command.ts";
import { readText } from "./read-text.ts";

/** A text to check and where it stands: file (or `stdin`, `argument-1`) and the line its first character is on. */
export type CheckInput = {
	readonly name: string;
	readonly line: number;
	readonly text: string;
	/** How a page is to be read; null: as it stands. */
	readonly format: DocumentFormat | null;
};

/**
 * The texts to check, in the order given: of a file one a line, or the whole file as one with `asDocument` or when its name says it is a page
 * (HTML, Markdown). Arguments that are no file are
 * texts themselves. Not readable: exit code 2, so that 1 keeps meaning "found something".
 */
export async function readCheckInputs(
	context: Context,
	asDocument: boolean,
): Promise<
	| { readonly ok: true; readonly inputs: readonly CheckInput[] }
	| (Outcome & { ok: false })
> {
	const given = context.positionals.length === 0 ? ["-"] : context.positionals;
	const inputs: CheckInput[] = [];
	for (const [index, argument] of given.entries()) {
		const isFile =
			argument === "-" ||
			/^\S+\.(txt|csv|tsv|json|jsonl|md|markdown|x?html?)$/i.test(argument) ||
			(await context.fileSize(argument)) !== null;
		if (!isFile) {
			inputs.push({
				name: `argument-${index + 1}`,
				line: 1,
				text: argument,
				format: null,
			});
			continue;
		}
		const read = await readText(argument, context);
		if (!read.ok) return { ok: false, exitCode: 2, problems: [read.problem] };
		const format = formatOfFile(argument);
		const isWhole = asDocument || format !== null;
		const texts = isWhole ? [read.text] : read.text.split(/\r\n|\n|\r/);
		if (!isWhole && texts.at(-1) === "") texts.pop();
		for (const [at, text] of texts.entries())
			inputs.push({ name: read.name, line: at + 1, text, format });
	}
	return { ok: true, inputs };
}
