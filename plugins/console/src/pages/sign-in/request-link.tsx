import { requestSignInLink } from "@lotse/shared/contract/session.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useEffect, useState } from "react";
import { signInMessages } from "../../messages/sign-in.ts";
import { Field } from "../../parts/field.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { afterSignIn } from "./after-sign-in.ts";

/** The sign-in form. It never says whether an address is known. */
export function RequestLink() {
	const text = useMessages(signInMessages);
	const [email, setEmail] = useState("");
	const [sentTo, setSentTo] = useState<string | null>(null);
	const { run, isPending, problem } = useAction(requestSignInLink);
	useEffect(() => afterSignIn.remember(window.location.hash, Date.now()), []);
	const send = async () => {
		const answer = await run({ email: email.trim() });
		if (answer.ok) setSentTo(email.trim());
	};
	return (
		<div className="narrow">
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<div role="status">
				{sentTo === null ? null : (
					<div className="panel">
						<h2>{text.sentTitle}</h2>
						<p>{text.sent(sentTo)}</p>
						<p className="lo-quiet">{text.local}</p>
						<button
							type="button"
							className="lo-button"
							onClick={() => setSentTo(null)}
						>
							{text.other}
						</button>
					</div>
				)}
			</div>
			{sentTo === null ? (
				<form
					onSubmit={(event) => {
						event.preventDefault();
						send();
					}}
				>
					<Field label={text.email}>
						{(ids) => (
							<input
								{...ids}
								type="email"
								autoComplete="email"
								required
								maxLength={254}
								value={email}
								onChange={(event) => setEmail(event.target.value)}
							/>
						)}
					</Field>
					{problem ? <ProblemNotice problem={problem} /> : null}
					<button
						type="submit"
						className="lo-button lo-button-main"
						disabled={isPending}
					>
						{text.send}
					</button>
				</form>
			) : null}
			<p className="pitch">{text.pitch}</p>
		</div>
	);
}
