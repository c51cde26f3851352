import type {
	CustomerHistory,
	PurchaseHistories,
} from "./purchase-histories.ts";

/** More than there can be different times, so that two of their places make one exact number. */
const mostTimes = 2 ** 26;

/**
 * Counts equal histories (frequency, recency, age) once: a likelihood then costs as many terms as there are different ones, and what hangs
 * on the frequency or on a time alone as many as there are different ones of those. Linear in the number of customers.
 */
export function groupHistories(
	customers: readonly CustomerHistory[],
): PurchaseHistories {
	const frequencies = new Map<number, number>();
	const times = new Map<number, number>();
	/** Of each frequency, by the places of its two times: where the line stands. */
	const lines: Map<number, number>[] = [];
	const weight: number[] = [];
	const at: number[] = [];
	const recencyAt: number[] = [];
	const ageAt: number[] = [];
	let total = 0;
	for (const { frequency, recency, age, weight: many = 1 } of customers) {
		total += many;
		const place = placeOf(frequencies, frequency);
		const last = placeOf(times, recency);
		const end = placeOf(times, age);
		const same = lines[place] ?? new Map<number, number>();
		lines[place] = same;
		const key = last * mostTimes + end;
		const line = same.get(key);
		if (line !== undefined) {
			weight[line] = (weight[line] ?? 0) + many;
			continue;
		}
		same.set(key, weight.length);
		weight.push(many);
		at.push(place);
		recencyAt.push(last);
		ageAt.push(end);
	}
	const different = Float64Array.from(times.keys());
	const timeOf = (index: number) => different[index] ?? 0;
	return {
		customers: total,
		recency: Float64Array.from(recencyAt, timeOf),
		age: Float64Array.from(ageAt, timeOf),
		weight: Float64Array.from(weight),
		times: different,
		recencyAt: Int32Array.from(recencyAt),
		ageAt: Int32Array.from(ageAt),
		at: Int32Array.from(at),
		frequencies: Float64Array.from(frequencies.keys()),
	};
}

/** Where a value stands among the different ones; a new one stands last. */
function placeOf(places: Map<number, number>, value: number): number {
	const known = places.get(value);
	if (known !== undefined) return known;
	places.set(value, places.size);
	return places.size - 1;
}
