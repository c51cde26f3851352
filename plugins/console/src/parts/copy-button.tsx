import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { partMessages } from "../messages/parts.ts";

/** Puts a text on the clipboard and says so. */
export function CopyButton({ value }: { value: string }) {
	const text = useMessages(partMessages);
	const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(value);
			setState("copied");
		} catch {
			setState("failed");
		}
	};
	return (
		<span className="copy">
			<button
				type="button"
				className="lo-button lo-button-small"
				onClick={copy}
			>
				{text.copy}
			</button>
			<span role="status" className="lo-hint">
				{state === "copied"
					? text.copied
					: state === "failed"
						? text.copyFailed
						: ""}
			</span>
		</span>
	);
}
