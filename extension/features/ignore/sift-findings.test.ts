import { analyseCopy } from "@lotse/shared/language/analyse-copy.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { describe, expect, it } from "vitest";
import { type IgnoreReach, ignoredOf } from "./ignored-of.ts";
import { siftFindings } from "./sift-findings.ts";

const report = analyseCopy("We utilise it. They utilise it. Click here", {
	channel: "plain",
	language: "en",
	today: "2026-11-22",
});
const findings = report.ok ? report.findings : [];
const first = findings.find(({ text }) => text === "utilise");
if (first === undefined) throw new Error("The text has no finding to ignore.");
const place = { host: "cms.example", key: "Teaser" };
const elsewhere = { host: "cms.example", key: "Title" };
const abroad = { host: "other.example", key: "Teaser" };
const entry = (reach: IgnoreReach, of: Finding = first) =>
	ignoredOf(of, reach, place, { reason: " ours ", now: 1 });
const left = (reach: IgnoreReach, at: typeof place, of?: Finding) =>
	siftFindings(findings, [entry(reach, of)], at).shown.length;
const all = findings.length;
const ofRule = findings.filter(({ ruleId }) => ruleId === first.ruleId).length;

describe("siftFindings", () => {
	it("has something to sift", () => {
		expect(ofRule).toBeGreaterThanOrEqual(2);
		expect(all).toBeGreaterThanOrEqual(ofRule);
	});
	it.each<[IgnoreReach, number, number, number]>([
		["here", all - ofRule, all, all],
		["words-on-site", all - ofRule, all - ofRule, all],
		["words", all - ofRule, all - ofRule, all - ofRule],
		["rule-on-site", all - ofRule, all - ofRule, all],
		["rule", all - ofRule, all - ofRule, all - ofRule],
	])("ignores as far as “%s” reaches", (reach, inField, onSite, anywhere) => {
		expect(left(reach, place)).toBe(inField);
		expect(left(reach, elsewhere)).toBe(onSite);
		expect(left(reach, abroad)).toBe(anywhere);
	});
	it("tells other words of the same rule from the ignored ones", () => {
		const other = { ...first, text: "utilize" };
		expect(left("words", place, other)).toBe(all);
		expect(left("rule", place, other)).toBe(all - ofRule);
	});
	it("names the entry, with the reason given", () => {
		const { ignored } = siftFindings(findings, [entry("words")], place);
		expect(ignored).toHaveLength(ofRule);
		expect(ignored[0]?.by.reason).toBe("ours");
	});
});
