import type { Localised } from "../localised.ts";
import { importVale } from "./import-vale.ts";
import type { ImportProblem } from "./imports/import-problem.ts";
import { readYaml, type YamlValue } from "./imports/read-yaml.ts";
import type { Rule } from "./rule.ts";

export type ImportedRules =
	| {
			readonly ok: true;
			readonly rules: readonly Rule[];
			readonly warnings: readonly Localised[];
	  }
	| { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** Most rules of one file. */
const mostRules = 500;

const isList = (value: YamlValue): value is readonly YamlValue[] =>
	Array.isArray(value);

/** The rules a file lists, or nothing when the file is one rule. */
function listOf(value: YamlValue): readonly YamlValue[] | undefined {
	if (value === null || typeof value === "string") return undefined;
	if (isList(value)) return value;
	const { rules } = value;
	return rules !== undefined &&
		rules !== null &&
		typeof rules !== "string" &&
		isList(rules)
		? rules
		: undefined;
}

function idOf(value: YamlValue, fallback: string): string {
	if (value === null || typeof value === "string" || isList(value))
		return fallback;
	return typeof value.id === "string" && /^[\w.-]{1,100}$/u.test(value.id)
		? value.id
		: fallback;
}

/**
 * Takes in a file of rules, YAML or JSON: one rule as Vale writes it, or `rules:` with a list of them; see `importVale` for what a rule may
 * say. All of a file or nothing: one rule that is refused refuses the file, its fields named `rules.3.tokens`.
 *
 * Worked value: "rules:\n - {id: our.cheap, extends: existence, message: No, tokens: [billig]}" → one rule, id "our.cheap".
 */
export function importRules(
	text: string,
	{ id, source }: { readonly id: string; readonly source: string },
): ImportedRules {
	const yaml = readYaml(text);
	if (!yaml.ok) return yaml;
	const list = listOf(yaml.value);
	if (list === undefined) {
		const one = importVale(text, { id: idOf(yaml.value, id), source });
		return one.ok
			? { ok: true, rules: [one.rule], warnings: one.warnings }
			: one;
	}
	if (list.length === 0 || list.length > mostRules)
		return {
			ok: false,
			problems: [
				{
					field: "rules",
					message: {
						de: `Die Datei führt ${list.length} Regeln auf.`,
						en: `The file lists ${list.length} rules.`,
					},
					fix: {
						de: `Zwischen 1 und ${mostRules} angeben.`,
						en: `Give between 1 and ${mostRules}.`,
					},
				},
			],
		};
	const read = list.map((value, index) =>
		importVale(JSON.stringify(value), {
			id: idOf(value, `${id}.${index + 1}`),
			source,
		}),
	);
	const problems = read.flatMap((one, index) =>
		one.ok
			? []
			: one.problems.map((problem) => ({
					...problem,
					field: `rules.${index + 1}${problem.field === "" ? "" : `.${problem.field}`}`,
				})),
	);
	if (problems.length > 0) return { ok: false, problems };
	return {
		ok: true,
		rules: read.flatMap((one) => (one.ok ? [one.rule] : [])),
		warnings: read.flatMap((one) => (one.ok ? one.warnings : [])),
	};
}
