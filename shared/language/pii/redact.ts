import { findPersonalData } from "./find-personal-data.ts";
import type { PersonalData, PersonalDataType } from "./personal-data.ts";

export type Redaction = {
	/** Everything found, also what was left standing. */
	readonly entities: readonly PersonalData[];
	/** The text with placeholders like `{{EMAIL_1}}`. */
	readonly redacted: string;
	/** Placeholder, with its braces → what stood there. Keep it on the machine: with it `restore` undoes the redaction. */
	readonly values: Readonly<Record<string, string>>;
};

export type RedactOptions = {
	/** What to take out; absent: everything but names, which are only flagged. */
	readonly types?: readonly PersonalDataType[];
	/** Less sure findings stay; absent: 0.5. */
	readonly leastConfidence?: number;
	/** False where nobody looks at the names that stay standing: they are not looked for. */
	readonly names?: boolean;
};

const placeholder = /\{\{([A-Z_]+_\d+)\}\}/g;

/** Hands out one placeholder a value, none that the text already contains. */
function createPlaceholders(text: string): {
	readonly of: (type: PersonalDataType, value: string) => string;
	readonly values: Record<string, string>;
} {
	const used = new Set([...text.matchAll(placeholder)].map(([found]) => found));
	const known = new Map<string, string>();
	const numbers = new Map<PersonalDataType, number>();
	const values: Record<string, string> = {};
	const next = (type: PersonalDataType): string => {
		const number = (numbers.get(type) ?? 0) + 1;
		numbers.set(type, number);
		const name = `{{${type}_${number}}}`;
		return used.has(name) ? next(type) : name;
	};
	const of = (type: PersonalDataType, value: string): string => {
		const key = `${type} ${value}`;
		const name = known.get(key) ?? next(type);
		known.set(key, name);
		values[name] = value;
		return name;
	};
	return { of, values };
}

/**
 * Takes personal data out of a text and puts placeholders in, the same for the same value, so that it can go elsewhere and come back:
 * `restore(redacted, values)` is the original for any text, also one that contains such placeholders already. Names stay unless asked for.
 *
 * Worked value: `redact("max@beispiel.de, max@beispiel.de")` → redacted "{{EMAIL_1}}, {{EMAIL_1}}".
 */
export function redact(text: string, options: RedactOptions = {}): Redaction {
	const { types, leastConfidence = 0.5, names = true } = options;
	const entities = findPersonalData(text, { names });
	const { of, values } = createPlaceholders(text);
	let redacted = "";
	let from = 0;
	for (const { type, start, end, text: value, confidence } of entities) {
		const isWanted =
			types === undefined ? type !== "PERSON" : types.includes(type);
		if (!isWanted || confidence < leastConfidence) continue;
		redacted += text.slice(from, start) + of(type, value);
		from = end;
	}
	return { entities, redacted: redacted + text.slice(from), values };
}
