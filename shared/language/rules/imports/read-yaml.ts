import { parseDocument } from "yaml"; // Vale's rules are YAML, and a reader of YAML's full grammar is thousands of lines
import type { Localised } from "../../localised.ts";
import type { ImportProblem } from "./import-problem.ts";

/** YAML as data: every scalar is the text it was written as, so that `on` and `1.0` stay what they are. */
export type YamlValue =
	| string
	| null
	| readonly YamlValue[]
	| { readonly [key: string]: YamlValue };
export type ReadYaml =
	| { readonly ok: true; readonly value: YamlValue }
	| { readonly ok: false; readonly problems: readonly ImportProblem[] };

const mostCharacters = 128_000;
const deepest = 12;
const mostNodes = 40_000;

const refused = (message: Localised, fix: Localised): ReadYaml => ({
	ok: false,
	problems: [{ field: "", message, fix }],
});

/** Flow brackets that open line after line are a bomb long before the reader's stack is full. */
const manyOpeners = /(?:[[{]\s{0,4}){40}|(?:^|\n)(?:- ){40}/u;

function isShallow(value: unknown): value is YamlValue {
	let nodes = 0;
	const visit = (inner: unknown, depth: number): boolean => {
		nodes += 1;
		if (depth > deepest || nodes > mostNodes) return false;
		if (inner === null || typeof inner === "string") return true;
		if (typeof inner !== "object") return false;
		return Object.values(inner).every((child) => visit(child, depth + 1));
	};
	return visit(value, 0);
}

/**
 * Reads YAML (or JSON, which is YAML) from someone else: at most 128,000 characters, twelve levels, 40,000 values, no aliases, one document.
 * Never throws; what is too much or does not parse is refused with the place.
 *
 * Worked value: "a: [1, on]" → { a: ["1", "on"] }.
 */
export function readYaml(text: string): ReadYaml {
	if (text.length > mostCharacters)
		return refused(
			{
				de: "Die Datei hat mehr als 128.000 Zeichen.",
				en: "The file has more than 128,000 characters.",
			},
			{
				de: "In mehrere Regeln teilen.",
				en: "Split it into several rules.",
			},
		);
	const tooDeep = refused(
		{
			de: "Die Datei ist zu tief verschachtelt oder zu umfangreich.",
			en: "The file is nested too deeply or holds too much.",
		},
		{
			de: "Höchstens zwölf Ebenen verwenden.",
			en: "Use twelve levels at most.",
		},
	);
	if (manyOpeners.test(text)) return tooDeep;
	try {
		const document = parseDocument(text, {
			schema: "failsafe",
			uniqueKeys: false,
			stringKeys: true,
			logLevel: "error",
		});
		const [error] = document.errors;
		if (error !== undefined) return unreadable(error.message);
		const value: unknown = document.toJS({ maxAliasCount: 0 });
		return isShallow(value) ? { ok: true, value } : tooDeep;
	} catch (error) {
		if (error instanceof RangeError) return tooDeep;
		if (error instanceof ReferenceError)
			return refused(
				{
					de: "Die Datei verwendet Verweise (&, *); die können sich vervielfachen.",
					en: "The file uses aliases (&, *); they can multiply.",
				},
				{
					de: "Die Werte ausschreiben.",
					en: "Write the values out.",
				},
			);
		return unreadable(error instanceof Error ? error.message : String(error));
	}
}

function unreadable(detail: string): ReadYaml {
	const first = detail.split("\n")[0] ?? "";
	return refused(
		{ de: `Kein lesbares YAML: ${first}`, en: `Not readable YAML: ${first}` },
		{
			de: "Einrückung und Anführungszeichen prüfen.",
			en: "Check indentation and quotes.",
		},
	);
}
