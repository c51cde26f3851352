import { includesRole } from "@lotse/shared/contract/access.ts";
import { reviseUnit } from "@lotse/shared/contract/unit-moves.ts";
import { type Unit, unitBounds } from "@lotse/shared/contract/units.ts";
import { unitArrows } from "@lotse/shared/trust/unit/next-unit-state.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { reviewQueueMessages } from "../../messages/review-queue.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { useSession } from "../../session/use-session.ts";

/** Changes the words; they are checked anew, and whoever changes them becomes their author. */
export function ReviseForm({
	unit,
	onRevised,
}: {
	unit: Unit;
	onRevised: () => void;
}) {
	const text = useMessages(reviewQueueMessages);
	const { session } = useSession();
	const { run, isPending, problem } = useAction(reviseUnit);
	const [isOpen, setOpen] = useState(false);
	const [words, setWords] = useState(unit.text);
	if (
		!includesRole(session.member.role, "editor") ||
		!unitArrows.revise.from.includes(unit.state)
	)
		return null;
	if (!isOpen)
		return (
			<p>
				<button
					type="button"
					data-key="edit"
					className="lo-button"
					onClick={() => setOpen(true)}
				>
					{text.edit}
				</button>
			</p>
		);
	return (
		<form
			onSubmit={async (event) => {
				event.preventDefault();
				const { id: unitId, version } = unit;
				const answer = await run({ unitId, version, text: words });
				if (answer.ok) onRevised();
			}}
		>
			<Field label={text.edit} hint={text.editHint}>
				{(ids) => (
					<textarea
						{...ids}
						rows={4}
						lang={unit.language}
						maxLength={unitBounds.text}
						value={words}
						onChange={({ target }) => setWords(target.value)}
					/>
				)}
			</Field>
			{problem === null ? null : <ProblemNotice problem={problem} />}
			<p className="lo-actions">
				<button
					type="submit"
					className="lo-button lo-button-main"
					disabled={isPending || words.trim() === "" || words === unit.text}
				>
					{text.save}
				</button>
				<button
					type="button"
					className="lo-button"
					onClick={() => setOpen(false)}
				>
					{text.cancel}
				</button>
			</p>
		</form>
	);
}
