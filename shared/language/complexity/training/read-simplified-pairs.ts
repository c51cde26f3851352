import { readFileSync } from "node:fs";
import { cellsOf } from "./cells-of.ts";

/** A sentence, what a native speaker made of it, and how much easier readers found that. */
export type SimplifiedPair = {
	readonly original: string;
	readonly simplified: string;
	readonly rating: string;
};

/** Reads the simplified sentences of TextComplexityDE. */
export function readSimplifiedPairs(folder: string): SimplifiedPair[] {
	const [, ...lines] = readFileSync(`${folder}/parallel_corpus.csv`, "utf8")
		.split(/\r?\n/)
		.filter((line) => line !== "");
	return lines.map((line) => {
		const [, , , original = "", simplified = "", rating = ""] = cellsOf(line);
		return { original, simplified, rating };
	});
}
