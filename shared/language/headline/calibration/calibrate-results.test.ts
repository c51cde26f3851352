import { describe, expect, it } from "vitest";
import { shippedModel } from "../workspace/shipped-model.ts";
import { simulateAccount } from "../workspace/simulate-account.ts";
import { calibrateResults } from "./calibrate-results.ts";

const words =
	"free shipping today new shoes best price for your kids running summer sale save now shop online fast easy returns top rated brand you need this".split(
		" ",
	);
const account = (effect: number, seed = 1) =>
	simulateAccount({
		seed,
		places: 40,
		textsAPlace: 8,
		impressions: 4000,
		meanOf: (text) =>
			effect * (Number(text.includes("free")) - Number(text.includes("save"))),
		spread: 0.15,
		words,
	});

describe("calibrateResults", () => {
	it("is right more often where words matter, and honest about how often", () => {
		const { byPlace, byTime } = calibrateResults(account(0.4), shippedModel);
		expect(byTime).toBeNull();
		if (!byPlace.ok || byPlace.hitRate === null) throw new Error("not enough");
		expect(byPlace.hitRate.value).toBeGreaterThan(0.65);
		expect(byPlace.hitRate.value).toBeGreaterThan(
			byPlace.shippedHitRate?.value ?? 1,
		);
		expect(byPlace.calibrationError).toBeLessThan(0.15);
	});

	it("comes out at a coin's toss, and names few winners, where nothing is to be told", () => {
		const { byPlace } = calibrateResults(account(0), shippedModel);
		if (!byPlace.ok || byPlace.hitRate === null) throw new Error("not enough");
		expect(byPlace.hitRate.interval[0]).toBeLessThan(0.5);
		expect(byPlace.hitRate.interval[1]).toBeGreaterThan(0.5);
		expect(byPlace.namedShare).toBeLessThan(0.2);
	});

	it("judges later texts by what ended before them", () => {
		const dated = ["2026-08", "2026-09", "2026-10"].flatMap((month, index) =>
			account(0.4, index + 1).map((row) => ({
				...row,
				from: `${month}-01`,
				to: `${month}-30`,
			})),
		);
		const { byTime } = calibrateResults(dated, shippedModel);
		expect(byTime?.from).toBe("2026-09-01");
		expect(byTime?.ok && (byTime.hitRate?.value ?? 0) > 0.65).toBe(true);
	});

	it("says when there is not enough", () => {
		expect(
			calibrateResults(account(0.4).slice(0, 10), shippedModel).byPlace,
		).toMatchObject({
			ok: false,
			reason: "not-enough",
		});
		expect(calibrateResults([], shippedModel).byPlace.ok).toBe(false);
	});
});
