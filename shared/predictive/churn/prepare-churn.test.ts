import { expect, it } from "vitest";
import { prepareChurn } from "./prepare-churn.ts";
import { simulateCustomers } from "./test/simulate-customers.ts";

const sheet = simulateCustomers(300, 1);
const codesOf = (
	given: Parameters<typeof prepareChurn>[0],
	question: object = {},
) => {
	const result = prepareChurn(given, { target: "left", ...question });
	return result.ok ? [] : result.problems.map(({ code }) => code);
};

it("takes columns for what they are and leaves out what gives the answer away", () => {
	const result = prepareChurn(sheet, { target: "left" });
	if (!result.ok) throw new Error("refused");
	expect(result.table.features.map(({ name }) => name)).toEqual([
		"tenure",
		"plan",
		"spend",
	]);
	expect(result.id).toBe("customer_id");
	expect(result.leftOut).toContainEqual({ name: "why", kind: "leak" });
	const kept = prepareChurn(sheet, {
		target: "left",
		keep: ["why"],
		drop: ["plan"],
	});
	expect(kept.ok && kept.table.features.map(({ name }) => name)).toEqual([
		"tenure",
		"spend",
		"why",
	]);
});

it("says what is wrong", () => {
	expect(codesOf(sheet, { target: "gone" })).toEqual(["unknown-column"]);
	expect(codesOf({ ...sheet, rows: sheet.rows.slice(0, 49) })).toEqual([
		"too-few-rows",
	]);
	expect(
		codesOf({ ...sheet, rows: sheet.rows.filter((row) => row[5] === "no") }),
	).toEqual(["one-class"]);
	expect(codesOf(sheet, { target: "tenure" })).toEqual(["not-binary"]);
	expect(codesOf(sheet, { time: "plan" })).toEqual(["no-time"]);
	expect(codesOf(sheet, { drop: ["tenure", "plan", "spend"] })).toEqual([
		"no-columns",
	]);
	const stayed = sheet.rows.filter((row) => row[5] === "no");
	const gone = sheet.rows.filter((row) => row[5] === "yes").slice(0, 3);
	expect(codesOf({ ...sheet, rows: [...stayed, ...gone] })).toEqual([
		"too-rare",
	]);
	expect(codesOf({ header: ["left", "a", "a"], rows: [] })).toEqual([
		"double-column",
	]);
	const empty = {
		header: ["a", "left"],
		rows: sheet.rows.map((row) => ["", row[5] ?? ""]),
	};
	expect(codesOf(empty)).toEqual(["no-columns"]);
});

it("passes rows without a target over", () => {
	const rows = sheet.rows.map((row, i) =>
		i < 20 ? [...row.slice(0, 5), ""] : row,
	);
	const result = prepareChurn({ ...sheet, rows }, { target: "left" });
	expect(result.ok && [result.unlabelled, result.labels.length]).toEqual([
		20, 280,
	]);
});
