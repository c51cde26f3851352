import type { GuideProblem } from "@lotse/shared/contract/style-guide.ts";
import {
	type CopyChannel,
	copyChannels,
} from "@lotse/shared/language/copy-channel.ts";
import type {
	EvidenceKind,
	GuideClaim,
	GuideEmbargo,
	GuideNotice,
	GuideTerm,
	StyleGuide,
} from "@lotse/shared/language/style-guide/style-guide.ts";
import { styleGuideBounds as bounds } from "@lotse/shared/language/style-guide/style-guide-bounds.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { styleGuideMessages } from "../../messages/style-guide.ts";
import type { EntryField } from "./entry-field.ts";
import { EntrySection } from "./entry-section.tsx";

type Words = (typeof styleGuideMessages)["de"];
const levels = ["error", "warning", "suggestion"] as const;
const optionsOf = <T extends string>(
	names: Readonly<Record<T, string>>,
): [T, string][] => Object.entries(names) as [T, string][];
const pick = <const T extends string>(
	values: readonly T[],
	value: string,
	otherwise: NoInfer<T>,
): T => values.find((one) => one === value) ?? otherwise;
const languageOf = (value: string) =>
	value === "de" || value === "en" ? value : null;

function languageField<T extends { readonly language: "de" | "en" | null }>(
	text: Words,
): EntryField<T> {
	return {
		kind: "choice",
		name: "language",
		label: text.entryLanguage,
		options: [["", text.anyLanguage], ...optionsOf(text.languageNames)],
		get: ({ language }) => language ?? "",
		set: (entry, value) => ({ ...entry, language: languageOf(value) }),
	};
}

function levelField<T extends { readonly level: GuideTerm["level"] }>(
	text: Words,
): EntryField<T> {
	return {
		kind: "choice",
		name: "level",
		label: text.level,
		options: levels.map((level) => [level, text.levels[level]]),
		get: ({ level }) => level,
		set: (entry, value) => ({
			...entry,
			level: pick(levels, value, "warning"),
		}),
	};
}

