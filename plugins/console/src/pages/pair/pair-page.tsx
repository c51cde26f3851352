import { createPairing } from "@lotse/shared/contract/pairings.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { pairMessages } from "../../messages/pair.ts";
import { settingsMessages } from "../../messages/settings.ts";
import { CopyButton } from "../../parts/copy-button.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { useSession } from "../../session/use-session.ts";
import { readPairing } from "./read-pairing.ts";

/** Asks whether an app may connect, and shows the code to type there. */
export function PairPage({ query }: { query: URLSearchParams }) {
	const text = useMessages(pairMessages);
	const settings = useMessages(settingsMessages);
	const format = useFormat();
	const { session } = useSession();
	const request = readPairing(query);
	const [code, setCode] = useState<Output<
		(typeof createPairing)["reply"]
	> | null>(null);
	const { run, isPending, problem } = useAction(createPairing);
	if (request === null)
		return (
			<div className="narrow">
				<PageHeading title={text.title} />
				<p className="problem">{text.broken}</p>
				<a className="lo-button" href="#/settings">
					{text.settings}
				</a>
			</div>
		);
	const allow = async () => {
		const answer = await run(request);
		if (answer.ok) setCode(answer.value);
	};
	return (
		<div className="narrow">
			<PageHeading title={text.title}>
				{text.lead(request.name, session.workspace.name, session.member.email)}
			</PageHeading>
			<div role="status">
				{code === null ? null : (
					<div className="panel">
						<h2>{text.codeTitle}</h2>
						<p className="pair-code">
							<code>{code.code}</code> <CopyButton value={code.code} />
						</p>
						<p>
							{text.codeLead(request.name)}{" "}
							{text.expires(format.instant(code.expiresAt))}
						</p>
						<button
							type="button"
							className="lo-button"
							disabled={isPending}
							onClick={allow}
						>
							{text.again}
						</button>
					</div>
				)}
			</div>
			{problem ? <ProblemNotice problem={problem} /> : null}
			{code === null ? (
				<>
					<p>{text.may}</p>
					<ul>
						{request.scopes.map((scope) => (
							<li key={scope}>{settings.scope[scope]}</li>
						))}
					</ul>
					<p className="lo-quiet">{text.mayNot}</p>
					<p className="lo-notice">{text.onlyIf}</p>
					<p className="lo-actions">
						<button
							type="button"
							className="lo-button lo-button-main"
							disabled={isPending}
							onClick={allow}
						>
							{text.allow}
						</button>
						<a className="lo-button" href="#/">
							{text.deny}
						</a>
					</p>
				</>
			) : null}
		</div>
	);
}
