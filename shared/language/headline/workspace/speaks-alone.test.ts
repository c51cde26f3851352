import { expect, it } from "vitest";
import { layerOfTests } from "./layer-of-tests.ts";
import { speaksAlone } from "./speaks-alone.ts";

const own = (knownWords: number, unknownWords: number) => ({
	x: new Map<number, number>(),
	tokens: [],
	properties: new Map<number, number>(),
	knownWords,
	unknownWords,
});
const german = layerOfTests({
	learntFrom: {
		...layerOfTests().state.learntFrom,
		languages: { de: 60, en: 0, unknown: 5 },
	},
});

it("needs evidence, texts of the language, and words it knows", () => {
	expect(speaksAlone(own(3, 2), "de", german)).toBe(true);
	expect(speaksAlone(own(3, 2), "en", german)).toBe(false);
	expect(speaksAlone(own(1, 0), "de", german)).toBe(false);
	expect(speaksAlone(own(2, 3), "de", german)).toBe(false);
	expect(speaksAlone(own(3, 2), "unknown", german)).toBe(false);
	expect(speaksAlone(own(3, 1), "unknown", german)).toBe(true);
	const { state } = german;
	expect(
		speaksAlone(own(3, 2), "de", {
			...german,
			state: { ...state, evidence: 2 },
		}),
	).toBe(false);
});
