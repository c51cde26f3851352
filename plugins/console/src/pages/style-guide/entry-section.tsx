import type { GuideProblem } from "@lotse/shared/contract/style-guide.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useId, useRef, useState } from "react";
import { styleGuideMessages } from "../../messages/style-guide.ts";
import type { EntryField } from "./entry-field.ts";
import { EntryForm } from "./entry-form.tsx";

/** Entries shown at once; more are found by searching. */
const mostShown = 50;
let added = 0;

/** A section of the guide that is a list: each entry a line that opens into its form. */
export function EntrySection<T extends { readonly id: string }>({
	name,
	title,
	lead,
	entries,
	fields,
	blank,
	nameOf,
	hintOf,
	problems,
	onChange,
}: {
	/** As the guide calls it, such as `terms`. */
	name: string;
	title: string;
	lead: string;
	entries: readonly T[];
	fields: readonly EntryField<T>[];
	/** What a new entry begins as. */
	blank: (id: string) => T;
	nameOf: (entry: T) => string;
	/** What else the line says. */
	hintOf: (entry: T) => string;
	problems: readonly GuideProblem[];
	onChange: (entries: readonly T[]) => void;
}) {
	const text = useMessages(styleGuideMessages);
	const format = useFormat();
	const heading = useId();
	const list = useRef<HTMLUListElement>(null);
	const [wanted, setWanted] = useState("");
	const [opened, setOpened] = useState("");
	const matches = entries
		.map((entry, place) => ({ entry, place }))
		.filter(({ entry }) =>
			`${nameOf(entry)} ${hintOf(entry)}`
				.toLowerCase()
				.includes(wanted.toLowerCase()),
		);
	const shown = matches.slice(0, mostShown);
	const add = () => {
		added += 1;
		const id = `new-${added}`;
		setWanted("");
		setOpened(id);
		onChange([blank(id), ...entries]);
		// Once it is there, the first field is where one goes on.
		requestAnimationFrame(() =>
			list.current
				?.querySelector<HTMLElement>("details[open] :is(input, textarea)")
				?.focus(),
		);
	};
	return (
		<section aria-labelledby={heading}>
			<h2 id={heading}>
				{title}{" "}
				<span className="lo-quiet">{format.number(entries.length)}</span>
			</h2>
			<p className="lo-quiet">{lead}</p>
			<div className="guide-tools">
				<button
					type="button"
					className="lo-button lo-button-small"
					aria-label={text.addTo(title)}
					onClick={add}
				>
					{text.add}
				</button>
				{entries.length > 8 ? (
					<input
						type="search"
						aria-label={text.searchIn(title)}
						placeholder={text.search}
						value={wanted}
						onChange={(event) => setWanted(event.target.value)}
					/>
				) : null}
			</div>
			<ul className="guide-entries" ref={list}>
				{shown.map(({ entry, place }) => {
					const called = nameOf(entry) || text.unnamed;
					const path = `${name}.${place}`;
					const isWrong = problems.some(({ field }) =>
						field.startsWith(`${path}.`),
					);
					return (
						<li key={entry.id}>
							<details open={entry.id === opened || undefined}>
								<summary>
									{isWrong ? (
										<span
											className="lo-sign lo-sign-error"
											aria-hidden="true"
										/>
									) : null}
									<b>{called}</b>{" "}
									<span className="lo-quiet">{hintOf(entry)}</span>
								</summary>
								<EntryForm
									entry={entry}
									fields={fields}
									problems={problems}
									path={path}
									onChange={(next) =>
										onChange(entries.map((one) => (one === entry ? next : one)))
									}
								/>
								<button
									type="button"
									className="lo-button lo-button-small danger"
									aria-label={text.removeEntry(called)}
									onClick={() =>
										onChange(entries.filter((one) => one !== entry))
									}
								>
									{text.remove}
								</button>
							</details>
						</li>
					);
				})}
			</ul>
			{shown.length < entries.length ? (
				<p className="lo-hint" role="status">
					{text.shownOf(
						format.number(shown.length),
						format.number(entries.length),
					)}
				</p>
			) : null}
		</section>
	);
}
