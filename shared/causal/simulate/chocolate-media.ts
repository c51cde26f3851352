import type { Random } from "../../statistics/create-random.ts";
import { portableExp } from "../../statistics/portable-exp.ts";

/** Weekly spend of one channel in whole EUR. */
export type ChocolateMedia = { name: string; spend: number[] };

/**
 * How the maker spends: search and social always on, with planned ups and downs; television and posters in flights; the newsletter in
 * steps of one to three sendings, with weeks off.
 */
export function chocolateMedia(
	weeks: number,
	random: Random,
): ChocolateMedia[] {
	return [
		{ name: "search", spend: alwaysOn(weeks, 9_000, 0.45, random) },
		{ name: "social", spend: alwaysOn(weeks, 6_500, 0.55, random) },
		{
			name: "tv",
			spend: flights(weeks, 42_000, { length: 4, pause: 6 }, random),
		},
		{
			name: "out_of_home",
			spend: flights(weeks, 16_000, { length: 2, pause: 4 }, random),
		},
		{ name: "newsletter", spend: sendings(weeks, 900, random) },
	];
}

function alwaysOn(
	weeks: number,
	level: number,
	spread: number,
	random: Random,
): number[] {
	let plan = 1;
	return Array.from({ length: weeks }, (_, t) => {
		// Every few weeks the plan changes, now and then down to almost nothing.
		if (t % 3 === 0)
			plan = random.uniform() < 0.12 ? 0.15 : 0.5 + 1.1 * random.uniform();
		return Math.round(
			level * plan * portableExp(0.5 * spread * random.normal()),
		);
	});
}

function flights(
	weeks: number,
	level: number,
	{ length, pause }: { length: number; pause: number },
	random: Random,
): number[] {
	const spend: number[] = [];
	let left = random.integer(pause);
	let on = false;
	let height = 0;
	for (let t = 0; t < weeks; t++) {
		if (left === 0) {
			on = !on;
			left = 1 + random.integer(2 * (on ? length : pause) - 1);
			height = level * (0.4 + 0.8 * random.uniform());
		}
		left -= 1;
		spend.push(on ? Math.round(height * (0.85 + 0.3 * random.uniform())) : 0);
	}
	return spend;
}

function sendings(weeks: number, cost: number, random: Random): number[] {
	return Array.from({ length: weeks }, () =>
		Math.round(cost * random.integer(4) * (0.9 + 0.2 * random.uniform())),
	);
}
