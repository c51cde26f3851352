import { createRandom, type Random } from "../../statistics/create-random.ts";
import { portableTanh } from "../../statistics/portable-tanh.ts";
import { adstockWeights } from "../mmm/adstock-weights.ts";
import { carryOver } from "../mmm/carry-over.ts";
import { dayNumber } from "../mmm/day-number.ts";
import { fourierColumns } from "../mmm/fourier-columns.ts";
import { type ChocolateMedia, chocolateMedia } from "./chocolate-media.ts";
import { CHOCOLATE_TRUTH } from "./chocolate-truth.ts";
import { easterSunday } from "./easter-sunday.ts";

export type ChocolateWeeks = {
	dates: string[];
	revenue: number[];
	media: ChocolateMedia[];
	promotion: number[];
	priceIndex: number[];
	/** 0 to 1, rising over the three weeks before the day. */
	christmas: number[];
	easter: number[];
	/** True revenue each channel brought, a list of weeks a channel. */
	contributions: number[][];
};

const MAX_LAG = 8;

/** The weeks of the simulated chocolate maker, in whole EUR, from a seed. */
export function chocolateWeeks(seed: number): ChocolateWeeks {
	const truth = CHOCOLATE_TRUTH;
	const { weeks } = truth;
	const start = dayNumber(truth.firstWeek) ?? 0;
	const days = Array.from({ length: weeks }, (_, t) => start + 7 * t);
	const dates = days.map((day) =>
		new Date(day * 86_400_000).toISOString().slice(0, 10),
	);
	const media = chocolateMedia(weeks, createRandom(seed, 10));
	const random = createRandom(seed, 11);
	const promotion = days.map(() => (random.uniform() < 0.14 ? 1 : 0));
	const priceIndex = walkPrices(weeks, random);
	const christmas = approach(
		days,
		(year) => Date.UTC(year, 11, 25) / 86_400_000,
	);
	const easter = approach(days, easterSunday);
	const contributions = media.map(({ spend }, m) => effectOf(spend, m));
	const season = seasonOf(dates);
	const revenue = days.map((_, t) => {
		const expected =
			truth.baseRevenue * (1 + (season[t] ?? 0)) +
			truth.christmas * (christmas[t] ?? 0) +
			truth.easter * (easter[t] ?? 0) +
			truth.promotion * (promotion[t] ?? 0) +
			truth.price * ((priceIndex[t] ?? 100) - 100) +
			contributions.reduce((sum, effect) => sum + (effect[t] ?? 0), 0);
		return Math.round(expected + truth.noise * random.normal());
	});
	return {
		dates,
		revenue,
		media,
		promotion,
		priceIndex,
		christmas,
		easter,
		contributions,
	};
}

function effectOf(spend: number[], m: number): number[] {
	const { alpha = 0, lam = 0, full = 0 } = CHOCOLATE_TRUTH.channels[m] ?? {};
	const weights = new Float64Array(MAX_LAG);
	adstockWeights("geometric", [alpha], weights, [new Float64Array(MAX_LAG)]);
	const carried = new Float64Array(spend.length);
	carryOver(Float64Array.from(spend), weights, carried);
	const max = Math.max(...spend);
	return Array.from(carried, (a) => full * portableTanh((lam * a) / (2 * max)));
}

function seasonOf(dates: string[]): number[] {
	const waves = fourierColumns(dates, 2);
	const { cos_1, sin_1, cos_2, sin_2 } = CHOCOLATE_TRUTH.waves;
	const sizes = new Map<string, number>(
		Object.entries({ cos_1, sin_1, cos_2, sin_2 }),
	);
	return dates.map((_, t) =>
		waves.reduce(
			(sum, { name, values }) =>
				sum + (sizes.get(name) ?? 0) * (values[t] ?? 0),
			0,
		),
	);
}

/** Prices stay for a while, then move by one to four points, within 94 and 112. */
function walkPrices(weeks: number, random: Random): number[] {
	let price = 100;
	return Array.from({ length: weeks }, () => {
		if (random.uniform() < 0.15) {
			const step = (1 + random.integer(4)) * (random.uniform() < 0.5 ? -1 : 1);
			price = Math.min(112, Math.max(94, price + step));
		}
		return price;
	});
}

/** 1/3, 2/3 and 1 in the three weeks that end with the week of a yearly day. */
function approach(days: number[], dayOf: (year: number) => number): number[] {
	return days.map((day) => {
		const year = new Date(day * 86_400_000).getUTCFullYear();
		const ahead = Math.floor((dayOf(year) - day) / 7);
		return ahead >= 0 && ahead < 3
			? Math.round(((3 - ahead) / 3) * 1000) / 1000
			: 0;
	});
}
