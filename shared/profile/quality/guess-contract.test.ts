import { expect, it } from "vitest";
import { checkQuality } from "./check-quality.ts";
import { guessContract } from "./guess-contract.ts";
import { readContract } from "./read-contract.ts";

const table = {
	names: ["day", "x", "who"],
	rows: Array.from({ length: 40 }, (_, i) => [
		`2026-01-${String(1 + (i % 28)).padStart(2, "0")}`,
		i % 10 === 0 ? "" : String(i % 7),
		"abc",
	]),
};

it("describes a good table so that the table keeps it", () => {
	const contract = guessContract(table);
	expect(contract.columns).toEqual([
		{ name: "day", type: "day", mostMissing: 0.01 },
		{ name: "x", type: "number", mostMissing: 0.2 },
		{ name: "who", type: "text", mostMissing: 0.01 },
	]);
	expect(contract.rows).toEqual({ least: 20, most: 400 });
	expect(checkQuality(table, contract, 0).state).toBe("green");
	expect(readContract(JSON.parse(JSON.stringify(contract)))).toEqual({
		ok: true,
		contract,
	});
});

it("takes a table of nothing", () => {
	expect(guessContract({ names: ["a"], rows: [] }).columns[0]).toEqual({
		name: "a",
		type: "text",
		mostMissing: 0.01,
	});
});
