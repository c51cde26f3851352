import { listAudit } from "@lotse/shared/contract/audit.ts";
import type { Problem } from "@lotse/shared/contract/problem.ts";
import {
	type ChainVerdict,
	verifyChain,
} from "@lotse/shared/trust/audit/verify-chain.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { auditMessages } from "../../messages/audit.ts";
import { CopyButton } from "../../parts/copy-button.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { client } from "../../session/client.ts";
import { digestInBrowser } from "./digest-in-browser.ts";

type State =
	| { is: "idle" }
	| { is: "no-crypto" }
	| { is: "running"; done: number; all: number }
	| { is: "over"; verdict: ChainVerdict; entries: number }
	| { is: "problem"; problem: Problem };

const page = 200;

/** Reads the whole trail and proves it in the browser. */
export function VerifyChain() {
	const text = useMessages(auditMessages);
	const format = useFormat();
	const [state, setState] = useState<State>({ is: "idle" });
	const verify = async () => {
		if (!window.isSecureContext) return setState({ is: "no-crypto" });
		let from = { seq: 0, hash: "" };
		for (;;) {
			const answer = await client.call(listAudit, {
				after: from.seq,
				limit: page,
			});
			if (!answer.ok)
				return setState({ is: "problem", problem: answer.problem });
			const { entries, head } = answer.value;
			const isLast = entries.length < page;
			const verdict = await verifyChain(entries, digestInBrowser, {
				from,
				...(isLast ? { head } : {}),
			});
			const last = entries.at(-1);
			if (!verdict.ok || isLast || last === undefined)
				return setState({
					is: "over",
					verdict,
					entries: from.seq + entries.length,
				});
			from = last;
			setState({ is: "running", done: from.seq, all: head.seq });
		}
	};
	return (
		<section className="verify" aria-label={text.verify}>
			<div>
				<button
					type="button"
					className="lo-button lo-button-main"
					disabled={state.is === "running"}
					onClick={verify}
				>
					{text.verify}
				</button>
				<p className="lo-hint">{text.verifyHint}</p>
			</div>
			<div role="status">
				{state.is === "running" ? (
					<p>
						{text.verifying(
							format.number(state.done),
							format.number(state.all),
						)}
					</p>
				) : null}
				{state.is === "no-crypto" ? (
					<p className="problem">{text.noCrypto}</p>
				) : null}
				{state.is === "over" ? <Result {...state} /> : null}
			</div>
			{state.is === "problem" ? (
				<ProblemNotice problem={state.problem} retry={verify} />
			) : null}
		</section>
	);
}

function Result({
	verdict,
	entries,
}: {
	verdict: ChainVerdict;
	entries: number;
}) {
	const text = useMessages(auditMessages);
	const format = useFormat();
	if (!verdict.ok)
		return (
			<div className="problem">
				<p>
					<strong>
						{text.broken[verdict.reason](format.number(verdict.seq))}
					</strong>
				</p>
				<p>{text.brokenNext}</p>
			</div>
		);
	return (
		<div className="success">
			<p>
				<strong>{text.sound(format.number(entries))}</strong>
			</p>
			<p>
				{text.head}: <code className="hash">{verdict.head}</code>{" "}
				<CopyButton value={verdict.head} />
			</p>
			<p className="lo-hint">{text.headHint}</p>
		</div>
	);
}
