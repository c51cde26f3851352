import { materialFromBrief } from "../generation/material-from-brief.ts";
import type { WritingBrief } from "../generation/writing-brief.ts";
import type { WritingMaterial } from "../generation/writing-material.ts";

/**
 * A prepared case's brief as material, without a workspace: no style guide, no approved phrases, no sources but the case's own.
 *
 * @example materialOfCase(brief).passages[0]?.id // "brief-facts"
 */
export function materialOfCase(brief: WritingBrief): WritingMaterial {
	return materialFromBrief(brief, {
		tone: [],
		address: "none",
		avoid: [],
		phrases: [],
		glossary: [],
		complaints: [],
		swaps: [],
		passages: [],
	});
}
