import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { productsMessages } from "../../messages/products.ts";

/** A figure of a table with its range, or what stands there where none can be told. */
export function RangeCell({
	range,
	show,
	absent,
	isMain = false,
}: {
	range: { value: number; low: number; high: number } | null;
	show: (value: number) => string;
	absent: string;
	isMain?: boolean;
}) {
	const text = useMessages(productsMessages);
	if (range === null) return absent;
	const { value, low, high } = range;
	return (
		<>
			{isMain ? <strong>{show(value)}</strong> : show(value)}
			<small className="wrap"> {text.span(show(low), show(high))}</small>
		</>
	);
}
