import type { CommandProblem } from "./command.ts";

/** Ad results in which no two texts met, and what report would do. */
export function nothingToCompare(file: string): CommandProblem {
	return {
		code: "nothing-to-compare",
		file,
		message: {
			de: "Nirgends wurden zwei Texte am selben Ort und im selben Zeitraum gezeigt und angeklickt.",
			en: "Nowhere were two texts shown and clicked in the same place and span.",
		},
		fix: {
			de: "Nehmen Sie die Anzeigengruppe als Spalte in den Bericht und wählen Sie einen längeren Zeitraum.",
			en: "Take the ad group into the report as a column, and choose a longer span.",
		},
	};
}
