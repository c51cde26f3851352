// How long it takes to say who is who, and to keep and read features. Run through `npm run bench`; Febrl when it is there.
import { existsSync, readFileSync } from "node:fs";
import { createRandom } from "../statistics/create-random.ts";
import { learnItemVectors } from "./embedding/learn-item-vectors.ts";
import { advanceState } from "./features/advance-state.ts";
import { compileFeatures } from "./features/compile-features.ts";
import type { FeatureEvent } from "./features/feature-set.ts";
import type { FeatureState } from "./features/feature-state.ts";
import { readFeatures } from "./features/read-features.ts";
import { starterFeatures } from "./features/starter-features.ts";
import { evaluateLinks } from "./identity/evaluate-links.ts";
import { guessPersonFields } from "./identity/guess-person-fields.ts";
import { createIdentityGraph } from "./identity/identity-graph.ts";
import { linkPeople } from "./identity/link-people.ts";
import { selectSegment } from "./segments/select-segment.ts";

const time = (work: () => void): number => {
	const start = performance.now();
	work();
	return performance.now() - start;
};
const quantileOf = (times: readonly number[], share: number) =>
	[...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

const folder = new URL("../../../shared/data/profile/febrl/", import.meta.url);
const read = (file: string) => {
	const [header = [], ...rows] = readFileSync(new URL(file, folder), "utf8")
		.trim()
		.split("\n")
		.map((line) => line.split(",").map((cell) => cell.trim()));
	const entities = rows.map(([id = ""]) => id.split("-")[1] ?? "");
	return { header, rows, entities };
};
const figure = (value: number | null | undefined) => (value ?? 0).toFixed(4);
if (!existsSync(folder)) console.log("Febrl is not here and left out");
else
	for (const [files, left, beside] of [
		[["dataset4a.csv", "dataset4b.csv"], [], "0.9998"],
		[["dataset4a.csv", "dataset4b.csv"], ["soc_sec_id"], "0.996"],
		[
			["dataset4a.csv", "dataset4b.csv"],
			["soc_sec_id", "date_of_birth"],
			"0.973",
		],
		[["dataset3.csv"], [], "0.998"],
		[["dataset3.csv"], ["soc_sec_id"], "0.986"],
		[["dataset3.csv"], ["soc_sec_id", "date_of_birth"], "0.929"],
	] as const) {
		const [first, second = null] = files.map(read);
		if (!first) continue;
		const fields = guessPersonFields(first.header).filter(
			({ column }) => !left.some((name) => name === column),
		);
		const pick = ({ header, rows }: typeof first) => {
			const places = fields.map(({ column }) => header.indexOf(column));
			return rows.map((row) => places.map((place) => row[place] ?? ""));
		};
		let linked = linkPeople([], [], null);
		const before = process.cpuUsage();
		const took = time(() => {
			linked = linkPeople(fields, pick(first), second && pick(second));
		});
		const processor = process.cpuUsage(before).user / 1e6;
		if (!linked.ok) throw new Error(linked.reason);
		const { pairs, judged } = linked.result;
		const quality = evaluateLinks(
			[...first.entities, ...(second?.entities ?? [])],
			second && first.rows.length,
			pairs,
			judged,
		);
		console.log(
			`identity ${files.join(" × ")} without ${left.join(", ") || "nothing"}: ${ms(took)} (${processor.toFixed(1)} s of processor time; goal 5 s), F1 ${figure(quality.f1)} (best of a plain EM with hand-picked blocks: ${beside}), blocking recall ${figure(quality.blockingRecall)}, worst calibration error ${figure(quality.worstCalibrationError?.error)}`,
		);
	}

const random = createRandom(1);
const graph = createIdentityGraph();
const stitched = time(() => {
	for (let i = 0; i < 200_000; i++)
		graph.link({
			id: String(i),
			a: { kind: "device", value: `v${i}` },
			b: { kind: "login", value: `c${random.integer(60_000)}` },
			reason: "login",
			at: i,
		});
});
console.log(
	`200,000 certain links: ${ms(stitched)}, ${((200_000 / stitched) * 1000).toFixed(0)} a second`,
);

const dayMs = 86_400_000;
const compiled = compileFeatures(starterFeatures);
const names = ["purchase", "page_view", "view_item", "add_to_cart"];
const events = Array.from({ length: 100_000 }, (_, i): FeatureEvent => {
	const at = (20_000 + (i % 365)) * dayMs;
	return {
		name: names[random.integer(4)] ?? "",
		at,
		knownAt: at,
		properties: {
			value: random.integer(10_000) / 100,
			item_id: `p${random.integer(500)}`,
			session_id: `s${random.integer(5_000)}`,
			channel: "email",
		},
	};
});
const now = 20_365 * dayMs;
const people = 1_000;
const states: FeatureState[] = [];
const added = time(() => {
	for (let person = 0; person < people; person++)
		states.push(
			advanceState(
				compiled,
				null,
				events.slice(person * 100, person * 100 + 100),
				now,
			),
		);
});
console.log(
	`features: ${((events.length / added) * 1000).toFixed(0)} events a second counted in`,
);
const reads = states.map((state) => {
	const json = JSON.stringify(state);
	return time(() => {
		readFeatures(compiled, JSON.parse(json), now);
	});
});
console.log(
	`features of a person with 100 events, from what is kept: p50 ${ms(quantileOf(reads, 0.5))}, p99 ${ms(quantileOf(reads, 0.99))} (goal with its queries 10 ms)`,
);

const crowd = Array.from({ length: 100_000 }, (_, i) => ({
	id: `c${i}`,
	readings: { orders_365d: i % 7, days_since_order: i % 200 },
	isAllowed: i % 3 > 0,
}));
const selected = time(() => {
	selectSegment(crowd, {
		all: [
			{ feature: "orders_365d", is: "at-least", value: 2 },
			{ not: { feature: "days_since_order", is: "under", value: 90 } },
		],
	});
});
console.log(`a segment over 100,000 people: ${ms(selected)}`);

const shelf = 1_000;
const walks = Array.from({ length: 20_000 }, (_, visit) => {
	const random = createRandom(visit + 1);
	const aisle = random.integer(shelf / 20);
	return Array.from({ length: 2 + random.integer(5) }, () =>
		random.uniform() < 0.8
			? `i${aisle * 20 + random.integer(20)}`
			: `i${random.integer(shelf)}`,
	);
});
let items = 0;
const learning = time(() => {
	const found = learnItemVectors(walks, {
		dimensions: 16,
		learntOn: "2026-11-22",
	});
	items = found.ok ? Object.keys(found.learnt.vectors).length : 0;
});
console.log(`directions of ${items} items from 20,000 visits: ${ms(learning)}`);
