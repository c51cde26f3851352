/** A guide in parts, as loose as it came from a file. */
type Loose = { readonly [name: string]: unknown };

const isRecord = (value: unknown): value is Loose =>
	typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
	Array.isArray(value) ? value : [];
const texts = (value: unknown): readonly unknown[] =>
	typeof value === "string" ? [value] : listOf(value);
const union = (a: unknown, b: unknown): unknown[] => [
	...new Set([...texts(a), ...texts(b)]),
];

const lists = ["claims", "embargo", "notices", "rules"] as const;

/** Entries by id: one with a known id takes the old one's place, others come after. */
function mergeEntries(old: unknown, added: unknown): unknown[] {
	const idOf = (entry: unknown) => (isRecord(entry) ? entry.id : undefined);
	const replacing = new Map(
		listOf(added)
			.filter((entry) => idOf(entry) !== undefined)
			.map((entry) => [idOf(entry), entry]),
	);
	const known = new Set(listOf(old).map(idOf));
	return [
		...listOf(old).map((entry) => replacing.get(idOf(entry)) ?? entry),
		...listOf(added).filter(
			(entry) => idOf(entry) === undefined || !known.has(idOf(entry)),
		),
	];
}

/** Terms by word and language as well: their variants are put together. */
function mergeTerms(old: unknown, added: unknown): unknown[] {
	const keyOf = (entry: unknown) =>
		isRecord(entry)
			? JSON.stringify([entry.preferred, entry.language ?? null])
			: "";
	const terms = mergeEntries(
		old,
		listOf(added).filter((entry) => isRecord(entry) && "id" in entry),
	);
	for (const entry of listOf(added)) {
		if (isRecord(entry) && "id" in entry) continue;
		const place = terms.findIndex((one) => keyOf(one) === keyOf(entry));
		const known = terms[place];
		if (isRecord(known) && isRecord(entry))
			terms[place] = {
				...known,
				...entry,
				forbidden: union(known.forbidden, entry.forbidden),
				exceptions: union(known.exceptions, entry.exceptions),
			};
		else terms.push(entry);
	}
	return terms;
}

function mergeLists(old: unknown, added: unknown): unknown {
	if (!isRecord(added)) return added ?? old;
	const before = isRecord(old) ? old : {};
	return {
		...before,
		...Object.fromEntries(
			Object.entries(added).map(([name, value]) => [
				name,
				Array.isArray(value) && name !== "overrides"
					? union(before[name], value)
					: name === "overrides"
						? mergeOverrides(before[name], value)
						: value,
			]),
		),
	};
}

function mergeOverrides(old: unknown, added: unknown): unknown[] {
	const ruleOf = (entry: unknown) => (isRecord(entry) ? entry.rule : undefined);
	const named = new Set(listOf(added).map(ruleOf));
	return [
		...listOf(old).filter((entry) => !named.has(ruleOf(entry))),
		...listOf(added),
	];
}

/**
 * A guide with a part from a file put into it, both as loose data: lists grow, entries with a known id and words of a known term are brought
 * together, single fields take the file's value. What does not fit is left for `checkStyleGuide` to name.
 *
 * Worked value: terms [{ preferred: "E-Mail", forbidden: ["Email"] }] and the same with "e mail" → one term with both variants.
 */
export function mergeIntoGuide(guide: Loose, part: Loose): Loose {
	const { version: _, ...rest } = part;
	const merged: Record<string, unknown> = { ...guide, ...rest };
	for (const name of lists)
		merged[name] = mergeEntries(guide[name], part[name]);
	merged.terms = mergeTerms(guide.terms, part.terms);
	for (const name of ["voice", "packs", "policy"])
		merged[name] = mergeLists(guide[name], part[name]);
	return merged;
}
