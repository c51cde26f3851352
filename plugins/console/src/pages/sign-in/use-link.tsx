import type { Problem } from "@lotse/shared/contract/problem.ts";
import { signIn } from "@lotse/shared/contract/session.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useEffect, useState } from "react";
import { signInMessages } from "../../messages/sign-in.ts";
import { Loading } from "../../parts/loading.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { goTo } from "../../routing/go-to.ts";
import { client } from "../../session/client.ts";
import { afterSignIn } from "./after-sign-in.ts";

/** A secret works once: a second render must not send it again. */
const used = new Set<string>();

/** Trades the link's secret for a session, takes it out of the address and the history, and goes on. */
export function UseLink({
	secret,
	onSignedIn,
}: {
	secret: string;
	onSignedIn: () => void;
}) {
	const text = useMessages(signInMessages);
	const [problem, setProblem] = useState<Problem | null>(null);
	useEffect(() => {
		if (used.has(secret)) return;
		used.add(secret);
		client.call(signIn, { secret }).then((answer) => {
			if (!answer.ok) {
				setProblem(answer.problem);
				return;
			}
			goTo(afterSignIn.take(Date.now()), { replace: true });
			onSignedIn();
		});
	}, [secret, onSignedIn]);
	return (
		<div className="narrow">
			<PageHeading title={text.title} />
			{problem === null ? (
				<Loading what={text.signingIn} />
			) : (
				<>
					<ProblemNotice problem={problem} />
					<a className="lo-button" href="#/sign-in">
						{text.newLink}
					</a>
				</>
			)}
		</div>
	);
}
