import type { Localised } from "../localised.ts";
import type { GuideChange, GuideSection } from "./diff-style-guides.ts";

const sections: Readonly<Record<GuideSection, Localised>> = {
	name: { de: "Name", en: "Name" },
	languages: { de: "Sprachen", en: "Languages" },
	voice: { de: "Stimme", en: "Voice" },
	terms: { de: "Begriff", en: "Term" },
	claims: { de: "Aussage", en: "Claim" },
	embargo: { de: "Sperre", en: "Embargo" },
	notices: { de: "Pflichthinweis", en: "Notice" },
	rules: { de: "Regel", en: "Rule" },
	packs: { de: "Regelpakete", en: "Rule packs" },
	policy: { de: "Veröffentlichen", en: "Publishing" },
};
const kinds = {
	added: { de: "neu", en: "added" },
	removed: { de: "gestrichen", en: "removed" },
	changed: { de: "geändert", en: "changed" },
} as const;
/** Fields as people call them; others go by their own name. */
const fieldNames: Readonly<Record<string, Localised>> = {
	name: { de: "Name", en: "name" },
	languages: { de: "Sprachen", en: "languages" },
	preferred: { de: "Begriff", en: "term" },
	forbidden: { de: "nicht", en: "not" },
	definition: { de: "Definition", en: "definition" },
	caseSensitive: { de: "Groß/klein beachten", en: "heed capitals" },
	translation: { de: "Übersetzung", en: "translation" },
	translations: { de: "in weiteren Sprachen", en: "in further languages" },
	exceptions: { de: "Ausnahmen", en: "exceptions" },
	language: { de: "Sprache", en: "language" },
	level: { de: "Stufe", en: "level" },
	wording: { de: "Wortlaut", en: "wording" },
	source: { de: "Quelle", en: "source" },
	evidence: { de: "Art des Nachweises", en: "kind of evidence" },
	validFrom: { de: "gültig ab", en: "valid from" },
	validTo: { de: "gültig bis", en: "valid to" },
	markets: { de: "Märkte", en: "markets" },
	clears: { de: "entkräftet", en: "clears" },
	phrases: { de: "Ausdrücke", en: "phrases" },
	blockedFrom: { de: "gesperrt ab", en: "blocked from" },
	allowedFrom: { de: "frei ab", en: "free from" },
	reason: { de: "Grund", en: "reason" },
	insideWords: { de: "auch in Wörtern", en: "inside words" },
	text: { de: "Text", en: "text" },
	words: { de: "Auslöser", en: "triggers" },
	categories: { de: "Produktarten", en: "kinds of product" },
	channels: { de: "Kanäle", en: "channels" },
	position: { de: "Ort", en: "place" },
	do: { de: "so", en: "do" },
	dont: { de: "nicht so", en: "don’t" },
	tone: { de: "Ton", en: "tone" },
	address: { de: "Anrede", en: "address" },
	avoid: { de: "meiden", en: "avoid" },
	off: { de: "aus", en: "off" },
	optIn: { de: "zusätzlich an", en: "on as well" },
	prePublish: { de: "vor dem Veröffentlichen", en: "before publishing" },
};

/** One change in a sentence for people, in both languages. Worked value: a variant more → de "Begriff „E-Mail“ geändert: nicht „Email“ → „Email, Mail“". */
export function describeGuideChange(change: GuideChange): Localised {
	const { section, kind, title, id, fields } = change;
	const say = (language: "de" | "en"): string => {
		const [open, close] = language === "de" ? ["„", "“"] : ["“", "”"];
		const quoted = (text: string) => `${open}${text}${close}`;
		const isField = title === id && fields.length === 1;
		const what = isField
			? sections[section][language]
			: `${sections[section][language]} ${quoted(title)}`;
		const differs = fields.map(({ field, before, after }) => {
			const name = fieldNames[field]?.[language] ?? field;
			return `${name} ${quoted(before)} → ${quoted(after)}`;
		});
		const tail = differs.length === 0 ? "" : `: ${differs.join("; ")}`;
		return `${what} ${kinds[kind][language]}${tail}`;
	};
	return { de: say("de"), en: say("en") };
}
