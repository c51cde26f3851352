import { switchWorkspace } from "@lotse/shared/contract/session.ts";
import { decisionMessages } from "@lotse/shared/ui/messages/decisions.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { settingsMessages } from "../../messages/settings.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { goTo } from "../../routing/go-to.ts";
import { useAction } from "../../session/use-action.ts";
import { useSession } from "../../session/use-session.ts";

/** Every workspace this address belongs to; only shown when there is more than one. */
export function SwitchWorkspace() {
	const text = useMessages(settingsMessages);
	const { role } = useMessages(decisionMessages);
	const { session, reload } = useSession();
	const { run, isPending, problem } = useAction(switchWorkspace);
	if (session.workspaces.length < 2) return null;
	const change = async (workspaceId: string) => {
		const answer = await run({ workspaceId });
		if (!answer.ok) return;
		goTo("/");
		reload();
	};
	return (
		<section aria-labelledby="switch">
			<h2 id="switch">{text.switchTo}</h2>
			<ul className="workspaces">
				{session.workspaces.map((workspace) => (
					<li key={workspace.id}>
						<span>
							<b>{workspace.name}</b> {role[workspace.role]}
						</span>
						{workspace.id === session.workspace.id ? (
							<span className="tag">{text.current}</span>
						) : (
							<button
								type="button"
								className="lo-button lo-button-small"
								disabled={isPending}
								onClick={() => change(workspace.id)}
							>
								{text.switchNow(workspace.name)}
							</button>
						)}
					</li>
				))}
			</ul>
			{problem ? <ProblemNotice problem={problem} /> : null}
		</section>
	);
}
