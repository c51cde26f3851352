import { existsSync, readFileSync } from "node:fs";
import { cellsOf } from "./cells-of.ts";

/** A rated sentence: mean opinion of its complexity, 1 (very easy) to 7 (very complex). */
export type RatedSentence = {
	readonly sentence: string;
	readonly article: string;
	readonly mos: number;
	readonly votes: number;
	readonly deviation: number;
};

/** Reads the ratings of TextComplexityDE, or `undefined` where they are not there. */
export function readComplexityData(
	folder: string,
): RatedSentence[] | undefined {
	const file = `${folder}/ratings.csv`;
	if (!existsSync(file)) return undefined;
	const [header = "", ...lines] = readFileSync(file, "utf8")
		.split(/\r?\n/)
		.filter((line) => line !== "");
	const names = cellsOf(header);
	return lines.map((line) => {
		const cells = cellsOf(line);
		const of = (name: string): string => cells[names.indexOf(name)] ?? "";
		return {
			sentence: of("Sentence"),
			article: of("Article_ID"),
			mos: Number(of("MOS_Complexity")),
			votes: Number(of("Votes_Complexity")),
			deviation: Number(of("Std_Complexity")),
		};
	});
}
