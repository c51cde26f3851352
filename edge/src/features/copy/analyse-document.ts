import { analyseDocument } from "@lotse/shared/contract/documents.ts";
import { createDocumentAnalysis } from "@lotse/shared/language/document/create-document-analysis.ts";
import { documentReaders } from "@lotse/shared/language/document/document-readers.ts";
import { sortByGravity } from "@lotse/shared/language/document/sort-by-gravity.ts";
import { scoreHeadline } from "@lotse/shared/language/headline/score-headline.ts";
import { screenText } from "@lotse/shared/language/injection/screen-text.ts";
import { findPersonalData } from "@lotse/shared/language/pii/find-personal-data.ts";
import { selectRules } from "@lotse/shared/language/rules/select-rules.ts";
import { serve } from "../../serve.ts";
import { todayIn } from "../../services/today-in.ts";

export const analyseDocumentFeature = serve(analyseDocument)(
	async ({ input, workspace, ports }) => {
		const { source, format, channel, language } = input;
		const { report } = createDocumentAnalysis(source, {
			read: documentReaders[format],
			channel,
			...(language === undefined ? {} : { language }),
			today: input.today ?? (await todayIn(ports, workspace)),
			rules: selectRules(input),
			scoreHeadline,
			findPersonalData,
			screenText,
		});
		return {
			ok: true,
			body: {
				report: report.ok
					? { ...report, findings: sortByGravity(report.findings) }
					: report,
			},
		};
	},
);
