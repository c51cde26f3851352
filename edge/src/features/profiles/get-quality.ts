import { getQuality } from "@lotse/shared/contract/quality.ts";
import { serve } from "../../serve.ts";
import { judgeDataset } from "../../services/judge-dataset.ts";
import { judgeEvents } from "../../services/profiles/judge-events.ts";

/** Each is read whole. */
const mostDatasets = 20;

export const getQualityFeature = serve(getQuality)(
	async ({ workspace, ports, language }) => {
		const now = ports.clock.now();
		const events = await judgeEvents(workspace, now);
		const listed = (await workspace.datasets.list()).slice(0, mostDatasets);
		const datasets = await Promise.all(
			listed.map(async ({ id, name }) => {
				const dataset = await workspace.datasets.get(id);
				return dataset
					? [
							{
								id,
								kind: "dataset" as const,
								name,
								report: judgeDataset(dataset, now),
							},
						]
					: [];
			}),
		);
		const collected = events
			? [
					{
						id: "events",
						kind: "events" as const,
						name: language === "de" ? "Ereignisse" : "Events",
						report: events,
					},
				]
			: [];
		return {
			ok: true,
			body: { at: now, sources: [...collected, ...datasets.flat()] },
		};
	},
);
