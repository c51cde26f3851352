import {
	addSourceCopy,
	addSourceFile,
	addSourcePage,
	addSourceText,
	mostSourceBytes,
	mostSourceCharacters,
	type Source,
} from "@lotse/shared/contract/sources.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { knowledgeMessages } from "../../messages/knowledge.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { encodeBase64 } from "./encode-base64.ts";
import { endOfDay } from "./end-of-day.ts";
import { SourceTerms } from "./source-terms.tsx";

const ways = ["page", "file", "text"] as const;
const empty = {
	title: "",
	licence: "",
	owner: "",
	product: "",
	market: "",
	until: "",
};

/** Adds a page by its address, a file, or a pasted text; says what came of it. */
export function AddSource({ onAdded }: { onAdded: () => void }) {
	const text = useMessages(knowledgeMessages);
	const [way, setWay] = useState<(typeof ways)[number]>("page");
	const [address, setAddress] = useState("");
	const [file, setFile] = useState<File | null>(null);
	const [fault, setFault] = useState<"fileMissing" | "fileTooLarge" | null>(
		null,
	);
	const [typed, setTyped] = useState("");
	const [terms, setTerms] = useState(empty);
	const [added, setAdded] = useState<Source | null>(null);
	const page = useAction(addSourcePage);
	const upload = useAction(addSourceFile);
	const paste = useAction(addSourceText);
	const copy = useAction(addSourceCopy);
	const actions = [page, upload, paste, copy];
	const isPending = actions.some((action) => action.isPending);
	const problem = actions.find((action) => action.problem)?.problem ?? null;

	async function send() {
		const { until, ...words } = terms;
		const said = { ...words, validUntil: endOfDay(until) };
		if (way === "page") return page.run({ url: address, ...said });
		if (way === "text")
			return paste.run({
				...said,
				text: typed,
				format: "markdown",
				title: said.title || (typed.trim().split("\n")[0] ?? "").slice(0, 80),
			});
		if (file === null || file.size > mostSourceBytes) {
			setFault(file === null ? "fileMissing" : "fileTooLarge");
			return null;
		}
		const content = encodeBase64(new Uint8Array(await file.arrayBuffer()));
		return upload.run({ fileName: file.name, content, ...said });
	}
	async function finish(
		answer: Awaited<ReturnType<typeof send>>,
	): Promise<void> {
		if (answer === null || !answer.ok) return;
		setAdded(answer.value.source);
		setAddress("");
		setTyped("");
		setFile(null);
		setTerms(empty);
		onAdded();
	}
	const start = () => {
		setAdded(null);
		setFault(null);
		for (const action of actions) action.clear();
	};
	return (
		<section className="panel add-source" aria-labelledby="add-source">
			<h2 id="add-source">{text.add}</h2>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					start();
					void send().then(finish);
				}}
			>
				<fieldset className="source-ways">
					<legend className="lo-hidden">{text.from}</legend>
					{ways.map((one) => (
						<label key={one}>
							<input
								type="radio"
								name="way"
								checked={way === one}
								onChange={() => {
									start();
									setWay(one);
								}}
							/>
							{text.ways[one]}
						</label>
					))}
				</fieldset>
				{way === "page" ? (
					<Field label={text.address} hint={text.addressHint}>
						{(ids) => (
							<input
								{...ids}
								type="url"
								required
								maxLength={2_000}
								placeholder="https://"
								value={address}
								onChange={(event) => setAddress(event.target.value)}
							/>
						)}
					</Field>
				) : way === "file" ? (
					<Field
						label={text.file}
						hint={text.fileHint}
						error={fault === null ? undefined : text[fault]}
					>
						{(ids) => (
							<input
								{...ids}
								key={added?.id ?? "first"}
								type="file"
								accept=".pdf,.docx,.md,.markdown,.html,.htm,.txt,.xml,.tsv,.csv,.json"
								onChange={(event) => setFile(event.target.files?.[0] ?? null)}
							/>
						)}
					</Field>
				) : (
					<Field label={text.text} hint={text.textHint}>
						{(ids) => (
							<textarea
								{...ids}
								rows={6}
								required
								maxLength={mostSourceCharacters}
								value={typed}
								onChange={(event) => setTyped(event.target.value)}
							/>
						)}
					</Field>
				)}
				<Field label={text.name} hint={text.nameHint}>
					{(ids) => (
						<input
							{...ids}
							maxLength={300}
							value={terms.title}
							onChange={(event) =>
								setTerms({ ...terms, title: event.target.value })
							}
						/>
					)}
				</Field>
				<SourceTerms terms={terms} onChange={setTerms} />
				<p className="lo-hint">{text.privacyNote}</p>
				<div className="source-buttons">
					<button
						type="submit"
						className="lo-button lo-button-main"
						disabled={isPending}
					>
						{isPending ? text.reading : text.submit}
					</button>
					{(["ads", "units"] as const).map((from) => (
						<button
							key={from}
							type="button"
							className="lo-button"
							disabled={isPending}
							onClick={() => {
								start();
								void copy.run({ from }).then(finish);
							}}
						>
							{text.ownCopy[from]}
						</button>
					))}
				</div>
			</form>
			{problem ? <ProblemNotice problem={problem} /> : null}
			<div role="status">{added ? <Added source={added} /> : null}</div>
		</section>
	);
}

function Added({ source }: { source: Source }) {
	const text = useMessages(knowledgeMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const { title, passages, problem } = source;
	if (problem === null)
		return (
			<p className="success">{text.added(title, format.number(passages))}</p>
		);
	return (
		<div className="problem">
			<p>
				{text.addedFailed(title)} <strong>{problem.message[language]}</strong>{" "}
				{problem.fix[language]}
			</p>
		</div>
	);
}
