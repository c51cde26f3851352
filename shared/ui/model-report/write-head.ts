import type { Decomposition } from "../../causal/review/decompose.ts";
import { type Markup, markup } from "./markup.ts";
import type { ReportContext } from "./report-context.ts";

/** Title, provenance, verdict, and what matters in two sentences. */
export function writeHead(
	{ model, review, language, text, format }: ReportContext,
	parts: Decomposition,
	madeAt: number,
): Markup {
	const { spec, dataWindow, diagnostics, verdict } = model;
	const facts = [
		[
			text.data,
			text.span(
				format.day(dataWindow.from),
				format.day(dataWindow.to),
				dataWindow.weeks,
			),
		],
		[text.model, text.version(model.codeVersion, diagnostics.seed)],
		[text.currency, model.currency ?? text.noCurrency],
		[text.made, format.instant(madeAt)],
	];
	const share = (value: number) => format.percent(value / parts.observed);
	const returns = model.summary
		.filter(({ name }) => name.startsWith("roas[") && !name.includes(", "))
		.sort((a, b) => b.mean - a.mean);
	const [best] = returns;
	const brief = [
		text.mediaBrought(
			share(parts.media.mean),
			share(parts.media.q3),
			share(parts.media.q97),
		),
		...(best
			? [
					text.returns(
						best.name.slice("roas[".length, -1),
						format.number(best.mean),
						format.number(best.q3),
						format.number(best.q97),
					),
				]
			: []),
	];
	return markup`<header><h1>${text.title(spec.target)}</h1><dl>${facts.map(
		([name = "", value = ""]) =>
			markup`<div><dt>${name}</dt><dd>${value}</dd></div>`,
	)}</dl></header>
<section class="verdict ${review.level}"><p class="level">${text.level[review.level]}</p><h2>${review.headline[language]}</h2><p>${verdict.headline[language]}</p><ul>${verdict.reasons.map(
		(reason) => markup`<li>${reason[language]}</li>`,
	)}</ul></section>
<section><h2>${text.brief}</h2>${brief.map((line) => markup`<p>${line}</p>`)}<p class="quiet">${text.intervals}</p></section>`;
}
