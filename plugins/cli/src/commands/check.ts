import type { Rule } from "@lotse/shared/language/rules/rule.ts";
import type { CommandProblem, Context, Outcome } from "../command.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import type { PlacedFinding } from "../format-sarif.ts";
import { misuse } from "../misuse.ts";
import { notOneOf } from "../not-one-of.ts";
import { readTextLanguage } from "../read-text-language.ts";

const formats = ["text", "json", "sarif"] as const;

export const check = command({
	name: "check",
	summary: {
		de: "Texte gegen Regeln prüfen: Anzeigenrichtlinien, Werberecht, eigene Regeln",
		en: "check texts against rules: ad policy, advertising law, your own rules",
	},
	usage: [
		"[TEXT…|FILE|-] [--rules FILE|DIR] [--style-guide FILE] [--channel NAME] [--jurisdiction de|eu] [--format text|json|sarif]",
	],
	about: {
		de: "Ein Text je Zeile, Antworten in derselben Reihenfolge; HTML- und Markdown-Dateien (.html, .md) werden als Seite gelesen. Rückgabe 0: kein Fehler (höchstens Warnungen); 1: mindestens ein Fehler; 2: falsch aufgerufen. Keine Rechtsberatung.",
		en: "One text a line, answers in the same order; HTML and Markdown files (.html, .md) are read as a page. Exit code 0: no error (warnings at most); 1: at least one error; 2: called wrongly. Not legal advice.",
	},
	options: {
		rules: {
			type: "string",
			short: "r",
			value: "FILE|DIR",
			summary: {
				de: "weitere Regeln, wie Vale oder Lotse sie schreibt (YAML, JSON)",
				en: "further rules, as Vale or Lotse writes them (YAML, JSON)",
			},
		},
		"style-guide": {
			type: "string",
			short: "g",
			value: "FILE",
			summary: {
				de: "der eigene Leitfaden (YAML, JSON) oder ein Glossar (CSV)",
				en: "your own style guide (YAML, JSON) or a glossary (CSV)",
			},
		},
		channel: {
			type: "string",
			short: "c",
			value: "NAME",
			summary: {
				de: "wo der Text steht, z. B. google-ads (Titel oder Beschreibung, je nach Länge); sonst plain",
				en: "where the text stands, e.g. google-ads (headline or description, by its length); else plain",
			},
		},
		jurisdiction: {
			type: "string",
			short: "j",
			value: "de|eu",
			summary: {
				de: "nur deutsches und EU-Recht, oder nur EU-Recht; sonst alles",
				en: "German and EU law only, or EU law only; else all",
			},
		},
		format: {
			type: "string",
			short: "f",
			value: "text|json|sarif",
			summary: {
				de: "Zeilen für Menschen, ein JSON-Objekt je Text, oder SARIF 2.1.0",
				en: "lines for people, one JSON object a text, or SARIF 2.1.0",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Objekt je Text, wie --format json",
				en: "one JSON object a text, as --format json",
			},
		},
		lang: {
			type: "string",
			value: "de|en",
			summary: {
				de: "Sprache der Texte; sonst wird sie erkannt",
				en: "language of the texts; else it is detected",
			},
		},
		today: {
			type: "string",
			value: "YYYY-MM-DD",
			summary: {
				de: "Tag, dessen Recht gilt; sonst heute",
				en: "the day whose law applies; else today",
			},
		},
		document: {
			type: "boolean",
			summary: {
				de: "eine Datei ist ein Text, nicht einer je Zeile",
				en: "a file is one text, not one a line",
			},
		},
		inclusive: {
			type: "boolean",
			summary: {
				de: "auch auf inklusive Sprache prüfen",
				en: "check for inclusive language too",
			},
		},
	},
	async run(context) {
		const { values, language } = context;
		const { copyChannels } = await import(
			"@lotse/shared/language/copy-channel.ts"
		);
		const { jurisdictionsAsked } = await import(
			"@lotse/shared/language/rules/select-rules.ts"
		);
		const channels = ["google-ads", ...keysOf(copyChannels)] as const;
		const channel = among(channels, values.channel ?? "plain");
		if (channel === undefined)
			return notOneOf("--channel", values.channel ?? "", channels);
		const format = among(formats, formatOf(values));
		if (format === undefined)
			return notOneOf("--format", formatOf(values), formats);
		if (values.json && format !== "json") return twoFormats;
		const wanted = values.jurisdiction?.toLowerCase();
		const jurisdiction = among(jurisdictionsAsked, wanted);
		if (wanted !== undefined && jurisdiction === undefined)
			return notOneOf("--jurisdiction", wanted, jurisdictionsAsked);
		const today =
			values.today ?? new Date(context.now()).toISOString().slice(0, 10);
		if (!isDay(today))
			return misuse(
				{ de: `„${today}“ ist kein Tag.`, en: `“${today}” is no day.` },
				{
					de: "JJJJ-MM-TT schreiben, etwa 2026-09-27.",
					en: "Write YYYY-MM-DD, such as 2026-09-27.",
				},
			);
		const lang = readTextLanguage(values.lang);
		if (!lang.ok) return lang;
		const { readRules } = await import("../read-rules.ts");
		const further =
			values.rules === undefined
				? { ok: true as const, rules: [] }
				: await readRules(values.rules, context);
		if (!further.ok) return further;
		const chosen = await chooseRules(
			{ jurisdiction, today, inclusive: values.inclusive },
			values["style-guide"],
			context,
		);
		if (!chosen.ok) return chosen;
		const rules = [...chosen.rules, ...further.rules].filter(
			(rule) => jurisdiction !== "eu" || rule.jurisdiction !== "DE",
		);
		const { readCheckInputs } = await import("../read-check-inputs.ts");
		const read = await readCheckInputs(context, values.document);
		if (!read.ok) return read;
		const { checkText } = await import("@lotse/shared/language/check-text.ts");
		const { checkDocument } = await import(
			"@lotse/shared/language/document/check-document.ts"
		);
		const { documentReaders } = await import(
			"@lotse/shared/language/document/document-readers.ts"
		);
		const { locate } = await import("../locate.ts");
		const all: PlacedFinding[] = [];
		const unread: CommandProblem[] = [];
		const options = { rules, channel, today, ...lang.options };
		for (const { name, line, text, format: page } of read.inputs) {
			const check =
				page === null
					? checkText(text, options)
					: checkDocument(text, documentReaders[page], options);
			if (!check.ok) {
				unread.push(tooLong(name, line));
				if (format === "json")
					await context.printJson({ file: name, line, ...check });
				continue;
			}
			const place = locate(text, line);
			const findings = check.findings.map((finding) => ({
				name,
				from: place(finding.start),
				to: place(finding.end),
				finding,
			}));
			for (const found of findings) all.push(found);
			if (format === "json")
				await context.printJson({
					file: name,
					line,
					...(values.document || page !== null ? {} : { text }),
					ok: true,
					language: check.language,
					channel: check.channel,
					errors: check.errors,
					findings: findings.map(({ from, to, finding }) => ({
						...from,
						endLine: to.line,
						endColumn: to.column,
						...finding,
					})),
				});
			if (format === "text")
				for (const found of findings)
					await context.print(lineOf(found, language));
		}
		if (format === "sarif") {
			const { formatSarif } = await import("../format-sarif.ts");
			const { rulesVersion } = await import(
				"@lotse/shared/language/language-version.ts"
			);
			await context.printJson(formatSarif(all, rulesVersion, language));
		}
		const errors = all.filter(({ finding }) => finding.level === "error");
		if (format === "text")
			context.note({
				de: `${read.inputs.length} ${read.inputs.length === 1 ? "Text" : "Texte"}, ${all.length} ${all.length === 1 ? "Hinweis" : "Hinweise"}, davon Fehler: ${errors.length}. Keine Rechtsberatung.`,
				en: `${read.inputs.length} ${read.inputs.length === 1 ? "text" : "texts"}, ${all.length} ${all.length === 1 ? "finding" : "findings"}, errors among them: ${errors.length}. Not legal advice.`,
			});
		if (unread.length > 0) return { ok: false, exitCode: 2, problems: unread };
		return errors.length === 0 ? { ok: true } : failure([]);
	},
});

