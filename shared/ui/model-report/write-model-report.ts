import type { MmmModel } from "../../causal/mmm/mmm-model.ts";
import type { MmmBacktest } from "../../causal/mmm/mmm-results.ts";
import { decompose } from "../../causal/review/decompose.ts";
import { reviewModel } from "../../causal/review/review-model.ts";
import type { Language } from "../../contract/localised.ts";
import { createFormat } from "../format/create-format.ts";
import { markup } from "./markup.ts";
import type { ReportContext } from "./report-context.ts";
import { reportMessages } from "./report-messages.ts";
import { REPORT_STYLE } from "./report-style.ts";
import { writeBudget } from "./write-budget.ts";
import { writeComputation } from "./write-computation.ts";
import { writeCurves } from "./write-curves.ts";
import { writeFrequencies } from "./write-frequencies.ts";
import { writeHead } from "./write-head.ts";
import { writeHealth } from "./write-health.ts";
import { writeParts } from "./write-parts.ts";

/**
 * A fitted mix model as one HTML page for printing and passing on: no script, nothing loaded from anywhere (its own policy forbids it),
 * every name from the data escaped, light, dark and paper.
 *
 * @param madeAt epoch milliseconds, shown in the time zone
 * @param backtest its test on unseen weeks, where one was made
 */
export function writeModelReport(
	model: MmmModel,
	{
		language,
		madeAt,
		timeZone = "UTC",
		backtest = null,
	}: {
		language: Language;
		madeAt: number;
		timeZone?: string;
		backtest?: MmmBacktest | null;
	},
): string {
	const format = createFormat(language, timeZone);
	const text = reportMessages[language];
	const context: ReportContext = {
		model,
		review: reviewModel(model, backtest),
		language,
		text,
		format,
		range: ({ q3, q97 }, write = format.number) =>
			`${write(q3)} – ${write(q97)}`,
	};
	const parts = decompose(model);
	const title = text.title(model.spec.target);
	const style = { html: REPORT_STYLE };
	return markup`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title><style>${style}</style></head>
<body><main>${writeHead(context, parts, madeAt)}
${writeParts(context, parts)}
${writeCurves(context)}
${writeFrequencies(context)}
${writeBudget(context)}
${writeHealth(context)}
${writeComputation(context)}</main></body></html>
`.html;
}
