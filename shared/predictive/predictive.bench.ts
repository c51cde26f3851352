// Prediction beside its goals: boosting, customer value, churn, drift, forecasts, recommendations. `npm run bench predictive`; CDNOW and
// MovieLens when they are there.
import { existsSync, readFileSync } from "node:fs";
import { judgeDrift } from "../learning/drift/judge-drift.ts";
import { createRandom } from "../statistics/create-random.ts";
import { fitClv } from "./clv/fit-clv.ts";
import { groupHistories } from "./clv/group-histories.ts";
import { predictCustomer } from "./clv/predict-customer.ts";
import type { CustomerHistory } from "./clv/purchase-histories.ts";
import { simulateBetaGeometric } from "./clv/simulate-beta-geometric.ts";
import { worthIfBack } from "./clv/worth-if-back.ts";
import { estimateElasticity } from "./elasticity/estimate-elasticity.ts";
import { forecastDemand } from "./forecast/forecast-demand.ts";
import { screenOrders } from "./fraud/screen-orders.ts";
import { simulateFraud } from "./fraud/test/simulate-fraud.ts";
import { groupCustomers } from "./orders/group-customers.ts";
import { simulateShop } from "./orders/simulate-shop.ts";
import { trainOnOrders } from "./orders/train-on-orders.ts";
import type { Interaction } from "./recommend/interaction.ts";
import { learnRecommender } from "./recommend/learn-recommender.ts";
import { recommendTo } from "./recommend/recommend-to.ts";
import { testRecommender } from "./recommend/test-recommender.ts";

console.log("boosting:");
await import("../learning/boosting/boosting.bench.ts");
await import("../learning/boosting/rival.bench.ts");
console.log("the rest:");

const time = (work: () => void): number => {
	const start = performance.now();
	work();
	return performance.now() - start;
};
/** Of this process alone: on a busy machine the clock tells of others' work. */
const processorTime = (work: () => void): number => {
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1_000;
};
const median = (runs: number, work: () => void): number => {
	work();
	const times = Array.from({ length: runs }, () => time(work));
	return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
};
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const fit = (
	customers: readonly CustomerHistory[],
	options: Parameters<typeof fitClv>[1] = {},
) => {
	const fitted = fitClv(customers, options);
	if (!fitted.ok) throw new Error(fitted.reason);
	return fitted.model;
};

const cdnow = new URL(
	"../../../shared/data/causal/clv/cdnow_customers_summary_with_transactions.csv",
	import.meta.url,
);
if (!existsSync(cdnow)) console.log("CDNOW is not here and left out");
else {
	const rows = readFileSync(cdnow, "utf8").trim().split("\n").slice(1);
	const customers = rows.map((row): CustomerHistory => {
		const [id = "", x, tx, age, worth] = row.split(",");
		const value = Number(worth) > 0 ? Number(worth) : null;
		return {
			id,
			frequency: Number(x),
			recency: Number(tx),
			age: Number(age),
			value,
		};
	});
	const counts = customers.map((one) => ({ ...one, value: null }));
	for (const model of ["bg-nbd", "mbg-nbd", "pareto-nbd"] as const) {
		let used = 0;
		const cold = time(() => {
			used = processorTime(() => fit(counts, { model }));
		});
		const warm = median(9, () => fit(counts, { model }));
		console.log(
			`CDNOW, 2,357 customers, ${model}: fit ${ms(warm)}, first time ${ms(cold)}, of processor time ${ms(used)} (goal 100 ms for bg-nbd) | lifetimes-style Nelder-Mead in plain JS: 286 ms`,
		);
	}
	const model = fit(customers);
	const outlook = { horizonDays: 365.25, discount: 0.1 };
	const thousand = median(3, () => {
		for (const one of customers.slice(0, 1000))
			predictCustomer(model, one, outlook);
	});
	console.log(
		`predict 1,000 customers, 12 months, with intervals: ${ms(thousand)}`,
	);
}

const truth = { r: 0.5, alpha: 8, a: 0.8, b: 2.5 };
for (const size of [10_000, 100_000, 1_000_000]) {
	// A log of days: times in whole sevenths of a week.
	const customers = simulateBetaGeometric(
		createRandom(1),
		size,
		truth,
		52,
		0,
	).map(({ history }, i) => {
		const late = i % 365;
		const recency = Math.min(364 - late, Math.ceil(history.recency * 7)) / 7;
		return {
			...history,
			recency,
			frequency: recency === 0 ? 0 : history.frequency,
			age: (364 - late) / 7,
		};
	});
	let model = fit(customers.slice(0, 1_000));
	let used = 0;
	const took = time(() => {
		used = processorTime(() => {
			model = fit(customers);
		});
	});
	const kinds = groupHistories(customers).weight.length;
	// A customer at a time, nothing kept: memory does not grow with the shop.
	let [atStake, most] = [0, 0];
	const scored = time(() => {
		for (const one of customers) {
			const { pAlive, worth } = worthIfBack(model, one, 365);
			atStake += (1 - pAlive) * (worth ?? 0);
			most = Math.max(most, 1 - pAlive);
		}
	});
	if (!Number.isFinite(atStake + most)) throw new Error("no figure");
	console.log(
		`bg-nbd, ${size.toLocaleString("en")} customers (${kinds.toLocaleString("en")} different histories): fit ${ms(took)} (processor ${ms(used)}), each scored in ${ms(scored)}`,
	);
}

