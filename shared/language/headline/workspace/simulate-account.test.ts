import { expect, it } from "vitest";
import { simulateAccount } from "./simulate-account.ts";

it("makes the same account again, with clicks that follow the words", () => {
	const plan = {
		seed: 5,
		places: 20,
		textsAPlace: 10,
		impressions: 2000,
		meanOf: (words: readonly string[]) => (words.includes("yes") ? 1 : 0),
		spread: 0.1,
		words: ["yes", "no", "maybe", "so", "but"],
	};
	const account = simulateAccount(plan);
	expect(simulateAccount(plan)).toEqual(account);
	const clicks = (wanted: boolean): number => {
		const rows = account.filter(({ text }) => text.includes("yes") === wanted);
		return rows.reduce((sum, row) => sum + row.clicks, 0) / rows.length;
	};
	expect(clicks(true)).toBeGreaterThan(1.8 * clicks(false));
});
