import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useId, useState } from "react";
import { modelMessages } from "../../messages/model.ts";

/** A number by slider or by keyboard; both always show the same. What is typed counts as soon as it is a number. */
export function SliderField({
	label,
	hideLabel = false,
	value,
	most,
	onChange,
}: {
	label: string;
	hideLabel?: boolean;
	value: number;
	/** End of the slider; the number field takes any amount from 0. */
	most: number;
	onChange: (value: number) => void;
}) {
	const text = useMessages(modelMessages);
	const id = useId();
	const [typed, setTyped] = useState<string | null>(null);
	const step = 10 ** (Math.floor(Math.log10(most)) - 2);
	const shown = value >= 100 ? Math.round(value) : Number(value.toPrecision(4));
	return (
		<div className="slider-field">
			<label htmlFor={id} className={hideLabel ? "lo-hidden" : undefined}>
				{label}
			</label>
			<input
				type="range"
				aria-label={text.sliderOf(label)}
				min={0}
				max={most}
				step={step}
				value={value}
				onChange={(event) => onChange(event.target.valueAsNumber)}
			/>
			<input
				id={id}
				type="number"
				min={0}
				step="any"
				value={typed ?? shown}
				onChange={(event) => {
					setTyped(event.target.value);
					const number = event.target.valueAsNumber;
					if (number >= 0) onChange(number);
				}}
				onBlur={() => setTyped(null)}
			/>
		</div>
	);
}