/** The shipped rules, or those a style guide stands for. */
async function chooseRules(
	asked: {
		readonly jurisdiction: "de" | "eu" | undefined;
		readonly today: string;
		readonly inclusive: boolean;
	},
	guideFile: string | undefined,
	context: Context,
): Promise<
	| { readonly ok: true; readonly rules: readonly Rule[] }
	| (Outcome & { ok: false })
> {
	if (guideFile === undefined) {
		const { selectRules } = await import(
			"@lotse/shared/language/rules/select-rules.ts"
		);
		return { ok: true, rules: selectRules(asked) };
	}
	const { readStyleGuide } = await import("../read-style-guide.ts");
	const read = await readStyleGuide(guideFile, context);
	if (!read.ok) return read;
	const { compileStyleGuide } = await import(
		"@lotse/shared/language/style-guide/compile-style-guide.ts"
	);
	const { jurisdiction, today, inclusive } = asked;
	const optIn = inclusive ? ["inclusive"] : [];
	const options = { jurisdiction, today, optIn };
	return { ok: true, rules: compileStyleGuide(read.guide, options) };
}

function formatOf(values: {
	readonly json: boolean;
	readonly format: string | undefined;
}): string {
	return values.format ?? (values.json ? "json" : "text");
}

const twoFormats = misuse(
	{
		de: "--json und --format widersprechen sich.",
		en: "--json and --format contradict each other.",
	},
	{ de: "Nennen Sie eines davon.", en: "Give one of them." },
);

/** The other texts are looked at all the same; the exit code 2 says that not all were. */
function tooLong(file: string, row: number): CommandProblem {
	return {
		code: "too-long",
		file,
		row,
		message: {
			de: "Der Text hat mehr als 200.000 Zeichen und wurde nicht geprüft.",
			en: "The text has more than 200,000 characters and was not checked.",
		},
		fix: { de: "Teilen Sie ihn auf.", en: "Split it." },
	};
}

function isDay(day: string): boolean {
	const at = Date.parse(`${day}T00:00:00Z`);
	return (
		/^\d{4}-\d{2}-\d{2}$/.test(day) &&
		Number.isFinite(at) &&
		new Date(at).toISOString().startsWith(day)
	);
}

/** `file:line:column`, as editors and CI logs link it, then what is wrong and what to do. */
function lineOf(
	{ name, from, finding }: PlacedFinding,
	language: "de" | "en",
): string {
	const fixes = finding.suggestions.map((text) => (text === "" ? "∅" : text));
	const { message, action, evidence } = finding;
	const wanted = fixes.join(" · ");
	return [
		`${name}:${from.line}:${from.column}: ${finding.level} ${finding.ruleId}: ${message[language]}`,
		action[language],
		...(evidence === undefined ? [] : [evidence[language]]),
		...(fixes.length === 0 ? [] : [`→ ${wanted}`]),
	].join(" ");
}

function among<const T extends string>(
	possible: readonly T[],
	given: string | undefined,
): T | undefined {
	return possible.find((one) => one === given);
}

function keysOf<T extends object>(object: T): (keyof T & string)[] {
	return Object.keys(object) as (keyof T & string)[];
}
