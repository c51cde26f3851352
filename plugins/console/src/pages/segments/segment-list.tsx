import { includesRole, type Role } from "@lotse/shared/contract/access.ts";
import {
	deleteSegment,
	exportSegment,
	type Segment,
} from "@lotse/shared/contract/segments.ts";
import type { Feature } from "@lotse/shared/profile/features/feature-set.ts";
import { describeRule } from "@lotse/shared/profile/segments/describe-rule.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { segmentsMessages } from "../../messages/segments.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { saveFile } from "../../parts/save-file.ts";
import { useAction } from "../../session/use-action.ts";

/** Segments that were kept: what they mean, and what may be done with them. */
export function SegmentList({
	segments,
	features,
	role,
	onChanged,
}: {
	segments: readonly Segment[];
	features: readonly Feature[];
	role: Role;
	onChanged: () => void;
}) {
	const text = useMessages(segmentsMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const give = useAction(exportSegment);
	const remove = useAction(deleteSegment);
	const [asked, setAsked] = useState<string | null>(null);
	const [note, setNote] = useState("");
	const titleOf = (name: string) =>
		features.find((feature) => feature.name === name)?.title[language] ?? name;
	const save = async (
		segmentId: string,
		wanted: "csv" | "google-customer-match",
	) => {
		const answer = await give.run({ segmentId, format: wanted });
		if (!answer.ok) return setNote("");
		const { fileName, csv, lines, people } = answer.value;
		saveFile(fileName, "text/csv", csv);
		setNote(text.saved(format.number(lines), format.number(people)));
	};
	return (
		<section aria-labelledby="stored">
			<h2 id="stored">{text.stored}</h2>
			{segments.length === 0 ? (
				<p className="empty">{text.none}</p>
			) : (
				<DataTable
					caption={text.stored}
					captionHidden
					isStackedWhenNarrow
					rows={segments}
					rowKey={({ id }) => id}
					columns={[
						{ key: "name", label: text.name, cell: ({ name }) => name },
						{
							key: "rule",
							label: text.rule,
							cell: ({ rule }) => describeRule(rule, language, titleOf),
						},
						{
							key: "purpose",
							label: text.purpose,
							cell: ({ purpose }) => text.purposes[purpose],
						},
						{
							key: "size",
							label: text.size,
							numeric: true,
							cell: ({ minimum }) => format.number(minimum),
						},
						{
							key: "actions",
							label: text.actions,
							cell: ({ id, name }) => (
								<span className="segment-actions">
									{includesRole(role, "approver") ? (
										<>
											<button
												type="button"
												className="lo-button lo-button-small"
												aria-label={`${text.csv}: ${name}`}
												disabled={give.isPending}
												onClick={() => save(id, "csv")}
											>
												{text.csv}
											</button>
											<button
												type="button"
												className="lo-button lo-button-small"
												aria-label={`${text.match}: ${name}`}
												disabled={give.isPending}
												onClick={() => save(id, "google-customer-match")}
											>
												{text.match}
											</button>
										</>
									) : (
										<span className="lo-quiet">{text.approverOnly}</span>
									)}
									{includesRole(role, "editor") ? (
										<button
											type="button"
											className="lo-button lo-button-small"
											aria-label={`${asked === id ? text.deleteSure : text.delete}: ${name}`}
											disabled={remove.isPending}
											onClick={async () => {
												if (asked !== id) return setAsked(id);
												setAsked(null);
												if ((await remove.run({ segmentId: id })).ok)
													onChanged();
											}}
										>
											{asked === id ? text.deleteSure : text.delete}
										</button>
									) : null}
								</span>
							),
						},
					]}
				/>
			)}
			{give.problem ? <ProblemNotice problem={give.problem} /> : null}
			{remove.problem ? <ProblemNotice problem={remove.problem} /> : null}
			<p role="status">{note}</p>
		</section>
	);
}
