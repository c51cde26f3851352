import type { Localised } from "../localised.ts";
import type { RuleLevel } from "../rules/rule.ts";
import type {
	ReductionClaim,
	ReductionClaimKind,
} from "./read-reduction-claims.ts";

export type PriceFigures = {
	readonly lowestMicros: number;
	readonly priceMicros: number;
	readonly reductionPercent: number;
	readonly write: (amountMicros: number) => Localised;
};
export type JudgedClaim = {
	readonly level: RuleLevel;
	readonly message: Localised;
	readonly instead: Localised;
};
export type PriceClaimJudge = (
	claim: ReductionClaim,
	figures: PriceFigures,
) => JudgedClaim | null;

/** Percent for reading: whole, rounded down, so that what is written is never more than what is true. */
const shown = (percent: number): string =>
	String(Math.floor(percent + Number.EPSILON * 100));

/** There is no reduction at all: nothing may announce one. */
function noReduction({
	lowestMicros,
	priceMicros,
	write,
}: PriceFigures): JudgedClaim | null {
	if (priceMicros < lowestMicros) return null;
	const [lowest, price] = [write(lowestMicros), write(priceMicros)];
	return {
		level: "error",
		message: {
			de: `Der Preis (${price.de}) liegt nicht unter dem niedrigsten der letzten 30 Tage (${lowest.de}).`,
			en: `The price (${price.en}) is not below the lowest of the last 30 days (${lowest.en}).`,
		},
		instead: {
			de: "Nicht als Ermäßigung ankündigen; nur den Preis nennen.",
			en: "Do not announce it as a reduction; state the price only.",
		},
	};
}

const former: PriceClaimJudge = (claim, figures) => {
	const { amountMicros = 0 } = claim;
	const { lowestMicros, reductionPercent, write } = figures;
	const none = noReduction(figures);
	if (none !== null) return none;
	if (amountMicros === lowestMicros) return null;
	const [lowest, said] = [write(lowestMicros), write(amountMicros)];
	return {
		level: amountMicros > lowestMicros ? "error" : "warning",
		message: {
			de: `Verglichen wird mit ${said.de}; der niedrigste Preis der letzten 30 Tage war ${lowest.de}.`,
			en: `It compares with ${said.en}; the lowest price of the last 30 days was ${lowest.en}.`,
		},
		instead: {
			de: `„statt ${lowest.de}“ schreiben (−${shown(reductionPercent)} %).`,
			en: `Write “was ${lowest.en}” (−${shown(reductionPercent)}%).`,
		},
	};
};

const percent: PriceClaimJudge = (claim, figures) => {
	const { percent: said = 0, isUpTo = false } = claim;
	const { lowestMicros, reductionPercent, write } = figures;
	if (isUpTo) return null;
	const none = noReduction(figures);
	if (none !== null) return none;
	if (said <= reductionPercent + 1e-9) return null;
	const lowest = write(lowestMicros);
	const isRounded = said <= Math.round(reductionPercent);
	const measured = reductionPercent.toFixed(1);
	return {
		level: isRounded ? "warning" : "error",
		message: {
			de: `${said.toString().replace(".", ",")} % angekündigt; gegenüber dem niedrigsten Preis der letzten 30 Tage (${lowest.de}) sind es ${measured.replace(".", ",")} %.`,
			en: `${said}% announced; on the lowest price of the last 30 days (${lowest.en}) it is ${measured}%.`,
		},
		instead: {
			de: `„−${shown(reductionPercent)} %“ schreiben.`,
			en: `Write “−${shown(reductionPercent)}%”.`,
		},
	};
};

const off: PriceClaimJudge = ({ amountMicros = 0 }, figures) => {
	const none = noReduction(figures);
	if (none !== null) return none;
	const { lowestMicros, priceMicros, write } = figures;
	if (amountMicros <= lowestMicros - priceMicros) return null;
	const [said, saved, lowest] = [
		write(amountMicros),
		write(lowestMicros - priceMicros),
		write(lowestMicros),
	];
	return {
		level: "error",
		message: {
			de: `${said.de} weniger angekündigt; gegenüber dem niedrigsten Preis der letzten 30 Tage (${lowest.de}) sind es ${saved.de}.`,
			en: `${said.en} less announced; on the lowest price of the last 30 days (${lowest.en}) it is ${saved.en}.`,
		},
		instead: {
			de: `„${saved.de} günstiger“ schreiben.`,
			en: `Write “${saved.en} off”.`,
		},
	};
};

const now: PriceClaimJudge = ({ amountMicros = 0 }, figures) => {
	const { priceMicros, write } = figures;
	if (amountMicros === priceMicros) return null;
	const [said, price] = [write(amountMicros), write(priceMicros)];
	return {
		level: amountMicros < priceMicros ? "error" : "warning",
		message: {
			de: `Der Text nennt ${said.de}; gefordert werden ${price.de}.`,
			en: `The text says ${said.en}; the price asked is ${price.en}.`,
		},
		instead: {
			de: `${price.de} nennen.`,
			en: `State ${price.en}.`,
		},
	};
};

/** How each kind of claim is held against the figures; kinds left out are not judged. */
export const priceClaimJudges: {
	readonly [kind in ReductionClaimKind]?: PriceClaimJudge;
} = {
	was: former,
	lowest: former,
	percent,
	off,
	now,
	highlight: (_, figures) => noReduction(figures),
};