const random = createRandom(2);
const column = (shift: number) =>
	Array.from({ length: 100_000 }, () => (random.normal() + shift).toFixed(4));
const [before, after] = [column(0), column(0.1)];
const drift = median(3, () =>
	judgeDrift([{ column: "x", reference: before, current: after }], Number),
);
console.log(`drift of a column, 100,000 rows against 100,000: ${ms(drift)}`);

const shop = simulateShop(1, 20_000, 20_000);
const grouped = time(() => groupCustomers(shop));
const { customers: shoppers } = groupCustomers(shop);
const learnt = time(() =>
	trainOnOrders(shoppers, { today: 20_000, horizonDays: 90, active: null }),
);
console.log(
	`a shop of 20,000 customers, ${shop.length.toLocaleString("en")} orders: grouped ${ms(grouped)}, churn trained on 4,000 of them and checked on later ones ${ms(learnt)}`,
);
const days = Array.from({ length: 730 }, (_, t) => 100 + 20 * (t % 7));
console.log(
	`forecast of 730 days, 14 ahead, with twelve origins looked back to: ${ms(median(3, () => forecastDemand(days, 7, 14)))}`,
);

const weeks = Array.from({ length: 104 }, (_, t) => ({
	price: 10 + (t % 5),
	units: 100 - 3 * (t % 5) + (t % 7),
	controls: [],
}));
console.log(
	`price elasticity of a product, 104 weeks: ${ms(median(9, () => estimateElasticity(weeks)))}`,
);
const marked = simulateFraud(1, 10_000);
console.log(
	`10,000 orders screened, a regression learnt and checked in five folds: ${ms(time(() => screenOrders(marked)))}`,
);

const movies = new URL(
	"../../../shared/data/causal/recsys/ml-100k.inter",
	import.meta.url,
);
if (!existsSync(movies)) console.log("MovieLens is not here and left out");
else {
	const rated = readFileSync(movies, "utf8")
		.trim()
		.split("\n")
		.slice(1)
		.map((row): Interaction => {
			const [user = "", item = "", rating, at] = row.split("\t");
			return {
				user,
				item,
				weight: Number(rating),
				day: Number(at) / 86_400,
			};
		});
	for (const method of ["item-item", "ease", "popularity"] as const) {
		let found = testRecommender([], method, 10, createRandom(42));
		const took = time(() => {
			found = testRecommender(rated, method, 10, createRandom(42));
		});
		console.log(
			`MovieLens 100k, ${method}: nDCG@10 ${found.ndcg.toFixed(4)} (goal .38), precision ${found.precision.toFixed(4)}, learnt and asked in ${ms(took)}`,
		);
	}
}

// A shop of 100,000 products: popularity by a power law, baskets that stay within a region of the catalogue.
const products = 100_000;
const interactions: Interaction[] = [];
for (let user = 0; user < 60_000; user++) {
	const home = random.integer(products);
	for (let n = 0; n < 12; n++) {
		const near =
			(home + Math.floor(random.normal() * 200) + products) % products;
		const item =
			random.uniform() < 0.3
				? Math.floor(products * random.uniform() ** 6)
				: near;
		interactions.push({
			user: `u${user}`,
			item: `p${item}`,
			weight: 1,
			day: null,
		});
	}
}
// Every product occurs.
for (let item = 0; item < products; item++)
	interactions.push({
		user: `u${item % 60_000}`,
		item: `p${item}`,
		weight: 1,
		day: null,
	});
for (const method of ["item-item", "session"] as const) {
	let learnt = learnRecommender([], method);
	const took = time(() => {
		learnt = learnRecommender(interactions, method);
	});
	const kept = learnt.neighbours?.item.length ?? 0;
	const times = Array.from({ length: 2000 }, (_, i) =>
		time(() => recommendTo(learnt, { user: `u${i * 29}` }, 10)),
	).sort((a, b) => a - b);
	console.log(
		`${method}, ${learnt.table.items.length.toLocaleString("en")} products, ${interactions.length.toLocaleString("en")} interactions: learnt in ${ms(took)}${kept > 0 ? `, ${((kept * 8) / 1e6).toFixed(0)} MB of neighbours` : ""}; one user p50 ${ms(times[1000] ?? 0)}, p99 ${ms(times[1980] ?? 0)} (goal 20 ms)`,
	);
}
