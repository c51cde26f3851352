import type { TraitColumn } from "./trait-cells.ts";

type Localised = { readonly de: string; readonly en: string };

const words: Readonly<Record<TraitColumn, (value: string) => Localised>> = {
	orders: (n) => ({ de: `${n} Käufe bisher`, en: `${n} purchases so far` }),
	days_since_last: (n) => ({
		de: `letzter Kauf vor ${n} Tagen`,
		en: `last purchase ${n} days ago`,
	}),
	days_since_first: (n) => ({
		de: `Kunde seit ${n} Tagen`,
		en: `customer for ${n} days`,
	}),
	usual_gap: (n) => ({
		de: `kauft sonst alle ${n} Tage`,
		en: `usually buys every ${n} days`,
	}),
	silence: (n) => ({
		de: `${n}-mal so lange still wie sonst`,
		en: `silent ${n} times as long as usual`,
	}),
	orders_last_90_days: (n) => ({
		de: `${n} Käufe in den letzten 90 Tagen`,
		en: `${n} purchases in the last 90 days`,
	}),
	mean_value: (n) => ({
		de: `im Mittel ${n} je Kauf`,
		en: `${n} a purchase on average`,
	}),
	last_value: (n) => ({
		de: `letzter Kauf ${n}`,
		en: `last purchase ${n}`,
	}),
	refunds: (n) => ({ de: `${n} Rückgaben`, en: `${n} refunds` }),
	channel: (name) => ({ de: `kam über ${name}`, en: `came through ${name}` }),
};

/**
 * One reason of a churn score in plain words, or null where a column is none of ours or its value is not known.
 *
 * @example describeTrait("days_since_last", "200")?.en // "last purchase 200 days ago"
 */
export function describeTrait(
	column: string,
	value: string | null,
): Localised | null {
	if (value === null) return null;
	const found = Object.entries(words).find(([name]) => name === column);
	if (found === undefined) return null;
	const plain = Number(value);
	const whole = Math.abs(plain) >= 10 ? String(Math.round(plain)) : value;
	const told = found[1](Number.isFinite(plain) ? whole : value);
	return Number.isFinite(plain)
		? { de: told.de.replace(/(\d)\.(\d)/, "$1,$2"), en: told.en }
		: told;
}
