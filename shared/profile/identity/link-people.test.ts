import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { evaluateLinks } from "./evaluate-links.ts";
import { guessPersonFields } from "./guess-person-fields.ts";
import { linkDefaults, linkPeople } from "./link-people.ts";
import { fields, simulatePeople } from "./test/simulate-people.ts";

const folder = new URL(
	"../../../../shared/data/profile/febrl/",
	import.meta.url,
);

function readPeople(file: string) {
	const [header = [], ...rows] = readFileSync(new URL(file, folder), "utf8")
		.trim()
		.split("\n")
		.map((line) => line.split(",").map((cell) => cell.trim()));
	return {
		header,
		rows,
		entities: rows.map(([id = ""]) => id.split("-")[1] ?? ""),
	};
}

function measure(files: readonly [string, string?], left: readonly string[]) {
	const first = readPeople(files[0]);
	const second = files[1] === undefined ? null : readPeople(files[1]);
	const guessed = guessPersonFields(first.header).filter(
		({ column }) => !left.includes(column),
	);
	const places = guessed.map(({ column }) => first.header.indexOf(column));
	const pick = (rows: string[][]) =>
		rows.map((row) => places.map((place) => row[place] ?? ""));
	const linked = linkPeople(
		guessed,
		pick(first.rows),
		second && pick(second.rows),
	);
	if (!linked.ok) throw new Error(linked.reason);
	return evaluateLinks(
		[...first.entities, ...(second?.entities ?? [])],
		second && first.rows.length,
		linked.result.pairs,
		linked.result.judged,
	);
}

const goals = [
	{
		files: ["dataset4a.csv", "dataset4b.csv"],
		left: ["soc_sec_id", "date_of_birth"],
		f1: 0.99,
		recall: 0.99,
	},
	{
		files: ["dataset3.csv"],
		left: ["soc_sec_id", "date_of_birth"],
		f1: 0.99,
		recall: 0.99,
	},
	{ files: ["dataset3.csv"], left: ["soc_sec_id"], f1: 0.995, recall: 0.99 },
	{ files: ["dataset1.csv"], left: [], f1: 0.995, recall: 0.99 },
] as const;
for (const { files, left, f1, recall } of goals)
	it(`finds Febrl's pairs without labels: ${files[0]} without ${left.join(", ") || "nothing"}`, () => {
		if (!existsSync(folder)) {
			console.log("Febrl is not here: nothing was measured");
			return;
		}
		const quality = measure(files, left);
		expect(quality.blockingRecall).toBeGreaterThanOrEqual(recall);
		expect(quality.f1).toBeGreaterThanOrEqual(f1);
		expect(quality.worstCalibrationError?.error).toBeLessThanOrEqual(0.03);
	});

it("links simulated files, with chances that hold when half have no counterpart", () => {
	const { a, b } = simulatePeople(11, 900);
	const linked = linkPeople(fields, a.slice(0, 600), b.slice(300));
	if (!linked.ok) throw new Error(linked.reason);
	const { pairs, judged, prior } = linked.result;
	const entities = [
		...a.slice(0, 600).map((_, i) => i),
		...b.slice(300).map((_, i) => i + 300),
	].map(String);
	const quality = evaluateLinks(entities, 600, pairs, judged);
	expect(quality.f1).toBeGreaterThan(0.97);
	expect(quality.worstCalibrationError?.error).toBeLessThan(0.03);
	const [first] = pairs;
	const reasons =
		first?.reasons.reduce((sum, { weight }) => sum + weight, 0) ?? 0;
	// An exchange costs at most log(1e-6) a pair of columns, none costs nearly nothing.
	expect(Math.abs((first?.logOdds ?? 0) - reasons - prior)).toBeLessThan(0.5);
});

it("gives the same answer for the same seed, and a list without one-to-one", () => {
	const { a, b } = simulatePeople(2, 150);
	const once = linkPeople(fields, a, b);
	expect(linkPeople(fields, a, b)).toEqual(once);
	const many = linkPeople(fields, [...a, ...a], b, {
		...linkDefaults,
		isOneToOne: false,
	});
	if (!many.ok) throw new Error(many.reason);
	expect(many.result.pairs.length).toBeGreaterThan(280);
});

it("groups the records of one file", () => {
	const { a, b } = simulatePeople(4, 200);
	const linked = linkPeople(fields, [...a, ...b], null);
	if (!linked.ok) throw new Error(linked.reason);
	const whole = linked.result.groups.filter(
		([one, other, ...more]) => other === (one ?? 0) + 200 && more.length === 0,
	);
	expect(whole.length).toBeGreaterThan(190);
});

it("says what it cannot do", () => {
	expect(linkPeople(fields, [["a"]], null)).toEqual({
		ok: false,
		reason: "too-few-people",
	});
	expect(linkPeople(fields, [["a"]], [])).toEqual({
		ok: false,
		reason: "too-few-people",
	});
	expect(linkPeople([], [[], []], null)).toEqual({
		ok: false,
		reason: "nothing-to-find-by",
	});
});
