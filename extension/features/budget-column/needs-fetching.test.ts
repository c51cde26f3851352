import { describe, expect, it } from "vitest";
import { needsFetching } from "./needs-fetching.ts";

const book = {
	origin: "https://lotse.example",
	language: "en",
	fetchedAt: 0,
	accounts: [],
	isCut: false,
} as const;
const fine = { at: 0, problem: null };
const halfHour = 30 * 60_000;

describe("needsFetching", () => {
	it("fetches what is not there, old, or in another language", () => {
		expect(needsFetching({ book: null, outcome: fine }, 1, "en")).toBe(true);
		expect(needsFetching({ book, outcome: fine }, halfHour, "en")).toBe(false);
		expect(needsFetching({ book, outcome: fine }, halfHour + 1, "en")).toBe(
			true,
		);
		expect(needsFetching({ book, outcome: fine }, 1, "de")).toBe(true);
	});
	it("waits a minute after a failure", () => {
		const outcome = { at: 1_000, problem: "no answer" };
		expect(needsFetching({ book: null, outcome }, 60_000, "en")).toBe(false);
		expect(needsFetching({ book: null, outcome }, 61_000, "en")).toBe(true);
	});
});
