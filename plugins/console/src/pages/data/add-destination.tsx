import { createEventDestination } from "@lotse/shared/contract/events.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { dataMessages } from "../../messages/data.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";

const empty = {
	kind: "meta" as "meta" | "google",
	name: "",
	account: "",
	target: "",
	events: "purchase",
	accessToken: "",
};

/** A form for one more destination; the token is typed once and not shown again. */
export function AddDestination({ onAdded }: { onAdded: () => void }) {
	const text = useMessages(dataMessages);
	const [draft, setDraft] = useState(empty);
	const { run, isPending, problem } = useAction(createEventDestination);
	const isMeta = draft.kind === "meta";
	const input = (key: keyof typeof empty, label: string, hint?: string) => (
		<Field label={label} hint={hint}>
			{(ids) => (
				<input
					{...ids}
					value={draft[key]}
					autoComplete="off"
					type={key === "accessToken" ? "password" : "text"}
					required={key !== "target" || !isMeta}
					onChange={(event) =>
						setDraft((last) => ({ ...last, [key]: event.target.value }))
					}
				/>
			)}
		</Field>
	);
	const add = async () => {
		const { accessToken, events, ...rest } = draft;
		const answer = await run({
			...rest,
			account: draft.account.replaceAll("-", ""),
			events: events.split(/[\s,]+/).filter((name) => name !== ""),
			...(isMeta ? { accessToken } : {}),
		});
		if (!answer.ok) return;
		setDraft(empty);
		onAdded();
	};
	return (
		<details className="data-add">
			<summary>{text.addDestination}</summary>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					add();
				}}
			>
				<div className="field-row">
					<Field label={text.kind}>
						{(ids) => (
							<select
								{...ids}
								value={draft.kind}
								onChange={(event) =>
									setDraft((last) => ({
										...last,
										kind: event.target.value === "google" ? "google" : "meta",
									}))
								}
							>
								<option value="meta">{text.meta}</option>
								<option value="google">{text.google}</option>
							</select>
						)}
					</Field>
					{input("name", text.name)}
					{input("account", isMeta ? text.metaAccount : text.googleAccount)}
					{input("target", isMeta ? text.testCode : text.action)}
					{input("events", text.whichEvents)}
					{isMeta ? input("accessToken", text.token, text.tokenHint) : null}
				</div>
				{problem ? <ProblemNotice problem={problem} /> : null}
				<button type="submit" className="lo-button" disabled={isPending}>
					{text.add}
				</button>
			</form>
		</details>
	);
}
