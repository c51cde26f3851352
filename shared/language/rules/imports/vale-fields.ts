import type { Localised } from "../../localised.ts";
import { adoptPattern } from "../patterns/adopt-pattern.ts";
import { describeRefusal } from "./describe-refusal.ts";
import type { ImportProblem } from "./import-problem.ts";
import type { YamlValue } from "./read-yaml.ts";

/** Steps all patterns of a rule may take together at one place of a text. */
const mostStepsTogether = 20_000;

/** A rule's fields, read one by one; what is wrong with them gathers in `problems`, what is let pass in `warnings`. */
export class ValeFields {
	readonly problems: ImportProblem[] = [];
	readonly warnings: Localised[] = [];
	private readonly fields: ReadonlyMap<string, YamlValue>;
	/** What all patterns read so far may take at one place of a text; see `estimateWork`. */
	steps = 0;

	constructor(fields: { readonly [key: string]: YamlValue }) {
		this.fields = new Map(Object.entries(fields));
	}

	names(): string[] {
		return [...this.fields.keys()];
	}

	refuse(field: string, message: Localised, fix: Localised): void {
		this.problems.push({ field, message, fix });
	}

	text(field: string): string | undefined {
		const value = this.fields.get(field);
		if (value === undefined || value === null || value === "") return undefined;
		if (typeof value === "string") return value.trimEnd();
		return this.wrongKind(field, "ein Text", "a text");
	}

	/** A text in both languages: one text stands for both, or a map of `de` and `en`. */
	localised(field: string): Localised | undefined {
		const map = this.map(field);
		if (map === undefined) {
			const text = this.text(field);
			return text === undefined ? undefined : { de: text, en: text };
		}
		const { de, en } = map;
		return typeof de === "string" && typeof en === "string"
			? { de, en }
			: this.wrongKind(
					field,
					"ein Text je Sprache (de, en)",
					"a text for each language (de, en)",
				);
	}

	/** One of the values possible; anything else is noted. */
	oneOf<const T extends string>(
		field: string,
		possible: readonly T[],
		given = this.text(field),
	): T | undefined {
		if (given === undefined) return undefined;
		const found = possible.find((value) => value === given);
		if (found === undefined)
			this.refuse(
				field,
				{
					de: `„${given}“ gibt es bei „${field}“ nicht.`,
					en: `“${field}” has no value “${given}”.`,
				},
				{
					de: `Möglich: ${possible.join(", ")}.`,
					en: `Possible: ${possible.join(", ")}.`,
				},
			);
		return found;
	}

	flag(field: string): boolean {
		return /^(?:true|yes|on)$/iu.test(this.text(field) ?? "");
	}

	number(field: string): number | undefined {
		const text = this.text(field);
		if (text === undefined) return undefined;
		const value = Number(text);
		return /^-?\d{1,9}(?:\.\d{1,6})?$/u.test(text)
			? value
			: this.wrongKind(field, "eine Zahl", "a number");
	}

	/** A list of texts, or one text as a list of one. */
	list(field: string): string[] {
		const value = this.fields.get(field);
		if (value === undefined || value === null) return [];
		if (typeof value === "string") return [value];
		if (isTexts(value)) return [...value];
		this.wrongKind(field, "eine Liste von Texten", "a list of texts");
		return [];
	}

	/** Pairs of texts. */
	pairs(field: string): [string, string][] {
		const value = this.fields.get(field);
		if (value === undefined || value === null) return [];
		const entries =
			typeof value === "string" || isArray(value) ? [] : Object.entries(value);
		const pairs = entries.flatMap(([from, to]): [string, string][] =>
			typeof to === "string" ? [[from, to]] : [],
		);
		if (pairs.length === 0 || pairs.length < entries.length)
			this.wrongKind(field, "eine Zuordnung von Texten", "a map of texts");
		return pairs;
	}

	map(field: string): { readonly [key: string]: YamlValue } | undefined {
		const value = this.fields.get(field);
		return value === undefined ||
			value === null ||
			typeof value === "string" ||
			isArray(value)
			? undefined
			: value;
	}

	/** The pattern in JavaScript; a refusal is noted under the field. */
	pattern(field: string, pattern: string, keepsCaptures = false): string {
		const adopted = adoptPattern(pattern, keepsCaptures);
		if (!adopted.ok) {
			this.problems.push(describeRefusal(field, pattern, adopted.reason));
			return "";
		}
		this.steps += adopted.steps;
		if (
			this.steps > mostStepsTogether &&
			this.steps - adopted.steps <= mostStepsTogether
		)
			this.refuse(
				field,
				{
					de: "Die Muster zusammen könnten an manchen Texten hängen bleiben.",
					en: "The patterns together could hang on some texts.",
				},
				{ de: "In mehrere Regeln teilen.", en: "Split it into several rules." },
			);
		return adopted.source;
	}

	private wrongKind(field: string, de: string, en: string): undefined {
		this.refuse(
			field,
			{ de: `„${field}“ ist nicht ${de}.`, en: `“${field}” is not ${en}.` },
			{ de: `Hier gehört ${de} hin.`, en: `Put ${en} here.` },
		);
		return undefined;
	}
}

const isArray = (value: YamlValue): value is readonly YamlValue[] =>
	Array.isArray(value);
const isTexts = (value: YamlValue): value is readonly string[] =>
	isArray(value) && value.every((item) => typeof item === "string");
