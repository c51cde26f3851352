import { includesRole } from "@lotse/shared/contract/access.ts";
import { undoPublication } from "@lotse/shared/contract/publishing.ts";
import type { Unit } from "@lotse/shared/contract/units.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { reviewQueueMessages } from "../../messages/review-queue.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { useSession } from "../../session/use-session.ts";

/** Where the text stands or stood, and the way back. */
export function Publications({
	unit,
	onUndone,
}: {
	unit: Unit;
	onUndone: () => void;
}) {
	const text = useMessages(reviewQueueMessages);
	const format = useFormat();
	const { session } = useSession();
	const { run, isPending, problem } = useAction(undoPublication);
	if (unit.publications.length === 0) return null;
	const mayUndo = includesRole(session.member.role, "editor");
	return (
		<section>
			<h3>{text.published}</h3>
			<ul className="review-comments">
				{unit.publications.map(({ id, target, place, at, undoneAt }) => (
					<li key={id}>
						<small>
							{text.targets[target]} · {format.instant(at)}
						</small>
						{place}{" "}
						{undoneAt !== null ? (
							<em>
								{text.undone} {format.instant(undoneAt)}
							</em>
						) : mayUndo ? (
							<button
								type="button"
								className="lo-button lo-button-small"
								disabled={isPending}
								onClick={async () => {
									const answer = await run({ publicationId: id });
									if (answer.ok) onUndone();
								}}
							>
								{text.undo}
							</button>
						) : null}
					</li>
				))}
			</ul>
			<p className="lo-hint">{text.undoHint}</p>
			{problem === null ? null : <ProblemNotice problem={problem} />}
		</section>
	);
}
