import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { partMessages } from "../messages/parts.ts";

/** Shown, after a moment's patience, while something is on its way. */
export function Loading({ what }: { what?: string }) {
	const text = useMessages(partMessages);
	return (
		<div className="loading" role="status">
			<span className="loading-bar" aria-hidden="true" />
			{what ?? text.loading}
		</div>
	);
}
