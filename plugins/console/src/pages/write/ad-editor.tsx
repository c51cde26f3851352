import type { WrittenText } from "@lotse/shared/contract/writing.ts";
import { displayWidth } from "@lotse/shared/language/tokens/display-width.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { writeMessages } from "../../messages/write.ts";
import { Field } from "../../parts/field.tsx";

const limits = { headline: 30, description: 90 } as const;

/** The fields of a responsive search ad, up to 15 headlines and 4 descriptions, each with its width as Google counts it. */
export function AdEditor({
	texts,
	onEdit,
}: {
	texts: readonly WrittenText[];
	/** The place of the text in the list, and what it reads now. */
	onEdit: (at: number, value: string) => void;
}) {
	const text = useMessages(writeMessages);
	return (
		<details className="write-editor">
			<summary>{text.edit}</summary>
			<p className="lo-hint">{text.editHint}</p>
			{(["headline", "description"] as const).map((slot) => {
				const own = texts
					.map((one, at) => ({ ...one, at }))
					.filter((one) => one.slot === slot);
				return (
					<div key={slot} className="write-slots">
						{own.map((one, number) => {
							const width = displayWidth(one.text);
							const limit = limits[slot];
							return (
								<Field
									key={one.at}
									label={text.slotNumber(text.slots[slot], number + 1)}
									hint={text.width(width, limit)}
									error={width > limit ? text.width(width, limit) : undefined}
								>
									{(ids) => (
										<input
											{...ids}
											type="text"
											maxLength={200}
											value={one.text}
											onChange={(event) => onEdit(one.at, event.target.value)}
										/>
									)}
								</Field>
							);
						})}
					</div>
				);
			})}
		</details>
	);
}
