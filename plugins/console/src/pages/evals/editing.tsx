import { compareEditing } from "@lotse/shared/contract/evals.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { evalsMessages } from "../../messages/evals.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";

const nothing = {};

/** Which template with which model people change least, with intervals; none is named where chance could do it. */
export function Editing() {
	const text = useMessages(evalsMessages);
	const format = useFormat();
	const { loaded, reload } = useCall(compareEditing, nothing);
	const range = ([low, high]: readonly [number, number]) =>
		`${format.percent(low)} – ${format.percent(high)}`;
	return (
		<section aria-labelledby="editing">
			<h2 id="editing">{text.editing}</h2>
			<p className="page-lead">{text.editingLead}</p>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ rows }) =>
					rows.length === 0 ? (
						<p className="empty">{text.noEditing}</p>
					) : (
						<DataTable
							caption={text.editing}
							captionHidden
							isStackedWhenNarrow
							rows={rows}
							rowKey={(row) =>
								`${row.templateId} ${row.templateVersion} ${row.model}`
							}
							columns={[
								{
									key: "template",
									label: text.template,
									cell: ({ templateId, templateVersion }) =>
										`${templateId} ${templateVersion}`,
								},
								{ key: "model", label: text.model, cell: ({ model }) => model },
								{
									key: "edited",
									label: text.edited,
									numeric: true,
									cell: ({ edited, isLeast }) =>
										edited === null
											? text.tooFew
											: `${format.percent(edited.share)}${isLeast ? ` (${text.least})` : ""}`,
								},
								{
									key: "interval",
									label: text.interval,
									numeric: true,
									cell: ({ edited }) =>
										edited === null ? "–" : range(edited.interval),
								},
								{
									key: "approved",
									label: text.approved,
									numeric: true,
									cell: ({ approved }) =>
										`${approved.passed}/${approved.cases}`,
								},
							]}
						/>
					)
				}
			</ShowLoaded>
		</section>
	);
}
