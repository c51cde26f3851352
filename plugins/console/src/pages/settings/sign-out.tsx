import { signOut } from "@lotse/shared/contract/session.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { settingsMessages } from "../../messages/settings.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { goTo } from "../../routing/go-to.ts";
import { useAction } from "../../session/use-action.ts";
import { useSession } from "../../session/use-session.ts";

/** Ends this session. */
export function SignOut() {
	const text = useMessages(settingsMessages);
	const { session, reload } = useSession();
	const { run, isPending, problem } = useAction(signOut);
	const leave = async () => {
		const answer = await run({});
		if (!answer.ok) return;
		goTo("/", { replace: true });
		reload();
	};
	return (
		<section aria-labelledby="session">
			<h2 id="session">{text.session}</h2>
			<p>{session.member.email}</p>
			{problem ? <ProblemNotice problem={problem} /> : null}
			<button
				type="button"
				className="lo-button"
				disabled={isPending}
				onClick={leave}
			>
				{text.signOut}
			</button>
		</section>
	);
}
