import { command } from "../command.ts";
import { failure } from "../failure.ts";
import type { PlacedFinding } from "../format-sarif.ts";
import { misuse } from "../misuse.ts";
import { notOneOf } from "../not-one-of.ts";
import { readTextLanguage } from "../read-text-language.ts";

const formats = ["text", "json", "sarif"];
/** Whose law is looked at; what no law says always is. */
const jurisdictions: Readonly<Record<string, readonly string[]>> = {
	de: ["any", "EU", "DE"],
	eu: ["any", "EU"],
};

export const check = command({
	name: "check",
	summary: {
		de: "Texte gegen Regeln prüfen: Anzeigenrichtlinien, Werberecht, eigene Regeln",
		en: "check texts against rules: ad policy, advertising law, your own rules",
	},
	usage: [
		"[TEXT…|FILE|-] [--rules FILE|DIR] [--channel NAME] [--jurisdiction de|eu] [--format text|json|sarif]",
	],
	about: {
		de: "Ein Text je Zeile, Antworten in derselben Reihenfolge. Rückgabe 0: kein Fehler (höchstens Warnungen); 1: mindestens ein Fehler; 2: falsch aufgerufen. Keine Rechtsberatung.",
		en: "One text a line, answers in the same order. Exit code 0: no error (warnings at most); 1: at least one error; 2: called wrongly. Not legal advice.",
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
		channel: {
			type: "string",
			short: "c",
			value: "NAME",
			summary: {
				de: "wo der Text steht, z. B. google-ads-headline; sonst plain",
				en: "where the text stands, e.g. google-ads-headline; else plain",
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
		const channel = values.channel ?? "plain";
		if (!isKeyOf(copyChannels, channel))
			return notOneOf("--channel", channel, Object.keys(copyChannels));
		const format = values.format ?? "text";
		if (!formats.includes(format)) return notOneOf("--format", format, formats);
		const wanted = values.jurisdiction?.toLowerCase();
		if (wanted !== undefined && !isKeyOf(jurisdictions, wanted))
			return notOneOf("--jurisdiction", wanted, Object.keys(jurisdictions));
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
		const { allRules } = await import(
			"@lotse/shared/language/rules/all-rules.ts"
		);
		const { inclusiveLanguage } = await import(
			"@lotse/shared/language/rules/packs/inclusive-language.ts"
		);
		const { readRules } = await import("../read-rules.ts");
		const further =
			values.rules === undefined
				? { ok: true as const, rules: [] }
				: await readRules(values.rules, context);
		if (!further.ok) return further;
		const laws = wanted === undefined ? undefined : jurisdictions[wanted];
		const rules = [
			...allRules,
			...(values.inclusive ? inclusiveLanguage : []),
			...further.rules,
		].filter(
			({ jurisdiction }) => laws === undefined || laws.includes(jurisdiction),
		);
		const { readCheckInputs } = await import("../read-check-inputs.ts");
		const read = await readCheckInputs(context, values.document);
		if (!read.ok) return read;
		const { checkRules } = await import(
			"@lotse/shared/language/rules/check-rules.ts"
		);
		const { detectLanguage } = await import(
			"@lotse/shared/language/tokens/detect-language.ts"
		);
		const { locate } = await import("../locate.ts");
		const all: PlacedFinding[] = [];
		for (const { name, line, text } of read.inputs) {
			if (text.length > mostCharacters) return tooLong(name, line);
			const code = lang.options.language ?? detectLanguage(text).code;
			const place = locate(text, line);
			const findings = checkRules(text, rules, {
				channel,
				language: code,
				today,
			}).map((finding) => ({
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
					...(values.document ? {} : { text }),
					language: code,
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
		return errors.length === 0 ? { ok: true } : failure([]);
	},
});

/** The same bound as `analyseCopy`. */
const mostCharacters = 200_000;

function tooLong(file: string, line: number) {
	return {
		ok: false as const,
		exitCode: 2 as const,
		problems: [
			{
				code: "too-long",
				file,
				row: line,
				message: {
					de: "Der Text hat mehr als 200.000 Zeichen.",
					en: "The text has more than 200,000 characters.",
				},
				fix: { de: "Teilen Sie ihn auf.", en: "Split it." },
			},
		],
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

function isKeyOf<T extends object>(
	object: T,
	key: string,
): key is keyof T & string {
	return Object.hasOwn(object, key);
}
