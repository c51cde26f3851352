import { type CopyChannel, copyChannels } from "../copy-channel.ts";
import { otherLanguages } from "../other-languages.ts";
import type { RuleLevel } from "../rules/rule.ts";
import type { GuideValue } from "./guide-value.ts";
import { slugOf } from "./slug-of.ts";
import type {
	EvidenceKind,
	GuideClaim,
	GuideEmbargo,
	GuideNotice,
	GuideTerm,
	StyleGuide,
} from "./style-guide.ts";
import { styleGuideBounds as bounds } from "./style-guide-bounds.ts";

const levels = [
	"error",
	"warning",
	"suggestion",
] as const satisfies readonly RuleLevel[];
const evidenceKinds = [
	"study",
	"test",
	"certificate",
	"official-approval",
	"price-history",
	"other",
] as const satisfies readonly EvidenceKind[];
const isChannel = (name: string): name is CopyChannel =>
	Object.hasOwn(copyChannels, name);

type Ids = {
	readonly given: ReadonlySet<unknown>;
	readonly taken: Set<string>;
};

/** The id given, or one made from the entry's text that no other entry has. */
function idOf(
	entry: GuideValue,
	text: string,
	{ given: all, taken }: Ids,
): string {
	const at = entry.at("id");
	const given = at.text({ most: 60 });
	if (given !== "") {
		if (!/^[a-z0-9][a-z0-9-]*$/u.test(given))
			at.refuse(
				{
					de: "Eine Kennung besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.",
					en: "An id is made of small letters, digits and hyphens.",
				},
				{
					de: "Die Kennung weglassen; dann entsteht eine.",
					en: "Leave the id out; then one is made.",
				},
			);
		else if (taken.has(given))
			at.refuse(
				{
					de: `Die Kennung „${given}“ kommt zweimal vor.`,
					en: `The id “${given}” occurs twice.`,
				},
				{
					de: "Einen der beiden Einträge umbenennen oder streichen.",
					en: "Rename or drop one of the two entries.",
				},
			);
		taken.add(given);
		return given;
	}
	const slug = slugOf(text, "entry");
	let id = slug;
	for (let count = 2; taken.has(id) || all.has(id); count += 1)
		id = `${slug}-${count}`;
	taken.add(id);
	return id;
}

function termOf(entry: GuideValue, ids: Ids): GuideTerm {
	entry.only([
		"id",
		"preferred",
		"language",
		"translation",
		"translations",
		"definition",
		"forbidden",
		"caseSensitive",
		"exceptions",
		"level",
	]);
	const preferred = entry
		.at("preferred")
		.text({ most: bounds.wordLength, least: 1 });
	const translation = entry.at("translation").text({ most: bounds.wordLength });
	const translations = translationsOf(entry.at("translations"));
	return {
		id: idOf(entry, preferred, ids),
		preferred,
		language: entry.at("language").choice(["de", "en"]),
		...(translation === "" ? {} : { translation }),
		...(Object.keys(translations).length === 0 ? {} : { translations }),
		definition: entry.at("definition").text({ most: bounds.textLength }),
		forbidden: entry.at("forbidden").texts(bounds.variants, bounds.wordLength),
		caseSensitive: entry.at("caseSensitive").flag(),
		exceptions: entry
			.at("exceptions")
			.texts(bounds.variants, bounds.phraseLength),
		level: entry.at("level").oneOf(levels, "warning"),
	};
}

/** By language code; German and English have their own field. */
function translationsOf(value: GuideValue): Record<string, string> {
	value.only(Object.keys(otherLanguages));
	return Object.fromEntries(
		Object.keys(otherLanguages)
			.map(
				(code) =>
					[code, value.at(code).text({ most: bounds.wordLength })] as const,
			)
			.filter(([, word]) => word !== ""),
	);
}

