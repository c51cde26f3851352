import { CONVERGENCE_LIMITS } from "../../causal/mmm/convergence-limits.ts";
import { type Markup, markup } from "./markup.ts";
import type { ReportContext } from "./report-context.ts";
import { writeTable } from "./write-table.ts";

/** For whoever checks: how the computation went, and every parameter before and after the data. */
export function writeComputation({
	model,
	review,
	text,
	format,
	range,
}: ReportContext): Markup {
	const { diagnostics } = model;
	const { sampling } = diagnostics;
	const worst = (
		row: { name: string; value: number } | null,
		write: (value: number) => string,
	) => (row === null ? "–" : `${write(row.value)} (${row.name})`);
	const rows = [
		[text.inference, text.inferences[diagnostics.inference], ""],
		[text.converged, diagnostics.converged ? text.yes : text.no, ""],
		...(sampling
			? [
					[
						text.chains,
						`${sampling.chains} × ${sampling.draws} (${sampling.tune})`,
						"",
					],
					[
						text.rhat,
						worst(sampling.worstRhat, format.three),
						`< ${format.number(CONVERGENCE_LIMITS.rhat)}`,
					],
					[
						text.ess,
						worst(sampling.leastEssBulk, (value) =>
							format.number(Math.floor(value)),
						),
						`≥ ${100 * sampling.chains}`,
					],
					[
						text.divergences,
						`${sampling.divergences} (${format.percent(sampling.divergentShare, 1)})`,
						`≤ ${format.percent(CONVERGENCE_LIMITS.divergentShare)}`,
					],
					[
						text.bfmi,
						sampling.leastEBfmi === null
							? "–"
							: format.number(sampling.leastEBfmi),
						`≥ ${format.number(0.3)}`,
					],
				]
			: [
					[
						text.k,
						format.number(diagnostics.importance.k),
						`< ${format.number(0.7)}`,
					],
				]),
		[text.r2, format.percent(diagnostics.r2, 1), ""],
		[text.nrmse, format.percent(diagnostics.nrmse, 1), ""],
		[text.draws, format.number(model.draws.length), ""],
	];
	const rhats = new Map(model.summary.map(({ name, rhat }) => [name, rhat]));
	// Rounding noise around a prior's centre is no figure.
	const tidy = (value: number, sd: number) =>
		format.number(Math.abs(value) < 1e-6 * sd ? 0 : value);
	const parameters = review.priors.map(({ name, prior, posterior, moved }) => [
		name,
		`${tidy(prior.mean, prior.sd)} (${range(prior)})`,
		`${format.number(posterior.mean)} (${range(posterior)})`,
		format.percent(moved),
		...(sampling
			? [
					((rhat) => (rhat === undefined ? "–" : format.three(rhat)))(
						rhats.get(name),
					),
				]
			: []),
	]);
	return markup`<section><h2>${text.quality}</h2>${writeTable(
		text.quality,
		[text.measure, text.value, text.limit],
		rows,
	)}</section>
<section><h2>${text.parameters}</h2><p class="quiet">${text.parametersNote}</p>${writeTable(
		text.parameters,
		[
			text.parameter,
			text.prior,
			text.posterior,
			text.moved,
			...(sampling ? ["R-hat"] : []),
		],
		parameters,
	)}</section>`;
}
