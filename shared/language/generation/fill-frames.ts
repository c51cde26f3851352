import { contentWords } from "../support/content-words.ts";
import { matchStem } from "../support/match-stem.ts";
import { displayWidth } from "../tokens/display-width.ts";
import type { Candidate } from "./choose-different.ts";
import type { Phrase } from "./extract-phrases.ts";
import { type Frame, frames } from "./frames.ts";
import type { WritingMaterial } from "./writing-material.ts";

/** Phrases that are paired with others; the rest stands alone. Bounds the work. */
const mostPaired = 12;
const mostCandidates = 600;

/**
 * Every way to fill the patterns with phrases of the sources that fits a width, as candidates: what says something before calls, what names a
 * keyword or a value that moves the audience first.
 *
 * @example fillFrames(material, [{ text: "aus Wolle", kind: "attached", passage: 0 }], "short", 30)[0]?.text // "Schal aus Wolle"
 */
export function fillFrames(
	material: WritingMaterial,
	phrases: readonly Phrase[],
	kind: "short" | "long",
	maxWidth: number,
): Candidate[] {
	const wanted = [...material.keywords, ...material.evidence].flatMap((one) =>
		contentWords(one),
	);
	const found = new Map<string, Candidate>();
	for (const frame of frames[material.language][kind])
		for (const text of fill(frame, material, phrases)) {
			if (found.size >= mostCandidates) break;
			const key = text.toLowerCase();
			if (found.has(key) || displayWidth(text) > maxWidth) continue;
			const named =
				wanted.length > 0 &&
				contentWords(text).some(({ stem }) =>
					wanted.some((one) => matchStem(one.stem, stem)),
				);
			found.set(key, {
				text,
				// A longer field is worth filling; a headline may be short.
				value:
					frame.value +
					(named ? 0.6 : 0) +
					(kind === "long" && frame.value > 0
						? displayWidth(text) / maxWidth
						: 0),
				group: frame.value < 2 ? (frame.group ?? "call") : null,
			});
		}
	return [...found.values()];
}

const slotPattern =
	/\{(attached|sentence|short|keyword|named|brand|fact|other|third)\}/g;
