import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { memo } from "react";
import { modelMessages } from "../../messages/model.ts";

const columns = [
	{ key: "mean", label: "mean" },
	{ key: "sd", label: "sd" },
	{ key: "q3", label: "low" },
	{ key: "q50", label: "median" },
	{ key: "q97", label: "high" },
] as const;

const chainColumns = ["rhat", "essBulk", "essTail"] as const;

/** Everything for whoever wants to check: every parameter, and how the computation went. */
export const ParameterTable = memo(function ParameterTable({
	model,
}: {
	model: MmmModel;
}) {
	const text = useMessages(modelMessages);
	const format = useFormat();
	const { diagnostics } = model;
	const words = text.diagnostics;
	const { sampling } = diagnostics;
	const named = (
		worst: { name: string; value: number } | null,
		write: (value: number) => string,
	) => (worst === null ? "–" : `${write(worst.value)} (${worst.name})`);
	const facts: [string, string][] = [
		[words.converged, diagnostics.converged ? words.yes : words.no],
		...(sampling === undefined
			? ([
					[words.gradient, format.number(diagnostics.gradientNorm)],
					[words.k, format.number(diagnostics.importance.k)],
					[words.ess, format.number(diagnostics.importance.ess)],
					[words.acceptance, format.percent(diagnostics.moves.acceptance)],
				] as [string, string][])
			: ([
					[
						words.chains,
						`${sampling.chains} × ${format.number(sampling.draws)} (${format.number(sampling.tune)})`,
					],
					[words.rhat, named(sampling.worstRhat, format.three)],
					[words.essBulk, named(sampling.leastEssBulk, format.number)],
					[words.essTail, named(sampling.leastEssTail, format.number)],
					[
						words.divergences,
						`${format.number(sampling.divergences)} (${format.percent(sampling.divergentShare)})`,
					],
					[
						words.eBfmi,
						sampling.leastEBfmi === null
							? "–"
							: format.number(sampling.leastEBfmi),
					],
				] as [string, string][])),
		[words.r2, format.number(diagnostics.r2)],
		[words.nrmse, format.number(diagnostics.nrmse)],
		[words.draws, format.number(model.draws.length)],
		[words.seed, String(diagnostics.seed)],
	];
	return (
		<section aria-labelledby="quality">
			<h2 id="quality">{text.quality}</h2>
			<dl className="facts">
				{facts.map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<details className="lo-details">
				<summary>{text.details}</summary>
				<DataTable
					caption={text.details}
					captionHidden
					rows={model.summary}
					rowKey={(row) => row.name}
					columns={[
						{
							key: "name",
							label: text.parameter,
							cell: (row) => <code>{row.name}</code>,
						},
						...columns.map(({ key, label }) => ({
							key,
							label: text[label],
							numeric: true,
							cell: (row: MmmModel["summary"][number]) =>
								format.number(row[key]),
						})),
						...(sampling === undefined ? [] : chainColumns).map((key) => ({
							key,
							label: text[key],
							numeric: true,
							cell: (row: MmmModel["summary"][number]) => {
								const value = row[key];
								if (value === undefined) return "–";
								return key === "rhat"
									? format.three(value)
									: format.number(value);
							},
						})),
					]}
				/>
			</details>
		</section>
	);
});
