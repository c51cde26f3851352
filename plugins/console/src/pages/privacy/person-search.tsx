import { findSubject } from "@lotse/shared/contract/subjects.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { privacyMessages } from "../../messages/privacy.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { FoundPerson } from "./found-person.tsx";
import { readIdentifiers } from "./read-identifiers.ts";

/** Looks a person up by what they are known by. Nothing of it stands in the address or is kept. */
export function PersonSearch({ onErased }: { onErased: () => void }) {
	const text = useMessages(privacyMessages);
	const [typed, setTyped] = useState("");
	const [isShort, setShort] = useState(false);
	const [asked, setAsked] = useState<readonly string[]>([]);
	const [found, setFound] = useState<Awaited<
		ReturnType<typeof find.run>
	> | null>(null);
	const find = useAction(findSubject);
	const look = async (names: string) => {
		const identifiers = readIdentifiers(names);
		setShort(identifiers === null);
		if (identifiers === null) return;
		setAsked(identifiers);
		setFound(await find.run({ identifiers }));
	};
	return (
		<section className="person-search" aria-labelledby="person">
			<h2 id="person">{text.person}</h2>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					void look(typed);
				}}
			>
				<Field
					label={text.identifiers}
					hint={text.personLead}
					error={isShort ? text.identifiersShort : undefined}
				>
					{(ids) => (
						<textarea
							{...ids}
							rows={3}
							maxLength={5_000}
							autoComplete="off"
							spellCheck={false}
							value={typed}
							onChange={(event) => setTyped(event.target.value)}
						/>
					)}
				</Field>
				<button type="submit" className="lo-button" disabled={find.isPending}>
					{text.find}
				</button>
			</form>
			{find.problem ? <ProblemNotice problem={find.problem} /> : null}
			{found?.ok ? (
				<FoundPerson
					key={asked.join("\n")}
					identifiers={asked}
					found={found.value}
					onAdd={(name) => {
						const names = `${typed.trim()}\n${name}`;
						setTyped(names);
						void look(names);
					}}
					onErased={onErased}
				/>
			) : null}
		</section>
	);
}
