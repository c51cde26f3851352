import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readText } from "./read-text.ts";

/**
 * The texts a command is to look at, in the order they were given.
 *
 * An argument is a file when there is one of that name (one text a line), `-` is standard input, anything else is the text itself.
 * Without an argument standard input is read. What is written like a text file but is none is refused, not looked at as a text.
 */
export async function readTexts(
	context: Context,
): Promise<
	| { readonly ok: true; readonly texts: readonly string[] }
	| (Outcome & { ok: false })
> {
	const given = context.positionals.length === 0 ? ["-"] : context.positionals;
	const texts: string[] = [];
	for (const argument of given) {
		const isFile =
			argument === "-" ||
			/^\S+\.(txt|csv|tsv|json|jsonl|md|html?)$/i.test(argument) ||
			(await context.fileSize(argument)) !== null;
		if (!isFile) {
			texts.push(argument);
			continue;
		}
		const read = await readText(argument, context);
		if (!read.ok) return failure([read.problem]);
		for (const line of linesOf(read.text)) texts.push(line);
	}
	return { ok: true, texts };
}

/** Lines without their ends; the end of the last line begins no further one. */
function linesOf(text: string): string[] {
	const lines = text.split(/\r\n|\n|\r/);
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
