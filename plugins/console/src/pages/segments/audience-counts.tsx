import type { AudiencePreview } from "@lotse/shared/contract/audiences.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { audiencesMessages } from "../../messages/audiences.ts";

/** Who goes on the list, who is held back and why, and what that changes; small groups are not told. */
export function AudienceCounts({ counts }: { counts: AudiencePreview }) {
	const text = useMessages(audiencesMessages);
	const format = useFormat();
	const { matched, reachable, heldBack, added, removed, minimum } = counts;
	const tell = (count: number | null) =>
		count === null ? text.few(format.number(minimum)) : format.number(count);
	const rows = [
		{ label: text.matched, count: matched, isHeld: false },
		{ label: text.reachable, count: reachable, isHeld: false },
		...heldBack
			.filter(({ people }) => people !== 0)
			.map(({ reason, people }) => ({
				label: text.reasons[reason],
				count: people,
				isHeld: true,
			})),
	];
	const whole = matched ?? 0;
	return (
		<div role="status" className="segment-preview">
			<dl>
				{rows.map(({ label, count, isHeld }) => (
					<div key={label} className="segment-step">
						<dt>{isHeld ? `${text.heldBack}: ${label}` : label}</dt>
						<dd>
							{count === null ? (
								<span className="lo-quiet">{text.hidden}</span>
							) : (
								<>
									<span className="segment-count">{format.number(count)}</span>
									<span
										className={
											isHeld ? "segment-bar segment-bar-held" : "segment-bar"
										}
										style={{
											width: `${whole === 0 ? 0 : (100 * count) / whole}%`,
										}}
									/>
								</>
							)}
						</dd>
					</div>
				))}
			</dl>
			{counts.hindrance ? <p>{counts.hindrance}</p> : null}
			<p>
				{counts.isChange
					? text.change(tell(added), tell(removed))
					: text.noChange}
			</p>
		</div>
	);
}
