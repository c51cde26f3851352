import type { Context, Outcome } from "./command.ts";
import { misuse } from "./misuse.ts";

/** The one file a command is given, by name; `what` is how the help calls it. */
export function readOneFile(
	context: Context,
	what: string,
): { readonly ok: true; readonly path: string } | (Outcome & { ok: false }) {
	const [path, ...more] = context.positionals;
	if (path !== undefined && more.length === 0) return { ok: true, path };
	return misuse(
		path === undefined
			? { de: `Es fehlt ${what}.`, en: `${what} is missing.` }
			: {
					de: `Hier geht nur eine Datei, gegeben sind ${more.length + 1}.`,
					en: `Only one file goes here, ${more.length + 1} are given.`,
				},
		{
			de: "Nennen Sie eine Datei, oder - für die Standardeingabe.",
			en: "Name one file, or - for standard input.",
		},
	);
}
