import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { auditMessages } from "../../messages/audit.ts";
import { Field } from "../../parts/field.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { goTo } from "../../routing/go-to.ts";
import { ChangeTrace } from "./change-trace.tsx";
import { EntryList } from "./entry-list.tsx";
import { VerifyChain } from "./verify-chain.tsx";

/** The trail: whole or on one subject, and its proof. */
export function AuditPage({ subject }: { subject: string }) {
	const text = useMessages(auditMessages);
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<VerifyChain />
			{subject.startsWith("dec_") ? (
				<ChangeTrace key={`trace ${subject}`} subject={subject} />
			) : null}
			<section aria-labelledby="entries">
				<h2 id="entries">{text.entries}</h2>
				<SubjectFilter key={subject} subject={subject} />
				<EntryList key={`list ${subject}`} subject={subject} />
			</section>
		</>
	);
}

function SubjectFilter({ subject }: { subject: string }) {
	const text = useMessages(auditMessages);
	const [typed, setTyped] = useState(subject);
	return (
		<form
			className="inline-form"
			onSubmit={(event) => {
				event.preventDefault();
				const wanted = typed.trim();
				goTo(
					wanted === ""
						? "/audit"
						: `/audit?subject=${encodeURIComponent(wanted)}`,
				);
			}}
		>
			<Field label={text.filter} hint={text.filterHint}>
				{(ids) => (
					<input
						{...ids}
						type="search"
						maxLength={60}
						value={typed}
						onChange={(event) => setTyped(event.target.value)}
					/>
				)}
			</Field>
			<button type="submit" className="lo-button">
				{text.show}
			</button>
			{subject === "" ? null : (
				<a className="lo-button" href="#/audit">
					{text.all}
				</a>
			)}
		</form>
	);
}
