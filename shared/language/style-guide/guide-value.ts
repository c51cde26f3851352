import type { Localised } from "../localised.ts";
import type { ImportProblem } from "../rules/imports/import-problem.ts";

/** Problems gathered; whoever has more mends these first. */
const mostProblems = 100;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A value of a guide from outside, with its path ("terms.3.preferred", places counted from 0). Reading gives what the guide's type wants and
 * notes what is wrong in `problems`; own properties only, so that no name reaches a prototype.
 *
 * Worked value: `new GuideValue({ a: 1 }, "", problems).at("a").text({ most: 9 })` → "" and the problem "a: not a text".
 */
export class GuideValue {
	readonly value: unknown;
	readonly path: string;
	private readonly problems: ImportProblem[];

	constructor(value: unknown, path: string, problems: ImportProblem[]) {
		this.value = value;
		this.path = path;
		this.problems = problems;
	}

	/** Left out, or null. */
	isAbsent(): boolean {
		return this.value === undefined || this.value === null;
	}

	refuse(message: Localised, fix: Localised): void {
		if (this.problems.length < mostProblems)
			this.problems.push({ field: this.path, message, fix });
	}

	at(name: string): GuideValue {
		const inner =
			isRecord(this.value) && Object.hasOwn(this.value, name)
				? this.value[name]
				: undefined;
		return this.child(inner, name);
	}

	/** Notes a value that is no object, and names the guide does not know: a misspelt section would be lost in silence. */
	only(names: readonly string[]): void {
		if (this.isAbsent()) return;
		if (!isRecord(this.value)) {
			this.wrongKind("ein Objekt", "an object");
			return;
		}
		const unknown = Object.keys(this.value).filter(
			(name) => !names.includes(name),
		);
		for (const name of unknown.slice(0, 5))
			this.refuse(
				{
					de: `„${name.slice(0, 80)}“ kennt der Leitfaden nicht.`,
					en: `The guide does not know “${name.slice(0, 80)}”.`,
				},
				{
					de: `Entfernen oder die Schreibweise prüfen. Möglich: ${names.join(", ")}.`,
					en: `Remove it or check the spelling. Possible: ${names.join(", ")}.`,
				},
			);
	}

	/** A text without white space around it, as Unicode composes it. `least: 0` lets it be left out. */
	text({
		most,
		least = 0,
	}: {
		readonly most: number;
		readonly least?: number;
	}): string {
		if (this.isAbsent() && least === 0) return "";
		if (typeof this.value !== "string") {
			if (this.isAbsent()) this.missing();
			else this.wrongKind("ein Text", "a text");
			return "";
		}
		if (this.value.length > most) {
			this.tooLong(most);
			return "";
		}
		const text = this.value.normalize("NFC").trim();
		if (text.length < least) this.missing();
		if (/\p{Cs}|[^\P{Cc}\n\r\t]/u.test(text))
			this.refuse(
				{
					de: "Der Text enthält Steuerzeichen oder halbe Zeichen.",
					en: "The text holds control characters or half characters.",
				},
				{ de: "Den Text neu eintippen.", en: "Type the text anew." },
			);
		return text;
	}

	/** The items of a list; left out: none. */
	list(most: number): GuideValue[] {
		if (this.isAbsent()) return [];
		if (!Array.isArray(this.value)) {
			this.wrongKind("eine Liste", "a list");
			return [];
		}
		if (this.value.length > most)
			this.refuse(
				{
					de: `${this.value.length} Einträge; höchstens ${most} sind erlaubt.`,
					en: `${this.value.length} entries; ${most} are allowed at most.`,
				},
				{
					de: "Einträge streichen oder zusammenfassen.",
					en: "Drop entries or merge some.",
				},
			);
		return this.value
			.slice(0, most)
			.map((item: unknown, index) => this.child(item, String(index)));
	}

	/** Texts of a list, each once; a single text is a list of one. */
	texts(most: number, length: number): string[] {
		const items =
			typeof this.value === "string"
				? [this.child(this.value, "0")]
				: this.list(most);
		return [
			...new Set(items.map((item) => item.text({ most: length, least: 1 }))),
		].filter((text) => text !== "");
	}

	flag(): boolean {
		if (this.isAbsent()) return false;
		if (this.value === true || this.value === false) return this.value;
		if (this.value === "true" || this.value === "false")
			return this.value === "true";
		this.wrongKind("ja oder nein (true, false)", "yes or no (true, false)");
		return false;
	}

	oneOf<const T extends string>(values: readonly T[], otherwise: T): T {
		if (this.isAbsent()) return otherwise;
		const found = values.find((value) => value === this.value);
		if (found !== undefined) return found;
		const given =
			typeof this.value === "string" ? `“${this.value.slice(0, 60)}” ` : "";
		this.refuse(
			{
				de: `Diesen Wert ${given}gibt es hier nicht.`,
				en: `There is no such value ${given}here.`,
			},
			{
				de: `Möglich: ${values.join(", ")}.`,
				en: `Possible: ${values.join(", ")}.`,
			},
		);
		return otherwise;
	}

	/** One of the values, or null where it is left out. */
	choice<const T extends string>(values: readonly [T, ...T[]]): T | null {
		return this.isAbsent() || this.value === "null"
			? null
			: this.oneOf(values, values[0]);
	}

	/** A day of the calendar as `YYYY-MM-DD`, or null (which YAML may write as a word). */
	day(): string | null {
		if (this.isAbsent() || this.value === "" || this.value === "null")
			return null;
		const text = typeof this.value === "string" ? this.value.trim() : "";
		const at = /^\d{4}-\d{2}-\d{2}$/u.test(text)
			? Date.parse(`${text}T00:00:00Z`)
			: Number.NaN;
		if (Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === text)
			return text;
		this.refuse(
			{ de: "Das ist kein Tag.", en: "This is no day." },
			{
				de: "JJJJ-MM-TT schreiben, etwa 2026-12-01.",
				en: "Write YYYY-MM-DD, such as 2026-12-01.",
			},
		);
		return null;
	}

	private child(value: unknown, name: string): GuideValue {
		const path = this.path === "" ? name : `${this.path}.${name}`;
		return new GuideValue(value, path, this.problems);
	}

	private missing(): void {
		this.refuse(
			{ de: "Die Angabe fehlt.", en: "This is missing." },
			{ de: "Hier einen Text eintragen.", en: "Enter a text here." },
		);
	}

	private tooLong(most: number): void {
		this.refuse(
			{
				de: `Der Text ist länger als ${most} Zeichen.`,
				en: `The text is longer than ${most} characters.`,
			},
			{ de: "Den Text kürzen.", en: "Shorten the text." },
		);
	}

	private wrongKind(de: string, en: string): void {
		this.refuse(
			{ de: `Hier steht nicht ${de}.`, en: `This is not ${en}.` },
			{ de: `Hier gehört ${de} hin.`, en: `Put ${en} here.` },
		);
	}
}
