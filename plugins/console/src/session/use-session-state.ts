import { getSession } from "@lotse/shared/contract/session.ts";
import { useCallback, useEffect, useState } from "react";
import { client } from "./client.ts";
import type { SessionState } from "./session-state.ts";

/** Asks once who is here, again on demand, and notices when the session ends. */
export function useSessionState(): { state: SessionState; reload: () => void } {
	const [state, setState] = useState<SessionState>(() => ({
		state: cameWithLink() ? "signed-out" : "loading",
	}));
	const reload = useCallback(async () => {
		const answer = await client.call(getSession, {});
		if (answer.ok) setState({ state: "signed-in", session: answer.value });
		else if (answer.problem.code === "not-signed-in")
			setState({ state: "signed-out" });
		else setState({ state: "problem", problem: answer.problem });
	}, []);
	useEffect(() => {
		if (!cameWithLink()) reload();
		return client.onSignedOut(() => setState({ state: "signed-out" }));
	}, [reload]);
	return { state, reload };
}

/** Whoever comes with a sign-in link has no session yet: asking for it would only be refused. */
function cameWithLink(): boolean {
	return window.location.hash.startsWith("#/sign-in?secret=");
}
