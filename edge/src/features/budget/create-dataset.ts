import { readSeries } from "@lotse/shared/causal/mmm/read-series.ts";
import { createDataset } from "@lotse/shared/contract/budget.ts";
import { serve } from "../../serve.ts";
import { describeDataProblems } from "../../services/budget/describe-data-problems.ts";
import { storeDataset } from "../../services/budget/store-dataset.ts";

export const createDatasetFeature = serve(createDataset)(
	async ({ input, caller, ports, language }) => {
		const { name, csv, spec } = input;
		const read = readSeries(csv, spec);
		if (!read.ok) {
			const errors = describeDataProblems(read.problems, language);
			return { ok: false, code: "unprocessable", errors };
		}
		const { workspaceId, memberId } = caller;
		const { dates, channels } = read.series;
		const dataset = await storeDataset(ports, workspaceId, memberId, {
			name,
			weeks: dates.length,
			from: dates[0] ?? "",
			to: dates.at(-1) ?? "",
			channels: channels.map((channel) => channel.name),
			csv,
			spec,
			truth: null,
		});
		const warnings = read.warnings.map(({ message, fix }) => ({
			de: `${message.de} ${fix.de}`,
			en: `${message.en} ${fix.en}`,
		}));
		return { ok: true, body: { dataset, warnings } };
	},
);
