import { readAmount } from "./read-amount.ts";

/**
 * `was`: the price compared with; `now`: the price asked; `lowest`: the low of 30 days, called so; `recommended`: the manufacturer's price,
 * which is no former price; `percent` and `off`: by how much; `highlight`: words that praise the price.
 */
export type ReductionClaimKind =
	| "was"
	| "now"
	| "lowest"
	| "recommended"
	| "percent"
	| "off"
	| "highlight";

/** What a text says about a price reduction, and where: `text === source.slice(start, end)`, UTF-16 offsets. */
export type ReductionClaim = {
	readonly kind: ReductionClaimKind;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Of a price or an amount off. */
	readonly amountMicros?: number;
	/** Of a percentage. */
	readonly percent?: number;
	/** "up to": of a range of goods, so that a single price neither proves nor refutes it. */
	readonly isUpTo?: boolean;
};

const number = String.raw`\d{1,3}(?:[.,’' \u00a0]\d{3}){1,2}(?:[.,]\d{1,2})?|\d{1,7}(?:[.,](?:\d{1,2}|-|–))?`;
const sign = String.raw`(?:€|EUR|Euro|CHF|£|\$)`;
/** An amount with its sign, on either side. */
const money = String.raw`(?:${sign}[ \u00a0]?(?:${number})|(?:${number})[ \u00a0]?${sign})(?![\p{L}\d])`;
/** After a word that names a price the sign may be left out. */
const price = String.raw`(?:${money}|\d{1,5}[.,]\d{2}(?!\d))`;
const gap = String.raw`[: \u00a0]{1,3}(?:nur |bisher |noch |only )?`;

/** Whether it is the first of its kind at a place is settled by order: a labelled price is no bare one, an amount off no price. */
const readers: readonly (readonly [ReductionClaimKind | "bare", string])[] = [
	[
		"lowest",
		`(?:niedrigster (?:Gesamt)?Preis (?:der|in den) letzten 30 Tagen?|30-Tage-(?:Best|Tiefst)preis|(?:lowest price (?:of|in) the (?:last|past) 30 days|30-day lowest price))${gap}(${price})`,
	],
	[
		"recommended",
		`(?:UVP|unverbindliche[nr]? Preisempfehlung|RRP|MSRP|list price)(?: des Herstellers)?[.:]?${gap}(${price})`,
	],
	[
		"off",
		`(?:um |spare[n]? (?:Sie )?|save )(${money})(?: reduziert| günstiger| billiger| gesenkt)?|(${money}) (?:Rabatt|gespart|sparen|Ersparnis|Preisvorteil|Nachlass|günstiger|billiger|off|discount|less)`,
	],
	[
		"was",
		`(?:(?:an)?statt|vorher(?:iger Preis)?|bisher(?:iger Preis)?|bislang|früher(?:er Preis)?|ehemals|zuvor|sonst|(?:Normal|Original|Streich|Alt)preis|regulär(?:er Preis)?|alter Preis|war(?: zuvor)?|was|before|instead of|regular(?:ly| price)?|old price|original(?:ly| price)?)${gap}(${price})`,
	],
	[
		"now",
		`(?:nur|jetzt|für|now|only|for|(?:Aktions|Angebots|Sonder|Sale-?)preis)${gap}(${price})`,
	],
	["bare", `(${money})`],
];

const percentage =
	/(?<![\p{L}\d])((?:bis zu |up to )?)(?:([-–−] ?)|(um |spare[n]? (?:Sie )?|save ))?(\d{1,2}(?:[.,]\d{1,2})?)[ \u00a0]?(?:%|Prozent|percent)( (?:Rabatt|reduziert|günstiger|billiger|sparen|gespart|Ersparnis|Nachlass|Preisvorteil|gesenkt|auf (?:alles|alle[ns]?|das|die|den)|off|discount|less|cheaper))?/giu;
const highlights =
	/(?<!\p{L})(?:Preis-?(?:highlight|knaller|kracher|hammer|sturz|tipp|hit)s?|(?:Dauer)?tief(?:st)?preise?|Best-?preise?|Spar-?preise?|Knallerpreise?|Hammerpreise?|(?:stark|radikal|drastisch|dauerhaft) (?:reduziert|gesenkt)(?:e|er|es|en)?|price (?:highlight|drop|cut)s?|lowest prices? ever)(?!\p{L})/giu;

function prices(text: string): ReductionClaim[] {
	const taken: ReductionClaim[] = [];
	const bare: ReductionClaim[] = [];
	const free = (start: number, end: number): boolean =>
		[...taken, ...bare].every((one) => end <= one.start || one.end <= start);
	for (const [kind, source] of readers)
		for (const found of text.matchAll(
			new RegExp(String.raw`(?<![\p{L}\d])(?:${source})`, "giu"),
		)) {
			const amountMicros = readAmount(found[1] ?? found[2] ?? "");
			const start = found.index;
			const end = start + found[0].length;
			if (amountMicros === null || !free(start, end)) continue;
			const claim = { start, end, text: found[0], amountMicros };
			if (kind === "bare") bare.push({ kind: "now", ...claim });
			else taken.push({ kind, ...claim });
		}
	const isNowNamed = taken.some(({ kind }) => kind === "now");
	return isNowNamed || bare.length !== 1 ? taken : [...taken, ...bare];
}

function percentages(text: string): ReductionClaim[] {
	return Array.from(text.matchAll(percentage)).flatMap((found) => {
		const [whole, upTo = "", minus, verb, digits = "", after] = found;
		const isUpTo = upTo !== "";
		if (
			!isUpTo &&
			minus === undefined &&
			verb === undefined &&
			after === undefined
		)
			return [];
		return [
			{
				kind: "percent" as const,
				start: found.index,
				end: found.index + whole.length,
				text: whole,
				percent: Number(digits.replace(",", ".")),
				...(isUpTo ? { isUpTo } : {}),
			},
		];
	});
}

/**
 * What a text announces about a price reduction, German or English, in its order. A percentage counts only with a minus sign or a word that
 * makes it a discount; the one amount without a label is the price asked, several are left out. Never throws.
 *
 * Worked value: "Statt 49,99 € nur 29,99 €, -40 %" → was 49.99, now 29.99, percent 40.
 */
export function readReductionClaims(text: string): readonly ReductionClaim[] {
	const praise = Array.from(text.matchAll(highlights), (found) => ({
		kind: "highlight" as const,
		start: found.index,
		end: found.index + found[0].length,
		text: found[0],
	}));
	return [...prices(text), ...percentages(text), ...praise].sort(
		(a, b) => a.start - b.start || b.end - a.end,
	);
}
