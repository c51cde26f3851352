import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { describe, expect, it } from "vitest";
import { openFindings } from "./open-findings.ts";

const finding = (level: Finding["level"]): Finding => ({
	ruleId: `test.${level}`,
	level,
	category: "clarity",
	jurisdiction: "any",
	start: 0,
	end: 1,
	text: "a",
	message: { de: "", en: "" },
	action: { de: "", en: "" },
	suggestions: [],
	citation: { title: "" },
});
const place = (id: string) => ({
	id,
	kind: "title" as const,
	name: id,
	text: "a",
});
const found = [
	{ place: place("a"), findings: [finding("error"), finding("warning")] },
	{ place: place("b"), findings: [finding("warning")] },
];

describe("openFindings", () => {
	it("keeps what the policy counts, text by text", () => {
		const levels = (level: "error" | "warning") =>
			openFindings(found, { prePublish: "block", level }).map(
				({ place: { id }, findings }) => [
					id,
					...findings.map((one) => one.level),
				],
			);
		expect(levels("error")).toEqual([["a", "error"]]);
		expect(levels("warning")).toEqual([
			["a", "error", "warning"],
			["b", "warning"],
		]);
	});

	it("is empty where the policy is off", () => {
		expect(
			openFindings(found, { prePublish: "off", level: "suggestion" }),
		).toEqual([]);
	});
});