function claimOf(entry: GuideValue, ids: Ids): GuideClaim {
	entry.only([
		"id",
		"wording",
		"language",
		"source",
		"evidence",
		"validFrom",
		"validTo",
		"markets",
		"clears",
	]);
	const wording = entry
		.at("wording")
		.text({ most: bounds.phraseLength, least: 1 });
	const source = entry.at("source");
	source.only(["title", "url"]);
	const url = source.at("url");
	const address = url.text({ most: 500 });
	if (address !== "" && !/^https?:\/\/[^\s"'<>]+$/iu.test(address))
		url.refuse(
			{ de: "Das ist keine Webadresse.", en: "This is no web address." },
			{
				de: "Mit https:// beginnen oder das Feld leer lassen.",
				en: "Begin with https:// or leave the field empty.",
			},
		);
	const markets = entry.at("markets");
	const codes = markets
		.texts(bounds.markets, 20)
		.map((code) => code.toUpperCase());
	for (const code of codes.filter((one) => !/^[A-Z]{2}$/u.test(one)))
		markets.refuse(
			{ de: `„${code}“ ist kein Markt.`, en: `“${code}” is no market.` },
			{
				de: "Zweibuchstabige Länderkürzel wie DE oder AT schreiben, oder EU.",
				en: "Write two-letter country codes such as DE or AT, or EU.",
			},
		);
	return {
		id: idOf(entry, wording, ids),
		wording,
		language: entry.at("language").choice(["de", "en"]),
		source: {
			title: source.at("title").text({ most: bounds.phraseLength, least: 1 }),
			url: address === "" ? null : address,
		},
		evidence: entry.at("evidence").oneOf(evidenceKinds, "other"),
		validFrom: entry.at("validFrom").day(),
		validTo: entry.at("validTo").day(),
		markets: [...new Set(codes)],
		clears: entry.at("clears").texts(bounds.clears, 100),
	};
}

function embargoOf(entry: GuideValue, ids: Ids): GuideEmbargo {
	entry.only([
		"id",
		"phrases",
		"blockedFrom",
		"allowedFrom",
		"reason",
		"insideWords",
	]);
	const at = entry.at("phrases");
	const phrases = at.texts(bounds.variants, bounds.phraseLength);
	if (phrases.length === 0)
		at.refuse(
			{ de: "Es fehlt, was gesperrt ist.", en: "What is blocked is missing." },
			{
				de: "Mindestens einen Ausdruck eintragen.",
				en: "Enter at least one phrase.",
			},
		);
	return {
		id: idOf(entry, phrases[0] ?? "", ids),
		phrases,
		blockedFrom: entry.at("blockedFrom").day(),
		allowedFrom: entry.at("allowedFrom").day(),
		reason: entry.at("reason").text({ most: bounds.phraseLength, least: 1 }),
		insideWords: entry.at("insideWords").flag(),
	};
}

function noticeOf(entry: GuideValue, ids: Ids): GuideNotice {
	entry.only([
		"id",
		"text",
		"language",
		"words",
		"categories",
		"channels",
		"position",
		"level",
		"reason",
	]);
	const text = entry.at("text").text({ most: bounds.textLength, least: 1 });
	const at = entry.at("channels");
	const channels = at.texts(Object.keys(copyChannels).length, 40);
	for (const name of channels.filter((one) => !isChannel(one)))
		at.refuse(
			{
				de: `Den Kanal „${name}“ gibt es nicht.`,
				en: `There is no channel “${name}”.`,
			},
			{
				de: `Möglich: ${Object.keys(copyChannels).join(", ")}.`,
				en: `Possible: ${Object.keys(copyChannels).join(", ")}.`,
			},
		);
	return {
		id: idOf(entry, text, ids),
		text,
		language: entry.at("language").choice(["de", "en"]),
		words: entry.at("words").texts(bounds.variants, bounds.wordLength),
		categories: entry
			.at("categories")
			.texts(bounds.categories, bounds.wordLength),
		channels: channels.filter(isChannel),
		position: entry.at("position").oneOf(["anywhere", "end"], "anywhere"),
		level: entry.at("level").oneOf(levels, "error"),
		reason: entry.at("reason").text({ most: bounds.phraseLength }),
	};
}

/**
 * Reads a guide's terms, claims, embargoes and notices; what is wrong is noted with its path, what is left out gets its default, and an entry
 * without an id one made from its text.
 *
 * Worked value: { terms: [{ preferred: "E-Mail", forbidden: "Email" }] } → one term, id "e-mail", level "warning".
 */
export function readGuideEntries(
	guide: GuideValue,
): Pick<StyleGuide, "terms" | "claims" | "embargo" | "notices"> {
	const section = <T>(
		name: "terms" | "claims" | "embargo" | "notices",
		read: (entry: GuideValue, ids: Ids) => T,
	): T[] => {
		const entries = guide.at(name).list(bounds[name]);
		// Ids that are given stay free for their entries: none that is made takes one of them.
		const ids: Ids = {
			given: new Set(entries.map((entry) => entry.at("id").value)),
			taken: new Set(),
		};
		return entries.map((entry) => read(entry, ids));
	};
	return {
		terms: section("terms", termOf),
		claims: section("claims", claimOf),
		embargo: section("embargo", embargoOf),
		notices: section("notices", noticeOf),
	};
}
