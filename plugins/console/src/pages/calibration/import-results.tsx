import { importAdResults } from "@lotse/shared/contract/ad-results.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { calibrationMessages } from "../../messages/calibration.ts";
import { CsvField } from "../../parts/csv-field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { openReport } from "./open-report.ts";
import { type Report, ReportPreview } from "./report-preview.tsx";

/** A report by file: opened here, its columns shown with what they seem to mean, sent when the reader agrees. */
export function ImportResults({ onImport }: { onImport: () => void }) {
	const text = useMessages(calibrationMessages);
	const format = useFormat();
	const [report, setReport] = useState<Report | null>(null);
	const [refusal, setRefusal] = useState<
		keyof typeof text.reportProblem | null
	>(null);
	const [imported, setImported] = useState<number | null>(null);
	const { run, isPending, problem, clear } = useAction(importAdResults);
	const take = (file: { text: string } | null) => {
		clear();
		setImported(null);
		const opened = file && openReport(file.text);
		setReport(opened?.ok ? { ...opened, key: Date.now() } : null);
		setRefusal(opened?.ok === false ? opened.reason : null);
	};
	return (
		<section aria-labelledby="import">
			<h2 id="import">{text.import}</h2>
			<p>{text.importLead}</p>
			<CsvField label={text.file} hint={text.fileHint} onChoose={take} />
			{refusal === null ? null : (
				<p role="alert" className="problem">
					{text.reportProblem[refusal]}
				</p>
			)}
			{problem === null ? null : <ProblemNotice problem={problem} />}
			<p role="status">
				{imported === null ? "" : text.done(format.number(imported))}
			</p>
			{report === null ? null : (
				<ReportPreview
					key={report.key}
					report={report}
					isPending={isPending}
					onSend={async (input) => {
						const answer = await run(input);
						if (!answer.ok) return;
						setReport(null);
						setImported(answer.value.imported);
						onImport();
					}}
				/>
			)}
		</section>
	);
}
