import type { Localised } from "../localised.ts";
import type { Citation, RuleLevel } from "../rules/rule.ts";
import { describeMoney } from "./describe-money.ts";
import { describePriceGap } from "./describe-price-gap.ts";
import {
	type LowestPriorPrice,
	type LowestPriorPriceOptions,
	lowestPriorPrice,
} from "./lowest-prior-price.ts";
import {
	type PriceClaimJudge,
	priceClaimJudges,
} from "./price-claim-judges.ts";
import type { PriceHistory } from "./price-history.ts";
import {
	type ReductionClaim,
	readReductionClaims,
} from "./read-reduction-claims.ts";
import { zonedDay } from "./zoned-day.ts";

export type ReductionCheckInput = {
	/** The announcement. */
	readonly text: string;
	readonly history: PriceHistory;
	/** When the reduced price begins to be asked, epoch ms UTC. */
	readonly reductionStart: number;
	/** ISO 4217, of the history. */
	readonly currency: string;
	/** The reduced total price in micros; absent: the history's at `reductionStart`. */
	readonly priceMicros?: number;
	/** § 11 (4): a reduction for one person, or for goods about to perish and marked as such. */
	readonly exempt?: "individual" | "perishable";
} & LowestPriorPriceOptions;

/** Where an announcement and the prices do not agree: figures, what is wrong, what to write instead. */
export type ReductionProblem = {
	readonly level: RuleLevel;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly message: Localised;
	readonly instead: Localised;
};

export type ReductionCheck =
	| {
			readonly ok: true;
			/** `contradicts`: at least one error; `consistent`: none; `nothing-announced`: no reduction is spoken of; `exempt`: § 11 (4). */
			readonly verdict:
				| "consistent"
				| "contradicts"
				| "nothing-announced"
				| "exempt";
			readonly lowest: (LowestPriorPrice & { readonly ok: true }) | null;
			readonly priceMicros: number | null;
			/** The reduction measured on the lowest price, percent; negative when the price is above it. */
			readonly reductionPercent: number | null;
			readonly claims: readonly ReductionClaim[];
			readonly problems: readonly ReductionProblem[];
			readonly citation: Citation;
	  }
	| {
			readonly ok: false;
			readonly reason:
				| (LowestPriorPrice & { readonly ok: false })["reason"]
				| "price-unknown";
			readonly message: Localised;
			readonly fix: Localised;
			readonly claims: readonly ReductionClaim[];
			readonly citation: Citation;
	  };

/** Wording of § 11 and of the judgment's operative part read at gesetze-im-internet.de's mirrors (nwb, lexmea) and EUR-Lex in November 2026. */
const citation: Citation = {
	title: "PAngV § 11; EuGH, 26.09.2024, C-330/23 (Aldi Süd)",
	url: "https://www.gesetze-im-internet.de/pangv_2022/__11.html",
};

/** The price in force at a moment, as the history has it. */
function priceAt(
	history: PriceHistory,
	at: number,
	zone: string,
): number | null {
	const days = zonedDay(zone);
	const isThen = (point: number): boolean =>
		history.kind === "changes"
			? point <= at
			: days !== null && days.dayOf(point) === days.dayOf(at);
	return (
		history.points
			.filter((point) => isThen(point.at))
			.toSorted((a, b) => a.at - b.at)
			.at(-1)?.amountMicros ?? null
	);
}

/**
 * Holds an announcement of a price reduction against the prices there were: former price, percentage, amount off and praise are all measured on
 * the lowest price of the 30 days before (PAngV § 11 (1); CJEU C-330/23). Gives the figures, and for each claim that does not fit what to write
 * instead; abstains where the history does not tell. "Up to" claims and recommended prices are read, not judged: one article's prices
 * do not settle them. Not legal advice. Never throws.
 *
 * Worked value: 49.99, in between 39.99 a fortnight ago, now 29.99; "Statt 49,99 € nur 29,99 €" → contradicts: compare with 39.99, −25 %.
 */
export function checkReduction(input: ReductionCheckInput): ReductionCheck {
	const { text, history, reductionStart, currency, exempt, zone } = input;
	const claims = readReductionClaims(text);
	const empty = { lowest: null, priceMicros: null, reductionPercent: null };
	const settled = {
		ok: true as const,
		...empty,
		claims,
		problems: [],
		citation,
	};
	if (!claims.some(({ kind }) => kind !== "now" && kind !== "recommended"))
		return { ...settled, verdict: "nothing-announced" };
	if (exempt !== undefined) return { ...settled, verdict: "exempt" };
	const lowest = lowestPriorPrice(history, reductionStart, input);
	if (!lowest.ok) {
		const { reason, at } = lowest;
		const words = describePriceGap(reason, at, zone);
		return { ok: false, reason, ...words, claims, citation };
	}
	const priceMicros =
		input.priceMicros ?? priceAt(history, reductionStart, zone);
	if (priceMicros === null) {
		const reason = "price-unknown";
		const words = describePriceGap(reason, reductionStart, zone);
		return { ok: false, reason, ...words, claims, citation };
	}
	const base = lowest.amountMicros;
	const figures = {
		lowestMicros: base,
		priceMicros,
		reductionPercent: base === 0 ? 0 : ((base - priceMicros) / base) * 100,
		write: (amount: number) => describeMoney(amount, currency),
	};
	const judge: PriceClaimJudge = (claim, all) =>
		priceClaimJudges[claim.kind]?.(claim, all) ?? null;
	const problems = claims.flatMap((claim): ReductionProblem[] => {
		const found = judge(claim, figures);
		const { start, end } = claim;
		return found === null ? [] : [{ ...found, start, end, text: claim.text }];
	});
	const unsaid = lowestUnsaid(text, claims, figures);
	const all = unsaid === null ? problems : [...problems, unsaid];
	return {
		ok: true,
		verdict: all.some(({ level }) => level === "error")
			? "contradicts"
			: "consistent",
		lowest,
		priceMicros,
		reductionPercent: figures.reductionPercent,
		claims,
		problems: all,
		citation,
	};
}

/** § 11 (1) wants the lowest price beside the announcement; an advert may leave it to the page, a person decides. */
function lowestUnsaid(
	text: string,
	claims: readonly ReductionClaim[],
	{ lowestMicros, write }: Parameters<PriceClaimJudge>[1],
): ReductionProblem | null {
	const names = claims.some(
		({ kind }) => kind === "was" || kind === "lowest" || kind === "percent",
	);
	const isSaid = claims.some(
		({ amountMicros }) => amountMicros === lowestMicros,
	);
	const hasReference = claims.some(
		({ kind }) => kind === "was" || kind === "lowest",
	);
	if (!names || isSaid || hasReference) return null;
	const lowest = write(lowestMicros);
	return {
		level: "warning",
		start: text.length,
		end: text.length,
		text: "",
		message: {
			de: `Der niedrigste Preis der letzten 30 Tage (${lowest.de}) steht nicht dabei.`,
			en: `The lowest price of the last 30 days (${lowest.en}) is not stated.`,
		},
		instead: {
			de: `Ergänzen oder auf der Zielseite beim Preis nennen: „statt ${lowest.de}“.`,
			en: `Add it, or state it beside the price on the landing page: “was ${lowest.en}”.`,
		},
	};
}
