import { importOrders } from "@lotse/shared/contract/customers.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { customersMessages } from "../../messages/customers.ts";
import { LoadCsv } from "../../parts/load-csv.tsx";

/** A file of orders, taken in as soon as it is chosen. */
export function LoadOrders(props: { isOpen: boolean; onLoaded: () => void }) {
	const text = useMessages(customersMessages);
	const format = useFormat();
	return (
		<LoadCsv
			{...props}
			route={importOrders}
			inputOf={(csv) => ({ csv })}
			title={text.load}
			hint={text.loadHint}
			describe={({ orders, refunds, customers, guests, withheld }) => {
				const loaded = text.loaded(
					format.number(orders + refunds),
					format.number(customers),
				);
				return {
					said:
						guests > 0
							? `${loaded} ${text.guests(format.number(guests))}`
							: loaded,
					withheld,
				};
			}}
		/>
	);
}
