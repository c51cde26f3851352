import { worthMessages } from "../messages/worth.ts";
import { useMessages } from "../use-messages.ts";

/** A figure with the range it is uncertain by. */
export function Ranged({
	range: { value, low, high },
	show,
}: {
	range: {
		readonly value: number;
		readonly low: number;
		readonly high: number;
	};
	show: (value: number) => string;
}) {
	const text = useMessages(worthMessages);
	return (
		<>
			<strong>{show(value)}</strong>{" "}
			<small>{text.span(show(low), show(high))}</small>
		</>
	);
}
