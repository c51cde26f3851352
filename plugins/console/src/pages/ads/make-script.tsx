import { createToken } from "@lotse/shared/contract/tokens.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { adsScriptMessages } from "../../messages/ads-script.ts";
import { CopyButton } from "../../parts/copy-button.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { fillScript } from "./fill-script.ts";

const lifetimeDays = 30;
const steps = ["paste", "preview", "again"] as const;

/** Hands out the Ads Script for one decision, ready to paste, with a token that may do this and nothing else. */
export function MakeScript({
	decisionId,
	title,
	action,
}: {
	decisionId: string;
	title: string;
	action: "apply" | "revert";
}) {
	const text = useMessages(adsScriptMessages);
	const format = useFormat();
	const { run, isPending, problem } = useAction(createToken);
	const [made, setMade] = useState<{ script: string; until: number } | null>(
		null,
	);
	const [isBroken, setBroken] = useState(false);
	const make = async () => {
		const file = await fetch("ads-script/lotse.js.txt").catch(() => null);
		const source = file?.ok ? await file.text() : "";
		const address = window.location.origin;
		const settings = { address, token: "", decisionId, action };
		const isFitting = fillScript(source, settings) !== null;
		setBroken(!isFitting);
		if (!isFitting) return;
		const answer = await run({
			name: text.tokenName(title).slice(0, 120),
			scopes: ["ads:script"],
			lifetimeDays,
		});
		if (!answer.ok) return;
		const { secret, token } = answer.value;
		const script = fillScript(source, { ...settings, token: secret }) ?? "";
		setMade({ script, until: token.expiresAt });
	};
	if (made !== null)
		return (
			<div className="panel" role="status">
				<h4>{text.title}</h4>
				<ol>
					{steps.map((step) => (
						<li key={step}>{text.steps[step]}</li>
					))}
				</ol>
				<textarea
					aria-label={text.script}
					className="code"
					readOnly
					rows={8}
					value={made.script}
				/>
				<p>
					<CopyButton value={made.script} />
				</p>
				<p className="lo-hint">{text.secret(format.instant(made.until))}</p>
				<button
					type="button"
					className="lo-button"
					onClick={() => setMade(null)}
				>
					{text.done}
				</button>
			</div>
		);
	return (
		<>
			{isBroken ? <p className="problem">{text.broken}</p> : null}
			{problem ? <ProblemNotice problem={problem} /> : null}
			<p>
				<button
					type="button"
					className="lo-button lo-button-small"
					disabled={isPending}
					onClick={make}
				>
					{isPending ? text.making : text.make[action]}
				</button>{" "}
				<span className="lo-hint">{text.makeHint}</span>
			</p>
		</>
	);
}
