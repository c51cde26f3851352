import { expect, it } from "vitest";
import { mergeIntoGuide } from "./merge-into-guide.ts";

const merged = (guide: object, part: object) =>
	mergeIntoGuide({ ...guide }, { ...part });

it("brings entries of one id, and terms of one word, together", () => {
	expect(
		merged(
			{
				terms: [
					{
						id: "a",
						preferred: "A",
						language: null,
						forbidden: ["x"],
						exceptions: [],
					},
				],
				claims: [{ id: "c", wording: "old" }],
			},
			{
				terms: [{ preferred: "A", forbidden: ["y"] }, { preferred: "B" }],
				claims: [{ id: "c", wording: "new" }, { wording: "more" }],
			},
		),
	).toMatchObject({
		terms: [{ id: "a", forbidden: ["x", "y"] }, { preferred: "B" }],
		claims: [{ id: "c", wording: "new" }, { wording: "more" }],
	});
});

it("joins lists, replaces levels by rule, and takes single fields from the file", () => {
	expect(
		merged(
			{
				version: 3,
				name: "Ours",
				voice: { do: ["a"], address: "none" },
				packs: { off: ["x"], overrides: [{ rule: "r", level: "off" }] },
			},
			{
				version: 9,
				name: "Theirs",
				voice: { do: ["b"], address: "du" },
				packs: { off: ["y"], overrides: [{ rule: "r", level: "error" }] },
			},
		),
	).toMatchObject({
		version: 3,
		name: "Theirs",
		voice: { do: ["a", "b"], address: "du" },
		packs: { off: ["x", "y"], overrides: [{ rule: "r", level: "error" }] },
	});
});

it("leaves what does not fit for the check", () => {
	expect(
		merged({ terms: [] }, { terms: "x", voice: 3, claims: 4 }),
	).toMatchObject({ terms: [], claims: [], voice: 3 });
});
