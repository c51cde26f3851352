import type { Localised } from "../localised.ts";
import type { ImportProblem } from "../rules/imports/import-problem.ts";
import { importRuleValue } from "../rules/imports/import-rule-value.ts";
import { readYaml } from "../rules/imports/read-yaml.ts";
import { checkStyleGuide } from "./check-style-guide.ts";
import { emptyStyleGuide } from "./empty-style-guide.ts";
import { mergeIntoGuide } from "./merge-into-guide.ts";
import { readGlossary } from "./read-glossary.ts";
import type { StyleGuide } from "./style-guide.ts";
import { styleGuideBounds as bounds } from "./style-guide-bounds.ts";

export type GuideFile = { readonly name: string; readonly text: string };

export type GuideImport = {
	/** The guide with what was taken in; null where nothing was, or where it does not fit together. */
	readonly guide: StyleGuide | null;
	readonly problems: readonly (ImportProblem & { readonly file: string })[];
	readonly warnings: readonly {
		readonly file: string;
		readonly message: Localised;
	}[];
};

/** What a file adds: a guide in parts, as loose as it came. */
type Part = { readonly [section: string]: unknown };
type FileReading =
	| {
			readonly ok: true;
			readonly part: Part;
			readonly warnings: readonly Localised[];
	  }
	| { readonly ok: false; readonly problems: readonly ImportProblem[] };

const isRecord = (value: unknown): value is Part =>
	typeof value === "object" && value !== null && !Array.isArray(value);
const sections = new Set(Object.keys(emptyStyleGuide));

/** `Google/We.yml` → `Google.We`: the same on every machine. */
function ruleIdOf(name: string): string {
	const id = name
		.replace(/\.[a-z]{1,5}$/iu, "")
		.replaceAll(/[\\/]+/gu, ".")
		.replaceAll(/[^\w.-]+/gu, "-")
		.replaceAll(/^[.-]+|[.-]+$/gu, "")
		.slice(0, 80);
	return id === "" ? "imported.rule" : id;
}

function readData(
	text: string,
):
	| { readonly ok: true; readonly value: unknown }
	| { readonly ok: false; readonly problems: readonly ImportProblem[] } {
	try {
		return { ok: true, value: JSON.parse(text) };
	} catch {
		return readYaml(text);
	}
}

function rulesPart(values: readonly unknown[], name: string): FileReading {
	const problems: ImportProblem[] = [];
	const warnings: Localised[] = [];
	const rules = values.map((value, index) => {
		const fallback =
			values.length === 1 ? ruleIdOf(name) : `${ruleIdOf(name)}.${index + 1}`;
		const id =
			isRecord(value) && typeof value.id === "string" ? value.id : fallback;
		const text = JSON.stringify(value);
		const yaml =
			text.length <= bounds.ruleLength
				? readYaml(text)
				: ({ ok: true, value: null } as const);
		const imported = yaml.ok
			? importRuleValue(yaml.value, { id, source: name })
			: yaml;
		if (imported.ok) warnings.push(...imported.warnings);
		else
			problems.push(
				...imported.problems.map((one) => ({
					...one,
					field: `rules.${index}${one.field === "" ? "" : `.${one.field}`}`,
				})),
			);
		return isRecord(value) ? { ...value, id } : value;
	});
	return problems.length > 0
		? { ok: false, problems }
		: { ok: true, part: { rules }, warnings };
}

function readFile({ name, text }: GuideFile): FileReading {
	if (/\.(?:csv|tsv|txt)$/iu.test(name)) {
		const glossary = readGlossary(text);
		return glossary.ok
			? {
					ok: true,
					part: { terms: glossary.terms },
					warnings: glossary.warnings,
				}
			: glossary;
	}
	const data = readData(text);
	if (!data.ok) return data;
	const { value } = data;
	if (Array.isArray(value)) return rulesPart(value, name);
	if (isRecord(value)) {
		if (value.extends !== undefined) return rulesPart([value], name);
		const names = Object.keys(value);
		if (names.length === 1 && Array.isArray(value.rules))
			return rulesPart(value.rules, name);
		if (names.some((one) => sections.has(one)))
			return { ok: true, part: value, warnings: [] };
	}
	return {
		ok: false,
		problems: [
			{
				field: "",
				message: {
					de: "Die Datei ist weder ein Glossar noch eine Regel noch ein Leitfaden.",
					en: "The file is no glossary, no rule and no style guide.",
				},
				fix: {
					de: "Eine CSV mit Begriffen, eine Vale-Regel mit „extends:“ oder einen Leitfaden mit „terms:“ wählen.",
					en: "Choose a CSV of terms, a Vale rule with “extends:” or a guide with “terms:”.",
				},
			},
		],
	};
}

const named = (problems: readonly ImportProblem[], file: string) =>
	problems.map((one) => ({ ...one, file }));

/**
 * What a guide would be with files taken in: a glossary (CSV), rules as Vale or Lotse writes them, a whole guide or parts of one (YAML, JSON).
 * A file that is refused is left out with its reasons; entries with a known id, and terms with a known word, are brought together. Nothing is
 * saved here. Never throws.
 *
 * Worked value: "terms.csv" with "Begriff;Verboten\nE-Mail;Email" → the guide with one term more.
 */
export function importGuideFiles(
	current: StyleGuide,
	files: readonly GuideFile[],
): GuideImport {
	const problems: (ImportProblem & { file: string })[] = [];
	const warnings: { file: string; message: Localised }[] = [];
	let merged: Part = current;
	for (const file of files) {
		const reading = readFile(file);
		if (!reading.ok) {
			problems.push(...named(reading.problems, file.name));
			continue;
		}
		const next = mergeIntoGuide(merged, reading.part);
		// The rules there are were checked before: only the file's own are looked at again.
		const checked = checkStyleGuide({
			...next,
			name: next.name || "–",
			rules: reading.part.rules,
		});
		if (!checked.ok) {
			problems.push(...named(checked.problems, file.name));
			continue;
		}
		warnings.push(
			...reading.warnings.map((message) => ({ file: file.name, message })),
		);
		merged = { ...checked.guide, name: next.name, rules: next.rules };
	}
	const final = checkStyleGuide({ ...merged, name: merged.name || "–" });
	if (!final.ok) problems.push(...named(final.problems, ""));
	return {
		guide:
			merged === current || !final.ok
				? null
				: {
						...final.guide,
						version: current.version,
						name: String(merged.name),
					},
		problems: problems.slice(0, 300),
		warnings: warnings.slice(0, 300),
	};
}
