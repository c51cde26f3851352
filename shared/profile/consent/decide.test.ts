import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type ConsentChange,
	type SignalState,
	signalNames,
} from "./consent-signals.ts";
import { decide } from "./decide.ts";
import { type Purpose, purposes } from "./purposes.ts";
import { regionDefaults } from "./region-defaults.ts";

const states: readonly SignalState[] = ["granted", "denied", "unset"];
const asks = regionDefaults("DE", []);
const presumes = regionDefaults("US", ["US"]);
const names = Object.keys(purposes) as Purpose[];

/** All 81 combinations of what four signals may say. */
const combinations = states.flatMap((a) =>
	states.flatMap((b) =>
		states.flatMap((c) => states.map((d) => [a, b, c, d] as const)),
	),
);

function historyOf(
	combination: readonly SignalState[],
	at: number,
): ConsentChange[] {
	return signalNames.flatMap((name, index) => {
		const said = combination[index];
		return said === undefined || said === "unset"
			? []
			: [{ at, signals: { [name]: said } }];
	});
}

/** The table as a person would write it, without looking at how `decide` works. */
function expected(
	purpose: Purpose,
	[adStorage, analytics, userData, personal]: readonly SignalState[],
	isAsking: boolean,
): boolean {
	const yes = (state: SignalState | undefined) =>
		state === "granted" || (state === "unset" && !isAsking);
	switch (purpose) {
		case "count":
			return true;
		case "measure":
			return yes(analytics);
		case "attribute":
			return yes(adStorage);
		case "report":
			return yes(userData);
		case "personalise":
			return yes(userData) && yes(personal);
	}
}

describe(`truth table of ${combinations.length} signals × ${names.length} purposes × 2 kinds of region`, () => {
	it("holds in every cell", () => {
		let cells = 0;
		for (const purpose of names)
			for (const combination of combinations)
				for (const region of [asks, presumes]) {
					const { isAllowed } = decide(
						purpose,
						historyOf(combination, 1),
						region,
						5,
					);
					expect([purpose, combination, region, isAllowed]).toEqual([
						purpose,
						combination,
						region,
						expected(purpose, combination, region === asks),
					]);
					cells += 1;
				}
		expect(cells).toBe(81 * 5 * 2);
	});

	it("blocks in every cell once one needed signal is denied afterwards, even if granted again", () => {
		for (const purpose of names)
			for (const combination of combinations)
				for (const region of [asks, presumes])
					for (const signal of signalNames) {
						const history = [
							...historyOf(combination, 1),
							{ at: 7, signals: { [signal]: "denied" } as const },
							{ at: 8, signals: { [signal]: "granted" } as const },
						];
						const before = decide(
							purpose,
							historyOf(combination, 1),
							region,
							5,
						);
						const needed: readonly string[] = purposes[purpose];
						const { isAllowed } = decide(purpose, history, region, 5);
						expect(isAllowed).toBe(
							before.isAllowed && !needed.includes(signal),
						);
					}
	});

	it("a later yes does not reach back", () => {
		for (const purpose of names.filter((name) => name !== "count"))
			expect(
				decide(
					purpose,
					historyOf(["granted", "granted", "granted", "granted"], 6),
					asks,
					5,
				),
			).toMatchObject({ isAllowed: false, reason: "unset" });
	});
});

describe("decide", () => {
	it("names the reason and the signal", () => {
		const yes = { at: 1, signals: { ad_user_data: "granted" } } as const;
		const no = { at: 9, signals: { ad_user_data: "denied" } } as const;
		expect(decide("report", [yes, no], asks, 5)).toEqual({
			isAllowed: false,
			reason: "withdrawn",
			signal: "ad_user_data",
		});
		expect(decide("report", [yes, no], asks, 10)).toEqual({
			isAllowed: false,
			reason: "denied",
			signal: "ad_user_data",
		});
		expect(decide("personalise", [yes], asks, 5)).toEqual({
			isAllowed: false,
			reason: "unset",
			signal: "ad_personalization",
		});
	});

	it("does not depend on the order in which changes arrive, and a further no never allows more", () => {
		const change = fc.record({
			at: fc.integer({ min: 0, max: 9 }),
			signals: fc.dictionary(
				fc.constantFrom(...signalNames),
				fc.constantFrom("granted" as const, "denied" as const),
			),
		});
		fc.assert(
			fc.property(
				fc.array(change, { maxLength: 6 }),
				fc.constantFrom(...names),
				fc.constantFrom(...signalNames),
				fc.integer({ min: 0, max: 9 }),
				fc.integer({ min: 0, max: 9 }),
				fc.nat(),
				(history, purpose, signal, at, deniedAt, turn) => {
					const once = decide(purpose, history, asks, at);
					const cut = turn % (history.length + 1);
					const turned = [...history.slice(cut), ...history.slice(0, cut)];
					expect(decide(purpose, turned.toReversed(), asks, at)).toEqual(once);
					const denied = { at: deniedAt, signals: { [signal]: "denied" } };
					const more = [...history, denied] as ConsentChange[];
					if (!once.isAllowed)
						expect(decide(purpose, more, asks, at).isAllowed).toBe(false);
				},
			),
			{ seed: 20261122, numRuns: 500 },
		);
	});
});
