import { frequencyCurves } from "@lotse/shared/causal/mmm/frequency-curves.ts";
import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { Interval } from "@lotse/shared/causal/mmm/mmm-results.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { reportMessages } from "@lotse/shared/ui/model-report/report-messages.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { memo, useMemo } from "react";

/** How often people should see the channels known by reach and frequency; nothing where there are none. */
export const Frequencies = memo(function Frequencies({
	model,
}: {
	model: MmmModel;
}) {
	const text = useMessages(reportMessages);
	const { number } = useFormat();
	const curves = useMemo(() => frequencyCurves(model), [model]);
	if (curves.length === 0) return null;
	const shown = ({ mean, q3, q97 }: Interval) =>
		`${number(mean)} (${number(q3)} – ${number(q97)})`;
	return (
		<section aria-labelledby="frequencies">
			<h2 id="frequencies">{text.frequencies}</h2>
			<p className="lo-quiet">{text.frequenciesNote}</p>
			<DataTable
				caption={text.frequencies}
				captionHidden
				rows={curves}
				rowKey={({ channel }) => channel}
				columns={[
					{
						key: "channel",
						label: text.channel,
						cell: ({ channel }) => channel,
					},
					{
						key: "now",
						label: text.frequencyNow,
						numeric: true,
						cell: ({ current }) => number(current.frequency),
					},
					{
						key: "brings",
						label: text.brings,
						numeric: true,
						cell: ({ current }) => shown(current),
					},
					{
						key: "best",
						label: text.frequencyBest,
						numeric: true,
						cell: ({ best }) =>
							`${number(best.frequency)} (${number(best.from)} – ${number(best.to)})`,
					},
					{
						key: "then",
						label: text.bringsThen,
						numeric: true,
						cell: ({ best }) => shown(best),
					},
				]}
			/>
		</section>
	);
});
