import type { importAdResults } from "@lotse/shared/contract/ad-results.ts";
import type { Input } from "@lotse/shared/contract/route.ts";
import { readAdResults } from "@lotse/shared/language/headline/results/read-ad-results.ts";
import {
	type ResultField,
	resultFields,
} from "@lotse/shared/language/headline/results/result-fields.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useMemo, useState } from "react";
import { calibrationMessages } from "../../messages/calibration.ts";
import type { OpenedReport } from "./open-report.ts";

export type Report = OpenedReport & { ok: true; key: number };

const needed = ["text", "impressions", "clicks"] as const;
const mostShown = 5;

/** What each column means, changeable; what is missing, which rows will be left out, and the button. */
export function ReportPreview({
	report,
	isPending,
	onSend,
}: {
	report: Report;
	isPending: boolean;
	onSend: (input: Input<(typeof importAdResults)["input"]>) => void;
}) {
	const text = useMessages(calibrationMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const [meanings, setMeanings] = useState(report.meanings);
	const read = useMemo(
		() => readAdResults(report.rows, meanings),
		[report.rows, meanings],
	);
	const missing = needed.filter((field) => !meanings.includes(field));
	const isReady = missing.length === 0 && read.results.length > 0;
	return (
		<>
			<DataTable
				caption={text.import}
				captionHidden
				isStackedWhenNarrow
				rows={report.columns.map((name, at) => ({
					at,
					name: name.trim() || text.unnamed(at + 1),
				}))}
				rowKey={({ at }) => String(at)}
				columns={[
					{ key: "name", label: text.column, cell: ({ name }) => name },
					{
						key: "samples",
						label: text.firstRows,
						cell: ({ at }) => (
							<span className="samples">
								{report.rows.slice(0, 3).map((row, index) => (
									<code key={`${index} ${row[at]}`}>{row[at] || "–"}</code>
								))}
							</span>
						),
					},
					{
						key: "meaning",
						label: text.meaning,
						cell: ({ at, name }) => (
							<select
								aria-label={text.meaningOf(name)}
								value={meanings[at] ?? "none"}
								onChange={(event) =>
									setMeanings(give(meanings, at, event.target.value))
								}
							>
								<option value="none">{text.meanings.none}</option>
								{resultFields.map((field) => (
									<option key={field} value={field}>
										{text.meanings[field]}
									</option>
								))}
							</select>
						),
					},
				]}
			/>
			<p role="status">
				{missing.length > 0
					? text.missing(
							missing.map((field) => text.meanings[field]).join(", "),
						)
					: text.ready(format.number(read.results.length))}
			</p>
			{meanings.includes("adGroup") ? null : (
				<p className="lo-quiet">{text.noAdGroup}</p>
			)}
			{missing.length > 0 || read.rejected.length === 0 ? null : (
				<div className="problem">
					<p>{text.badRows(format.number(read.rejected.length))}</p>
					<ul>
						{read.rejected.slice(0, mostShown).map((one) => (
							<li key={one.row}>
								{text.row(format.number(one.row))}, {text.meanings[one.field]}{" "}
								<code>{one.value || "–"}</code>: {one.message[language]}{" "}
								<em>
									{text.whatToDo} {one.fix[language]}
								</em>
							</li>
						))}
					</ul>
				</div>
			)}
			<button
				type="button"
				className="lo-button lo-button-main"
				disabled={!isReady || isPending}
				onClick={() => onSend(onlyUsed(report, meanings))}
			>
				{text.send}
			</button>
		</>
	);
}

/** Gives a column a meaning; a meaning belongs to one column, so another loses it. */
function give(
	meanings: readonly (ResultField | null)[],
	at: number,
	value: string,
): (ResultField | null)[] {
	const field = resultFields.find((one) => one === value) ?? null;
	return meanings.map((meaning, index) =>
		index === at ? field : meaning === field ? null : meaning,
	);
}

/** Only the columns with a meaning leave the browser. */
function onlyUsed(report: Report, meanings: readonly (ResultField | null)[]) {
	const used = meanings.flatMap((field, at) =>
		field === null ? [] : [{ field, at }],
	);
	return {
		columns: used.map(({ at }) => report.columns[at] ?? ""),
		meanings: used.map(({ field }) => field),
		rows: report.rows.map((row) =>
			used.map(({ at }) => (row[at] ?? "").slice(0, 1_000)),
		),
	};
}
