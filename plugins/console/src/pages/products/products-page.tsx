import "./products.css";
import { includesRole } from "@lotse/shared/contract/access.ts";
import { listProducts } from "@lotse/shared/contract/products.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { productsMessages } from "../../messages/products.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { Demand } from "./demand.tsx";
import { LoadSales } from "./load-sales.tsx";
import { Prices } from "./prices.tsx";
import { Together } from "./together.tsx";
import { Tried } from "./tried.tsx";

const nothing = {};

/** What will be wanted, how sales answer to price, what goes together, and where the sales come from. */
export function ProductsPage() {
	const text = useMessages(productsMessages);
	const format = useFormat();
	const { session } = useSession();
	const { loaded, reload } = useCall(listProducts, nothing);
	const [turn, setTurn] = useState(0);
	const mayLoad = includesRole(session.member.role, "editor");
	const isEmpty = loaded.state === "ready" && loaded.value.sales === 0;
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			{mayLoad ? null : <p className="lo-quiet">{text.mayNot}</p>}
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ products, currency, sales, source, sources }) =>
					isEmpty ? (
						<p className="empty">{text.noSales}</p>
					) : (
						<>
							{source === null ? null : (
								<p className="lo-hint">
									{text.source(format.number(sales), text.sources[source])}
									{sources
										.filter((one) => one.source !== source)
										.map(
											(one) =>
												` ${text.otherSources(`${text.sources[one.source]} (${format.number(one.sales)})`)}`,
										)}
								</p>
							)}
							<Demand
								key={`demand ${turn}`}
								names={products.map(({ product }) => product)}
							/>
							<Prices key={`prices ${turn}`} currency={currency} />
							{mayLoad ? <Together key={`together ${turn}`} /> : null}
							<Tried />
						</>
					)
				}
			</ShowLoaded>
			{mayLoad ? (
				<LoadSales
					isOpen={isEmpty}
					onLoaded={() => {
						setTurn((last) => last + 1);
						reload();
					}}
				/>
			) : null}
		</>
	);
}
