import type { Language } from "../../contract/localised.ts";

const locales = { de: "de-DE", en: "en-GB" } as const;

export type Format = {
	/** A plain number with as many decimals as its size calls for: 12,345 · 12.3 · 1.23 · 0.0123. */
	number: (value: number) => string;
	/** With three decimals, for figures that are judged near one: 1.004. */
	three: (value: number) => string;
	/** The same as `number` with its sign: +12.3, −4, ±0. */
	signed: (value: number) => string;
	/** Signed with two decimals, for columns of small figures that add up: +0.37, −0.06. */
	signedTwo: (value: number) => string;
	/** Share 0..1 as percent. */
	percent: (share: number, decimals?: number) => string;
	/** Points of percent with sign: +3.1 %. */
	signedPercent: (share: number) => string;
	/** Money in currency units; a plain number where the currency is not known. */
	money: (value: number, currency: string | null) => string;
	signedMoney: (value: number, currency: string | null) => string;
	/** Short, for axes: 1.2M, 300K. */
	compact: (value: number) => string;
	/** A value in the unit an estimate carries: `EUR`, `EUR a week`, `probability`, `currency-per-currency`, `characters`, … */
	inUnit: (value: number, unit: string) => string;
	/** The same without the unit's words, where they stand nearby: the ends of an interval, a column of a table. */
	inUnitBriefly: (value: number, unit: string) => string;
	/** A calendar day `YYYY-MM-DD`. */
	day: (day: string) => string;
	/** Month and year of a calendar day, for axes. */
	month: (day: string) => string;
	/** An instant in epoch milliseconds, to the minute, in the workspace's zone. */
	instant: (at: number) => string;
	/** How long ago, in words: "3 days ago". */
	ago: (at: number, now: number) => string;
};

/**
 * Numbers, money, days and instants as a reader of the language writes them.
 *
 * @example createFormat("de", "Europe/Berlin").money(12345.6, "EUR") // "12.346 €"
 */
export function createFormat(language: Language, timeZone: string): Format {
	const locale = locales[language];
	const numbers = (options: Intl.NumberFormatOptions) => {
		const made = new Intl.NumberFormat(locale, options);
		// The true minus: as wide as the plus, and read out as one.
		return { format: (value: number) => made.format(value).replace(/^-/, "−") };
	};
	const plain = (value: number, options?: Intl.NumberFormatOptions) =>
		numbers({
			...(options?.maximumFractionDigits === undefined
				? decimalsFor(value)
				: {}),
			...options,
		}).format(value);
	const percent = (share: number, decimals = 0) =>
		numbers({
			style: "percent",
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals,
		}).format(share);
	const money = (
		value: number,
		currency: string | null,
		more: Intl.NumberFormatOptions = {},
	) =>
		currency === null
			? plain(value, more)
			: numbers({
					style: "currency",
					currency,
					...moneyDecimals(value),
					...more,
				}).format(value);
	const readUnit = (value: number, unit: string) => {
		if (unit === "probability" || unit === "share")
			return { brief: percent(value, Math.abs(value) < 0.1 ? 1 : 0), rest: "" };
		if (unit === "clicks-per-impression")
			return { brief: percent(value, 2), rest: "" };
		if (unit === "currency-per-currency" || unit === "count")
			return { brief: plain(value), rest: "" };
		const [, currency, after = ""] = /^([A-Z]{3})(?: (.*))?$/s.exec(unit) ?? [];
		if (currency === undefined) return { brief: plain(value), rest: unit };
		return { brief: money(value, currency), rest: after };
	};
	return {
		number: (value) => plain(value),
		three: (value) =>
			plain(value, { minimumFractionDigits: 3, maximumFractionDigits: 3 }),
		signed: (value) => plain(value, { signDisplay: "exceptZero" }),
		signedTwo: (value) =>
			plain(value, {
				minimumFractionDigits: 2,
				maximumFractionDigits: 2,
				signDisplay: "exceptZero",
			}),
		percent,
		signedPercent: (share) =>
			numbers({
				style: "percent",
				maximumFractionDigits: 1,
				signDisplay: "exceptZero",
			}).format(share),
		money: (value, currency) => money(value, currency),
		signedMoney: (value, currency) =>
			money(value, currency, { signDisplay: "exceptZero" }),
		compact: (value) =>
			numbers({ notation: "compact", maximumFractionDigits: 1 }).format(value),
		inUnit: (value, unit) => {
			const { brief, rest } = readUnit(value, unit);
			return rest === "" ? brief : `${brief} ${rest}`;
		},
		inUnitBriefly: (value, unit) => readUnit(value, unit).brief,
		day: (day) =>
			new Intl.DateTimeFormat(locale, {
				dateStyle: "medium",
				timeZone: "UTC",
			}).format(Date.parse(`${day}T00:00:00Z`)),
		month: (day) =>
			new Intl.DateTimeFormat(locale, {
				month: "short",
				year: "2-digit",
				timeZone: "UTC",
			}).format(Date.parse(`${day}T00:00:00Z`)),
		instant: (at) =>
			new Intl.DateTimeFormat(locale, {
				dateStyle: "medium",
				timeStyle: "short",
				timeZone,
			}).format(at),
		ago: (at, now) => ago(locale, now - at),
	};
}

function decimalsFor(value: number): Intl.NumberFormatOptions {
	const size = Math.abs(value);
	if (size >= 100) return { maximumFractionDigits: 0 };
	if (size >= 10) return { maximumFractionDigits: 1 };
	if (size >= 1 || size === 0) return { maximumFractionDigits: 2 };
	return { maximumSignificantDigits: 3 };
}

function moneyDecimals(value: number): Intl.NumberFormatOptions {
	const decimals = Math.abs(value) >= 100 || value === 0 ? 0 : 2;
	return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

const spans: readonly [Intl.RelativeTimeFormatUnit, number][] = [
	["year", 365 * 86_400_000],
	["month", 30 * 86_400_000],
	["day", 86_400_000],
	["hour", 3_600_000],
	["minute", 60_000],
];

function ago(locale: string, ms: number): string {
	const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
	for (const [unit, length] of spans) {
		if (Math.abs(ms) >= length)
			return words.format(-Math.round(ms / length), unit);
	}
	return words.format(0, "minute");
}
