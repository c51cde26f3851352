import {
	createEventSite,
	listEventSites,
	revokeEventSite,
} from "@lotse/shared/contract/events.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { dataMessages } from "../../messages/data.ts";
import { CopyButton } from "../../parts/copy-button.tsx";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { ConfirmButton } from "../settings/confirm-button.tsx";
import { snippetOf } from "./snippet-of.ts";

const nothing = {};
const scrollable = { tabIndex: 0 };

/** Which sites may send, each with its key, its addresses, and what to put into its pages. */
export function Sites({ mayChange }: { mayChange: boolean }) {
	const text = useMessages(dataMessages);
	const { loaded, reload } = useCall(listEventSites, nothing);
	const revoke = useAction(revokeEventSite);
	return (
		<section aria-labelledby="sources">
			<h2 id="sources">{text.sources}</h2>
			<p className="lo-quiet">{text.sourcesLead}</p>
			{revoke.problem ? <ProblemNotice problem={revoke.problem} /> : null}
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ sites }) =>
					sites.length === 0 ? (
						<p className="empty">{text.noSites}</p>
					) : (
						<ul className="data-sites">
							{sites.map(({ id, name, origins, writeKey, revokedAt }) => {
								const snippet = snippetOf(window.location.origin, writeKey);
								return (
									<li key={id} className="panel">
										<h3>
											{name}{" "}
											{revokedAt === null ? null : (
												<span className="tag">{text.revoked}</span>
											)}
										</h3>
										<p className="lo-quiet">{origins.join(", ")}</p>
										{revokedAt === null ? (
											<>
												<section
													className="data-snippet"
													aria-label={`${text.snippet}: ${name}`}
													{...scrollable}
												>
													<pre>{snippet}</pre>
												</section>
												<p className="lo-actions">
													<CopyButton value={snippet} />
													{mayChange ? (
														<ConfirmButton
															label={text.revoke}
															name={`${text.revoke}: ${name}`}
															warning={text.revokeSure}
															isPending={revoke.isPending}
															onConfirm={async () => {
																await revoke.run({ siteId: id });
																reload();
															}}
														/>
													) : null}
												</p>
											</>
										) : null}
									</li>
								);
							})}
						</ul>
					)
				}
			</ShowLoaded>
			<p className="lo-hint">{text.snippetHint}</p>
			<p className="lo-hint">{text.server}</p>
			{mayChange ? <AddSite onAdded={reload} /> : null}
		</section>
	);
}

function AddSite({ onAdded }: { onAdded: () => void }) {
	const text = useMessages(dataMessages);
	const [name, setName] = useState("");
	const [origins, setOrigins] = useState("");
	const [optOut, setOptOut] = useState("");
	const { run, isPending, problem } = useAction(createEventSite);
	const parts = (value: string) =>
		value.split(/[\s,]+/).filter((part) => part !== "");
	const add = async () => {
		const answer = await run({
			name,
			origins: parts(origins).map((origin) => origin.replace(/\/+$/, "")),
			optOutCountries: parts(optOut.toUpperCase()),
		});
		if (!answer.ok) return;
		setName("");
		setOrigins("");
		setOptOut("");
		onAdded();
	};
	return (
		<details className="data-add">
			<summary>{text.addSite}</summary>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					add();
				}}
			>
				<Field label={text.site}>
					{(ids) => (
						<input
							{...ids}
							required
							value={name}
							onChange={(event) => setName(event.target.value)}
						/>
					)}
				</Field>
				<Field label={text.origins} hint={text.originsHint}>
					{(ids) => (
						<textarea
							{...ids}
							required
							rows={2}
							value={origins}
							onChange={(event) => setOrigins(event.target.value)}
						/>
					)}
				</Field>
				<Field label={text.optOut} hint={text.optOutHint}>
					{(ids) => (
						<input
							{...ids}
							value={optOut}
							onChange={(event) => setOptOut(event.target.value)}
						/>
					)}
				</Field>
				{problem ? <ProblemNotice problem={problem} /> : null}
				<button type="submit" className="lo-button" disabled={isPending}>
					{text.add}
				</button>
			</form>
		</details>
	);
}
