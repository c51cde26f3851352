import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinOwnWeeks } from "./join-own-weeks.ts";

const weeks =
	"week,google,conversion_value\n2024-01-01,350,900\n2024-01-08,400,950\n2024-01-15,300,800\n";
const day = (number: number) =>
	new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);
const codes = (result: ReturnType<typeof joinOwnWeeks>) =>
	result.ok ? [] : result.problems.map(({ code }) => code);

describe("joinOwnWeeks", () => {
	it("adds days up from Monday to Sunday and keeps the weeks they cover", () => {
		const lines = Array.from({ length: 14 }, (_, i) => `${day(i)};shop;10,50`);
		const own = ["Tag;Filiale;Umsatz", ...lines].join("\n");
		expect(joinOwnWeeks(weeks, own)).toEqual({
			ok: true,
			csv: "week,google,Umsatz\n2024-01-01,350,73.5\n2024-01-08,400,73.5\n",
			columns: ["Umsatz"],
			weeks: 2,
			leftOut: 1,
		});
	});

	it("takes weeks as they are, several columns, in any order", () => {
		const own =
			"date,revenue,orders\n2024-01-15,30,3\n2024-01-08,20,2\n2024-01-01,10,1\n";
		expect(joinOwnWeeks(weeks, own)).toMatchObject({
			ok: true,
			csv: "week,google,revenue,orders\n2024-01-01,350,10,1\n2024-01-08,400,20,2\n2024-01-15,300,30,3\n",
		});
	});

	it("loses nothing that lies in a covered week", () => {
		const amounts = fc.array(fc.integer({ min: 0, max: 9999 }), {
			minLength: 21,
			maxLength: 21,
		});
		fc.assert(
			fc.property(amounts, (list) => {
				const own = [
					"day,revenue",
					...list.map((amount, i) => `${day(i)},${amount}`),
				].join("\n");
				const joined = joinOwnWeeks(weeks, own);
				if (!joined.ok) throw new Error("three whole weeks must be joined");
				const total = joined.csv
					.trim()
					.split("\n")
					.slice(1)
					.reduce((sum, line) => sum + Number(line.split(",")[2]), 0);
				expect(total).toBe(list.reduce((sum, amount) => sum + amount, 0));
			}),
			{ seed: 1, numRuns: 50 },
		);
	});

	it("says what is wrong and refuses", () => {
		const months = "month,revenue\n2024-01-01,1\n2024-02-01,2\n2024-03-01,3\n";
		expect(codes(joinOwnWeeks(weeks, months))).toEqual(["not-weekly"]);
		const sundays = "week,revenue\n2023-12-31,1\n2024-01-07,2\n2024-01-14,3\n";
		expect(codes(joinOwnWeeks(weeks, sundays))).toEqual([
			"weeks-not-on-monday",
		]);
		const hole =
			"week,revenue\n2024-01-01,1\n2024-01-15,3\n2024-01-22,3\n2024-01-29,1\n";
		expect(codes(joinOwnWeeks(weeks, hole))).toEqual(["own-week-missing"]);
		const late = "week,revenue\n2025-01-06,1\n2025-01-13,2\n";
		expect(codes(joinOwnWeeks(weeks, late))).toEqual(["no-common-week"]);
		const words = "week,note\n2024-01-01,good\n2024-01-08,bad\n";
		expect(codes(joinOwnWeeks(weeks, words))).toEqual(["no-figures"]);
		const typo = "week,revenue\n2024-01-01,10\n2024-01-08,n/a\n2024-01-15,12\n";
		expect(codes(joinOwnWeeks(weeks, typo))).toEqual(["text-in-number"]);
		const same = "week,google\n2024-01-01,10\n2024-01-08,11\n";
		expect(codes(joinOwnWeeks(weeks, same))).toEqual(["duplicate-header"]);
		const slashes = "day,revenue\n01/02/2024,10\n02/02/2024,11\n";
		expect(codes(joinOwnWeeks(weeks, slashes))).toEqual(["ambiguous-date"]);
		expect(codes(joinOwnWeeks(weeks, ""))).toEqual(["empty-file"]);
	});
});
