type Named = { readonly language?: "de" | "en" };
type Open = { readonly tag: string; readonly named: Named; depth: number };

/**
 * Follows which language the markup names as elements open and close; an element without `lang` has its parent's. Closing tags that were
 * never opened change nothing; elements never closed keep theirs to the end.
 *
 * Worked value: after `open("p", "en-GB")` → `{ language: "en" }`; after `close("p")` → `{}`.
 */
export function trackLanguage(): {
	readonly current: () => Named;
	readonly open: (tag: string, lang: string | undefined) => void;
	readonly close: (tag: string) => void;
} {
	const stack: Open[] = [];
	return {
		current: () => stack.at(-1)?.named ?? {},
		open(tag, lang) {
			const top = stack.at(-1);
			if (lang !== undefined) {
				const code = /^(de|en)(?![a-z])/iu.exec(lang.trim())?.[1];
				const named: Named =
					code === undefined
						? {}
						: { language: code.toLowerCase() === "de" ? "de" : "en" };
				stack.push({ tag, named, depth: 1 });
			} else if (top?.tag === tag) top.depth += 1;
		},
		close(tag) {
			const top = stack.at(-1);
			if (top?.tag !== tag) return;
			top.depth -= 1;
			if (top.depth === 0) stack.pop();
		},
	};
}
