import { importAdResults } from "@lotse/shared/contract/ad-results.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { calibrationMessages } from "../../messages/calibration.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { openReport } from "./open-report.ts";
import { type Report, ReportPreview } from "./report-preview.tsx";

/** A report by file: opened here, its columns shown with what they seem to mean, sent when the reader agrees. */
export function ImportResults({ onImport }: { onImport: () => void }) {
	const text = useMessages(calibrationMessages);
	const format = useFormat();
	const [report, setReport] = useState<Report | null>(null);
	const [refusal, setRefusal] = useState<keyof typeof text.fileProblem | null>(
		null,
	);
	const [imported, setImported] = useState<number | null>(null);
	const { run, isPending, problem, clear } = useAction(importAdResults);
	const take = async (file: File | undefined) => {
		if (!file) return;
		clear();
		setImported(null);
		const bytes = await file.arrayBuffer().catch(() => null);
		const opened = bytes === null ? null : openReport(new Uint8Array(bytes));
		setReport(opened?.ok ? { ...opened, key: Date.now() } : null);
		setRefusal(
			opened === null ? "unreadable" : opened.ok ? null : opened.reason,
		);
	};
	return (
		<section aria-labelledby="import">
			<h2 id="import">{text.import}</h2>
			<p>{text.importLead}</p>
			<Field label={text.file} hint={text.fileHint}>
				{(ids) => (
					<input
						{...ids}
						type="file"
						accept=".csv,.tsv,.txt,text/csv"
						onChange={(event) => {
							take(event.target.files?.[0]);
							event.target.value = "";
						}}
					/>
				)}
			</Field>
			{refusal === null ? null : (
				<p role="alert" className="problem">
					{text.fileProblem[refusal]}
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
