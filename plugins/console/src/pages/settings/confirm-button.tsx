import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useEffect, useRef, useState } from "react";
import { settingsMessages } from "../../messages/settings.ts";

/** A button for what cannot be undone: says what will happen and asks once more. */
export function ConfirmButton({
	label,
	name,
	warning,
	isPending,
	onConfirm,
}: {
	label: string;
	/** What a screen reader says: label and object. */
	name: string;
	warning: string;
	isPending: boolean;
	onConfirm: () => void;
}) {
	const text = useMessages(settingsMessages);
	const [isAsking, setAsking] = useState(false);
	const cancel = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (isAsking) cancel.current?.focus();
	}, [isAsking]);
	if (!isAsking)
		return (
			<button
				type="button"
				className="lo-button lo-button-small"
				aria-label={name}
				onClick={() => setAsking(true)}
			>
				{label}
			</button>
		);
	return (
		<span className="confirm">
			<span role="alert">{warning}</span>
			<button
				type="button"
				className="lo-button lo-button-small danger"
				aria-label={name}
				disabled={isPending}
				onClick={() => {
					setAsking(false);
					onConfirm();
				}}
			>
				{label}
			</button>
			<button
				ref={cancel}
				type="button"
				className="lo-button lo-button-small"
				onClick={() => setAsking(false)}
			>
				{text.cancel}
			</button>
		</span>
	);
}
