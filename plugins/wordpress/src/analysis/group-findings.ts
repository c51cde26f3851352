import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import type { LaidOutPlaces } from "./lay-out-places.ts";
import type { PlaceFindings } from "./review.ts";

const levels = ["error", "warning", "suggestion"] as const;

/**
 * Sorts a post's findings by the text they stand in, with offsets of that text: texts with errors first, then those with warnings, within
 * one gravity in reading order.
 */
export function groupFindings(
	findings: readonly Finding[],
	laid: Pick<LaidOutPlaces, "find">,
): PlaceFindings[] {
	const byPlace = new Map<
		string,
		{ place: PlaceFindings["place"]; findings: Finding[] }
	>();
	for (const finding of findings) {
		const found = laid.find(finding);
		if (found === null) continue;
		const { place, start, end } = found;
		const group = byPlace.get(place.id) ?? { place, findings: [] };
		group.findings.push({ ...finding, start, end });
		byPlace.set(place.id, group);
	}
	return [...byPlace.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ findings }: PlaceFindings): number {
	const there = new Set(findings.map(({ level }) => level));
	return levels.findIndex((level) => there.has(level));
}
