import { importOrders } from "@lotse/shared/contract/customers.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { customersMessages } from "../../messages/customers.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { decodeCsv } from "../budget/decode-csv.ts";

/** The service's bound on a file of orders, in characters. */
const mostCharacters = 6_000_000;

/** A file of orders, taken in as soon as it is chosen. */
export function LoadOrders({
	isOpen,
	onLoaded,
}: {
	isOpen: boolean;
	onLoaded: () => void;
}) {
	const text = useMessages(customersMessages);
	const format = useFormat();
	const load = useAction(importOrders);
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
		const { orders, refunds, customers, guests, withheld } = answer.value;
		setDone(
			[
				text.loaded(format.number(orders + refunds), format.number(customers)),
				guests > 0 ? text.guests(format.number(guests)) : "",
				withheld > 0 ? text.withheld(format.number(withheld)) : "",
			].join(" "),
		);
		onLoaded();
	};
	return (
		<>
			<p role="status">{done}</p>
			<details className="customers-load" open={isOpen}>
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
