import { commentOnUnit } from "@lotse/shared/contract/unit-moves.ts";
import { type Unit, unitComment } from "@lotse/shared/contract/units.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { reviewQueueMessages } from "../../messages/review-queue.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";

const voices = unitComment.shape.voice.options;

/** What people said about the text, and a word of one's own; a reported error becomes an eval case. */
export function Comments({
	unit,
	onAdded,
}: {
	unit: Unit;
	onAdded: (unit: Unit) => void;
}) {
	const text = useMessages(reviewQueueMessages);
	const format = useFormat();
	const { run, isPending, problem } = useAction(commentOnUnit);
	const [words, setWords] = useState("");
	const [isFlag, setFlag] = useState(false);
	const [voice, setVoice] = useState<(typeof voices)[number]>("editor");
	return (
		<section>
			<h3>{text.comments}</h3>
			<ul className="review-comments">
				{unit.comments.map((comment) => (
					<li key={comment.number}>
						<small>
							{comment.byEmail || text.formerMember} ·{" "}
							{text.voices[comment.voice]} · {format.instant(comment.at)}
							{comment.kind === "flag" ? (
								<strong className="review-flag"> {text.flagged}</strong>
							) : null}
						</small>
						{comment.text}
					</li>
				))}
			</ul>
			<form
				onSubmit={async (event) => {
					event.preventDefault();
					const answer = await run({
						unitId: unit.id,
						kind: isFlag ? "flag" : "comment",
						voice,
						text: words,
					});
					if (!answer.ok) return;
					setWords("");
					setFlag(false);
					onAdded(answer.value);
				}}
			>
				<Field label={text.comment}>
					{(ids) => (
						<textarea
							{...ids}
							data-key="comment"
							rows={2}
							maxLength={2_000}
							value={words}
							onChange={({ target }) => setWords(target.value)}
						/>
					)}
				</Field>
				<div className="inline-form review-line">
					<Field label={text.voice}>
						{(ids) => (
							<select
								{...ids}
								value={voice}
								onChange={({ target }) =>
									setVoice(
										voices.find((one) => one === target.value) ?? "editor",
									)
								}
							>
								{voices.map((one) => (
									<option key={one} value={one}>
										{text.voices[one]}
									</option>
								))}
							</select>
						)}
					</Field>
					<label className="check">
						<input
							type="checkbox"
							checked={isFlag}
							onChange={({ target }) => setFlag(target.checked)}
						/>
						{text.flag}
					</label>
					<button
						type="submit"
						className="lo-button"
						disabled={isPending || words.trim() === ""}
					>
						{text.addComment}
					</button>
				</div>
				{problem === null ? null : <ProblemNotice problem={problem} />}
			</form>
		</section>
	);
}
