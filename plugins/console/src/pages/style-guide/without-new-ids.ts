import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";

const named = <T extends { readonly id: string }>(
	entries: readonly T[],
): (T | Omit<T, "id">)[] =>
	entries.map((entry) => {
		if (!/^new-\d+$/u.test(entry.id)) return entry;
		const { id: _, ...rest } = entry;
		return rest;
	});

/** A draft without the ids entries had only while they were typed: the check makes lasting ones from their texts. Worked value: a term `new-1` "E-Mail" → saved as `e-mail`. */
export function withoutNewIds(guide: StyleGuide) {
	return {
		...guide,
		terms: named(guide.terms),
		claims: named(guide.claims),
		embargo: named(guide.embargo),
		notices: named(guide.notices),
	};
}
