import type { DataProblem } from "@lotse/shared/causal/mmm/data-problem.ts";
import type { MmmSeries } from "@lotse/shared/causal/mmm/mmm-series.ts";
import type { MmmSpec } from "@lotse/shared/causal/mmm/mmm-spec.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readOneFile } from "./read-one-file.ts";
import { readSpec } from "./read-spec.ts";
import { readText } from "./read-text.ts";

export type ReadSeriesFile =
	| {
			readonly ok: true;
			readonly series: MmmSeries;
			readonly spec: MmmSpec;
			readonly warnings: DataProblem[];
	  }
	| (Outcome & { ok: false });

/** Reads DATA.csv with its spec into checked weeks; warnings are said, errors end the command with row, column and fix. */
export async function readSeriesFile(
	context: Context,
	specPath: string | undefined,
): Promise<ReadSeriesFile> {
	const file = readOneFile(context, "DATA.csv");
	if (!file.ok) return file;
	const csv = await readText(file.path, context);
	if (!csv.ok) return failure([csv.problem]);
	const spec = await readSpec(specPath, csv, context);
	if (!spec.ok) return spec;
	const { readSeries } = await import(
		"@lotse/shared/causal/mmm/read-series.ts"
	);
	const read = readSeries(csv.text, spec.spec);
	if (!read.ok)
		return failure(
			read.problems.map((problem) => ({ ...problem, file: csv.name })),
		);
	for (const { message, fix } of read.warnings)
		context.note({
			de: `Hinweis: ${message.de} ${fix.de}`,
			en: `Note: ${message.en} ${fix.en}`,
		});
	return {
		ok: true,
		series: read.series,
		spec: spec.spec,
		warnings: read.warnings,
	};
}
