import { importSales } from "@lotse/shared/contract/products.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { productsMessages } from "../../messages/products.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { decodeCsv } from "../budget/decode-csv.ts";

/** The service's bound on a file of sales, in characters. */
const mostCharacters = 6_000_000;

/** A file of sales, taken in as soon as it is chosen. */
export function LoadSales({
	isOpen,
	onLoaded,
}: {
	isOpen: boolean;
	onLoaded: () => void;
}) {
	const text = useMessages(productsMessages);
	const format = useFormat();
	const load = useAction(importSales);
	const [fault, setFault] = useState<keyof typeof text.unreadable | null>(null);
	const [done, setDone] = useState("");
	const take = async (file: File | undefined) => {
		if (!file) return;
		setDone("");
		const decoded = decodeCsv(
			new Uint8Array(await file.arrayBuffer()),
			mostCharacters,
		);
		setFault(decoded.ok ? null : decoded.reason);
		if (!decoded.ok) return;
		const answer = await load.run({ csv: decoded.text });
		if (!answer.ok) return;
		const { sales, products, withheld } = answer.value;
		setDone(
			[
				text.loaded(format.number(sales), format.number(products)),
				withheld > 0 ? text.withheld(format.number(withheld)) : "",
			].join(" "),
		);
		onLoaded();
	};
	return (
		<>
			<p role="status">{done}</p>
			<details className="products-load" open={isOpen}>
				<summary>{text.load}</summary>
				<Field
					label={text.file}
					hint={text.loadHint}
					error={fault === null ? undefined : text.unreadable[fault]}
				>
					{(ids) => (
						<input
							{...ids}
							type="file"
							accept=".csv,.tsv,.txt,text/csv"
							disabled={load.isPending}
							onChange={(event) => {
								take(event.target.files?.[0]);
								event.target.value = "";
							}}
						/>
					)}
				</Field>
				{load.problem ? <ProblemNotice problem={load.problem} /> : null}
			</details>
		</>
	);
}
