import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { knowledgeMessages } from "../../messages/knowledge.ts";
import { Field } from "../../parts/field.tsx";

/** What people say of a source, as typed; `until` is a day or empty. */
export type Terms = {
	title: string;
	licence: string;
	owner: string;
	product: string;
	market: string;
	until: string;
};
const fields = ["licence", "owner", "product", "market"] as const;
const longest = { licence: 200, owner: 200, product: 120, market: 60 };

/** Title, rights and validity of a source; all of it may be left empty. */
export function SourceTerms({
	terms,
	onChange,
}: {
	terms: Terms;
	onChange: (terms: Terms) => void;
}) {
	const text = useMessages(knowledgeMessages);
	const set = (change: Partial<Terms>) => onChange({ ...terms, ...change });
	return (
		<details className="source-terms">
			<summary>{text.terms}</summary>
			<div className="source-fields">
				{fields.map((name) => (
					<Field
						key={name}
						label={text[name]}
						hint={name === "licence" ? text.licenceHint : undefined}
					>
						{(ids) => (
							<input
								{...ids}
								maxLength={longest[name]}
								value={terms[name]}
								onChange={(event) => set({ [name]: event.target.value })}
							/>
						)}
					</Field>
				))}
				<Field label={text.until} hint={text.untilHint}>
					{(ids) => (
						<input
							{...ids}
							type="date"
							value={terms.until}
							onChange={(event) => set({ until: event.target.value })}
						/>
					)}
				</Field>
			</div>
		</details>
	);
}
