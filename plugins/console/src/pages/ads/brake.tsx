import { includesRole } from "@lotse/shared/contract/access.ts";
import {
	pullStop,
	releaseStop,
	type Stop,
} from "@lotse/shared/contract/stops.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { adsMessages } from "../../messages/ads.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { useSession } from "../../session/use-session.ts";
import { ConfirmButton } from "../settings/confirm-button.tsx";

/** The workspace's brake: large, asked for once more, and reversible. */
export function Brake({
	stop,
	onChanged,
}: {
	stop: Stop;
	onChanged: () => void;
}) {
	const text = useMessages(adsMessages);
	const format = useFormat();
	const { session } = useSession();
	const pull = useAction(pullStop);
	const release = useAction(releaseStop);
	const { role } = session.member;
	const problem = pull.problem ?? release.problem;
	const { isStopped } = stop;
	const canAct = includesRole(role, isStopped ? "approver" : "editor");
	return (
		<section
			className={isStopped ? "brake brake-on" : "brake"}
			aria-labelledby="brake"
		>
			<div>
				<h2 id="brake">{text.brake}</h2>
				<p role="status">
					{isStopped ? (
						<>
							<strong>{text.brakeOn}</strong>{" "}
							{stop.at === null ? "" : text.brakeSince(format.instant(stop.at))}{" "}
							{stop.note}
						</>
					) : (
						text.brakeOff
					)}
				</p>
				{isStopped && !canAct ? (
					<p className="lo-quiet">{text.releaseWho}</p>
				) : null}
				{problem ? <ProblemNotice problem={problem} /> : null}
			</div>
			{canAct ? (
				<ConfirmButton
					key={String(isStopped)}
					label={isStopped ? text.release : text.pull}
					name={isStopped ? text.release : text.pull}
					warning={isStopped ? text.releaseSure : text.pullSure}
					isPending={pull.isPending || release.isPending}
					onConfirm={async () => {
						await (isStopped ? release : pull).run({});
						onChanged();
					}}
				/>
			) : null}
		</section>
	);
}
