/**
 * Prints precision, recall and F1 a type on the Presidio synthetic set. Run from the repository root:
 *   node shared/language/pii/training/measure-presidio.ts
 */
import { readFileSync } from "node:fs";
import { measureDetection } from "./measure-detection.ts";

const file = new URL(
	"../../../../../shared/data/copy/pii/presidio_synth_dataset_v2.json",
	import.meta.url,
);
console.table(measureDetection(JSON.parse(readFileSync(file, "utf8"))));
