import type { Context, Outcome } from "./command.ts";
import { writeText } from "./write-text.ts";

/** Writes a result as JSON to the file named with -o; without a name nothing is written. */
export async function writeResult(
	value: unknown,
	path: string | undefined,
	context: Context,
): Promise<Outcome> {
	if (path === undefined) return { ok: true };
	return writeText(`${JSON.stringify(value)}\n`, path, context);
}
