import type {
	CustomerHistory,
	PurchaseHistories,
} from "./purchase-histories.ts";

/**
 * Counts equal histories (frequency, recency, age) once: a likelihood then costs as many terms as there are different ones, and what hangs
 * on the frequency or on a time alone as many as there are different ones of those.
 */
export function groupHistories(
	customers: readonly CustomerHistory[],
): PurchaseHistories {
	const groups = new Map<
		string,
		{ history: CustomerHistory; weight: number }
	>();
	const places = new Map<number, number>();
	const times = new Map<number, number>();
	let total = 0;
	for (const history of customers) {
		const { frequency, recency, age, weight = 1 } = history;
		total += weight;
		if (!places.has(frequency)) places.set(frequency, places.size);
		for (const time of [recency, age])
			if (!times.has(time)) times.set(time, times.size);
		const key = `${frequency} ${recency} ${age}`;
		const group = groups.get(key);
		if (group) group.weight += weight;
		else groups.set(key, { history, weight });
	}
	const all = [...groups.values()];
	return {
		customers: total,
		recency: Float64Array.from(all, ({ history }) => history.recency),
		age: Float64Array.from(all, ({ history }) => history.age),
		weight: Float64Array.from(all, ({ weight }) => weight),
		times: Float64Array.from(times.keys()),
		recencyAt: Int32Array.from(
			all,
			({ history }) => times.get(history.recency) ?? 0,
		),
		ageAt: Int32Array.from(all, ({ history }) => times.get(history.age) ?? 0),
		at: Int32Array.from(
			all,
			({ history }) => places.get(history.frequency) ?? 0,
		),
		frequencies: Float64Array.from(places.keys()),
	};
}
