import { type Role, roles } from "@lotse/shared/contract/access.ts";
import { addMember } from "@lotse/shared/contract/members.ts";
import { decisionMessages } from "@lotse/shared/ui/messages/decisions.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { settingsMessages } from "../../messages/settings.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";

/** Adds somebody by e-mail address. */
export function InviteMember({ onInvited }: { onInvited: () => void }) {
	const text = useMessages(settingsMessages);
	const words = useMessages(decisionMessages);
	const [email, setEmail] = useState("");
	const [role, setRole] = useState<Role>("viewer");
	const [invited, setInvited] = useState<string | null>(null);
	const { run, isPending, problem } = useAction(addMember);
	const invite = async () => {
		setInvited(null);
		const answer = await run({ email: email.trim(), role });
		if (!answer.ok) return;
		setInvited(answer.value.email);
		setEmail("");
		onInvited();
	};
	return (
		<form
			className="inline-form"
			onSubmit={(event) => {
				event.preventDefault();
				invite();
			}}
		>
			<Field label={text.email} hint={text.inviteHint}>
				{(ids) => (
					<input
						{...ids}
						type="email"
						required
						maxLength={254}
						value={email}
						onChange={(event) => setEmail(event.target.value)}
					/>
				)}
			</Field>
			<Field label={text.role}>
				{(ids) => (
					<select
						{...ids}
						value={role}
						onChange={(event) =>
							setRole(
								roles.find((one) => one === event.target.value) ?? "viewer",
							)
						}
					>
						{roles.map((one) => (
							<option key={one} value={one}>
								{words.role[one]}
							</option>
						))}
					</select>
				)}
			</Field>
			<button type="submit" className="lo-button" disabled={isPending}>
				{text.invite}
			</button>
			<span role="status">{invited === null ? "" : text.invited(invited)}</span>
			{problem ? <ProblemNotice problem={problem} /> : null}
		</form>
	);
}
