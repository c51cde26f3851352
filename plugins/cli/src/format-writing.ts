import type { Language, Localised } from "@lotse/shared/contract/localised.ts";

type Shown = {
	readonly texts: readonly {
		readonly slot: string;
		readonly text: string;
		readonly citations: readonly {
			readonly statement: string;
			readonly source: string;
			readonly quote: string;
		}[];
	}[];
	readonly heldBack: readonly {
		readonly slot: string;
		readonly text: string;
		readonly objections: readonly { readonly message: Localised }[];
	}[];
	readonly shortfall: Localised | null;
	readonly writer: string;
};

const words = {
	de: { source: "Quelle", heldBack: "Zurückgehalten", by: "Geschrieben von" },
	en: { source: "source", heldBack: "Held back", by: "Written by" },
};

/** Texts with what they rest on, then what was held back and why, as lines for people. */
export function formatWriting(writing: Shown, language: Language): string {
	const text = words[language];
	const lines = writing.texts.flatMap((one) => [
		`${one.slot}: ${one.text}`,
		...one.citations.map(
			({ quote, source }) =>
				`    ${text.source} ${source}: ${quote.replace(/\s+/g, " ")}`,
		),
	]);
	const held = writing.heldBack.map(
		(one) =>
			`    ${one.slot}: ${one.text} (${one.objections.map(({ message }) => message[language]).join(" ")})`,
	);
	return [
		...lines,
		...(held.length === 0 ? [] : [`${text.heldBack}:`, ...held]),
		`${text.by} ${writing.writer}.`,
	].join("\n");
}
