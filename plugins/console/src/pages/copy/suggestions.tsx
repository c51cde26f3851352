import { includesRole } from "@lotse/shared/contract/access.ts";
import { suggestCopy } from "@lotse/shared/contract/copy.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import type { CopyChannel } from "@lotse/shared/language/copy-channel.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { ScoreChip } from "@lotse/shared/ui/score-chip.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { copyPageMessages } from "../../messages/copy-page.ts";
import { Field } from "../../parts/field.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { useSession } from "../../session/use-session.ts";

type Written = Output<(typeof suggestCopy)["reply"]>;

/** Texts from stated facts; each shows its score, who wrote it, and can be taken with one click. */
export function Suggestions({
	channel,
	onTake,
}: {
	channel: CopyChannel;
	onTake: (text: string) => void;
}) {
	const text = useMessages(copyPageMessages);
	const { session } = useSession();
	const shown = use(LanguageContext);
	const [language, setLanguage] = useState(shown);
	const [product, setProduct] = useState("");
	const [facts, setFacts] = useState("");
	const [count, setCount] = useState(5);
	const [written, setWritten] = useState<Written | null>(null);
	const { run, isPending, problem } = useAction(suggestCopy);
	const write = async () => {
		const answer = await run({
			channel,
			language,
			product: product.trim(),
			facts: facts
				.split("\n")
				.map((line) => line.trim())
				.filter((line) => line !== "")
				.slice(0, 20),
			count,
		});
		setWritten(answer.ok ? answer.value : null);
	};
	return (
		<section aria-labelledby="suggest">
			<h2 id="suggest">{text.suggest}</h2>
			{includesRole(session.member.role, "editor") ? (
				<>
					<p className="lo-quiet">{text.suggestLead}</p>
					<form
						onSubmit={(event) => {
							event.preventDefault();
							write();
						}}
					>
						<div className="field-row">
							<Field label={text.product}>
								{(ids) => (
									<input
										{...ids}
										required
										maxLength={120}
										value={product}
										onChange={(event) => setProduct(event.target.value)}
									/>
								)}
							</Field>
							<Field label={text.suggestLanguage}>
								{(ids) => (
									<select
										{...ids}
										value={language}
										onChange={(event) =>
											setLanguage(event.target.value === "de" ? "de" : "en")
										}
									>
										<option value="de">{text.languages.de}</option>
										<option value="en">{text.languages.en}</option>
									</select>
								)}
							</Field>
							<Field label={text.count}>
								{(ids) => (
									<select
										{...ids}
										value={count}
										onChange={(event) => setCount(Number(event.target.value))}
									>
										{[3, 5, 10, 15].map((one) => (
											<option key={one} value={one}>
												{one}
											</option>
										))}
									</select>
								)}
							</Field>
						</div>
						<Field label={text.facts} hint={text.factsHint}>
							{(ids) => (
								<textarea
									{...ids}
									rows={3}
									maxLength={6000}
									value={facts}
									onChange={(event) => setFacts(event.target.value)}
								/>
							)}
						</Field>
						<button type="submit" className="lo-button" disabled={isPending}>
							{text.write}
						</button>
					</form>
					{isPending ? <Loading what={text.writing} /> : null}
					{problem ? <ProblemNotice problem={problem} /> : null}
					<div role="status">
						{written === null ? null : (
							<>
								<p className="lo-hint">
									{text.writtenBy(written.writer)}{" "}
									{written.heldBack === 0
										? ""
										: text.heldBack(written.heldBack)}
								</p>
								{written.suggestions.length === 0 ? (
									<p className="empty">{text.noSuggestions}</p>
								) : (
									<ul className="written">
										{written.suggestions.map((suggestion) => (
											<li key={suggestion.text}>
												<p>{suggestion.text}</p>
												<ScoreChip report={suggestion.report} />
												<button
													type="button"
													className="lo-button lo-button-small"
													onClick={() => onTake(suggestion.text)}
												>
													{text.take}
													<span className="lo-hidden">: {suggestion.text}</span>
												</button>
											</li>
										))}
									</ul>
								)}
							</>
						)}
					</div>
				</>
			) : (
				<p className="lo-notice">{text.suggestRole}</p>
			)}
		</section>
	);
}
