import { analyseCopy } from "@lotse/shared/language/analyse-copy.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryFindings } from "./carry-findings.ts";

const findingsOf = (text: string) => {
	const report = analyseCopy(text, {
		channel: "plain",
		language: "en",
		today: "2026-11-22",
	});
	return report.ok ? report.findings : [];
};
const before = "We utilise it. Click here. They utilise it.";
const found = findingsOf(before);

describe("carryFindings", () => {
	it("moves what stands behind the edit and keeps what stands before it", () => {
		const [one] = carryFindings("We utilise it", "So We utilise it", [
			...findingsOf("We utilise it"),
		]);
		expect(one).toMatchObject({ start: 6, end: 13 });
		const same = carryFindings(before, `${before} More.`, found);
		expect(same.map(({ start }) => start)).toEqual(
			found.map(({ start }) => start),
		);
	});
	it("drops what the edit touches", () => {
		const after = before.replace("utilise", "utilyse");
		expect(carryFindings(before, after, found)).toHaveLength(found.length - 1);
	});
	it("never points at other words than before, whatever the edit", () => {
		fc.assert(
			fc.property(
				fc.nat(before.length),
				fc.nat(20),
				fc.string(),
				(at, cut, typed) => {
					const after = before.slice(0, at) + typed + before.slice(at + cut);
					for (const { start, end, text } of carryFindings(
						before,
						after,
						found,
					)) {
						expect(after.slice(start, end)).toBe(text);
					}
				},
			),
		);
	});
});
