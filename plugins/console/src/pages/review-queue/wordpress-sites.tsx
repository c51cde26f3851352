import {
	addWordpressSite,
	listWordpressSites,
	removeWordpressSite,
} from "@lotse/shared/contract/publishing.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { reviewQueueMessages } from "../../messages/review-queue.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";

const nothing = {};

/** The sites one may publish to; an administrator connects and disconnects them. */
export function WordpressSites({ mayChange }: { mayChange: boolean }) {
	const text = useMessages(reviewQueueMessages);
	const { loaded, reload } = useCall(listWordpressSites, nothing);
	const add = useAction(addWordpressSite);
	const remove = useAction(removeWordpressSite);
	const [url, setUrl] = useState("https://");
	const [username, setUsername] = useState("");
	const [password, setPassword] = useState("");
	const problem = add.problem ?? remove.problem;
	if (!mayChange) return null;
	return (
		<details className="lo-details review-sites">
			<summary>{text.sites}</summary>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ sites }) => (
					<ul className="review-comments">
						{sites.map((site) => (
							<li key={site.id}>
								<small>
									{site.url} · {site.username}
								</small>
								<button
									type="button"
									className="lo-button lo-button-small"
									disabled={remove.isPending}
									onClick={async () => {
										const answer = await remove.run({ siteId: site.id });
										if (answer.ok) reload();
									}}
								>
									{text.disconnect(site.name)}
								</button>
							</li>
						))}
					</ul>
				)}
			</ShowLoaded>
			<form
				onSubmit={async (event) => {
					event.preventDefault();
					const answer = await add.run({ url, username, password });
					if (!answer.ok) return;
					setPassword("");
					reload();
				}}
			>
				<div className="inline-form">
					<Field label={text.siteUrl}>
						{(ids) => (
							<input
								{...ids}
								type="url"
								required
								maxLength={300}
								value={url}
								onChange={({ target }) => setUrl(target.value)}
							/>
						)}
					</Field>
					<Field label={text.username}>
						{(ids) => (
							<input
								{...ids}
								required
								maxLength={60}
								autoComplete="off"
								value={username}
								onChange={({ target }) => setUsername(target.value)}
							/>
						)}
					</Field>
				</div>
				<Field label={text.password} hint={text.passwordHint}>
					{(ids) => (
						<input
							{...ids}
							type="password"
							required
							minLength={8}
							maxLength={100}
							autoComplete="off"
							value={password}
							onChange={({ target }) => setPassword(target.value)}
						/>
					)}
				</Field>
				{problem === null ? null : <ProblemNotice problem={problem} />}
				<button type="submit" className="lo-button" disabled={add.isPending}>
					{text.connect}
				</button>
			</form>
		</details>
	);
}
