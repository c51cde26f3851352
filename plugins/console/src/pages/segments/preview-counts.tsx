import type { SegmentPreview } from "@lotse/shared/contract/segments.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { segmentsMessages } from "../../messages/segments.ts";

/** From everyone to those who may be used, as bars; small groups are not told. */
export function PreviewCounts({ counts }: { counts: SegmentPreview }) {
	const text = useMessages(segmentsMessages);
	const format = useFormat();
	const { people, matched, allowed, minimum, pending } = counts;
	const few = text.few(format.number(minimum));
	const steps = [
		{ label: text.people, count: people, otherwise: "" },
		{ label: text.matched, count: matched, otherwise: few },
		{
			label: text.allowed,
			count: allowed,
			otherwise: counts.isExportable ? text.hidden : few,
		},
	];
	return (
		<div role="status" className="segment-preview">
			<dl>
				{steps.map(({ label, count, otherwise }) => (
					<div key={label} className="segment-step">
						<dt>{label}</dt>
						<dd>
							{count === null ? (
								<span className="lo-quiet">{otherwise}</span>
							) : (
								<>
									<span className="segment-count">{format.number(count)}</span>
									<span
										className="segment-bar"
										style={{
											width: `${people === 0 ? 0 : (100 * count) / people}%`,
										}}
									/>
								</>
							)}
						</dd>
					</div>
				))}
			</dl>
			<p>{counts.isExportable ? text.exportable : text.notExportable}</p>
			{pending > 0 ? <p>{text.pending(format.number(pending))}</p> : null}
			{counts.isPartial ? <p>{text.partial}</p> : null}
		</div>
	);
}
