import { getMetrics } from "@lotse/shared/contract/metrics.ts";
import { buildLineage } from "@lotse/shared/profile/metrics/build-lineage.ts";
import { evaluateMetric } from "@lotse/shared/profile/metrics/evaluate-metric.ts";
import { lineageUsers } from "@lotse/shared/profile/metrics/lineage-users.ts";
import { metricInputs } from "@lotse/shared/profile/metrics/metric-inputs.ts";
import { metrics } from "@lotse/shared/profile/metrics/metrics.ts";
import { serve } from "../../serve.ts";

const dayMs = 86_400_000;

export const getMetricsFeature = serve(getMetrics)(
	async ({ input, workspace, ports }) => {
		// Today included, whole days in UTC.
		const to = (Math.floor(ports.clock.now() / dayMs) + 1) * dayMs;
		const from = to - input.days * dayMs;
		const [values, own] = await Promise.all([
			workspace.figures.inputs(from, to),
			workspace.workspace.get(),
		]);
		const lineage = buildLineage(metrics, lineageUsers);
		const ids = [...metricInputs, ...metrics].map(({ id }) => id);
		return {
			ok: true,
			body: {
				from,
				to,
				currency: own?.currency ?? "EUR",
				inputs: [...metricInputs],
				metrics: [...metrics],
				figures: ids.map((id) => {
					const result = evaluateMetric(id, values ?? {}, metrics);
					if (result.ok) return { id, value: result.value, lacks: null };
					const { reason, inputs } = result;
					return { id, value: null, lacks: { reason, inputs: [...inputs] } };
				}),
				lineage: { nodes: [...lineage.nodes], edges: [...lineage.edges] },
			},
		};
	},
);
