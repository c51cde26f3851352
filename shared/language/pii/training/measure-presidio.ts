/**
 * Prints precision, recall and F1 a type on the Presidio synthetic set. Run from the repository root:
 *   node shared/language/pii/training/measure-presidio.ts
 */
import { readFileSync } from "node:fs";
import { type AnnotatedText, measureDetection } from "./measure-detection.ts";

const file = new URL(
	"../../../../../shared/data/copy/pii/presidio_synth_dataset_v2.json",
	import.meta.url,
);
const texts: readonly AnnotatedText[] = JSON.parse(readFileSync(file, "utf8"));
console.table(measureDetection(texts));
console.log("The same with line breaks as spaces:");
console.table(
	measureDetection(
		texts.map((text) => ({
			...text,
			full_text: text.full_text.replaceAll("\n", " "),
		})),
	),
);
