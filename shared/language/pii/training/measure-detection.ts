import { findPersonalData } from "../find-personal-data.ts";
import type { PersonalDataType } from "../personal-data.ts";

/** A sentence of the Presidio synthetic set: entities with code point offsets. */
export type AnnotatedText = {
	readonly full_text: string;
	readonly spans: readonly {
		readonly entity_type: string;
		readonly start_position: number;
		readonly end_position: number;
	}[];
};
export type DetectionMeasure = {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly entities: number;
};

const typeOf: Readonly<Record<string, PersonalDataType>> = {
	EMAIL_ADDRESS: "EMAIL",
	PHONE_NUMBER: "PHONE",
	CREDIT_CARD: "CARD",
	IBAN_CODE: "IBAN",
	IP_ADDRESS: "IP",
	DOMAIN_NAME: "URL",
	US_SSN: "ID_NUMBER",
	US_DRIVER_LICENSE: "ID_NUMBER",
	STREET_ADDRESS: "ADDRESS",
	PERSON: "PERSON",
};
type Counts = { found: number; missed: number; right: number; wrong: number };
type Span = {
	readonly type: PersonalDataType;
	readonly start: number;
	readonly end: number;
};

const overlaps = (a: Span, b: Span): boolean =>
	a.type === b.type && a.start < b.end && b.start < a.end;

function goldOf({ full_text, spans }: AnnotatedText): Span[] {
	const offsets = [0];
	for (const character of full_text)
		offsets.push((offsets.at(-1) ?? 0) + character.length);
	return spans.flatMap(({ entity_type, start_position, end_position }) => {
		const type = typeOf[entity_type];
		const [start, end] = [offsets[start_position], offsets[end_position]];
		return type === undefined || start === undefined || end === undefined
			? []
			: [{ type, start, end }];
	});
}

/** Precision, recall and F1 a type on annotated texts; an entity counts as found when a finding of its type overlaps it. */
export function measureDetection(
	texts: readonly AnnotatedText[],
): Partial<Record<PersonalDataType, DetectionMeasure>> {
	const counts = new Map<PersonalDataType, Counts>();
	const of = (type: PersonalDataType): Counts => {
		const known = counts.get(type) ?? {
			found: 0,
			missed: 0,
			right: 0,
			wrong: 0,
		};
		counts.set(type, known);
		return known;
	};
	for (const text of texts) {
		const gold = goldOf(text);
		const found = findPersonalData(text.full_text);
		for (const span of gold)
			of(span.type)[
				found.some((other) => overlaps(span, other)) ? "found" : "missed"
			] += 1;
		for (const span of found)
			of(span.type)[
				gold.some((other) => overlaps(span, other)) ? "right" : "wrong"
			] += 1;
	}
	return Object.fromEntries(
		[...counts].map(([type, { found, missed, right, wrong }]) => {
			const precision = right / Math.max(1, right + wrong);
			const recall = found / Math.max(1, found + missed);
			const f1 = (2 * precision * recall) / Math.max(1e-12, precision + recall);
			return [type, { precision, recall, f1, entities: found + missed }];
		}),
	);
}
