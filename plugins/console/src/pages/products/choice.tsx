/** A wish that is on or off. */
export function Choice({
	label,
	isOn,
	onChange,
}: {
	label: string;
	isOn: boolean;
	onChange: (isOn: boolean) => void;
}) {
	return (
		<label className="check">
			<input
				type="checkbox"
				checked={isOn}
				onChange={(event) => onChange(event.target.checked)}
			/>
			{label}
		</label>
	);
}
