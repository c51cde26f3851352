import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";

/** Writes a finished file; says in one sentence why it cannot. */
export async function writeFile(
	content: string | Uint8Array,
	path: string,
	context: Context,
): Promise<Outcome> {
	try {
		await context.writeFile(path, content);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return failure([
			{
				code: "not-written",
				file: path,
				message: {
					de: `Die Datei ließ sich nicht schreiben (${reason}).`,
					en: `The file could not be written (${reason}).`,
				},
				fix: {
					de: "Nennen Sie eine Datei in einem Ordner, den es gibt und in den Sie schreiben dürfen.",
					en: "Name a file in a folder that exists and that you may write to.",
				},
			},
		]);
	}
	context.note({ de: `Gespeichert: ${path}`, en: `Saved: ${path}` });
	return { ok: true };
}
