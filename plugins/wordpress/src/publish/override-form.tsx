import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { words } from "../words.ts";
import { wp } from "../wp/wp.ts";

const { Button, TextareaControl } = wp.components;
const fewestCharacters = 3;
const mostCharacters = 500;

/** An administrator's reason for publishing in spite of open findings. */
export function OverrideForm({
	onOverride,
}: {
	/** Resolves to what went wrong, null when the reason is kept. */
	onOverride: (reason: string) => Promise<string | null>;
}) {
	const text = useMessages(words);
	const [reason, setReason] = useState("");
	const [failure, setFailure] = useState<string | null>(null);
	const [isPending, setIsPending] = useState(false);
	const send = async () => {
		setIsPending(true);
		setFailure(await onOverride(reason.trim()));
		setIsPending(false);
	};
	return (
		<>
			<TextareaControl
				label={text.overrideReason}
				help={text.overrideHelp}
				rows={2}
				maxLength={mostCharacters}
				value={reason}
				onChange={setReason}
				__nextHasNoMarginBottom
			/>
			<p>
				<Button
					variant="secondary"
					disabled={isPending || reason.trim().length < fewestCharacters}
					onClick={() => void send()}
				>
					{text.override}
				</Button>
			</p>
			<div aria-live="assertive">
				{failure === null ? null : (
					<p className="lo-error">{text.overrideFailed(failure)}</p>
				)}
			</div>
		</>
	);
}
