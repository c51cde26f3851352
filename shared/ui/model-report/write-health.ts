import { type Markup, markup } from "./markup.ts";
import type { ReportContext } from "./report-context.ts";

/** Every check with its reason and what to do, and what no check can tell. */
export function writeHealth({ review, text, language }: ReportContext): Markup {
	const checks = review.checks.map(
		({ level, headline, why, advice }) =>
			markup`<div class="check ${level}"><p class="level">${text.level[level]}</p><h3>${headline[language]}</h3><p class="quiet">${why[language]}</p>${
				level === "good"
					? markup``
					: markup`<p>${text.todo} ${advice[language]}</p>`
			}</div>`,
	);
	return markup`<section><h2>${text.health}</h2>${checks}</section>
<section><h2>${text.limits}</h2><ul>${review.limits.map(
		(limit) => markup`<li>${limit[language]}</li>`,
	)}</ul></section>`;
}
