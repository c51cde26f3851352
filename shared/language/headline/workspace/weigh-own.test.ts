import { expect, it } from "vitest";
import { extractHeadlineFeatures } from "../extract-headline-features.ts";
import { layerOfTests } from "./layer-of-tests.ts";
import { ownKeys } from "./own-columns-of.ts";
import { weighOwn } from "./weigh-own.ts";

it("gives words and properties their weights, and counts the words it knows", () => {
	const text = "Free shoes free";
	const own = weighOwn(text, extractHeadlineFeatures(text), layerOfTests());
	expect(own.tokens[0]).toBeCloseTo(0.2, 6);
	expect(own.tokens[1]).toBe(0);
	expect(own.tokens[2]).toBeCloseTo(0.2, 6);
	expect(own.properties.get(ownKeys.length)).toBeCloseTo((0.05 * 15) / 20, 6);
	expect([own.knownWords, own.unknownWords]).toEqual([2, 1]);
	expect(own.x.get(2)).toBe(2);
});
