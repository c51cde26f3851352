import type { CommandProblem, Context } from "./command.ts";
import { decodeText } from "./decode-text.ts";

export type ReadText =
	| { readonly ok: true; readonly text: string; readonly name: string }
	| { readonly ok: false; readonly problem: CommandProblem };

/** Larger inputs are refused: everything is held in memory. */
const mostBytes = 64_000_000;

/** Reads a file, or standard input for `-`, as text; says in one sentence why it cannot. */
export async function readText(
	path: string,
	context: Context,
): Promise<ReadText> {
	const name = path === "-" ? "stdin" : path;
	const bytes = await readBytes(path, context);
	if (!bytes.ok)
		return { ok: false, problem: describeFileError(bytes.code, name) };
	const decoded = decodeText(bytes.value);
	if (!decoded.ok)
		return { ok: false, problem: describeFileError("BINARY", name) };
	if (decoded.text.trim() === "")
		return { ok: false, problem: describeFileError("EMPTY", name) };
	if (decoded.encoding === "windows-1252")
		context.note({
			de: `${name} ist nicht UTF-8 und wurde als Windows-1252 gelesen.`,
			en: `${name} is not UTF-8 and was read as Windows-1252.`,
		});
	return { ok: true, text: decoded.text, name };
}

async function readBytes(
	path: string,
	context: Context,
): Promise<
	| { readonly ok: true; readonly value: Uint8Array }
	| { readonly ok: false; readonly code: string }
> {
	if (path === "-") return readStandardInput(context);
	try {
		if (((await context.fileSize(path)) ?? 0) > mostBytes)
			return { ok: false, code: "TOO_LARGE" };
		return { ok: true, value: await context.readFile(path) };
	} catch (error) {
		return { ok: false, code: errorCode(error) };
	}
}

async function readStandardInput({ stdin, note }: Context) {
	if (stdin.isTTY)
		note({
			de: "Lese von der Tastatur; Strg-D beendet die Eingabe.",
			en: "Reading from the keyboard; Ctrl-D ends the input.",
		});
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stdin) {
		size += chunk.length;
		if (size > mostBytes) return { ok: false, code: "TOO_LARGE" } as const;
		chunks.push(chunk);
	}
	return { ok: true, value: Buffer.concat(chunks) } as const;
}

function errorCode(error: unknown): string {
	const code =
		typeof error === "object" && error !== null && "code" in error
			? error.code
			: null;
	return typeof code === "string" ? code : "UNKNOWN";
}

type Words = Pick<CommandProblem, "message" | "fix">;

const reasons: Readonly<Record<string, Words>> = {
	ENOENT: {
		message: { de: "Die Datei gibt es nicht.", en: "There is no such file." },
		fix: {
			de: "Prüfen Sie Schreibweise und Ordner.",
			en: "Check the spelling and the folder.",
		},
	},
	EISDIR: {
		message: { de: "Das ist ein Ordner.", en: "This is a folder." },
		fix: { de: "Nennen Sie eine Datei darin.", en: "Name a file in it." },
	},
	EACCES: {
		message: {
			de: "Die Datei darf nicht gelesen werden.",
			en: "The file may not be read.",
		},
		fix: {
			de: "Geben Sie sich das Recht dazu, oder kopieren Sie die Datei.",
			en: "Give yourself permission, or copy the file.",
		},
	},
	TOO_LARGE: {
		message: {
			de: "Die Eingabe hat mehr als 64 MB.",
			en: "The input has more than 64 MB.",
		},
		fix: { de: "Teilen Sie sie auf.", en: "Split it." },
	},
	EMPTY: {
		message: { de: "Hier steht kein Text.", en: "There is no text here." },
		fix: {
			de: "Prüfen Sie, ob die Datei richtig gespeichert wurde.",
			en: "Check whether the file was saved properly.",
		},
	},
	BINARY: {
		message: { de: "Das ist keine Textdatei.", en: "This is not a text file." },
		fix: {
			de: "Aus einer Tabellenkalkulation: als CSV (UTF-8) speichern.",
			en: "From a spreadsheet: save as CSV (UTF-8).",
		},
	},
};

function describeFileError(code: string, file: string): CommandProblem {
	const words = reasons[code] ?? {
		message: {
			de: `Die Datei ließ sich nicht lesen (${code}).`,
			en: `The file could not be read (${code}).`,
		},
		fix: {
			de: "Prüfen Sie Laufwerk und Rechte.",
			en: "Check the drive and your permissions.",
		},
	};
	return { code: `file-${code.toLowerCase()}`, file, ...words };
}
