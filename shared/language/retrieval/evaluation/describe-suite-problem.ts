import type { Localised } from "../../localised.ts";
import type { EvaluatedRetrieval } from "./evaluate-retrieval.ts";

type SuiteProblem = Extract<EvaluatedRetrieval, { readonly ok: false }>;

/** Says why a suite cannot be measured, and what to do. Worked value: a suite whose questions name no passage → "None of the questions names …". */
export function describeSuiteProblem(problem: SuiteProblem): {
	readonly message: Localised;
	readonly fix: Localised;
} {
	if (problem.reason === "nothing-to-find")
		return {
			message: {
				de: "Keine der Fragen nennt eine Passage, die sie beantwortet.",
				en: "None of the questions names a passage that answers it.",
			},
			fix: {
				de: "Schreiben Sie zu mindestens einer Frage unter „relevant“ die Kennung einer Passage und eine Note von 1 bis 3.",
				en: "Give at least one question the id of a passage and a grade from 1 to 3 under “relevant”.",
			},
		};
	const query = problem.query.slice(0, 80);
	return {
		message: {
			de: `Die Frage „${query}“ nennt die Passage „${problem.passage}“, die es nicht gibt.`,
			en: `The question “${query}” names the passage “${problem.passage}”, which does not exist.`,
		},
		fix: {
			de: "Schreiben Sie die Kennung so, wie sie unter „passages“ steht.",
			en: "Write the id as it stands under “passages”.",
		},
	};
}
