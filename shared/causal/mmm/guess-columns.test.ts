import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { guessColumns } from "./guess-columns.ts";

const guess = (csv: string) => {
	const result = guessColumns(csv);
	return result.ok ? result.spec : undefined;
};

it("sees what the demo's columns are", () => {
	const { csv, spec } = simulateChocolateMaker(1);
	const { date, target, channels, controls } = spec;
	expect(guess(csv)).toEqual({ date, target, channels, controls });
	const result = guessColumns(csv);
	expect(result.ok && result.columns[0]).toMatchObject({
		name: "week",
		kind: "date",
		missing: 0,
		role: "date",
	});
});

it("guesses German names and leaves activity out where its spend is there", () => {
	expect(
		guess(
			"Woche;Umsatz;TV Kosten;TV Impressionen;Social Kosten;Preis\n01.01.2024;1.000,5;1;2;3;4\n",
		),
	).toEqual({
		date: "Woche",
		target: "Umsatz",
		channels: ["TV Kosten", "Social Kosten"],
		controls: ["Preis"],
	});
});

it("offers no spec where it sees none, and hands problems on", () => {
	expect(guess("a,b\nx,y\n")).toBeUndefined();
	expect(guessColumns("")).toMatchObject({ ok: false });
});

it("guesses the public examples", () => {
	const path = "../shared/data/mmm/pymc-marketing/mmm_example.csv";
	if (!existsSync(path)) return console.info(`not there: ${path}`);
	expect(guess(readFileSync(path, "utf8"))).toEqual({
		date: "date_week",
		target: "y",
		channels: ["x1", "x2"],
		controls: ["event_1", "event_2", "t"],
	});
});

it("proposes no column without variation, and knows a column of markets", () => {
	const lines = Array.from({ length: 30 }, (_, i) => {
		const week = new Date(Date.UTC(2024, 0, 1 + 7 * (i % 15)));
		return `${week.toISOString().slice(0, 10)},${i < 15 ? "north" : "south"},${100 + i},${i % 7},4,${i < 15 ? 500 : 900}`;
	});
	const csv = ["week,region,sales,tv_spend,flat,population", ...lines].join(
		"\n",
	);
	const guessed = guessColumns(csv);
	expect(guessed.ok && guessed.spec).toEqual({
		date: "week",
		target: "sales",
		channels: ["tv_spend"],
		controls: [],
		geo: "region",
		population: "population",
	});
});
