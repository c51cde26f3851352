import {
	createCheckpoint,
	getKeyState,
	listCheckpoints,
} from "@lotse/shared/contract/checkpoints.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { privacyMessages } from "../../messages/privacy.ts";
import { CopyButton } from "../../parts/copy-button.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { saveFile } from "../../parts/save-file.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";

const nothing = {};

/** The public keys to note, what was signed last, and whether an older key is still needed. */
export function KeysAndSignatures({ isAdmin }: { isAdmin: boolean }) {
	const text = useMessages(privacyMessages);
	const format = useFormat();
	const { loaded, reload } = useCall(listCheckpoints, nothing);
	const sign = useAction(createCheckpoint);
	return (
		<section aria-labelledby="keys">
			<h2 id="keys">{text.keys}</h2>
			<p className="lo-quiet">{text.keysLead}</p>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ checkpoints, keys }) => {
					const last = checkpoints.at(-1);
					return (
						<>
							<dl className="facts">
								{keys.map(({ keyId, publicKey }, index) => (
									<div key={keyId}>
										<dt>{index === 0 ? text.publicKey : text.olderKey}</dt>
										<dd>
											<code className="key-text">{publicKey}</code>{" "}
											<CopyButton value={publicKey} />
										</dd>
									</div>
								))}
								<div>
									<dt>{text.lastSigned}</dt>
									<dd>
										{last
											? `${text.entry(format.number(last.seq))}, ${format.instant(last.at)}`
											: text.neverSigned}
									</dd>
								</div>
								<div>
									<dt>{text.signedCount}</dt>
									<dd>{format.number(checkpoints.length)}</dd>
								</div>
								{isAdmin ? <WaitingSeals /> : null}
							</dl>
							{sign.problem ? <ProblemNotice problem={sign.problem} /> : null}
							<div className="person-actions">
								<button
									type="button"
									className="lo-button lo-button-small"
									disabled={checkpoints.length === 0}
									onClick={() =>
										saveFile(
											"checkpoints.json",
											"application/json",
											`${JSON.stringify({ checkpoints, keys })}\n`,
										)
									}
								>
									{text.saveCheckpoints}
								</button>
								{isAdmin ? (
									<button
										type="button"
										className="lo-button lo-button-small"
										disabled={sign.isPending}
										onClick={async () => {
											await sign.run({});
											reload();
										}}
									>
										{text.signNow}
									</button>
								) : null}
							</div>
						</>
					);
				}}
			</ShowLoaded>
		</section>
	);
}

/** Whether everything is sealed with the current key already. */
function WaitingSeals() {
	const text = useMessages(privacyMessages);
	const format = useFormat();
	const { loaded } = useCall(getKeyState, nothing);
	if (loaded.state !== "ready") return null;
	const { waiting } = loaded.value;
	return (
		<div>
			<dt>{text.waiting}</dt>
			<dd>{waiting === 0 ? text.noneWaiting : format.number(waiting)}</dd>
		</div>
	);
}
