import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const refitMessages = defineMessages({
	de: {
		title: "Neue Wochen aufnehmen",
		lead: "Laden Sie dieselbe Tabelle mit den neuen Wochen am Ende hoch; die alten bleiben unverändert. Passen die neuen Wochen zum Modell, werden seine Ziehungen in Sekunden neu gewichtet. Sonst rechnet ein kurzer Lauf von ihnen aus weiter, und gesagt wird, warum.",
		run: "Aufnehmen",
		running: "Wird aufgenommen …",
		weeks: (count: string) => `Neue Wochen: ${count}.`,
		reweighted: "Neu gewichtet.",
		sample: "Wird neu gezogen.",
		k: (k: string) => `Pareto-k ${k} (verlässlich unter 0,7).`,
		ess: (draws: string) =>
			`Die Gewichte lassen ${draws} unabhängige Ziehungen.`,
		toModel: "Zum neuen Modell",
		toJob: "Zum Lauf",
	},
	en: {
		title: "Take in new weeks",
		lead: "Upload the same table with the new weeks at its end; the old ones stay as they are. Where the new weeks agree with the model its draws are weighted anew within seconds. Elsewhere a short run goes on from them, and says why.",
		run: "Take in",
		running: "Being taken in …",
		weeks: (count: string) => `New weeks: ${count}.`,
		reweighted: "Weighted anew.",
		sample: "Being sampled anew.",
		k: (k: string) => `Pareto k ${k} (reliable below 0.7).`,
		ess: (draws: string) => `The weights leave ${draws} independent draws.`,
		toModel: "To the new model",
		toJob: "To the run",
	},
});
