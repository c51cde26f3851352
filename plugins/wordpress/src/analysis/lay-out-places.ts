import type { DocumentBlock } from "@lotse/shared/language/document/document-block.ts";
import type { Place } from "../places/place.ts";

export type LaidOutPlaces = {
	/** All texts in one, a blank line between them. */
	readonly source: string;
	/** One block a text, in the same order; every one is its source, letter by letter. */
	readonly blocks: readonly DocumentBlock[];
	/** The text a stretch of the source stands in, and where in it; null between texts and in an empty post. */
	readonly find: (span: { readonly start: number; readonly end: number }) => {
		readonly place: Place;
		readonly start: number;
		readonly end: number;
	} | null;
};

const between = "\n\n";

/**
 * Lays the texts of a post out as one document, so that it is read as a whole (a word written in two ways, a notice that is missing) and
 * each finding still leads back to its text. Linear in the texts; the way back in their number.
 *
 * Worked value: "Ab" and "Cde" → "Ab\n\nCde"; 4–6 of it is 0–2 of the second text.
 */
export function layOutPlaces(places: readonly Place[]): LaidOutPlaces {
	const starts: number[] = [];
	let length = 0;
	for (const { text } of places) {
		starts.push(length);
		length += text.length + between.length;
	}
	return {
		source: places.map(({ text }) => text).join(between),
		blocks: places.map((place, index) => {
			const from = starts[index] ?? 0;
			const { text } = place;
			return {
				...kindOf(place),
				text,
				runs: { text: [0], from: [from], to: [from + text.length] },
			};
		}),
		find({ start, end }) {
			const index = starts.findLastIndex((from) => from <= start);
			const place = places[index];
			const from = starts[index];
			if (place === undefined || from === undefined) return null;
			if (start - from > place.text.length) return null;
			return {
				place,
				start: start - from,
				end: Math.min(end - from, place.text.length),
			};
		},
	};
}

function kindOf(place: Place): Pick<DocumentBlock, "kind" | "level"> {
	switch (place.kind) {
		case "title":
			return { kind: "title", level: 0 };
		case "seo":
			return { kind: "description", level: 0 };
		case "excerpt":
			return { kind: "attribute", level: 0 };
		case "block":
			return place.headingLevel === 0
				? { kind: "paragraph", level: 0 }
				: { kind: "heading", level: place.headingLevel };
	}
}
