import { getUnit } from "@lotse/shared/contract/units.ts";
import { FindingList } from "@lotse/shared/ui/finding-list.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { reviewQueueMessages } from "../../messages/review-queue.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import type { Move } from "./bulk-bar.tsx";
import { CitedText } from "./cited-text.tsx";
import { Comments } from "./comments.tsx";
import { Publications } from "./publications.tsx";
import { PublishWordpress } from "./publish-wordpress.tsx";
import { ReviseForm } from "./revise-form.tsx";
import { UnitActions } from "./unit-actions.tsx";
import { UnitRecord } from "./unit-record.tsx";

/** One text with everything a reviewer needs: what it says, what it rests on, what rules find, how it came to be, what others said. */
export function UnitDetails({
	unitId,
	isPending,
	onMove,
	onChanged,
}: {
	unitId: string;
	isPending: boolean;
	onMove: (move: Move, reason: string) => void;
	onChanged: () => void;
}) {
	const text = useMessages(reviewQueueMessages);
	const format = useFormat();
	const { loaded, reload, replace } = useCall(getUnit, { unitId });
	const share = (value: number | null) =>
		value === null ? text.unknown : format.percent(value);
	return (
		<ShowLoaded loaded={loaded} reload={reload}>
			{(unit) => (
				<article className="review-unit" aria-label={text.written}>
					<CitedText unit={unit} />
					{unit.reason === null ? null : (
						<p className="lo-notice">
							{text.states[unit.state]}: {unit.reason}
						</p>
					)}
					<UnitActions unit={unit} isPending={isPending} onMove={onMove} />
					<dl className="facts">
						{(
							["citationRate", "factualSupport", "entityCoverage"] as const
						).map((name) => (
							<div key={name}>
								<dt>{text.metrics[name]}</dt>
								<dd>{share(unit.metrics[name])}</dd>
							</div>
						))}
						{unit.metrics.readability === null ? null : (
							<div>
								<dt>{unit.metrics.readability.formula}</dt>
								<dd>{format.number(unit.metrics.readability.value)}</dd>
							</div>
						)}
					</dl>
					<section>
						<h3>{text.findings}</h3>
						<FindingList findings={unit.findings} />
					</section>
					<ReviseForm unit={unit} onRevised={onChanged} />
					{unit.state === "approved" || unit.state === "published" ? (
						<PublishWordpress unit={unit} onPublished={onChanged} />
					) : null}
					<Publications unit={unit} onUndone={onChanged} />
					<Comments unit={unit} onAdded={replace} />
					<UnitRecord unit={unit} />
				</article>
			)}
		</ShowLoaded>
	);
}
