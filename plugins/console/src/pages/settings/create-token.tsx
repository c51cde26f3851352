import { type Scope, scopes } from "@lotse/shared/contract/access.ts";
import { createToken } from "@lotse/shared/contract/tokens.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { settingsMessages } from "../../messages/settings.ts";
import { CopyButton } from "../../parts/copy-button.tsx";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";

/** Makes a token and shows its secret this once. */
export function CreateToken({ onCreated }: { onCreated: () => void }) {
	const text = useMessages(settingsMessages);
	const [name, setName] = useState("");
	const [chosen, setChosen] = useState<readonly Scope[]>(["copy"]);
	const [lifetimeDays, setLifetimeDays] = useState(90);
	const [isScopeMissing, setScopeMissing] = useState(false);
	const [secret, setSecret] = useState<string | null>(null);
	const { run, isPending, problem } = useAction(createToken);
	const create = async () => {
		setScopeMissing(chosen.length === 0);
		if (chosen.length === 0) return;
		const answer = await run({
			name: name.trim(),
			scopes: [...chosen],
			lifetimeDays,
		});
		if (!answer.ok) return;
		setSecret(answer.value.secret);
		setName("");
		onCreated();
	};
	if (secret !== null)
		return (
			<div className="panel" role="status">
				<h3>{text.secretTitle}</h3>
				<p>{text.secretLead}</p>
				<p className="secret">
					<code>{secret}</code> <CopyButton value={secret} />
				</p>
				<button
					type="button"
					className="lo-button"
					onClick={() => setSecret(null)}
				>
					{text.secretDone}
				</button>
			</div>
		);
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				create();
			}}
		>
			<div className="field-row">
				<Field label={text.tokenName} hint={text.tokenNameHint}>
					{(ids) => (
						<input
							{...ids}
							required
							maxLength={120}
							value={name}
							onChange={(event) => setName(event.target.value)}
						/>
					)}
				</Field>
				<Field label={text.lifetime}>
					{(ids) => (
						<select
							{...ids}
							value={lifetimeDays}
							onChange={(event) => setLifetimeDays(Number(event.target.value))}
						>
							{[7, 30, 90, 365].map((days) => (
								<option key={days} value={days}>
									{text.days(days)}
								</option>
							))}
						</select>
					)}
				</Field>
			</div>
			<fieldset>
				<legend>{text.scopes}</legend>
				<div className="checks">
					{scopes.map((scope) => (
						<label key={scope} className="check">
							<input
								type="checkbox"
								checked={chosen.includes(scope)}
								onChange={(event) =>
									setChosen((last) =>
										event.target.checked
											? [...last, scope]
											: last.filter((one) => one !== scope),
									)
								}
							/>
							{text.scope[scope]}
						</label>
					))}
				</div>
				<p role="alert" className="lo-error">
					{isScopeMissing && chosen.length === 0 ? text.scopeMissing : ""}
				</p>
			</fieldset>
			{problem ? <ProblemNotice problem={problem} /> : null}
			<button type="submit" className="lo-button" disabled={isPending}>
				{text.create}
			</button>
		</form>
	);
}
