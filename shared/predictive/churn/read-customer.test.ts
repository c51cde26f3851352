import { expect, it } from "vitest";
import { readCustomer } from "./read-customer.ts";
import { cellReader } from "./test/cell-reader.ts";

const model = {
	columns: [
		{ name: "tenure", low: 0, high: 10, importance: 3 },
		{ name: "plan", levels: ["a", "b"], importance: 1 },
	],
};
const read = (cells: Record<string, string>) =>
	readCustomer(model, cellReader(cells), ".");

it("notes what it never saw and goes on", () => {
	const customer = read({ tenure: "12", plan: "z" });
	expect(customer.notes.map(({ en }) => en).join()).toMatch(
		/outside.*“z”|“z”.*outside/s,
	);
	expect(customer.refusal).toBeNull();
	expect(customer.row[1]).toBeNaN();
	expect(customer.shown).toEqual(["12", "z"]);
});

it("refuses far outside, and where most is not known", () => {
	expect(read({ tenure: "16", plan: "a" }).refusal?.en).toContain("too far");
	expect(read({ plan: "a" }).refusal?.en).toContain("More than half");
	expect(read({ tenure: "long", plan: "a" }).refusal?.en).toContain(
		"More than half",
	);
	expect(read({ tenure: "5" }).refusal).toBeNull();
});
