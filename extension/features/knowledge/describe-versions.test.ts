import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import { describe, expect, it } from "vitest";
import { describeVersions } from "./describe-versions.ts";

const now = 1_763_800_000_000;
const model = "headline-en-2026-11-22.1";
const known = (version: number, minutesAgo: number) => ({
	origin: "https://lotse.example",
	guide: { ...emptyStyleGuide, version },
	layer: null,
	rulesVersion: "rules-1",
	syncedAt: now - minutesAgo * 60_000,
});

describe("describeVersions", () => {
	it("names guide, model and age", () => {
		expect(describeVersions(known(7, 125), model, now, "de")).toBe(
			"Leitfaden v7, Modell 2026-11-22.1, von vor 2 Std.",
		);
		expect(describeVersions(known(7, 3_000), model, now, "en")).toBe(
			"style guide v7, model 2026-11-22.1, from 2 days ago",
		);
		expect(describeVersions(known(7, 0), null, now, "de")).toBe(
			"Leitfaden v7, von eben",
		);
	});
	it("says where there is no guide", () => {
		expect(describeVersions(null, model, now, "de")).toBe(
			"mitgelieferte Regeln, Modell 2026-11-22.1",
		);
		expect(describeVersions(known(0, 1), null, now, "en")).toContain(
			"built-in rules",
		);
	});
});
