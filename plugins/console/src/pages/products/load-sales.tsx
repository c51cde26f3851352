import { importSales } from "@lotse/shared/contract/products.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { productsMessages } from "../../messages/products.ts";
import { LoadCsv } from "../../parts/load-csv.tsx";

/** A file of sales, taken in as soon as it is chosen. */
export function LoadSales(props: { isOpen: boolean; onLoaded: () => void }) {
	const text = useMessages(productsMessages);
	const format = useFormat();
	return (
		<LoadCsv
			{...props}
			route={importSales}
			inputOf={(csv) => ({ csv })}
			title={text.load}
			hint={text.loadHint}
			describe={({ sales, products, withheld }) => ({
				said: text.loaded(format.number(sales), format.number(products)),
				withheld,
			})}
		/>
	);
}
