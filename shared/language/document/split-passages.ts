import type { Unit } from "./split-units.ts";

/** A text up to this long is one passage. */
const longest = 2_000;

/** The first 64 characters of a sentence decide: the same sentence always cuts, or never. */
function cutsAfter(text: string, { start, end }: Unit): boolean {
	let hash = 0x811c9dc5;
	for (let at = start; at < Math.min(end, start + 64); at += 1)
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return ((hash ^ (hash >>> 13)) & 7) === 0;
}

/**
 * Joins a text's sentences to passages: personal data and injected orders show in more than one sentence. A text of up to 2,000 characters is
 * one passage; a longer one is cut after sentences that their own letters choose, about one in eight, so that an edit moves no cut elsewhere
 * (content-defined chunking, Muthitacharoen et al. 2001). Linear in the text.
 *
 * Worked value: units 0–5 and 5–9 of "Gut. Los!" → one passage 0–9.
 */
export function splitPassages(text: string, units: readonly Unit[]): Unit[] {
	if (text.length <= longest)
		return text === "" ? [] : [{ start: 0, end: text.length }];
	const passages: Unit[] = [];
	let start = 0;
	for (const unit of units)
		if (cutsAfter(text, unit) || unit.end === text.length) {
			passages.push({ start, end: unit.end });
			start = unit.end;
		}
	return passages;
}
