import type { Context, Outcome } from "./command.ts";
import { misuse } from "./misuse.ts";

/** The two files a command is given, by name; `first` and `second` are how the help calls them. */
export function readTwoFiles(
	{ positionals }: Pick<Context, "positionals">,
	first: string,
	second: string,
):
	| { readonly ok: true; readonly paths: readonly [string, string] }
	| (Outcome & { ok: false }) {
	const [one, two] = positionals;
	if (one !== undefined && two !== undefined && positionals.length === 2)
		return { ok: true, paths: [one, two] };
	return misuse(
		{
			de: `Es braucht genau zwei Dateien, gegeben sind ${positionals.length}.`,
			en: `It takes exactly two files, ${positionals.length} are given.`,
		},
		{
			de: `Nennen Sie ${first} und ${second}.`,
			en: `Name ${first} and ${second}.`,
		},
	);
}
