import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords, type WordChange } from "./diff-words.ts";

const without = (changes: readonly WordChange[], kind: WordChange["kind"]) =>
	changes
		.filter((change) => change.kind !== kind)
		.map(({ text }) => text)
		.join("");
const text = fc
	.array(fc.constantFrom("rot", "blau", "Schuhe", "für", "\n\n", "100 g"), {
		maxLength: 30,
	})
	.map((words) => words.join(" "));

describe("what changed from one text to another", () => {
	it("is told word by word, removed before added", () => {
		expect(diffWords("rote Schuhe", "blaue Schuhe")).toEqual([
			{ kind: "removed", text: "rote" },
			{ kind: "added", text: "blaue" },
			{ kind: "same", text: " Schuhe" },
		]);
		expect(diffWords("gute Tafel hier", "feine Schokolade hier")).toEqual([
			{ kind: "removed", text: "gute Tafel" },
			{ kind: "added", text: "feine Schokolade" },
			{ kind: "same", text: " hier" },
		]);
		expect(diffWords("", "neu")).toEqual([{ kind: "added", text: "neu" }]);
		expect(diffWords("alt", "")).toEqual([{ kind: "removed", text: "alt" }]);
		expect(diffWords("", "")).toEqual([]);
	});

	it("gives both texts back to the letter, in stretches of alternating kind", () => {
		fc.assert(
			fc.property(text, text, (before, after) => {
				const changes = diffWords(before, after);
				expect(without(changes, "added")).toBe(before);
				expect(without(changes, "removed")).toBe(after);
				for (const [index, { kind, text: words }] of changes.entries()) {
					expect(words).not.toBe("");
					expect(kind).not.toBe(changes[index + 1]?.kind);
				}
			}),
		);
	});

	it("finds no change in a text beside itself, and no more than was put in", () => {
		fc.assert(
			fc.property(text, text, (before, more) => {
				expect(
					diffWords(before, before).every(({ kind }) => kind === "same"),
				).toBe(true);
				const kinds = diffWords(
					`${before} eins`,
					`${before} eins ${more} zwei`,
				);
				expect(kinds.some(({ kind }) => kind === "removed")).toBe(false);
			}),
		);
	});

	it("answers for texts of any length", () => {
		const long = (word: string) => `${word} `.repeat(5_000);
		const changes = diffWords(`a ${long("x")} z`, `a ${long("y")} z`);
		expect(changes.map(({ kind }) => kind)).toEqual([
			"same",
			"removed",
			"added",
			"same",
		]);
	});
});
