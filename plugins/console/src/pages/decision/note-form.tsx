import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useEffect, useRef, useState } from "react";
import { decisionPageMessages } from "../../messages/decision.ts";
import { Field } from "../../parts/field.tsx";

/** Confirms one action, with room for a word about it. */
export function NoteForm({
	label,
	hint,
	isPending,
	onCancel,
	onSave,
}: {
	label: string;
	hint: string;
	isPending: boolean;
	onCancel: () => void;
	onSave: (note: string) => void;
}) {
	const text = useMessages(decisionPageMessages);
	const [note, setNote] = useState("");
	const field = useRef<HTMLTextAreaElement>(null);
	useEffect(() => field.current?.focus(), []);
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				onSave(note.trim());
			}}
		>
			<p>{hint}</p>
			<Field label={text.note} hint={text.noteHint}>
				{(ids) => (
					<textarea
						{...ids}
						ref={field}
						rows={2}
						maxLength={2000}
						value={note}
						onChange={(event) => setNote(event.target.value)}
					/>
				)}
			</Field>
			<p className="lo-actions">
				<button
					type="submit"
					className="lo-button lo-button-main"
					disabled={isPending}
				>
					{label}
				</button>
				<button type="button" className="lo-button" onClick={onCancel}>
					{text.cancel}
				</button>
			</p>
		</form>
	);
}
