import type { Context, Outcome } from "./command.ts";
import { writeFile } from "./write-file.ts";

/** Writes a finished text to the file named with -o, else to standard output. */
export async function writeText(
	text: string,
	path: string | undefined,
	context: Context,
): Promise<Outcome> {
	if (path !== undefined) return writeFile(text, path, context);
	await context.print(text.replace(/\n$/, ""));
	return { ok: true };
}
