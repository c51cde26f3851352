import type { YamlValue } from "../rules/imports/read-yaml.ts";
import type { StyleGuide } from "./style-guide.ts";

export type GuideSection = Exclude<keyof StyleGuide, "version">;

/** One difference between two guides; the fields that differ as short texts, none where an entry came or went whole. */
export type GuideChange = {
	readonly section: GuideSection;
	readonly kind: "added" | "removed" | "changed";
	/** The entry's id, or the field where the section is no list. */
	readonly id: string;
	/** What a person calls the entry. */
	readonly title: string;
	readonly fields: readonly {
		readonly field: string;
		readonly before: string;
		readonly after: string;
	}[];
};

type Entry = {
	readonly id: string;
	readonly title: string;
	readonly fields: { readonly [field: string]: unknown };
};

const longest = 300;
const mostFields = 40;

/** A value as a short text: lists by commas, yes and no by signs, nothing as nothing. */
function shown(value: unknown): string {
	const text =
		value === null || value === undefined
			? ""
			: typeof value === "boolean"
				? value
					? "✓"
					: "–"
				: Array.isArray(value) && value.every((one) => typeof one === "string")
					? value.join(", ")
					: typeof value === "object"
						? JSON.stringify(value)
						: String(value);
	return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

const same = (a: unknown, b: unknown): boolean =>
	JSON.stringify(a) === JSON.stringify(b);

function entryOf<T extends { readonly id: string }>(
	value: T,
	title: string,
): Entry {
	const { id, ...fields } = value;
	return { id, title, fields };
}

function messageOf(rule: { readonly [field: string]: YamlValue }): string {
	return typeof rule.message === "string" ? rule.message.slice(0, 200) : "";
}

/** Every section as entries with ids: what is a list entry by entry, what is not field by field. */
function entriesOf(guide: StyleGuide): Record<GuideSection, Entry[]> {
	const single = (id: string, value: unknown): Entry => ({
		id,
		title: id,
		fields: { [id]: value },
	});
	const { voice, packs, policy } = guide;
	return {
		name: [single("name", guide.name)],
		languages: [single("languages", guide.languages)],
		voice: Object.entries(voice).map(([id, value]) => single(id, value)),
		terms: guide.terms.map((one) => entryOf(one, one.preferred)),
		claims: guide.claims.map((one) => entryOf(one, one.wording)),
		embargo: guide.embargo.map((one) => entryOf(one, one.phrases.join(", "))),
		notices: guide.notices.map((one) => entryOf(one, one.text)),
		rules: guide.rules.map((one) => entryOf(one, messageOf(one) || one.id)),
		packs: [
			single("off", packs.off),
			single("optIn", packs.optIn),
			...packs.overrides.map((one) =>
				entryOf({ ...one, id: one.rule }, one.rule),
			),
		],
		policy: Object.entries(policy).map(([id, value]) => single(id, value)),
	};
}

function changesOf(
	section: GuideSection,
	before: readonly Entry[],
	after: readonly Entry[],
): GuideChange[] {
	const old = new Map(before.map((entry) => [entry.id, entry]));
	const now = new Map(after.map((entry) => [entry.id, entry]));
	const whole = (kind: "added" | "removed", { id, title }: Entry) =>
		({ section, kind, id, title: title.slice(0, 1_000), fields: [] }) as const;
	return [
		...before
			.filter(({ id }) => !now.has(id))
			.map((entry) => whole("removed", entry)),
		...after.flatMap((entry): GuideChange[] => {
			const earlier = old.get(entry.id);
			if (earlier === undefined) return [whole("added", entry)];
			const names = new Set([
				...Object.keys(earlier.fields),
				...Object.keys(entry.fields),
			]);
			const fields = [...names]
				.filter((name) => !same(earlier.fields[name], entry.fields[name]))
				.map((field) => ({
					field,
					before: shown(earlier.fields[field]),
					after: shown(entry.fields[field]),
				}));
			return fields.length === 0
				? []
				: [
						{
							section,
							kind: "changed",
							id: entry.id,
							title: entry.title.slice(0, 1_000),
							fields: fields.slice(0, mostFields),
						},
					];
		}),
	];
}

/**
 * What differs between two guides, section by section and entry by entry (by id; the order of entries does not count). The version is not
 * compared.
 *
 * Worked value: "Email" added to the forbidden variants of the term `e-mail` → one change in `terms`, field `forbidden`.
 */
export function diffStyleGuides(
	before: StyleGuide,
	after: StyleGuide,
): GuideChange[] {
	const old = entriesOf(before);
	const now = entriesOf(after);
	return (Object.keys(old) as GuideSection[]).flatMap((section) =>
		changesOf(section, old[section], now[section]),
	);
}
