import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { findAlikeTexts } from "./find-alike-texts.ts";

describe("findAlikeTexts", () => {
	it("tells copies from texts that only compete", () => {
		const found = findAlikeTexts([
			"Rote Schuhe günstig",
			"Rote Schuhe, günstig!",
			"Blaue Hosen",
			"Wanderschuhe aus Leder für Damen, wasserdicht",
			"Wasserdichte Wanderschuhe: Damen lieben unser Leder",
			"Ganz anderes",
		]);
		expect(found.map(({ a, b, kind }) => [a, b, kind])).toEqual([
			[0, 1, "copy"],
			[3, 4, "same-intent"],
		]);
		expect(found[1]?.shared).toEqual([
			"Wanderschuhe",
			"Leder",
			"Damen",
			"wasserdicht",
		]);
	});
	it("looks only at pairs with one of the first texts when asked", () => {
		const texts = ["Ein Text", "Neue rote Schuhe", "Neue rote Schuhe!"];
		expect(findAlikeTexts(texts)).toHaveLength(1);
		expect(findAlikeTexts(texts, { of: 1 })).toEqual([]);
		expect(findAlikeTexts(["", "", "🙂", "🙂"])).toHaveLength(1);
		expect(findAlikeTexts([])).toEqual([]);
	});
	it("stays within bounds where every text is alike", () => {
		const before = performance.now();
		expect(
			findAlikeTexts(Array.from({ length: 2_000 }, () => "Rote Schuhe")),
		).toHaveLength(500);
		const numbered = Array.from(
			{ length: 2_000 },
			(_, n) => `Rote Schuhe aus Leder, Modell ${n * 7919}`,
		);
		findAlikeTexts(numbered);
		expect(performance.now() - before).toBeLessThan(20_000);
	});
	it("errs as seldom as it says, on headlines", () => {
		const file =
			"../shared/data/copy/upworthy/upworthy_sig_pairs_same_image.csv";
		if (!existsSync(file)) {
			console.log(`${file} is absent: error rates not measured`);
			return;
		}
		const { data } = Papa.parse<Record<string, string>>(
			readFileSync(file, "utf8"),
			{ header: true, skipEmptyLines: true },
		);
		const byStory = new Map(
			data.map((row) => [row.story_id ?? "", row] as const),
		);
		const rows = [...byStory.values()].slice(0, 700);
		const one = rows.map((row) => row.headline_a ?? "");
		const other = rows.map((row) => row.headline_b ?? "");
		const changed = one.map((text, index) => {
			const words = text.split(" ");
			words[(index * 7) % words.length] = "another";
			return words.join(" ").toUpperCase();
		});
		const share = (seconds: readonly string[]) => {
			const n = one.length;
			const found = findAlikeTexts([...one, ...seconds], {
				of: n,
				limit: 100_000,
			});
			const right = found.filter(({ a, b }) => b === a + n);
			return {
				right: right.length / n,
				copies: right.filter(({ kind }) => kind === "copy").length / n,
				wrong: (found.length - right.length) / (n * (2 * n - 1)),
			};
		};
		const copies = share(changed);
		const stories = share(other);
		console.log("one word changed", copies, "another wording", stories);
		expect(copies.copies).toBeGreaterThan(0.97);
		expect(stories.right).toBeGreaterThan(0.08);
		expect(copies.wrong).toBeLessThan(0.0003);
		expect(stories.wrong).toBeLessThan(0.0003);
	});
});
