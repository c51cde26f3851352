import type { MmmSpec } from "@lotse/shared/causal/mmm/mmm-spec.ts";
import { checkShape } from "./check-shape.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readJson } from "./read-json.ts";
import { withOurNames } from "./with-our-names.ts";

export type ReadSpec =
	| { readonly ok: true; readonly spec: MmmSpec }
	| (Outcome & { ok: false });

/** The spec of a mix model: from the file, or guessed from the columns and said out loud. */
export async function readSpec(
	path: string | undefined,
	csv: { readonly text: string; readonly name: string },
	context: Context,
): Promise<ReadSpec> {
	if (path === undefined) return guess(csv, context);
	const json = await readJson(path, context);
	if (!json.ok) return json;
	const { mmmSpec } = await import("@lotse/shared/contract/budget.ts");
	const checked = await checkShape(mmmSpec, withOurNames(json.value), path);
	return checked.ok
		? { ok: true, spec: checked.value }
		: failure(checked.problems);
}

async function guess(
	csv: { readonly text: string; readonly name: string },
	{ note }: Context,
): Promise<ReadSpec> {
	const { guessColumns } = await import(
		"@lotse/shared/causal/mmm/guess-columns.ts"
	);
	const guessed = guessColumns(csv.text);
	if (!guessed.ok)
		return failure(
			guessed.problems.map((problem) => ({ ...problem, file: csv.name })),
		);
	const { spec, columns } = guessed;
	if (spec === undefined)
		return failure([
			{
				code: "no-guess",
				file: csv.name,
				message: {
					de: `Aus den Spalten (${columns.map(({ name }) => name).join(", ")}) geht nicht hervor, was Woche, Zielgröße und Werbung ist.`,
					en: `The columns (${columns.map(({ name }) => name).join(", ")}) do not tell what is week, target and media.`,
				},
				fix: {
					de: 'Sagen Sie es in einer Datei und nennen Sie sie mit --spec: {"date":"…","target":"…","channels":["…"]}',
					en: 'Say so in a file and name it with --spec: {"date":"…","target":"…","channels":["…"]}',
				},
			},
		]);
	const text = JSON.stringify(spec);
	note({
		de: `Ohne --spec sind die Spalten geraten: ${text}\nStimmt etwas nicht, so speichern Sie das berichtigt und nennen Sie die Datei mit --spec.`,
		en: `Without --spec the columns are a guess: ${text}\nIf something is wrong, save it corrected and name the file with --spec.`,
	});
	return { ok: true, spec };
}
