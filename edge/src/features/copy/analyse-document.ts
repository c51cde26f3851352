import { analyseDocument } from "@lotse/shared/contract/documents.ts";
import { createDocumentAnalysis } from "@lotse/shared/language/document/create-document-analysis.ts";
import { documentReaders } from "@lotse/shared/language/document/document-readers.ts";
import { sortByGravity } from "@lotse/shared/language/document/sort-by-gravity.ts";
import { scoreHeadline } from "@lotse/shared/language/headline/score-headline.ts";
import { screenText } from "@lotse/shared/language/injection/screen-text.ts";
import { findPersonalData } from "@lotse/shared/language/pii/find-personal-data.ts";
import { serve } from "../../serve.ts";
import { loadRules } from "../../services/copy/load-rules.ts";

export const analyseDocumentFeature = serve(analyseDocument)(
	async ({ input, caller, ports }) => {
		const { source, format, channel, language, jurisdiction } = input;
		const { rules, today, styleGuideVersion } = await loadRules(
			ports,
			caller.workspaceId,
			{ jurisdiction, today: input.today },
		);
		const { report } = createDocumentAnalysis(source, {
			read: documentReaders[format],
			channel,
			...(language === undefined ? {} : { language }),
			today,
			rules,
			scoreHeadline,
			findPersonalData,
			screenText,
		});
		return {
			ok: true,
			body: {
				styleGuideVersion,
				report: report.ok
					? { ...report, findings: sortByGravity(report.findings) }
					: report,
			},
		};
	},
);
