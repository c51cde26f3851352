import {
	deleteAdResults,
	type summariseAdResults,
} from "@lotse/shared/contract/ad-results.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { calibrationMessages } from "../../messages/calibration.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { ConfirmButton } from "../settings/confirm-button.tsx";

/** The results there are, by ad group, and a way to be rid of them. */
export function ResultGroups({
	summary,
	mayChange,
	onChange,
}: {
	summary: Output<(typeof summariseAdResults)["reply"]>;
	mayChange: boolean;
	onChange: () => void;
}) {
	const text = useMessages(calibrationMessages);
	const format = useFormat();
	const { run, isPending, problem } = useAction(deleteAdResults);
	const { texts, impressions, clicks, from, to, adGroups } = summary;
	const days = from && to ? ` · ${format.day(from)} – ${format.day(to)}` : "";
	return (
		<section aria-labelledby="results">
			<h2 id="results">{text.results}</h2>
			<p>
				{text.resultsText(
					format.number(texts),
					format.number(impressions),
					format.number(clicks),
				)}
				{days}
			</p>
			<DataTable
				caption={text.results}
				captionHidden
				isStackedWhenNarrow
				rows={adGroups}
				rowKey={({ campaign, adGroup }) => `${campaign}\n${adGroup}`}
				columns={[
					{
						key: "adGroup",
						label: text.adGroup,
						cell: ({ adGroup }) => adGroup || "–",
					},
					{
						key: "campaign",
						label: text.campaign,
						cell: ({ campaign }) => campaign || "–",
					},
					{
						key: "texts",
						label: text.texts,
						numeric: true,
						cell: (group) => format.number(group.texts),
					},
					{
						key: "impressions",
						label: text.impressions,
						numeric: true,
						cell: (group) => format.number(group.impressions),
					},
					{
						key: "clicks",
						label: text.clicks,
						numeric: true,
						cell: (group) => format.number(group.clicks),
					},
				]}
			/>
			{problem === null ? null : <ProblemNotice problem={problem} />}
			{mayChange ? (
				<p>
					<ConfirmButton
						label={text.deleteAll}
						name={text.deleteAll}
						warning={text.deleteWarning}
						isPending={isPending}
						onConfirm={async () => {
							const answer = await run({});
							if (answer.ok) onChange();
						}}
					/>
				</p>
			) : null}
		</section>
	);
}
