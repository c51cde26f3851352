/**
 * Prints how many names and addresses of our own German cases are found, and which harmless adverts are flagged. Run from the repository root:
 *   node shared/language/pii/training/measure-german.ts
 */
import { findPersonalData } from "../find-personal-data.ts";
import type { PersonalDataType } from "../personal-data.ts";
import { germanCases } from "./german-cases.ts";

const lines = (text: string): string[] =>
	text
		.trim()
		.split("\n")
		.map((line) => line.replaceAll("\\n", "\n"));

function measure(cases: readonly string[], type: PersonalDataType): void {
	const missed = cases.filter((marked) => {
		const start = marked.indexOf("‹");
		const end = marked.indexOf("›") - 1;
		return !findPersonalData(marked.replace(/[‹›]/gu, "")).some(
			(found) => found.type === type && found.start < end && start < found.end,
		);
	});
	console.log(
		`${type}: ${cases.length - missed.length} of ${cases.length} found; missed ${JSON.stringify(missed)}`,
	);
}
measure(lines(germanCases.names), "PERSON");
measure(lines(germanCases.addresses), "ADDRESS");
const harmless = lines(germanCases.harmless);
const flagged = harmless.flatMap((text) => {
	const found = findPersonalData(text).filter(
		({ type }) => type === "PERSON" || type === "ADDRESS",
	);
	return found.length === 0
		? []
		: [`${text} → ${found.map(({ type, text: what }) => `${type} ${what}`)}`];
});
console.log(
	`harmless adverts flagged: ${flagged.length} of ${harmless.length}`,
);
for (const line of flagged) console.log(`  ${line}`);
