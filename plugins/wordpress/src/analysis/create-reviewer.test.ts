import { compileStyleGuide } from "@lotse/shared/language/style-guide/compile-style-guide.ts";
import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import { describe, expect, it } from "vitest";
import type { Place } from "../places/place.ts";
import { createReviewer } from "./create-reviewer.ts";

const today = "2026-11-22";
const rules = compileStyleGuide(emptyStyleGuide, { today });
const reviewer = () => createReviewer({ rules, today, layer: null });
const title = (text: string): Place => ({
	id: "title",
	kind: "title",
	name: "Title",
	text,
});
const paragraph = (id: string, text: string): Place => ({
	id,
	kind: "block",
	name: id,
	text,
	clientId: id,
	path: ["content"],
	headingLevel: 0,
});

describe("createReviewer", () => {
	it("reads a post whole: score, findings by text with their own offsets, how it reads", () => {
		const review = reviewer()([
			title("Why We Make Chocolate from Only Real Cocoa"),
			paragraph(
				"p1",
				"We utilise beans. They are good beans from a small farm.",
			),
			paragraph("p2", "Our chocolate cures migraine."),
		]);
		if (!review.ok) throw new Error(review.reason);
		expect(review.title?.score.ok).toBe(true);
		expect(review.title?.length).toMatchObject({ width: 42, limit: 60 });
		expect(review.language.code).toBe("en");
		expect(review.readability.verdict.ok).toBe(true);
		expect(
			review.found.map(({ place, findings }) => [
				place.id,
				...findings.map(({ text, start, level }) => [level, text, start]),
			]),
		).toEqual([
			["p2", ["error", "cures migraine", 14]],
			["p1", ["suggestion", "utilise", 3]],
		]);
	});

	it("says the same after many edits as when read for the first time", () => {
		const edited = reviewer();
		const words = "Our chocolate cures migraine. We utilise the finest beans.";
		for (let length = 1; length <= words.length; length++)
			edited([title("Beans"), paragraph("p1", words.slice(0, length))]);
		const places = [title("Beans"), paragraph("p1", words)];
		expect(edited(places)).toEqual(reviewer()(places));
	});

	it("judges all texts in the language of the post", () => {
		const review = reviewer()([
			title("Premium"),
			paragraph("p1", "Das ist klimaneutrale Schokolade aus der Schweiz."),
		]);
		expect(review).toMatchObject({
			language: { code: "de" },
			title: { score: { ok: false, reason: "language-not-covered" } },
			found: [{ place: { id: "p1" } }],
		});
	});

	it("has nothing to say of an empty post, and refuses a gigantic one", () => {
		expect(reviewer()([])).toEqual({ ok: false, reason: "empty" });
		expect(reviewer()([paragraph("p1", "a ".repeat(600_000))])).toMatchObject({
			ok: false,
			reason: "too-long",
		});
	});
});