/** What is not to be done with a product sells none. */
const prohibition =
	/^(?:do not|don't|never|avoid|nicht|niemals|nie)(?!\p{L})/iu;

function* fill(
	{ pattern }: Frame,
	material: WritingMaterial,
	phrases: readonly Phrase[],
): Generator<string> {
	const { language, product } = material;
	const slots = [...pattern.matchAll(slotPattern)].map(([, slot = ""]) => slot);
	const choices = slots.map((slot) =>
		piecesOf(slot, pattern, material, phrases).slice(
			0,
			slots.length > 1 ? mostPaired : undefined,
		),
	);
	const named = stemsOf(product.name);
	for (const pieces of combinations(choices)) {
		if (repeats(pieces, named)) continue;
		let at = -1;
		const text = pattern
			.replace("{product}", () => product.name)
			.replace(slotPattern, (_, slot: string) => {
				at += 1;
				const piece = pieces[at] ?? "";
				return slot === "other" || slot === "third"
					? inner(piece, language)
					: piece;
			})
			.replace(/([.!?…])\./g, "$1");
		yield upperFirst(text);
	}
}

function piecesOf(
	slot: string,
	pattern: string,
	material: WritingMaterial,
	phrases: readonly Phrase[],
): readonly string[] {
	const of = (...kinds: readonly Phrase["kind"][]) =>
		phrases
			.filter(
				({ kind, text }) => kinds.includes(kind) && !prohibition.test(text),
			)
			.map(({ text }) => text);
	if (slot === "attached" || slot === "sentence" || slot === "short")
		return of(slot);
	if (slot === "keyword") return nounKeywords(material);
	if (slot === "named") return namedKeywords(material);
	if (slot === "brand") return brandOf(material.product);
	const facts = of("bare", "value").map((fact) =>
		pattern === "{fact}" && material.language === "en"
			? asHeadline(fact)
			: asFact(fact, material.language),
	);
	const fitting = pattern.includes("{other}")
		? facts.filter((fact) => !fact.includes(", "))
		: facts;
	return pattern.startsWith("{product}:")
		? fitting
		: [...fitting, ...of("attached")];
}

/** One piece a slot; of the lists of facts each pair once, in one order. */
function* combinations(
	choices: readonly (readonly string[])[],
): Generator<readonly string[]> {
	const [first, ...rest] = choices;
	if (first === undefined) {
		yield [];
		return;
	}
	for (const piece of first)
		for (const others of combinations(rest.map((list) => after(list, piece))))
			yield [piece, ...others];
}

/** Whether two pieces of one text say the same word, the product's name aside. */
function repeats(
	pieces: readonly string[],
	named: ReadonlySet<string>,
): boolean {
	const seen = new Set<string>();
	for (const piece of pieces.length > 1 ? pieces : [])
		for (const stem of stemsOf(piece)) {
			if (named.has(stem)) continue;
			if (seen.has(stem)) return true;
			seen.add(stem);
		}
	return false;
}

function stemsOf(text: string): ReadonlySet<string> {
	return new Set(contentWords(text).map(({ stem }) => stem));
}

/** What stands after one in the list: no pair twice. */
function after(list: readonly string[], one: string): readonly string[] {
	const at = list.indexOf(one);
	return at < 0 ? list : list.slice(at + 1);
}

/**
 * A fact without the colon of its line, which a text may have of its own: "Material: Wolle" is "Wolle", "Volumen: 20 Liter" is "20 Liter Volumen" in
 * German, "Volume: 20 litres" is "volume 20 litres" in English.
 */
function asFact(phrase: string, language: "de" | "en"): string {
	const pair = /^(\p{Lu}[\p{L} -]{1,30}): (.+)$/u.exec(phrase);
	if (pair === null) return phrase;
	const [, name = "", value = ""] = pair;
	if (colours.test(name)) return inColours(value, language);
	const isQuantity = /^\p{Nd}[\p{Nd}.,]* ?[\p{L}°%]{1,10}$/u.test(value);
	if (sizes.test(value))
		return `${language === "de" ? name : name.toLowerCase()} ${value}`;
	if (!isQuantity) return /\p{L}{4}/u.test(value) ? value : phrase;
	return language === "de"
		? `${value} ${name}`
		: `${name.toLowerCase()} ${value}`;
}

/** "45 × 28 × 16 cm" */
const sizes =
	/^\p{Nd}[\p{Nd}.,]*(?: ?[×x] ?\p{Nd}[\p{Nd}.,]*){1,2} ?\p{L}{1,3}$/u;
const colours = /^(?:Farben?|Colou?rs?)$/u;

/** "Farben: Schwarz, Sand" → "In Schwarz, Sand". */
function inColours(value: string, language: "de" | "en"): string {
	return `In ${language === "de" ? value : value.toLowerCase()}`;
}

/** Alone an English pair keeps its colon: "Weight: 890 g" reads better than "Weight 890 g". */
function asHeadline(phrase: string): string {
	const [, name = "", value = ""] =
		/^(\p{Lu}[\p{L} -]{1,30}): (.+)$/u.exec(phrase) ?? [];
	return /^\p{Nd}/u.test(value) && !colours.test(name)
		? phrase
		: asFact(phrase, "en");
}

/** A name of its own beside the product's; one the product's name holds already would say it twice. */
function brandOf({ name, brand }: WritingMaterial["product"]): string[] {
	const tidy = brand?.trim() ?? "";
	return tidy === "" || name.toLowerCase().includes(tidy.toLowerCase())
		? []
		: [tidy];
}

/** "Rucksack von Deichwerk" says what the product is, so its own name must say so. */
function namedKeywords(material: WritingMaterial): string[] {
	const named = stemsOf(material.product.name);
	return nounKeywords(material).filter((keyword) =>
		[...stemsOf(keyword)].every((stem) => named.has(stem)),
	);
}

/** Inside a sentence an English fact begins small unless it is a name; a German one keeps its capital, which is a noun's. */
function inner(fact: string, language: "de" | "en"): string {
	const [first = ""] = fact.split(" ");
	const isPlain =
		/^\p{Lu}\p{Ll}+$/u.test(first) &&
		(language === "en" ||
			/^(?:Aus|Mit|Für|Ohne|Von|In|Bei|Bis|Ab)$/.test(first));
	return isPlain ? fact.charAt(0).toLowerCase() + fact.slice(1) : fact;
}

/** A keyword as searched is no German noun unless it is one word; "wanderschuhe damen" stays out of texts. */
function nounKeywords({ keywords, language }: WritingMaterial): string[] {
	return keywords.flatMap((keyword) => {
		const tidy = keyword.trim();
		if (language === "en") return /^[\p{L} -]{3,30}$/u.test(tidy) ? [tidy] : [];
		if (/^\p{Lu}/u.test(tidy)) return [tidy];
		return /^\p{L}{4,}$/u.test(tidy) ? [upperFirst(tidy)] : [];
	});
}

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
