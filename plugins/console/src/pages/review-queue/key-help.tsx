import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { reviewQueueMessages } from "../../messages/review-queue.ts";

/** Which key does what. */
export function KeyHelp({
	isOpen,
	onToggle,
}: {
	isOpen: boolean;
	onToggle: (isOpen: boolean) => void;
}) {
	const text = useMessages(reviewQueueMessages);
	return (
		<details
			className="lo-details review-keys"
			open={isOpen}
			onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
		>
			<summary>{text.keys}</summary>
			<dl>
				{Object.entries(text.keyList).map(([key, what]) => (
					<div key={key}>
						<dt>
							<kbd>{key}</kbd>
						</dt>
						<dd>{what}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}
