import { suggestBudget } from "../../causal/budget/suggest-budget.ts";
import { type Markup, markup } from "./markup.ts";
import type { ReportContext } from "./report-context.ts";
import { writeTable } from "./write-table.ts";

/** Today's budget divided best, with its interval against today's shares; or why none is suggested. */
export function writeBudget({
	model,
	text,
	format,
	language,
}: ReportContext): Markup {
	const result = suggestBudget(model);
	if (!result.ok)
		return markup`<section><h2>${text.budget}</h2><p>${text.noBudget}</p><ul>${result.problems.map(
			({ message, fix }) =>
				markup`<li>${message[language]} ${fix[language]}</li>`,
		)}</ul></section>`;
	const { suggestion } = result;
	const { expected, proof, currency } = suggestion;
	const gain = expected.gainOverSameSplit;
	const money = (value: number) => format.money(value, currency);
	const rows = [
		...suggestion.channels.map((own) => [
			own.channel,
			money(own.current),
			money(own.suggested),
			format.signedMoney(own.change, currency),
			format.number(own.marginalReturn),
			own.extrapolates ? text.extrapolates : "",
		]),
		[
			text.total,
			money(suggestion.currentTotal),
			money(suggestion.total),
			format.signedMoney(suggestion.total - suggestion.currentTotal, currency),
			"",
			"",
		],
	];
	return markup`<section><h2>${text.budget}</h2><p>${text.gain(
		format.signed(gain.mean),
		format.signed(gain.q3),
		format.signed(gain.q97),
		format.percent(suggestion.pBetter),
	)}</p>${writeTable(
		text.spendAWeek,
		[
			text.channel,
			text.now,
			text.suggested,
			text.change,
			text.next,
			text.remark,
		],
		rows,
	)}<ul>${suggestion.notes.map((note) => markup`<li>${note[language]}</li>`)}</ul><p class="quiet">${text.proof(
		text.methods[proof.method],
		proof.kktResidual.toExponential(1),
	)}</p></section>`;
}
