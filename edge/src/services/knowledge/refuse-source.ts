import type { Language, Localised } from "@lotse/shared/contract/localised.ts";
import type { FieldProblem } from "@lotse/shared/contract/problem.ts";
import { mostSources } from "@lotse/shared/contract/sources.ts";
import type { AddedSource } from "./add-source.ts";

type Refusal = Extract<AddedSource, { readonly ok: false }>;

/** Says which field keeps a source from being added, and what to do. */
export function refuseSource(
	refusal: Refusal,
	language: Language,
	field: string,
): {
	readonly ok: false;
	readonly code: "unprocessable";
	readonly errors: FieldProblem[];
} {
	const { message, fix } = wordsOf(refusal);
	const error = { field, message: message[language], fix: fix[language] };
	return { ok: false, code: "unprocessable", errors: [error] };
}

function wordsOf(refusal: Refusal): { message: Localised; fix: Localised } {
	if (refusal.reason === "too-many")
		return {
			message: {
				de: `Es gibt schon ${mostSources} Quellen; mehr werden nicht geführt.`,
				en: `There are ${mostSources} sources already; no more are kept.`,
			},
			fix: {
				de: "Löschen Sie Quellen, die Sie nicht mehr brauchen.",
				en: "Delete sources you no longer need.",
			},
		};
	const title = refusal.source.title.slice(0, 120);
	return {
		message: {
			de: `Diesen Inhalt gibt es schon als Quelle „${title}“.`,
			en: `This content is there already as the source “${title}”.`,
		},
		fix: {
			de: "Lesen Sie jene Quelle neu ein oder ändern Sie ihre Angaben, statt sie noch einmal hinzuzufügen.",
			en: "Read that source again or change what is said of it instead of adding it once more.",
		},
	};
}