/** "fr: gourde" a line, as the form has it; a code that is none is named by the guide's own check. */
function translationsOf(lines: readonly string[]): GuideTerm["translations"] {
	const pairs = lines.map((line): [string, string] => {
		const at = line.indexOf(":");
		return at < 0
			? [line.trim(), ""]
			: [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
	});
	return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

const termFields = (text: Words): EntryField<GuideTerm>[] => [
	{
		kind: "text",
		name: "preferred",
		label: text.preferred,
		most: bounds.wordLength,
		get: ({ preferred }) => preferred,
		set: (entry, preferred) => ({ ...entry, preferred }),
	},
	{
		kind: "list",
		name: "forbidden",
		label: text.forbidden,
		hint: text.onePerLine,
		get: ({ forbidden }) => forbidden,
		set: (entry, forbidden) => ({ ...entry, forbidden }),
	},
	{
		kind: "long-text",
		name: "definition",
		label: text.definition,
		most: bounds.textLength,
		get: ({ definition }) => definition,
		set: (entry, definition) => ({ ...entry, definition }),
	},
	{
		kind: "list",
		name: "exceptions",
		label: text.exceptions,
		hint: text.onePerLine,
		get: ({ exceptions }) => exceptions,
		set: (entry, exceptions) => ({ ...entry, exceptions }),
	},
	languageField(text),
	{
		kind: "text",
		name: "translation",
		label: text.translation,
		most: bounds.wordLength,
		get: ({ translation = "" }) => translation,
		set: (entry, translation) => ({
			...entry,
			translation: translation === "" ? undefined : translation,
		}),
	},
	{
		kind: "list",
		name: "translations",
		label: text.translations,
		hint: text.translationsHint,
		get: ({ translations = {} }) =>
			Object.entries(translations).map(([code, word]) => `${code}: ${word}`),
		set: (entry, lines) => ({ ...entry, translations: translationsOf(lines) }),
	},
	levelField(text),
	{
		kind: "flag",
		name: "caseSensitive",
		label: text.caseSensitive,
		get: ({ caseSensitive }) => caseSensitive,
		set: (entry, caseSensitive) => ({ ...entry, caseSensitive }),
	},
];

const claimFields = (text: Words): EntryField<GuideClaim>[] => [
	{
		kind: "long-text",
		name: "wording",
		label: text.wording,
		most: bounds.phraseLength,
		get: ({ wording }) => wording,
		set: (entry, wording) => ({ ...entry, wording }),
	},
	{
		kind: "text",
		name: "source.title",
		label: text.sourceTitle,
		most: bounds.phraseLength,
		get: ({ source }) => source.title,
		set: (entry, title) => ({ ...entry, source: { ...entry.source, title } }),
	},
	{
		kind: "text",
		name: "source.url",
		label: text.sourceUrl,
		most: 500,
		get: ({ source }) => source.url ?? "",
		set: (entry, url) => ({
			...entry,
			source: { ...entry.source, url: url === "" ? null : url },
		}),
	},
	{
		kind: "choice",
		name: "evidence",
		label: text.evidence,
		options: optionsOf(text.evidenceKinds),
		get: ({ evidence }) => evidence,
		set: (entry, value) => ({
			...entry,
			evidence: pick(
				Object.keys(text.evidenceKinds) as EvidenceKind[],
				value,
				"other",
			),
		}),
	},
	{
		kind: "day",
		name: "validFrom",
		label: text.validFrom,
		most: 10,
		get: ({ validFrom }) => validFrom ?? "",
		set: (entry, day) => ({ ...entry, validFrom: day === "" ? null : day }),
	},
	{
		kind: "day",
		name: "validTo",
		label: text.validTo,
		most: 10,
		get: ({ validTo }) => validTo ?? "",
		set: (entry, day) => ({ ...entry, validTo: day === "" ? null : day }),
	},
	{
		kind: "list",
		name: "markets",
		label: text.markets,
		hint: text.marketsHint,
		get: ({ markets }) => markets,
		set: (entry, markets) => ({ ...entry, markets }),
	},
	languageField(text),
	{
		kind: "list",
		name: "clears",
		label: text.clears,
		hint: text.clearsHint,
		get: ({ clears }) => clears,
		set: (entry, clears) => ({ ...entry, clears }),
	},
];

const embargoFields = (text: Words): EntryField<GuideEmbargo>[] => [
	{
		kind: "list",
		name: "phrases",
		label: text.phrases,
		hint: text.onePerLine,
		get: ({ phrases }) => phrases,
		set: (entry, phrases) => ({ ...entry, phrases }),
	},
	{
		kind: "text",
		name: "reason",
		label: text.reason,
		most: bounds.phraseLength,
		get: ({ reason }) => reason,
		set: (entry, reason) => ({ ...entry, reason }),
	},
	{
		kind: "day",
		name: "blockedFrom",
		label: text.blockedFrom,
		most: 10,
		get: ({ blockedFrom }) => blockedFrom ?? "",
		set: (entry, day) => ({ ...entry, blockedFrom: day === "" ? null : day }),
	},
	{
		kind: "day",
		name: "allowedFrom",
		label: text.allowedFrom,
		most: 10,
		get: ({ allowedFrom }) => allowedFrom ?? "",
		set: (entry, day) => ({ ...entry, allowedFrom: day === "" ? null : day }),
	},
	{
		kind: "flag",
		name: "insideWords",
		label: text.insideWords,
		get: ({ insideWords }) => insideWords,
		set: (entry, insideWords) => ({ ...entry, insideWords }),
	},
];

const noticeFields = (
	text: Words,
	language: "de" | "en",
): EntryField<GuideNotice>[] => [
	{
		kind: "long-text",
		name: "text",
		label: text.noticeText,
		most: bounds.textLength,
		get: (entry) => entry.text,
		set: (entry, value) => ({ ...entry, text: value }),
	},
	{
		kind: "list",
		name: "words",
		label: text.words,
		hint: text.wordsHint,
		get: ({ words }) => words,
		set: (entry, words) => ({ ...entry, words }),
	},
	{
		kind: "list",
		name: "categories",
		label: text.categories,
		hint: text.onePerLine,
		get: ({ categories }) => categories,
		set: (entry, categories) => ({ ...entry, categories }),
	},
	{
		kind: "choice",
		name: "position",
		label: text.position,
		options: optionsOf(text.positions),
		get: ({ position }) => position,
		set: (entry, value) => ({
			...entry,
			position: pick(["anywhere", "end"], value, "anywhere"),
		}),
	},
	levelField(text),
	languageField(text),
	{
		kind: "text",
		name: "reason",
		label: text.reason,
		most: bounds.phraseLength,
		get: ({ reason }) => reason,
		set: (entry, reason) => ({ ...entry, reason }),
	},
	...(Object.keys(copyChannels) as CopyChannel[]).map(
		(channel): EntryField<GuideNotice> => ({
			kind: "flag",
			name: `channels ${channel}`,
			label: `${text.channels}: ${copyChannels[channel].name[language]}`,
			get: ({ channels }) => channels.includes(channel),
			set: (entry, isIn) => ({
				...entry,
				channels: isIn
					? [...entry.channels, channel]
					: entry.channels.filter((one) => one !== channel),
			}),
		}),
	),
];

/** The lists of the guide: glossary, claims, embargo, notices. */
export function GuideSections({
	guide,
	problems,
	onChange,
}: {
	guide: StyleGuide;
	problems: readonly GuideProblem[];
	onChange: (guide: StyleGuide) => void;
}) {
	const text = useMessages(styleGuideMessages);
	const language = use(LanguageContext);
	const open = { language: null, level: "warning" } as const;
	return (
		<>
			<EntrySection<GuideTerm>
				name="terms"
				title={text.terms}
				lead={text.termsLead}
				entries={guide.terms}
				fields={termFields(text)}
				blank={(id) => ({
					...open,
					id,
					preferred: "",
					definition: "",
					forbidden: [],
					caseSensitive: false,
					exceptions: [],
				})}
				nameOf={({ preferred }) => preferred}
				hintOf={({ forbidden }) =>
					forbidden.length === 0 ? "" : `≠ ${forbidden.join(", ")}`
				}
				problems={problems}
				onChange={(terms) => onChange({ ...guide, terms })}
			/>
			<EntrySection<GuideClaim>
				name="claims"
				title={text.claims}
				lead={text.claimsLead}
				entries={guide.claims}
				fields={claimFields(text)}
				blank={(id) => ({
					id,
					wording: "",
					language: null,
					source: { title: "", url: null },
					evidence: "study",
					validFrom: null,
					validTo: null,
					markets: [],
					clears: [],
				})}
				nameOf={({ wording }) => wording}
				hintOf={({ source, validTo }) =>
					[source.title, validTo === null ? "" : `→ ${validTo}`].join(" ")
				}
				problems={problems}
				onChange={(claims) => onChange({ ...guide, claims })}
			/>
			<EntrySection<GuideEmbargo>
				name="embargo"
				title={text.embargo}
				lead={text.embargoLead}
				entries={guide.embargo}
				fields={embargoFields(text)}
				blank={(id) => ({
					id,
					phrases: [],
					blockedFrom: null,
					allowedFrom: null,
					reason: "",
					insideWords: false,
				})}
				nameOf={({ phrases }) => phrases.join(", ")}
				hintOf={({ allowedFrom }) =>
					allowedFrom === null ? "" : `→ ${allowedFrom}`
				}
				problems={problems}
				onChange={(embargo) => onChange({ ...guide, embargo })}
			/>
			<EntrySection<GuideNotice>
				name="notices"
				title={text.notices}
				lead={text.noticesLead}
				entries={guide.notices}
				fields={noticeFields(text, language)}
				blank={(id) => ({
					...open,
					id,
					text: "",
					words: [],
					categories: [],
					channels: [],
					position: "anywhere",
					reason: "",
				})}
				nameOf={(notice) => notice.text}
				hintOf={({ words }) => words.join(", ")}
				problems={problems}
				onChange={(notices) => onChange({ ...guide, notices })}
			/>
		</>
	);
}
