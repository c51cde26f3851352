import { expect, it } from "vitest";
import { allRules } from "../rules/all-rules.ts";
import { sampleBrief } from "./sample-brief.suite.ts";
import { writeEmbedded } from "./write-embedded.ts";
import type { WritingBrief } from "./writing-brief.ts";

const write = (change: Partial<WritingBrief>) =>
	writeEmbedded(sampleBrief("ad-variants", change), {
		rules: allRules,
		today: "2026-11-22",
		passages: [],
		channelOf: () => "google-ads-headline",
	});

it("writes from the brief's facts, and holds back what the law forbids", () => {
	const written = write({
		facts: ["Ohne PFC", "Klimaneutral hergestellt"],
		counts: { headline: 5, description: 0 },
	});
	if (!written.ok) throw new Error("not written");
	expect(written.accepted.map(({ text }) => text)).toContain("Ohne PFC");
	expect(
		written.heldBack.some(({ objections }) =>
			objections.some(({ guard }) => guard === "claims"),
		),
	).toBe(true);
	expect(
		written.accepted.some(({ text }) => text.includes("limaneutral")),
	).toBe(false);
});

it("says what a brief lacks", () => {
	expect(write({ task: "rewrite" })).toMatchObject({ ok: false });
});
